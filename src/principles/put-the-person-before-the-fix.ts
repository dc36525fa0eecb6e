import type { Principle } from './principle'
import { marinova2018, noSuchThing, packard2024 } from './sources'

/** The feeling first, then the fault. */
export const putThePersonBeforeTheFix: Principle<'put-the-person-before-the-fix'> = {
  id: 'put-the-person-before-the-fix',
  title: 'Put the person before the fix',
  statement: 'Replacing the product is not enough. Meet the feeling first, then mend the fault.',
  why: 'Until the feeling has been met, the fix is hardly heard. After that, a modest remedy can be enough.',
  examples: [
    {
      industry: 'photo printing',
      before: 'A replacement album ships on Monday.',
      after: "To open your wedding album and find someone else's day in it must have been a shock. I am so sorry; we mixed up two orders. Yours is being printed again tonight, and I will look at every page myself before it leaves.",
    },
    {
      industry: 'airline baggage desk',
      before: 'Apologies for any inconvenience. File a claim online.',
      after: "Your father's medals are in that bag, and it is hard to sit and wait for news of them. I am sorry that we lost sight of it. It was scanned in Madrid an hour ago, and I am on the line with the crew there now.",
    },
  ],
  sources: [noSuchThing],
  servedBy: [
    'empathy/fix-before-feeling',
    'empathy/apology',
    'empathy/hollow-apology',
    'empathy/stock-phrase',
  ],
  tensions: [
    {
      with: 'bring-warmth',
      weigh: 'Meeting a feeling is not the same as being bright. Match the mood you find: a sunny line can sound as if theirs had gone unread.',
    },
    {
      with: 'take-the-initiative',
      weigh: 'In danger, fraud under way or a medical emergency, act first. The sympathy comes with the action or just after it.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'First does not mean long. In recorded service encounters it was visible work on the problem that satisfied customers, and much relational talk could weaken its effect (Marinova et al., 2018). Warm words helped at the start and the end, competent ones in between (Packard et al., 2024).',
    sources: [marinova2018, packard2024],
  },
}
