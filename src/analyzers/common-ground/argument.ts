import type { Detector } from '../../analysis/detector';
import { denialLexicons, denials, type Dispute } from './dispute';

/** Finds denial that answers the denial of a denial. */
export const argument: Detector<'common-ground/argument', Dispute> = {
  id: 'common-ground/argument',
  title: 'Argument',
  description: 'The agent denies, the customer denies that, and the agent denies again.',
  principle: 'lose-the-argument',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'Denial has answered denial here, which can read as arguing.',
  advice: 'Leave the point: grant what you can, and say what happens next.',
  told: { one: 'Denial answered denial (“{quote}”).', many: 'Denial answered denial {count} times, first with “{quote}”.' },
  limits: 'Needs both denials, and the customer holding on in between.',
  sources: ['goodturn, 2026', 'Pomerantz 1984, Agreeing and disagreeing with assessments'],
  lexicons: denialLexicons,
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'I handed in the form.' }, { role: 'agent', text: "You didn't." }, { role: 'customer', text: 'I did, on Monday!' }, { role: 'agent', text: "«You didn't»." }] },
      { turns: [{ role: 'customer', text: 'The tap was dripping when we moved in.' }, { role: 'agent', text: "That's not true." }, { role: 'customer', text: 'It is true, I have photos.' }, { role: 'agent', text: '«The tap was new in May»!' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'I handed in the form.' }, { role: 'agent', text: "You didn't." }, { role: 'customer', text: 'Oh wait, it is still in my bag. Sorry!' }, { role: 'agent', text: 'No trouble.' }] },
      { turns: [{ role: 'customer', text: 'I paid twice.' }, { role: 'agent', text: "You didn't." }, { role: 'customer', text: 'I did, see the statement!' }, { role: 'agent', text: "I see it now, you're right." }] },
      { turns: [{ role: 'customer', text: 'I paid twice.' }, { role: 'agent', text: "You didn't." }] },
    ],
  },
  detect: (turn, { customerBefore, memory, matches }) => (memory.stage === 'insisted' ? denials(turn, customerBefore, memory.stage, matches).slice(0, 1) : []),
};
