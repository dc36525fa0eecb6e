import type { Finding, Report } from '../../src/analysis/finding';
import type { Suggestion } from '../../src/analysis/detector';
import type { Conversation } from '../../src/conversation/turn';
import { overlaps } from '../../src/text/span';

/** A suggestion put in the place of its finding, in a text of its own. */
export interface Tried {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  readonly conversation: Conversation;
  readonly put: { readonly start: number; readonly end: number };
}

/** Every suggestion of a report, each put into the conversation in its turn. */
export const puttingIn = (conversation: Conversation, report: Report): Tried[] =>
  report.findings.flatMap((finding) => (finding.suggestions ?? []).map((suggestion) => {
    const { start, end } = finding.span;
    const turns = conversation.turns.map((turn, index) => (index === finding.turn ? { ...turn, text: turn.text.slice(0, start) + suggestion.text + turn.text.slice(end) } : turn));
    return { finding, suggestion, conversation: { ...conversation, turns }, put: { start, end: start + suggestion.text.length } };
  }));

const concerns = ({ findings }: Report): readonly Finding[] => findings.filter(({ kind }) => kind === 'concern');

const facts = (text: string): string[] => text.match(/https?:\S+|\d[\d.,:]*\d|\d|(?<=[\w,] )\p{Lu}\p{L}+/gu) ?? [];

/** Words that do well twice in a row. */
const doubled = /\b(\w+) \1\b/gi;

/** What is wrong with a suggestion once it is in, in words; empty: nothing. */
export const faultsOf = ({ finding, suggestion, conversation, put }: Tried, before: Report, after: Report): string[] => {
  const faults: string[] = [];
  const [was, is] = [finding.quote, suggestion.text];
  const text = conversation.turns[finding.turn]?.text ?? '';
  const old = concerns(before);
  const now = concerns(after);
  if (now.some((one) => one.detector === finding.detector && one.turn === finding.turn && overlaps(one.span, put))) faults.push('the same detector fires again');
  for (const one of now) {
    const count = (list: readonly Finding[]): number => list.filter(({ detector }) => detector === one.detector).length;
    const touched = one.turn === finding.turn && overlaps(one.span, put);
    if (count(now) > count(old) || (!touched && !old.some(({ detector, quote, turn }) => detector === one.detector && quote === one.quote && turn === one.turn))) faults.push(`a new concern: ${one.detector} “${one.quote}”`);
  }
  for (const fact of facts(was)) if (!is.includes(fact.replace(/[.,:]$/, ''))) faults.push(`lost ${fact}`);
  for (const fact of is.match(/\d+|https?:\S+/g) ?? []) if (!was.includes(fact)) faults.push(`invented ${fact}`);
  if (is === '' || is === was || is !== is.trim()) faults.push('empty, unchanged or padded');
  if (/ {2}/.test(is) || (/ [,.;:!?]/.test(is) && !/ [,.;:!?]/.test(was))) faults.push('spacing');
  if (/^\P{L}*\p{Lu}/u.test(was) && /^\P{L}*\p{Ll}/u.test(is)) faults.push('lost its capital');
  if (/\ba [aeiou]\w*/.test(is.replace(/\ba (?:one|uni|use|eu|once)\w*/g, '')) && !/\ba [aeiou]/.test(was)) faults.push('a/an');
  if (/\ban [bcdfgjklmnpqrstvwxyz]/.test(is) && !/\ban [bcdfgjklmnpqrstvwxyz]/.test(was)) faults.push('a/an');
  const around = text.slice(Math.max(0, put.start - 12), put.end + 12);
  for (const [pair] of around.matchAll(doubled)) if (!/^(?:that|had|very|so|really|bye|no|ha|\d+) /i.test(pair) && !before.findings.some(({ quote }) => quote.includes(pair)) && !was.includes(pair)) faults.push(`doubled: ${pair}`);
  return faults;
};
