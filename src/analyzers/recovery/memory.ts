import type { Remembering } from '../../analysis/analyzer';
import type { AnnotatedTurn } from '../../conversation/turn';
import {
  angry, anxious, disappointed, frustrated, plainBlame, plainPraise, slightBlame, strongBlame, strongPraise,
} from '../../lexicons/mood';
import { audiences, pressOutlets, ratingOutlets, venueOutlets } from '../../lexicons/publicity';
import { anyThanks, resigned } from '../../lexicons/turning';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import { allSaid } from '../../text/where-said';
import { failuresIn } from './failures';
import { feelingsIn } from './feelings';
import { moodOf, negatedAt } from './mood';
import { handlesIn, isAsking, isFriendly, isSour } from './temper';
import { gladdened, hardIn, takenBack } from './turns-of-mood';
import { clauseOfToken } from '../../text/of-token';

/** What is kept of the customer's turns so far. */
export interface Course {
  /** Public turns of the customer with words in them. */
  readonly turns: number;
  /** A negative mood was shown, and has not turned since. */
  readonly low: boolean;
  /** A negative mood was shown at any time. */
  readonly everLow: boolean;
  /** Turns since a negative mood was shown. */
  readonly since: number;
  /** Some turn asked or greeted calmly, and none was sour. */
  readonly calm: boolean;
  readonly sour: boolean;
  /** Handles named in the first turn that names any. */
  readonly handles: readonly string[];
  /** Mood of the customer's first turn and of the last, -1 to 1. */
  readonly first: number | null;
  readonly last: number | null;
  /** The last turn thanks, tells of a failure, takes words back. */
  readonly thanks: boolean;
  readonly failing: boolean;
  readonly won: boolean;
}

/** Lexicons that the course is read from. */
export const courseLexicons: readonly Lexicon[] = [
  angry, frustrated, disappointed, anxious, strongBlame, plainBlame, slightBlame, strongPraise, plainPraise,
  resigned, anyThanks,
];

/** Lexicons that announcements of publicity and what they are about are read from. */
export const publicityLexicons: readonly Lexicon[] = [
  angry, frustrated, disappointed, anxious, strongBlame, plainBlame, slightBlame, strongPraise, plainPraise,
  pressOutlets, venueOutlets, ratingOutlets, audiences,
];

/** "@OtherFirm charges me for that": said in a sentence about another handle than the first. */
const isOfAnother = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const named = turn.tokens.filter(({ kind, sentence }) => kind === 'mention' && sentence === turn.tokens[from]?.sentence).at(-1)?.normal;
  return named !== undefined && named !== handlesIn(turn)[0] && !/\b(?:you|your)\b/i.test(turn.text);
};

/** Whether a turn shows a negative mood. */
export const isLow = (turn: AnnotatedTurn, matches: Matches): boolean =>
  feelingsIn(turn, matches).length > 0 || (matches.of(strongBlame).some((match) => !isOfAnother(turn, match)) && moodOf(turn, matches) < -0.3) || (hardIn(turn) !== undefined && moodOf(turn, matches) < 0.5);

const open = /\b(?:hope|hopefully|if|can you|could you|wish|should|would be|unless|once|when|way to|announced|claim(?:ed|s)?)\b|\b(?:glad|happy|pleased)\b.{0,30}\bwill be\b/i;
const ironic = /(?<!\.)\.{3,}\s*$|\bgreat (?:news|job|work)\b.{0,400}(?:\.{3}|…)|(?:\.{3}|…).{0,400}\bgreat (?:news|job|work)\b|^\W*(?:oh|wow)\b.{0,25}\ba (?:ticket|voucher|form|number|reference|link)\b|👏/iu;
const clouded = /\b(?:but|still|yet|however|except|although|though)\b[^.!?]{0,400}\b(?:not|n't|no|never|wait\w*|broken|missing|wrong|nothing|same|again|need)\b/i;

/** Wording that shows a mood won back; the plainest first. */
export const wonBack = (turn: AnnotatedTurn, matches: Matches): Match | undefined => {
  const real = (frames: readonly RegExp[]): Match | undefined => {
    const found = allSaid(turn, frames, { except: open }).filter(({ from }) => !negatedAt(turn, from));
    return found.find(({ from }) => (clauseOfToken(turn, turn.tokens[from])?.verbAt ?? -1) >= 0) ?? found[0];
  };
  const mood = moodOf(turn, matches);
  const taken = real(takenBack);
  if (taken !== undefined && mood > -0.8) return taken;
  if (matches.of(resigned).length > 0 || feelingsIn(turn, matches).length > 0 || hardIn(turn) !== undefined || clouded.test(turn.text) || ironic.test(turn.text) || mood < -0.1) return undefined;
  return failuresIn(turn).length > 0 ? undefined : real(gladdened);
};

/** Runs once a turn: the course of the customer's mood. */
export const remembering: Remembering<Course> = {
  start: { turns: 0, low: false, everLow: false, since: 0, calm: false, sour: false, handles: [], first: null, last: null, thanks: false, failing: false, won: false },
  lexicons: courseLexicons,
  step: (course, turn, matches) => {
    if (turn.role !== 'customer' || turn.visibility === 'internal' || !turn.tokens.some(({ kind }) => kind === 'word' || kind === 'emoji')) return course;
    const mood = moodOf(turn, matches);
    const won = course.low && wonBack(turn, matches) !== undefined;
    const lately = isLow(turn, matches) && !isFriendly(turn, matches);
    const low = lately || (course.low && !won);
    const sour = !won && (course.sour || isSour(turn, matches));
    return {
      turns: course.turns + 1,
      low,
      everLow: course.everLow || low,
      since: lately ? 0 : course.since + 1,
      calm: !sour && (won || course.calm || isAsking(turn)),
      sour,
      handles: course.handles.length > 0 ? course.handles : handlesIn(turn),
      first: course.first ?? mood,
      last: mood,
      thanks: matches.of(anyThanks).length > 0 && !low,
      failing: failuresIn(turn).length > 0,
      won,
    };
  },
};
