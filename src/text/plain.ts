import { GoodturnError, type GoodturnErrorCode } from './error';
import { guarded } from './guarded';

/** What is copied: lists and objects; a date stays, for databases give times so. */
const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof Date);

/** The keys of an object, the places of a list up to the first that holds nothing. */
const stepsOf = (from: object): readonly (string | number)[] => {
  if (!Array.isArray(from)) return Object.keys(from);
  const places: number[] = [];
  while (places.length < from.length && places.length in from) places.push(places.length);
  return places;
};

const putIn = (to: object, step: string | number, value: unknown): void => {
  if (step === '__proto__') Object.defineProperty(to, step, { value, enumerable: true, writable: true, configurable: true });
  else (to as Record<string | number, unknown>)[step] = value;
};

/**
 * A copy of a value as JSON holds it: each field read once, without getters, proxies, functions and holes. It takes
 * as long however deep the value is; circles stay circles.
 *
 * @example
 * plainOf({ get id() { return 7; } }) // => { id: 7 }
 */
export const plainOf = <Value>(value: Value): Value => {
  const copies = new Map<object, object>();
  const open: (readonly [from: object, to: object])[] = [];
  const copyOf = (one: unknown): unknown => {
    if (typeof one === 'function' || typeof one === 'symbol') return undefined;
    if (!isNest(one)) return one;
    const known = copies.get(one);
    if (known !== undefined) return known;
    const copy: object = Array.isArray(one) ? [] : {};
    copies.set(one, copy);
    open.push([one, copy]);
    return copy;
  };
  const all = copyOf(value);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to] = next;
    for (const step of stepsOf(from)) putIn(to, step, copyOf((from as Readonly<Record<string | number, unknown>>)[step]));
  }
  return all as Value;
};

/**
 * Runs what reads values of a stranger on plain copies of them. Whatever is thrown on the way becomes a GoodturnError.
 *
 * @param mend - a sentence that says what to give instead
 * @example
 * onPlain('bad-input', 'report', 'Give a report.', [{ id: 7 }], ({ id }) => id) // => 7
 */
export const onPlain = <Given extends readonly unknown[], Made>(code: GoodturnErrorCode, path: string, mend: string, given: readonly [...Given], read: (...plain: Given) => Made): Made =>
  guarded(code, path, mend, () => read(...(given.map(plainOf) as unknown as Given)));

/**
 * The same list, where each of its places holds something.
 *
 * @throws GoodturnError `bad-input` for a list with holes, however long it says that it is, and for what is no list.
 * @example
 * dense([1, 2], 'findings') // => [1, 2]
 */
export const dense = <Item>(list: readonly Item[], path: string): readonly Item[] => {
  if (!Array.isArray(list)) throw new GoodturnError('bad-input', path, 'Give a list.');
  for (let index = 0; index < list.length; index += 1) {
    if (!(index in list)) throw new GoodturnError('bad-input', `${path}[${index}]`, 'There is nothing at this place of the list. Leave no holes.');
  }
  return list;
};
