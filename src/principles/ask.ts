import type { Principle } from './principle'
import { diplomacy, huang2017 } from './sources'

/** One open question at a time. */
export const ask: Principle<'ask'> = {
  id: 'ask',
  title: 'Ask, and wait for the answer',
  statement: 'Asking shows interest, and it is how needs come to light. Put one open question at a time.',
  why: 'The request names a thing; the question finds out what it is for. Once that is known, there may be a better way than the one asked for.',
  examples: [
    {
      industry: 'bicycle shop',
      before: 'We do not stock that pedal.',
      after: "That pedal is no longer made, I'm afraid. What sort of riding is it for? Then I can look for one that suits you.",
    },
    {
      industry: 'analytics software',
      before: 'Which browser? Which version? Since when? Did you clear the cache? Is it the same on every device?',
      after: 'What were you trying to get done when the chart went blank?',
    },
  ],
  sources: [diplomacy],
  servedBy: ['listening/open-question', 'listening/stacked-questions', 'empathy/exploration'],
  tensions: [
    {
      with: 'listen-twice-as-much',
      weigh: 'Ask in order to listen. After each question leave the room to the customer until they have finished.',
    },
    {
      with: 'take-the-initiative',
      weigh: 'Every question hands some work to the customer. Look up what you can find yourself and ask only for what they alone know.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'People who asked more questions, above all follow-up questions, were liked better by the other (Huang et al., 2017). The talks were get-acquainted chats and dates, and nothing there favours a list of questions at once.',
    sources: [huang2017],
  },
}
