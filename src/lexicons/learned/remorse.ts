import type { LearnedTerms } from '../../text/terms';

/** Comments whose readers saw remorse. Generated: change the plan and run it again. */
export const remorseWeights: LearnedTerms = {
  name: 'remorse',
  source: 'Learned from goemotions (Apache-2.0, 12000 rows): ridge logistic regression, penalty 3, terms in 4 rows or more, 150 kept. Made by: npm run fit -- remorse',
  weights: {
    '!': -0.22, '! !': -0.54, '"': 0.3, ',': 0.071, ', and': 0.63, ', but': -0.9, '-': 0.48, '.': -0.24, '. but': -0.37, '. i': -0.56, '. that': 0.42,
    '..': -0.27, '...': -0.21, '?': 0.34, '? i': 0.4, '^ "': 0.41, '^ and': 0.27, '^ if': -0.52, '^ lol': -0.65, '^ oh': -0.36, '^ so': 0.2,
    '^ sorry': 1.1, '^ that': -0.36, '^ this': -0.32, '^ we': 0.36, 'a lot': -0.4, actually: -0.28, all: 0.27, am: 0.48, 'am sorry': 0.6, an: 0.13,
    and: 0.42, another: -0.27, anyone: -0.45, are: -0.35, at: 0.34, back: 0.49, bad: -1.2, 'bad for': -1.2, be: 0.21, because: 0.51, best: -0.37,
    but: 0.011, can: -0.33, comment: -0.41, could: -0.26, 'do not': 0.1, feel: -0.76, first: 0.51, for: -0.37, 'for the': 0.49, get: -0.3,
    getting: 0.41, going: -0.29, 'going to': 0.22, got: -0.35, had: -0.56, have: 0.32, 'have to': 0.4, here: 0.22, his: -0.39, i: 0.4, 'i am': 0.48,
    'i can': 0.4, 'i feel': -1.2, 'i hope': -0.36, 'i thought': -0.74, if: 0.36, 'if i': 0.63, in: -0.24, 'in the': 0.3, is: -0.71, 'is a': -0.15,
    'is not': 0.35, 'is so': 0.42, it: -0.099, 'it is': 0.4, just: 0.71, know: -0.47, last: -0.55, let: 0.47, life: -0.46, like: -0.24, lol: -0.8,
    lot: -0.39, love: -0.34, luck: -0.53, me: -0.6, might: 0.58, more: -0.18, my: 0.41, 'my bad': -1.4, no: 0.26, not: 0.41, 'not get': 0.57,
    'not_,': -0.29, 'not_.': 0.36, 'not_?': 0.31, not_my: 0.36, not_that: -0.26, not_the: -0.64, not_to: 0.34, not_you: 0.28, oh: -0.19, on: -0.37,
    over: -0.37, person: 0.43, read: 0.45, regret: 1.7, right: -0.11, same: -0.33, she: -0.41, so: -0.085, some: 0.31, sorry: 3.2, 'sorry ,': 0.63,
    'sorry .': -1.3, 'sorry i': 1.7, still: -0.1, sure: -0.3, than: -0.33, thank: 0.081, that: -0.12, 'that is': -0.67, the: -0.3, 'the only': -0.46,
    'the same': -0.5, their: -0.65, there: -0.49, these: -0.34, they: 0.22, 'this is': 0.46, thought: -0.68, time: 0.018, to: -0.27, 'to you': 0.73,
    very: 0.086, want: -0.5, 'want to': -0.42, was: -0.85, way: -0.38, we: 0.15, well: -0.39, when: 0.4, with: 0.34, wrong: -0.61, yes: 0.48,
    you: 0.2, 'you are': 0.2, your: -0.62,
  },
};
