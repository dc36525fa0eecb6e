import { readFileSync } from 'node:fs';
import { analyzers } from '../../src/analyzers';
import type { Flags } from '../../src/cli/arguments';
import { type CommandName, commands } from '../../src/cli/help';
import { measureFlags } from '../../src/cli/measure';
import { catalogueFlags, catalogueFormats } from '../../src/cli/principles';
import { corpusFlags } from '../../src/cli/report';
import { froms, reviewFlags } from '../../src/cli/review';
import { reviewFormats } from '../../src/cli/review-output';
import { silenceFlags } from '../../src/cli/silence';
import { tableColumns, type TableScope } from '../../src/formats';
import { principles } from '../../src/principles';
import { lexiconsIn, settingsSchema } from '../../src/settings';
import { jsonKeys, ndjsonKeys } from './ndjson';
import { nameOf } from './news';

type Lines = readonly string[];
type Schema = Readonly<Record<string, unknown>>;

const { exports, bin, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'exports' | 'bin' | 'engines', Record<string, unknown>>;
const sorted = (lines: Iterable<string>): Lines => [...lines].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

const flags: Readonly<Record<CommandName, Flags>> = {
  review: reviewFlags, report: corpusFlags, measure: measureFlags, principles: catalogueFlags, detectors: catalogueFlags, lexicons: catalogueFlags, silence: silenceFlags,
};

/** Values that a flag of a command knows. */
const choices: Readonly<Partial<Record<CommandName, Readonly<Record<string, Lines>>>>> = {
  review: { format: reviewFormats, from: froms }, principles: { format: catalogueFormats }, detectors: { format: catalogueFormats }, lexicons: { format: catalogueFormats },
};

const commandLines = (name: CommandName): Lines => {
  const { values, switches } = flags[name];
  const valued = values.flatMap((flag) => [`${name} --${flag}: value`, ...(choices[name]?.[flag] ?? []).map((value) => `${name} --${flag} ${value}`)]);
  return [name, ...sorted([...valued, ...switches.map((flag) => `${name} --${flag}`)])];
};

/** A list of ids may grow with them: it says no more than that they are ids. */
const typeOf = ({ type, enum: words = [], items, additionalProperties }: Schema): string => {
  const known = words as Lines;
  if (known.length > 0) return known.length > 12 ? 'id' : known.join(' | ');
  const inner = items ?? (type === 'object' ? additionalProperties : undefined);
  return typeof inner === 'object' ? `${String(type)} of ${typeOf(inner as Schema)}` : String(type);
};

/** Every key of a schema with its type: `silence[].key: string`. */
const keysOf = ({ properties = {} }: Schema, path = ''): Lines =>
  Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([key, value]) => {
    const [inner, step] = value['type'] === 'array' ? [value['items'], '[].'] : value['type'] === 'object' && typeof value['additionalProperties'] === 'object' ? [value['additionalProperties'], '.*.'] : [value, '.'];
    return [`${path}${key}: ${typeOf(value)}`, ...keysOf(inner as Schema, `${path}${key}${step}`)];
  });

const columns = (scope: TableScope): Lines => tableColumns(scope, analyzers).map(({ id }) => id);

/** Everything that others may have written down, one file a kind. Columns and keys stand in their order, the rest in that of the alphabet. */
export const idLines = (): Readonly<Record<string, Lines>> => ({
  analyzers: sorted(analyzers.map(({ id }) => id)),
  'columns-of-findings': columns('finding'),
  'columns-of-turns': columns('turn'),
  'columns-of-conversations': columns('conversation'),
  command: commands.flatMap(commandLines),
  detectors: sorted(analyzers.flatMap(({ detectors }) => detectors.map(({ id, kind }) => `${id}: ${kind}`))),
  exports: [...sorted(Object.entries(exports).map(([path, to]) => `${path.replace(/^\./, 'goodturn')}: ${typeof to === 'string' ? 'file' : Object.keys(to as object).join(', ')}`)), ...Object.keys(bin).map((name) => `bin ${name}`), `node: ${String(engines['node'])}`],
  'keys-of-json': jsonKeys(),
  'keys-of-ndjson': ndjsonKeys(),
  lexicons: sorted(lexiconsIn(analyzers).map(({ id }) => id)),
  measures: sorted(analyzers.flatMap(({ measures }) => measures.map(({ id, scope }) => `${id}: of a ${scope}`))),
  principles: sorted(principles.map(({ id }) => id)),
  settings: keysOf(settingsSchema(analyzers) as Schema),
});
