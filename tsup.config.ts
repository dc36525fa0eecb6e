import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

/** `name` is src/name/index.ts, or src/name.ts. */
const sourceOf = (name: string): string => (existsSync(`src/${name}/index.ts`) ? `src/${name}/index.ts` : `src/${name}.ts`);

/** One entry an export: `.` is src/index.ts. */
const entries = Object.keys(exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => (path === '.' ? ['index', 'src/index.ts'] : [path.slice(2), sourceOf(path.slice(2))]));

export default defineConfig([
  {
    entry: Object.fromEntries(entries) as Record<string, string>,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    splitting: true,
    removeNodeProtocol: false,
    external: [/^node:/],
    clean: true,
    /** CommonJS has no `import.meta`: there a file knows its name. */
    esbuildOptions: (options, { format }) => {
      if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'undefined' };
    },
    onSuccess: async () => copyFileSync('src/settings/settings.schema.json', 'dist/settings.schema.json'),
  },
  { removeNodeProtocol: false, entry: { cli: 'src/cli/index.ts', 'batch-worker': 'src/batch/worker.ts' }, format: ['esm'], target: 'node20', platform: 'node', splitting: true, external: [/^wink/] },
]);
