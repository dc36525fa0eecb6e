import type { Principle } from './principle'
import { ames2007, diplomacy } from './sources'

/** A plain position, neither an attack nor a shrug. */
export const assertWithoutAggression: Principle<'assert-without-aggression'> = {
  id: 'assert-without-aggression',
  title: 'Assert without attacking',
  statement: 'Think first. Then say plainly what you mean, neither attacking the customer nor giving way on what you cannot change.',
  why: 'A clear position lets the customer plan. An attack starts a fight, and a shrug leaves them with nothing to hold.',
  examples: [
    {
      industry: 'software subscription',
      before: 'You must wait. Threats will get you nowhere.',
      after: 'A refund for the whole year is more than I can give. What I can do, today, is stop the renewal and credit the two weeks when you could not sign in.',
    },
    {
      industry: 'hotel',
      before: 'It is what it is. Nothing I can do about the noise.',
      after: 'I cannot stop the wedding party before eleven. I can move you to the garden side right now, and I would be glad to.',
    },
    {
      industry: 'council parking office',
      before: 'Watch your mouth or I hang up.',
      after: 'I want to sort out the parking fine with you. I will end the call if I am called that again. Shall we look at the photograph together?',
      note: 'The caller had insulted the agent. The boundary names the act and keeps the help on offer.',
    },
  ],
  sources: [diplomacy],
  servedBy: ['tone/assertiveness', 'tone/hostility', 'tone/commanding', 'tone/passivity'],
  tensions: [
    {
      with: 'drop-the-label',
      weigh: 'A firm boundary answers an act. Say which words or which act must stop, and keep clear of what the person is.',
    },
    {
      with: 'lose-the-argument',
      weigh: 'Holding a position is fair; repeating it is a quarrel. Say it once, with the reason, and turn to what can be done.',
    },
    {
      with: 'turn-the-mood-around',
      weigh: 'A boundary can sour the mood for a moment. Set it when someone is insulted or threatened, and put an offer of help right beside it.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Colleagues rated leaders best at a middle level of assertiveness; both too little and too much went with lower ratings (Ames & Flynn, 2007). The people rated were managers, not agents.',
    sources: [ames2007],
  },
}
