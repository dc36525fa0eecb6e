import type { Context, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { presumes } from '../../lexicons/presumption';
import { asksIfRight, checksReading, namesNeed, namesPriority } from '../../lexicons/restating';
import type { Sentence } from '../../text/annotated-text';
import { besideInSentence } from '../../text/beside';
import { shared } from '../../text/content';
import { beginsIn, clausesOf, thoseIn } from '../../text/in-order';
import type { Match } from '../../text/match';
import type { Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { familiesIn } from './families';
import type { NeedsMemory } from './memory';
import { normalOf } from '../../text/of-token';

const asking = new Set(['do', 'does', 'did', 'would', 'will', 'are', 'were', 'could', 'can', 'should', 'if', 'when', 'whenever', 'unless', 'whether', 'whatever', 'anything', 'something', 'everything', 'why', 'how', 'once', 'should', 'information', 'details']);
const concluding = /^(?:so|and so|then|ah|ok|okay|right|alright|got it|understood|meaning)\b/i;
const inverted = /^(?:@\S+ )*(?:(?:hi|hello|so|and|ok|okay|right|but|then),? )*(?!(?:do|am|have|did) i\b|what (?:you|counts|matters|really))(?:do|does|did|is|are|am|was|were|can|could|will|would|have|has|what|which|when|where|how|who|why|shall|should|may|any|by (?:what|which)|concerning|regarding|about)\b/i;
const weak = /^(?:got it|understood|noted|gotcha|sounds|(?:i|we) (?:hear|gather))/i;
/** Hoping, sympathy, a condition: no reading that is held up to be put right. */
const besides = /\b(?:hope|depends|(?:we|i) know|whereabouts|anything)\b/i;
const doubting = /^(?:really|seriously|honestly|is that so)\b/i;

/** The sentence without an opening such as "Just to be sure,". */
const restatement = (turn: AnnotatedTurn, sentence: Sentence, openings: readonly Match[]): Span => {
  const whole = sentenceSpan(turn, sentence.from);
  const next = turn.clauses[(turn.tokens[openings[0]?.from ?? -1]?.clause ?? -2) + 1];
  const opens = openings[0] !== undefined && openings[0].from - sentence.from <= 3;
  return opens && next !== undefined && next.sentence === turn.tokens[sentence.from]?.sentence && next.from < sentence.to - 3 ? { start: clauseSpan(turn, next.from).start, end: whole.end } : whole;
};

const confirmations = (turn: AnnotatedTurn, { matches, memory, customerBefore }: Context<NeedsMemory>): Span[] => {
  if (customerBefore === undefined) return [];
  const openings = matches.of(checksReading);
  const named = matches.of(namesNeed).filter((one) => !asking.has(normalOf(turn.tokens[one.from - 1])) || turn.tokens[one.from - 2]?.pos === 'NOUN');
  const checks = matches.of(asksIfRight);
  const priorities = matches.of(namesPriority);
  return turn.sentences.flatMap((sentence, at): Span[] => {
    if (sentence.to - sentence.from <= 5) return [];
    const before = turn.sentences[at - 1];
    const after = turn.sentences[at + 1];
    const opened = thoseIn(openings, sentence);
    const opening = before !== undefined && before.to - before.from < 12 ? [...opened, ...thoseIn(openings, before)] : opened;
    const announced = opening.length > 0;
    const asked = beginsIn(checks, sentence) || (after !== undefined && beginsIn(checks, after));
    const weighs = beginsIn(priorities, sentence);
    if (!announced && !asked && !weighs && !sentence.question) return [];
    const span = restatement(turn, sentence, opened);
    const words = turn.text.slice(span.start, span.end);
    if (besides.test(words) || (after !== undefined && doubting.test(turn.text.slice(after.start, after.end)))) return [];
    if (besideInSentence(turn, sentence, matches.of(presumes)) && !checks.length) return [];
    const last = clauseSpan(turn, sentence.to - 1);
    const checked = asked || (sentence.question && !inverted.test(words) && !inverted.test(turn.text.slice(last.start, last.end)));
    const names = beginsIn(named, sentence);
    const common = shared(memory.topic, familiesIn(turn, sentence));
    const conditional = clausesOf(turn, at).some((clause) => clause.conditional && turn.tokens[clause.from - 1]?.normal !== 'as' && !beginsIn(named, { from: sentence.from, to: clause.from }));
    const strong = opening.some(({ start, end }) => !weak.test(turn.text.slice(start, end)));
    if (conditional && !strong) return [];
    const said = announced ? (names && common + Number(asked) > 0) || (strong && (common > 1 || (checked && (names || common > 0)))) || (asked && common > 0) : checked && (names ? common > 0 || !/\bneed to\b/.test(words) : common > 0);
    const elliptic = asked && common > 0 && clausesOf(turn, at).every((clause) => clause.verbAt < 0);
    const concludes = names || weighs || announced || elliptic || concluding.test(words);
    return (weighs && (announced || common > 0 || concluding.test(words))) || (said && concludes && !inverted.test(words)) ? [span] : [];
  }).slice(0, 1);
};

/** Finds needs that the agent puts in own words and holds up to be put right. */
export const needConfirmed: Detector<'needs/need-confirmed', NeedsMemory> = {
  id: 'needs/need-confirmed',
  title: 'Need confirmed',
  description: "The agent puts the customer's need in own words and lets the customer check it.",
  principle: 'see-someone-who-needs-help',
  alsoServes: ['understand-before-answering'],
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'The need is said back here, so that it can be put right before work starts.',
  advice: 'Keep saying the need back in a sentence of your own.',
  told: { one: 'The need was said back (“{quote}”).', many: '{Count} times a need was said back, first with “{quote}”.' },
  limits: 'Saying that one has understood, instructions ("so you need to press…") and offers ("would you like…?") are silent. Free paraphrase without a shared word is missed.',
  sources: ['Clark & Brennan (1991)', 'goodturn, 2026'],
  lexicons: [checksReading, namesNeed, namesPriority, asksIfRight, presumes],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'The gate code has to work for the gardener too.' }, { role: 'agent', text: '«So you want a second code for your gardener». Is that right?' }] },
      { turns: [{ role: 'customer', text: 'Any sofa, but it must go through a 70 cm door.' }, { role: 'agent', text: "If I understand you correctly, «the sofa's width matters more to you than its colour»." }] },
      { turns: [{ role: 'customer', text: 'We travel with two cats, the train is best.' }, { role: 'agent', text: '«You want to take the train with both cats, correct»?' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'The gate code has to work for the gardener too.' }, { role: 'agent', text: 'So you need to enter the gate code twice.' }] },
      { turns: [{ role: 'customer', text: 'I need a train ticket.' }, { role: 'agent', text: 'Do you need a train ticket with a seat?' }] },
      { turns: [{ role: 'customer', text: 'I need a train ticket.' }, { role: 'agent', text: 'We understand what you need.' }] },
      { turns: [{ role: 'customer', text: 'I need a train ticket.' }, { role: 'agent', text: 'If you need a return ticket, let me know.' }] },
    ],
  },
  detect: confirmations,
};
