import { isFields, listOf } from './record';

/** How far down keys are written anew, and how many values are looked at to tell whether they need be. */
const depth = 8;
const sample = 400;

/** Which ways of writing keys are there, among the first values. */
const waysOf = (payload: unknown): { readonly snake: boolean; readonly camel: boolean } => {
  const waiting: unknown[] = [payload];
  const keys: string[] = [];
  for (let at = 0; at < waiting.length && at < sample; at += 1) {
    const value = waiting[at];
    const list = listOf(value);
    if (list !== undefined) waiting.push(...list.slice(0, 3));
    else if (isFields(value)) {
      const own = Object.keys(value).slice(0, 100);
      keys.push(...own);
      waiting.push(...own.map((key) => value[key]));
    }
  }
  return { snake: keys.some((key) => /^[a-z]+(?:_[a-z0-9]+)+$/.test(key)), camel: keys.some((key) => /^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(key)) };
};

const snakeOf = (key: string): string => (/^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(key) ? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : key);

const rewritten = (value: unknown, level: number): unknown => {
  if (level > depth) return value;
  const list = listOf(value);
  if (list !== undefined) return list.map((item) => rewritten(item, level + 1));
  if (!isFields(value) || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snakeOf(key), rewritten(inner, level + 1)]));
};

/**
 * Writes keys as the source's API does where a client library has turned them: `createdAt` becomes `created_at`.
 * A payload that has such keys already comes back as it is.
 *
 * @example
 * inSnakeCase({ authorId: 7, users: [{ createdAt: 'today' }] }) // => { author_id: 7, users: [{ created_at: 'today' }] }
 */
export const inSnakeCase = (payload: unknown): unknown => {
  const { snake, camel } = waysOf(payload);
  return camel && !snake ? rewritten(payload, 0) : payload;
};
