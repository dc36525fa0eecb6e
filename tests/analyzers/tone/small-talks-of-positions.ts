import type { SmallTalk } from '../small-talk';

/** Positions, refusals and wishes. */
export const tonePositionsSmallTalks: readonly SmallTalk[] = [
  ['A: I cannot refund the fare because it was used, but I can move the date.', 'assertiveness «I cannot refund the fare because it was used, but I can move the date»'],
  ['A: Unfortunately I cannot refund the fare, but I can move the date.'],
  ["A: I can't refund it. I can move the date for you.", "assertiveness «I can't refund it»"],
  ["A: I can't wait to see you, and I can hold the door.", "warmth «I can't wait to see you»"],
  ["A: I wouldn't want to see you go, so I can hold the seat."],
  ['A: I would not like to lose you, so I can hold the seat.'],
  ['A: We will not judge you, and we can hold the seat.'],
  ['A: I am not happy that you waited, and I can hold the seat.'],
  ['A: I will not sign the lease until they send me the meter reading.', 'assertiveness «I will not sign the lease until they send me the meter reading»'],
  ["A: OK, then I won't cancel the seat that you have booked for May."],
  ["A: I won't hand over the keys to anybody but the tenant.", "assertiveness «I won't hand over the keys to anybody but the tenant»"],
  ["A: I won't hand them over."],
  ["A: We won't hand over the keys to anybody but the tenant."],
  ['A: I want to be straight with you: the part is late.', 'assertiveness «I want to be straight with you: the part is late»'],
  ['A: I will end the call if the shouting goes on.', 'assertiveness «I will end the call if the shouting goes on»'],
  ['A: Please stop swearing at me, or I will end this call.'],
  ["A: I can't find it, so I will ask the desk."],
  ["A: I won't hold it against you that the lid broke in May."],
];
