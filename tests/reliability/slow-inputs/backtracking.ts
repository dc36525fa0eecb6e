import { analyzers } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { segments } from '../../../src/english/segments';
import { review } from '../../../src/review';
import { keep } from './keep';
import { madePatterns, ofTokenizer, writtenPatterns } from './pattern-sources';
import { pumpsOf } from './pumps';
import type { Backtracking } from './timed';

/** `npm run slow-inputs -- backtracking`: every regular expression of the package on texts that repeat each of its own repetitions. The clock is read: no count sees the steps within one expression. */
const [short, long] = [2000, 8000];

/** Milliseconds for a whole search through the pieces of a text, the least of three; once where it is quick. */
const timeOf = (pattern: RegExp, pieces: readonly string[]): number => {
  let least = Infinity;
  for (let times = 0; times < 3; times += 1) {
    const from = performance.now();
    for (const piece of pieces) piece.replace(pattern, '');
    least = Math.min(least, performance.now() - from);
    if (least < 2) break;
  }
  return least;
};

type Pump = ReturnType<typeof pumpsOf>[number];

const texts = ({ lead, pump }: Pump, length: number): readonly string[] => {
  const body = lead + pump.repeat(Math.ceil(length / pump.length));
  return [body, `${body}\u0001`];
};

/** A text as an expression gets it: the tokenizer's own read pieces. */
const piecesFor = (place: string, text: string): readonly string[] => (place === ofTokenizer ? segments(text).map(({ start, end }) => text.slice(start, end)) : [text]);

const patterns = [...writtenPatterns(), ...(await madePatterns(() => Promise.resolve(review({ turns: [{ role: 'customer', text: 'My lamp is late.' }, { role: 'agent', text: 'I am sorry, Ann.' }] }, { annotator: english(), analyzers, settings: { words: { names: ['Bolt Go'] } } }))))];
let tried = 0;
const slow: Backtracking['slow'][number][] = [];
for (const { place, source, flags } of patterns) {
  const pattern = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
  const worstOf = (pump: Pump, length: number): number => Math.max(...texts(pump, length).map((text) => timeOf(pattern, piecesFor(place, text))));
  for (const pump of pumpsOf(source, flags)) {
    tried += 1;
    const worst = worstOf(pump, long);
    if (worst < 20) continue;
    const before = worstOf(pump, short);
    if (worst > 8 * before) slow.push({ place, pump: pump.lead + pump.pump, milliseconds: [Number(before.toPrecision(3)), Number(worst.toPrecision(3))] });
  }
}
keep('backtracking', '', { patterns: patterns.length, tried, characters: [short, long], slow } satisfies Backtracking);
for (const one of slow) console.log(one.place, JSON.stringify(one.pump).slice(0, 80), one.milliseconds);
console.log(`${patterns.length} expressions, ${tried} texts, ${slow.length} slow`);
