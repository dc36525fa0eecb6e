import type { Principle } from './principle'
import { bitner1990, diplomacy, dixon2010 } from './sources'

/** The solution is started unasked. */
export const takeTheInitiative: Principle<'take-the-initiative'> = {
  id: 'take-the-initiative',
  title: 'Take the initiative',
  statement: 'Start on the solution yourself instead of waiting to be asked. Say what you have set going and what comes next.',
  why: 'Someone with a problem should not also have to manage its repair. One step taken unasked can save three messages.',
  examples: [
    {
      industry: 'grocery delivery',
      before: 'Someone may look for the missing bag at some point.',
      after: "The bag with the baby milk stayed on the van. I have put a new one on the five o'clock round and refunded the first. If your door code has changed, I will pass the new one to Sam, who is driving.",
    },
    {
      industry: 'pension provider',
      before: 'If you need the tax form, you can request it.',
      after: 'While I had your file open I saw that the tax form for April was never sent. It is attached, with the line you need marked in yellow.',
    },
  ],
  sources: [diplomacy],
  servedBy: ['ownership/initiative', 'tone/passivity'],
  tensions: [
    {
      with: 'bring-warmth',
      weigh: 'Getting to work at once can read as brisk. Frame the work with a warm line at each end.',
    },
    {
      with: 'ask',
      weigh: 'Acting unasked can miss the mark. When two ways lie open and the choice is theirs, ask before you start.',
    },
    {
      with: 'put-the-person-before-the-fix',
      weigh: 'Action can outrun the person. Unless there is danger, take a sentence for how they are before you say what you have done.',
    },
    {
      with: 'follow-through',
      weigh: 'Each offer that you make unasked is a promise. Start no more than you will see through.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'A survey of contact-centre customers found that sparing them effort went with loyalty more than extras did, and its authors advise heading off the next problem too (Dixon et al., 2010; a business survey). Unprompted acts of staff were also a main group among the encounters that people remembered, good and bad (Bitner et al., 1990).',
    sources: [dixon2010, bitner1990],
  },
}
