import type { LearnedTerms } from '../../text/terms';

/** Turns of a negotiation that make little of the other's need. Generated: change the plan and run it again. */
export const belittlingWeights: LearnedTerms = {
  name: 'belittling',
  source: 'Learned from casino (CC BY 4.0, 2318 rows): ridge logistic regression, penalty 4, terms in 3 rows or more, 200 kept. Made by: npm run fit -- belittling',
  weights: {
    '!': -0.48, '! i': -0.22, ',': 0.22, ', <number>': -0.15, ', and': 0.11, ', i': -0.37, '.': -0.32, '. how': -0.26, '. i': 0.17, '. if': 0.18,
    '. what': -0.16, '. you': 0.14, '. 🙂': 0.24, '<number>': -0.085, '<number> food': 0.28, '<number> of': -0.17, '<number> water': -0.16,
    '<number> waters': -0.3, '?': -0.26, '^ do': -0.15, '^ great': 0.31, '^ hello': -0.21, '^ hi': -0.2, '^ how': -0.34, '^ if': 0.21, '^ my': -0.34,
    '^ ok': -0.21, '^ okay': -0.3, '^ that': -0.25, '^ what': -0.12, '^ yes': -0.25, '^ you': 1, '^ 🙂': -0.22, a: 0.25, 'a deal': -0.17,
    'a lot': -0.32, able: 0.19, 'able to': 0.19, all: -0.18, 'all the': -0.14, and: 0.065, 'and <number>': -0.44, 'and firewood': -0.23,
    'and i': 0.21, 'and water': 0.19, 'and you': -0.24, are: -0.22, around: 0.34, as: 0.12, basic: 0.48, be: 0.63, 'be able': 0.19, because: 0.34,
    both: -0.19, but: 0.5, 'can have': -0.41, 'can not': -0.18, cold: -0.32, could: -0.14, deal: -0.41, do: -0.084, enough: 0.21, extra: 0.45,
    'extra firewood': 0.4, 'extra food': -0.09, fair: -0.11, family: -0.31, fire: 0.25, firewood: 0.21, 'firewood ,': -0.2, 'firewood .': -0.055,
    'firewood and': -0.21, 'firewood to': 0.25, food: 0.077, 'food ?': 0.28, for: 0.42, 'for me': -0.17, getting: 0.16, 'give me': -0.24,
    going: -0.11, 'going to': -0.2, 'good to': 0.23, got: 0.35, 'have <number>': -0.086, 'have some': 0.31, hello: -0.21, help: 0.32, hi: -0.21,
    hope: -0.3, how: -0.19, 'how about': -0.13, 'how are': -0.16, i: -0.14, 'i can': -0.34, 'i do': -0.099, 'i get': 0.42, 'i have': -0.026,
    'i need': -0.091, 'i really': -0.16, 'i think': -0.25, 'i will': -0.39, 'i would': -0.36, 'if i': -0.19, in: 0.22, 'in the': 0.52, is: 0.064,
    'is a': 0.34, it: -0.074, items: -0.27, kids: 0.3, let: -0.21, like: -0.25, me: -0.21, 'me .': -0.26, more: 0.44, much: 0.3, my: -0.55,
    not: 0.085, 'not_,': -0.24, not_that: 0.31, not_the: 0.23, not_you: 0.46, of: 0.57, 'of food': 0.35, 'of water': -0.15, offer: -0.35, ok: -0.25,
    'on the': -0.23, only: 0.4, or: 0.39, out: -0.16, 'packages of': 0.1, people: 0.46, really: -0.12, since: 0.4, 'since i': 0.25, so: -0.41,
    'so i': -0.37, some: 0.029, split: -0.25, supplies: 0.24, 'take <number>': 0.4, the: 0.35, 'the firewood': -0.25, 'the food': -0.28,
    'the water': 0.083, them: 0.34, then: -0.44, there: 0.28, they: 0.45, 'they are': 0.3, this: 0.3, 'this is': 0.32, time: 0.34, to: -0.11,
    'to be': -0.086, 'to give': -0.28, two: -0.21, us: -0.45, use: 0.58, very: -0.26, 'want to': -0.31, warm: 0.41, water: 0.24, 'water ,': 0.087,
    'water .': -0.25, 'water and': -0.17, waters: -0.47, we: -0.45, 'we are': -0.12, 'we can': -0.21, 'we have': -0.25, 'well .': -0.3, what: -0.33,
    while: 0.46, will: 0.44, 'will be': 0.21, 'will give': -0.23, 'will not': 0.43, willing: -0.16, 'willing to': -0.16, with: 0.78, 'with the': 0.21,
    'with you': 0.43, wood: -0.35, work: -0.13, would: 0.29, 'would be': 0.35, 'would like': -0.31, yes: -0.28, 'yes ,': -0.23, you: 0.61,
    'you <number>': -0.15, 'you can': 0.61, 'you get': 0.32, 'you have': 0.47, 'you will': 0.58, 'you would': 0.25, your: 0.62, '🙂': 0.24,
  },
};
