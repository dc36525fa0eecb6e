import type { SmallTalk } from '../small-talk';

/** Denials beside an apology, a step or a conclusion. */
export const labellingAccountsSmallTalks: readonly SmallTalk[] = [
  ["A: It wasn't our fault, the post was late.", "defensiveness «It wasn't our fault»"],
  ['A: It wasn’t our error, the post was late.', 'defensiveness «It wasn’t our error»'],
  ['A: We did nothing wrong, and apologies.'],
  ['A: We did nothing wrong, you’re right.'],
  ['A: We did nothing wrong, so I’ll ring the depot.'],
  ['A: We did nothing wrong, but we’ll ring the depot.'],
  ['A: We did nothing wrong, but I’m on it.'],
  ["A: We did nothing wrong, but I've asked for a new one."],
  ['A: We did nothing wrong, but I’ve booked a new one.'],
  ['A: Nobody else has complained, our apologies.'],
  ['A: Nobody else has complained. My apologies for that.'],
  ['A: Nobody else has complained. Unfortunately it rains.'],
  ['A: Nobody else has complained. It is unfortunate.'],
  ['A: They are trained, so it can’t be our part.', 'defensiveness «so it can’t be our part»'],
  ['A: They are trained, so it couldn’t be our part.', 'defensiveness «so it couldn’t be our part»'],
  ['A: They are trained, so it wasn’t us.', 'defensiveness «so it wasn’t us»'],
  ["A: They are trained, so it isn't us.", "defensiveness «so it isn't us»"],
];
