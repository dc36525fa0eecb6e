import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { mildShrugs, overturning, ownAction, shrugs, whenever } from '../../lexicons/passivity';
import { softening } from '../../lexicons/softening';
import { tokenAfter } from '../../text/in-order';
import type { Match, Matches } from '../../text/match';
import { besideInSentence, besideNearby, strongestPassage } from '../../text/beside';
import type { Span } from '../../text/span';
import { tautologies } from '../../text/tautology';
import { clauseSpan } from '../../text/widen';
import { sentenceOfToken, startOf } from '../../text/of-token';

/** Whether help or a "but" comes after a shrug and takes it back. */
const isOverturned = (turn: AnnotatedTurn, matches: Matches, { start, end }: Span): boolean => {
  const shrug = { from: tokenAfter(turn, start) };
  const later = (match: Match): boolean => match.start >= end;
  return matches.of(ownAction).some(later) || matches.of(overturning).some((match) => later(match) && (besideInSentence(turn, shrug, [match]) || (turn.tokens[match.from]?.normal === 'however' && besideNearby(turn, shrug, [match]))));
};

/** "While this is out of our hands, …": granted on the way to something else. */
const isGranted = (turn: AnnotatedTurn, { start }: Span): boolean => /^(?:although|though|while|whilst|even though|which)\b/i.test(turn.text.slice(start));

/** "The answer you had was that …": somebody's shrug is told, not made. */
const told = /\b(?:answers?|repl(?:y|ies)|told|said|heard|excuses?|phrase|words?|saying|line)\b[^.!?]*$/i;

const isRetold = (turn: AnnotatedTurn, start: number): boolean => {
  const sentence = sentenceOfToken(turn, turn.tokens[tokenAfter(turn, start)]);
  return told.test(turn.text.slice(startOf(sentence), start));
};

/** "It depends if the wind drops", "this could be one someday": the opening of an answer, or a thing that may come to be. */
const opens = /^\s*(?:if|on|whether|upon|how|what|when|where|which)\b/i;
const idea = /^(?:perhaps|maybe|possibly|,|\s)*(?:th(?:is|at|ose|ese)|it) (?:will|could|might|may|can) be (?:an? |one\b|our |the |something)/i;

const isAnswer = (turn: AnnotatedTurn, { start, from, to, end }: Match): boolean =>
  (/\bdepends\b/i.test(turn.text.slice(start, turn.tokens[to - 1]?.end)) && opens.test(turn.text.slice(end).replace(/^\s*(?:@\w+)?/, ''))) || idea.test(turn.text.slice(turn.tokens[from]?.start));

/** Finds shrugs: wording in which nobody acts and nothing can be done. */
export const passivity: Detector<'tone/passivity'> = {
  id: 'tone/passivity',
  title: 'A shrug instead of an action',
  description: 'Wording in which nobody in particular acts, nothing can be done, or all is left to chance.',
  principle: 'assert-without-aggression',
  alsoServes: ['take-the-initiative'],
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as a shrug: nobody acts in it.',
  advice: 'Name one thing that you will do, and when, even if it is small.',
  told: { one: 'One passage can read as a shrug (“{quote}”).', many: '{Count} passages can read as a shrug, first “{quote}”.' },
  limits: 'A shrug that the same turn takes back with an action of its own is left alone, and so is a quoted one.',
  sources: ['Rotter 1966, locus of control', 'goodturn, 2026'],
  lexicons: [shrugs, mildShrugs, whenever, ownAction, overturning, softening],
  examples: {
    found: [
      'Well, «it is what it is».',
      '«There is really nothing I can do about that».',
      '«Somebody may have a look at it at some point».',
    ],
    clear: [
      "There's nothing I can do about the date, but I have moved your seat to the front.",
      "There's nothing you need to do now.",
      'If there is nothing we can do at home, we will send an engineer.',
      '"It is what it is" is no answer, so I have asked for the camera pictures.',
      'What can I do for you?',
      'That depends if the ferry makes up time at sea.',
    ],
  },
  detect: (turn, { matches }) => {
    const kind = matches.of(softening).length > 0 || turn.text.includes('!');
    const worded = [...matches.of(shrugs), ...matches.of(whenever), ...(kind ? [] : matches.of(mildShrugs))].filter((match) => !isRetold(turn, match.start) && !isAnswer(turn, match)).map(({ from, to }) => clauseSpan(turn, from, to));
    const empty = [...worded, ...tautologies(turn)].filter((span) => !isGranted(turn, span) && !isOverturned(turn, matches, span));
    return strongestPassage(turn, empty.filter((span) => !/\d/.test(turn.text.slice(span.start, span.end))));
  },
};
