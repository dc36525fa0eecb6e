import type { Context, Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { asOptions } from '../../lexicons/as-options';
import { clefts, leavesChoice, overrules, presumes } from '../../lexicons/presumption';
import { asksIfRight, checksReading } from '../../lexicons/restating';
import { besideInSentence, besideNearby } from '../../text/beside';
import { shared } from '../../text/content';
import type { Match } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { reworded } from '../../text/wording';
import { familiesIn } from './families';
import type { NeedsMemory } from './memory';
import { clauseOfToken, sentenceOfToken } from '../../text/of-token';

/** "You don't need a landline": denied, so it has to be something that was asked for. */
const denies = /^(?:you|u)\b.*\bnot\b/;

const emphatic = /\b(?:really|actually|truly|at your age|honest|you (?:want|need|would|will|are after|are looking))\b/;

/** "You don't need help, you need patience": another need is put in place of the denied one. */
const instead = /^.*\bnot (?:need|want|require)\b.{0,400}, (?:you|it|what|but)\b/;

/** What is denied has to be what was said; a denied need is a fact unless it is pressed home or replaced. */
const againstWhatWasSaid = (turn: AnnotatedTurn, { from, to }: Match, { memory }: Context<NeedsMemory>): boolean => {
  const text = (start: number, end: number): string => turn.tokens.slice(start, end).map((token) => token.normal).join(' ');
  const words = text(from, to);
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const sentence = sentenceOfToken(turn, turn.tokens[from]);
  if (!denies.test(words) || clause === undefined || sentence === undefined) return true;
  const rest = text(from, sentence.to);
  if (emphatic.test(rest.slice(4))) return !/\byou (?:need|will need)\b/.test(rest.slice(4)) || instead.test(rest);
  return (/\b(?:want|like)\b/.test(words) || instead.test(rest)) && (shared(memory.said, familiesIn(turn, clause)) > 0 || /\b(?:it|that|this|one|those|these)$/.test(words));
};

/** Longest sentence that is quoted whole, in characters. */
const longestQuote = 110;

const presumptions = (turn: AnnotatedTurn, context: Context<NeedsMemory>): Detection[] => {
  const { matches, memory, customerBefore } = context;
  if (customerBefore === undefined || matches.of(leavesChoice).length > 0) return [];
  const checks = matches.of(asksIfRight);
  const openings = matches.of(checksReading);
  const marks = matches.of(overrules);
  const overruled = matches.of(clefts).filter((one) => besideInSentence(turn, one, marks) || (turn.tokens[one.from + 1]?.normal === 'not' && shared(memory.said, familiesIn(turn, clauseOfToken(turn, turn.tokens[one.from]))) > 0));
  const found = [...(memory.said.size === 0 ? [] : matches.of(presumes)), ...overruled].find((one) => {
    const sentence = sentenceOfToken(turn, turn.tokens[one.from]);
    return sentence?.question === false && !besideNearby(turn, one, checks) && !besideInSentence(turn, one, openings) && againstWhatWasSaid(turn, one, context);
  });
  if (found === undefined) return [];
  const whole = sentenceSpan(turn, found.from);
  const span = whole.end - whole.start > longestQuote ? clauseSpan(turn, found.from, found.to) : whole;
  return [{ ...span, suggestions: reworded(turn, span, asOptions()) }];
};

/** Finds wishes that are stated for the customer, against what the customer said. */
export const presumedNeed: Detector<'needs/presumed-need', NeedsMemory> = {
  id: 'needs/presumed-need',
  title: 'Presumed need',
  description: 'Telling customers what they really want or would be better off with, against what they said.',
  principle: 'listen-for-what-will-please',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "This can read as deciding for the customer what is wanted.",
  advice: 'Answer the wish as it was said; offer the other thing as a question.',
  told: { one: 'One answer decided for the customer what is wanted (“{quote}”).', many: '{Count} answers decided for the customer what is wanted, first “{quote}”.' },
  limits: 'Advice that leaves the choice, a paraphrase that is checked, and facts ("you need no receipt") are silent, and so is everything before the customer has named a need.',
  sources: ['Labov & Fanshel (1977)', 'goodturn, 2026'],
  lexicons: [presumes, clefts, overrules, leavesChoice, asksIfRight, checksReading],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'I want to cancel the gym.' }, { role: 'agent', text: '«What you really want is a coach».' }] },
      { turns: [{ role: 'customer', text: "I'd like the small fridge." }, { role: 'agent', text: "«You don't want the small fridge». The big one is on offer." }] },
      { turns: [{ role: 'customer', text: 'Please book me the night train.' }, { role: 'agent', text: '«Trust me, you would be happier with a flight».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'I want to return this.' }, { role: 'agent', text: "You don't need a receipt." }] },
      { turns: [{ role: 'customer', text: "I'd like the small fridge." }, { role: 'agent', text: 'So what you really want is a fridge under 50 cm. Is that right?' }] },
      { turns: [{ role: 'customer', text: "I'd like the small fridge." }, { role: 'agent', text: 'You would be better off with the big one for five people; up to you.' }] },
      { turns: [{ role: 'customer', text: 'I want to cancel the gym.' }, { role: 'agent', text: 'You need to sign here.' }] },
    ],
  },
  detect: presumptions,
};
