import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord } from '../record';
import { type Coverage, ofSources, together } from './branches';
import { pagesIn, processesIn } from './gather';
import { type CoverageFigures, figuresOf, percent } from './rooms';

/**
 * `npm run coverage`: runs the tests and counts the branches of src that they take, in their own process, in the
 * processes that they start, and in the pages that they show. Writes docs/reliability/coverage.json, and ends with 1
 * where a test fails or too few are taken. `npm run coverage -- tests/text` runs these tests alone and writes nothing.
 */
const threshold = 95;
const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'goodturn-coverage-'));
const run = (program: string, ...flags: readonly string[]): boolean =>
  spawnSync('npx', [program, ...flags], { stdio: 'inherit', env: { ...process.env, GOODTURN_COVERAGE: folder } }).status === 0;

const measured = async (): Promise<Coverage> => {
  let coverage = JSON.parse(readFileSync(join(folder, 'tests/coverage-final.json'), 'utf8')) as Coverage;
  for (const built of [...processesIn(join(folder, 'processes')), ...pagesIn(join(folder, 'pages'))]) coverage = together(coverage, await ofSources(built));
  return coverage;
};

if (!run('tsup', '--silent', '--sourcemap')) process.exit(1);
const passed = run('vitest', 'run', '--config', 'tests/reliability/branches/vitest.config.ts', '--root', '.', '--reporter', 'dot', ...asked);
const figures: CoverageFigures = { threshold, ...figuresOf(await measured()) };
rmSync(folder, { recursive: true });
for (const { room, ...taken } of [{ room: 'all', ...figures.all }, ...figures.rooms]) console.log(`${percent(taken)} %`.padStart(8), `${taken.taken} of ${taken.branches}`.padEnd(16), room);
for (const { file, branches, taken } of figures.least) console.log(`${branches - taken} of ${branches} not taken: ${file}`);
if (asked.length === 0) writeRecord('coverage', 'npm run coverage', figures);
if (!passed) console.error('Tests have failed: see above.');
const reached = percent(figures.all) >= threshold;
if (!reached) console.error(`Fewer than ${threshold} % of the branches are taken.`);
process.exit(passed && (reached || asked.length > 0) ? 0 : 1);
