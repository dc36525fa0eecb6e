import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import type { Span } from '../../text/span';
import { opensSentence, withinSentence, type Wording, wordingFor } from '../../text/wording';
import { denialLexicons, denials, type Dispute } from './dispute';

/** A denial that says from where it is seen; bare ones and verdicts stay as they are. */
const asSeen = (turn: AnnotatedTurn, span: Span): Wording[] => {
  const said = withinSentence(turn, span);
  const plain = said !== undefined && opensSentence(turn, span) && /^(?:you|no|the|there|your|we|our|nothing|nobody) .+ .+/i.test(said) && !/\b(?:false|untrue|wrong|nonsense|lying|lies?|lied|impossible|mistaken|disagree|disput\w*|deny|reject)\b/i.test(said);
  return plain ? wordingFor(turn.text.slice(span.start, span.end), `as far as I can see, ${said}`, 'It leaves room for what is not seen from here.') : [];
};

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
  limits: 'A "no" to a question is silent; denial in other words is missed. The wording offered only says from where it is seen: that their view makes sense has to come from you.',
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
  detect: (turn, { customerBefore, memory, matches }) => denials(turn, customerBefore, memory.stage, matches).slice(0, 1).map((span): Detection => ({ ...span, suggestions: asSeen(turn, span) })),
};
