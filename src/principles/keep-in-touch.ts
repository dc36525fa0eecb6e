import type { Principle } from './principle'
import { dholakia2002, holdOn } from './sources'

/** Care that goes on once the case is quiet. */
export const keepInTouch: Principle<'keep-in-touch'> = {
  id: 'keep-in-touch',
  title: 'Keep in touch',
  statement: 'Let customers know that you still care once the case is quiet. Write, ring or check back, and say that they are welcome to return.',
  why: 'Silence after a problem can read as relief that they are gone. A short check-back finds a fault that came back while it is still small.',
  examples: [
    {
      industry: 'heating repair',
      before: 'Job closed.',
      after: 'Your boiler has now run for two weeks since the repair. Is the bathroom warm in the mornings? If anything knocks or drips, I am on this number and will come by.',
    },
    {
      industry: 'language school',
      before: 'Your course has ended.',
      after: 'It has been a month since your last Spanish lesson, Anna. How did the interview in Valencia go? You are always welcome at the conversation hour on Thursdays.',
    },
  ],
  sources: [holdOn],
  servedBy: ['retention/follow-up', 'retention/lapse', 'rapport/closing-invitation'],
  tensions: [
    {
      with: 'listen-for-what-will-please',
      weigh: 'A message that serves only the firm is noise. Write where they have shown that they would like it, and stop when they ask.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Customers of a financial firm who were rung and asked how satisfied they were left less often and bought more over the next year than those who were not asked (Dholakia & Morwitz, 2002). One firm and a survey call; other kinds of contact may work differently.',
    sources: [dholakia2002],
  },
}
