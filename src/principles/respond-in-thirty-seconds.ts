import type { Principle } from './principle'
import { packard2024, traits } from './sources'

/** Sympathy early, even before there is a solution. */
export const respondInThirtySeconds: Principle<'respond-in-thirty-seconds'> = {
  id: 'respond-in-thirty-seconds',
  title: 'Respond with sympathy in the first half-minute',
  statement: 'Let the first half-minute of contact be listening, answered with sympathy, even when you have no solution yet.',
  why: 'Early sympathy shows that the listening was real and earns patience for the rest. Late sympathy sounds like an afterthought.',
  examples: [
    {
      industry: 'payment service',
      before: 'Welcome. Your reference is 8841. Payments are processed in batches at 06:00 and 18:00 and are subject to the terms below.',
      after: 'Your wages have not arrived, and today is rent day. That is a frightening thing to find, and I am glad you reached us. I do not know the cause yet; I am opening the payment now.',
    },
    {
      industry: "vet's practice",
      before: 'Name of animal? Date of birth? Insured?',
      after: 'Oh, I am sorry, a limping dog on a Sunday is a worry. May I ask you how it began, so that the vet knows before you both arrive?',
    },
  ],
  sources: [traits],
  servedBy: ['empathy/late-empathy', 'empathy/emotional-reaction'],
  tensions: [
    {
      with: 'be-likeable',
      weigh: 'A greeting and a name still belong in front. Keep them to one line, so that the first thing heard after them is sympathy.',
    },
    {
      with: 'understand-before-answering',
      weigh: 'You can feel with someone before you have understood everything. Sympathise with what is already plain, and leave the rest open.',
    },
  ],
  evidence: {
    grade: 'study',
    note: "Warm wording at the start of a service conversation went with more satisfied customers (Packard et al., 2024). That supports an early word of sympathy; the figure of thirty seconds is the article's own.",
    sources: [packard2024],
  },
}
