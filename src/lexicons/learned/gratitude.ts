import type { FittedWeights } from '../../text/terms';

/** Comments whose readers saw gratitude. Generated: change the plan and run it again. */
export const gratitudeWeights: FittedWeights = {
  name: 'gratitude',
  source: 'Learned from goemotions (Apache-2.0, 12000 rows): ridge logistic regression, penalty 2, terms in 4 rows or more, 150 kept. Made by: npm run fit -- gratitude',
  bias: -4.8,
  features: {
    thanks: 4.1, 'more thanks': 0.91, 'no thanks': -0.7, exclamation: 0.35, length: -0.77,
  },
  weights: {
    '!': 0.3, '"': 0.19, '" "': 0.44, ')': 0.6, ',': 0.074, ', [': 0.42, ', thanks': 0.9, ', you': -0.5, '-': -0.46, '.': 0.22, '. "': 0.51,
    '. i': 0.65, '. what': 0.67, '...': -0.24, '<number>': -0.13, '>': 0.48, '?': -0.34, '] .': 0.72, '] is': -0.47, '^ "': 0.36, '^ >': 0.59,
    '^ [': -0.32, '^ cheers': -1.1, '^ congrats': 1.7, '^ glad': 0.99, '^ good': 0.81, '^ happy': 1.1, '^ he': -0.34, '^ i': -0.36, '^ if': -0.35,
    '^ not': 0.39, '^ sorry': 0.49, '^ thank': 0.97, '^ thanks': 0.7, '^ that': -0.26, '^ was': 0.59, '^ welcome': 0.98, '^ yes': 0.17, a: -0.22,
    'a [': 0.68, about: -0.61, all: 0.51, 'all the': 0.41, also: 0.56, 'are welcome': 1.6, as: 0.38, bad: -0.37, best: 0.58, can: -0.44, cheers: -1.3,
    congrats: 1.9, did: 0.15, 'did not': 0.27, dude: 0.57, even: -0.4, for: 0.1, 'for the': 0.77, from: -0.063, get: -0.43, give: 0.33, glad: 2.2,
    'glad to': 0.64, good: 1.1, 'good luck': 0.65, got: -0.87, 'got to': -1.2, happy: 0.8, he: -0.12, hope: -0.58, i: -0.022, 'i did': 0.51,
    'i have': -0.49, 'i was': 0.3, 'i will': 0.65, if: 0.086, in: -0.33, 'is not': 0.39, 'it .': 0.25, 'it is': -0.17, 'it was': 0.39, job: 1.5,
    keep: 0.85, kind: -0.48, know: 0.31, lmao: -0.85, love: -0.82, luck: 0.89, makes: 0.91, man: 0.34, many: 0.53, movie: 1, much: 0.32, name: -0.13,
    not: -0.31, 'not_,': -0.27, 'not_.': -0.17, not_be: -0.63, not_have: 0.58, not_i: 0.7, not_is: -0.67, not_on: -0.71, not_that: -0.32,
    not_this: -0.47, not_to: 0.42, 'on the': 0.17, only: -0.37, our: -0.43, over: 0.62, people: -0.5, please: 0.45, right: -0.28, sorry: 0.37,
    thank: 1.6, 'thank you': 1.5, thanks: 3, 'thanks .': 0.71, 'thanks for': 0.46, that: -0.32, 'that is': 0.71, the: -0.54, their: -0.33, them: 0.3,
    they: -0.27, 'they are': 0.58, this: 0.24, 'this is': -0.24, to: -0.054, 'to the': 0.55, true: 0.79, try: 0.39, up: 0.49, us: -0.56, want: 0.48,
    was: 0.56, 'was just': 0.6, way: 0.39, we: -0.64, welcome: 2.9, well: 0.25, were: -0.38, what: -0.16, where: -0.49, why: -0.5, will: 0.12,
    years: 0.65, yes: 0.34, you: 0.38, 'you .': 0.27, 'you are': 0.27, 'you for': 0.76,
  },
};
