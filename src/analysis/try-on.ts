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

const countsBy = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { detector } of findings) counts.set(detector, (counts.get(detector) ?? 0) + 1);
  return counts;
};

const nameOf = ({ detector, quote }: Finding): string => `${detector} ${quote}`;

/** Whether a turn reads better with a suggestion in: the finding is gone, and no other concern has come. */
const holds = (view: TurnView, inUse: readonly InUse[], compiled: CompiledLexicons, annotator: Annotator, before: readonly Finding[], { detector, span }: Finding, { text }: Suggestion): boolean => {
  const { turn } = view;
  const annotated = { ...turn, ...annotator(turn.text.slice(0, span.start) + text + turn.text.slice(span.end)) };
  const put: Span = { start: span.start, end: span.start + text.length };
  const after = analyzeTurn({ ...view, turn: annotated, matches: match(annotated, compiled) }, inUse, 'concern');
  if (after.some((one) => one.detector === detector && overlaps(one.span, put))) return false;
  const [then, now, known] = [countsBy(before), countsBy(after), new Set(before.map(nameOf))];
  return [...now].every(([id, count]) => count <= (then.get(id) ?? 0)) && after.every((one) => overlaps(one.span, put) || known.has(nameOf(one)));
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
