import {
  angry, anxious, disappointed, frustrated, plainBlame, plainPraise, slightBlame, strongBlame, strongPraise,
} from '../../lexicons/mood';
import type { AnnotatedText } from '../../text/annotated-text';
import { tanh } from '../../text/curves';
import { thoseIn } from '../../text/in-order';
import { kept } from '../../text/kept';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import { normalOf, sentenceNumberOf } from '../../text/of-token';

/** What a match of each lexicon weighs, for and against. */
const weights: readonly (readonly [Lexicon, number])[] = [
  [angry, -2.8], [frustrated, -2.4], [disappointed, -2.2], [anxious, -1.6], [strongBlame, -3], [plainBlame, -2], [slightBlame, -0.7],
  [strongPraise, 3], [plainPraise, 2],
];

/** Lexicons that a mood is read from. */
export const moodLexicons: readonly Lexicon[] = [
  angry, frustrated, disappointed, anxious, strongBlame, plainBlame, slightBlame, strongPraise, plainPraise,
];

const negators: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nothing', 'without', 'hardly', 'barely', 'nobody', 'none', 'neither', 'nor', 'lack', 'zero', 'dont', 'cant', 'wont', 'isnt', 'didnt', 'doesnt', 'aint', 'less']);

/**
 * Tells whether a negator stands within three words before a place, in its clause.
 *
 * @example
 * negatedAt(english()('I am not at all angry'), 5) // => true
 */
export const negatedAt = ({ tokens }: AnnotatedText, at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.clause !== tokens[at]?.clause) return false;
    if (negators.has(token.normal)) return !(token.normal === 'not' && /^(?:only|just)$/.test(normalOf(tokens[before + 1])));
  }
  return false;
};

/** Forms that approve in one reading only: the verb like, and well, pretty, kind where they are no filler. */
const isFiller = ({ tokens }: AnnotatedText, { from, to }: Match): boolean => {
  if (to - from > 1) return false;
  const token = tokens[from];
  const next = tokens[to];
  if (token?.normal === 'like') return token.pos !== 'VERB' || tokens[from - 1]?.lemma === 'would';
  if (token?.normal === 'well') return tokens[from - 1]?.normal === 'as' || tokens[from - 1]?.clause !== token.clause;
  if (token?.normal === 'pretty' || token?.normal === 'super') return next?.pos === 'ADJ' || next?.pos === 'ADV';
  return token?.normal === 'kind' && next?.normal === 'of';
};

const strengthening = /^(?:very|so|really|too|most|\w+ly|super|such|ever|all|beyond|quite|absolute|total|utter|complete|bloody|damn|fucking)$/;
const weakening = /^(?:bit|little|slightly|somewhat|fairly|kinda|kind|sort)$/;

const shouting = new WeakMap<AnnotatedText, boolean>();

/** All in capitals. */
const shouts = ({ text }: AnnotatedText): boolean => text === text.toUpperCase();

const factor = (turn: AnnotatedText, { from, to }: Match): number => {
  const { tokens, text } = turn;
  const before = normalOf(tokens[from - 1]);
  const degree = weakening.test(before) ? 0.7 : strengthening.test(before) ? 1.3 : 1;
  const written = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const shouted = written.length > 2 && written === written.toUpperCase() && written !== written.toLowerCase() && !kept(shouting, turn, shouts) ? 1.25 : 1;
  return degree * shouted;
};

const contrasting: ReadonlySet<string> = new Set(['but', 'however', 'except', 'although']);

const turns = new WeakMap<AnnotatedText, ReadonlyMap<number, number>>();

/** The first "but" of each sentence. */
const turnsOf = ({ tokens }: AnnotatedText): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [at, { normal, sentence }] of tokens.entries()) if (contrasting.has(normal) && !found.has(sentence)) found.set(sentence, at);
  return found;
};

/** What follows "but" counts more, what stands before it less. */
const turnedBy = (turn: AnnotatedText, { from }: Match): number => {
  const but = kept(turns, turn, turnsOf).get(sentenceNumberOf(turn.tokens[from]));
  return but === undefined ? 1 : from > but ? 1.4 : 0.6;
};

const hashtagged = (text: string): number => (!text.includes('#') ? 0 : (text.match(/#\w*(?:fail|worst|awful|hate|suck|never|bad|terrible|disappoint|unhappy|angry|joke)/gi) ?? []).length);

/** The sum of graded words for and against in a text or one sentence of it, each place counted once, the longest wording first. */
export const gradedSum = (turn: AnnotatedText, matches: Matches, sentence?: number): number => {
  const graded: { readonly match: Match; readonly weight: number }[] = [];
  const range = sentence === undefined ? undefined : turn.sentences[sentence];
  for (const [lexicon, weight] of weights) {
    for (const match of range === undefined ? matches.of(lexicon) : thoseIn(matches.of(lexicon), range)) graded.push({ match, weight });
  }
  if (graded.length === 0) return 0;
  const covered = new Set<number>();
  let sum = 0;
  graded.sort((a, b) => b.match.to - b.match.from - (a.match.to - a.match.from) || Math.abs(b.weight) - Math.abs(a.weight));
  for (const { match, weight } of graded) {
    const places = turn.tokens.slice(match.from, match.to).map((_token, index) => match.from + index);
    if (places.some((at) => covered.has(at)) || isFiller(turn, match)) continue;
    for (const at of places) covered.add(at);
    const sign = negatedAt(turn, match.from) ? (weight > 0 ? -0.8 : -0.3) : 1;
    sum += weight * sign * factor(turn, match) * turnedBy(turn, match);
  }
  return sum;
};

/** The sum of graded words, with what marks and hashtags add. */
export const moodSum = (turn: AnnotatedText, matches: Matches): number => {
  const sum = gradedSum(turn, matches);
  const marks = sum === 0 ? 0 : Math.min(3, (turn.text.match(/!/g) ?? []).length);
  return sum + Math.sign(sum) * 0.3 * marks - 2.5 * hashtagged(turn.text);
};

const moods = new WeakMap<Matches, number>();

/** The mood of a text, -1 to 1. */
export const moodOf = (turn: AnnotatedText, matches: Matches): number => kept(moods, matches, () => tanh(moodSum(turn, matches) / 5));
