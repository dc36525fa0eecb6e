import type { SmallTalk } from '../small-talk';
import { answerSmallTalks } from './small-talks-of-answers';
import { knownFactSmallTalks } from './small-talks-of-known-facts';
import { openQuestionSmallTalks } from './small-talks-of-open-questions';
import { stackSmallTalks } from './small-talks-of-stacks';
import { takeUpSmallTalks } from './small-talks-of-take-ups';

/** Hits and near-misses of the listening detectors. */
export const listeningSmallTalks: readonly SmallTalk[] = [
  ['C: What is the fee and when do you open? || A: We open at nine.'],
  ['C: What is the fee? And when do you open? || A: The fee is two pounds.'],
  ['C: What is the fee? When do you open? || A: It depends.'],
  ['C: When does the shop open? || A: It is closed today.'],
  ['C: Why was I charged twice? || A: You were charged twice.', 'unanswered-question «You were charged twice»'],
  ['C: Why was I charged twice? || A: Because the first one failed.'],
  ['C: Do you sell lamps? || A: Thank you for your message. We will reply soon.'],
  ['C: Is the lid of the blue lamp made of glass? || A: Our chairs come in four colours and three sizes.', 'unanswered-question «Our chairs come in four colours and three sizes»'],
  ['C: Who can help me? || A: Which lamp is it?'],
  ['C: Is it open? || A: Yes.'],
  ['C: How long does it take? || A: Long.'],
  ['C: How many lamps are there? || A: A few.'],
  ['C: Where is my lamp? || A: On its way.'],
  ['C: Could you send the lamp to Ash Street 4? || A: To which street should it go?'],
  ['C: I have already reset the box. || A: Have you reset the box?', 'repeated-question «Have you reset the box?»'],
  ['C: I have already reset the box. || A: Please reset the box.'],
  ['C: The lamp flickers at night. || A: So the lamp flickers at night, is that right?'],
  ['C: The lamp flickers at night. || A: If I understand you well, it flickers. Is it the big one?'],
  ['C: The lamp flickers. || A: What else can you tell me about it?', 'open-question «What else can you tell me about it?»'],
  ['C: The lamp flickers. || A: I hear you.'],
  ...answerSmallTalks,
  ...knownFactSmallTalks,
  ...openQuestionSmallTalks,
  ...stackSmallTalks,
  ...takeUpSmallTalks,
];
