import type { Context, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { handoffReason, passedOn, takeover, transfer } from '../../lexicons/handoff';
import { comingBack, goingAhead, offers, ownAct, prompted, unprompted } from '../../lexicons/initiative';
import { besideInSentence } from '../../text/beside';
import { refusal } from '../../lexicons/refusal';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { overlaps, type Span } from '../../text/span';
import { readHandoff } from './handoff';
import { isDoubted, sentenceText } from './places';
import { isRequest } from './refusing';
import { clauseNumberOf, clauseOfToken, lemmaOf, normalOf, sentenceOfToken, startOf } from '../../text/of-token';

/** What every unasked step is told or offered with. */
const stepLexicons = [goingAhead, comingBack, ownAct, offers];
const initiativeLexicons = [goingAhead, comingBack, ownAct, unprompted, offers, prompted, refusal, transfer, takeover, passedOn, handoffReason];

const replying: ReadonlySet<string> = new Set(['reply', 'respond', 'discuss', 'agree', 'communicate', 'speak', 'talk', 'receive', 'see', 'hear', 'miss', 'read', 'look', 'try', 'say', 'explain', 'mention', 'tell', 'notice', 'spot', 'be', 'have', 'get', 'understand', 'advise', 'thank', 'love', 'hope', 'want', 'need', 'know', 'appreciate', 'apologize', 'pass', 'escalate', 'forward', 'report']);

const lemmas = new WeakMap<AnnotatedTurn, ReadonlySet<string>>();

const lemmasOf = ({ tokens }: AnnotatedTurn): ReadonlySet<string> => new Set(tokens.map(({ lemma }) => lemma));

/** Whether the act is what the customer asked for in their last turn, by its verb. */
const isAskedFor = (turn: AnnotatedTurn, match: Match, before: AnnotatedTurn | undefined): boolean => {
  if (before === undefined) return false;
  const asked = kept(lemmas, before, lemmasOf);
  return turn.tokens.slice(match.from, match.to).some(({ pos, lemma }) => pos === 'VERB' && !replying.has(lemma) && asked.has(lemma));
};

/** Whether a match tells of a thing done: a past form, and no verb of answering. */
const isDone = (turn: AnnotatedTurn, { from, to }: Match): boolean =>
  turn.tokens.slice(from, to).some(({ pos, normal, lemma }) => (pos === 'VERB' || /^(?:put|set|got|let)$/.test(normal)) && !replying.has(lemma) && ((normal !== lemma && !normal.endsWith('s')) || turn.tokens[to - 2]?.lemma === 'have' || normal === 'put') && !normal.endsWith('ing')) || (turn.tokens[to - 1]?.normal === 'had' && /^(?:the|it|them|your|that|one|both)$/.test(normalOf(turn.tokens[to]))) || /^(?:is|are|has|have)$/.test(normalOf(turn.tokens[from]));

/** An act of the firm beside a sign that nobody asked for it. */
const besideSign = (turn: AnnotatedTurn, acts: readonly Match[], signs: readonly Match[]): Match | undefined =>
  acts.filter((act) => isDone(turn, act) && (forThem.test(sentenceText(turn, act)) || /^(?:is|are)$/.test(normalOf(turn.tokens[act.from]))) && !/\b(?:glad|happy|sorry|pleased|love|like)\b[^,;]*$/i.test(turn.text.slice(clauseSpan(turn, act.from).start, act.start)) && !/^(?:because|since|as)$/.test(normalOf(turn.tokens[clauseOfToken(turn, turn.tokens[act.from])?.from ?? -1]))).findLast((act) => besideInSentence(turn, act, signs.filter((sign) => !overlaps(sign, act))));

/** Whether a customer asks to be told, and nothing to be done. */
const isInformed = (before: AnnotatedTurn): boolean => (before.sentences.some(({ question }) => question) || /^\W*(?:who|what|when|where|which|how|why|is|are|do|does)\b/i.test(before.text)) && !isRequest(before);

/** What is done to answer a question. */
const plain = /^(?:check|look|find|send|ask|report|note|share|update|cancel|delay|change|rebook|go|make|do|take|come|add|request|provide|reach|work|offer|start|begin|move|stop|announce|use|give|contact|post|file|speak|talk|call|feel|think|decide|believe|experience|arrive|land|leave|depart|reply|address|confirm|sell|run|open|close|write|plan|schedule|cause|issue|review|frustrate|respond|create|designate|assign|handle|investigate)$/;

/** Something for the customer, and not their message or trouble. */
const forThem = /\b(?:you|your (?!\w* ?(?:message|problem|issue|concern|feedback|matter|case|question|request|tweet|detail|comment)))\b/i;

/** "I …" or "we …" at the start of a clause, after the sentence that answers. */
const opensLater = ({ tokens, clauses }: AnnotatedTurn, { from }: Match): boolean =>
  /^(?:i|we)$/.test(normalOf(tokens[from])) && (tokens[from]?.sentence ?? 0) > 0 && (clauses[clauseNumberOf(tokens[from])]?.from ?? from) >= from - 1 && !/^(?:that|which|what)$/.test(normalOf(tokens[from - 1]));

/** What a check-back is for. */
const purpose = /\b(?:to (?:make sure|be sure|see|check|hear|ask|find out)|(?:see|hear|check|know|ask) (?:if|how|whether|that)|and (?:see|check)|if it (?:has|hasn|is|isn|does|doesn))/i;

/** When a look is taken again. */
const later = /\b(?:tomorrow|tonight|later|next|after|before|once|when|first thing|(?:on|by) (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an?|two|three|a few|\d+) \w+|around \w+|at \d+)\b/i;

/** A check-back: contact with its purpose, or a further look and its time. */
const isCheckBack = (turn: AnnotatedTurn, match: Match): boolean => {
  const rest = sentenceText(turn, match).slice(match.start - startOf(sentenceOfToken(turn, turn.tokens[match.from])));
  return (purpose.test(rest) && !/^\W{0,20}\S+(?: \S+)? (?:check|look)/i.test(rest)) || (later.test(rest) && /\b(?:check|look|peek|pop|drop|swing|stop|touch)(?:ing)? (?:in|at|back|by|again|on|base|over|that|whether|it|this|you)\b/i.test(rest));
};

/** What serving is anyway: an offer of it is no further step. */
const basic = /^(?:look|check|help|assist|explain|get|start|begin|proceed|continue|go|try|confirm|investigate|see|find|transfer|connect|take|do|tell|repeat|raise|cancel|refund|speak|talk|process|have|share|make)$/;

/** An offer of more than the thing that was asked for: not "shall I check that", nor how it is to be sent. */
const isExtra = (turn: AnnotatedTurn, { to }: Match, before: AnnotatedTurn | undefined): boolean =>
  !basic.test(lemmaOf(turn.tokens[to - 1])) && !(before !== undefined && isRequest(before) && /^(?:it|them|that|this)$/.test(normalOf(turn.tokens[to])));

/** The matter is handed to another: "I've walked your letter over to Ines". */
const isHanding = (turn: AnnotatedTurn, match: Match): boolean => /^\W*(?:\w+\W+){0,5}?(?:pass|hand|walk|forward|sen[dt]|g[ai]ve|refer|escalat|shar|told|brief|report|rais)\w*\b.*\b(?:to|with)\b/i.test(turn.text.slice(match.start, clauseSpan(turn, match.from, match.to).end));

/** The unasked steps of a turn, the surest first. */
const steps = function* (turn: AnnotatedTurn, { matches, customerBefore }: Context): Generator<Match> {
  const free = (match: Match): boolean => !besideInSentence(turn, match, matches.of(prompted)) && !isDoubted(turn, match) && !/^\W*(?:what|which|when|where|how (?!about))/i.test(sentenceText(turn, match));
  yield* matches.of(goingAhead).filter((match) => free(match) && !isHanding(turn, match) && (isDone(turn, match) || !/^so\b|\b(?:also|additionally)\b/i.test(turn.text.slice(match.start, match.end))) && (turn.tokens[match.from]?.normal !== 'we' || forThem.test(turn.text.slice(match.start, match.end + 40)) || /ahead|liberty|eye|monitor/i.test(turn.text.slice(match.start, match.end))));
  if (readHandoff(turn, matches) !== undefined) return;
  yield* matches.of(comingBack).filter((match) => free(match) && isCheckBack(turn, match));
  const own = matches.of(ownAct);
  if (own.length > 0 && customerBefore !== undefined && isInformed(customerBefore)) yield* own.filter((match) => free(match) && opensLater(turn, match) && forThem.test(turn.text.slice(match.start, clauseSpan(turn, match.from, match.to).end)) && isDone(turn, match) && !plain.test(lemmaOf(turn.tokens[match.to - 1])));
  const signs = matches.of(unprompted);
  const act = signs.length === 0 ? undefined : besideSign(turn, own.filter((match) => free(match) && !isHanding(turn, match)), signs);
  if (act !== undefined) yield act;
  if (matches.of(refusal).length > 0) return;
  yield* matches.of(offers).filter((match) => free(match) && isExtra(turn, match, customerBefore) && !/\b(?:please|dm|provide|recommend|us to help)\b/i.test(sentenceText(turn, match)) && !isAskedFor(turn, match, customerBefore));
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
    if (stepLexicons.every((lexicon) => context.matches.of(lexicon).length === 0)) return [];
    const [first] = steps(turn, context);
    return first === undefined ? [] : [spanOf(turn, first)];
  },
};
