import { firstWhere } from './in-order';
import type { Span } from './span';

/** One pattern a list of names; the list itself is the key. */
const patterns = new WeakMap<readonly string[], RegExp>();

const written = (name: string): string => name.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]").replace(/\s+/g, '\\s+');

const patternOf = (names: readonly string[]): RegExp => {
  const choices = names.map(written).filter((name) => name !== '').sort((a, b) => b.length - a.length);
  return new RegExp(choices.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
};

/**
 * Where names stand in a text, as they are written: capitals count, and the longer of two names wins.
 *
 * @example
 * namesIn('Bolt Go has a bolt.', ['Bolt', 'Bolt Go']) // => [{ start: 0, end: 7 }]
 */
export const namesIn = (text: string, names: readonly string[] = []): Span[] => {
  if (names.length === 0) return [];
  const pattern = patterns.get(names) ?? patternOf(names);
  patterns.set(names, pattern);
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
};

/** Whether a span lies within one of others, which are in order and do not overlap. */
export const liesIn = ({ start, end }: Span, spans: readonly Span[]): boolean => (spans[firstWhere(spans, (one) => one.end >= end)]?.start ?? Infinity) <= start;
