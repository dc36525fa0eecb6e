import type { Principle } from './principle'
import { gneezy2014, traits } from './sources'

/** What was promised is done, and the customer hears of it. */
export const followThrough: Principle<'follow-through'> = {
  id: 'follow-through',
  title: 'Follow through',
  statement: 'Do what was promised, by the time named, and tell the customer that it is done.',
  why: 'A promise kept in silence looks like one forgotten. Hearing that it is done lets the customer stop watching for it.',
  examples: [
    {
      industry: 'kitchen retail',
      before: 'Did the hinge come? If not, contact us.',
      after: 'On Tuesday I promised you the hinge by Friday. It was posted today, and here is the tracking number. I will ring on Saturday to hear that the door closes.',
    },
    {
      industry: 'council street lighting',
      before: 'Your report is still in the queue.',
      after: 'I said that the lamp would be lit by the tenth, and it is not. That was my promise, and I am sorry that it was not kept. The crew now comes tomorrow evening, and I will write to you once I have seen it lit.',
      note: 'A promise that could not be kept is named by the one who made it, with the new date.',
    },
  ],
  sources: [traits],
  servedBy: ['commitments/commitment', 'commitments/kept-commitment', 'commitments/broken-commitment'],
  tensions: [
    {
      with: 'take-the-initiative',
      weigh: 'Keeping the old promises comes before making new ones. Offer the next step once the last one is done.',
    },
  ],
  evidence: {
    grade: 'study',
    note: "Keeping a promise was valued far above breaking it, and exceeding it brought little more (Gneezy & Epley, 2014). That the customer should also be told is the article's advice.",
    sources: [gneezy2014],
  },
}
