import type { Principle } from './principle'
import { diplomacy, packard2018 } from './sources'

/** The agent answers for the whole institution. */
export const speakForTheWholeTeam: Principle<'speak-for-the-whole-team'> = {
  id: 'speak-for-the-whole-team',
  title: 'Speak for the whole team',
  statement: 'To the customer you are the institution, not one desk of it. Own the matter even where another desk caused it.',
  why: 'The customer deals with one firm and cannot see its inner walls. Being sent from desk to desk feels like being sent away.',
  examples: [
    {
      industry: 'hospital billing',
      before: "That's another department. You'll have to contact radiology.",
      after: 'Radiology sent you the wrong bill, and that makes it ours to mend. I have asked them to cancel it, and I will write to you by Wednesday with the right one.',
    },
    {
      industry: 'furniture retail',
      before: 'The drivers are subcontractors, so it has nothing to do with us.',
      after: "We scratched your table on the way in. I'll take care of this: a polisher comes on Saturday morning, and if you are not happy with the result I will replace the top.",
    },
  ],
  sources: [diplomacy],
  servedBy: ['ownership/ownership', 'ownership/deflection'],
  tensions: [
    {
      with: 'find-the-right-person',
      weigh: 'Owning a matter does not mean doing every part of it. Fetch the one who can resolve it, and remain the one who answers for it.',
    },
    {
      with: 'promise-only-what-you-will-do',
      weigh: 'Speaking for all, you can only promise what the others have agreed to. Ask them first, or promise what you yourself will do to bring it about.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'Speaking for the team does not mean saying "we". Customers were more satisfied, and bought more, when the agent said "I", which showed someone who feels with them and acts for them (Packard et al., 2018).',
    sources: [packard2018],
  },
}
