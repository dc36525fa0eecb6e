import type { FittedWeights } from '../../text/terms';

/** How far teachers' turns take up what a pupil said. Generated: change the plan and run it again. */
export const uptakeWeights: FittedWeights = {
  name: 'uptake',
  source: 'Learned from uptake (MIT, 998 rows): ridge logistic regression, penalty 40, terms in 5 rows or more, 60 kept. Made by: npm run fit -- uptake',
  bias: -0.88,
  features: {
    'share taken up': 0.4, 'words taken up': 0.27, 'taken up first': 0.41, 'said again': 0.094, 'asked of what was said': 0.33, question: 0.38,
    'reason asked': 0.29, 'bare follow-up': 0.39, 'answer to a question': 0.27, 'yes or no': 0.27, 'words ascribed': 0.25,
    'turn to something new': -0.1, 'understanding shown': 0.35, length: 0.2, 'answers nobody': -5,
  },
  weights: {
    ',': 0.034, '.': 0.1, '?': -0.049, '^ all': -0.051, '^ and': -0.083, '^ how': -0.043, '^ i': 0.038, '^ it': -0.043, '^ okay': 0.03, '^ so': 0.029,
    '^ student': -0.09, '^ you': 0.025, a: -0.026, all: -0.066, am: -0.061, are: -0.048, be: 0.042, c: -0.069, did: 0.061, does: 0.035, four: 0.06,
    get: 0.043, go: 0.075, going: -0.043, had: -0.061, have: -0.046, i: 0.03, if: 0.057, is: -0.018, it: 0.09, just: 0.031, look: 0.056, me: -0.083,
    need: -0.077, next: -0.057, not_it: -0.082, okay: 0.06, on: -0.065, one: -0.071, or: 0.041, our: -0.077, put: -0.072, so: 0.031, some: -0.062,
    student: -0.11, that: 0.098, them: -0.042, then: 0.078, this: -0.071, times: -0.059, us: 0.047, use: -0.071, we: -0.094, what: -0.034,
    which: 0.053, will: -0.086, with: -0.079, would: 0.073, write: -0.07, your: -0.035,
  },
};
