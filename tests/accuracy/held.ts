import type { Analyzer } from '../../src/analysis/analyzer';
import { measure, type Row } from '../../src/analysis/measure-rows';
import type { TurnMeasure } from '../../src/analysis/measure';
import { analyzers } from '../../src/analyzers';
import { annotate } from '../../src/conversation/annotate';
import type { AnnotatedConversation } from '../../src/conversation/turn';
import type { Annotator } from '../../src/text/annotated-text';
import { conversationOf, readCorpus } from './corpus';
import { type FoldedPlan, outOfFold, plansFor } from './fit/out-of-fold';
import type { Judged } from './metric';
import { type CorpusRow, groupOf, rowsOf, type Task } from './tasks';

const lists = new Map<string, readonly Analyzer[]>();

/** The analyzer that has a column, alone in a list that stays the same. */
const having = (column: string): readonly Analyzer[] => {
  const list = lists.get(column) ?? analyzers.filter((analyzer) => analyzer.measures.some((one) => one.id === column));
  lists.set(column, list);
  return list;
};

/** A column of turns, by its id. */
export const measureOf = (column: string): TurnMeasure | undefined =>
  analyzers.flatMap((analyzer) => [...analyzer.measures]).find((one): one is TurnMeasure => one.scope === 'turn' && one.id === column);

const known = new WeakMap<CorpusRow, AnnotatedConversation>();

const read = (row: CorpusRow, { role }: Task, annotator: Annotator): AnnotatedConversation => {
  const conversation = known.get(row) ?? annotate(conversationOf(row, role), annotator);
  if (row.turns === undefined) known.set(row, conversation);
  return conversation;
};

const saidOf = ({ column, metric }: Task, row: Row | undefined): Judged['said'] => {
  const value = row?.[column] ?? null;
  return metric === 'open' ? Number(Number(value) >= Number(row?.['closedQuestion'] ?? 0)) : value;
};

/** How rows are chosen and read. */
export interface Reading {
  readonly dir: string;
  readonly annotator: Annotator;
  /** At most so many rows of a corpus, evenly spread. Default: all. */
  readonly limit?: number;
  /** Plans learned without a fifth each; without them the shipped weights are read. */
  readonly folded?: readonly FoldedPlan[];
}

const spread = <Item>(items: readonly Item[], limit = Number.POSITIVE_INFINITY): readonly Item[] =>
  items.length <= limit ? items : Array.from({ length: limit }, (_, index) => items[Math.floor((index * items.length) / limit)]).flatMap((item) => (item === undefined ? [] : [item]));

/** A corpus row as a task reads it. */
export interface JudgedRow extends Judged {
  readonly row: CorpusRow;
}

/** Reads a task's column on every row that its label says something of. */
export const judge = (task: Task, { dir, annotator, limit, folded = [] }: Reading): JudgedRow[] => {
  const column = measureOf(task.column);
  const needed = column === undefined ? [] : plansFor(column, task.corpus);
  const plans = folded.filter(({ plan }) => needed.includes(plan));
  return spread(readCorpus(dir, task.corpus).rows, limit).flatMap((whole) => rowsOf(whole, task)).flatMap((row) => {
    const truth = task.truth(row);
    if (truth === null) return [];
    const conversation = read(row, task, annotator);
    const said =
      column !== undefined && plans.length > 0
        ? outOfFold(column, row, task.corpus, conversation, plans)
        : saidOf(task, measure(conversation, having(task.column), { scope: task.scope }).at(-1));
    return [{ row, said, truth, group: groupOf(task.corpus, row), text: row.text ?? '' }];
  });
};
