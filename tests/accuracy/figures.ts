import { baselines } from './baselines';
import { bootstrap, type Interval } from './bootstrap';
import { foldPlan, plansFor } from './fit/out-of-fold';
import { judge, type JudgedRow, measureOf, type Reading } from './held';
import { figureOf, type Judged, positivesOf } from './metric';
import { type Task, tasks } from './tasks';

/** One line of the table: a column held against people's labels. */
export interface Figure extends Interval {
  readonly name: string;
  readonly column: string;
  readonly corpus: string;
  readonly metric: Task['metric'];
  readonly figure: number;
  readonly n: number;
  /** How many rows are positive; null where the label is a number or category. */
  readonly positives: number | null;
  /** Fewer than 30 positives: the figure is weak. */
  readonly weak: boolean;
  /** `out of fold`: words were learned from this corpus, and no row was read by what was learned from it. */
  readonly read: 'out of fold' | 'as shipped';
  /** The same metric for what needs no library; the better of both directions. */
  readonly baselines: Readonly<Record<string, number>>;
}

const either = (metric: Task['metric'], figure: number): number => (metric === 'auc' ? Math.max(figure, 1 - figure) : Math.abs(figure));

/** Baselines give an order, so they are held against metrics of order; a question mark says yes or no as well. */
const baselineFigures = (metric: Task['metric'], items: readonly Judged[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(baselines)
      .filter(([name]) => metric === 'auc' || metric === 'spearman' || metric === 'pearson' || (metric === 'f1' && name === 'question mark'))
      .map(([name, read]) => [name, either(metric, figureOf(metric, items.map((item) => ({ ...item, said: read(item.text) }))))]),
  );

/** How a run is made. */
export interface Run extends Pick<Reading, 'dir' | 'annotator' | 'limit'> {
  /** Bootstrap rounds. */
  readonly rounds: number;
  /** Read fitted columns out of fold. `false`: as shipped, for a quick look whether anything changed. */
  readonly folded: boolean;
}

/** Reads every task whose corpus is there; `seen` is called with the rows of each. */
export const figuresOf = ({ dir, annotator, limit, rounds, folded }: Run, seen: (task: Task, items: readonly JudgedRow[]) => void = () => undefined): Figure[] => {
  const plans = new Set(tasks.flatMap(({ column, corpus }) => { const one = measureOf(column); return one === undefined ? [] : plansFor(one, corpus); }));
  const learned = folded ? [...plans].map((plan) => foldPlan(plan, dir, annotator)) : [];
  return tasks.flatMap((task): Figure[] => {
    const items = judge(task, { dir, annotator, folded: learned, ...(limit === undefined ? {} : { limit }) });
    if (items.length === 0) return [];
    seen(task, items);
    const { name, column, corpus, metric } = task;
    const measure = measureOf(column);
    const positives = positivesOf(items);
    return [{
      name, column, corpus, metric, figure: figureOf(metric, items), n: items.length, positives, weak: positives !== null && positives < 30,
      read: folded && measure !== undefined && plansFor(measure, corpus).length > 0 ? 'out of fold' : 'as shipped',
      ...bootstrap(items, ({ group }) => group, (drawn) => figureOf(metric, drawn), rounds),
      baselines: baselineFigures(metric, items),
    }];
  });
};
