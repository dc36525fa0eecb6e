import fc from 'fast-check';
import { expect } from 'vitest';
import type { Imported } from '../../src/formats';
import { GoodturnError } from '../../src/text/error';

/** A value with something else at one place in it. */
const broken = (value: unknown, path: readonly number[], other: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const put = broken((value as Record<string, unknown>)[key], rest, other);
  return Array.isArray(value) ? value.map((item: unknown, index) => (String(index) === key ? put : item)) : { ...value, [key]: put };
};

const roles = ['customer', 'agent', 'bot', 'system', 'other'];

const sound = ({ conversation, warnings, skipped }: Imported): void => {
  for (const { role, text } of conversation.turns) expect([roles.includes(role), typeof text]).toEqual([true, 'string']);
  for (const { message } of warnings) expect(message).toMatch(/[.)}]$/);
  for (const count of Object.values(skipped)) expect(count).toBeGreaterThan(0);
};

/** Any JSON, and a good payload broken at any place, gives conversations or a GoodturnError. */
export const neverBreaks = (from: (json: unknown) => Imported | readonly Imported[], good: unknown): void => {
  const held = (payload: unknown): void => {
    try {
      for (const one of [from(payload)].flat()) sound(one);
    } catch (error) {
      expect(error).toBeInstanceOf(GoodturnError);
    }
  };
  const other = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(null, undefined, '', -1, 1e300, '<p>', [], {}));
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), held), { numRuns: 150 });
  fc.assert(fc.property(fc.array(fc.nat(9), { maxLength: 6 }), other, (path, put) => held(broken(good, path, put))), { numRuns: 400 });
};
