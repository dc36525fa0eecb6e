import type { SmallTalk } from '../small-talk';

/** Kind words on groups and people, and labels that people give themselves. */
export const labellingKindnessSmallTalks: readonly SmallTalk[] = [
  ['A: Guests like you deserve a rest.'],
  ['A: Students always get the good seats.'],
  ['A: Students always upgrade at the desk.'],
  ['A: Students are always upgraded at the desk.'],
  ['A: Students always help us.'],
  ['A: Students were always helpful.'],
  ['A: Students can always use the pool.'],
  ['A: Students can also use the pool.'],
  ['A: Students can only use the pool.'],
  ['A: We honour customers like you.'],
  ['A: We honor customers like you.'],
  ['A: Old folk never read it.', 'generalisation «Old folk never read it»'],
  ['A: Adapters always break.'],
  ['A: Adaptors always break.'],
  ['N: She feels like an idiot.'],
  ['N: She feels an idiot.'],
  ['N: He apologises for being rude.'],
  ['N: He apologized for being rude.'],
  ['N: She called herself a nightmare.'],
  ['A: Congrats on being so stubborn.'],
  ['N: They loved to shout at us.', 'customer-label «They loved to shout at us»'],
  ['N: He loves to lie.', 'customer-label «He loves to lie»'],
  ['N: He likes to lie.', 'customer-label «He likes to lie»'],
];
