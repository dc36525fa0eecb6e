import type { Analyzer } from '../analysis/analyzer';
import { analyzers as all } from '../analyzers';
import { GoodturnError } from '../text/error';
import { installedIdentifier } from './identifier';
import type { Tools } from './line-reader';

/**
 * The built-in analyzers of some ids, in their usual order; all of them without any.
 *
 * @throws GoodturnError `unknown-id`.
 */
export const builtInAnalyzers = (ids?: readonly string[]): readonly Analyzer[] => {
  const known = all.map(({ id }) => id);
  const wrong = ids?.find((id) => !known.includes(id));
  if (wrong !== undefined) throw new GoodturnError('unknown-id', 'analyzers', `There is no "${wrong}". There are ${known.join(', ')}.`);
  return ids === undefined || ids.length === all.length ? all : all.filter(({ id }) => ids.includes(id));
};

/**
 * Built-in analyzers, English, and the language identifier where it is installed.
 *
 * @throws GoodturnError `unknown-id`.
 */
export const builtIn = async (ids?: readonly string[]): Promise<Tools> => {
  const analyzers = builtInAnalyzers(ids);
  const { english } = await import('../english');
  return { annotator: english(), analyzers, identifyLanguage: await installedIdentifier() };
};
