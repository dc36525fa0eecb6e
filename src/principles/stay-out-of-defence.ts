import type { Principle } from './principle'
import { label, shaw2003 } from './sources'

/** Help instead of justification. */
export const stayOutOfDefence: Principle<'stay-out-of-defence'> = {
  id: 'stay-out-of-defence',
  title: 'Stay out of defence',
  statement: 'When something went wrong, help. Do not use the reply to justify yourself.',
  why: "The customer came for a way out, not for a ruling on who was at fault. Every line spent on the firm's innocence is a line in which nothing gets better for them.",
  examples: [
    {
      industry: 'parcel delivery',
      before: "That's not our fault. We did nothing wrong: the sender wrote the address badly.",
      after: "The parcel is in our depot in Leeds with the street name missing. If you tell me the street, it goes on tonight's van.",
    },
    {
      industry: 'dental clinic',
      before: 'Nobody else has complained about the waiting time.',
      after: 'You waited fifty minutes with a toothache, and I am sorry about that. The dentist can see you now, and I have put your next visit in the first slot of the day, when nobody is ahead of you.',
    },
  ],
  sources: [label],
  servedBy: ['labelling/defensiveness'],
  tensions: [
    {
      with: 'help-within-reason',
      weigh: 'A reason helps the customer; a justification helps the firm. Keep the sentence if it tells them what they can do next, and drop it if it only clears us.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'Silence about causes is not the answer: in a review of many studies, an adequate explanation of an unwelcome outcome made it seem fairer, and pointing to outside causes worked better than arguing that the act was right (Shaw et al., 2003). So explain where it helps; what this principle asks is not to argue your innocence.',
    sources: [shaw2003],
  },
}
