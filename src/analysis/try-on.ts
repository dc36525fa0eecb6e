import type { Annotator } from '../text/annotated-text';
import { match } from '../text/match';
import { overlaps, type Span } from '../text/span';
import type { CompiledLexicons } from '../text/trie';
import { analyzeTurn, type TurnView } from './analyze-turn';
import type { Suggestion } from './detector';
import type { Finding } from './finding';
import type { InUse } from './in-use';

/** Longest turn, in code units, and most suggestions of a turn that are tried on: the cost stays linear in the text. */
const [longest, most] = [5000, 8];

const concerns = (findings: readonly Finding[]): Finding[] => findings.filter(({ kind }) => kind === 'concern');

const countBy = (findings: readonly Finding[], detector: string): number => findings.filter((one) => one.detector === detector).length;

/** Whether a turn reads better with a suggestion in: the finding is gone, and no other concern has come. */
const holds = (view: TurnView, inUse: readonly InUse[], compiled: CompiledLexicons, annotator: Annotator, before: readonly Finding[], { detector, span }: Finding, { text }: Suggestion): boolean => {
  const { turn } = view;
  const annotated = { ...turn, ...annotator(turn.text.slice(0, span.start) + text + turn.text.slice(span.end)) };
  const put: Span = { start: span.start, end: span.start + text.length };
  const after = analyzeTurn({ ...view, turn: annotated, matches: match(annotated, compiled) }, inUse, 'concern');
  if (after.some((one) => one.detector === detector && overlaps(one.span, put))) return false;
  return after.every((one) => countBy(after, one.detector) <= countBy(before, one.detector) && (overlaps(one.span, put) || before.some(({ detector: id, quote }) => id === one.detector && quote === one.quote)));
};

/**
 * Tries the suggestions of a turn's findings on: each is put in and the turn read again. Those with which the
 * same detector still fires there, or any concern fires that did not before, are taken away.
 */
export const triedOn = (view: TurnView, inUse: readonly InUse[], compiled: CompiledLexicons, annotator: Annotator, findings: readonly Finding[]): readonly Finding[] => {
  if (findings.every(({ suggestions }) => suggestions === undefined)) return findings;
  const before = concerns(findings);
  let left = view.turn.text.length > longest ? 0 : most;
  return findings.map((finding) => {
    const { suggestions, ...bare } = finding;
    if (suggestions === undefined) return finding;
    const held = suggestions.filter((suggestion) => {
      left -= 1;
      return left >= 0 && holds(view, inUse, compiled, annotator, before, finding, suggestion);
    });
    return held.length === 0 ? bare : { ...finding, suggestions: held };
  });
};
