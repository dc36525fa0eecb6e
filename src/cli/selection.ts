import type { Impact } from '../analysis/detector';
import type { Analyzer } from '../analysis/analyzer';
import { impacts } from '../analysis/impact';
import { checkSettings } from '../analysis/check-settings';
import type { Settings } from '../analysis/settings';
import type { Role } from '../conversation/turn';
import { readTime } from '../conversation/clock';
import { GoodturnError } from '../text/error';
import { choiceIn, type Given, listIn, valueOf } from './arguments';
import { didYouMean } from '../text/closest';
import type { Parts } from './command';

const idsOf = (analyzers: readonly Analyzer[]): readonly string[] =>
  analyzers.flatMap((analyzer) => [analyzer.id, ...analyzer.detectors.map((detector) => detector.id)]);

const unknown = (flag: string, id: string, known: readonly string[], all: string): GoodturnError =>
  new GoodturnError('unknown-id', flag, `There is no "${id}".${didYouMean(id, known)} ${all}`);

/**
 * The analyzers named by `--analyzers`, in their usual order; all of them without it.
 *
 * @throws GoodturnError `unknown-id`.
 */
export const chosenAnalyzers = (given: Given, all: readonly Analyzer[]): readonly Analyzer[] => {
  const wanted = listIn(given, 'analyzers');
  if (wanted === undefined) return all;
  const ids = all.map((analyzer) => analyzer.id);
  const wrong = wanted.find((id) => !ids.includes(id));
  if (wrong !== undefined) throw unknown('--analyzers', wrong, ids, `There are ${ids.join(', ')}.`);
  if (wanted.length === 0) throw new GoodturnError('bad-input', '--analyzers', `Name at least one of ${ids.join(', ')}.`);
  return all.filter((analyzer) => wanted.includes(analyzer.id));
};

const offOf = (given: Given, chosen: readonly Analyzer[], all: readonly Analyzer[]): readonly string[] | undefined => {
  const off = listIn(given, 'off');
  const known = idsOf(all);
  const wrong = off?.find((id) => !known.includes(id));
  if (wrong !== undefined) throw unknown('--off', wrong, known, 'See: goodturn detectors');
  const inUse = idsOf(chosen);
  return off?.filter((id) => inUse.includes(id));
};

const roles: readonly Role[] = ['customer', 'agent', 'bot', 'system', 'other'];

const judgeOf = (given: Given): readonly Role[] | undefined =>
  listIn(given, 'judge')?.map((word) => {
    const role = roles.find((one) => one === word);
    if (role !== undefined) return role;
    throw new GoodturnError('bad-input', '--judge', `"${word}" is not one of ${roles.join(', ')}.${didYouMean(word, roles)}`);
  });

/**
 * The settings that the flags of `review` ask for.
 *
 * @throws GoodturnError `unknown-id` or `bad-input`, named after the flag.
 */
export const chosenSettings = (given: Given, chosen: readonly Analyzer[], all: readonly Analyzer[]): Settings => {
  const off = offOf(given, chosen, all);
  const judge = judgeOf(given);
  const asOf = valueOf(given, 'as-of');
  if (asOf !== undefined && readTime(asOf) === null) {
    throw new GoodturnError('bad-input', '--as-of', `"${asOf}" is no time. Write it as 2026-03-01T09:00:00Z.`);
  }
  return checkSettings({
    ...(off === undefined ? {} : { off }),
    ...(judge === undefined ? {} : { judge }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(given.switches.has('preview') ? { preview: true } : {}),
  });
};

/** Settings with the language identifier, where there is one. */
export const withIdentifier = async (settings: Settings, { identifier }: Parts): Promise<Settings> => {
  const identifyLanguage = await identifier?.();
  return identifyLanguage === undefined ? settings : { ...settings, identifyLanguage };
};

/** The impact word of a flag, or nothing where it is not given. */
export const impactIn = (given: Given, name: string): Impact | undefined =>
  valueOf(given, name) === undefined ? undefined : choiceIn(given, name, impacts, 'minor');
