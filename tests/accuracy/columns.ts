import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Analyzer } from '../../src/analysis/analyzer';
import { measure } from '../../src/analysis/measure-rows';
import { analyzers } from '../../src/analyzers';
import { annotate } from '../../src/conversation/annotate';
import type { Turn } from '../../src/conversation/turn';
import { english } from '../../src/english';
import { auc, pearson, spearman } from './statistics';
import { type CorpusRow, type Task, tasks } from './tasks';

/**
 * Holds columns against human labels: `tsx tests/accuracy/columns.ts [COLUMN] [--limit 3000] [--worst 20]`.
 * `--worst` prints the rows that a column gets most wrong, for reading; nothing is stored.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '3000' }, worst: { type: 'string', default: '0' }, dir: { type: 'string', default: '../shared/corpora' } },
});
const annotator = english();

const lists = new Map<string, readonly Analyzer[]>();
/** The analyzer that has a column, alone in a list that stays the same. */
const having = (column: string): readonly Analyzer[] => {
  const list = lists.get(column) ?? analyzers.filter((analyzer) => analyzer.measures.some((one) => one.id === column));
  lists.set(column, list);
  return list;
};

const scored = ({ column, role, truth }: Task, rows: readonly CorpusRow[]): { row: CorpusRow; truth: number | boolean; score: number }[] =>
  rows.flatMap((row) => {
    const label = truth(row);
    if (label === null) return [];
    const before: Turn[] = row.context === undefined ? [] : [{ role: role === 'agent' ? 'customer' : 'agent', text: row.context }];
    const read = measure(annotate({ turns: [...before, { role, text: row.text }] }, annotator), having(column), { scope: 'turn' }).at(-1)?.[column];
    return [{ row, truth: label, score: typeof read === 'number' ? read : 0 }];
  });

const columns = new Set(analyzers.flatMap((analyzer) => analyzer.measures.map((one) => one.id)));
for (const task of tasks) {
  const file = join(values.dir, `${task.corpus}.ndjson`);
  if ((positionals[0] !== undefined && positionals[0] !== task.column) || !columns.has(task.column)) continue;
  if (!existsSync(file)) {
    console.log('skipped: no corpora');
    continue;
  }
  const rows = readFileSync(file, 'utf8').split('\n').filter((row) => row !== '').slice(0, Number(values.limit)).map((row) => JSON.parse(row) as CorpusRow);
  const items = scored(task, rows);
  const scores = items.map((item) => item.score);
  const truths = items.map((item) => Number(item.truth));
  const value = task.metric === 'auc' ? auc(scores, truths.map((truth) => truth > 0)) : task.metric === 'spearman' ? spearman(scores, truths) : pearson(scores, truths);
  console.log(`${task.column.padEnd(20)} ${task.corpus.padEnd(22)} ${task.metric.padEnd(9)} ${value.toFixed(3)}  n ${items.length}`);
  const worst = [...items].sort((a, b) => Math.abs(Number(b.truth) - b.score) - Math.abs(Number(a.truth) - a.score)).slice(0, Number(values.worst));
  for (const { row, truth, score } of worst) console.log(`  ${score.toFixed(2)} against ${Number(truth).toFixed(2)}: ${row.context === undefined ? '' : `[${row.context.slice(0, 160)}] `}${row.text.slice(0, 300)}`);
}
