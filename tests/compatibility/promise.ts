import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiOf, apiText, type Part, readApi } from './api';
import { type Changes, changesBetween } from './changes';
import { idLines } from './ids';
import { newsSince, unnamed } from './news';
import { readTypes } from './program';
import { shapeLines } from './shapes';

/** What is promised: lists of ids, keys and flags, and every exported name with its types. */
export interface Promised {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly api: Readonly<Record<string, readonly Part[]>>;
}

const home = 'tests/compatibility';

/** `goodturn/formats/slack` is kept in `api/formats/slack.txt`. */
const fileOf = (entry: string): string => (entry === 'goodturn' ? 'index' : entry.slice('goodturn/'.length));
const entryOf = (file: string): string => (file === 'index' ? 'goodturn' : `goodturn/${file}`);

const kept = (folder: string): readonly (readonly [string, string])[] =>
  (readdirSync(join(home, folder), { recursive: true }) as string[]).filter((file) => file.endsWith('.txt')).sort().map((file) => [file.slice(0, -4), readFileSync(join(home, folder, file), 'utf8')] as const);

/** The version whose promise is kept in the files. */
export const promisedVersion = (): string => readFileSync(join(home, 'version.txt'), 'utf8').trim();

/** What the last release promised, as kept in the files. */
export const promised = (): Promised => ({
  ids: Object.fromEntries(kept('ids').map(([file, text]) => [file, text.trimEnd().split('\n')])),
  api: Object.fromEntries(kept('api').map(([file, text]) => [entryOf(file), readApi(text)])),
});

/** What there is today. Needs dist (npm run build). */
export const present = (): Promised => {
  const types = readTypes();
  return { ids: { ...idLines(), ...shapeLines(types) }, api: Object.fromEntries(apiOf(types)) };
};

/** Writes what there is today as what is promised from this version on. */
export const keep = (version: string, { ids, api }: Promised): void => {
  const files = [...Object.entries(ids).map(([name, lines]) => [`ids/${name}`, `${lines.join('\n')}\n`]), ...Object.entries(api).map(([entry, parts]) => [`api/${fileOf(entry)}`, apiText(parts)])] as [string, string][];
  for (const folder of ['ids', 'api']) rmSync(join(home, folder), { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(home, `${file}.txt`)), { recursive: true });
    writeFileSync(join(home, `${file}.txt`), text);
  }
  writeFileSync(join(home, 'version.txt'), `${version}\n`);
};

/** Every export with all the types behind it that are not exported themselves: a change of these is a change of it. */
const apiLines = (parts: readonly Part[] = []): readonly string[] => {
  const hidden = new Map(parts.filter(({ exported }) => !exported).map(({ name, text }) => [name, text] as const));
  const behind = (text: string, seen: ReadonlySet<string>): readonly string[] =>
    [...hidden].filter(([name]) => !seen.has(name) && new RegExp(`\\b${name}\\b`).test(text)).flatMap(([name, inner]) => [inner, ...behind(inner, new Set([...seen, name]))]);
  return parts.filter(({ exported }) => exported).map(({ name, text }) => `${name}: ${[text, ...behind(text, new Set())].join(' ')}`);
};

/** What changed since the last release, by list and by entry. */
export const changesSince = (before: Promised, after: Promised): ReadonlyMap<string, Changes> => {
  const compared = (one: Readonly<Record<string, readonly string[]>>, other: Readonly<Record<string, readonly string[]>>) =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [name, changesBetween(one[name] ?? [], other[name] ?? [])] as const);
  const api = ({ api: entries }: Promised) => Object.fromEntries(Object.entries(entries).map(([entry, parts]) => [entry, apiLines(parts)]));
  return new Map([...compared(before.ids, after.ids), ...compared(api(before), api(after))].filter(([, { added, removed }]) => added.length + removed.length > 0));
};

/** What changed and is not named in CHANGELOG.md above the heading of the version promised: `detectors: tone/warmth`. */
export const untold = (before: Promised, after: Promised, changelog: string, version: string): readonly string[] => {
  const news = newsSince(changelog, version);
  return [...changesSince(before, after)].flatMap(([list, changes]) => unnamed(changes, news).map((name) => `${list}: ${name}`));
};
