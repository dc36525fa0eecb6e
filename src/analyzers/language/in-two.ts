import type { AnnotatedTurn } from '../../conversation/turn';
import type { Sentence } from '../../text/annotated-text';
import type { Span } from '../../text/span';
import { keepsFacts, type Wording } from '../../text/wording';
import { normalOf } from '../../text/of-token';

const joins = /^(?:and|but|so|otherwise)$/;
const subjects = /^(?:i|we|you|it|they|he|she|there|this)$/;
const subordinating = /^(?:if|when|while|as|because|since|although|though|once|after|before|unless|whether|to|in|for|during|with|by|given)$/;

/** After these a "that" governs what follows the cut as well. */
const reports = /\b(?:say|said|says|tell|told|know|see|hope|think|believe|confirm\w*|inform\w*|advise\w*|assure\w*|ensure\w*|note\w*|understand|sure|aware|remember|mean\w*|so|such) (?:you |me |us )?that\b|\b(?:make sure|ensure|hope|assure you)\b/;

/** Longest sentence that is cut, in tokens. */
const longest = 150;

/** A place to cut: the last token of the first half is before `from`, the second half begins at `to`. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** After a semicolon, or before "and we will": there the second half stands by itself. */
const cutsOf = ({ tokens }: AnnotatedTurn, { from, to }: Sentence): Cut[] => {
  const cuts: Cut[] = [];
  if (to - from > longest) return cuts;
  for (let at = from + 4; at < to - 4; at += 1) {
    const token = tokens[at];
    if (token?.normal === ';') cuts.push({ from: at, to: at + 1 });
    if (token === undefined || !joins.test(token.normal)) continue;
    const comma = tokens[at - 1]?.normal === ',';
    const [subject, verb] = [tokens[at + 1], tokens[at + 2]];
    const stands = subject !== undefined && subjects.test(subject.normal) && (verb?.pos === 'AUX' || verb?.pos === 'VERB');
    if (stands && (comma || token.normal === 'and')) cuts.push({ from: comma ? at - 1 : at, to: token.normal === 'and' ? at + 1 : at });
  }
  return cuts;
};

/** A first half with a verb of its own, and not only a condition; no bracket or quotation is cut. */
const holds = ({ tokens }: AnnotatedTurn, { from }: Sentence, cut: Cut): boolean => {
  const half = tokens.slice(from, cut.from).filter(({ kind }) => kind !== 'mention');
  const words = half.map(({ normal }) => normal);
  const first = normalOf(half.find(({ kind }) => kind === 'word'));
  const count = (mark: RegExp): number => words.filter((word) => mark.test(word)).length;
  if (count(/^[([{]$/) !== count(/^[)\]}]$/) || count(/^["“”]$/) % 2 === 1 || reports.test(words.join(' ')) || words.some((word) => /^(?:whether|both|either|let|make)$/.test(word))) return false;
  return half.some(({ pos }) => pos === 'VERB' || pos === 'AUX') && (!subordinating.test(first) || words.includes(','));
};

/** The sentence as two, cut where both halves stand and neither is dense, as near to the middle as can be. */
export const inTwo = (turn: AnnotatedTurn, sentence: Sentence, { start, end }: Span, isDense: (from: number, to: number) => boolean): Wording[] => {
  const middle = (sentence.from + sentence.to) / 2;
  const [best] = cutsOf(turn, sentence)
    .filter((cut) => holds(turn, sentence, cut) && !isDense(sentence.from, cut.from) && !isDense(cut.to, sentence.to))
    .sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle));
  const [last, next] = [turn.tokens[(best?.from ?? 0) - 1], turn.tokens[best?.to ?? -1]];
  if (best === undefined || last === undefined || next === undefined || last.kind !== 'word') return [];
  const [first, second] = [turn.text.slice(start, last.end), turn.text.slice(next.start, end)];
  const text = `${first}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
  return keepsFacts(turn.text.slice(start, end), text) ? [{ text, why: 'Two sentences are taken in more easily than one.' }] : [];
};
