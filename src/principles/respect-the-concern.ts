import type { Principle } from './principle'
import { diplomacy, packard2021 } from './sources'

/** What was said is taken up before it is answered. */
export const respectTheConcern: Principle<'respect-the-concern'> = {
  id: 'respect-the-concern',
  title: 'Respect the concern',
  statement: 'Take up what the customer said before you answer it. Answer every question that was asked, and ask for nothing that was already given.',
  why: 'A concern that is passed over comes back louder. One that has been taken up by name can rest while you work.',
  examples: [
    {
      industry: 'water utility',
      before: 'Kindly provide your account number.',
      after: "You asked whether the brown water is safe for the baby's bottle. To be on the safe side, bottled water is better until it runs clear, which should be by eight tonight. I have your account, 20417, and your street is on the list for a test.",
      note: "The account number was in the customer's first line, and the question in the second.",
    },
    {
      industry: 'airline',
      before: 'Your refund request has been noted.',
      after: 'Two things, then: the refund for the missed connection, and why nobody met your mother with the wheelchair you had booked. The refund left today. I have put the second to our station in Lisbon, and I will ring you with their answer by noon tomorrow.',
    },
  ],
  sources: [diplomacy],
  servedBy: [
    'listening/concern-acknowledged',
    'listening/unanswered-question',
    'listening/repeated-question',
  ],
  tensions: [
    {
      with: 'find-common-ground',
      weigh: 'Agreement reached for too soon passes over the worry. Take the worry up first; what you share can follow.',
    },
    {
      with: 'end-indifference',
      weigh: 'Someone who has decided to leave is to be heard, not held. Take up the reason, say that you would be glad to keep them, and make leaving easy.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Customers were more satisfied, and bought more, when agents spoke in concrete words that fitted the request, since it showed that they had been listened to (Packard & Berger, 2021).',
    sources: [packard2021],
  },
}
