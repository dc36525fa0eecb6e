import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { conduct, conductRemarks, kindOrders } from '../../lexicons/behaviour-correction';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { friendly } from './friendly';
import { isNote } from './named';
import type { Remembered } from './remembered';
import { clauseNumberOf, clauseOfToken, isNegated } from '../../text/of-token';

const clauseNumber = (turn: AnnotatedTurn, { from }: Match): number => clauseNumberOf(turn.tokens[from]);

const clauseOf = (turn: AnnotatedTurn, { from }: Match) => clauseOfToken(turn, turn.tokens[from]);

/** Words that put a verb phrase to the customer: "you need to", "could you", "I must ask you to", "try". */
const asksYou = /\b(you|u|ya|yourself|sir|madam)\b[^.!?;]*$/i;

/** In a note an order goes to a colleague; only what the customer should do, or was told, counts. */
const aboutThem = /\b((he|she|they|cust\w*|client|guest|user|caller|tenant|lady|man)\b.{0,400}\b(needs?|should|must|ought|could|ha[sd]|have)|(told|asked|telling|asking) (him|her|them|cust\w*|client|guest|the \w+))\b[^.!?;]{0,400}$/i;

/** A thing or a third party that calms down, an agent of their own conduct, a machine that is told. */
const anotherSubject = (turn: AnnotatedTurn, match: Match): boolean => {
  const clause = clauseOf(turn, match);
  if (clause === undefined) return true;
  const before = turn.text.slice(clause.start, match.start);
  if (isNote(turn)) return !aboutThem.test(before);
  if (clause.subjectAt < match.from && clause.subjectAt >= clause.from && /^(i|we|it|they|noun|person)$/.test(clause.subject)) {
    return !asksYou.test(before) && !/\b(could|can|shall|should|may|might) we\b/i.test(before);
  }
  return false;
};

const opening = /^(please|kindly|just|now|so|sir|madam|oh|ok|okay|and|but|well|hey|then|look|listen|first|also|do|try|come|on|alright|all|right|maybe|of|or|hi|hello|m(r|rs|s|iss)|dear|i|mean|seriously|really|next|time|\W)*$/i;

/** Words right before the phrase that put it to the customer: "you need to", "could you please", "I must ask you to". */
const putting =
  /\b(you|u|sir|madam|customers?|him|her|them|please|let['’]?s|let us|try|time to|better|suggest(ing)?|recommend|advise|must|should|needs? to|ought to|ha(s|ve|d) to|can we|could we|shall we|do|don['’]t|i['’]d|i would|(ask|expect|want|need|urge|remind|tell) (all |our |everyone |people |guests )*to)( (really|just|also|all|both|please|kindly|simply|need|have|ought|want|to|must|should|could|can|might|may|will|would|had|better|try|and|are|asked|advised|expected|do|well|start|learn|be|so|kind|as|not|at|least))*\s*$|\b(until|unless|if|once) you\s*$/i;

/** "So you can relax now" gives leave; "you can be more …" is a question or a favour. */
const leave = /\byou\s+can\s+((now|just|all|both|always|finally)\s+)*$/i;

/** Most characters that are read back from a phrase. */
const longest = 400;

/** An order, or words that put the phrase to the customer. */
const isPutToThem = (turn: AnnotatedTurn, match: Match): boolean => {
  const clause = clauseOf(turn, match);
  if (clause === undefined) return false;
  const lead = turn.text.slice(Math.max(clause.start, match.start - longest), match.start).replace(/@\w+/g, '').trim();
  if (/\bwe (always |all |do |just )?(want|like|expect|love)\b|\b(our|the) (staff|team|agents?|crew|people|colleagues?|drivers?)\b/i.test(turn.text.slice(Math.max(0, match.start - longest), match.start).split(/[.!?]/).at(-1) ?? '')) return false;
  if (opening.test(lead)) return !/^(and|or)\W*$/i.test(lead) || (clause.mood === 'order' && turn.clauses[clauseNumber(turn, match) - 1]?.mood === 'order');
  if (/\b(warned|told|heard|afraid|worried|thought|knew|hear|said)\b.{0,12}\byou\b/i.test(lead)) return false;
  return putting.test(`${lead} `) && !(leave.test(`${lead} `) && clause.mood !== 'question');
};

const partOfThing = /^(the|this|that|a|an|any|of|for|in|on|at|his|its|our|my|their|word|mode|button|setting)$/;

/** A noun, not an order: "the Relax mode", "relax is a word". */
const isName = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => {
  const [before, after] = [tokens[from - 1], tokens[to]];
  return (before !== undefined && before.clause === tokens[from]?.clause && to - from === 1 && partOfThing.test(before.normal)) || (to - from === 1 && (after?.pos === 'AUX' || after?.pos === 'NOUN' || after?.normal === 'the'));
};

/** "Relax" alone is a reproof only where nothing kind stands around it. */
const isKindWord = (turn: AnnotatedTurn, { start, end }: Match): boolean =>
  /^(relax|chill|breathe|chill out)$/i.test(turn.text.slice(start, end)) && (friendly.test(turn.text) || /\b(happy|fun)\b/i.test(turn.text) || /^[^.?]*\b(will|(we|i)(['’]ve| have|['’]ll))\b/i.test(turn.text.slice(end)));

/** "Be quiet in the reading room" is a house rule. */
const isHouseRule = (turn: AnnotatedTurn, match: Match): boolean => {
  const after = turn.text.slice(match.end, clauseOf(turn, match)?.end);
  return /\bbe /i.test(turn.text.slice(match.start, match.end)) && /^ ((in|on|after|near|during|at|by|before|around) |with (the|this|it|your))/i.test(after);
};

/** "Cooled off" in "we'll have you cooled off" is no order; an order has the bare form. */
const isBare = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => {
  const token = tokens[from];
  return token === undefined || !/ed$/.test(token.normal) || /^(have|are|deep|less|asking|enough)$/.test(tokens[from - 1]?.normal ?? token.normal);
};

const isDenied = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => isNegated(tokens[from]);

/** Finds reproof of how the customer behaves or speaks. */
export const behaviourCorrection: Detector<'labelling/behaviour-correction', Remembered> = {
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
  told: { one: 'One passage can read as a lesson in behaviour (“{quote}”).', many: '{Count} passages can read as lessons in behaviour, first “{quote}”.' },
  limits: 'Kind words in the same form and calm asked for in danger can be mistaken. A plain boundary against abuse belongs to tone.',
  sources: ['Brown & Levinson 1987, Politeness', 'goodturn, 2026'],
  lexicons: [conduct, conductRemarks, kindOrders],
  examples: {
    found: ['«Calm down», please.', '«There is no need to shout at me».', '«Swearing will not make it faster».', { turns: [{ role: 'agent', visibility: 'internal', text: 'Wants it today. «She needs to learn some manners».' }] }],
    clear: ['To calm the noise, turn the dial.', 'There is no need to send it again.', 'So you can relax now, it is booked.', 'Once the wind calms down, the ferry will sail.', 'You have been very patient with us.', 'Please change your language settings to French.'],
  },
  *detect(turn, { matches, memory }): Iterable<Detection> {
    const kindly = new Set(matches.of(kindOrders).map(({ from }) => turn.tokens[from]?.sentence));
    if ((memory.pleased || memory.calm) && !isNote(turn)) return;
    for (const match of matches.of(conduct)) {
      if (kindly.has(turn.tokens[match.from]?.sentence) || isName(turn, match) || !isBare(turn, match) || isHouseRule(turn, match) || isKindWord(turn, match)) continue;
      if (!anotherSubject(turn, match) && isPutToThem(turn, match)) yield clauseSpan(turn, match.from, match.to);
    }
    for (const match of matches.of(conductRemarks)) {
      if (!isNote(turn) && !isDenied(turn, match)) yield clauseSpan(turn, match.from, match.to);
    }
  },
};
