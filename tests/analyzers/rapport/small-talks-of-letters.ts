import type { SmallTalk } from '../small-talk';

/** Names that are told or signed, and how a letter opens. */
export const rapportLettersSmallTalks: readonly SmallTalk[] = [
  ['C: my name is Radko. || A: Thank you, radko, it is done.', 'name-use «radko»'],
  ["C: Name's Radko. || A: Thank you, radko, it is done.", 'name-use «radko»'],
  ["C: it's Radko. || A: Thank you, radko, it is done.", 'name-use «radko»'],
  ['C: this is Radko, hi. || A: Thank you, radko, it is done.', 'name-use «radko»'],
  ['A: It is done. Best, Tom || A: Thank you, Tom, it is late.'],
  ['A: It is done. regards, Tom || A: Thank you, Tom, it is late.'],
  ['A: It is done. Best Wishes, Tom || A: Thank you, Tom, it is late.'],
  ['A: It is done. best wishes, Tom || A: Thank you, Tom, it is late.'],
  ['A: It is done. Regards, Tomasz Hill || A: Thank you, Tomasz, it is late.'],
  ['A: Ah hey Ada, the lamp is here.', 'greeting «Ah hey Ada»', 'name-use «Ada»'],
  ['A: Dear all, it is here.', 'greeting «Dear all»'],
  ['A: Good evening all, it is here.', 'greeting «Good evening all»'],
  ['A: Hello – it is here.', 'greeting «Hello»'],
  ['A: Hello! It is here.', 'greeting «Hello»'],
  ['A: Welcome to the real world.'],
  ['A: Welcome to my world.'],
  ['A: Welcome to the garden.', 'greeting «Welcome to»'],
];
