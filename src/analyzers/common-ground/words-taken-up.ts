import type { AnnotatedText, Token } from '../../text/annotated-text';
import { shared } from '../../text/content';
import { log1p } from '../../text/curves';
import { kept } from '../../text/kept';

/** Words that say too little to be taken up. */
const light: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'a an the and or but so if then because as of at by for with about to from in on off out up down over is be am are was were been do does did have has ' +
    'had will would can could shall should may might must not no yes i me my we us our you your he him his she her it its they them their this that these ' +
    'those there here what which who how why when where okay ok well oh um uh right good just very too also all any some one go get let know think say see ' +
    'want need like thing way make take put look gonna gon na'
  ).split(' '),
);

const isSpoken = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

const spoken = ({ tokens }: AnnotatedText): Token[] => tokens.filter(isSpoken);

const baseOf = ({ lemma, normal }: Token): string => (lemma === '' ? normal : lemma);

const isWeighty = (token: Token): boolean => isSpoken(token) && !light.has(token.lemma) && !light.has(token.normal);

const weights = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The words of weight of a text. */
const weighty = ({ tokens }: AnnotatedText): ReadonlySet<string> => kept(weights, tokens, (all) => new Set(all.filter(isWeighty).map(baseOf)));

const sharedIn = (words: ReadonlySet<string>, before: AnnotatedText): number => shared(words, weighty(before));

const sharedInPart = ({ tokens }: AnnotatedText, from: number, to: number, before: AnnotatedText): boolean => {
  const said = weighty(before);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isWeighty(token) && said.has(baseOf(token))) return true;
  }
  return false;
};

/** How many words of weight come back, as ln(1 + count). */
export const sharedWords = (turn: AnnotatedText, before: AnnotatedText): number => log1p(sharedIn(weighty(turn), before));

/** Share of the words of weight that come back. */
export const shareTakenUp = (turn: AnnotatedText, before: AnnotatedText): number => sharedIn(weighty(turn), before) / Math.max(1, weighty(before).size);

/** 1 where the first sentence takes a word up; a word alone ("Okay.") is no sentence yet. */
export const takenUpFirst = (turn: AnnotatedText, before: AnnotatedText): number => {
  const [first, second] = turn.sentences;
  const end = first === undefined ? 0 : first.to < 4 ? Math.max(first.to, second?.to ?? 0) : first.to;
  return sharedInPart(turn, 0, end, before) ? 1 : 0;
};

/** 1 where a question that opens the turn takes a word up. */
export const askedOf = (turn: AnnotatedText, before: AnnotatedText): number => {
  const [first] = turn.sentences;
  return first?.question === true && sharedInPart(turn, first.from, first.to, before) ? 1 : 0;
};

/** Words that a repetition is looked for in: enough for any answer, and cheap. */
const farthest = 200;

/** The longest stretch that is said again word for word: 0 for one word, 4 for five or more. */
export const saidAgain = (turn: AnnotatedText, before: AnnotatedText): number => {
  const said = spoken(before).slice(-farthest).map(({ normal }) => normal);
  const places = new Map<string, number[]>();
  said.forEach((word, at) => {
    const list = places.get(word);
    if (list === undefined) places.set(word, [at]);
    else list.push(at);
  });
  let longest = 0;
  let lengths = new Map<number, number>();
  for (const { normal } of spoken(turn).slice(0, farthest)) {
    const last = lengths;
    lengths = new Map((places.get(normal) ?? []).map((at) => [at, (last.get(at - 1) ?? 0) + 1]));
    for (const one of lengths.values()) longest = Math.max(longest, one);
  }
  return Math.min(4, Math.max(0, longest - 1));
};
