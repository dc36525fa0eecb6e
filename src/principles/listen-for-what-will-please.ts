import type { Principle } from './principle'
import { bitner1990, label } from './sources'

/** The wish, said outright or in passing, is noticed and answered. */
export const listenForWhatWillPlease: Principle<'listen-for-what-will-please'> = {
  id: 'listen-for-what-will-please',
  title: 'Listen for what will please them',
  statement: 'Customers say, outright or in passing, what would satisfy them. Notice it, answer it, and do not decide for them what they want.',
  why: 'The wish is often in a half-sentence beside the complaint. Met, it settles the matter sooner than a bigger gift that nobody asked for.',
  examples: [
    {
      industry: 'online retail',
      before: 'We have added a 10% voucher to your account.',
      after: "You wrote that you only want it to arrive before Leo's birthday. I have sent a second one by courier; it comes on Thursday, two days ahead.",
      note: 'The customer had asked for a date, not for money.',
    },
    {
      industry: 'fitness club',
      before: 'What you really want is the premium plan.',
      after: 'You said it would be easier if you could train before work. The basic plan opens at six on weekdays, so you already have what you need.',
    },
  ],
  sources: [label],
  servedBy: ['needs/stated-need', 'needs/implied-need', 'needs/unmet-need', 'needs/presumed-need'],
  tensions: [
    {
      with: 'promise-only-what-you-will-do',
      weigh: 'The wish you hear may be one that you cannot grant. Say that you heard it, and promise only the part that you will do.',
    },
    {
      with: 'see-someone-who-needs-help',
      weigh: 'What someone asks for may not be all that they need. Answer the wish first, then offer the need you see as a question.',
    },
    {
      with: 'keep-in-touch',
      weigh: 'Some are pleased to hear from you again and some to be left in peace. Ask which, and keep to it.',
    },
  ],
  evidence: {
    grade: 'study',
    note: "When airline, hotel and restaurant customers told of encounters that had pleased or upset them, the staff's answer to a need or request was one of the three main groups (Bitner et al., 1990).",
    sources: [bitner1990],
  },
}
