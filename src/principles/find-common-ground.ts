import type { Principle } from './principle'
import { diplomacy, packard2018 } from './sources'

/** What both sides want or hold, said aloud. */
export const findCommonGround: Principle<'find-common-ground'> = {
  id: 'find-common-ground',
  title: 'Find common ground',
  statement: 'There is always something that both of you want or hold. Find it, say it, and invite the customer to agree.',
  why: 'People who have agreed once are on the same side of the table. The rest becomes a task for two.',
  examples: [
    {
      industry: 'school office',
      before: 'The deadline policy applies to all pupils.',
      after: 'We both want Amir in the exam hall on the twelfth with his paper counted. If the form is here by Friday, it will be. Does that sound fair?',
    },
    {
      industry: 'freight',
      before: "That's not what the contract says.",
      after: 'We agree on the main thing: the fish must be in Bergen before it spoils. I suggest that we get the lorry moving first and read clause nine together tomorrow at ten. Would that work for you?',
    },
  ],
  sources: [diplomacy],
  servedBy: [
    'common-ground/agreement',
    'common-ground/shared-goal',
    'common-ground/agreement-invitation',
    'common-ground/customer-agreement',
    'common-ground/misunderstanding',
  ],
  tensions: [
    {
      with: 'respect-the-concern',
      weigh: 'Common ground is not a way round the concern. Name what you share once the concern has been taken up.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'A "we" that means the firm does not create common ground: customers were more satisfied when the agent said "I" (Packard et al., 2018). Keep "we" for what you and the customer share. The advice to look for agreement is the article\'s own.',
    sources: [packard2018],
  },
}
