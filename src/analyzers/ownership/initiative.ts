import type { Context, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { handoffReason, passedOn, takeover, transfer } from '../../lexicons/handoff';
import { goingAhead, offers, ownAct, prompted, unprompted } from '../../lexicons/initiative';
import { besideInSentence } from '../../text/beside';
import { refusal } from '../../lexicons/refusal';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { overlaps, type Span } from '../../text/span';
import { readHandoff } from './handoff';
import { isDoubted, sentenceText } from './places';

const initiativeLexicons = [goingAhead, ownAct, unprompted, offers, prompted, refusal, transfer, takeover, passedOn, handoffReason];

const replying: ReadonlySet<string> = new Set(['reply', 'respond', 'receive', 'see', 'hear', 'miss', 'read', 'look', 'try', 'say', 'explain', 'mention', 'tell', 'notice', 'spot', 'be', 'have', 'get', 'understand', 'advise']);

/** Lemmas of the verbs in a stretch of tokens. */
const verbs = ({ tokens }: AnnotatedTurn, { from, to }: Pick<Match, 'from' | 'to'>): string[] =>
  tokens.slice(from, to).filter(({ pos }) => pos === 'VERB').map(({ lemma }) => lemma);

/** Whether the act is what the customer asked for in their last turn, by its verb. */
const isAskedFor = (turn: AnnotatedTurn, match: Match, before: AnnotatedTurn | undefined): boolean => {
  if (before === undefined) return false;
  const asked = before.tokens.map(({ lemma }) => lemma);
  return verbs(turn, match).some((verb) => !replying.has(verb) && asked.includes(verb));
};

/** An act of the firm beside a sign that nobody asked for it. */
const besideSign = (turn: AnnotatedTurn, acts: readonly Match[], signs: readonly Match[]): Match | undefined =>
  acts.filter((act) => verbs(turn, act).some((verb) => !replying.has(verb)) || /^(?:is|are|has|have)$/.test(turn.tokens[act.from]?.normal ?? ''))
    .findLast((act) => besideInSentence(turn, act, signs.filter((sign) => !overlaps(sign, act))));

/** The unasked steps of a turn, the surest first. */
const steps = function* (turn: AnnotatedTurn, { matches, customerBefore }: Context): Generator<Match> {
  const free = (match: Match): boolean => !besideInSentence(turn, match, matches.of(prompted)) && !isDoubted(turn, match) && !/^\W*(?:what|which|when|where|how (?!about))/i.test(sentenceText(turn, match));
  yield* matches.of(goingAhead).filter(free);
  if (readHandoff(turn, matches) !== undefined) return;
  const act = besideSign(turn, matches.of(ownAct).filter(free), matches.of(unprompted));
  if (act !== undefined) yield act;
  if (matches.of(refusal).length > 0) return;
  yield* matches.of(offers).filter((match) => free(match) && !isAskedFor(turn, match, customerBefore));
};

const spanOf = (turn: AnnotatedTurn, match: Match): Span => clauseSpan(turn, match.from, match.to);

/** Finds next steps that nobody asked for. */
export const initiative: Detector<'ownership/initiative'> = {
  id: 'ownership/initiative',
  title: 'An unasked next step',
  description: 'A step taken or offered that the customer did not ask for: thinking ahead, an extra, a check-back.',
  principle: 'take-the-initiative',
  alsoServes: ['rise-to-the-challenge'],
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This goes a step further than was asked.',
  advice: 'Say in half a sentence why you did it, so that it is seen.',
  told: { one: 'A step was taken that nobody had asked for (“{quote}”).', many: '{Count} steps were taken that nobody had asked for, first “{quote}”.' },
  limits: 'What was asked in an earlier turn, or on another channel, is not known. Acts said to be asked for are silent.',
  sources: ['Bitner, Booms & Tetreault 1990, The Service Encounter', 'goodturn, 2026'],
  lexicons: initiativeLexicons,
  examples: {
    found: [
      "Your ticket is sent. While I was there, «I've moved your seat to the window».",
      { turns: [{ role: 'customer', text: 'Where is my order?' }, { role: 'agent', text: "It comes on Monday. «I'll check on Tuesday that it has arrived»." }] },
      { turns: [{ role: 'customer', text: 'The lamp flickers.' }, { role: 'agent', text: 'It sounds like the bulb. «Shall I post you a spare one»?' }] },
    ],
    clear: [
      "As you asked, I've also cancelled the meal.",
      { turns: [{ role: 'customer', text: 'Please post me a spare bulb.' }, { role: 'agent', text: 'Shall I post it to your office?' }] },
      { turns: [{ role: 'customer', text: "I've gone ahead and paid it." }] },
      'Your refund was paid on Monday.',
      "We've also seen your message.",
    ],
  },
  detect: (turn, context) => {
    const [first] = steps(turn, context);
    return first === undefined ? [] : [spanOf(turn, first)];
  },
};
