import type { Line } from './lines';

/** An attribution that a client wrapped has no more lines. */
const mostLines = 4;

const ending = /\b(?:wrote|writes|schrieb)\s?(?:\([^()]{1,40}\))?:[*_\s]{0,4}$/i;
const day = String.raw`(?:\d{1,4}(?:st|nd|rd|th)?[\s./-]{1,2}(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2})`;
/** A date with its year, a time of day, or an address: only software writes these before "wrote:". */
const evidence = new RegExp(String.raw`${day}[a-z]{0,2},?[\s./-]{1,2}(?:at\s)?\d{2,4}\b|\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b\d{1,2}\s?[ap]\.?m\b|<[^<>\s]{1,200}@[^<>\s]{1,200}>|[\w.+-]{1,80}@[\w-]{1,80}\.\w`, 'i');

const opening = /^[*_]{0,2}(?:on|at|le|in (?:message|article)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},)(?=[\s,])/i;
const pronoun = /\b(?:you|i|we|she|he|they|it|who|your \w{1,30}|our \w{1,30}|someone|somebody)\s(?:also |first |once |kindly |originally |previously )?(?:wrote|writes)\s?:/i;

/** "Ana Vos <ana@example.com> wrote:", also "Ana Vos wrote on 3 March 2026 at 10:02:". */
const nameFirst = /^[^<>:]{0,120}<[^<>\s]{1,200}@[^<>\s]{1,200}>\s?(?:wrote|writes)\b[^:]{0,60}(?::\d{2}[^:]{0,20}){0,2}:$|^[^<>:,]{1,80} (?:wrote|writes) (?:on|at) [^:]{4,60}(?::\d{2}[^:]{0,20}){0,2}:$/i;

/** "2026-03-01 10:02 GMT+01:00 Ana Vos <ana@example.com>:" */
const dateAndAddress = /^\d{4}-\d{1,2}-\d{1,2}[ T]\d{1,2}:\d{2}[^<>]{0,120}<[^<>\s]{1,200}@[^<>\s]{1,200}>:$/i;

const isQuotedBehind = (lines: readonly Line[], from: number): boolean => {
  let at = from;
  while (at < from + 3 && lines[at]?.isBlank === true) at += 1;
  return lines[at]?.maybeQuoted === true;
};

const isAttribution = (words: string, followed: boolean): boolean => {
  if (words.length > 400) return false;
  if (dateAndAddress.test(words)) return true;
  const told = evidence.test(words);
  if (nameFirst.test(words) && told) return true;
  if (!ending.test(words)) return false;
  if (followed) return opening.test(words) || told || words.length < 80;
  return opening.test(words) && told && !pronoun.test(words);
};

/**
 * How many lines from `at` on name the writer of what follows, such as "On Mon, 2 Mar 2026 at 10:02, Ana wrote:".
 * A sentence of the writer's own ("On Monday you wrote that …") is none.
 *
 * @returns 0 where none do.
 */
export const attributionAt = (lines: readonly Line[], at: number): number => {
  const first = lines[at]?.text ?? '';
  if (!first.endsWith(':') && !/^[*_]{0,2}(?:on|at|in|\d)/i.test(first) && !/@/.test(first)) return 0;
  let words = '';
  for (let count = 1; count <= mostLines; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.isBlank || line.maybeQuoted) return 0;
    words = words === '' ? line.text : `${words} ${line.text}`;
    if (/:[*_\s]{0,4}$/.test(line.text.slice(-6)) && isAttribution(words, isQuotedBehind(lines, at + count))) return count;
  }
  return 0;
};
