import type { LearnedTerms } from '../../text/terms';

/** Comments whose readers saw remorse. Generated: change the plan and run it again. */
export const remorseWeights: LearnedTerms = {
  name: 'remorse',
  source: 'Learned from goemotions (Apache-2.0, 12000 rows): ridge logistic regression, penalty 3, terms in 4 rows or more, 150 kept. Made by: npm run fit -- remorse',
  weights: {
    '!': -0.22, '! !': -0.33, '"': 0.41, '" i': 0.49, ', and': 0.49, ', but': -0.25, ', i': 0.16, '-': 0.43, '.': -0.22, '. "': 0.26, '. that': 0.31,
    '..': -0.23, ':(': 0.21, '<number>': -0.032, '?': 0.2, '^ "': 0.49, '^ >': 0.23, '^ and': 0.35, '^ he': 0.15, '^ i': 0.069, '^ if': -0.2,
    '^ it': 0.15, '^ lol': -0.37, '^ my': 0.45, '^ no': 0.13, '^ oh': -0.27, '^ this': -0.28, '^ you': 0.2, 'a bad': 0.46, 'a lot': -0.32, also: 0.23,
    am: 0.15, an: 0.21, and: 0.2, another: -0.33, at: 0.46, back: 0.32, because: 0.38, by: 0.16, can: -0.19, did: 0.11, 'do not': 0.11, for: -0.13,
    'for the': 0.36, get: -0.26, give: 0.47, going: -0.21, good: -0.11, got: -0.34, had: -0.4, hard: 0.2, have: 0.16, 'have to': 0.4, he: -0.19,
    his: -0.28, i: 0.3, 'i am': 0.12, 'i feel': -0.36, 'i have': -0.16, 'i thought': -0.42, idea: 0.19, if: 0.58, 'if i': 0.58, in: -0.18, is: -0.37,
    'is a': -0.14, 'is not': 0.22, 'is so': 0.4, it: -0.22, 'it is': 0.24, just: 0.38, know: -0.39, life: -0.33, like: -0.3, lol: -0.49,
    looking: 0.27, lot: -0.32, love: -0.25, man: -0.15, me: -0.37, might: 0.4, miss: 0.6, my: 0.39, need: -0.25, no: 0.24, not: 0.12, 'not get': 0.45,
    'not_,': -0.19, 'not_.': 0.13, not_a: -0.12, not_get: 0.23, not_is: 0.13, not_of: 0.22, not_one: 0.21, not_that: -0.27, not_the: -0.27,
    not_to: 0.15, not_with: 0.25, of: -0.11, on: -0.16, one: 0.13, op: 0.26, people: -0.13, point: 0.31, probably: 0.19, read: 0.21, regret: 1.1,
    right: -0.21, same: -0.19, say: 0.27, she: -0.46, should: 0.15, so: -0.022, some: 0.28, sorry: 1.4, 'sorry ,': 0.45, 'sorry .': -0.7, sub: 0.24,
    than: -0.27, thank: 0.25, 'thank you': 0.18, thanks: -0.17, that: -0.28, 'that is': -0.54, 'that was': 0.27, the: -0.21, 'the same': -0.35,
    their: -0.2, there: -0.35, they: 0.13, this: -0.038, 'this is': 0.31, those: 0.21, though: 0.39, thought: -0.43, time: 0.2, to: -0.24, too: -0.13,
    very: 0.16, want: -0.25, wanted: 0.3, was: -0.24, well: -0.25, when: 0.25, will: -0.067, with: 0.26, yes: 0.36, you: 0.1, 'you are': 0.13,
    your: -0.41,
  },
};
