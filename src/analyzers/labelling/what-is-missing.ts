import type { AnnotatedTurn } from '../../conversation/turn';
import type { Token } from '../../text/annotated-text';
import { participleOf } from '../../text/participle';
import type { Span } from '../../text/span';
import { tokensIn, wordingFor, type Wording } from '../../text/wording';
import { normalOf, posOf } from '../../text/of-token';

const opening = /^(?:and|but|so|because|since|as)$/;
const person = /^(?:you|he|she|they)$/;
const lapse = /^(?:fail|forget|neglect|omit)$/;
const determiner = /^(?:the|your|his|her|their|our|this|that|these|those|any|a|an)$/;

/** The noun phrase that begins at a place: a determiner, then words up to its last noun. */
const phraseAt = (tokens: readonly Token[], at: number): number => {
  if (!determiner.test(normalOf(tokens[at]))) return at;
  let end = at + 1;
  while (/ADJ|NOUN|PROPN|NUM/.test(posOf(tokens[end]))) end += 1;
  return /NOUN|PROPN/.test(posOf(tokens[end - 1])) && end > at + 1 ? end : at;
};

/** What was left undone, and of what: verb, "not" or nothing, and where its object begins. */
const actAt = (tokens: readonly Token[], at: number): { readonly lemma: string; readonly not: string; readonly object: number } | undefined => {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined) return undefined;
  if (/^(?:have|has|had)$/.test(first.normal) && second !== undefined && lapse.test(second.lemma)) return actAt(tokens, at + 1);
  if (lapse.test(first.lemma) && second?.normal === 'to' && third !== undefined) return { lemma: third.lemma, not: ' not', object: at + 3 };
  if (/^(?:did|have|has|had)$/.test(first.normal) && second?.normal === 'not' && third !== undefined) return { lemma: third.lemma, not: ' not', object: at + 3 };
  if (/^(?:wrong|incorrect|invalid)$/.test(normalOf(tokens[at + 2])) && first.normal !== first.lemma) return { lemma: first.lemma, not: '', object: at + 1 };
  return undefined;
};

/** "You failed to attach the photo" as "the photo was not attached": what is missing, and not whose doing it was. */
export const whatIsMissing = (turn: AnnotatedTurn, span: Span): Wording[] => {
  const { text } = turn;
  const tokens = tokensIn(turn, span);
  const at = opening.test(normalOf(tokens[0])) ? 1 : 0;
  const act = person.test(normalOf(tokens[at])) ? actAt(tokens, at + 1) : undefined;
  const done = act === undefined ? undefined : participleOf(act.lemma);
  const after = act === undefined ? 0 : phraseAt(tokens, act.object);
  const noun = tokens[after - 1];
  if (act === undefined || done === undefined || noun === undefined || after === act.object) return [];
  const rest = text.slice(noun.end, span.end);
  if (/^\s*(?:of|and|or|you|i|we)\b|\b(?:you|yourself|he|she)\b|[.!?]/i.test(rest)) return [];
  const thing = text.slice(tokens[act.object]?.start, noun.end);
  const many = /^(?:these|those)$/.test(normalOf(tokens[act.object])) || (noun.normal !== noun.lemma && noun.normal.endsWith('s'));
  const lead = at === 1 ? `${normalOf(tokens[0])} ` : '';
  const short = /^(?:any|a|an)$/.test(normalOf(tokens[act.object])) && act.not !== '' ? thing.replace(/^(?:any|a|an) /i, 'the ') : thing;
  return wordingFor(text.slice(span.start, span.end), `${lead}${short} ${many ? 'were' : 'was'}${act.not} ${done}${rest}`, 'It says what is missing or wrong, and not whose doing it was.');
};
