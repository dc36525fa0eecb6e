import type { FittedWeights } from '../../text/terms';

/** How far teachers' turns take up what a pupil said. Generated: change the plan and run it again. */
export const uptakeWeights: FittedWeights = {
  name: 'uptake',
  source: 'Learned from uptake (MIT, 998 rows): ridge logistic regression, penalty 40, terms in 5 rows or more, 60 kept. Made by: npm run fit -- uptake',
  bias: -0.17,
  features: {
    'words taken up': 1.2, question: 0.41, 'question that follows on': 0.018, 'understanding shown': 0.38, acknowledgement: -0.16, length: -0.051,
    short: -0.37,
  },
  weights: {
    ',': 0.05, '.': 0.096, '<number>': 0.02, '?': -0.041, '^ all': -0.063, '^ and': -0.1, '^ how': -0.04, '^ i': 0.046, '^ it': -0.055, '^ so': 0.032,
    '^ student': -0.099, '^ what': -0.024, '^ why': 0.075, '^ you': 0.046, all: -0.079, am: -0.065, are: -0.027, be: 0.045, c: -0.069, did: 0.093,
    for: -0.043, get: 0.054, go: 0.082, going: -0.039, good: -0.035, have: -0.042, i: 0.032, if: 0.052, it: 0.095, just: 0.046, know: 0.054,
    me: -0.085, need: -0.07, next: -0.072, no: 0.051, 'not_.': 0.032, not_it: -0.08, okay: 0.049, on: -0.061, one: -0.048, or: 0.045, our: -0.075,
    put: -0.09, see: -0.045, so: 0.039, student: -0.12, that: 0.1, them: -0.04, then: 0.092, this: -0.068, times: -0.049, us: 0.042, use: -0.057,
    want: 0.05, we: -0.093, which: 0.056, will: -0.08, with: -0.075, would: 0.056, write: -0.067,
  },
};
