import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { version } from '../../src/version';
import { changesSince, present, promised, promisedVersion } from '../compatibility/promise';
import { oddIn } from './contents';
import { type Facts, publishing, refusals, steps } from './release';

/** `npm run release`: says what speaks against a release, or does all that comes before it. Publishes only with `-- --publish`. */
const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' });
const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [{ files: { path: string }[] }];

const reasons = refusals({
  status: git('status', '--porcelain'),
  tags: git('tag', '--list', 'v*').split('\n'),
  pack: JSON.parse(readFileSync('package.json', 'utf8')) as Facts['pack'],
  said: version,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  citation: readFileSync('CITATION.cff', 'utf8'),
  promised: promisedVersion(),
  changed: [...changesSince(promised(), present()).keys()],
  odd: oddIn(packed.files.map(({ path }) => path)),
});

if (reasons.length > 0) {
  console.error(`goodturn ${version} cannot be released yet:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  process.exitCode = 1;
} else {
  const run = ([command = '', ...args]: readonly string[]): void => void execFileSync(command, args, { stdio: 'inherit' });
  for (const step of steps) {
    console.log(`> ${step.join(' ')}`);
    run(step);
  }
  if (git('status', '--porcelain', '--', ':!docs/reliability').trim() !== '') throw new Error('The tests have changed files. Commit them and begin anew.');
  if (process.argv.includes('--publish')) run(publishing);
  else console.log(`Nothing is published. This would be run, in a public CI, with npm run release -- --publish:\n  ${publishing.join(' ')}\nThen: git tag v${version}`);
}
