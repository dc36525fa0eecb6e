import { isFields, listOf } from './record';

/** Keys that webhooks, clients and relays put around a payload. */
const envelopes = ['data', 'body', 'payload', 'item', 'event', 'detail', 'result', 'response', 'json', 'object', 'conversation', 'ticket', 'thread', 'message'] as const;

/** How many envelopes are opened one in another. */
const depth = 4;

const insideOf = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value.slice(0, 40))) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
};

const within = (value: unknown): readonly unknown[] => {
  if (!isFields(value)) return [];
  return envelopes.flatMap((key) => {
    const inside = Object.hasOwn(value, key) ? insideOf(value[key]) : undefined;
    return isFields(inside) || listOf(inside) !== undefined ? [inside] : [];
  });
};

/**
 * Looks for something in a payload and, where it is not there, in the envelopes around it: `{ data: { item: … } }`,
 * `{ body: '{…}' }` and the like, outermost first.
 *
 * @param find - gives undefined where it does not find anything
 * @example
 * sought({ type: 'event', data: { item: { a: 1 } } }, (layer) => Object(layer).a) // => 1
 */
export const sought = <Found>(payload: unknown, find: (layer: unknown) => Found | undefined): Found | undefined => {
  let layers: readonly unknown[] = [payload];
  for (let level = 0; level <= depth && layers.length > 0; level += 1) {
    for (const layer of layers) {
      const found = find(layer);
      if (found !== undefined) return found;
    }
    layers = layers.flatMap(within);
  }
  return undefined;
};
