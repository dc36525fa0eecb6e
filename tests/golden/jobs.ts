import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { talks } from './talks';

/** `goodturn review --jobs N` over the golden conversations, so many times over: what the command writes. */
export const reviewedBy = (jobs: number, times: number): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'goodturn-golden-')), 'talks.ndjson');
  writeFileSync(file, talks.flatMap(([, { conversation }]) => (conversation === undefined ? [] : [`${JSON.stringify(conversation)}\n`])).join('').repeat(times));
  return spawnSync('node', ['dist/cli.js', 'review', '--jobs', String(jobs), '--preview', file], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
};
