import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const source = 'docs/site/playground';
const require = createRequire(import.meta.url);
const modelData = (): string => join(dirname(require.resolve('wink-eng-lite-web-model')), 'languages');

const tables = (): readonly string[] => (readdirSync(modelData(), { recursive: true }) as string[]).filter((name) => name.endsWith('.json')).map((name) => join(modelData(), name));

/** Leaves the tables of the model out of the script: the worker fetches them, tells how far it is, and puts them where this looks. */
const modelApart: Plugin = {
  name: 'model-apart',
  setup: ({ onLoad }) => {
    onLoad({ filter: /wink-eng-lite-web-model.*\.json$/ }, ({ path }) => ({ contents: `module.exports = globalThis.goodturnModel[${JSON.stringify(basename(path))}];`, loader: 'js' }));
  },
};

/** Builds the playground's page, its scripts and `model.json` into a folder. */
export const buildPlayground = async (out: string): Promise<void> => {
  mkdirSync(out, { recursive: true });
  const model = JSON.stringify(Object.fromEntries(tables().map((path) => [basename(path), JSON.parse(readFileSync(path, 'utf8')) as unknown])));
  writeFileSync(join(out, 'model.json'), model);
  for (const name of ['index.html', 'style.css']) copyFileSync(join(source, name), join(out, name));
  copyFileSync('docs/site/favicon.svg', join(out, 'favicon.svg'));
  await build({
    entryPoints: [join(source, 'main.ts'), join(source, 'worker.ts')],
    bundle: true, minify: true, splitting: true, format: 'esm', platform: 'browser', target: 'es2022', outdir: out, legalComments: 'none', logLevel: 'warning',
    define: { modelBytes: String(Buffer.byteLength(model)) },
    plugins: [modelApart],
  });
};
