import { describe, expect, it } from 'vitest';
import { GoodturnError } from '../../src/text/error';
import { guarded } from '../../src/text/guarded';
import { dense, onPlain, plainOf } from '../../src/text/plain';
import { errorOf } from '../error-of';

describe('plainOf', () => {
  it('copies what is in it, all the way down', () => {
    const given = { a: [1, { b: 'x' }], c: null, d: undefined, e: true };
    const copy = plainOf(given);
    expect(copy).toEqual(given);
    expect([copy === given, copy.a === given.a, copy.a[1] === given.a[1]]).toEqual([false, false, false]);
    expect('d' in copy).toBe(true);
  });
  it('leaves dates, and takes functions and symbols away', () => {
    const day = new Date(0);
    expect(plainOf({ day, of: () => 1, sign: Symbol('s') })).toEqual({ day, of: undefined, sign: undefined });
    expect(plainOf({ day }).day).toBe(day);
    expect([plainOf(3), plainOf('x'), plainOf(null), plainOf(undefined), plainOf(() => 1)]).toEqual([3, 'x', null, undefined, undefined]);
  });
  it('keeps what stands in two places one, rings too', () => {
    const one = { x: 1 };
    const copy = plainOf({ a: one, b: one });
    expect(copy.a).toBe(copy.b);
    const ring: { self?: unknown } = {};
    ring.self = ring;
    const round = plainOf(ring);
    expect(round.self).toBe(round);
  });
  it('reads a list up to where there is nothing, and its items alone', () => {
    expect(plainOf([1, , 3])).toEqual([1]);
    expect(plainOf(Object.assign([1, 2], { more: 3 }))).toEqual([1, 2]);
    expect(Array.isArray(plainOf([]))).toBe(true);
  });
  it('takes __proto__ for a name like any other', () => {
    const copy = plainOf(JSON.parse('{"__proto__": {"x": 1}, "y": 2}') as object);
    expect(Object.keys(copy)).toEqual(['__proto__', 'y']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(copy, '__proto__')).toEqual({ value: { x: 1 }, enumerable: true, writable: true, configurable: true });
  });
});

describe('dense', () => {
  it('gives the list back, or says where it has a hole', () => {
    const list = [1, undefined];
    expect(dense(list, 'list')).toBe(list);
    expect(errorOf(() => dense([1, , 3], 'list'))).toMatchObject({ code: 'bad-input', path: 'list[1]', message: 'list[1]: There is nothing at this place of the list. Leave no holes.' });
    expect(errorOf(() => dense({ length: 0 } as never, 'list'))).toMatchObject({ code: 'bad-input', path: 'list', message: 'list: Give a list.' });
  });
});

describe('guarded', () => {
  const thrown = (error: unknown): string | undefined => errorOf(() => guarded('bad-input', 'it', 'Mend it.', () => { throw error; }))?.message;
  it('gives what was read', () => expect(guarded('bad-input', 'it', 'Mend it.', () => 3)).toBe(3));
  it('lets its own errors through, and says what others said', () => {
    const own = new GoodturnError('bad-turn', 'turn', 'No.');
    expect(errorOf(() => guarded('bad-input', 'it', 'Mend it.', () => { throw own; }))).toBe(own);
    expect(thrown(new TypeError('no "x"'))).toBe('it: This cannot be read (TypeError: no "x"). Mend it.');
    expect(thrown('text')).toBe('it: This cannot be read. Mend it.');
    expect(thrown(new Error('é\n~ x'))).toBe('it: This cannot be read (Error: ??~ x). Mend it.');
    expect(thrown(new Error('x'.repeat(200)))).toBe(`it: This cannot be read (Error: ${'x'.repeat(93)}). Mend it.`);
  });
  it('stands an error that cannot be looked at', () => {
    const trap = new Proxy({}, { getPrototypeOf: () => { throw new Error('trap'); } });
    expect(thrown(trap)).toBe('it: This cannot be read. Mend it.');
  });
  it('reads plain copies', () => {
    const given = { x: 1 };
    expect(onPlain('bad-input', 'it', 'Mend it.', [given, [2]], (a, b) => [a, a === given, b])).toEqual([{ x: 1 }, false, [2]]);
    expect(errorOf(() => onPlain('bad-input', 'it', 'Mend it.', [1], (_one) => { throw new Error('no'); }))?.message).toBe('it: This cannot be read (Error: no). Mend it.');
  });
});

describe('GoodturnError', () => {
  it('has a name, a code, a place and words', () => {
    const error = new GoodturnError('bad-input', 'a.b', 'No.');
    expect([error.name, error.code, error.path, error.message]).toEqual(['GoodturnError', 'bad-input', 'a.b', 'a.b: No.']);
    expect(new GoodturnError('bad-input', '', 'No.').message).toBe('No.');
  });
  it('shows no marks that turn a line round or end it', () => {
    expect(new GoodturnError('bad-input', 'a\u202eb', 'x\ny\u2066').message).toBe('a\ufffdb: x\ufffdy\ufffd');
    expect(new GoodturnError('bad-setting', 'a', 'x\ny\u0007').message).toBe('a: x\ny\ufffd');
    expect(new GoodturnError('bad-input', 'x'.repeat(400), 'No.').path.length).toBe(300);
  });
});
