/** Pieces of regular expressions for time expressions. Kept apart so that reading and resolving stay short. */

/** Days of the week by their first three letters, Sunday first. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Months by their first three letters. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Numbers that are written out in times and durations. */
export const numbers: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  couple: 2, few: 4, half: 0.5, fifteen: 15, twenty: 20, thirty: 30, 'forty-eight': 48, 'twenty-four': 24, 'seventy-two': 72,
};

/** Times of day by name, in minutes after midnight: the latest that the name allows. */
export const partsOfDay: Readonly<Record<string, number>> = {
  breakfast: 600, morning: 720, noon: 720, midday: 720, lunch: 840, lunchtime: 840, afternoon: 1080, arvo: 1080, teatime: 1080, cob: 1080, evening: 1440, tonight: 1440,
  night: 1440, midnight: 1440, eod: 1440, 'first thing': 720, 'close of business': 1080, 'close of play': 1080, 'end of business': 1080, 'end of play': 1080, 'closing time': 1080,
};

/** Minutes of a unit of time. */
export const units: Readonly<Record<string, number>> = { mi: 1, ho: 60, hr: 60, h: 60, da: 1440, we: 10080, wk: 10080, mo: 43200, fo: 20160 };
