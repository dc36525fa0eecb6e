import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { boundaryActs, endingContact, frankness, limits, mistreatment, offers, perceptions, reasons, stances } from '../../lexicons/assertiveness';
import { abuseNamed, contempt, dismissals, insults, slurs, threats } from '../../lexicons/hostility';
import { beginsIn } from '../../text/in-order';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import { besideInSentence } from '../../text/beside';
import { saysAny } from '../../text/sentence-words';
import type { Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { sentenceNumberOf, sentenceOfToken } from '../../text/of-token';

/** Longest sentence that is shown whole, in characters. */
const longestSentence = 110;

const shortest = (turn: AnnotatedTurn, from: number, to: number): Span => {
  const sentence = sentenceSpan(turn, from);
  return sentence.end - sentence.start > longestSentence ? clauseSpan(turn, from, to) : sentence;
};

const isAmong = ({ from }: Match, others: readonly Match[]): boolean => beginsIn(others, { from, to: from + 1 });

const follows = (turn: AnnotatedTurn, limit: Match, offer: Match): boolean => {
  const ahead = (turn.tokens[offer.from]?.sentence ?? 0) - (turn.tokens[limit.from]?.sentence ?? 0);
  return !(limit.from <= offer.from && offer.from < limit.to) && (ahead === 0 || (ahead === 1 && offer.from > limit.from));
};

/** "Unfortunately we can't …": regret for what is out of reach takes no position. */
const regret: ReadonlySet<string> = new Set(['sorry', 'unfortunately', 'regretfully', 'regrettably', 'sadly', 'afraid', 'apologise', 'apologize', 'apologies']);

const isRegretted = (turn: AnnotatedTurn, { from }: Match): boolean =>
  saysAny(turn, sentenceNumberOf(turn.tokens[from]), regret);

/** "We wouldn't like to see you go", "not happy to hear", "not going to fault you": a wish, sympathy or a joke takes no position. */
const wishing = /\b(?:would|['’]d|never)?(?:n['’]?t| not)? ?(?:like|want|wish|love|dream|hope|care) (?:to (?:see|lose|hear|have|miss)|this|that|you|it|for|of|anything)\b|\b(?:happy|glad|pleased|thrilled|delighted) (?:to (?:hear|see|learn|know|read|find)|about|that|you)\b|\b(?:fault|blame|judge|hold (?:it|that) against)\b/i;

const wishes = (turn: AnnotatedTurn, { from }: Match): boolean => wishing.test(turn.text.slice(turn.tokens[from]?.start, clauseSpan(turn, from).end));

const isWish = (turn: AnnotatedTurn, match: Match): boolean =>
  wishes(turn, match) || /^[^.!?]*\buntil (?:they|he|she)\b/i.test(turn.text.slice(clauseSpan(turn, match.from).start));

/** "OK, then I won't cancel it": what was asked for is no position. */
const complying: ReadonlySet<string> = new Set(['ok', 'okay', 'then', 'so', 'sure', 'right', 'yes']);

const complies = (turn: AnnotatedTurn, { from }: Match): boolean => turn.tokens.slice(Math.max(0, from - 3), from).some((token) => complying.has(token.normal));

/** Limits with an offer or a reason beside them: without one they are bare refusals. */
const fairLimits = (turn: AnnotatedTurn, matches: Matches): readonly Match[] =>
  matches.of(limits).filter((limit) => {
    if (isAmong(limit, matches.of(perceptions)) || isRegretted(turn, limit) || complies(turn, limit) || isWish(turn, limit)) return false;
    const reasoned = matches.of(reasons).some((reason) => reason.from > limit.from && besideInSentence(turn, limit, [reason]));
    return reasoned || matches.of(offers).some((offer) => follows(turn, limit, offer));
  });

/** Limits set to abuse: it is named, and what will be done about it. */
const boundaries = (turn: AnnotatedTurn, matches: Matches): readonly Match[] => [
  ...matches.of(boundaryActs).filter((act) => !isWish(turn, act) && besideInSentence(turn, act, matches.of(abuseNamed))),
  ...matches.of(endingContact).filter((act) => besideInSentence(turn, act, matches.of(mistreatment))),
];

/** "I won't hand over the tapes": a refusal of one's own will that says what is refused. */
const ownRefusals = (turn: AnnotatedTurn, matches: Matches): readonly Match[] =>
  matches.of(limits).filter((limit) => {
    const [subject, will] = turn.tokens.slice(limit.from, limit.to);
    const sentence = sentenceOfToken(turn, turn.tokens[limit.from]);
    const words = sentence === undefined ? 0 : sentence.to - sentence.from;
    return subject?.normal === 'i' && will?.normal === 'will' && words > 7 && !wishes(turn, limit) && !complies(turn, limit) && !isAmong(limit, matches.of(perceptions));
  });

/** Where none of these matches, no position is taken. */
const positions: readonly Lexicon[] = [limits, stances, frankness, boundaryActs, endingContact];

/** Finds plain positions and limits in the first person. */
export const assertiveness: Detector<'tone/assertiveness'> = {
  id: 'tone/assertiveness',
  title: 'A plain position',
  description: 'A position or a limit in the first person, said plainly and without attack.',
  principle: 'assert-without-aggression',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This says where the speaker stands, plainly and without attack.',
  advice: 'Keep the limit and what is possible side by side.',
  told: { one: 'A plain position was stated without attack (“{quote}”).', many: '{Count} times a plain position was stated without attack, first with “{quote}”.' },
  limits: 'One position is shown for a turn. A bare refusal and a mere promise are no position. A turn that also attacks is silent.',
  sources: ['Alberti & Emmons 1970, Your Perfect Right', 'goodturn, 2026'],
  lexicons: [limits, perceptions, offers, reasons, stances, frankness, boundaryActs, endingContact, mistreatment, abuseNamed, insults, slurs, dismissals, contempt, threats],
  examples: {
    found: [
      "«I can't refund this fare, and I can credit your account today».",
      '«I want to be straight with you: the part is three weeks out».',
      '«If the shouting goes on, I will end the call; I would much rather help».',
    ],
    clear: [
      "We can't do that.",
      "I can't find your booking, so I will ask the desk.",
      "We wouldn't like to see you go, so please write.",
      "We're not happy to hear that you were delayed, and we can rebook you.",
      "I can't wait to see the pictures!",
      'I will send the label today.',
      "I won't help you, you idiot, because you are rude.",
    ],
  },
  detect: (turn, { matches }) => {
    if (positions.every((lexicon) => matches.of(lexicon).length === 0)) return [];
    if ([insults, slurs, dismissals, contempt, threats].some((attack) => matches.of(attack).length > 0)) return [];
    const own = (lexicon: typeof stances): readonly Match[] => matches.of(lexicon).filter((match) => !isRegretted(turn, match) && !isWish(turn, match));
    const firmest = [boundaries(turn, matches), [...ownRefusals(turn, matches), ...own(stances), ...fairLimits(turn, matches)], own(frankness)].find((kind) => kind.length > 0) ?? [];
    return firmest.map(({ from, to }) => shortest(turn, from, to)).sort((a, b) => a.start - b.start).slice(0, 1);
  },
};
