/** A value that no type foresees, made anew for each try. */
export interface Oddity {
  readonly name: string;
  readonly make: () => unknown;
}

const thrown = (): never => {
  throw new TypeError('trap');
};

/** An object whose every operation throws. */
const trapped = (target: object): object =>
  new Proxy(target, Object.fromEntries(['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'set', 'defineProperty', 'deleteProperty', 'isExtensible', 'preventExtensions'].map((trap) => [trap, thrown])));

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const circle = (): object => {
  const one: Record<string, unknown> = { role: 'agent', text: 'Calm down.' };
  return Object.assign(one, { self: one, turns: [one], id: one });
};

const circular = (): unknown[] => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};

/** How deep the deep ones are: deeper than any stack of calls. */
export const depth = 20_000;

const deepWith = (around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = around(value);
  return value;
};

/** Made once: nobody may change what is given. */
const deep = { objects: deepWith((inner) => ({ turns: inner })), lists: deepWith((inner) => [inner]) };

/** Says something else each time it is asked. */
const fickle = (): object => {
  let asked = 0;
  return { get role() { return ['agent', 5, 'customer'][(asked += 1) % 3]; }, get text() { return ['Calm down.', null, {}][(asked += 1) % 3]; }, get length() { return (asked += 1); } };
};

class Turn {
  readonly role = 'agent';
  get text(): string {
    return 'Calm down.';
  }
}

const throwing = (key: string | symbol): object => ({ [key]: thrown });

export const oddities: readonly Oddity[] = [
  ...Object.entries<unknown>({
    undefined, null: null, true: true, zero: 0, 'minus zero': -0, NaN, Infinity, 'minus one': -1, '1e308': 1e308, '2 ** 53': 2 ** 53, 'a half': 0.5, BigInt: 10n, symbol: Symbol('odd'),
    'no text': '', 'a number as text': '12', __proto__: '__proto__', constructor: 'constructor', 'lone surrogate': '\ud800', 'year 275760': '+275760-09-13T00:00:00.000Z', 'year 275761': '+275761-01-01T00:00:00Z',
    'negative year': '-271821-04-20T00:00:00Z', 'minus year zero': '-000000-01-01T00:00:00Z', 'no date': '2026-02-30T25:61:00Z',
  }).map(([name, value]) => ({ name, make: () => value })),
  { name: '__proto__ as text', make: () => '__proto__' },
  { name: 'a function', make: () => () => 'x' },
  { name: 'a function that throws', make: () => thrown },
  { name: 'a boxed string', make: () => new String('agent') },
  { name: 'a boxed number', make: () => new Number(1) },
  { name: 'a boxed BigInt', make: () => Object(1n) as unknown },
  { name: 'a date', make: () => new Date(0) },
  { name: 'an invalid date', make: () => new Date(Number.NaN) },
  { name: 'a regular expression', make: () => /x/g },
  { name: 'a Map', make: () => new Map([['role', 'agent']]) },
  { name: 'a Set', make: () => new Set(['agent']) },
  { name: 'a WeakMap', make: () => new WeakMap() },
  { name: 'a promise', make: () => Promise.resolve('agent') },
  { name: 'bytes', make: () => new Uint8Array([1, 2, 3]) },
  { name: 'floats', make: () => new Float64Array(3) },
  { name: 'a buffer', make: () => new ArrayBuffer(8) },
  { name: 'an instance', make: () => new Turn() },
  { name: 'an error', make: () => new Error('odd') },
  { name: 'a null prototype', make: () => Object.assign(Object.create(null) as object, { role: 'agent', text: 'Calm down.' }) },
  { name: 'a frozen object', make: () => Object.freeze({ role: 'agent', text: 'Calm down.' }) },
  { name: 'no keys', make: () => ({}) },
  { name: 'an own __proto__', make: () => JSON.parse('{"__proto__": {"polluted": true, "role": "agent", "turns": []}, "constructor": {"prototype": {"polluted": true}}, "prototype": 1, "toString": 1, "hasOwnProperty": 1}') as unknown },
  { name: 'an own __proto__ in a list', make: () => JSON.parse('[{"__proto__": null, "role": "agent", "text": "Hi.", "id": "__proto__", "toString": "x"}]') as unknown },
  { name: 'no items', make: () => [] },
  { name: 'a hole', make: () => [, 'agent'] },
  { name: 'a list of 4,294,967,295 holes', make: () => { const list: unknown[] = []; list.length = 2 ** 32 - 1; return list; } },
  { name: 'a list with keys', make: () => Object.assign(['agent'], { role: 'agent', turns: [], polluted: true }) },
  { name: 'a list of everything', make: () => [null, undefined, 1, 'x', {}, [], Symbol('x'), 1n, () => 1] },
  { name: 'a circle', make: circle },
  { name: 'a list in itself', make: circular },
  { name: 'deep objects', make: () => deep.objects },
  { name: 'deep lists', make: () => deep.lists },
  { name: 'an object that traps', make: () => trapped({ role: 'agent', text: 'Calm down.' }) },
  { name: 'a list that traps', make: () => trapped([{ role: 'agent', text: 'Calm down.' }]) },
  { name: 'a revoked object', make: () => revoked({}) },
  { name: 'a revoked list', make: () => revoked([]) },
  { name: 'a list of endless length', make: () => new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 53 - 1 : Reflect.get(target, key)) }) },
  { name: 'changing answers', make: fickle },
  { name: 'a toString that throws', make: () => throwing('toString') },
  { name: 'a toJSON that throws', make: () => throwing('toJSON') },
  { name: 'a valueOf that throws', make: () => throwing(Symbol.toPrimitive) },
  { name: 'an iterator that throws', make: () => throwing(Symbol.iterator) },
  { name: 'a then that throws', make: () => throwing('then') },
];
