import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import type { Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { clauseNumberOf } from '../../text/of-token';

/** The clause of a match, with the "since …", "whether …" or "how …" that completes it. */
export const passage = (text: AnnotatedText, { from, to }: Pick<Match, 'from' | 'to'>): Span => {
  const span = clauseSpan(text, from, to);
  const next = text.clauses[clauseNumberOf(text.tokens[to - 1]) + 1];
  const first = text.tokens[next?.from ?? -1];
  if (next === undefined || first === undefined || first.sentence !== text.tokens[to - 1]?.sentence || text.tokens[next.from - 1]?.kind === 'punctuation') return span;
  return /^(?:since|whether|if|how|when|once|that)$/.test(first.normal) ? { start: span.start, end: clauseSpan(text, next.from).end } : span;
};
