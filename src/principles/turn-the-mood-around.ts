import type { Principle } from './principle'
import { deMatos2007, noSuchThing } from './sources'

/** What follows a bad start decides how it is remembered. */
export const turnTheMoodAround: Principle<'turn-the-mood-around'> = {
  id: 'turn-the-mood-around',
  title: 'Turn the mood around',
  statement: 'Many customers arrive in a low mood. Much of what they will do and tell others afterwards depends on what you do next.',
  why: 'The mood after your reply is the one that they take into the review, the renewal or the next call. Notice which replies lifted it and which let it sink.',
  examples: [
    {
      industry: 'railway',
      before: 'Complaints take 20 working days.',
      after: 'Two hours on a cold platform with the children, and then no seat: I would be upset too. I have refunded all three tickets this minute, and for the way home on Sunday I have reserved you a table by the window.',
    },
    {
      industry: 'music streaming',
      before: 'You are free to leave a bad review.',
      after: 'Ten years of playlists gone: I see why you want to warn others. I have found a backup from Tuesday and I am restoring it now. May I write to you in an hour, when it is in place?',
    },
  ],
  sources: [noSuchThing],
  servedBy: [
    'recovery/negative-frame',
    'recovery/turnaround',
    'recovery/worsening',
    'recovery/word-of-mouth',
    'recovery/abuse-received',
  ],
  tensions: [
    {
      with: 'assert-without-aggression',
      weigh: 'Mending the mood is not worth bearing abuse. Set the boundary first; the help stays on offer.',
    },
    {
      with: 'promise-only-what-you-will-do',
      weigh: 'The wish to mend a mood tempts to promises. Offer what is certain now before what would be grand later.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'A good recovery is no substitute for good service. Over many studies customers were more satisfied after an excellent recovery than without a failure, but they were not found more likely to buy again or to recommend the firm (de Matos et al., 2007).',
    sources: [deMatos2007],
  },
}
