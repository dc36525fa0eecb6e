import type { Analyzer } from '../analysis/analyzer';
import { tableColumns, type TableScope } from '../formats';
import type { Job } from './job';

/** The columns of a table of measures. */
export const columnsFor = (analyzers: readonly Analyzer[], scope: TableScope): readonly string[] => [
  'conversation',
  ...(scope === 'turn' ? ['turn', 'role'] : []),
  ...analyzers.flatMap((analyzer) => analyzer.measures.filter((one) => one.scope === scope).map((one) => one.id)),
];

/** The columns of what a job writes as CSV. */
export const columnsOfJob = ({ command, scope }: Pick<Job, 'command' | 'scope'>, analyzers: readonly Analyzer[]): readonly string[] =>
  command === 'review' ? tableColumns(scope, analyzers).map(({ id }) => id) : columnsFor(analyzers, scope);
