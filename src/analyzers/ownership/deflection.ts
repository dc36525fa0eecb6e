import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { notOurs, passedOn, sendingOn } from '../../lexicons/handoff';
import { serviceLimit } from '../../lexicons/service-limit';
import type { Match } from '../../text/match';
import { joinPassages } from '../../text/beside';
import { overlaps } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { isAsked, isDoubted, sentenceText, within } from './places';

/** "Contact us", "call 999", "see your doctor": the way back, danger, or advice. */
const ownOrSafe = /\bask for\b|\b(?:contact|call|ring|write to|speak to|talk to|ask|tell|message|email|reach|see) (?:me|us|our|my|this|999|911|112|(?:the|your|a) (?:police|fire|doctor|gp|vet|emergency)|dr\b)\b/i;

/** The firm takes it on all the same. */
const takenBack = /\b(?:but|so|and|still|even so|however|yet) (?:I|we|let me)(?:['’](?:ve|ll|m|re))? ?(?!can['’]?t|do not|don['’]t|cannot|only)\w+|\bI['’](?:ve|ll) (?!have to)\w+/i;

/** One of our own: a pointer, and no matter turned away. */
const ownSide = /\b(?:our|crew|stewards?|attendants?|drivers?|conductor|waiters?|porter|usher|nurse|someone there)\b/i;

const isDeflection = (turn: AnnotatedTurn, match: Match): boolean =>
  !isAsked(turn, match) && !isDoubted(turn, match) && !/^(?:though|although|while|whilst)\b/i.test(turn.text.slice(clauseSpan(turn, match.from).start)) && !ownOrSafe.test(sentenceText(turn, match));

/** Finds wording that puts the matter away from the speaker's own house or desk. */
export const deflection: Detector<'ownership/deflection'> = {
  id: 'ownership/deflection',
  title: 'Matter turned away',
  description: 'Wording that says the matter is not ours and belongs elsewhere.',
  principle: 'speak-for-the-whole-team',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as: not ours, go elsewhere.',
  advice: 'Say what you can do from here, or bring in the one who can.',
  told: { one: 'The matter was turned away once (“{quote}”).', many: 'The matter was turned away {count} times, first with “{quote}”.' },
  limits: 'Whether the matter truly lies with somebody else is not known. Turns that take it on all the same are silent.',
  sources: ['Bitner, Booms & Tetreault 1990, The Service Encounter', 'goodturn, 2026'],
  lexicons: [notOurs, sendingOn, passedOn, serviceLimit],
  examples: {
    found: ['«That is a question for your landlord».', "Keys? «That's not our department».", "«You'll need to speak to the airline».", "«You've come to the wrong desk»."],
    clear: ["It's not our policy to rush you.", "You won't have to contact the bank.", 'If it hurts, you should see your doctor.', "That's another department, but I've asked them for you.", 'You can always contact us here.'],
  },
  detect: (turn, { matches }) => {
    if (matches.of(notOurs).length + matches.of(sendingOn).length === 0 || takenBack.test(turn.text)) return [];
    const away = [...matches.of(notOurs), ...matches.of(sendingOn).filter((match) => !ownSide.test(turn.text.slice(match.start, match.end + 20)))].filter((match) => isDeflection(turn, match) && !matches.of(serviceLimit).some((limit) => limit.from <= match.from && sentenceText(turn, limit) === sentenceText(turn, match)));
    if (matches.of(passedOn).some((told) => within(turn, told, away, 2).length > 0 && !away.some((match) => overlaps(match, told)))) return [];
    const found = away.map(({ from, to }) => clauseSpan(turn, from, to));
    return joinPassages(turn, found).slice(0, 1);
  },
};
