import type { Principle } from './principle'
import { bitner1994, label } from './sources'

/** The customer is described by the need. */
export const seeSomeoneWhoNeedsHelp: Principle<'see-someone-who-needs-help'> = {
  id: 'see-someone-who-needs-help',
  title: 'See someone who needs help',
  statement: 'Describe the customer by the need. Behind each hard conversation is a person with something to get done.',
  why: 'A need can be met; a bad opinion cannot. Once the need is in words, the next step is usually plain.',
  examples: [
    {
      industry: 'hospital IT help desk',
      before: 'The ward sister is kicking off about her login again.',
      after: 'Sister Hale needs her login before the medicine round at two. I am resetting it now.',
    },
    {
      industry: 'home insurance',
      before: "He won't stop pestering us about the payout.",
      after: 'Mr Lindqvist needs the payout to pay his roofer on Monday. I am asking accounts to confirm the date today.',
    },
  ],
  sources: [label],
  servedBy: ['labelling/need-framing', 'needs/need-confirmed'],
  tensions: [
    {
      with: 'listen-for-what-will-please',
      weigh: 'The need you see is a reading of yours. Say it and ask whether it is right, so that it does not take the place of what they want.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: "Service staff who were asked about bad encounters put a part of them down to the customer's own conduct, such as abuse (Bitner et al., 1994). The principle does not deny that such conduct occurs. It asks to treat it as conduct, and to look for the need all the same.",
    sources: [bitner1994],
  },
}
