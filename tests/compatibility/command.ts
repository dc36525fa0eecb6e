import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { refusalToAccept } from './accept';
import { changesSince, keep, present, promised, promisedVersion, untold } from './promise';

/** `npm run compatibility`: what changed since the last release. With `--accept`, at a release, that is the promise from then on. */
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const released = execFileSync('git', ['tag', '--list', 'v*'], { encoding: 'utf8' }).split('\n').map((tag) => tag.slice(1));
const [before, after] = [promised(), present()];

const short = (line: string): string => line.replace(/\s+/g, ' ').slice(0, 120);
for (const [list, { added, removed }] of changesSince(before, after)) {
  console.log(`${list}\n${[...removed.map((line) => `  - ${short(line)}`), ...added.map((line) => `  + ${short(line)}`)].join('\n')}`);
}

const missing = untold(before, after, changelog, promisedVersion());
if (process.argv.includes('--accept')) {
  const refusal = refusalToAccept({ changelog, version, promised: promisedVersion(), released });
  if (refusal !== undefined) throw new Error(refusal);
  keep(version, after);
  console.log(`This is what goodturn ${version} promises.`);
} else if (missing.length > 0) {
  console.log(`\nCHANGELOG.md must name, between backticks and above "## ${promisedVersion()}":\n${missing.map((name) => `  ${name}`).join('\n')}`);
  process.exitCode = 1;
} else console.log(`CHANGELOG.md names everything that changed since ${promisedVersion()}.`);
