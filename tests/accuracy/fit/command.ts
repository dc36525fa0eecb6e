import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../../../src/english';
import { readCorpus } from '../corpus';
import { learn } from './learn';
import { type Plan, plans } from './plans';
import { priorsOf, samplesOf, shipped } from './samples';
import { weightsFile } from './weights-file';

/**
 * Learns the shipped weights: `npm run fit -- [NAME…] [--dir ../shared/corpora]`. Deterministic: the same
 * corpora give the same files, byte for byte.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { dir: { type: 'string', default: '../shared/corpora' } } });
const folder = 'src/lexicons/learned';
const annotator = english();

const missing = ({ sources }: Plan): string[] => sources.flatMap(({ corpus }) => (readCorpus(values.dir, corpus).rows.length === 0 ? [corpus] : []));

mkdirSync(folder, { recursive: true });
for (const plan of plans.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const absent = missing(plan);
  if (absent.length > 0) {
    console.log(`${plan.name}: skipped: no corpora (${absent.join(', ')} in ${values.dir})`);
    continue;
  }
  const samples = samplesOf(plan, values.dir, annotator);
  const file = join(folder, `${plan.name}.ts`);
  const text = weightsFile(plan, samples, shipped(plan, learn(samples, priorsOf(plan), plan.recipe)));
  writeFileSync(file, text);
  console.log(`${file}: ${samples.length} rows, ${text.length} characters`);
}
