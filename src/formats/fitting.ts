import type { Finding } from '../analysis/finding';
import { GoodturnError } from '../text/error';

/**
 * Makes sure that a finding was found in this text, so that no offset can be wrong.
 *
 * @param path - where the finding stands in what the caller gave
 * @throws GoodturnError `bad-input` where the text does not hold the quote at the span.
 */
export const requireFit = (finding: Finding, text: string, path: string): void => {
  const { span: { start, end }, quote } = finding;
  if (start >= 0 && end >= start && end <= text.length && text.slice(start, end) === quote) return;
  throw new GoodturnError('bad-input', path, `The text does not hold this finding's quote at ${start} to ${end}. Give the text of turn ${finding.turn} as it was reviewed, and only that turn's findings.`);
};
