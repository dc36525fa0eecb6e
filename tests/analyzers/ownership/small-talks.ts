import type { SmallTalk } from '../small-talk';
import { refusalSmallTalks } from './small-talks-of-refusals';
import { sendingOnSmallTalks } from './small-talks-of-sending-on';
import { takingOnSmallTalks } from './small-talks-of-taking-on';

/** Hits and near-misses of the ownership detectors. */
export const ownershipSmallTalks: readonly SmallTalk[] = [
  ["A: I can't do that.", "bare-refusal «I can't do that»"],
  ["A: I can't do that, but my colleague can."],
  ['A: That is not my job.', 'service-limit «That is not my job»'],
  ['A: You have to call the bank.', 'cold-handoff «You have to call the bank»', 'deflection «You have to call the bank»'],
  ['A: Call the bank, they will sort it out.'],
  ['A: I will put you through to the bank team.', 'cold-handoff «I will put you through to the bank team»'],
  ['A: Let me put you through to Tom, he knows your case.'],
  ['A: Someone else will call you.'],
  ['A: Shall I send you a new one?', 'initiative «Shall I send you a new one»'],
  ['A: Would you like me to call you?', 'initiative «Would you like me to call you»'],
  ['A: I have gone ahead and sent a new one.', 'initiative «I have gone ahead and sent a new one»'],
  ["A: We don't do refunds.", "bare-refusal «We don't do refunds»"],
  ["A: We don't do refunds, sorry, but we can swap it."],
  ['A: No refunds.', 'bare-refusal «No refunds»'],
  ['A: We are not able to help you.', 'bare-refusal «We are not able to help you»'],
  ['A: Unfortunately it is not possible.', 'bare-refusal «Unfortunately it is not possible»'],
  ['A: I could not find it, so I asked the depot.', 'initiative «so I asked the depot»'],
  ...refusalSmallTalks,
  ...sendingOnSmallTalks,
  ...takingOnSmallTalks,
];
