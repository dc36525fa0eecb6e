import type { Principle } from './principle'
import { diplomacy, zhang2018 } from './sources'

/** Concede what you can, and end it. */
export const loseTheArgument: Principle<'lose-the-argument'> = {
  id: 'lose-the-argument',
  title: 'Lose the argument',
  statement: 'Nobody comes out of an argument with a customer as the winner. Concede what you can, early, and bring it to an end.',
  why: 'Each denial invites the next, and the matter itself stands still. A point granted costs little and frees both sides for the solution.',
  examples: [
    {
      industry: 'car rental',
      before: 'No, you did not return it full. Our records are correct.',
      after: "You're right that the gauge stood close to full, and eleven pounds is not worth a quarrel. I have taken the fuel charge off. Is there anything else on the bill that looks odd to you?",
    },
    {
      industry: 'web hosting',
      before: 'That is not true. We told you twice about the move.',
      after: "You're right: two e-mails in the holiday week were easy to miss, and a call would have been better. Your old site is still here, and I will have it back up by four today.",
    },
  ],
  sources: [diplomacy],
  servedBy: ['common-ground/concession', 'common-ground/argument'],
  tensions: [
    {
      with: 'disagree-with-compassion',
      weigh: 'Conceding a fact that matters does the customer no service. Concede the feeling, the effort and the small points, and keep the one correction that they need.',
    },
    {
      with: 'assert-without-aggression',
      weigh: 'Conceding is not giving way on everything. Grant the point that costs nothing, and hold the one you have to hold, once and calmly.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'In disputes among online editors, the first exchange already told something of whether the talk would turn into attacks: thanks and softened claims went with staying civil, blunt questions and sentences that open with "you" with the opposite (Zhang et al., 2018). The link is one of association.',
    sources: [zhang2018],
  },
}
