import { isDeepStrictEqual } from 'node:util';

/** What has to hold of any text, or of any conversation. It throws where it does not. */
export interface Invariant<Case> {
  readonly name: string;
  holds(of: Case): void;
}

/** Stops with words where something does not hold. */
export const must: (holds: boolean, words: () => string) => asserts holds = (holds, words) => {
  if (!holds) throw new Error(words());
};

const short = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)}…` : text);

/** The first place in which two pieces of plain data differ. */
const difference = (one: unknown, other: unknown, path = ''): string => {
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [a, b] = [(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]];
      if (!isDeepStrictEqual(a, b) || Object.hasOwn(one, key) !== Object.hasOwn(other, key)) return difference(a, b, `${path}.${key}`);
    }
  }
  return `${path}: ${short(JSON.stringify(one) ?? String(one))} is not ${short(JSON.stringify(other) ?? String(other))}`;
};

/** Stops where two pieces of plain data are not the same; `mustBePlain` says of one of them that JSON tells all of it. */
export const mustEqual = (one: unknown, other: unknown, what: string): void => must(JSON.stringify(one) === JSON.stringify(other), () => `${what}: ${difference(one, other)}`);

/** Stops where data would not come back from JSON as it went: NaN, a date, a hole, `undefined`, the zero below zero. */
export const mustBePlain = (data: unknown, what: string): void => {
  if (data === null || typeof data === 'string' || typeof data === 'boolean') return;
  if (typeof data === 'number') return must(Number.isFinite(data) && !Object.is(data, -0), () => `${what} is ${Object.is(data, -0) ? '-0' : String(data)}`);
  must(typeof data === 'object' && (Array.isArray(data) || Object.getPrototypeOf(data) === Object.prototype), () => `${what} is ${typeof data}, and no plain data`);
  if (Array.isArray(data)) for (let at = 0; at < data.length; at += 1) mustBePlain(data[at], what);
  else for (const [key, value] of Object.entries(data)) mustBePlain(value, `${what}.${key}`);
};

/** Freezes plain data all the way down. */
export const frozen = <Data>(data: Data): Data => {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  Object.values(data).forEach(frozen);
  return Object.freeze(data);
};

/** Whether a place lies within a character of two units. */
export const cutsPair = (text: string, place: number): boolean => place > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));

/** Stops where a span is none of its text, or cuts a character in two. */
export const mustBeSpan = ({ start, end }: { readonly start: number; readonly end: number }, text: string, what: string): void => {
  must(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length, () => `${what}: ${start} to ${end} is no span of ${text.length} units`);
  must(!cutsPair(text, start) && !cutsPair(text, end), () => `${what}: ${start} to ${end} cuts a character in two`);
};
