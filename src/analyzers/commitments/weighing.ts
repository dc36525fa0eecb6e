import { timeOf } from '../../conversation/clock';
import type { AnnotatedTurn } from '../../conversation/turn';
import type { Token } from '../../text/annotated-text';
import { failing, keeping } from '../../lexicons/promise-talk';
import { futures } from '../../text/future';
import type { Match, Matches } from '../../text/match';
import { kinOf } from '../../text/kin';
import { cover, overlaps, type Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import type { Made, Verdict } from './made';
import { comes, sentenceOf, words } from './mentions';
import { fails } from './overdue';
import { keyWords } from './words';
import { clauseOfToken, lemmaOf, normalOf } from '../../text/of-token';

const vows = new Set(['promise', 'promised', 'assured', 'guaranteed', 'supposed', 'meant', 'due', 'vowed', 'pledged', 'swore', 'assurance']);
const firmly = new Set(['guarantee', 'promise', 'assure', 'swear']);
const turning = new Set(['and', 'but', 'yet', 'only', 'instead']);
const others = new Set(['it', 'they', 'noun', 'person']);

/** A clock need not be read to the minute: how long after the time named a report still counts as in time. */
const grace = 15 * 60_000;

/** How a sentence begins to say that something did not happen; that it is late by now needs talk of the promise. */
export const denies = new Set(['not', 'never', 'nobody', 'nothing', 'none', 'no', 'noone', 'still', 'yet', 'where', 'wheres', 'did', 'have', 'late', 'overdue', 'ghosted', 'forgot', 'missed', 'dead', 'radio', 'crickets']);

/** Longest quotation of a verdict, in code units. */
const longest = 170;

/** How many words of a promise a text takes up, by family: call and called, refund and refunded. */
export const taken = ({ words }: Made, wasSaid: (word: string) => boolean): number => [...words].filter(wasSaid).length;

/** The open promise that a text speaks of: the one with most words in common, the later of two. */
export const meant = (open: readonly Made[], said: ReadonlySet<string>): Made | undefined => {
  const wasSaid = kinOf(said);
  return open.map((made) => ({ made, count: taken(made, wasSaid) })).filter(({ count }) => count > 0).reduce<{ made: Made; count: number } | undefined>((best, one) => (best === undefined || one.count >= best.count ? one : best), undefined)?.made;
};

export const passed = ({ due }: Made, turn: AnnotatedTurn): boolean => {
  const now = timeOf(turn);
  return due !== null && now !== null && now > due + grace;
};
export const ahead = ({ due }: Made, turn: AnnotatedTurn): boolean => {
  const now = timeOf(turn);
  return due !== null && now !== null && now < due;
};

export const asks = (turn: AnnotatedTurn, match: Match): boolean => clauseOfToken(turn, turn.tokens[match.from])?.mood === 'question';

/** One quotation for two places: both, where that stays short; else the second's sentence. */
export const both = (a: Span, b: Span): Span => (cover(a, b).end - cover(a, b).start <= longest ? cover(a, b) : b);

/** Words that can only be of a promise, unlike "said". */
const vowed = (turn: AnnotatedTurn, { from, to }: Match): boolean => turn.tokens.slice(from, to).some(({ normal }) => vows.has(normal));

/** A promise is spoken of, and in the same sentence or beside it that it came to nothing. */
export const told = (turn: AnnotatedTurn, matches: Matches, mentioned: readonly Match[]): Span | undefined => {
  if (mentioned.length === 0) return undefined;
  const failings = matches.of(failing).filter((match) => fails(turn, match));
  for (const mention of mentioned) {
    const at = sentenceOf(turn, mention);
    if (turn.role !== 'customer' && comes(turn, mention.from)) continue;
    const clause = turn.tokens[mention.from]?.clause;
    if (turn.role === 'customer' && /\b(?:supposed|meant|due)\b[^,;]{0,400}\b(?:yesterday|last (?:night|week|month|\w+day)|(?:days|hours|weeks) ago)\b/i.test(words(turn, mention))) return sentenceSpan(turn, mention.from);
    const near = failings.filter((match) => Math.abs(sentenceOf(turn, match) - at) <= 1 && !overlaps(match, mention) && (turn.tokens[match.from]?.clause !== clause || vowed(turn, mention) || /\b(?:and|but|yet)\b|,/.test(turn.text.slice(mention.end, match.start))));
    const fail = near.find((match) => match.from >= mention.to && sentenceOf(turn, match) === at) ?? near.find((match) => sentenceOf(turn, match) === at + 1) ?? (/\bwill\b|['’]ll\b/i.test(words(turn, mention)) ? undefined : near.find((match) => (sentenceOf(turn, match) !== at || mention.from - match.to < 12) && denies.has(normalOf(turn.tokens[match.from]))));
    if (fail !== undefined && !(asks(turn, fail) && !/^w/.test(normalOf(turn.tokens[fail.from])))) return both(sentenceSpan(turn, mention.from), clauseSpan(turn, fail.from, fail.to));
  }
  return undefined;
};

/** "They guaranteed a sea view. It faces the bins.": a firm promise, and then what came of it. */
export const contrasted = (turn: AnnotatedTurn, matches: Matches, mentioned: readonly Match[]): Span | undefined => {
  const mention = mentioned.find(({ from }) => firmly.has(lemmaOf(turn.tokens[from])));
  const at = mention === undefined ? -1 : sentenceOf(turn, mention);
  if (mention === undefined || turn.role !== 'customer' || matches.of(keeping).some(({ to }) => to > mention.to)) return undefined;
  const clause = turn.clauses.find(({ from, start, end, sentence, mood, subject }) => from > mention.from && (sentence === at ? turning.has(normalOf(turn.tokens[from])) : sentence === at + 1 && (subject === 'it' || subject === 'they' || subject === 'person')) && mood === 'statement' && (others.has(subject) || /\b(?:got|had|ended|paid|sat|woke|found|were|was)\b/.test(turn.text.slice(start, end))));
  return clause === undefined || futures(turn).some(({ head }) => head >= clause.from && head < clause.to) ? undefined : both(sentenceSpan(turn, mention.from), clauseSpan(turn, clause.from));
};

export const clauseTokens = (turn: AnnotatedTurn, match: Match): readonly Token[] => {
  const { from, to } = clauseOfToken(turn, turn.tokens[match.from]) ?? match;
  return turn.tokens.slice(from, to);
};

/** Places in a turn with the content words of their clauses. */
export const clausesWith = (turn: AnnotatedTurn, found: readonly Match[]): readonly (readonly [Match, ReadonlySet<string>])[] =>
  found.map((match) => [match, keyWords(clauseTokens(turn, match))]);

export const verdict = (turn: AnnotatedTurn, span: Span, state: Verdict['state'], shown: Verdict['shown'], made?: Made): Verdict => ({ start: span.start, end: span.end, state, turn: turn.index, shown, ...(made === undefined ? {} : { made }) });
