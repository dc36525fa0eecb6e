import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Analyzer } from '../../src/analysis/analyzer';
import { measure, type Row } from '../../src/analysis/measure-rows';
import { analyzers } from '../../src/analyzers';
import { annotate } from '../../src/conversation/annotate';
import type { Conversation, Turn } from '../../src/conversation/turn';
import { english } from '../../src/english';
import { auc, f1, macroF1, pearson, share, spearman } from './statistics';
import { type CorpusRow, rowsOf, type Task, tasks } from './tasks';

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

/** One labelled row with what the columns say of it. */
interface Scored {
  readonly row: CorpusRow;
  readonly truth: number | boolean | string;
  readonly read: Row;
}

const conversationOf = ({ text, context, turns }: CorpusRow, role: Task['role']): Conversation => {
  if (turns !== undefined) return { turns: turns.map(({ role: speaker, text: said, at }) => ({ role: speaker, text: said, ...(at === undefined ? {} : { at }) })) };
  const before: Turn[] = context === undefined ? [] : [{ role: role === 'agent' ? 'customer' : 'agent', text: context }];
  return { turns: [...before, { role, text }] };
};

const scored = (task: Task, rows: readonly CorpusRow[]): Scored[] =>
  rows.flatMap((whole) => rowsOf(whole, task)).flatMap((row) => {
    const truth = task.truth(row);
    if (truth === null) return [];
    const read = measure(annotate(conversationOf(row, task.role), annotator), having(task.column), { scope: task.scope }).at(-1);
    return read === undefined ? [] : [{ row, truth, read }];
  });

const numberIn = (read: Row, column: string): number => {
  const value = read[column];
  return typeof value === 'number' ? value : 0;
};

const stance = (value: number): string => (value > 0.2 ? 'agree' : value < -0.2 ? 'disagree' : 'neutral');

const resultOf = ({ column, metric }: Task, items: readonly Scored[]): number => {
  const scores = items.map(({ read }) => numberIn(read, column));
  const truths = items.map(({ truth }) => Number(truth));
  if (metric === 'auc') return auc(scores, truths.map((truth) => truth > 0));
  if (metric === 'f1') return f1(scores.map((score) => score > 0.5), items.map(({ truth }) => truth === true));
  if (metric === 'open') return share(items.map(({ read, truth }) => (numberIn(read, 'openQuestion') >= numberIn(read, 'closedQuestion')) === truth));
  if (metric === 'macro-f1') {
    const said = items.map(({ read }) => (typeof read[column] === 'number' ? stance(numberIn(read, column)) : String(read[column])));
    return macroF1(said, items.map(({ truth }) => String(truth)));
  }
  return metric === 'spearman' ? spearman(scores, truths) : pearson(scores, truths);
};

const saying = (column: string, { read, truth, row }: Scored): string =>
  `  ${String(read[column])} against ${String(truth)}: ${row.context === undefined ? '' : `[${row.context.slice(0, 160)}] `}${(row.text ?? row.turns?.map((turn) => `${turn.role}: ${turn.text}`).join(' / ') ?? '').slice(0, 400)}`;

const wrongness = (column: string, { read, truth }: Scored): number =>
  typeof truth === 'string' ? Number(read[column] !== truth) : Math.abs(Number(truth) - numberIn(read, column));

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
  console.log(`${task.column.padEnd(20)} ${task.corpus.padEnd(22)} ${task.metric.padEnd(9)} ${resultOf(task, items).toFixed(3)}  n ${items.length}`);
  const worst = [...items].sort((a, b) => wrongness(task.column, b) - wrongness(task.column, a)).slice(0, Number(values.worst));
  for (const one of worst) console.log(saying(task.column, one));
}
