import { guarded } from '../text/guarded';

/** What is copied: lists and objects; a date stays, for databases give times so. */
const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof Date);

/** The keys of an object, the places of a list up to the first that holds nothing. */
const stepsOf = (from: object): readonly (string | number)[] => {
  if (!Array.isArray(from)) return Object.keys(from);
  const places: number[] = [];
  while (places.length < from.length && places.length in from) places.push(places.length);
  return places;
};

/**
 * A copy of a value as JSON holds it: each field read once, without getters, proxies and holes. It takes as long
 * however deep the value is; circles stay circles.
 *
 * @throws GoodturnError `bad-input` where reading it throws.
 * @example
 * plainOf({ get id() { return 7; } }) // => { id: 7 }
 */
export const plainOf = (value: unknown): unknown =>
  guarded('bad-input', '', 'Give JSON text, or what JSON.parse made of it.', () => {
    const copies = new Map<object, object>();
    const open: (readonly [from: object, to: object])[] = [];
    const copyOf = (one: unknown): unknown => {
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
      for (const step of stepsOf(from)) {
        const inner = copyOf((from as Readonly<Record<string | number, unknown>>)[step]);
        if (step === '__proto__') Object.defineProperty(to, step, { value: inner, enumerable: true, writable: true, configurable: true });
        else (to as Record<string | number, unknown>)[step] = inner;
      }
    }
    return all;
  });
