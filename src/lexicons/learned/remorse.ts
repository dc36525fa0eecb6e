import type { LearnedTerms } from '../../text/terms';

/** Comments whose readers saw remorse. Generated: change the plan and run it again. */
export const remorseWeights: LearnedTerms = {
  name: 'remorse',
  source: 'Learned from goemotions (Apache-2.0, 12000 rows): ridge logistic regression, penalty 3, terms in 4 rows or more, 150 kept. Made by: npm run fit -- remorse',
  weights: {
    '!': -0.22, '! !': -0.55, '"': 0.32, ',': 0.067, ', and': 0.63, ', but': -0.91, '-': 0.48, '.': -0.24, '. but': -0.36, '. i': -0.56,
    '. that': 0.42, '..': -0.27, '...': -0.21, '?': 0.32, '? i': 0.4, '^ "': 0.41, '^ and': 0.27, '^ if': -0.5, '^ it': 0.17, '^ lol': -0.65,
    '^ oh': -0.35, '^ so': 0.21, '^ sorry': 1.1, '^ that': -0.36, '^ this': -0.31, '^ we': 0.37, 'a lot': -0.4, all: 0.23, am: 0.5, 'am sorry': 0.63,
    an: 0.16, and: 0.43, another: -0.3, anyone: -0.45, are: -0.34, at: 0.37, back: 0.44, bad: -1.2, 'bad for': -1.2, be: 0.21, because: 0.53,
    best: -0.36, but: 0.01, can: -0.34, comment: -0.44, could: -0.26, 'do not': 0.1, feel: -0.74, first: 0.51, for: -0.36, 'for the': 0.49,
    get: -0.29, getting: 0.41, going: -0.28, 'going to': 0.22, got: -0.35, had: -0.55, have: 0.29, 'have to': 0.41, here: 0.23, his: -0.4, i: 0.4,
    'i am': 0.49, 'i can': 0.41, 'i feel': -1.2, 'i hope': -0.36, 'i thought': -0.73, if: 0.36, 'if i': 0.63, in: -0.25, 'in the': 0.26, is: -0.71,
    'is a': -0.15, 'is not': 0.34, 'is so': 0.41, it: -0.12, 'it is': 0.38, just: 0.71, know: -0.46, last: -0.53, let: 0.42, life: -0.47, like: -0.24,
    lol: -0.8, lot: -0.39, love: -0.34, luck: -0.53, me: -0.6, might: 0.58, more: -0.17, my: 0.38, 'my bad': -1.4, no: 0.26, not: 0.42,
    'not get': 0.58, 'not_,': -0.3, 'not_.': 0.36, 'not_?': 0.32, not_my: 0.36, not_that: -0.25, not_the: -0.64, not_to: 0.35, not_you: 0.27,
    oh: -0.18, on: -0.37, over: -0.39, person: 0.43, read: 0.45, regret: 1.7, right: -0.11, same: -0.33, she: -0.4, so: -0.08, some: 0.3, sorry: 3.1,
    'sorry ,': 0.53, 'sorry .': -1.2, 'sorry i': 1.7, still: -0.15, sure: -0.3, than: -0.34, thank: 0.072, that: -0.13, 'that is': -0.66, the: -0.31,
    'the only': -0.45, 'the same': -0.49, their: -0.63, there: -0.49, these: -0.34, they: 0.22, 'this is': 0.46, thought: -0.68, time: 0.054,
    to: -0.29, 'to you': 0.73, very: 0.12, want: -0.5, 'want to': -0.42, was: -0.85, way: -0.38, we: 0.12, well: -0.39, when: 0.41, with: 0.32,
    wrong: -0.61, yes: 0.49, you: 0.21, 'you are': 0.21, your: -0.61,
  },
};
