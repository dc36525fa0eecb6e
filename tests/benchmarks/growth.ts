import { review } from 'goodturn';
import { analyzers } from 'goodturn/analyzers';
import { english } from 'goodturn/english';
import type { Conversation, Turn } from '../../src/conversation/turn';
import { middle, timeOf } from './contest';
import { generated } from './texts';

/** What a turn, or a thousand characters, cost in an input of some size, in microseconds. */
export interface Cost {
  readonly size: number;
  readonly cost: number;
}

const said = generated(400).flatMap(({ turns }) => turns);
const start = Date.parse('2026-03-02T09:00:00Z');

const ofTurns = (count: number): Conversation => ({
  turns: Array.from({ length: count }, (_, index): Turn => ({ ...(said[index % said.length] ?? { role: 'agent', text: '' }), at: new Date(start + index * 600_000).toISOString() })),
});

const ofCharacters = (count: number): Conversation => ({ turns: [{ role: 'agent', text: said.map(({ text }) => text).join(' ').repeat(3).slice(0, count) }] });

/** A size is read as often as the largest holds it, and five times at least, after warming up; the middle of all times counts. */
const costs = (sizes: readonly number[], make: (size: number) => Conversation, unit: number): readonly Cost[] => {
  const options = { annotator: english(), analyzers };
  const most = Math.max(...sizes);
  for (let times = 0; times < 10; times += 1) review(ofTurns(300), options);
  return sizes.map((size) => {
    const conversation = make(size);
    const repeats = Math.max(5, Math.ceil(most / size));
    return { size, cost: middle(Array.from({ length: repeats }, () => timeOf(() => review(conversation, options)))) / (size / unit) };
  });
};

/** A turn's cost in conversations of 10 to 5,000 turns. */
export const byTurns = (): readonly Cost[] => costs([10, 100, 1000, 5000], ofTurns, 1);

/** What a thousand characters cost in texts of 100 to 20,000. */
export const byCharacters = (): readonly Cost[] => costs([100, 1000, 5000, 20_000], ofCharacters, 1000);
