import type { AnnotatedTurn } from '../../conversation/turn';
import { elapsed, readTime } from '../../conversation/clock';

/** A silence of the agent's side that went on for too long. */
export interface Lapse {
  /** The turn that ends or shows it. */
  readonly turn: number;
  readonly days: number;
}

/** Whose move it is, and the silences so far. */
export interface Silence {
  /** The turn since which the agent's side owes an answer; undefined: it owes none. */
  readonly owedSince?: { readonly at?: string; readonly index: number };
  /** Days for which waiting was agreed. */
  readonly agreed: number;
  /** The customer has spoken. */
  readonly asked: boolean;
  readonly lapses: readonly Lapse[];
}

/** Nothing is owed yet. */
export const noSilence: Silence = { agreed: 0, asked: false, lapses: [] };

const day = 86_400_000;
const closes = /\b(?:sorted|solved|resolved|close (?:this|it|the)|closed|never ?mind|found it|figured it out|works? (?:now|again|fine|perfectly|great)|(?:is|are|it's) (?:fixed|working)|all (?:good|set|done|fine)|that's (?:all|everything|me)|no further|arrived|got it|forget it|perfect|lovely|great|cheers|thank you|thanks|bye)\b/i;
const settles = /\b(?:sorted|solved|resolved|close (?:this|it|the)|never ?mind|found it|figured it out|works? (?:now|again|fine|perfectly|great)|arrived|forget it|no longer need)\b/i;
const opens = /\?|\b(?:but|still|not|n't|please|can you|could you|when|why|where|how|need|want|broken|wrong|missing|problem|again|waiting)\b/i;
const asksBack = /\b(?:could|can|would|will) you\b|\bplease (?:send|reply|confirm|let|share|provide|tell|attach|check|try|call|fill)|\b(?:send|dm|share) (?:me|us) (?:your|the|a)|\blet (?:me|us) know (?:your|which|what|if|whether|the)|\bwe(?:'ll| will)? need (?:your|a|the)\b|\bonce (?:you|we have your)|^(?:try|reply|send|restart|hold|press)\b/i;
const promises = /\b(?:(?:i|we|they|he|she|someone|somebody|team|colleagues?|office|supplier)(?:'ll| will|'m| am|'re| are| is| have| has)\b|i'll|we'll|let me|leave it with|bear with|under (?:review|investigation)|being (?:looked|reviewed|processed|investigated)|passed (?:it |this |that )?(?:on|to)|escalat\w+|look(?:ing)? into|find(?:ing)? out|chas(?:e|ing)|in touch|as soon as|hear (?:from|back)|ask(?:ing)? (?:my|the|our)|check(?:ing)? with|waiting (?:for|on)|pending|shortly)\b/i;
const farewell = /\b(?:anything else|anything more|else (?:can|could|may))\b/i;

const pauses = /\b(?:until|till|til|away|on holiday|on leave|no (?:rush|hurry)|take your time|whenever (?:suits|you)|leave (?:it|the \w+|this)|hold (?:off|it)|not before|wait (?:until|till|for)|when i(?:'m| am) back|back (?:on|in)|next (?:week|month) is fine|in the new year|on a boat|after (?:the|my|our))\b/i;
const never = 100_000;
const units: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, fortnight: 14, month: 31, year: 366 };
const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, couple: 2, three: 3, few: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12, fourteen: 14 };
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const lengthOf = (text: string): number => {
  const found = [...text.matchAll(/\b(\d+|an?|one|two|couple|three|few|four|five|six|seven|eight|ten|twelve|fourteen)(?: of)?(?: |-)(?:working |business )?(hour|day|week|fortnight|month|year)s?\b/gi)];
  return Math.max(0, ...found.map(([whole, many = '', unit = '']) => (/(?:working|business)/i.test(whole) ? 1.5 : 1) * (numbers[many.toLowerCase()] ?? Number(many)) * (units[unit.toLowerCase()] ?? 0)));
};

const nextDate = (text: string, at: string | undefined): number => {
  const now = readTime(at);
  const found = /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* (\d{1,2})\b|\bthe (\d{1,2})(?:st|nd|rd|th)\b/i.exec(text);
  if (found === null || now === null) return 0;
  const here = new Date(now);
  const month = monthNames.indexOf((found[2] ?? found[3] ?? '').toLowerCase());
  const date = Number(found[1] ?? found[4] ?? found[5]);
  const then = new Date(Date.UTC(here.getUTCFullYear(), month < 0 ? here.getUTCMonth() : month, date, 23, 59));
  if (then.getTime() < now) if (month < 0) then.setUTCMonth(then.getUTCMonth() + 1); else then.setUTCFullYear(then.getUTCFullYear() + 1);
  return (then.getTime() - now) / day;
};

/** Without any of these no length of time, date or day is named. */
const timed = /\d|hour|day|week|fortnight|month|year/i;

/**
 * How many days of waiting a text agrees on: "until the 24th", "in two weeks", "no rush" (without end).
 *
 * @example
 * agreedDays('I will look at it in two weeks.', undefined, true) // => 14
 */
export const agreedDays = (text: string, at: string | undefined, agent: boolean): number => {
  if (!pauses.test(text) && !(agent && /\b(?:will|'ll|going to|expect\w*|due|should|takes?|within|by|on|in)\b/i.test(text))) return 0;
  const known = !timed.test(text) ? 0 : Math.max(lengthOf(text), nextDate(text, at), /\bnext month\b/i.test(text) ? 61 : /\bnext week\b/i.test(text) ? 13 : /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bend of (?:the )?week\b/i.test(text) ? 7 : 0);
  return known > 0 || agent ? known : /\b(?:no (?:rush|hurry)|take your time|holiday|leave|away|until|till|boat|hold)\b/i.test(text) ? never : 0;
};

const withLapse = (silence: Silence, turn: AnnotatedTurn, limit: number): Silence => {
  const waited = silence.owedSince === undefined ? null : elapsed(silence.owedSince, turn);
  const days = waited === null ? 0 : waited / day;
  if (days <= Math.max(limit, silence.agreed)) return silence;
  return { ...silence, lapses: [...silence.lapses, { turn: turn.index, days: Math.floor(days) }] };
};

/** "until the 24th" said earlier still holds where the agent's side agrees; a later word of waiting may lengthen it. */
const owed = (silence: Silence, turn: AnnotatedTurn, agreed: number): Silence => ({ lapses: silence.lapses, asked: true, agreed, owedSince: { index: turn.index, ...(turn.at === undefined ? {} : { at: turn.at }) } });
const free = ({ lapses }: Silence): Silence => ({ lapses, asked: true, agreed: 0 });

/** After a public turn of the customer. */
export const afterCustomer = (before: Silence, turn: AnnotatedTurn, limit: number): Silence => {
  if (turn.tokens.length === 0) return before;
  const silence = withLapse(before, turn, limit);
  const shown = silence.lapses.length > before.lapses.length;
  if (before.owedSince !== undefined && settles.test(turn.text) && !opens.test(turn.text)) return free(silence);
  if (before.owedSince === undefined && closes.test(turn.text) && !opens.test(turn.text)) return free(silence);
  if (before.owedSince !== undefined && !shown) return { ...silence, agreed: Math.max(silence.agreed, agreedDays(turn.text, turn.at, false)) };
  return owed(silence, turn, agreedDays(turn.text, turn.at, false));
};

/** After a public turn of the agent's side. */
export const afterAgent = (before: Silence, turn: AnnotatedTurn, limit: number): Silence => {
  if (!before.asked) return before;
  const silence = withLapse(before, turn, limit);
  const question = turn.sentences.some((sentence) => sentence.question && !farewell.test(turn.text.slice(sentence.start, sentence.end)));
  if (question || asksBack.test(turn.text) || !promises.test(turn.text)) return free(silence);
  return owed(silence, turn, agreedDays(turn.text, turn.at, true) || (before.agreed === never ? never : 0));
};

/** The silence that is still going on at a time, if it is too long. */
export const ongoing = ({ owedSince, agreed }: Silence, asOf: string | undefined, limit: number): Lapse | undefined => {
  const waited = owedSince === undefined || asOf === undefined ? null : elapsed(owedSince, { at: asOf });
  const days = waited === null ? 0 : waited / day;
  return owedSince !== undefined && days > Math.max(limit, agreed) ? { turn: owedSince.index, days: Math.floor(days) } : undefined;
};
