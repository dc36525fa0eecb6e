import { spawnSync } from 'node:child_process';
import { searches } from './keep';

/**
 * `npm run slow-inputs`: every search, one after the other, each in a process of its own. `-- NAME …` for one of
 * them, `blocks`, `expressions`, `backtracking` or `timing`, with its own numbers. Writes docs/reliability/slow-inputs.json.
 */
const [name, ...numbers] = process.argv.slice(2);
const asked = searches.filter((one) => name === undefined || one === name);
if (asked.length === 0) throw new Error(`No search is called ${String(name)}. Write one of ${searches.join(', ')}, or none for all.`);
for (const one of asked) {
  const { status } = spawnSync('npx', ['tsx', `tests/reliability/slow-inputs/${one}.ts`, ...numbers], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
