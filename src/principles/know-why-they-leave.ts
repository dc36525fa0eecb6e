import type { Principle } from './principle'
import { holdOn, keaveney1995 } from './sources'

/** The real reason for leaving is found out, not assumed. */
export const knowWhyTheyLeave: Principle<'know-why-they-leave'> = {
  id: 'know-why-they-leave',
  title: 'Know why they leave',
  statement: 'Find out why customers go, and do not take it for granted that it is the price. It may be the feeling that nobody minds.',
  why: 'A reason that is known can be answered while there is time. A discount does not answer someone who felt ignored.',
  examples: [
    {
      industry: 'energy supplier',
      before: 'We can match any offer. What are they charging?',
      after: 'You wrote that nobody answered you in March. Is that what made you think of leaving, or is there more to it? I would like to know, and to put right what I can.',
    },
    {
      industry: 'business software',
      before: 'Cancellation confirmed. Reason: price.',
      after: 'Your plan ends on the 30th, as you asked. You mentioned that you wrote to us twice about the export and heard nothing. Was that what decided it? I will pass your answer on in your own words.',
    },
  ],
  sources: [holdOn],
  servedBy: ['retention/churn-signal', 'retention/loyalty-signal'],
  tensions: [
    {
      with: 'see-the-person-not-the-group',
      weigh: 'A share of customers is a fact about many. Before you act on it, ask the one in front of you.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'The article gives survey figures without naming a study: 72% leave over seeming indifference, 14% over quality, 9% over price, 5% over other things. Keaveney (1995) found another order: failures of the core service were named most often, failures in the contact with staff next, and price after these.',
    sources: [keaveney1995],
  },
}
