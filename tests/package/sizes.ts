import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** What size-limit measured, in bytes. */
interface Measured {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

/** What is aimed at, in bytes, by the beginning or the end of a name. The limit is what must not be passed today. */
const targets: readonly (readonly [RegExp, number])[] = [
  [/^the engine with its matcher$/, 8000],
  [/, learned data left out$/, 30_000],
  [/^the engine with all twelve$/, 200_000],
  [/, with winkNLP and its model$/, 1_300_000],
];

/** What is aimed at for an import of this name. */
export const targetOf = (name: string): number | undefined => targets.find(([pattern]) => pattern.test(name))?.[1];

const kB = (bytes: number): string => `${(bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}`;

const row = ({ name, size, sizeLimit }: Measured): string => {
  const target = targetOf(name);
  return `| ${name.replace(/goodturn\/[\w/-]+/g, '`$&`')} | ${kB(size)} | ${kB(sizeLimit)} | ${target === undefined ? '' : `${kB(target)}${size <= target ? '' : ', **missed**'}`} |`;
};

const table = (rows: readonly Measured[]): string => ['| import | size, kB | limit, kB | target, kB |', '| --- | ---: | ---: | ---: |', ...rows.map(row)].join('\n');

/** The page of sizes. */
export const sizesPage = (measured: readonly Measured[]): string => {
  const whole = ({ name }: Measured): boolean => name.startsWith('all of');
  return `# Sizes

Written by \`npm run sizes\`: bundled and minified by esbuild, then gzip, through [size-limit](https://github.com/ai/size-limit). \`npm test\` fails where a limit is passed; limits stand in \`tests/package/size-limits.json\`, a little above what there is today. A target is what is aimed at.

## What an import brings

Names such as \`review\` and \`tone\` alone; winkNLP and its model are not counted but where they are named.

${table(measured.filter((one) => !whole(one)))}

## Whole entries

All names of an entry at once, without the packages that it depends on.

${table(measured.filter(whole))}
`;
};

/** Measures the built package. */
const measure = (): readonly Measured[] => {
  const { stdout, stderr } = spawnSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
  const start = stdout.indexOf('[\n');
  if (start < 0) throw new Error(stdout + stderr);
  return JSON.parse(stdout.slice(start)) as readonly Measured[];
};

if (process.argv[1]?.endsWith('sizes.ts')) writeFileSync('docs/sizes.md', sizesPage(measure()));
