import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('TypeDoc has nothing to warn of', () => {
  const run = spawnSync('npx', ['typedoc', '--emit', 'none'], { encoding: 'utf8' });
  expect(run.status, run.stdout + run.stderr).toBe(0);
}, 60_000);
