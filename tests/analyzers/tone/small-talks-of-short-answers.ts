import type { SmallTalk } from '../small-talk';

/** Short answers to long and short questions. */
export const toneShortAnswersSmallTalks: readonly SmallTalk[] = [
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: No engineers.', 'curtness «No engineers»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Closed.', 'curtness «Closed»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Denied.', 'curtness «Denied»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Refused today.', 'curtness «Refused today»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Rejected.', 'curtness «Rejected»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Expired.', 'curtness «Expired»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Cancelled.', 'curtness «Cancelled»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Noted.', 'curtness «Noted»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Booked.'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Sent help.'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Found somebody.'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Ask Maria.'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: At the desk.', 'curtness «At the desk»'],
  ['C: The heating has never worked since I moved in on Friday, and my two children sleep in their coats. Who can I speak to? || A: Which room?'],
  ['C: Is the shop in the old mill open on Sunday, or do I have to come all the way on Monday with the dog? || A: No.'],
  ['C: Is the shop in the old mill open on Sunday, or do I have to come all the way on Monday with the dog? || A: @ada no.'],
  ["C: Is the shop in the old mill open on Sunday, or do I have to come all the way on Monday with the dog? || A: That's right."],
  ['C: Is the shop in the old mill open on Sunday, or do I have to come all the way on Monday with the dog? || A: That is correct.'],
  ['C: Is the shop in the old mill open on Sunday, or do I have to come all the way on Monday with the dog? || A: Yeah, it is.'],
  ["C: Is the shop in the old mill open on Sunday, or do I have to come all the way on Monday with the dog? || A: Nope, it isn't."],
];
