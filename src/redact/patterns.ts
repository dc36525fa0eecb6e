import type { Span } from '../text/span';
import type { Edit } from './edits';

const spansOf = (text: string, pattern: RegExp): (Span & { readonly found: string })[] =>
  [...text.matchAll(pattern)].map((one) => ({ start: one.index, end: one.index + one[0].length, found: one[0] }));

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** An address, and what hangs on it by another at sign. */
const address = /(?<![\p{L}\p{N}_.+'-])[\p{L}\p{N}_.+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?:@[\p{L}\p{N}_.+'-]+)*/gu;
const link = /\b(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"]+/giu;
/** A link says whose it is by what it carries: a query, a token, a number. */
const telling = /[?#@=&]|^(?:mailto|tel):|\d{4}|[^/]{24}/i;
const handle = /(?<![\p{L}\p{N}._@])@[\p{L}\p{N}_]{2,}/gu;

const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
/** Dates, times, prices, quantities, years: they stay readable. Amounts of ten digits are none. */
const plain: readonly RegExp[] = [
  new RegExp(`(?<![\\d-])\\d{4}-${month}-${day}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?Z?)?(?![\\d-])`, 'g'),
  new RegExp(`(?<![\\d./-])(?:${day}[./-]${month}|${month}[./-]${day})[./-](?:(?:19|20)\\d{2}|\\d{2})(?![\\d/-])`, 'g'),
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g,
  /(?:[€$£¥₹]|\b(?:EUR|USD|GBP|CHF) )\s?\d[\d.,]{0,11}(?!\d)/g,
  /(?<![\d.,-])\d[\d.,]{0,11}\s?(?:[€$£¥%]|(?:euros?|dollars?|pounds?|cents?|percent|EUR|USD|GBP|CHF|km|kg|ml|mAh|GB|MB|TB|miles|points|steps|words)\b)/g,
  /(?<![\d,])\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?(?![\d,])/g,
  /(?<!\d[ ().\/-]{0,3})\d{1,6}\.\d{1,3}(?![ ().\/-]{0,3}\d)/g,
  /(?<!\d[ ().\/-]{0,3})(?:19|20)\d{2}(?:\s?[/–-]\s?(?:19|20)?\d{2})?(?![ ().\/-]{0,3}\d)/g,
];

const account = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[a-z0-9]{11,30}|(?: [a-z0-9]{4}){2,7}(?: [a-z0-9]{1,4})?)(?![\p{L}\p{N}])/giu;
const run = /(?<!\p{N})\+?\(?\d(?:[ ().\/-]{0,3}\d)*/gu;
const code = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const named = /(?<!\p{L})(?:orders?|bookings?|accounts?|references?|refs?|cases?|tickets?|invoices?|tracking|customer|policy|contracts?|member(?:ship)?|confirmation|serial|parcel|claim|codes?|pin|passport|licen[cs]e|card|number|nr|no)\b\.?(?: (?:number|nr|no|id|code|ref|is)\b\.?){0,2} ?[:#]? ?#?([\p{L}\p{N}-]{0,20}\d[\p{L}\p{N}-]{0,40})|#(\d{3,})/giu;
const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu;

const years = /^(?:(?:19|20)\d{2}\s*)+$/;

interface Group extends Span {
  readonly digits: number;
}

/** Groups of digits that stand together as a phone's or a card's do: of two digits or more, one of a single digit perhaps before them. */
const togetherIn = (groups: readonly Group[]): Group[][] => {
  const lists: Group[][] = [];
  for (const [index, group] of groups.entries()) {
    const last = lists.at(-1);
    const alone = groups[index - 1]?.digits === 1 && (last?.length === 1 || last?.[0]?.digits === last?.[1]?.digits);
    if (last === undefined || (group.digits === 1 && !alone)) lists.push([group]);
    else last.push(group);
  }
  return lists;
};

/** The parts of a run of digits that are a number of somebody's: long, or in groups. */
const numbersIn = ({ start, found }: { readonly start: number; readonly found: string }): Span[] => {
  if (found.startsWith('+')) return digitsIn(found) >= 5 ? [{ start, end: start + found.length }] : [];
  const groups = spansOf(found, /[^ ]+/g).map((one): Group => ({ start: start + one.start, end: start + one.end, digits: digitsIn(one.found) }));
  return togetherIn(groups).flatMap((list): Span[] => {
    const [first, last] = [list[0], list.at(-1)];
    const long = list.reduce((sum, { digits }) => sum + digits, 0) >= 7 && list.length > 1;
    if (first === undefined || last === undefined) return [];
    return long && !years.test(found.slice(first.start - start, last.end - start)) ? [{ start: first.start, end: last.end }] : list.filter(({ digits }) => digits >= 5);
  });
};

const numberSpans = (text: string): Span[] => {
  const spared = plain.flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start);
  /** The text with what stays readable put out of sight, place by place. */
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spared) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), '\u0001'.repeat(end - Math.max(at, start)));
    at = end;
  }
  const rest = parts.join('') + text.slice(at);
  return [
    ...spansOf(rest, run).flatMap(numbersIn),
    ...spansOf(rest, code).filter(({ found }) => digitsIn(found) >= 5 || (found.length >= 20 && digitsIn(found) > 0)),
    ...[...text.matchAll(named)].flatMap((one) => {
      const found = one[1] ?? one[2] ?? '';
      return digitsIn(found) >= 3 && !years.test(found) ? [{ start: one.index + one[0].length - found.length, end: one.index + one[0].length }] : [];
    }),
    ...spansOf(text, postcode),
    ...spansOf(text, account).filter(({ found }) => digitsIn(found) >= 10),
  ];
};

/** Everything of a text that its form gives away: addresses, links that tell, handles, numbers of somebody's. */
export const shapedEdits = (text: string): Edit[] => [
  ...spansOf(text, link).filter(({ found }) => telling.test(found.replace(/^\w+:\/\//, ''))).map(({ start, end }): Edit => ({ start, end, as: '[link]' })),
  ...spansOf(text, address).map(({ start, end }): Edit => ({ start, end, as: '[email]' })),
  ...numberSpans(text).map(({ start, end }): Edit => ({ start, end, as: '[number]' })),
  ...spansOf(text, handle).map(({ start, end }): Edit => ({ start, end, as: '[name]' })),
];
