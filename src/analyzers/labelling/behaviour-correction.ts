import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { conduct, conductRemarks, kindOrders } from '../../lexicons/behaviour-correction';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { isNote } from './bearer';

const clauseOf = (turn: AnnotatedTurn, { from }: Match) => turn.clauses[turn.tokens[from]?.clause ?? -1];

/** Words that put a verb phrase to the customer: "you need to", "could you", "I must ask you to", "try". */
const asksYou = /\b(you|u|ya|yourself|sir|madam)\b[^.!?;]*$/i;

/** In a note an order goes to a colleague; only what the customer should do, or was told, counts. */
const aboutThem = /\b((he|she|they|cust|customer|client|guest|user|caller|tenant|lady|man|guy)\b.*\b(need|needs|should|must|ought|could|has|have|had)|(told|asked|telling|asking) (him|her|them|cust|customer|client|guest|the \w+))\b[^.!?;]*$/i;

/** A thing or a third party that calms down, an agent of their own conduct, a machine that is told. */
const anotherSubject = (turn: AnnotatedTurn, match: Match): boolean => {
  const clause = clauseOf(turn, match);
  if (clause === undefined) return true;
  const before = turn.text.slice(clause.start, match.start);
  if (isNote(turn)) return !aboutThem.test(before);
  if (/\bi(['’]d| would| should)\b/i.test(before) && /\bif i were you\b/i.test(turn.text)) return false;
  if (clause.subjectAt < match.from && clause.subjectAt >= clause.from && /^(i|we|it|they|noun|person)$/.test(clause.subject)) {
    return !asksYou.test(before);
  }
  return false;
};

/** An order, or words that put the phrase to the customer; "you were patient" and "so you can relax" are no orders. */
const isPutToThem = (turn: AnnotatedTurn, match: Match): boolean => {
  const clause = clauseOf(turn, match);
  if (clause === undefined) return false;
  const lead = turn.text.slice(clause.start, match.start).trim();
  if (/^(please|kindly|just|now|so|sir|madam|oh|ok|okay|and|but|well|hey|then|look|listen|first|also|do|let's|try|again|come on|alright|right|maybe|perhaps|all right|[^a-z]*)*$/i.test(lead.replace(/[,\s]+/g, ''))) return true;
  if (/\b(need|needs|must|should|ought|might|have|has|better|could|can|would|will|want|wants|try|ask|asking|suggest|recommend|advise|told|tell|appreciate|prefer|rather|mind|go|and|please|do|i['’]d|time)\b/i.test(lead)) return !/\b(so|thank|thanks|for|while|until then) (that )?you can\b/i.test(lead) && !/\byou can (now |just )?$/i.test(`${lead} `);
  return false;
};

const partOfThing = /^(the|this|that|a|an|any|of|for|in|on|at|his|its|our|my|their|word|mode|button|setting)$/;

/** A noun, not an order: "the Relax mode", "relax is a word". */
const isName = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => {
  const [before, after] = [tokens[from - 1], tokens[to]];
  return (before !== undefined && before.clause === tokens[from]?.clause && to - from === 1 && partOfThing.test(before.normal)) || (to - from === 1 && (after?.pos === 'AUX' || after?.pos === 'NOUN' || after?.normal === 'the'));
};

const isDenied = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => (tokens[from]?.negator ?? -1) >= 0;

/** Finds reproof of how the customer behaves or speaks. */
export const behaviourCorrection: Detector<'labelling/behaviour-correction'> = {
  id: 'labelling/behaviour-correction',
  title: "Correction of the customer's behaviour",
  description: 'Telling a customer how to behave, feel or speak: "calm down", "watch your tone", "you need to be more patient".',
  principle: 'build-on-strengths',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as a lesson in behaviour, and tends to raise the heat.',
  advice: 'Take up what they are upset about, and say the next step.',
  limits: 'Kind words in the same form ("take it easy on that ankle"), instructions for a thing and calm asked for in danger can be mistaken. A plain boundary against abuse belongs to tone.',
  sources: ['Brown & Levinson 1987, Politeness', 'goodturn, 2026'],
  lexicons: [conduct, conductRemarks, kindOrders],
  examples: {
    found: ['«Calm down», please.', '«You need to be more patient with us».', '«There is no need to shout at me».', '«Swearing will not make it faster».', '«Could you lower your voice»?', { turns: [{ role: 'agent', visibility: 'internal', text: 'Wants it today. «She needs to learn some manners».' }] }],
    clear: [
      'To calm the noise, turn the dial.', 'Thank you for being so patient.', 'There is no need to send it again.', 'So you can relax now, it is booked.', 'Once the wind calms down, the ferry will sail.', 'Watch your step at the door.', 'You have been very patient with us.',
      'The quiet coach is at the back.', 'Please change your language settings to French.', 'Stop the machine and take out the paper.',
    ],
  },
  *detect(turn, { matches }): Iterable<Detection> {
    const kindly = new Set(matches.of(kindOrders).map(({ from }) => turn.tokens[from]?.sentence));
    for (const match of matches.of(conduct)) {
      if (kindly.has(turn.tokens[match.from]?.sentence) || isName(turn, match)) continue;
      if (!anotherSubject(turn, match) && isPutToThem(turn, match)) yield clauseSpan(turn, match.from, match.to);
    }
    for (const match of matches.of(conductRemarks)) {
      if (!isNote(turn) && !isDenied(turn, match)) yield clauseSpan(turn, match.from, match.to);
    }
  },
};
