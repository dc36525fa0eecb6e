import type { Principle } from './principle'
import { oppenheimer2006, traits } from './sources'

/** Short sentences, common words, the answer first. */
export const speakPlainly: Principle<'speak-plainly'> = {
  id: 'speak-plainly',
  title: 'Speak plainly',
  statement: 'Use short sentences and common words. Put the answer first, and say one thing at a time.',
  why: 'A reader under strain takes in less. What is clear at the first reading needs no second message.',
  examples: [
    {
      industry: 'tax office',
      before: 'Pursuant to the aforementioned provisions, entitlement shall commence upon ascertainment of eligibility.',
      after: 'Your payments start on 1 June. There is nothing you need to do until then.',
    },
    {
      industry: 'museum',
      before: 'Admission is contingent upon presentation of documentation substantiating entitlement to the concessionary rate.',
      after: 'Children come in free. For the student price, a student card at the door is enough.',
    },
  ],
  sources: [traits],
  servedBy: ['language/dense-wording'],
  tensions: [
    {
      with: 'speak-their-language',
      weigh: 'The plainest word is not always theirs. Where an expert uses the exact term, use it too: a simpler one can be vaguer.',
    },
    {
      with: 'mind-your-manner',
      weigh: 'Plain is not curt. Cut the long words, and keep the line that shows that a person wrote it.',
    },
  ],
  evidence: {
    grade: 'study',
    note: "Readers thought less of a writer's intelligence when a text used needlessly long words, because it was harder to read (Oppenheimer, 2006). The texts were essays and the like, not service replies.",
    sources: [oppenheimer2006],
  },
}
