import type { FittedWeights } from '../../text/terms';

/** Comments whose readers saw gratitude. Generated: change the plan and run it again. */
export const gratitudeWeights: FittedWeights = {
  name: 'gratitude',
  source: 'Learned from goemotions (Apache-2.0, 12000 rows): ridge logistic regression, penalty 2, terms in 4 rows or more, 150 kept. Made by: npm run fit -- gratitude',
  bias: -4.7,
  features: {
    thanks: 4.5, 'more thanks': 0.55, 'no thanks': -32, exclamation: 0.46, length: -1.1,
  },
  weights: {
    '!': 0.21, '"': 0.23, '" "': 0.49, ')': 0.64, ',': 0.12, ', [': 0.41, ', thanks': 1.1, ', you': -0.51, '-': -0.45, '.': 0.23, '. "': 0.54,
    '. i': 0.76, '. what': 0.68, '...': -0.42, '<number>': -0.16, '>': 0.56, '?': -0.3, '[': -0.23, '[ name': 0.047, '] .': 0.73, '] is': -0.46,
    '^ "': 0.42, '^ >': 0.67, '^ cheers': -1.2, '^ congrats': 1.7, '^ glad': 0.96, '^ good': 0.79, '^ happy': 1.1, '^ i': -0.37, '^ if': -0.33,
    '^ thank': 1.1, '^ thanks': 0.87, '^ that': -0.25, '^ was': 0.63, '^ welcome': 0.93, '^ yes': 0.39, a: -0.23, about: -0.7, all: 0.53,
    'all the': 0.41, also: 0.57, and: 0.11, 'are welcome': 1.7, as: 0.45, bad: -0.38, being: 0.38, best: 0.62, but: 0.12, can: -0.41, cheers: -1.3,
    congrats: 1.9, did: 0.17, 'did not': 0.27, dude: 0.58, even: -0.39, for: 0.14, 'for the': 0.77, from: -0.16, get: -0.38, give: 0.36, glad: 2.3,
    'glad to': 0.65, good: 1.1, 'good luck': 0.62, got: -0.81, 'got to': -1.3, happy: 0.8, has: 0.34, he: -0.24, hope: -0.56, i: -0.059,
    'i did': 0.52, 'i have': -0.48, 'i was': 0.3, 'i will': 0.6, 'i would': 0.02, if: 0.14, in: -0.33, 'is not': 0.4, it: 0.12, 'it .': 0.23,
    'it is': -0.23, 'it was': 0.36, job: 1.6, keep: 0.84, kind: -0.49, lmao: -0.84, love: -0.83, luck: 0.89, makes: 0.93, man: 0.36, many: 0.57,
    movie: 1.1, my: 0.22, 'name ]': 0.009, no: -0.21, not: -0.23, 'not_,': -0.3, 'not_.': -0.22, not_be: -0.66, not_have: 0.57, not_i: 0.86,
    not_is: -0.69, not_on: -0.73, not_that: -0.32, not_the: -0.054, not_this: -0.51, not_to: 0.5, only: -0.37, over: 0.65, people: -0.51,
    please: 0.43, right: -0.25, some: 0.19, sorry: 0.53, thank: 1.7, 'thank you': 1.5, thanks: 2.9, 'thanks for': 0.41, that: -0.26, 'that is': 0.72,
    the: -0.53, their: -0.31, them: 0.31, they: -0.27, 'they are': 0.57, this: 0.3, 'this is': -0.28, 'to the': 0.68, true: 0.78, try: 0.38, up: 0.46,
    us: -0.58, want: 0.29, 'want to': 0.41, was: 0.58, 'was just': 0.62, way: 0.5, we: -0.66, welcome: 2.9, where: -0.5, who: -0.17, why: -0.5,
    will: 0.15, with: 0.18, years: 0.66, you: 0.36, 'you .': 0.23, 'you are': 0.3, 'you for': 0.83,
  },
};
