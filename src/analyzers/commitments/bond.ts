import type { AnnotatedTurn } from '../../conversation/turn';
import { type Future, futures } from '../../text/future';
import { lemmaOf, normalOf } from '../../text/of-token';

const mere = new Set(['let', 'say', 'thank', 'know', 'guess', 'think', 'mean', 'look', 'sound', 'like', 'please', 'take', 'try']);

/** Verbs of being, knowing and saying: "I'll be honest", "we'll see", "I'll have to say". */
const idle = new Set(['be', 'need', 'have', 'say', 'guess', 'see', 'know', 'bet', 'admit', 'think', 'want', 'find', 'understand', 'remember', 'like', 'hear', 'notice', 'miss', 'love', 'feel', 'laugh', 'assume', 'regret', 'wonder', 'believe', 'mean', 'hope', 'worry', 'end']);
/** Verbs that announce the speaker's own next words: "let me tell you". */
const telling = new Set(['tell', 'say', 'show', 'introduce', 'see', 'think', 'explain', 'comment', 'back', 'put', 'start', 'begin', 'get', 'finish', 'guess', 'ask', 'describe', 'mention', 'rephrase', 'clarify', 'just']);
/** Words that put a future into another clause: "if we're going to", "what I'm going to". */
const subordinating = new Set(['if', 'unless', 'what', 'where', 'which', 'who', 'how', 'because', 'since', 'when', 'while', 'until', 'whatever', 'whether', 'as', 'before', 'than']);
/** Deeds that "I'm …-ing" says of the near future. */
const carrying = new Set(['give', 'send', 'bring', 'take', 'call', 'meet', 'leave', 'come', 'go', 'start', 'buy', 'pay', 'ship', 'transfer', 'forward', 'book', 'order', 'refund', 'put', 'issue', 'escalate']);

/** How plainly a future binds the speaker, 0 to 1. */
const bondOf = ({ tokens }: AnnotatedTurn, { subject, form, negated, head, from }: Future): number => {
  const { lemma = '', normal = '', pos } = tokens[head] ?? {};
  if (idle.has(lemma) || form === 'hope') return 0;
  if (subject === 'none') return form === 'bare' && pos === 'VERB' && !/ing$/.test(normal) ? 0.85 : 0;
  if (subject !== 'i' && subject !== 'we') return 0;
  if (form === 'doing') return subject === 'i' && carrying.has(lemma) && !negated ? 0.35 : 0;
  if (subordinating.has(normalOf(tokens[from - 1]))) return 0.3;
  if (negated) return 0.4;
  if (form === 'let') return telling.has(lemma) ? 0.35 : 0.87;
  return subject === 'i' ? 1 : 0.9;
};

/** How plainly a turn's futures bind its speaker: the plainest, and something for a second deed. */
export const bond = (turn: AnnotatedTurn): number => {
  const deeds = new Map<string, number>();
  for (const future of futures(turn)) {
    const verb = lemmaOf(turn.tokens[future.head]);
    deeds.set(verb, Math.max(deeds.get(verb) ?? 0, bondOf(turn, future)));
  }
  const [first = 0, second = 0] = [...deeds.values()].sort((a, b) => b - a);
  return first + 0.4 * second;
};

const hesitation = /^(?:uh|um|er|erm|huh|hm+|mm+)$/;

/** Words in normal form, without hesitations and what is stammered twice. */
export const fluent = ({ tokens }: AnnotatedTurn): string =>
  tokens.filter(({ kind, normal }) => kind !== 'mention' && !hesitation.test(normal)).map(({ normal }) => normal).join(' ').replace(/\b([\w']+(?: [\w']+)?)(?: \1\b)+/g, '$1');

const joining = new Set(['and', 'so', 'but', 'or', 'then', 'maybe', 'also', 'just', 'next']);
const aimed = new Set(['that', 'it', 'this', 'these', 'those', 'them', 'the', 'a', 'an', 'some', 'all', 'your', 'you', 'with', 'if', 'on', 'back', 'again', 'what', 'whether']);

/** "And then send that": a verb alone goes on with what somebody is going to do. */
export const carriesOn = ({ tokens }: AnnotatedTurn): boolean => {
  const said = tokens.filter(({ kind, normal }) => kind === 'word' && !hesitation.test(normal));
  const at = said.findIndex(({ normal }) => !joining.has(normal));
  const { pos, lemma, normal } = said[at] ?? {};
  const verbal = pos === 'VERB' || normal === 'do' || (pos === 'NOUN' && said[at - 1]?.normal === 'then');
  return at > 0 && verbal && lemma === normal && aimed.has(normalOf(said[at + 1])) && !mere.has(lemma ?? '');
};
