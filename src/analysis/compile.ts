import { GoodturnError } from '../text/error';
import type { Lexicon } from '../text/lexicon';
import { compileLexicons } from '../text/compile-lexicons';
import type { CompiledLexicons } from '../text/trie';
import type { Analyzer } from './analyzer';

/** Compiled once per analyzers array; the array itself is the key, so nothing has to be registered. */
const compiled = new WeakMap<readonly Analyzer[], CompiledLexicons>();

const lexiconsOf = (analyzer: Analyzer): readonly Lexicon[] => [
  ...(analyzer.remembering?.lexicons ?? []),
  ...[...analyzer.detectors, ...analyzer.measures].flatMap((unit) => unit.lexicons ?? []),
];

const checkAnalyzers = (analyzers: readonly Analyzer[]): void => {
  if (!Array.isArray(analyzers) || analyzers.length === 0) {
    throw new GoodturnError('bad-analyzers', 'analyzers', 'Give at least one analyzer, such as `tone` from goodturn/analyzers.');
  }
  const ids = new Set<string>();
  analyzers.forEach((analyzer: Analyzer | undefined, index) => {
    if (typeof analyzer?.id !== 'string' || !Array.isArray(analyzer.detectors) || !Array.isArray(analyzer.measures)) {
      throw new GoodturnError('bad-analyzers', `analyzers[${index}]`, 'This is not an analyzer: it needs id, detectors and measures.');
    }
    for (const id of [analyzer.id, ...analyzer.detectors.map((detector) => detector.id)]) {
      if (ids.has(id)) throw new GoodturnError('bad-analyzers', `analyzers[${index}]`, `The id ${id} is given twice.`);
      ids.add(id);
    }
  });
};

/**
 * Compiles all patterns of a list of analyzers into one trie, once per list.
 *
 * @throws GoodturnError `bad-analyzers` for an empty list, a thing that is no analyzer, or an id given twice.
 */
export const compileAnalyzers = (analyzers: readonly Analyzer[]): CompiledLexicons => {
  const known = compiled.get(analyzers);
  if (known !== undefined) return known;
  checkAnalyzers(analyzers);
  const made = compileLexicons([...new Set(analyzers.flatMap(lexiconsOf))]);
  compiled.set(analyzers, made);
  return made;
};
