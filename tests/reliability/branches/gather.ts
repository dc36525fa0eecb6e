import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Built } from './branches';
import type { Script } from './hits';

/** What a page kept of a script: V8's account, and the script with its map. */
export type PageScript = Script & { readonly code: string; readonly map: object };

const read = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content;
const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

const gathered = <One extends Script>(scripts: Iterable<One>, codeOf: (one: One) => Pick<Built, 'code' | 'map'>, keyOf: (one: One) => string): readonly Built[] => {
  const built = new Map<string, Built & { runs: Script[] }>();
  for (const script of scripts) {
    const key = keyOf(script);
    const one = built.get(key) ?? { url: script.url, ...codeOf(script), runs: [] };
    one.runs.push(script);
    built.set(key, one);
  }
  return [...built.values()];
};

/** Scripts of dist/ that processes ran; `npm run coverage` has built them with maps. */
export const processesIn = (folder: string): readonly Built[] => {
  const dist = `file://${resolve('dist')}/`;
  const scripts = filesIn(folder).flatMap((path) => read<{ readonly result: readonly Script[] }>(path).result);
  return gathered(scripts.filter(({ url }) => url.startsWith(dist) && existsSync(`${fileURLToPath(url)}.map`)), ({ url }) => ({ code: readFileSync(fileURLToPath(url), 'utf8'), map: read(`${fileURLToPath(url)}.map`) }), ({ url }) => url);
};

/** Scripts that pages of the browser ran. */
export const pagesIn = (folder: string): readonly Built[] =>
  gathered(filesIn(folder).flatMap((path) => read<readonly PageScript[]>(path)), ({ code, map }) => ({ code, map }), ({ code }) => code);
