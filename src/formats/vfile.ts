import type { Finding } from '../analysis/finding';
import { requireFit } from './fitting';
import { inert } from './inert';
import { type LinePoint, pointsIn } from './line-points';
import { levelOf, type LintOptions } from './lint-level';
import { onPlain } from '../text/plain';

export type { LinePoint } from './line-points';
export type { LintOptions } from './lint-level';

/** A message as `VFileMessage` of vfile-message has it, as plain data: every reporter for vfile takes it. */
export interface VFileMessageLike {
  /** `line:column-line:column`. */
  name: string;
  /** The same as `reason`. */
  message: string;
  stack: string;
  reason: string;
  place: { start: LinePoint; end: LinePoint };
  line: number;
  column: number;
  /** False: a warning. Null: for information. Never true: words are no broken file. */
  fatal: false | null;
  source: 'goodturn';
  /** The detector's id. */
  ruleId: string;
  /** The finding's advice. */
  note: string;
  url: string | undefined;
  /** The quote. */
  actual: string;
  /** Wordings to put in its place. */
  expected: string[] | undefined;
  file: undefined;
  ancestors: undefined;
  cause: undefined;
}

/**
 * Writes the findings of one turn as messages for vfile. Lines end at LF, CR LF and CR, as in unist.
 *
 * @param findings - those of this turn; their order is kept
 * @param text - the turn's text
 * @returns plain data with line and column from 1, offset from 0, in UTF-16 code units.
 * @throws GoodturnError `bad-input` for a finding that is not of this text.
 * @example
 * const [message] = toVFileMessages(coach('Thank you for waiting.').findings, 'Thank you for waiting.');
 * message.place.start // => { line: 1, column: 1, offset: 0 }
 */
export const toVFileMessages = (findings: readonly Finding[], text: string, options: LintOptions = {}): VFileMessageLike[] => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [findings], (findings) => {
  const { pageOf } = options;
  const pointAt = pointsIn(text, 'common');
  return findings.map((finding, index) => {
    requireFit(finding, text, `findings[${index}]`);
    const start = pointAt(finding.span.start);
    const end = pointAt(finding.span.end);
    return {
      name: `${start.line}:${start.column}-${end.line}:${end.column}`,
      message: inert(finding.message),
      stack: '',
      reason: inert(finding.message),
      place: { start, end },
      line: start.line,
      column: start.column,
      fatal: levelOf(finding) === 'warning' ? false : null,
      source: 'goodturn',
      ruleId: inert(finding.detector),
      note: inert(finding.advice),
      url: pageOf?.(finding.detector),
      actual: finding.quote,
      expected: finding.suggestions?.map((suggestion) => suggestion.text),
      file: undefined,
      ancestors: undefined,
      cause: undefined,
    };
  });
});
