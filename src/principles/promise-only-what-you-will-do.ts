import type { Principle } from './principle'
import { gneezy2014, traits } from './sources'

/** Promises with a who, a what and a when, and no others. */
export const promiseOnlyWhatYouWillDo: Principle<'promise-only-what-you-will-do'> = {
  id: 'promise-only-what-you-will-do',
  title: 'Promise only what you will do',
  statement: 'Say who will do what, and by when. Make no promise in order to please, and do not say yes to everything.',
  why: 'A small promise that holds can be built on. A large one that fails adds a second fault to the first.',
  examples: [
    {
      industry: 'electricity utility',
      before: 'Yes, of course, no problem, all of that. This will never happen again, 100% guaranteed.',
      after: 'I will order the new meter today, and Ms Patel fits it on Thursday between one and three. I cannot promise that the supply never drops; I can promise that my team answers this number day and night.',
    },
    {
      industry: 'software',
      before: "We are looking into it and you will hear from us in due course.",
      after: 'Our engineer Noor reads the log this afternoon. I will write to you by five with what she found, even if it is only that she needs another day.',
    },
  ],
  sources: [traits],
  servedBy: ['commitments/vague-commitment', 'commitments/absolute-promise', 'commitments/over-agreement'],
  tensions: [
    {
      with: 'listen-for-what-will-please',
      weigh: 'A cautious promise can sound like a deaf one. Repeat the wish in full first, then say which part of it you can promise.',
    },
    {
      with: 'speak-for-the-whole-team',
      weigh: 'Promising little for yourself must not turn into pointing at others. Promise what you will do to move things along.',
    },
    {
      with: 'turn-the-mood-around',
      weigh: 'A big promise lifts the mood for a day. Look for the small sure thing that lifts it too.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'A broken promise was judged harshly and a kept one well, while doing more than was promised earned little on top (Gneezy & Epley, 2014). Promising a lot is therefore a poor bet.',
    sources: [gneezy2014],
  },
}
