import type { Context, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { atOnce, forbidding, obligation, prohibition, reproof, safety, waiting } from '../../lexicons/commanding';
import { softening } from '../../lexicons/softening';
import { besideInSentence } from '../../text/beside';
import type { Match } from '../../text/match';
import { asksHow, orders } from '../../text/orders';
import { clauseSpan } from '../../text/widen';

/** Two positive imperatives or more, or an answer to "how do I …?": steps of an instruction. */
const givesSteps = (turn: AnnotatedTurn, { customerBefore }: Context): boolean =>
  (customerBefore !== undefined && asksHow(customerBefore)) ||
  orders(turn).filter(({ from, to }) => !turn.tokens.slice(from, to).some((token) => token.normal === 'not' || token.normal === 'never')).length > 1;

const saysPlease = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const sentence = turn.tokens[from]?.sentence;
  return turn.tokens.some((token) => token.sentence === sentence && (token.normal === 'please' || token.normal === 'kindly'));
};

const inOrder = (turn: AnnotatedTurn, { from }: Match): boolean =>
  orders(turn).some((clause) => clause.from <= from && from < clause.to);

/** Orders and rules that fall away where they are steps that were asked for. */
const plainOrders = (turn: AnnotatedTurn, context: Context): readonly Match[] => {
  const { matches } = context;
  if (givesSteps(turn, context)) return [];
  return [...matches.of(obligation), ...matches.of(waiting), ...matches.of(atOnce).filter((match) => inOrder(turn, match))].filter((match) => !saysPlease(turn, match));
};

/** Finds bare orders, rules and prohibitions. */
export const commanding: Detector<'tone/commanding'> = {
  id: 'tone/commanding',
  title: 'A bare order or rule',
  description: 'Wording that orders, forbids, or lays down a rule, without a reason or a request.',
  principle: 'assert-without-aggression',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as an order.',
  advice: 'Say what it makes possible, or ask: "Could you …, so that I can …".',
  limits: 'Steps that were asked for, tips and safety warnings are left alone, as is an order with an apology, thanks or an offer in its sentence. "Please" before a prohibition does not soften it.',
  sources: ['Brown & Levinson 1987, Politeness: bald on-record', 'goodturn, 2026'],
  lexicons: [obligation, prohibition, reproof, waiting, forbidding, safety, atOnce, softening],
  examples: {
    found: [
      '«You must pay the balance today».',
      '«You have to wait like everybody else».',
      '«Please do not call this number again».',
      '«Calm down», it is only a blanket.',
      '«Complaints must be submitted in writing».',
      '«No refunds will be given».',
    ],
    clear: [
      'Click Settings, then Save.',
      'You have to see the view from the roof!',
      'You must be so tired after that drive.',
      "You don't have to pay for the second one.",
      "Please don't hesitate to write.",
      'Please do not post your card number here.',
      "I'm sorry that you have to wait so long.",
      'I will call the depot and ask.',
      { turns: [{ role: 'customer', text: 'How do I claim the bonus?' }, { role: 'agent', text: 'You have to open the app and choose Bonus.' }] },
    ],
  },
  detect: (turn, context) => {
    const { matches } = context;
    const soft = matches.of(softening);
    const forbids = matches.of(forbidding).filter((match) => !besideInSentence(turn, match, matches.of(safety)));
    const rules = [...plainOrders(turn, context), ...matches.of(prohibition), ...forbids].filter((match) => !besideInSentence(turn, match, soft));
    return [...rules, ...matches.of(reproof)].map(({ from, to }) => clauseSpan(turn, from, to));
  },
};
