import type { Principle } from './principle'
import { ally, kluger1996 } from './sources'

/** What the customer did well, instead of reproof. */
export const buildOnStrengths: Principle<'build-on-strengths'> = {
  id: 'build-on-strengths',
  title: 'Build on what they did well',
  statement: 'Do not try to change the customer or dwell on a slip. Name what they did well and go on from there.',
  why: 'Reproof draws the talk to the past, where nothing can be mended. Naming a sound step keeps the customer at work on the matter with you.',
  examples: [
    {
      industry: 'internal IT help desk',
      before: 'You should have saved before the update. You need to be more careful.',
      after: 'Good that you left the window open: the text is still in memory. Together we can get it back in two steps.',
    },
    {
      industry: 'bank',
      before: 'You failed to report the card within 24 hours.',
      after: 'It was a good idea to keep the text message. It shows me the exact time, and with it I can open the claim today.',
    },
  ],
  sources: [ally],
  servedBy: ['labelling/behaviour-correction', 'labelling/blame', 'rapport/strength-praise'],
  tensions: [
    {
      with: 'name-the-failure',
      weigh: 'Praise must not cover a failure of ours. Name the failure first, and let the praise be about what the customer did.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'Feedback lowered performance in more than a third of the cases reviewed, and worked less well the more it drew attention to the person instead of the task (Kluger & DeNisi, 1996). So praise is not good in itself: name the deed.',
    sources: [kluger1996],
  },
}
