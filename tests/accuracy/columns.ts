import { parseArgs } from 'node:util';
import { english } from '../../src/english';
import { foldPlan, plansFor } from './fit/out-of-fold';
import { judge, type JudgedRow, measureOf } from './held';
import { figureOf } from './metric';
import { tasks } from './tasks';

/**
 * Holds columns against human labels: `npm run columns -- [COLUMN] [--limit 3000] [--worst 20] [--shipped]`.
 * Where words were learned from a corpus, its rows are read out of fold, unless `--shipped`. `--worst` prints
 * the rows that a column gets most wrong, for reading; nothing is stored.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, worst: { type: 'string', default: '0' }, dir: { type: 'string', default: '../shared/corpora' }, shipped: { type: 'boolean', default: false } },
});
const annotator = english();
const wanted = tasks.filter(({ column }) => positionals[0] === undefined || positionals[0] === column);

const plans = [...new Set(wanted.flatMap(({ column, corpus }) => { const one = measureOf(column); return one === undefined ? [] : plansFor(one, corpus); }))];
const folded = values.shipped ? [] : plans.map((plan) => foldPlan(plan, values.dir, annotator));

const saying = ({ said, truth, row }: JudgedRow): string =>
  `  ${String(said)} against ${String(truth)}: ${row.context === undefined ? '' : `[${row.context.slice(0, 160)}] `}${(row.text ?? row.turns?.map((turn) => `${turn.role}: ${turn.text}`).join(' / ') ?? '').slice(0, 400)}`;

const wrongness = ({ said, truth }: JudgedRow): number => (typeof truth === 'string' ? Number(said !== truth) : Math.abs(Number(truth) - Number(said)));

for (const task of wanted) {
  const items = judge(task, { dir: values.dir, annotator, folded, ...(values.limit === undefined ? {} : { limit: Number(values.limit) }) });
  if (items.length === 0) {
    console.log(`${task.name}: skipped: no corpora`);
    continue;
  }
  console.log(`${task.column.padEnd(20)} ${task.name.padEnd(40)} ${task.metric.padEnd(9)} ${figureOf(task.metric, items).toFixed(3)}  n ${items.length}`);
  for (const one of [...items].sort((a, b) => wrongness(b) - wrongness(a)).slice(0, Number(values.worst))) console.log(saying(one));
}
