import type { Principle } from './principle'
import { beebe1990, shaw2003, traits } from './sources'

/** A refusal with a reason and an alternative. */
export const helpWithinReason: Principle<'help-within-reason'> = {
  id: 'help-within-reason',
  title: 'Help within reason',
  statement: 'Not every request can be granted. Refuse with a reason and with the best alternative you have.',
  why: 'A bare no ends the talk and leaves the problem standing. A reason shows respect, and an alternative gives the customer somewhere to go.',
  examples: [
    {
      industry: 'airline',
      before: "We can't do that. Policy.",
      after: "I cannot change the name on this ticket, because border control checks it against the booking. I can cancel it free of charge until midnight and hold a seat in your sister's name at the same fare.",
    },
    {
      industry: 'pharmacy',
      before: 'No prescription, no tablets.',
      after: 'I may not hand these out without a prescription, because a doctor has to check the dose. The walk-in clinic across the road is open until nine; I have rung them, and they can see you at seven.',
    },
  ],
  sources: [traits],
  servedBy: ['ownership/reasoned-refusal', 'ownership/bare-refusal'],
  tensions: [
    {
      with: 'care-about-them',
      weigh: 'A refusal can be fair and still sting. Say first that you see what it costs them, then give the reason and the next best thing.',
    },
    {
      with: 'stay-out-of-defence',
      weigh: 'A refusal needs its reason, and one is enough. A second and a third begin to sound like a defence.',
    },
    {
      with: 'offer-the-full-service',
      weigh: 'Before you refuse, look for what else is open. A limit in the rules is a reason; weariness of the case is not.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'An adequate explanation made unwelcome decisions seem fairer in a review of many studies (Shaw et al., 2003). Regret, a reason and an alternative are also what people put into refusals of their own accord (Beebe et al., 1990).',
    sources: [shaw2003, beebe1990],
  },
}
