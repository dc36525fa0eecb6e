import fc from 'fast-check';

/** A value of some type, by a name for it. */
const values = {
  missing: fc.constant(undefined), null: fc.constant(null), number: fc.constantFrom<unknown>(0, 1, -1, NaN, Infinity, 1.5), bigint: fc.constant(1n), boolean: fc.boolean(), symbol: fc.constant(Symbol('x')),
  function: fc.constant(() => 'text'), list: fc.constantFrom<unknown>([], ['text'], [null], [[]]), object: fc.constantFrom<unknown>({}, { toString: 'x' }, Object.create(null), new Date(0), new Map(), /x/, new String('text')), text: fc.constantFrom('', 'agent ', 'AGENT', 'toString', '__proto__', '\ud800'),
} as const;
type Sort = keyof typeof values;

const other = (...allowed: readonly Sort[]): fc.Arbitrary<unknown> => fc.oneof(...(Object.keys(values) as Sort[]).filter((sort) => !allowed.includes(sort)).map((sort) => values[sort] as fc.Arbitrary<unknown>));

/** A shape that is wrong in one place, and the place. */
export interface Wrong {
  readonly value: unknown;
  readonly path: string;
}

const at = (path: string, wrong: fc.Arbitrary<unknown>, within: (value: unknown) => unknown): fc.Arbitrary<Wrong> => wrong.map((value) => ({ value: within(value), path }));

const turn = { role: 'agent', text: 'Calm down.' } as const;
const turnFields: readonly (readonly [field: string, wrong: fc.Arbitrary<unknown>])[] = [
  ['role', other()], ['text', other('text')], ['visibility', other('missing')], ['at', other('missing', 'text')], ['author', other('missing', 'text')], ['id', other('missing', 'text')], ['asides', other('missing', 'list')],
];
const asideFields: readonly string[] = ['start', 'end'];

/** Turns that are none, at a place of a conversation, or alone. */
export const wrongTurns = (path: string): fc.Arbitrary<Wrong> => fc.oneof(
  at(path, other('object'), (value) => value),
  ...turnFields.map(([field, wrong]) => at(`${path}.${field}`, wrong, (value) => ({ ...turn, [field]: value }))),
  ...asideFields.map((field) => at(`${path}.asides[0]`, fc.oneof(other('number'), fc.constantFrom(-1, 99, 0.5, NaN)), (value) => ({ ...turn, asides: [{ kind: 'quoted', start: 0, end: 4, [field]: value }] }))),
  at(`${path}.asides[0].kind`, other(), (value) => ({ ...turn, asides: [{ start: 0, end: 4, kind: value }] })),
);

/** Conversations that are none. */
export const wrongConversations: fc.Arbitrary<Wrong> = fc.oneof(
  at('', other('object'), (value) => value),
  at('turns', other('list'), (turns) => ({ turns })),
  at('id', other('missing', 'text'), (id) => ({ turns: [turn], id })),
  at('channel', other('missing'), (channel) => ({ turns: [turn], channel })),
  wrongTurns('turns[1]').map(({ value, path }) => ({ value: { turns: [turn, value, turn] }, path })),
);

const settingFields: readonly (readonly [field: string, wrong: fc.Arbitrary<unknown>, path?: string, within?: (value: unknown) => unknown])[] = [
  ['only', other('missing', 'list')], ['off', other('missing', 'list')], ['only', other('text'), '[1]', (value) => ['tone', value]], ['preview', other('missing', 'boolean')], ['impact', other('missing', 'object')], ['impact', other(), '["tone"]', (tone) => ({ tone })],
  ['leastImpact', other('missing')], ['thresholds', other('missing', 'object')], ['thresholds', fc.oneof(other('missing', 'number'), fc.constantFrom(-1, NaN, Infinity)), '.talkShare', (talkShare) => ({ talkShare })], ['words', other('missing', 'object')], ['words', other('missing', 'list'), '.names', (names) => ({ names })],
  ['words', other('text'), '.agents[0]', (agent) => ({ agents: [agent] })], ['words', other('missing', 'object'), '.lexicons', (lexicons) => ({ lexicons })], ['words', other('missing', 'list'), '.lexicons["apology"].add', (add) => ({ lexicons: { apology: { add } } })], ['silence', other('missing', 'list')], ['silence', other('object'), '[0]', (one) => [one]],
  ['silence', other('missing', 'text'), '[0].words', (words) => [{ key: 'k', words, reason: 'known' }]], ['judge', other('missing', 'list')], ['judge', other(), '[0]', (role) => [role]], ['asOf', other('missing')], ['identifyLanguage', other('missing', 'function')], ['toString', other()], ['nosuch', other()],
];

/** Settings that are none. */
export const wrongSettings: fc.Arbitrary<Wrong> = fc.oneof(
  at('settings', other('missing', 'object'), (value) => value),
  ...settingFields.map(([field, wrong, path = '', within = (value) => value]) => at(`settings.${field}${path}`, wrong, (value) => ({ [field]: within(value) }))),
);

/** Anything, at any place: right or wrong. */
export const anyShape: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
  fc.record({ turns: fc.array(fc.oneof(fc.anything(), fc.record({ role: fc.oneof(fc.constant('agent'), fc.anything()), text: fc.oneof(fc.string(), fc.anything()), asides: fc.anything(), at: fc.anything() }, { requiredKeys: ['role', 'text'] })), { maxLength: 3 }), id: fc.anything(), channel: fc.anything() }, { requiredKeys: ['turns'] }),
);
