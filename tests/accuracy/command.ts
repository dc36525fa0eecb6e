import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { english } from '../../src/english';
import { version } from '../../src/version';
import { calibrate } from './calibration';
import { dropsOf, type Recorded, sampleSize } from './check';
import { readCorpus } from './corpus';
import { figuresOf } from './figures';
import { fairnessOf } from './fairness/flips';
import { type Plan, plans } from './fit/plans';
import { type JudgedRow, measureOf } from './held';
import { accuracyPage } from './page';
import { readingsOf } from './readings/readings';
import { spanAgreement } from './span-agreement';
import { tasks } from './tasks';

/**
 * Holds everything against human judgement: `npm run accuracy -- [DIR] [--check FILE]`. Writes docs/accuracy.md
 * and docs/accuracy.json; with `--check` it only reads a sample and exits 1 where a figure fell.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'string' }, rounds: { type: 'string', default: '1000' } } });
const dir = positionals[0] ?? '../shared/corpora';
const annotator = english();
const sampled = () => figuresOf({ dir, annotator, limit: sampleSize, rounds: 200, folded: false });

const checkAgainst = (file: string): void => {
  const drops = dropsOf(JSON.parse(readFileSync(file, 'utf8')) as Recorded, sampled());
  for (const drop of drops) console.log(drop);
  console.log(drops.length === 0 ? 'no figure fell' : `${drops.length} figures fell`);
  process.exitCode = drops.length === 0 ? 0 : 1;
};

const writeAll = (): void => {
  const rowsOfPlan = new Map<Plan, JudgedRow[]>();
  const figures = figuresOf({ dir, annotator, rounds: Number(values.rounds), folded: true }, (task, items) => {
    const plan = plans.find(({ column, learns, sources }) => learns === 'measure' && column === task.column && sources.some(({ corpus }) => corpus === task.corpus));
    if (plan !== undefined) rowsOfPlan.set(plan, [...new Map([...(rowsOfPlan.get(plan) ?? []), ...items].map((item) => [item.row, item])).values()]);
    console.log(`read ${task.name}: ${items.length} rows`);
  });
  const calibrations = [...rowsOfPlan].map(([plan, items]) => calibrate(plan, plan.sources[0]?.corpus ?? '', measureOf(plan.column)?.range[0] ?? 0, items));
  const problems = [...new Set(tasks.map(({ corpus }) => corpus))].flatMap((corpus) => readCorpus(dir, corpus).problems);
  for (const problem of problems) console.error(problem);
  const measured = { version, date: new Date().toISOString().slice(0, 10), rounds: Number(values.rounds), figures, calibrations, spans: spanAgreement(dir, annotator), fairness: fairnessOf(annotator), readings: readingsOf(), problems: problems.length };
  writeFileSync('docs/accuracy.md', accuracyPage(measured));
  writeFileSync('docs/accuracy.json', `${JSON.stringify({ ...measured, sample: sampled() }, null, 1)}\n`);
  console.log(`docs/accuracy.md and docs/accuracy.json: ${figures.length} figures`);
};

if (!existsSync(dir)) console.log('skipped: no corpora');
else if (values.check === undefined) writeAll();
else checkAgainst(values.check);
