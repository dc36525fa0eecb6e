import type { Principle } from './principle'
import { ally, howard1995 } from './sources'

/** A greeting, a name, and a person behind the words. */
export const beLikeable: Principle<'be-likeable'> = {
  id: 'be-likeable',
  title: 'Be a person they can like',
  statement: 'Greet the customer, use their name, and let a person be seen behind the words.',
  why: 'People take help more readily from someone they like. A greeting and a name cost one line, and what follows is read in a kinder light.',
  examples: [
    {
      industry: 'bank',
      before: 'Account verified. State your request.',
      after: 'Good morning, Mrs Okafor, Daniel here from the branch in Mill Street. What can I do for you today?',
    },
    {
      industry: 'garden centre',
      before: 'Order 5521 amended.',
      after: 'Hello Priya, I have swapped the red tulips for the white ones. They should look lovely along that north wall you described, and I would love to hear how they come up in April. Best wishes, Tom',
    },
  ],
  sources: [ally],
  servedBy: ['rapport/greeting', 'rapport/name-use', 'rapport/personal-interest'],
  tensions: [
    {
      with: 'respond-in-thirty-seconds',
      weigh: 'Small talk is welcome when nothing hurts. When something does, one line of greeting is enough and the sympathy comes next.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Students whose name a professor had remembered were more likely to buy what was offered to them (Howard et al., 1995). The effect was that of a name remembered; it is no reason to repeat one in every line.',
    sources: [howard1995],
  },
}
