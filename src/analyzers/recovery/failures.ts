import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import { allSaid } from '../../text/said';
import type { FailureCategory } from './failure-frames';
import { type Failure, failuresTold, mainFailureTold } from './told';

export type { FailureCategory } from './failure-frames';

/** Words of trouble that a score may lean on beside what is told outright. */
const troubled: readonly (readonly [FailureCategory, RegExp])[] = [
  ['late', /\b(?:delay(?:s|ed|ing)?|late|waiting|waited|stuck|stranded|lost|missed|missing|tarmac|overdue|still (?:no|not|have))\b/i],
  ['unavailable', /\b(?:cancel+(?:ed|ing|lation)|bumped|overbooked|sold out)\b/i],
  ['staff', /\b(?:on hold|rude(?:ly)?|ignor\w+|no (?:response|reply|answer|help|one|explanation)|hung up|worst|unhelpful|(?:poor|bad|terrible|awful|horrible) (?:customer )?service)\b/i],
  ['not-working', /\b(?:broken|damaged|not working|(?:does|did|is|wo|ca)n['’]?t (?:work|let|load|open)|error|crash\w*|problems?|issues?|slow)\b/i],
  ['billing', /\b(?:charged|overcharg\w*|refund|fees?|money|scam)\b/i],
];

const readFailures = (turn: AnnotatedText): readonly Failure[] => {
  const found = [...failuresTold(turn)];
  for (const [category, frame] of troubled) for (const match of allSaid(turn, [frame])) found.push({ category, match });
  return found;
};

const readings = new WeakMap<AnnotatedText, readonly Failure[]>();

/** Failures told, and words of trouble: for scores, which lean on many weak signs. */
export const failuresIn = (turn: AnnotatedText): readonly Failure[] => kept(readings, turn, readFailures);

/** The failure a turn is mostly about. */
export const mainFailure = (turn: AnnotatedText): Failure | undefined => mainFailureTold(turn);
