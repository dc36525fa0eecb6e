/** The order in which a chat's dates are written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A line of a WhatsApp export that begins an entry. */
export interface WhatsAppLine {
  /** The three numbers of the date, as they stand. */
  readonly date: readonly [number, number, number];
  /** `10:02:11`, of 24 hours. */
  readonly time: string;
  /** Undefined: WhatsApp itself speaks. */
  readonly name: string | undefined;
  readonly text: string;
  /** WhatsApp wrote the words in somebody's name: a mark that nobody sees stands before them. */
  readonly automatic: boolean;
}

const head = /^\[?(\d{1,4})([./-])(\d{1,2})\2(\d{1,4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])\.?\s?m\.?)?(?:\]|\s+[-\u2013](?=\s))\s*/i;

/** Marks of direction, which nobody reads, and odd spaces. */
const cleaned = (line: string): string => line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/[\u202f\u00a0]/g, ' ');

/** What WhatsApp says of itself may hold a colon too. */
const own = /\b(?:created (?:this )?group|changed (?:the|this|their|to)|added|removed|left|joined|were added|end-to-end encrypted|security code|pinned a message|disappearing messages)\b/;

const clockOf = (hour: string, minute: string, second: string | undefined, half: string | undefined): string | undefined => {
  const early = half?.toLowerCase() === 'a';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (early ? 0 : 12);
  const parts = [hours, Number(minute), Number(second ?? 0)];
  return hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 ? undefined : parts.map((part) => String(part).padStart(2, '0')).join(':');
};

/**
 * Reads the beginning of an entry, as phones of either kind write it.
 *
 * @param known - names that may hold a colon themselves
 * @returns undefined for a line that goes on with the entry before.
 * @example
 * readWhatsAppLine('[03/04/2026, 9:05:10 PM] Sam: Hello?')?.time // => '21:05:10'
 */
export const readWhatsAppLine = (line: string, known: readonly string[] = []): WhatsAppLine | undefined => {
  const clean = cleaned(line);
  const [all, first, , second, third, hour = '', minute = '', seconds, half] = head.exec(clean.slice(0, 60)) ?? [];
  const time = clockOf(hour, minute, seconds, half);
  if (all === undefined || time === undefined) return undefined;
  const rest = clean.slice(all.length);
  const whole = known.find((one) => one.includes(':') && rest.toLowerCase().startsWith(`${one.toLowerCase()}:`));
  const colon = whole?.length ?? /:(?=\s|$)/.exec(rest.slice(0, 80))?.index ?? -1;
  const name = colon > 0 && !own.test(rest.slice(0, colon)) ? rest.slice(0, colon).replace(/^~\s*/, '').trim() : undefined;
  return { date: [Number(first), Number(second), Number(third)], time, name, text: name === undefined ? rest.trim() : rest.slice(colon + 1).trim(), automatic: /: ?\u200e/.test(line.slice(0, all.length + colon + 8)) };
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A date as ISO 8601, or undefined where there is no such day.
 *
 * @example
 * isoDate([3, 4, 26], 'dmy') // => '2026-04-03'
 */
export const isoDate = ([a, b, c]: WhatsAppLine['date'], order: DateOrder): string | undefined => {
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
  const full = year < 100 ? 2000 + year : year;
  if (full < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(full, month)) return undefined;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/**
 * The order of the dates, where they prove it: a number above 12 is no month. All dates with the same number
 * twice read the same either way.
 *
 * @returns undefined where both ways are possible.
 * @example
 * orderOfDates([[3, 4, 2026], [13, 4, 2026]]) // => 'dmy'
 */
export const orderOfDates = (dates: readonly WhatsAppLine['date'][]): DateOrder | undefined => {
  if (dates.some(([first]) => first > 31)) return 'ymd';
  const can = (order: DateOrder): boolean => dates.every((date) => isoDate(date, order) !== undefined);
  if (can('dmy') !== can('mdy')) return can('dmy') ? 'dmy' : 'mdy';
  return can('dmy') && dates.every(([first, second]) => first === second) ? 'dmy' : undefined;
};
