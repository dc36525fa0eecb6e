import type { Detector } from '../../analysis/detector';
import { denialLexicons, denials, type Dispute } from './dispute';

/** Finds flat denial of what the customer said. */
export const contradiction: Detector<'common-ground/contradiction', Dispute> = {
  id: 'common-ground/contradiction',
  title: 'Flat denial',
  description: 'Wording that says the opposite of what the customer said, unsoftened.',
  principle: 'disagree-with-compassion',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "This denies the customer's account outright, and can read as calling them wrong.",
  advice: 'Say first how their view makes sense, then what you see on your side.',
  told: { one: 'One passage flatly denies what the customer said (“{quote}”).', many: '{Count} passages flatly deny what the customer said, first “{quote}”.' },
  limits: 'A "no" to a question is silent; denial in other words is missed.',
  sources: ['Brown & Levinson 1987, Politeness: bald-on-record strategies', 'goodturn, 2026'],
  lexicons: denialLexicons,
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'I posted the key back in June.' }, { role: 'agent', text: '«You did not post the key».' }] },
      { turns: [{ role: 'customer', text: 'I paid for the parking on Sunday.' }, { role: 'agent', text: '«No payment was made».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Do I have to bring the box?' }, { role: 'agent', text: "No, you don't." }] },
      { turns: [{ role: 'customer', text: 'I did something wrong again.' }, { role: 'agent', text: "You didn't do anything wrong." }] },
      { turns: [{ role: 'customer', text: 'What did the driver say?' }, { role: 'agent', text: 'He wrote: "That is not true, I rang."' }] },
    ],
  },
  detect: (turn, { customerBefore, memory, matches }) => denials(turn, customerBefore, memory.stage, matches).slice(0, 1),
};
