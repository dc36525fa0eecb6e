import type { Line } from './lines';

const header = /^[*_]{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments):?[*_]{0,2}:?(?:\s|$)/i;

/** How many lines further the other headers stand at most; long lists of people take more. */
const reach = 12;

const nameOf = ({ text }: Line): string | undefined => (/:/.test(text.slice(0, 20)) ? header.exec(text.slice(0, 40))?.[1]?.toLowerCase() : undefined);

const separator = /^[_-]{5,200}$/;

const headersAfter = (lines: readonly Line[], at: number): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let next = at; next < at + reach; next += 1) {
    const line = lines[next];
    const name = line === undefined ? undefined : nameOf(line);
    if (name !== undefined && !names.has(name)) names.add(name);
    else if (line === undefined || (!line.isBlank && !/[;,<>@]/.test(line.text))) break;
  }
  return names;
};

/**
 * Tells whether the headers of an earlier message begin at a line: From with Sent or Subject, or with an address.
 * "From: Leeds, To: York, Date: 3 May" is somebody's journey.
 */
export const headersAt = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (line === undefined) return false;
  if (separator.test(line.text)) {
    let next = at + 1;
    while (next < at + 3 && lines[next]?.isBlank === true) next += 1;
    const below = lines[next];
    return below !== undefined && nameOf(below) === 'from' && headersAfter(lines, next).size > 1;
  }
  if (nameOf(line) !== 'from') return false;
  const names = headersAfter(lines, at);
  const isDated = names.has('sent') || names.has('date');
  const isSure = names.has('sent') || names.has('subject') || /@/.test(line.text);
  return isSure && isDated && (names.has('to') || names.has('subject') || names.has('sent'));
};
