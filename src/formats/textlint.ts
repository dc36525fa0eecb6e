import type { Finding } from '../analysis/finding';
import { requireFit } from './fitting';
import { inert } from './inert';
import { type LinePoint, pointsIn } from './line-points';
import { levelOf, type LintLevel } from './lint-level';
import { onPlain } from '../text/plain';

/** Put `text` in the place of `range`, in UTF-16 code units from 0. */
export interface TextlintFix {
  range: [start: number, end: number];
  text: string;
}

/** A message as textlint's `TextlintMessage` has it, as plain data. */
export interface TextlintMessageLike {
  type: 'lint';
  /** The detector's id. */
  ruleId: string;
  message: string;
  /** From 0. */
  index: number;
  /** From 1, as `column`. */
  line: number;
  column: number;
  range: [start: number, end: number];
  loc: { start: { line: number; column: number }; end: { line: number; column: number } };
  /** 1: a warning. 3: for information. Never 2, an error. */
  severity: 1 | 3;
  data: { key: string; kind: Finding['kind']; impact: Finding['impact'] };
  /** The best suggestion. */
  fix?: TextlintFix;
  /** All of them, the best first. */
  suggestions?: { id: string; message: string; fix: TextlintFix }[];
}

const severities: Readonly<Record<LintLevel, 1 | 3>> = { none: 3, note: 3, warning: 1 };

const place = ({ line, column }: LinePoint): { line: number; column: number } => ({ line, column });

const fixesOf = ({ span, suggestions = [] }: Finding): Pick<TextlintMessageLike, 'fix' | 'suggestions'> => {
  const all = suggestions.map(({ text, why }, index) => ({ id: `suggestion-${index + 1}`, message: inert(why), fix: { range: [span.start, span.end] as [number, number], text } }));
  const [best] = all;
  return best === undefined ? {} : { fix: { range: [...best.fix.range], text: best.fix.text }, suggestions: all };
};

/**
 * Writes the findings of one turn as textlint messages. Lines end at LF, CR LF, CR, U+2028 and U+2029.
 *
 * @param findings - those of this turn; their order is kept
 * @param text - the turn's text
 * @returns plain data; `loc` has line and column from 1, `range` and `index` count from 0, in UTF-16 code units.
 * @throws GoodturnError `bad-input` for a finding that is not of this text.
 * @example
 * toTextlintMessages(coach('Thank you for waiting.').findings, 'Thank you for waiting.')[0].loc.start // => { line: 1, column: 1 }
 */
export const toTextlintMessages = (findings: readonly Finding[], text: string): TextlintMessageLike[] => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [findings], (findings) => {
  const pointAt = pointsIn(text, 'ecmascript');
  return findings.map((finding, index) => {
    requireFit(finding, text, `findings[${index}]`);
    const { span, key, kind, impact } = finding;
    const start = pointAt(span.start);
    return {
      type: 'lint',
      ruleId: inert(finding.detector),
      message: inert(`${finding.message} ${finding.advice}`),
      index: span.start,
      line: start.line,
      column: start.column,
      range: [span.start, span.end],
      loc: { start: place(start), end: place(pointAt(span.end)) },
      severity: severities[levelOf(finding)],
      data: { key, kind, impact },
      ...fixesOf(finding),
    };
  });
});
