import type { Principle } from './principle'
import { holdOn, keaveney1995 } from './sources'

/** It never seems that nobody minds whether they come back. */
export const endIndifference: Principle<'end-indifference'> = {
  id: 'end-indifference',
  title: 'End indifference',
  statement: 'Never let it seem that you do not mind whether they come back. Say that you would be glad to keep them, and act accordingly.',
  why: 'A shrug at the door confirms what the customer feared. Someone who sees that they would be missed has one reason more to stay.',
  examples: [
    {
      industry: 'fitness club',
      before: 'Fine, your choice. Cancelled.',
      after: 'I have cancelled it for the end of May, as you wished. We would be sorry to lose you from the Tuesday class. If the new hours were the reason, the studio in Park Road keeps the old ones, and your card works there too.',
    },
    {
      industry: 'bank',
      before: 'If you are not happy, you can take your account elsewhere.',
      after: 'I would be sorry to see you go after this. By noon tomorrow I will find out why the card was blocked twice and ring you with the answer, whatever you decide.',
    },
  ],
  sources: [holdOn],
  servedBy: ['retention/indifference'],
  tensions: [
    {
      with: 'respect-the-concern',
      weigh: 'Showing that you mind must not become holding on. Say it once, ask what would help, and respect the answer.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Failures in the contact with staff, seeming uncaring among them, were the second most frequent reason for switching in a study of many services (Keaveney, 1995). Failures of the core service came first, so care does not make up for poor work.',
    sources: [keaveney1995],
  },
}
