import type { Principle } from './principle'
import { dixon2010, traits } from './sources'

/** A handover with a name, a reason and the story so far. */
export const findTheRightPerson: Principle<'find-the-right-person'> = {
  id: 'find-the-right-person',
  title: 'Find the right person',
  statement: 'Helping does not mean doing it all yourself. Find the one who can resolve it, and hand over with a name, a reason and the story so far.',
  why: 'A blind transfer makes the customer begin again with a stranger. A careful one saves the retelling and shows that nobody is being sent away.',
  examples: [
    {
      industry: 'bank',
      before: 'Contact the mortgage team.',
      after: 'Helen Marsh in our mortgage team can change the date herself, which I cannot. I have told her about your new pay day, so it need not be explained again. She rings you at three, and I will check at half past that she has.',
    },
    {
      industry: 'internal IT help desk',
      before: 'Wrong queue. Closed.',
      after: 'This one needs the badge office, since it is the door itself that turns you away. I have passed your request to Ravi there, with the times you noted, and he has taken it up.',
    },
  ],
  sources: [traits],
  servedBy: ['ownership/warm-handoff', 'ownership/cold-handoff'],
  tensions: [
    {
      with: 'question-hearsay',
      weigh: 'Whoever takes over needs the story, not the reputation. Hand on what you have seen and what the customer told you.',
    },
    {
      with: 'speak-for-the-whole-team',
      weigh: 'A handover can look like being passed along. Stay until the other has taken it up, and say that you still answer for it.',
    },
    {
      with: 'rise-to-the-challenge',
      weigh: 'Hand over when another can do it better, not when the case weighs on you. Ask yourself which of the two it is.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Transfers and having to repeat oneself were among the efforts that customers held against a firm (Dixon et al., 2010; a business survey).',
    sources: [dixon2010],
  },
}
