import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import type { Lexicon } from '../text/lexicon';
import { compileLexicons, numbersOf } from '../text/compile-lexicons';
import type { CompiledLexicons } from '../text/trie';
import type { Warning } from '../conversation/turn';
import type { Analyzer } from './analyzer';
import { withWords, wordWarnings } from './house-words';
import type { Words } from './settings';

/** Patterns ready to match, and what there is to say of house words. */
export interface Compiled extends CompiledLexicons {
  readonly warnings: readonly Warning[];
}

/** What was compiled of a list: its members, so that an equal list finds it, and what was made by changes to its lexicons. */
interface Made {
  readonly of: readonly object[];
  readonly by: WeakMap<object, Compiled>;
}

/** Compiled once per members of a list and changes to lexicons. Kept with the first member, for as long as it lives. */
const compiled = new WeakMap<object, readonly Made[]>();
const noWords: Words = {};

/** Lists that begin with the same member and are remembered; beyond, the oldest is compiled anew. */
const mostLists = 8;

const madeOf = (list: readonly object[]): Made | undefined =>
  (list[0] === undefined ? undefined : compiled.get(list[0]))?.find(({ of }) => of.length === list.length && of.every((member, at) => member === list[at]));

const madeFor = (list: readonly object[]): Made => {
  const made: Made = { of: [...list], by: new WeakMap() };
  if (list[0] !== undefined) compiled.set(list[0], [made, ...(compiled.get(list[0]) ?? [])].slice(0, mostLists));
  return made;
};

/** Keeps the lexicons themselves as the keys of their matches: only what matches is changed. */
const compileWith = (lexicons: readonly Lexicon[], words: Words): Compiled => ({
  ...compileLexicons(lexicons.map((lexicon) => withWords(lexicon, words))), lexicons, numbers: numbersOf(lexicons), warnings: wordWarnings(lexicons, words),
});

const once = (list: readonly object[], words: Words, lexicons: () => readonly Lexicon[]): Compiled => {
  const { lexicons: changes = noWords, names } = words;
  const { by } = madeOf(list) ?? madeFor(list);
  const made = by.get(changes) ?? compileWith([...new Set(lexicons())], words);
  by.set(changes, made);
  return names === undefined ? made : { ...made, names };
};

/** Compiles a list of lexicons with house words, once per list and words. */
export const compileList = (lexicons: readonly Lexicon[], words: Words = noWords): Compiled => once(lexicons, words, () => lexicons);

/** All lexicons of an analyzer; some more than once. */
export const lexiconsOf = (analyzer: Analyzer): readonly Lexicon[] => [
  ...(analyzer.remembering?.lexicons ?? []),
  ...[...analyzer.detectors, ...analyzer.measures].flatMap((unit) => unit.lexicons ?? []),
];

const checkAnalyzers = (analyzers: readonly Analyzer[]): void => guarded('bad-analyzers', 'analyzers', 'Give a list of analyzers, such as those of goodturn/analyzers.', () => {
  if (!Array.isArray(analyzers) || analyzers.length === 0) {
    throw new GoodturnError('bad-analyzers', 'analyzers', 'Give at least one analyzer, such as `tone` from goodturn/analyzers.');
  }
  const ids = new Set<string>();
  for (const [index, analyzer] of (analyzers as readonly (Analyzer | undefined)[]).entries()) {
    if (typeof analyzer?.id !== 'string' || !Array.isArray(analyzer.detectors) || !Array.isArray(analyzer.measures)) {
      throw new GoodturnError('bad-analyzers', `analyzers[${index}]`, 'This is not an analyzer: it needs id, detectors and measures.');
    }
    for (const id of [analyzer.id, ...analyzer.detectors.map((detector) => detector.id)]) {
      if (ids.has(id)) throw new GoodturnError('bad-analyzers', `analyzers[${index}]`, `The id ${id} is given twice.`);
      ids.add(id);
    }
  }
});

/**
 * Compiles all patterns of a list of analyzers into one trie, once per list and house words.
 *
 * @param words - `settings.words`; keep its `lexicons` the same object between calls.
 * @throws GoodturnError `bad-analyzers` for an empty list, a thing that is no analyzer, or an id given twice; `bad-pattern` for a house word.
 */
export const compileAnalyzers = (analyzers: readonly Analyzer[], words: Words = noWords): Compiled => {
  if (guarded('bad-analyzers', 'analyzers', 'Give a list of analyzers.', () => !Array.isArray(analyzers) || madeOf(analyzers) === undefined)) checkAnalyzers(analyzers);
  return once(analyzers, words, () => analyzers.flatMap(lexiconsOf));
};
