import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { courteousThanks, deference, ease, emptyThanks, noRequest, politeCondition, politeRequest } from '../../lexicons/courtesy';
import type { Match } from '../../text/match';
import { isNamed } from '../../text/named';
import { touches } from '../../text/in-order';
import { cover, type Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { clauseNumberOf, clauseOfToken, normalOf, sentenceNumberOf } from '../../text/of-token';

/** "Could you stop that" reproves, "would you like one" offers: neither asks a favour. */
const asksNothing = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const end = clauseOfToken(turn, turn.tokens[to - 1])?.to ?? to;
  const opening = turn.tokens.slice(from, Math.min(end, to + 2));
  const pressed = opening.some(({ normal }, at) => normal === 'please' && opening[at + 1]?.normal === 'just');
  return pressed || opening.some((token) => noRequest.words.includes(token.normal) || noRequest.words.includes(token.lemma));
};

/** Inverted "could you" asks only where its clause is a question; "so you could" and "how could you" do not. */
const isAsked = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const before = turn.tokens[from - 1];
  const clause = turn.tokens[from]?.clause;
  return before?.clause !== clause || !/^(how|why|what|where|who|which|as|so|than)$/.test(normalOf(before));
};

/** Longest span that two strategies in one sentence are joined into. */
const longestJoined = 120;

/** "Could you let me know | if it came": what is asked belongs to the asking. */
const withComplement = (turn: AnnotatedTurn, { from, to }: Match): Span => {
  const span = cover(clauseSpan(turn, from, to), clauseSpan(turn, to - 1));
  const next = turn.clauses[clauseNumberOf(turn.tokens[to - 1]) + 1];
  const first = turn.tokens[next?.from ?? -1];
  const asks = first !== undefined && first.sentence === turn.tokens[from]?.sentence && /^(?:if|whether|what|which|where|when|why|how)$/.test(first.normal) && turn.tokens[(next?.from ?? 0) - 1]?.normal !== ',';
  const wider = asks ? cover(span, clauseSpan(turn, next?.from ?? from)) : span;
  return wider.end - wider.start <= longestJoined ? wider : span;
};

/** The strongest strategy of a turn, with those that stand in its sentence or close to it: "If it is no trouble, could you …". */
const strongest = (turn: AnnotatedTurn, strongestFirst: readonly Match[]): Span[] => {
  const sentenceOf = ({ from }: Match): number => sentenceNumberOf(turn.tokens[from]);
  const [first, ...others] = strongestFirst.filter((match) => !isNamed(turn, match));
  if (first === undefined) return [];
  const spanOf = (match: Match): Span => withComplement(turn, match);
  const alone = spanOf(first);
  return [others.filter((match) => Math.abs(sentenceOf(match) - sentenceOf(first)) <= 1).reduce((joined, match) => {
    const wider = cover(joined, spanOf(match));
    const length = wider.end - wider.start;
    return length <= longestJoined && (sentenceOf(match) === sentenceOf(first) || length <= 3 * (alone.end - alone.start)) ? wider : joined;
  }, alone)];
};

/** Finds the politeness strategies: thanks, deference, indirect requests, apology for imposing. */
export const courtesy: Detector<'tone/courtesy'> = {
  id: 'tone/courtesy',
  title: 'Courtesy',
  description: 'Politeness strategies: thanks, a request in an indirect form, deference, an apology for imposing.',
  principle: 'bring-warmth',
  kind: 'strength',
  impact: 'minor',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as courteous: it asks or thanks without taking the customer for granted.',
  advice: 'Keep it; say what the thanks or the request is for.',
  told: { one: 'The wording was courteous.', many: 'The wording was courteous throughout.' },
  limits: 'An apology for a fault is read elsewhere, and "please" or "kindly" that opens an order is no courtesy here. Irony in thanks is not told apart. Only the strongest courtesy of a turn is shown.',
  sources: ['Brown & Levinson 1987, Politeness', 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness'],
  lexicons: [courteousThanks, emptyThanks, politeRequest, politeCondition, deference, ease],
  examples: {
    found: [
      '«Could you hold the label up to the light for me»?',
      "«Sorry to trouble you with one more question». Which of the two keys turns?",
      '«If it suits you», I can ring on Thursday.',
    ],
    clear: [
      'Kindly refrain from calling the desk.',
      'The room is yours until one if you would like to move there.',
      'I appreciate that this has dragged on.',
      'So you could log in on Monday, and not since?',
      'Would you like milk with it?',
    ],
  },
  detect: (turn, { matches }) => {
    const empty = matches.of(emptyThanks);
    const thanks = matches.of(courteousThanks).filter((match) => !touches(empty, match));
    const requests = matches.of(politeRequest).filter((match) => isAsked(turn, match) && !asksNothing(turn, match));
    return strongest(turn, [...matches.of(deference), ...requests, ...thanks, ...matches.of(ease), ...matches.of(politeCondition)]);
  },
};
