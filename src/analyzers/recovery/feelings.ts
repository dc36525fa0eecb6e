import { angry, anxious, disappointed, frustrated } from '../../lexicons/mood';
import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import { onceEach } from '../../text/once-each';
import { failuresIn } from './failures';
import { gradedSum, negatedAt } from './mood';
import { othersFirm } from './asserted';
import { clauseOfToken, endOf, normalOf, sentenceNumberOf } from '../../text/of-token';

/** The families of feeling that a negative frame of mind shows. */
export type Feeling = 'anger' | 'frustration' | 'disappointment' | 'anxiety';

/** Where a feeling shows, and how plainly. */
export interface Felt {
  readonly feeling: Feeling;
  readonly match: Match;
  readonly weight: number;
}

const families: readonly (readonly [Feeling, Lexicon])[] = [['anger', angry], ['frustration', frustrated], ['disappointment', disappointed], ['anxiety', anxious]];

/** A sentence with this sum of graded words is a glad one, in which strong words are no complaint. */
const glad = 1;

/** "If I were angry", "in case you are worried", "don't be annoyed": no feeling of now. */
const isUnreal = (turn: AnnotatedText, { from }: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const said = clause === undefined ? '' : turn.text.slice(clause.start, turn.tokens[from]?.start).toLowerCase();
  return clause === undefined || /\b(?:if|unless|would(?:n['’]t)? (?:be|have)|might be|in case|used to|avoid|don['’]?t (?:be|get)|hope (?:you|that)|(?:do|did)(?:n['’]?t| not) (?:remember|think|find|feel))\b/.test(said);
};

/** "Mad about the crust", "insane flavour": strong words for joy. */
const isJoy = (turn: AnnotatedText, { to }: Match): boolean => /^(?:\s*how (?:quick|fast|easy|good|nice|kind|lovely|smooth|well|helpful|cheap)|, (?:i['’]ll|let['’]s|why not))/i.test(turn.text.slice(endOf(turn.tokens[to - 1]))) || /^\s*(?:about|good|fun|lol|with (?:joy|relief|laughter)|haha)\b/i.test(turn.text.slice(endOf(turn.tokens[to - 1]))) && /^(?:mad|insane|crying|crazy|screaming)$/.test(turn.text.slice(turn.tokens[to - 1]?.start, turn.tokens[to - 1]?.end).toLowerCase());

/** "Thanks a million to your crew": thanks in a text that tells of no trouble, or for a good that is named. */
const isSincere = (turn: AnnotatedText, { from, to }: Match): boolean =>
  /^(?:thanks|cheers) an? (?:bunch|million|heap)$/i.test(turn.text.slice(turn.tokens[from]?.start, turn.tokens[to - 1]?.end)) && (failuresIn(turn).length === 0 || /^ (?:to|for) (?:your|the|all|everything|(?:help|sort|fix|get|look|tak|find|repair|repl|upgrad)\w*ing)\b/i.test(turn.text.slice(turn.tokens[to - 1]?.end)));

/** "A fed up mother": a mood that is said of somebody, unless it is the customer. */
const isSaidOf = ({ tokens }: AnnotatedText, { to }: Match): boolean =>
  tokens[to - 2]?.normal === 'fed' && tokens[to - 1]?.normal === 'up' && tokens[to]?.pos === 'NOUN' && !/^(?:customer|passenger|fl[iy]er|travell?er|user|client|member|pax)$/.test(normalOf(tokens[to]));

/** Where a text has told of another firm, and where it has spoken to this one since; beyond its end where it never does. */
interface Recalled {
  readonly told: number;
  readonly addressed: number;
}

const recalled = new WeakMap<AnnotatedText, Recalled>();

const endOfFirst = (pattern: RegExp, text: string, from: number): number => {
  const found = pattern.exec(text.slice(from));
  return found === null ? Infinity : from + found.index + found[0].length;
};

/** Told of another firm, with nothing said of this one since. */
const isRecalled = (turn: AnnotatedText, from: number): boolean => {
  const { told, addressed } = kept(recalled, turn, ({ text }) => ({ told: endOfFirst(othersFirm, text, 0), addressed: endOfFirst(/\b(?:you|your|u|ur)\b|@/i, text, Math.max(0, text.search(othersFirm))) }));
  const end = turn.sentences[sentenceNumberOf(turn.tokens[from])]?.end ?? Infinity;
  return told <= end && addressed > end;
};

/** "An angry bear", "my boss is angry", "the lift is out of order": somebody else's, or a thing's. */
const isAnothers = (turn: AnnotatedText, { from, to }: Match): boolean => {
  const last = normalOf(turn.tokens[to - 1]);
  const own = /^(?:i|we)$/.test(clauseOfToken(turn, turn.tokens[from])?.subject ?? '');
  if ((!own || /^(?:nervous|anxious)$/.test(last)) && /^(?:angry|anxious|furious|desperate|frightened|nervous|worried|devastated|disappointed|frustrated|unhappy|upset|annoyed|stressed|irate)$/.test(last) && turn.tokens[to]?.pos === 'NOUN') return true;
  if (isRecalled(turn, from)) return true;
  const clause = clauseOfToken(turn, turn.tokens[from]);
  if (to - from === 1 && clause?.mood === 'question' && /^(?:is|are|was|were|do|does)$/.test(normalOf(turn.tokens[clause.from]))) return true;
  return /^(?:angry|anxious|nervous|order|furious|devastated|livid|irate|worried|upset|disappointed|frustrated|annoyed|fuming|frightened)$/.test(last) && to - from < 4 && /^(?:noun|person|they)$/.test(clause?.subject ?? '') && !/^\s*(?:with|at) you/i.test(turn.text.slice(turn.tokens[to - 1]?.end));
};

/** "I'm not worried": a feeling that the writers say they have not. */
const isDisowned = ({ text }: AnnotatedText, { start, end }: Match): boolean => /^(?:i|we)\b\s{0,20}(?:['’]m|am|are|['’]re|was|were|do|did|feel)?\s{0,20}(?:not|n['’]t|never)\b(?! (?:so |very |at all |really )?(?:happy|ok|amused|impressed|believe))/i.test(text.slice(start, end));

const plainness = (turn: AnnotatedText, { from, to }: Match): number => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const said = turn.text.slice(turn.tokens[from]?.start, turn.tokens[to - 1]?.end);
  if (clause?.subject === 'i' || clause?.subject === 'we' || /^(?:i|we)\b/i.test(said)) return 3;
  return /\b(?:i|my|us|we|feel|felt)\b/i.test(said) ? 2 : 1;
};

const readFeelings = (turn: AnnotatedText, matches: Matches): readonly Felt[] => {
  const gladness = onceEach((sentence: number | undefined) => gradedSum(turn, matches, sentence));
  const found = families.flatMap(([feeling, lexicon]) =>
    matches.of(lexicon)
      .filter((match) => !negatedAt(turn, match.from) && !isUnreal(turn, match) && !isJoy(turn, match) && !isAnothers(turn, match) && !isSaidOf(turn, match) && !isSincere(turn, match) && !isDisowned(turn, match) && gladness(turn.tokens[match.from]?.sentence) < glad)
      .map((match): Felt => ({ feeling, match, weight: plainness(turn, match) })),
  );
  return found.sort((a, b) => b.weight - a.weight || a.match.from - b.match.from);
};

const readings = new WeakMap<Matches, readonly Felt[]>();

/** Where a text shows a negative feeling, the plainest first. */
export const feelingsIn = (turn: AnnotatedText, matches: Matches): readonly Felt[] => kept(readings, matches, () => readFeelings(turn, matches));
