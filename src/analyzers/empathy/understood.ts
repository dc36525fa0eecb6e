import type { AnnotatedTurn } from '../../conversation/turn';
import { careWording, goodWishes } from '../../lexicons/care';
import { firmMatters, tellingSigns } from '../../lexicons/narration';
import { anyCaseClasses, anyCaseWords, claimedUnderstanding } from '../../lexicons/stock-sympathy';
import { compassion } from '../../lexicons/sympathy';
import { formulation, livedThrough, setting, transaction } from '../../lexicons/understanding';
import type { AnnotatedText, Clause, TokenRange } from '../../text/annotated-text';
import { contentLemmas, shared } from '../../text/content';
import type { Lexicon } from '../../text/lexicon';
import type { Matches } from '../../text/match';
import { has, isHollow, realApologies, within } from './reading';

/** Parts of speech that carry no case of their own. */
const functional: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'INTJ', 'PUNCT', 'ADV', 'SPACE', 'SYM']);

const fitsAnyCase = (word: string): boolean => anyCaseWords.has(word) || anyCaseClasses.some(({ words }) => words.includes(word));

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
    const whenever = clause.conditional && !/^(when|once|while|until)$/.test(tokens[clause.from]?.normal ?? '');
    if (clause.subject !== 'you' || clause.mood !== 'statement' || whenever || verb === undefined) return false;
    const past = verb.pos === 'VERB' && verb.normal !== verb.lemma && !verb.normal.endsWith('ing');
    return past || /^(had|have|were)$/.test(verb.normal);
  }).length;

const opensWithGerund = ({ tokens }: AnnotatedText, clauses: readonly Clause[]): boolean => {
  const first = tokens.slice(clauses[0]?.from ?? 0).find((token) => token.kind === 'word');
  return first !== undefined && first.pos === 'VERB' && first.normal.endsWith('ing');
};

/** Adds up what speaks for and against a stretch that puts the customer's experience into words. */
const scoreOf = (turn: AnnotatedText, matches: Matches, clauses: readonly Clause[], { told, first, troubled }: { told: ReadonlySet<string>; first: boolean; troubled: boolean }): number => {
  const count = (lexicon: Lexicon): number => clauses.reduce((sum, clause) => sum + within(matches.of(lexicon), clause).length, 0);
  const formulated = count(formulation) > 0 ? 2.5 : 0;
  const lived = Math.min(2, Math.max(count(livedThrough), toldOfYou(turn, clauses))) * 1.2;
  const set = count(setting) > 0 || opensWithGerund(turn, clauses) ? 1 : 0;
  const overlap = Math.min(3, clauses.reduce((sum, clause) => sum + shared(contentLemmas(turn, clause), told), 0)) * 0.6;
  const verbless = clauses.length > 0 && clauses.every((clause) => clause.mood === 'fragment') && overlap > 1 && troubled ? 1.6 : 0;
  const signs = Math.min(2, count(tellingSigns)) * 0.8;
  const own = formulated === 0 && clauses.some(({ from, to }) => turn.tokens.slice(from, to).some((token) => personal.has(token.normal))) ? 1.5 : 0;
  const summed = turn.tokens[clauses[0]?.from ?? -1]?.normal === 'so' && clauses.some((clause) => turn.tokens.slice(clause.from, clause.to).some((token) => token.normal === 'you')) ? 0.8 : 0;
  const shape = formulated + lived + set + verbless + summed + (troubled ? signs : signs / 2);
  const place = (first ? 0.5 : 0) + (first && troubled ? 0.5 : 0);
  return shape + (shape > 0 ? overlap + place : 0) - count(transaction) * 1.5 - Math.min(2, count(firmMatters)) * (formulated > 0 ? 0.5 : 1) - own;
};

/**
 * Reads each sentence of a turn for how far it puts into words what the customer went through. A sentence
 * that asks, orders, apologises or is a mere formula counts for nothing.
 */
export const understandings = (turn: AnnotatedText, matches: Matches, before: AnnotatedTurn | undefined, troubled: boolean): readonly Understood[] => {
  const told = before === undefined ? new Set<string>() : contentLemmas(before);
  const sorry = realApologies(matches);
  let opened = false;
  return turn.sentences.flatMap((sentence): Understood[] => {
    const words = turn.tokens.slice(sentence.from, sentence.to).filter((token) => token.kind === 'word' || token.kind === 'number');
    const first = !opened && words.length > 3;
    if (words.length > 3) opened = true;
    const clauses = turn.clauses.filter((clause) => clause.from >= sentence.from && clause.to <= sentence.to);
    const toYou = troubled || words.some((word) => hearers.has(word.normal));
    if (words.length < 5 || !toYou || sentence.question || words.some(({ normal }) => normal === 'thanks' || normal === 'thank') || /\b(?:may|might) have\b/i.test(turn.text.slice(sentence.start, sentence.end)) || clauses[0]?.mood === 'order' || isFormula(turn, matches, sentence) || isHollow(matches, sentence)) return [];
    const kept = clauses.filter((clause) => [compassion, careWording, goodWishes].every((lexicon) => within(matches.of(lexicon), clause).length === 0));
    const from = kept[0]?.from;
    const to = kept.at(-1)?.to;
    const aside = kept.length < clauses.length && kept.every(({ mood }) => mood === 'fragment');
    if (from === undefined || to === undefined || aside || within(sorry, sentence).length > 0) return [];
    const range = { from, to, start: turn.tokens[from]?.start ?? 0, end: turn.tokens[to - 1]?.end ?? 0 };
    return [{ ...range, score: scoreOf(turn, matches, kept, { told, first, troubled }) }];
  });
};
