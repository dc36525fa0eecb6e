import type { AnnotatedTurn } from '../../conversation/turn';
import { careWording, goodWishes } from '../../lexicons/care';
import { firmMatters, tellingSigns } from '../../lexicons/narration';
import { anyCaseClasses, anyCaseWords, claimedUnderstanding } from '../../lexicons/stock-sympathy';
import { compassion } from '../../lexicons/sympathy';
import { formulation, livedThrough, setting, transaction } from '../../lexicons/understanding';
import type { AnnotatedText, Clause, TokenRange } from '../../text/annotated-text';
import { contentLemmas, shared } from '../../text/content';
import { clausesOf } from '../../text/in-order';
import { kept } from '../../text/kept';
import type { Lexicon } from '../../text/lexicon';
import type { Matches } from '../../text/match';
import { wordSet } from '../../text/word-set';
import { countWithin, has, isHollow, realApologies } from './reading';
import { endOf, normalOf, startOf } from '../../text/of-token';

/** Parts of speech that carry no case of their own. */
const functional: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'INTJ', 'PUNCT', 'ADV', 'SPACE', 'SYM']);

const fitsAnyCase = (word: string): boolean => anyCaseWords.has(word) || anyCaseClasses.some((words) => wordSet(words).has(word));

/** A claim to understand in which every word would fit any other case as well. */
export const isFormula = (text: AnnotatedText, matches: Matches, range: Pick<TokenRange, 'from' | 'to'>): boolean =>
  has(claimedUnderstanding, matches, range) &&
  text.tokens.slice(range.from, range.to).every((token) => functional.has(token.pos) || token.kind !== 'word' || fitsAnyCase(token.lemma) || fitsAnyCase(token.normal) || /^[A-Z]/.test(text.text.charAt(token.start)));

/** From here on a sentence reads as putting the customer's experience into words. */
export const understood = 2.4;

/** What was read of one stretch of a turn. */
export interface Understood extends TokenRange {
  readonly score: number;
}

const hearers: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'anyone', 'anybody', 'nobody', 'must']);

const personal: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** Clauses that tell the hearer's own past: "you came over", "you had waited", "you have been sent". */
const toldOfYou = ({ tokens }: AnnotatedText, clauses: readonly Clause[]): number =>
  clauses.filter((clause) => {
    const verb = tokens[clause.verbAt];
    const whenever = clause.conditional && !/^(when|once|while|until)$/.test(normalOf(tokens[clause.from]));
    if (clause.subject !== 'you' || clause.mood !== 'statement' || whenever || verb === undefined) return false;
    const past = verb.pos === 'VERB' && verb.normal !== verb.lemma && !verb.normal.endsWith('ing');
    return past || /^(had|have|were)$/.test(verb.normal);
  }).length;

const opensWithGerund = ({ tokens }: AnnotatedText, clauses: readonly Clause[]): boolean => {
  const first = tokens.slice(clauses[0]?.from ?? 0).find((token) => token.kind === 'word');
  return first !== undefined && first.pos === 'VERB' && first.normal.endsWith('ing');
};

const told = new WeakMap<AnnotatedTurn, ReadonlySet<string>>();

const toldBy = (turn: AnnotatedTurn): ReadonlySet<string> => contentLemmas(turn);

/** Adds up what speaks for and against a stretch that puts the customer's experience into words. */
const scoreOf = (turn: AnnotatedText, matches: Matches, clauses: readonly Clause[], { before, first, troubled }: { before: AnnotatedTurn | undefined; first: boolean; troubled: boolean }): number => {
  const count = (lexicon: Lexicon): number => {
    const found = matches.of(lexicon);
    return found.length === 0 ? 0 : clauses.reduce((sum, clause) => sum + countWithin(found, clause), 0);
  };
  const formulated = count(formulation) > 0 ? 2.5 : 0;
  const lived = Math.min(2, Math.max(count(livedThrough), toldOfYou(turn, clauses))) * 1.2;
  const set = count(setting) > 0 || opensWithGerund(turn, clauses) ? 1 : 0;
  const overlap = (): number => (before === undefined ? 0 : Math.min(3, clauses.reduce((sum, clause) => sum + shared(contentLemmas(turn, clause), kept(told, before, toldBy)), 0)) * 0.6);
  const verbless = troubled && clauses.length > 0 && clauses.every((clause) => clause.mood === 'fragment') && overlap() > 1 ? 1.6 : 0;
  const signs = Math.min(2, count(tellingSigns)) * 0.8;
  const own = formulated === 0 && clauses.some(({ from, to }) => turn.tokens.slice(from, to).some((token) => personal.has(token.normal))) ? 1.5 : 0;
  const summed = turn.tokens[clauses[0]?.from ?? -1]?.normal === 'so' && clauses.some((clause) => turn.tokens.slice(clause.from, clause.to).some((token) => token.normal === 'you')) ? 0.8 : 0;
  const shape = formulated + lived + set + verbless + summed + (troubled ? signs : signs / 2);
  const place = (first ? 0.5 : 0) + (first && troubled ? 0.5 : 0);
  return shape + (shape > 0 ? overlap() + place : 0) - count(transaction) * 1.5 - Math.min(2, count(firmMatters)) * (formulated > 0 ? 0.5 : 1) - own;
};

/** How many words a range has, and whether it speaks to somebody or thanks. */
const wordsIn = ({ tokens }: AnnotatedText, { from, to }: TokenRange): { readonly words: number; readonly hearer: boolean; readonly thanks: boolean } => {
  let words = 0;
  let hearer = false;
  let thanks = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') continue;
    words += 1;
    hearer ||= hearers.has(token.normal);
    thanks ||= token.normal === 'thanks' || token.normal === 'thank';
  }
  return { words, hearer, thanks };
};

/** Sympathy and wishes, which are read elsewhere. */
const kindness: readonly Lexicon[] = [compassion, careWording, goodWishes];

/**
 * Reads each sentence of a turn for how far it puts into words what the customer went through. A sentence
 * that asks, orders, apologises or is a mere formula counts for nothing.
 */
export const understandings = (turn: AnnotatedText, matches: Matches, before: AnnotatedTurn | undefined, troubled: boolean): readonly Understood[] => {
  const sorry = realApologies(matches);
  const kind = kindness.filter((lexicon) => matches.of(lexicon).length > 0);
  let opened = false;
  return turn.sentences.flatMap((sentence): Understood[] => {
    const { words, hearer, thanks } = wordsIn(turn, sentence);
    const first = !opened && words > 3;
    if (words > 3) opened = true;
    if (words < 5 || !(troubled || hearer) || thanks || sentence.question || countWithin(sorry, sentence) > 0) return [];
    const clauses = clausesOf(turn, turn.tokens[sentence.from]?.sentence ?? -1);
    if (clauses[0]?.mood === 'order' || isFormula(turn, matches, sentence) || isHollow(matches, sentence) || /\b(?:may|might) have\b/i.test(turn.text.slice(sentence.start, sentence.end))) return [];
    const open = kind.length === 0 ? clauses : clauses.filter((clause) => kind.every((lexicon) => countWithin(matches.of(lexicon), clause) === 0));
    const from = open[0]?.from;
    const to = open.at(-1)?.to;
    const aside = open.length < clauses.length && open.every(({ mood }) => mood === 'fragment');
    if (from === undefined || to === undefined || aside) return [];
    const range = { from, to, start: startOf(turn.tokens[from]), end: endOf(turn.tokens[to - 1]) };
    return [{ ...range, score: scoreOf(turn, matches, open, { before, first, troubled }) }];
  });
};
