import { GoodturnError } from './error';
import type { Lexicon, WordClass } from './lexicon';

/** One step of a pattern: a set of token keys of which one must hold, or a zero-width mark, or a gap. */
export type Step =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** Start or end of a sentence or clause. */
export type Mark = '^' | '^^' | '$' | '$$';

const marks: readonly string[] = ['^', '^^', '$', '$$'];
const partOfSpeech = /^[A-Z]{3,5}$/;

/** The longest pattern that makes sense; guards against a typing slip that would eat memory. */
const maxExpansions = 4096;

type Path = readonly Step[];

const keyOf = (word: string): string => {
  if (word === '_') return '_';
  if (word.startsWith('~')) return `~${word.slice(1).toLowerCase()}`;
  return partOfSpeech.test(word) ? word : `=${word.toLowerCase()}`;
};

const wordStep = (word: string): Step => {
  if (word === '...') return { kind: 'gap' };
  if (marks.includes(word)) return { kind: 'mark', mark: word as Mark };
  return { kind: 'keys', keys: [keyOf(word)] };
};

/** "Cannot" is read as two tokens, like every other negated form. */
const written = (pattern: string): string => pattern.replace(/\bcannot\b/gi, 'can not');

const classPaths = (id: string, lexicon: Lexicon): readonly Path[] => {
  const found = lexicon.classes?.find((wordClass: WordClass) => wordClass.id === id);
  if (found === undefined) {
    throw new GoodturnError('bad-pattern', lexicon.id, `The word class {${id}} is not among this lexicon's classes.`);
  }
  const single: string[] = [];
  const several: Path[] = [];
  for (const word of found.words) {
    const parts = written(word.toLowerCase()).split(' ');
    if (parts.length === 1) single.push(`=${word.toLowerCase()}`, `~${word.toLowerCase()}`);
    else several.push(parts.map((part) => ({ kind: 'keys', keys: [`=${part}`, `~${part}`] }) as const));
  }
  return single.length === 0 ? several : [[{ kind: 'keys', keys: single }], ...several];
};

const alternatives = (body: string, lexicon: Lexicon): readonly Path[] => {
  const single: string[] = [];
  const paths: Path[] = [];
  for (const option of body.split('|')) {
    const words = option.trim().split(/ +/).filter((word) => word !== '');
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined && wordStep(only).kind === 'keys' && !only.startsWith('{')) single.push(keyOf(only));
    else paths.push(...expand(words, lexicon));
  }
  return single.length === 0 ? paths : [[{ kind: 'keys', keys: single }], ...paths];
};

const optionsOf = (part: string, lexicon: Lexicon): readonly Path[] => {
  if (part.startsWith('[')) return alternatives(part.slice(1, -1), lexicon);
  if (part.startsWith('{')) return classPaths(part.slice(1, -1), lexicon);
  return [[wordStep(part)]];
};

const expand = (parts: readonly string[], lexicon: Lexicon): readonly Path[] => {
  let paths: Path[] = [[]];
  for (const part of parts) {
    const options = optionsOf(part, lexicon);
    paths = paths.flatMap((path) => options.map((option) => [...path, ...option]));
    if (paths.length > maxExpansions) {
      throw new GoodturnError('bad-pattern', lexicon.id, `"${parts.join(' ')}" has too many variants; split it.`);
    }
  }
  return paths;
};

/**
 * Reads one pattern in the notation described at {@link Lexicon}.
 *
 * @returns every way to walk it, each a list of steps; at least one token long.
 * @throws GoodturnError `bad-pattern` for an unclosed bracket, an unknown class or an empty pattern.
 * @example
 * parsePattern('[|so] sorry', { id: 'demo', source: 'own', patterns: [] }).length // => 2
 */
export const parsePattern = (pattern: string, lexicon: Lexicon): readonly (readonly Step[])[] => {
  const parts = written(pattern).match(/\[[^\]]*\]|\{[^}]*\}|[^\s[\]{}]+/g) ?? [];
  const rebuilt = parts.join('').replace(/\s/g, '');
  if (rebuilt !== written(pattern).replace(/\s/g, '')) {
    throw new GoodturnError('bad-pattern', lexicon.id, `"${pattern}" has a bracket that is not closed.`);
  }
  const paths = expand(parts, lexicon).filter((path) => path.some((step) => step.kind === 'keys'));
  if (paths.length === 0) throw new GoodturnError('bad-pattern', lexicon.id, `"${pattern}" matches nothing.`);
  return paths;
};
