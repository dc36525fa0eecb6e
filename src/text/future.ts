import type { AnnotatedText, Subject, Token } from './annotated-text';
import { kept } from './kept';
import { lemmaOf, normalOf } from './of-token';

/** A place where a text says what will be done or will happen, and by whom. */
export interface Future {
  readonly subject: Subject;
  /** The subject's last word, or the first word where the subject is left out. */
  readonly from: number;
  /** The verb that says what will be done. */
  readonly head: number;
  readonly negated: boolean;
  /** `will`: will, shall, going to. `hope`: hope to, aim to, should. `doing`: "I'm sending". `let`: "let me". `bare`: "Sending it now". */
  readonly form: 'will' | 'hope' | 'doing' | 'let' | 'bare';
  /** What stands before the head: "will be sent" `be`, "will have sent" `have`, "will get looked at" `get`. */
  readonly helper: string;
}

const pronouns = new Map<string, Subject>([
  ['i', 'i'], ['ill', 'i'], ['we', 'we'], ['you', 'you'], ['u', 'you'], ['youll', 'you'], ['he', 'person'], ['she', 'person'], ['who', 'person'], ['someone', 'person'], ['somebody', 'person'], ['nobody', 'person'],
  ['they', 'they'], ['theyll', 'they'], ['it', 'it'], ['itll', 'it'], ['this', 'it'], ['that', 'it'], ['there', 'it'], ['these', 'it'], ['those', 'it'], ['which', 'it'], ['nothing', 'it'], ['everything', 'it'],
]);

/** Words that may stand between subject, "will" and verb. */
const fillers: ReadonlySet<string> = new Set(['again', 'all', 'also', 'always', 'both', 'course', 'either', 'er', 'even', 'ever', 'first', 'just', 'maybe', 'myself', 'never', 'next', 'not', 'now', 'of', 'only', 'ourselves', 'perhaps', 'soon', 'still', 'then', 'therefore', 'today', 'tomorrow', 'tonight', 'too', 'uh', 'um', 'each', 'already', ',']);
const adverb = /^(?!reply|apply|supply|rely)[a-z]{3,}ly$/;
const standsBetween = (word: string | undefined): boolean => word !== undefined && (fillers.has(word) || (word.endsWith('ly') && adverb.test(word)));

const fused: ReadonlySet<string> = new Set(['ill', 'youll', 'theyll', 'itll', 'well']);
const forms: ReadonlySet<string> = new Set(['am', 'are', 'is', 'be', 'im']);

const skip = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (standsBetween(tokens[next]?.normal)) next += 1;
  return next;
};

/** The last token up to one that is no such word, or -1. */
const back = (tokens: readonly Token[], at: number): number => {
  let before = at;
  while (standsBetween(tokens[before]?.normal)) before -= 1;
  return before;
};

const subjectBefore = (tokens: readonly Token[], at: number): { subject: Subject; from: number } | undefined => {
  let before = at - 1;
  while (before >= 0 && tokens[before]?.sentence === tokens[at]?.sentence && standsBetween(tokens[before]?.normal) && tokens[before]?.kind === 'word') before -= 1;
  const token = tokens[before];
  if (token === undefined || token.sentence !== tokens[at]?.sentence || token.kind === 'punctuation') return undefined;
  const subject = pronouns.get(token.normal);
  if (subject !== undefined) return { subject, from: before };
  return /^(?:NOUN|PROPN|NUM|PRON|ADJ|VERB|SYM|ADV)$/.test(token.pos) && token.kind !== 'mention' ? { subject: 'noun', from: before } : undefined;
};

/** The verb after a marker, past adverbs, "not" and helping verbs. */
const headAfter = (tokens: readonly Token[], at: number): { head: number; helper: string } => {
  let head = skip(tokens, at);
  let helper = '';
  for (const { lemma, normal } of [tokens[head], tokens[skip(tokens, head + 1)]].flatMap((token) => token ?? [])) {
    const next = tokens[skip(tokens, head + 1)];
    const verbal = next !== undefined && (/(?:ing|ed|en|nt|id|ld|de|ne|ut|lt|pt)$/.test(next.normal) && !/^(?:out|about|without|but|around|round|beyond|behind|nothing|something|anything|everything|morning|evening|sent|weekend|red|bed|need)$/.test(next.normal) || /^(?:been|sent|put)$/.test(next.normal)) && next.kind === 'word';
    if (!/^(?:be|get|have)$/.test(lemma === '' ? normal : lemma) || !verbal || tokens[head]?.lemma !== lemma) break;
    helper = lemma;
    head = skip(tokens, head + 1);
  }
  return { head, helper };
};

const negatedIn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ normal }) => normal === 'not' || normal === 'never' || normal === 'nobody' || normal === 'nothing' || normal === 'no');

/** Where the words that mark a future end, if they begin at this token: "will", "am going to", "gonna"; else -1. */
const markerEnd = (tokens: readonly Token[], at: number): number => {
  const normal = normalOf(tokens[at]);
  const before = lemmaOf(tokens[at - 1]);
  if (normal === 'will' || normal === 'shall' || normal === 'wil') return tokens[at]?.pos === 'NOUN' && !pronouns.has(before) ? -1 : at + 1;
  if (fused.has(normal)) return normal !== 'well' && before !== 'be' && before !== 'feel' && before !== 'fall' ? at + 1 : -1;
  if (/^(?:was|were)$/.test(normalOf(tokens[back(tokens, at - 1)]))) return -1;
  if ((normal === 'going' || normal === 'gon') && /^(?:to|na)$/.test(normalOf(tokens[at + 1])) && tokens[at + 2]?.pos !== 'DET') return at + 2;
  if (normal === 'let' && tokens[at + 1]?.normal === 'me') return at + 2;
  if (vowing.has(normal) && /^(?:i|we)$/.test(normalOf(tokens[at - 1]))) return tokens[at + 1]?.normal === 'to' ? at + 2 : tokens[at + 2]?.normal === 'to' ? at + 3 : -1;
  return normal === 'gonna' ? at + 1 : -1;
};

const vowing: ReadonlySet<string> = new Set(['promise', 'commit', 'pledge', 'undertake', 'vow', 'swear', 'guarantee']);

const hoping: ReadonlySet<string> = new Set(['hope', 'aim', 'plan', 'intend', 'expect', 'seek', 'strive', 'endeavour', 'endeavor', 'look', 'try']);

/** Where a hedged future's words end, if they begin here: "hope to", "should"; else -1. */
const hopeEnd = (tokens: readonly Token[], at: number): number => {
  const { lemma = '', normal = '' } = tokens[at] ?? {};
  if (normal === 'should') return at + 1;
  if (normal === 'ought' && tokens[at + 1]?.normal === 'to') return at + 2;
  const to = /^(?:try|do)$/.test(lemma) ? tokens.slice(at + 1, at + 5).findIndex((token) => token.normal === 'to') : tokens[at + 1]?.normal === 'to' ? 0 : -1;
  if (to > 0 && !/^(?:best|hardest|utmost|damnedest)$/.test(normalOf(tokens[at + to]))) return -1;
  return to >= 0 && (to > 0 || hoping.has(lemma)) ? at + to + 2 : -1;
};

/** Words with which a future may begin, apart from those that hope. */
const opening: ReadonlySet<string> = new Set(['will', 'shall', 'wil', 'ill', 'youll', 'theyll', 'itll', 'going', 'gon', 'gonna', 'let', 'should', 'ought', 'promise', 'commit', 'pledge', 'undertake', 'vow', 'swear', 'guarantee']);

const mayOpen = ({ normal, lemma }: Token): boolean => opening.has(normal) || hoping.has(lemma) || lemma === 'do' || normal.endsWith('ing');

const readFutures = ({ tokens, clauses }: AnnotatedText): readonly Future[] => {
  const found: Future[] = [];
  tokens.forEach((token, at) => {
    if (!mayOpen(token)) return;
    const clause = clauses[token.clause];
    const helperAt = back(tokens, at - 1);
    const helped = forms.has(normalOf(tokens[helperAt]));
    const sure = markerEnd(tokens, at);
    const end = sure >= 0 ? sure : hopeEnd(tokens, at);
    if (end >= 0) {
      const own = token.normal === 'let' ? { subject: 'i' as const, from: at } : undefined;
      const place = own ?? (fused.has(token.normal) ? { subject: pronouns.get(token.normal) ?? 'it', from: at } : subjectBefore(tokens, helped && !/^(?:will|shall)$/.test(token.normal) ? helperAt : at));
      const { head, helper } = headAfter(tokens, end);
      const inverted = pronouns.has(normalOf(tokens[end]));
      if (inverted || tokens[head]?.sentence !== token.sentence || (place === undefined && clause?.mood === 'question')) return;
      if (place !== undefined) found.push({ ...place, head, helper, form: sure < 0 ? 'hope' : own === undefined ? 'will' : 'let', negated: negatedIn(tokens, place.from, head) });
      else if (sure >= 0) found.push({ subject: 'none', from: at, head, helper, form: 'bare', negated: negatedIn(tokens, at, head) });
    } else if (token.normal.endsWith('ing') && token.kind === 'word' && /VERB|NOUN|ADJ/.test(token.pos)) {
      const place = helped ? subjectBefore(tokens, helperAt) : undefined;
      if (place !== undefined) found.push({ ...place, head: at, helper: '', form: 'doing', negated: negatedIn(tokens, place.from, at) });
      else if (clause !== undefined && skip(tokens, clause.from) === at) found.push({ subject: 'none', from: at, head: at, helper: '', form: 'bare', negated: negatedIn(tokens, clause.from, at) });
    }
  });
  return found;
};

const readings = new WeakMap<AnnotatedText, readonly Future[]>();

/** Futures that a text speaks of, in order; questions with the subject after the verb ("will you") are none. */
export const futures = (text: AnnotatedText): readonly Future[] => kept(readings, text, readFutures);
