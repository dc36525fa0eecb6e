import type { AnnotatedTurn } from '../../conversation/turn';
import type { Match } from '../../text/match';
import type { Span } from '../../text/span';
import { tokensIn, wordingFor, type Wording } from '../../text/wording';
import { isPerson, isServed } from './named';
import { normalOf, startOf } from '../../text/of-token';

const degrees = /^(?:very|so|really|extremely|quite|rather|pretty|totally|completely|absolutely|utterly|super|bit|incredibly|most|such|always|typically|another)$/;

/** "Difficult customer wants a refund" without the judging word, where the rest says something by itself. */
export const withoutLabel = (turn: AnnotatedTurn, span: Span, { from, to }: Match): Wording[] => {
  const { tokens, text } = turn;
  const noun = tokens[to];
  if (noun === undefined || noun.end > span.end || !(isServed(noun) || isPerson(noun)) || tokens.slice(from, to).some(({ pos }) => pos !== 'ADJ' && pos !== 'VERB' && pos !== 'ADV')) return [];
  let first = from;
  while (degrees.test(normalOf(tokens[first - 1])) && startOf(tokens[first - 1]) >= span.start) first -= 1;
  const before = tokens[first - 1];
  const rest = tokensIn(turn, { start: noun.end, end: span.end });
  if (/^(?:,|and|or|but|not)$/.test(normalOf(before)) || /^(?:who|that|with)$/.test(normalOf(rest[0])) || !rest.some(({ pos, lemma }) => pos === 'VERB' && lemma !== 'be') || rest.length < 2) return [];
  const lead = text.slice(span.start, tokens[first]?.start ?? span.start);
  const tail = text.slice(noun.start, span.end);
  const article = /^[aeiou]/i.test(noun.normal) && !/^(?:user|uni)/i.test(noun.normal) ? '$1n' : '$1';
  return wordingFor(text.slice(span.start, span.end), `${lead.replace(/\b(a)n?( *)$/i, `${article}$2`)}${tail}`, 'It says what is needed and leaves the judging word out.');
};
