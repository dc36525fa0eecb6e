import type { Context, Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { asking, askingFor } from '../../lexicons/asking';
import { atOnce, forbidding, obligation, prohibition, reproof, safety, waiting } from '../../lexicons/commanding';
import { softening } from '../../lexicons/softening';
import { besideInSentence, besideNearby, strongestPassage } from '../../text/beside';
import { touches } from '../../text/in-order';
import { kept } from '../../text/kept';
import type { Match, Matches } from '../../text/match';
import { asksHow, orders } from '../../text/orders';
import { saysAny } from '../../text/sentence-words';
import type { Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { reworded } from '../../text/wording';
import { sentenceNumberOf } from '../../text/of-token';

/** Two positive imperatives or more, or an answer to "how do I …?": steps of an instruction. */
const givesSteps = (turn: AnnotatedTurn, { customerBefore }: Context): boolean =>
  (customerBefore !== undefined && asksHow(customerBefore)) ||
  orders(turn).filter(({ from, to }) => !turn.tokens.slice(from, to).some((token) => token.normal === 'not' || token.normal === 'never')).length > 1;

/** Words that make a rule a request, a reason, or a case: "please", "because", "if". */
const mitigating: ReadonlySet<string> = new Set(['please', 'kindly', 'because', 'since', 'if', 'when', 'once', 'unless', 'due', 'security', 'safety', 'legal', 'legally', 'reasons', 'purposes', 'yes', 'however', 'otherwise', 'safe', 'insurance', 'insurers', 'law', 'fire', 'health', 'licence', 'license']);
const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me', 'our', 'my']);

const isMitigated = (turn: AnnotatedTurn, match: Match): boolean => turn.text.includes('!') || saysAny(turn, sentenceNumberOf(turn.tokens[match.from]), mitigating);

const offering = new WeakMap<AnnotatedTurn, number>();

/** Where a turn has first said what "we have": looked for once, not before every match. */
const offeredBy = ({ text }: AnnotatedTurn): number => {
  const offer = /\bwe (?:\w+ )?(?:have|offer|provide|serve)\b/i.exec(text);
  return offer === null ? Infinity : offer.index + offer[0].length;
};

/** "We do have vegan meals. They must be requested a day ahead": the condition of what is offered. */
const isCondition = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const sentence = sentenceNumberOf(turn.tokens[from]);
  return /\bbe \w+/i.test(turn.text.slice(turn.tokens[from]?.start, turn.tokens[to]?.end)) && kept(offering, turn, offeredBy) <= (turn.sentences[sentence]?.start ?? turn.text.length);
};

const inOrder = (turn: AnnotatedTurn, { from }: Match): boolean =>
  touches(orders(turn), { from, to: from + 1 });

/** Imperatives to wait, and imperatives in haste, in which the speaker has no part. */
const barked = (turn: AnnotatedTurn, matches: Matches): readonly Match[] =>
  [...matches.of(waiting), ...matches.of(atOnce)].filter((match) => inOrder(turn, match) && !saysAny(turn, sentenceNumberOf(turn.tokens[match.from]), firstPerson));

/** An order to go, pay, wait or write, as a whole short turn in answer to somebody. */
const bareOrder = /^(?:@\w+ )?(?:pay|send|wait|sign|bring|fill|apply|submit|queue|write|stand|stay|sit|settle|hand|return|move|put|get(?! a life| a grip| lost| over| out)|read|prove|finish)\b[^!?:\d]{4,70}$/i;

/** Words that make an imperative a help, a tip or an invitation. */
const helping = /\b(?:please|if|when|whenever|so|or|i|we|us|me|our|my|let|can|could|may|would|thanks|safe|well|it|them|for)\b/i;

const bareOrders = (turn: AnnotatedTurn): readonly Span[] => (bareOrder.test(turn.text.trim()) && !helping.test(turn.text) ? orders(turn) : []);

const worded = [obligation, prohibition, reproof, waiting, forbidding, atOnce] as const;

/** Orders and rules that fall away where they are steps that were asked for. */
const plainOrders = (turn: AnnotatedTurn, context: Context): readonly Match[] =>
  givesSteps(turn, context) ? [] : [...context.matches.of(obligation).filter(({ from, to }) => !turn.tokens.slice(from, to).some(({ normal }) => normal === 'never')), ...barked(turn, context.matches)];

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
  told: { one: 'One passage can read as an order (“{quote}”).', many: '{Count} passages can read as orders, first “{quote}”.' },
  limits: 'Steps that were asked for, tips and safety warnings are left alone, as is an order with an apology, thanks or an offer in its sentence. "Please" before a prohibition does not soften it. Better wording is offered for orders to do something, and none for bans and reproofs.',
  sources: ['Brown & Levinson 1987, Politeness: bald on-record', 'goodturn, 2026'],
  lexicons: [obligation, prohibition, reproof, waiting, forbidding, safety, atOnce, softening],
  examples: {
    found: [
      '«You must pay the balance today».',
      '«You have to wait like everybody else».',
      '«Please do not call this number again».',
    ],
    clear: [
      'Click Settings, then Save.',
      'You have to see the view from the roof!',
      'You must be so tired after that drive.',
      "You don't have to pay for the second one.",
      "Please don't hesitate to write.",
    ],
  },
  detect: (turn, context) => {
    const { matches } = context;
    const bare = context.customerBefore === undefined ? [] : bareOrders(turn);
    if (bare.length === 0 && worded.every((lexicon) => matches.of(lexicon).length === 0)) return [];
    const soft = matches.of(softening);
    const rules = [...plainOrders(turn, context), ...matches.of(prohibition)].filter((match) => !isMitigated(turn, match) && !isCondition(turn, match) && !besideNearby(turn, match, soft));
    const forbids = matches.of(forbidding).length === 0 || orders(turn).length > 2 ? [] : matches.of(forbidding).filter((match) => !isCondition(turn, match) && !besideInSentence(turn, match, matches.of(safety)));
    const found = [...rules, ...forbids].filter((match) => !besideInSentence(turn, match, soft));
    const barks = bare.length > 0 && context.customerBefore !== undefined && asksHow(context.customerBefore) ? [] : bare;
    const impersonal = new Set(matches.of(prohibition));
    const said = [...matches.of(reproof), ...found.filter((match) => !impersonal.has(match)), ...found.filter((match) => impersonal.has(match))];
    return strongestPassage(turn, [...said.map(({ from, to }) => clauseSpan(turn, from, to)), ...barks]).map((span): Detection => ({ ...span, suggestions: reworded(turn, span, [...asking(), ...askingFor()]) }));
  },
};
