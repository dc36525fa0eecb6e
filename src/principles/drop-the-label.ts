import type { Principle } from './principle'
import { goddu2018, label } from './sources'

/** No word that judges the customer, in a reply or in a note. */
export const dropTheLabel: Principle<'drop-the-label'> = {
  id: 'drop-the-label',
  title: 'Drop the label',
  statement: 'Use no word that judges the customer, in a reply or in a note. Write what happened and what is needed.',
  why: 'A label prepares the next reader for a fight and tells them nothing they can act on. It is unfair to the customer, and it puts the agent in defence before a word is said.',
  examples: [
    {
      industry: 'telecom',
      before: 'Note: difficult customer, a real nightmare. Be careful.',
      after: 'Note: Mr Brandt has rung three times since Monday about the same dropped line. He needs a working line in his shop by Thursday.',
    },
    {
      industry: 'airline',
      before: 'This one is just being rude and unreasonable about her seat.',
      after: 'Ms Adeyemi paid for an aisle seat because of her knee and was given a middle one. She needs the aisle seat or her fee back.',
    },
  ],
  sources: [label],
  servedBy: ['labelling/customer-label'],
  tensions: [
    {
      with: 'assert-without-aggression',
      weigh: 'Abuse is to be recorded and stopped. Write down the words or the act, the time and the boundary that was set, and leave the judgement of the person out.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Doctors in training who read a patient note with stigmatising words thought worse of the patient and chose weaker pain treatment than those who read the same case in neutral words (Goddu et al., 2018). The setting is medicine; a support note may work alike, but that was not tested.',
    sources: [goddu2018],
  },
}
