import type { Principle } from './principle'
import { grandey2004, label } from './sources'

/** A hard case is a reason to serve better. */
export const riseToTheChallenge: Principle<'rise-to-the-challenge'> = {
  id: 'rise-to-the-challenge',
  title: 'Rise to the challenge',
  statement: 'Take a hard case as a reason to serve better, not as a threat.',
  why: 'Whoever feels threatened looks after themselves and has less attention for the customer. A hard case also shows where the service needs mending for everyone who comes after.',
  examples: [
    {
      industry: 'software',
      before: 'This is beyond what support covers.',
      after: "I have not met this one before, and I would like to crack it with you. I'll take this on: I am rebuilding your set-up here, and by ten tomorrow you will hear what I found.",
    },
    {
      industry: 'customs and freight',
      before: 'Nobody can sort out a shipment with papers like these.',
      after: 'Five crates, three countries and one missing stamp: this takes some doing, and I will see it through. I have booked the customs officer for eight, and I have asked for a second stamp in case the first is lost.',
    },
  ],
  sources: [label],
  servedBy: ['ownership/initiative', 'ownership/ownership'],
  tensions: [
    {
      with: 'find-the-right-person',
      weigh: 'Interest in a hard case can keep the customer waiting. If a colleague would solve it sooner, the better service is to fetch them.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Call-centre staff who felt more threatened by verbal aggression more often put on a face or let their own feelings out; those who felt less threatened more often worked to see the event differently (Grandey et al., 2004). The link is one of association.',
    sources: [grandey2004],
  },
}
