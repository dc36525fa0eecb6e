import type { Principle } from './principle'
import { diplomacy } from './sources'

/** Twice the room for listening. */
export const listenTwiceAsMuch: Principle<'listen-twice-as-much'> = {
  id: 'listen-twice-as-much',
  title: 'Listen twice as much as you talk',
  statement: 'Give listening twice the room that you give to talking, above all at the start.',
  why: 'The fact that solves the case is often the third thing that the customer says. It does not come out if the agent takes over after the first.',
  examples: [
    {
      industry: 'telecom',
      before: 'Right, that will be the router, it is always the router, so what you do is unplug it, wait, plug it in again, and if that does not do it there are four more things we can go through.',
      after: 'I see. And what happened after the lights went off?',
    },
    {
      industry: 'mortgage bank',
      before: 'Before we start, let me take you through all six of our products and their conditions.',
      after: 'Before I suggest anything, I would like to hear about the house. What should the payments look like for you?',
    },
  ],
  sources: [diplomacy],
  servedBy: ['listening/talk-share'],
  tensions: [
    {
      with: 'ask',
      weigh: 'Questions are talk too. One open question, then silence, hears more than three in a row.',
    },
    {
      with: 'understand-before-answering',
      weigh: 'Saying back what you heard takes words. Spend them on one sentence, and give the floor back with a question.',
    },
  ],
  evidence: {
    grade: 'opinion',
    note: "The article's view. We know of no study that sets the ratio at two to one, and in writing an answer is often longer than the question for good reason.",
    sources: [diplomacy],
  },
}
