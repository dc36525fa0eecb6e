import { existsSync, readFileSync } from 'node:fs';
import type { Conversation, Turn } from '../../src/conversation/turn';

/** What is read in a benchmark, and where it is from. */
export interface Texts {
  readonly source: string;
  readonly conversations: readonly Conversation[];
}

const file = '../shared/corpora/dlg_twcs_airlines.ndjson';

/** A random number from 0 to 1 for each call, the same ones for the same seed (mulberry32). */
export const randoms = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const things = ['parcel', 'refund', 'booking', 'router', 'invoice', 'seat', 'card', 'kettle', 'password', 'delivery slot', 'boots', 'tariff'];
const customers = [
  'My {thing} has not arrived and I need it before {day}.', 'Why was I charged twice for the {thing}?', "I've been waiting {n} days for my {thing} and nobody answers!",
  'Thanks, that worked. One more thing: can I change the {thing} to {day}?', 'This is the {n}th time that the {thing} fails. I am tired of this.', 'ok great, and the {thing}?',
];
const agents = [
  "I'm sorry that the {thing} is late. I'll ring the depot now and write to you by {day}.", 'You should have checked the {thing} page first.', 'Could you tell me which {thing} you mean, and where it was sent?',
  'We will look into the {thing} as soon as possible. We apologise for any inconvenience.', "You're right, the {thing} left us {n} days late. I have sent a new one today.", 'Please send us the number of your {thing} by direct message, then we can have a look.',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Conversations made up of sentences of our own, for where no corpus is. */
export const generated = (count: number): readonly Conversation[] => {
  const next = randoms(7);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const say = (list: readonly string[]): string => one(list).replace('{thing}', one(things)).replace('{day}', one(days)).replace('{n}', String(2 + Math.floor(next() * 7)));
  return Array.from({ length: count }, (_, index) => ({
    id: `generated-${index}`,
    turns: Array.from({ length: 2 + Math.floor(next() * 4) }, (_, at): Turn => (at % 2 === 0 ? { role: 'customer', text: `${say(customers)} ${say(customers)}` } : { role: 'agent', text: `${say(agents)} ${say(agents)}` })),
  }));
};

/** Real conversations where the corpus is present, else made-up ones. */
export const textsFor = (count: number): Texts => {
  if (!existsSync(file)) return { source: 'made-up conversations (no corpus is present)', conversations: generated(count) };
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(0, count).map((line) => JSON.parse(line) as Conversation);
  return { source: 'real turns of airlines’ service on Twitter', conversations: rows.map(({ id, turns }) => ({ ...(id === undefined ? {} : { id }), turns: turns.map(({ role, text }) => ({ role, text })) })) };
};
