import type { Finding } from '../analysis/finding';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

const commonStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
};

const commonEnd = (a: string, b: string, most: number): number => {
  let at = 0;
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at += 1;
  return at;
};

/**
 * Carries findings of a text over to the text after an edit, so that no mark stands on wrong words until the
 * new text is read. Those whose words the edit touched are left out.
 *
 * @param findings - of one turn, whose text was `from`
 * @returns the findings with the spans that their words have in `to`; the same objects where nothing moved.
 * @example
 * carried(coach('Calm down.', { preview: true }).findings, 'Calm down.', 'Hi! Calm down.').map(({ span }) => span.start) // => [4, 4]
 */
export const carried = (findings: readonly Finding[], from: string, to: string): Finding[] => guarded('bad-input', 'findings', 'Give a list of findings, and both texts.', () => {
  dense(findings, 'findings');
  const start = commonStart(from, to);
  const end = from.length - commonEnd(from, to, Math.min(from.length, to.length) - start);
  const by = to.length - from.length;
  return findings.flatMap((finding) => {
    const { span } = finding;
    if (span.end <= start) return [finding];
    if (span.start < end) return [];
    return by === 0 ? [finding] : [{ ...finding, span: { start: span.start + by, end: span.end + by } }];
  });
});
