import type { Finding, Report } from '../analysis/finding';
import { focus } from '../analysis/focus';
import type { Conversation } from '../conversation/turn';
import { cells, wrap } from './cells';
import { excerptOf } from './excerpt';
import { checkedSentence, kindsInOrder, ofKind, principleTitle, reframingOf, tryLineOf, whereOf } from './finding-text';
import { inert } from './inert';
import { type Paint, paint } from './paint';
import { onPlain } from '../text/plain';

/** How to write for a terminal. */
export interface PrettyOptions {
  /** ANSI colours; the quote is then underlined in place. Default: no. */
  readonly color?: boolean;
  /** Columns. Default 80. */
  readonly width?: number;
}

interface Page {
  readonly conversation: Conversation;
  readonly ink: Paint;
  readonly color: boolean;
  readonly width: number;
}

const indent = '  ';

const quoteLines = (finding: Finding, { conversation, ink, color, width }: Page): readonly string[] => {
  const { before, quote, after } = excerptOf(finding, conversation, width - 4);
  const sentence = `${indent}  ${before}${ink.underlined(quote)}${after}`;
  return color ? [sentence] : [sentence, `${indent}  ${' '.repeat(cells(before))}${'^'.repeat(Math.max(1, cells(quote)))}`];
};

const paragraph = (text: string, width: number, mark = ''): readonly string[] =>
  wrap(`${mark}${inert(text)}`, width - indent.length).map((line, index) => `${indent}${index > 0 && mark !== '' ? ' '.repeat(mark.length) : ''}${line}`);

const findingLines = (finding: Finding, page: Page): readonly string[] => {
  const { ink, conversation, width } = page;
  const weight = finding.kind === 'concern' ? `, ${inert(finding.impact)}` : '';
  const further = [reframingOf(finding), tryLineOf(finding)].filter((line) => line !== undefined);
  const preview = finding.maturity === 'preview' ? ', preview' : '';
  return [
    '',
    `${indent}${ink.bold(`${inert(whereOf(finding, conversation))}${weight}`)}`,
    ...quoteLines(finding, page),
    ...paragraph(finding.message, width),
    ...paragraph(finding.advice, width - 2, '> '),
    ...further.flatMap((line) => paragraph(line, width - 2, '> ')),
    ink.faint(`${indent}${inert(principleTitle(finding.principle))} (${inert(finding.principle)})`),
    ink.faint(`${indent}${inert(finding.detector)}, key ${inert(finding.key)}${preview}`),
  ];
};

const sectionLines = (report: Report, page: Page): readonly string[] =>
  kindsInOrder.flatMap(({ kind, heading }) => {
    const findings = ofKind(report, kind);
    if (findings.length === 0) return [];
    const color = { strength: page.ink.good, concern: page.ink.care, signal: page.ink.note }[kind];
    return ['', page.ink.bold(color(heading)), ...findings.flatMap((finding) => findingLines(finding, page))];
  });

/**
 * Writes a report for people at a terminal: strengths first, each finding with its sentence, the quote
 * underlined, what to do, and the ids that settings take. Nothing that the speakers wrote can steer the terminal.
 *
 * @example
 * const conversation = { turns: [{ role: 'agent', text: 'Thank you for waiting.' }] };
 * formatPretty(coach(conversation), conversation, { width: 100 }).includes('Next step: ') // => true
 */
export const formatPretty = (report: Report, conversation: Conversation, options: PrettyOptions = {}): string => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [report, conversation], (report, conversation) => {
  const { color = false, width: columns = 80 } = options;
  const width = Math.max(40, Math.min(columns, 120));
  const page: Page = { conversation, color, width, ink: paint(color) };
  const name = report.conversation === undefined ? '' : `${page.ink.bold(inert(report.conversation))}: `;
  const { nextStep } = focus(report);
  return [
    `${name}${inert(report.summary.counts)}`,
    ...(report.summary.sentences.length === 0 ? [] : ['', ...wrap(inert(report.summary.text), width)]),
    ...sectionLines(report, page),
    '',
    ...wrap(inert(`Next step: ${nextStep}`), width),
    ...wrap(inert(checkedSentence(report)), width).map(page.ink.faint),
    '',
  ].join('\n');
});
