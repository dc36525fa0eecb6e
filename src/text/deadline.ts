import { months, numbers, partsOfDay, units, weekdays } from './deadline-words';
import type { Span } from './span';

/** A day that a text names, before it is known when the text was written. */
export type NamedDay =
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly next: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly month?: number; readonly year?: number }
  | { readonly kind: 'end'; readonly of: 'week' | 'month' | 'year'; readonly next: boolean };

/** A time limit that a text names: a day, a time of day, or a length of time. */
export interface Deadline extends Span {
  readonly day?: NamedDay;
  /** Minutes after midnight; `open` where it may be morning or afternoon. */
  readonly clock?: { readonly minutes: number; readonly open: boolean };
  /** Minutes from when it is said; `working` days skip Saturday and Sunday. */
  readonly length?: { readonly minutes: number; readonly working: boolean };
}

type Part = Omit<Deadline, 'start' | 'end'>;

const numberOf = (word: string): number => {
  const plain = word.toLowerCase();
  return numbers[/couple|few|half/.exec(plain)?.[0] ?? plain] ?? Number(plain);
};
const clockAt = (hours: number, minutes: number, half: string | undefined): Part => {
  const name = half?.charAt(0).toLowerCase();
  const twelve = name === undefined ? hours : (hours % 12) + (name === 'p' ? 12 : 0);
  return { clock: { minutes: twelve * 60 + minutes, open: name === undefined && hours <= 12 && hours > 0 } };
};
const dated = (day: number, month?: number, year?: number): Part => ({ day: { kind: 'date', day, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year: year < 100 ? 2000 + year : year }) } });
const monthOf = (name: string): number => months.indexOf(name.toLowerCase());
const yearOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

const today = (words: string): Part => {
  const days = /after tom/.test(words) ? 2 : /tom|tm|2/.test(words) ? 1 : 0;
  const minutes = partsOfDay[words.replace('this ', '')];
  return { day: { kind: 'offset', days }, ...(minutes === undefined ? {} : { clock: { minutes, open: false } }) };
};

const lengthOf = ([first = '', last, working, name = '']: readonly (string | undefined)[]): Part => {
  const unit = name.toLowerCase().slice(0, 2);
  return { length: { minutes: (units[unit] ?? 1) * numberOf(last ?? first), working: unit === 'da' && /^[wb]/i.test(working ?? '') } };
};

const spoken = (words: string): Part => {
  const [first = '', ...rest] = words.split(' ');
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : numberOf(first);
  return clockAt(numberOf(rest.at(-1) ?? ''), rest.includes('to') ? -minutes : minutes, undefined);
};

const ending = (words: string): Part => {
  if (/day|shift/.test(words)) return { clock: { minutes: 1440, open: false } };
  const of = /month/.test(words) ? 'month' : /year/.test(words) ? 'year' : 'week';
  return { day: { kind: 'end', of, next: /next/.test(words) } };
};

const named = (words: string): Part => ({ clock: { minutes: partsOfDay[words] ?? 1440, open: false } });

/** Day before month and month before day cannot be told apart unless one is above 12. */
const slashed = (a: number, b: number, year: number | undefined): Part => (b <= 12 && (a > 12 || a === b) ? dated(a, b - 1, year) : a <= 12 && b > 12 ? dated(b, a - 1, year) : {});

/** How times are written, and what each way says. Read in this order where several fit. */
const readers: readonly (readonly [RegExp, (groups: readonly (string | undefined)[], words: string) => Part])[] = [
  // within 24 hours, in the next 3-5 working days, give me five minutes
  [/\b(?:within|in|inside|over|for|under|give (?:me|us|it))(?: the)?(?: space of| matter of)?(?: (?:next|coming|under|less than))?(?: the)? ?(?:about |around |up to |at most |max )?(\d{1,3}|half an?|an?(?: couple(?: of)?| few)?|couple of|few|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty-four|twenty|thirty|forty-eight|seventy-two)(?:\s?(?:-|–|to|or)\s?(\d{1,3}|two|three|four|five|six|seven|eight|ten))?[\s-]?(working |business |calendar )?(min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|wks?|months?|fortnight)\b(?! ago| from| old)/gi, (groups) => lengthOf(groups)],
  // Friday, next Tuesday, by Thurs
  [/(?<!last |every |since |previous |\bof |\w)(this |next |coming )?(?:(sun|mon|tues|wednes|thurs|fri|satur)day|(?<=(?:by|on|until|before|next|this|til|till|for|come|u) )(sun|mon|tues?|weds?|thur?s?|fri|sat))(?!\w)/gi, ([which, long, short]) => ({ day: { kind: 'weekday', weekday: weekdays.indexOf((long ?? short ?? '').slice(0, 3).toLowerCase()), next: which?.toLowerCase() === 'next ' } })],
  [/\b(?:the day after tomorrow|today|tonight|this (?:morning|afternoon|evening|arvo)|tomm?orr?ow|tmrw|tmr|tomoz|2moro)\b/gi, (_groups, words) => today(words)],
  // 14 March, March 14th, 2026-03-14, on 14/3, by the 14th
  [/\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\w{1,6})?\b\.?(?:,? (\d{4})\b)?/gi, ([day, month = '', year]) => dated(Number(day), monthOf(month), yearOf(year))],
  [/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\w{1,6})?\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,? (\d{4})\b)?/gi, ([month = '', day, year]) => dated(Number(day), monthOf(month), yearOf(year))],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([year, month, day]) => dated(Number(day), Number(month) - 1, yearOf(year))],
  [/\b(?:by|on|before|until) (\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})(?=\.\d))(?:[/.](\d{2,4}))?\b/gi, ([a, b, dotted, year]) => slashed(Number(a), Number(b ?? dotted), yearOf(year))],
  [/\b(?:by|on|before|until|than|for) the (\d{1,2})(?:st|nd|rd|th)\b/gi, ([day]) => dated(Number(day))],
  [/\b(?:the )?end of (?:the |this |next )?(?:working )?(?:day|week|month|year|shift)\b|\b(?:within |in |during )?(?:this|next) (?:week|month)(?:end)?\b|\b(?:by|at|over|before) the weekend\b/gi, (_groups, words) => ending(words)],
  // half nine, quarter to five, 5pm, 17:30, by five, before noon
  [/\b(?:half(?: past)?|quarter (?:to|past)|(?:ten|two|five|twenty) (?:minutes )?(?:to|past)) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:min|hour|hr|day|week|month|year))/gi, (_groups, words) => spoken(words)],
  [/(?<![\w£$€#.])(\d{1,2})(?:[:.h](\d{2}))?\s?(?:(am|pm|a\.m\.|p\.m\.)|o'?clock|hrs)(?!\w)/gi, ([hours, minutes, half]) => clockAt(Number(hours), Number(minutes ?? 0), half)],
  [/(?<![\w£$€#.:])([01]?\d|2[0-3])(?::|(?<=(?:by|at|before|until|till|from|around|and|for) \d\d?)[.h])([0-5]\d)(?![\w.%:]\w|\w)/gi, ([hours, minutes]) => clockAt(Number(hours), Number(minutes), undefined)],
  [/\b(?:by|at|before|until|till?|around|about|between|and|b4) (1?\d|2[0-4]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\w%]|[.:,/-]\d| ?(?:am|pm|[ap]\.m|o'?clock|hrs)|[ -](?:min|hour|hr|day|week|month|year|time|of|or|more|per|other|point|stage|places?|people|times)| past\b| to (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)| (?!this\b)\w+s\b)/gi, ([hours = '']) => clockAt(numberOf(hours), 0, undefined)],
  [/\b(?:first thing|close of business|close of play|end of business|closing time|end of play|noon|midday|midnight|eod|cob)\b|\b(?<=(?:by|before|at|until|around|this|tomorrow|in the|after|the|day|,) )(?:breakfast|morning|lunchtime|lunch|afternoon|teatime|evening)\b/gi, (_groups, words) => named(words.toLowerCase())],
];

/** Every way of writing a time holds a digit or one of these. */
const timed = /\d|min|hour|hr|day|week|wk|month|year|shift|fortnight|night|noon|morning|evening|breakfast|lunch|teatime|arvo|tom+or+ow|tmr|tomoz|first thing|clos(?:e of|ing time)|end of|eod|cob|half|quarter|\b(?:sun|mon|tues?|weds?|thur?s?|fri|sat)\b|\b(?:ten|two|five|twenty) (?:to|past)|\b(?:by|at|before|until|till?|around|about|between|and) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:ing|ess|ar|an?|of|few|couple|one|two|three|four|five|six|seven|eight|nine|ten|twelve|een|ty)[\s-]?h\b/i;

/** What may stand between a day and a time of day that belong together. */
const joint = /^[\s,]*(?:(?:at|by|before|from|around|about|in the|on|until|till|between|no later than|latest|the|and|or|to|-|–)[\s,]*)*$/i;

type Clock = NonNullable<Deadline['clock']>;

/** Two times of day named together: the later of two hours, or an hour and the part of the day that it is in. */
const bothClocks = (a: Clock, b: Clock): Clock => {
  if (a.open === b.open) return b;
  const [hours, part] = a.open ? [a, b] : [b, a];
  return { minutes: hours.minutes + (part.minutes > 840 && hours.minutes < 720 ? 720 : 0), open: false };
};

const atOnce = (a: Deadline, b: Deadline): Deadline => ({
  ...a, ...b, start: a.start, end: b.end,
  ...(a.day !== undefined && b.day !== undefined ? { day: b.day.kind === 'date' ? b.day : a.day } : {}),
  ...(a.clock !== undefined && b.clock !== undefined ? { clock: bothClocks(a.clock, b.clock) } : {}),
});

/**
 * Finds the time limits that a text names, in order. It reads lengths of time ("within 24 hours"), days and
 * dates ("next Friday", "on 14 March", "by the 3rd"), times ("5pm", "half nine", "before noon") and ends ("end
 * of the week"); no holidays, no "in a jiffy", and no day/month whose order is open.
 *
 * @example
 * readDeadlines('I will call by noon on Monday, and write within 2 days.').map(({ start, end }) => [start, end]) // => [[15, 29], [41, 54]]
 */
export const readDeadlines = (text: string): Deadline[] => {
  if (!timed.test(text)) return [];
  const found = readers.flatMap(([pattern, read]) =>
    text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)].map((match): Deadline => ({ start: match.index, end: match.index + match[0].length, ...read(match.slice(1), match[0].toLowerCase()) })),
  );
  const merged: Deadline[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && one.start < last.end) continue;
    const twoDays = last?.day !== undefined && one.day !== undefined && last.day.kind !== 'date' && one.day.kind !== 'date';
    const joins = last !== undefined && !twoDays && last.length === undefined && one.length === undefined && joint.test(text.slice(last.end, one.start));
    if (joins) merged[merged.length - 1] = atOnce(last, one);
    else merged.push(one);
  }
  return merged;
};
