import type { Finding, Report } from '../analysis/finding';
import { focus } from '../analysis/focus';
import type { Conversation } from '../conversation/turn';
import { cells } from './cells';
import { excerptOf } from './excerpt';
import { checkedSentence, kindsInOrder, ofKind, principleTitle, reframingOf, tryLineOf, whereOf } from './finding-text';
import { inert } from './inert';
import { onPlain } from '../text/plain';

/** Columns of a quoted sentence. */
const width = 100;

/**
 * Every mark that Markdown or its common extensions could take for more than itself gets a backslash. A
 * mention is made after that, from the finished page: an unseen word joiner keeps it from being one. No space
 * stands at either end: it would make code, or keep marks around the text from being marks.
 */
const literal = (text: string): string =>
  inert(text).trim().replace(/[\\`*_{}[\]()<>#+\-!|~&:@$^=]|(?<=\d|\bwww)\.|\/(?=\/)/gi, (mark) => (mark === '@' ? '@\u2060' : `\\${mark}`));

const longestRun = (lines: readonly string[]): number => Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));

/** An id, exactly as it is, as code; of one without letters, a space, for two marks side by side would begin other code. */
const code = (id: string): string => {
  const text = inert(id) || ' ';
  const fence = '`'.repeat(longestRun([text]) + 1);
  return `${fence}${/^`|`$|^ .* $/.test(text) ? ` ${text} ` : text}${fence}`;
};

/** A code block whose fence is longer than any run of backticks inside, so that nothing inside can end it. */
const fenced = (lines: readonly string[]): readonly string[] => {
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return [`${fence}text`, ...lines, fence];
};

const findingLines = (finding: Finding, conversation: Conversation): readonly string[] => {
  const { before, quote, after } = excerptOf(finding, conversation, width);
  const weight = finding.kind === 'concern' ? `, ${finding.impact}` : '';
  const further = [reframingOf(finding), tryLineOf(finding)].filter((line) => line !== undefined);
  return [
    `### ${literal(`${whereOf(finding, conversation)}${weight}`)}`,
    '',
    ...fenced([`${before}${quote}${after}`, `${' '.repeat(cells(before))}${'^'.repeat(Math.max(1, cells(quote)))}`]),
    '',
    literal(finding.message),
    '',
    `**What to do:** ${literal(finding.advice)}`,
    '',
    ...further.flatMap((line) => [literal(line), '']),
    `*${literal(principleTitle(finding.principle))}* (${code(finding.principle)}), ${code(finding.detector)}${finding.maturity === 'preview' ? ', preview' : ''}, key ${code(finding.key)}`,
    '',
  ];
};

/**
 * Writes a report as Markdown. Whatever the speakers wrote is shown as text: it makes no links, mentions,
 * headings or HTML.
 *
 * @example
 * const conversation = { id: 'ticket-7', turns: [{ role: 'agent', text: 'Thank you for waiting.' }] };
 * formatMarkdown(coach(conversation), conversation).startsWith('# Review of `ticket-7`') // => true
 */
export const formatMarkdown = (report: Report, conversation: Conversation): string => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [report, conversation], (report, conversation) => {
  const title = report.conversation === undefined || report.conversation === '' ? 'Review' : `Review of ${code(report.conversation)}`;
  const sections = kindsInOrder.flatMap(({ kind, heading }) => {
    const findings = ofKind(report, kind);
    return findings.length === 0 ? [] : [`## ${heading}`, '', ...findings.flatMap((finding) => findingLines(finding, conversation))];
  });
  return [`# ${title}`, '', literal(report.summary.counts), '', ...(report.summary.sentences.length === 0 ? [] : [literal(report.summary.text), '']), ...sections, '## Next step', '', literal(focus(report).nextStep), '', literal(checkedSentence(report)), ''].join('\n');
});
