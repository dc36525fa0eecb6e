import type { Principle } from './principle'
import { ally } from './sources'

/** One customer and one matter; nothing about their kind. */
export const seeThePersonNotTheGroup: Principle<'see-the-person-not-the-group'> = {
  id: 'see-the-person-not-the-group',
  title: 'See the person, not the group',
  statement: 'Speak to one customer about one matter. Leave out what people of their kind are supposed to be like.',
  why: 'A remark about a group tells the customer that the answer was ready before they spoke. It also hides what is special in this case.',
  examples: [
    {
      industry: 'university registry',
      before: 'You international students always leave the visa form to the last week.',
      after: 'Your visa form is due on Friday and one page is still to come. If you send me the page by Thursday noon, I will file it the same day.',
    },
    {
      industry: 'internal IT help desk',
      before: 'Sales people never read the release notes.',
      after: "The menu moved in yesterday's update, Jo. The report that you want is now under Insights; here is a picture.",
    },
  ],
  sources: [ally],
  servedBy: ['labelling/generalisation'],
  tensions: [
    {
      with: 'know-why-they-leave',
      weigh: 'The shares of a survey tell you where to look. Only this customer can tell you why they themselves would go.',
    },
  ],
  evidence: {
    grade: 'opinion',
    note: "The article's view. We know of no study that tests this advice in service talk.",
    sources: [ally],
  },
}
