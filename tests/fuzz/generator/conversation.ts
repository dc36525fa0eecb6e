import fc from 'fast-check';
import type { Aside, AsideKind, Conversation, Role, Turn } from '../../../src/conversation/turn';
import { hostile } from './hostile';
import { text } from './text';

/** A field that may be missing: absent, never `undefined`. */
const perhaps = <Value>(value: fc.Arbitrary<Value>, weight = 1): fc.Arbitrary<readonly Value[]> => fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight, arbitrary: value.map((one) => [one]) });

const roles: readonly fc.Arbitrary<Role>[] = [
  fc.constantFrom('customer', 'agent'), fc.constantFrom('customer', 'agent'), fc.constant('agent'), fc.constant('customer'), fc.constantFrom('customer', 'agent', 'bot', 'system', 'other'),
];

const times = fc.oneof(
  fc.constantFrom('2026-03-01T09:00:00Z', '2026-03-01T09:00:30Z', '2026-03-01', '2026-03-05T17:00:00+05:30', '2026-02-27T23:59:60Z', '2024-02-29', '0000-01-01', '9999-12-31T23:59:59.999Z', '-271821-04-20', '+275760-09-13T00:00:00.000Z', '+275760-09-14', '2026-13-45', 'soon', '', ' ', '1e3', '2026-03-01T09:00:00', '1709283600'),
  fc.integer({ min: 0, max: 90 * 24 * 60 }).map((minutes) => new Date(Date.UTC(2026, 2, 1) + minutes * 60_000).toISOString()),
);
const names = fc.oneof(fc.constantFrom('Ann', 'Ann', 'Bo', 'bo', 'Željka Novak', "O'Hara", '', '__proto__', 'Agent'), hostile);
const ids = fc.oneof(fc.constantFrom('m1', 'm1', 'm2', '', 'toString', 'a b'), hostile);

const asidesIn = (length: number, places: readonly number[], kind: AsideKind): readonly Aside[] => {
  const sorted = places.map((place) => place % (length + 1)).sort((a, b) => a - b);
  return sorted.flatMap((start, index): Aside[] => (index % 2 === 0 ? [{ start, end: sorted[index + 1] ?? length, kind }] : []));
};

const turnOf = (role: fc.Arbitrary<Role>, words: fc.Arbitrary<string>): fc.Arbitrary<Turn> =>
  fc.record({
    role, text: words,
    visibility: perhaps(fc.constantFrom('public', 'public', 'internal')), at: perhaps(times, 3), author: perhaps(names), id: perhaps(ids),
    places: perhaps(fc.tuple(fc.array(fc.nat(300), { maxLength: 5 }), fc.constantFrom('quoted', 'forwarded', 'signature'))),
  }).map(({ role: who, text: said, visibility, at, author, id, places }) => ({
    role: who, text: said,
    ...(visibility[0] === undefined ? {} : { visibility: visibility[0] }), ...(at[0] === undefined ? {} : { at: at[0] }), ...(author[0] === undefined ? {} : { author: author[0] }), ...(id[0] === undefined ? {} : { id: id[0] }),
    ...(places[0] === undefined ? {} : { asides: asidesIn(said.length, ...places[0]) }),
  } as Turn));

const shaped = (turns: fc.Arbitrary<readonly Turn[]>): fc.Arbitrary<Conversation> =>
  fc.record({ id: perhaps(ids), channel: perhaps(fc.constantFrom('email', 'chat', 'social', 'voice'), 4), turns }).map(({ id, channel, turns: said }) => ({
    ...(id[0] === undefined ? {} : { id: id[0] }), ...(channel[0] === undefined ? {} : { channel: channel[0] }), turns: said,
  } as Conversation));

const many = (turn: fc.Arbitrary<Turn>, maxLength: number, minLength = 0): fc.Arbitrary<readonly Turn[]> => fc.array(turn, { minLength, maxLength, size: 'max' });

/** Few texts, said again and again: equal turns have to be told apart. */
const echoing = fc.array(text, { minLength: 1, maxLength: 2 }).chain((few) => many(turnOf(fc.constantFrom('customer', 'agent'), fc.constantFrom(...few)), 6, 2));

/** Conversations of odd shapes: most have up to six turns, some sixty. */
export const conversation: fc.Arbitrary<Conversation> = shaped(fc.oneof(
  ...roles.map((role) => ({ weight: 8, arbitrary: many(turnOf(role, text), 6) })),
  { weight: 6, arbitrary: echoing },
  { weight: 2, arbitrary: many(turnOf(fc.constantFrom('customer', 'agent'), fc.constantFrom('', ' ', '\n', 'ok')), 8) },
  { weight: 1, arbitrary: many(turnOf(fc.constantFrom('customer', 'agent'), text), 60, 20) },
));
