import type { Principle } from './principle'
import { clark1991, traits, weger2014 } from './sources'

/** Understanding is shown in the agent's own words. */
export const understandBeforeAnswering: Principle<'understand-before-answering'> = {
  id: 'understand-before-answering',
  title: 'Understand before you answer',
  statement: 'Show that you have understood: put the matter, and what it means for the customer, in your own words.',
  why: 'A summary that can be corrected costs one message. A wrong fix costs days, and the customer has to start again.',
  examples: [
    {
      industry: 'travel insurance',
      before: 'Fill in form B and attach the receipts.',
      after: 'Let me see if I have it right: the cruise was cancelled, you paid the hotel yourselves, and now two firms each send you to the other. That must be wearing. Is the hotel bill the part that matters most today?',
    },
    {
      industry: 'accounting software',
      before: 'Try again in another browser.',
      after: 'So the figures add up on your screen and change when your accountant opens the file, and the return is due on Monday. Have I got that right?',
    },
  ],
  sources: [traits],
  servedBy: ['empathy/interpretation', 'needs/need-confirmed'],
  tensions: [
    {
      with: 'speak-their-language',
      weigh: 'Your own wording shows that you understood; their names for things keep it exact. Rephrase the story and keep the nouns.',
    },
    {
      with: 'listen-twice-as-much',
      weigh: 'A summary that comes too soon cuts the story off. Let them finish, then say it back in a sentence.',
    },
    {
      with: 'respond-in-thirty-seconds',
      weigh: 'Understanding takes time; sympathy need not wait for it. Say the kind sentence early, and the summary when you have the whole.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Speakers felt better understood by a listener who paraphrased than by one who gave advice or a bare acknowledgement, though advice left them about as satisfied with the talk (Weger et al., 2014). That both sides must show they have understood before they go on is also how Clark & Brennan (1991) describe conversation.',
    sources: [weger2014, clark1991],
  },
}
