/** Steps down from a value to a place within it. */
export type Place = readonly (string | number)[];

const most = 6;

/** An analyzer is code: what is in it is the caller's own. */
const isCode = (value: object): boolean => 'detectors' in value && 'measures' in value;

/** Every place in a value, itself first; of each list only the first item. */
export const placesIn = (value: unknown, from: Place = []): Place[] => {
  if (typeof value !== 'object' || value === null || from.length >= most || isCode(value)) return [from];
  if (Array.isArray(value)) return [from, ...(value.length === 0 ? [] : placesIn(value[0], [...from, 0]))];
  return [from, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...from, key]))];
};

/** A copy of a value in which `define` has its way with one place. */
const at = (value: unknown, place: Place, define: (holder: object, key: string | number, before: unknown) => void): unknown => {
  const [step, ...rest] = place;
  if (step === undefined) throw new Error('There is no place above the value.');
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  if (rest.length === 0) define(copy, step, copy[step]);
  else copy[step] = at(copy[step], rest, define);
  return copy;
};

/** A copy of a value with something else at one place. */
export const put = (value: unknown, place: Place, other: unknown): unknown =>
  place.length === 0 ? other : at(value, place, (holder, key) => Object.defineProperty(holder, key, { value: other, enumerable: true, writable: true, configurable: true }));

/** A copy of a value that is asked for one place by a getter. */
export const asked = (value: unknown, place: Place, answer: (before: unknown) => unknown): unknown =>
  at(value, place, (holder, key, before) => Object.defineProperty(holder, key, { get: () => answer(before), enumerable: true, configurable: true }));
