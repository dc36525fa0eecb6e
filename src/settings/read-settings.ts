import * as v from 'valibot';
import type { Analyzer } from '../analysis/analyzer';
import { lexiconsOf } from '../analysis/compile';
import { withWords } from '../analysis/house-words';
import type { Settings } from '../analysis/settings';
import type { Silence } from '../analysis/silence';
import { GoodturnError } from '../text/error';
import { type Fault, inWords } from './fault';
import { type Known, knownTo } from './known';
import { nodeOf } from './node';
import { settingsShape, silenceSchema } from './schema';
import { placeIn, unknownKeys } from './unknown-keys';
import { onPlain } from '../text/plain';

/** What settings are read for. */
export interface ReadOptions {
  /** The analyzers in use: ids and patterns are held against them. Default: any id will do. */
  readonly analyzers?: readonly Analyzer[];
}

/** Faults of a value, in the order of their places; the unknown keys last. */
const faultsIn = (schema: v.GenericSchema, value: unknown, root: string): Fault[] => {
  const { issues = [] } = v.safeParse(schema, value);
  const wrong = issues.map((issue): Fault => ({
    path: (issue.path ?? []).reduce((path, { key }) => placeIn(path, typeof key === 'number' ? key : String(key)), root),
    ...inWords(issue),
  }));
  return [...wrong, ...unknownKeys(nodeOf(schema), value, root)];
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The value at some steps down, or nothing. */
const at = (value: unknown, ...steps: readonly string[]): unknown => steps.reduce<unknown>((here, step) => (isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined), value);

/** Patterns that cannot be read, each with its place, whatever else is wrong. */
const badPatterns = (value: unknown, analyzers: readonly Analyzer[]): Fault[] => {
  const changes = at(value, 'words', 'lexicons');
  return Object.keys(isObject(changes) ? changes : {}).flatMap((id) => {
    const add = at(changes, id, 'add');
    const lexicon = analyzers.flatMap(lexiconsOf).find((one) => one.id === id);
    return lexicon === undefined || !Array.isArray(add) ? [] : add.flatMap((pattern: unknown, index): Fault[] => {
      if (typeof pattern !== 'string' || pattern.trim() === '') return [];
      try {
        withWords(lexicon, { lexicons: { [id]: { add: [pattern] } } });
        return [];
      } catch (error) {
        if (!(error instanceof GoodturnError)) throw error;
        return [{ path: `words.lexicons["${id}"].add[${index}]`, what: error.message.slice(error.path.length + 2), mend: `See the notation in docs/architecture.md, and: goodturn lexicons ${id}` }];
      }
    });
  });
};

/**
 * Lists everything wrong with settings in their JSON form (`goodturn.config.json`), nothing passed over.
 *
 * @example
 * settingsFaults({ of: ['tone'], thresholds: { lapseDays: '3' } }).map(({ path, mend }) => [path, mend]) // => [['thresholds.lapseDays', 'Write a number.'], ['of', 'Did you mean off?']]
 */
export const settingsFaults = (value: unknown, options: ReadOptions = {}): Fault[] => onPlain('bad-setting', 'settings', 'Give plain data, such as JSON holds.', [value], (value) => {
  const { analyzers } = options;
  const faults = faultsIn(settingsShape(knownTo(analyzers)), value, '');
  return analyzers === undefined ? faults : [...faults, ...badPatterns(value, analyzers)];
});

const failure = (root: string, faults: readonly Fault[]): GoodturnError => {
  const named = (path: string): string => (path === '' ? root : path.startsWith('[') ? `${root}${path}` : `${root}.${path}`);
  const [first, ...rest] = faults.map(({ path, what, mend }) => ({ path: named(path), text: `${what} ${mend}` }));
  return new GoodturnError('bad-setting', first?.path ?? root, [first?.text ?? '', ...rest.map(({ path, text }) => `${path}: ${text}`)].join('\n'));
};

/**
 * Reads settings from their JSON form.
 *
 * @returns the settings, without `$schema`.
 * @throws GoodturnError `bad-setting`: one line a fault, `path` is that of the first.
 * @example
 * readSettings({ $schema: 'x', off: ['tone/sarcasm'] }) // => { off: ['tone/sarcasm'] }
 */
export const readSettings = (value: unknown, options: ReadOptions = {}): Settings => onPlain('bad-setting', 'settings', 'Give plain data, such as JSON holds.', [value], (value) => {
  const faults = settingsFaults(value, options);
  if (faults.length > 0) throw failure('settings', faults);
  const { $schema: _schema, ...settings } = value as Settings & { readonly $schema?: string };
  return settings;
});

const listOf = (known: Known) => v.array(silenceSchema(known));

/**
 * Reads a list of silences, as `goodturn.silences.json` holds them.
 *
 * @throws GoodturnError `bad-setting`: one line a fault.
 * @example
 * readSilences([{ key: 'k1', reason: 'our slogan' }]).length // => 1
 */
export const readSilences = (value: unknown, options: ReadOptions = {}): readonly Silence[] => onPlain('bad-setting', 'silences', 'Give plain data, such as JSON holds.', [value], (value) => {
  const { analyzers } = options;
  const faults = faultsIn(listOf(knownTo(analyzers)), value, '');
  if (faults.length > 0) throw failure('silences', faults);
  return value as readonly Silence[];
});
