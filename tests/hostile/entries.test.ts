import { describe, expect, it } from 'vitest';
import { GoodturnError } from '../../src/text/error';
import { type Entry, entries } from './entries';
import { faultOf, polluted, sizes, triesOf } from './tries';

/** In each run every entry gets each of its tries whose number leaves this rest; `npm run hostile` runs all. */
const stride = 37;

describe('what no type foresees', () => {
  it.each(entries.map((entry) => [entry.name, entry] as const))('is read or refused by %s', (_name, entry) => {
    const tries = triesOf(entry).filter((_one, index) => index % stride === entry.name.length % stride);
    expect(tries.length).toBeGreaterThan(0);
    expect(tries.flatMap((one) => faultOf(entry, one) ?? [])).toEqual([]);
  }, 60_000);
  it('lets a good value pass', () => {
    for (const { name, good, call } of entries) expect(() => call(good as never), name).not.toThrow();
  });
  it('is tried in many places', () => {
    expect(sizes().tries).toBeGreaterThan(100_000);
  });
});

describe('the net', () => {
  const entry = (call: Entry['call']): Entry => ({ name: 'made', good: { a: { b: 1 } }, call });
  const caught = (call: Entry['call']): boolean => triesOf(entry(call)).some((one) => faultOf(entry(call), one) !== undefined);
  it('catches another error, a message without an end, and a prototype that was touched', () => {
    expect(caught(() => 1)).toBe(false);
    expect(caught(() => { throw new TypeError('x'); })).toBe(true);
    expect(caught(() => { throw new GoodturnError('bad-input', 'a', 'no end'); })).toBe(true);
    expect(caught((value: { readonly a?: object } | null) => { Object.assign(Object.prototype, { polluted: value }); })).toBe(true);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(polluted()).toBe(false);
  });
});
