import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { courseOf, isFlat, type Sample } from './flat';
import { keepRun, type Soak, soaks } from './record';

/**
 * `npm run soak -- [coach|session|batch …]`: reads very many turns, each in a process of its own, and keeps what that
 * process held in docs/reliability/memory.json. All of them without a name. Hours on a slow machine: each sample is kept at once.
 */
const program = join(mkdtempSync(join(tmpdir(), 'goodturn-soak-')), 'run.cjs');
await build({ entryPoints: ['tests/reliability/soak/run.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: program, logLevel: 'error', define: { 'import.meta.url': 'undefined' } });

const soak = async (kind: Soak): Promise<void> => {
  const { turns, every, flags } = soaks[kind];
  const samples: Sample[] = [];
  let findings = 0;
  const child = spawn('node', [...flags, program, kind, String(turns), String(every)], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const { findings: found, ...sample } = JSON.parse(line) as Sample & { findings: number };
    samples.push(sample);
    findings = found;
    keepRun(kind, { turns: sample.turns, findings, samples });
  }
  console.log(`${kind}: ${samples.at(-1)?.turns ?? 0} turns, ${isFlat(courseOf(samples, 'heap')) ? 'flat' : 'NOT FLAT'}`);
};

const asked = process.argv.slice(2).filter((name): name is Soak => name in soaks);
for (const kind of asked.length === 0 ? (Object.keys(soaks) as Soak[]) : asked) await soak(kind);
