import type { Principle } from './principle'
import { label, snyder1977 } from './sources'

/** A colleague's word about a customer is not knowledge. */
export const questionHearsay: Principle<'question-hearsay'> = {
  id: 'question-hearsay',
  title: 'Question what you were told of them',
  statement: "A colleague's word about a customer is not knowledge of that customer. Pass on facts, and start from what the customer says.",
  why: 'What we have been told beforehand shapes how we speak, and that shapes how the other answers. A warning can make itself come true.',
  examples: [
    {
      industry: 'insurance',
      before: "I heard from claims that he's trouble, so keep it short.",
      after: 'Claims closed his water-damage case on 3 May without a site visit, and he has asked for one. I will hear from him what happened before I decide.',
    },
    {
      industry: 'hotel',
      before: 'The night shift warned me about the woman in 412. Careful with that one.',
      after: 'The guest in 412 changed rooms twice because of the noise from the lift. At check-out I will ask her how the third night was.',
    },
  ],
  sources: [label],
  servedBy: ['labelling/hearsay'],
  tensions: [
    {
      with: 'find-the-right-person',
      weigh: 'A good handover saves the customer from telling it all again. Pass on what was asked, done and promised; leave reputation behind.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Men were shown a photograph, attractive or not, as that of the woman they were about to telephone. Those with the attractive one were answered in a friendlier manner, though the woman knew nothing of it (Snyder et al., 1977). The calls were first acquaintances, not service calls.',
    sources: [snyder1977],
  },
}
