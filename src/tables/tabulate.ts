import type { Analyzer } from '../analysis/analyzer';
import { checkAnnotated } from '../analysis/check-annotated';
import type { Finding } from '../analysis/finding';
import type { Row } from '../analysis/measure-rows';
import type { Study } from '../analysis/study';
import type { AnnotatedConversation } from '../conversation/turn';
import { type Cell, type Column, given, measureColumns, type ReadColumn, type TableScope } from './column';
import { conversationColumns, wholeRead } from './conversation-columns';
import { findingColumns } from './finding-columns';
import { turnColumns, turnRead } from './turn-columns';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

const about: Column = { id: 'conversation', what: 'The conversation’s id. On the command line, where it has none: the file that it came from, and its line in NDJSON.', unit: 'text', range: 'any text', missing: 'where it has no id', ...given };

const withoutRead = <Of>({ id, what, unit, range, missing, source, accuracy }: ReadColumn<Of>): Column => ({ id, what, unit, range, missing, source, accuracy });

const ownColumns: Readonly<Record<TableScope, readonly Column[]>> = {
  finding: [about, ...findingColumns.map(withoutRead)],
  turn: [about, ...turnColumns.map(withoutRead)],
  conversation: [about, ...conversationColumns.map(withoutRead)],
};

/**
 * The columns of a table, in the order in which they are written, each with what it says of itself. The order holds within a
 * major version: new columns come at the end of their group.
 *
 * @example
 * tableColumns('finding', []).slice(0, 3).map(({ id }) => id) // => ['conversation', 'turn', 'role']
 */
export const tableColumns = (scope: TableScope, analyzers: readonly Analyzer[]): readonly Column[] => guarded('bad-input', 'analyzers', 'Give finding, turn or conversation, and a list of analyzers.', () => {
  const own = ownColumns[scope];
  return scope === 'finding' ? own : [...own, ...measureColumns(analyzers, scope, new Set(own.map(({ id }) => id)))];
});

const cellsOf = <Of>(columns: readonly ReadColumn<Of>[], of: Of): Record<string, Cell> => Object.fromEntries(columns.map(({ id, read }) => [id, read(of) ?? null]));

/** The table's own columns come first and count most; then the measures. */
const rowOf = (conversation: string | null, own: Readonly<Record<string, Cell>>, measures: Row = { conversation }): Row => {
  const first = { conversation, ...own };
  return { ...first, ...measures, ...first };
};

const byTurn = (findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> => {
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const before = found.get(finding.turn);
    if (before === undefined) found.set(finding.turn, [finding]);
    else before.push(finding);
  }
  return found;
};

/**
 * Makes the rows of a table from what `study` read of one conversation: findings (one row each), turns or the conversation, with
 * measures, counts of findings and exposure counts. `formatCsv(rows, { columns })` writes them, `columns` being the ids of
 * `tableColumns(scope, analyzers)`.
 *
 * @param name - what stands for the conversation where it has no id. Default: nothing
 * @example
 * const talk = annotate({ id: 'a', turns: [{ role: 'agent', text: 'Calm down. What now?' }] }, english());
 * const [row] = tabulate('turn', talk, study(talk, [labelling], { preview: true }));
 * [row.words, row.questions, row.concerns] // => [4, 1, 1]
 */
export const tabulate = (scope: TableScope, annotated: AnnotatedConversation, study: Study, name?: string): Row[] => guarded('bad-input', 'annotated', 'Give what annotate() gave, with what study() read of it.', () => {
  const { analysis, turns, conversation } = study;
  checkAnnotated(annotated);
  dense(analysis.findings, 'findings');
  dense(turns, 'turns');
  const id = annotated.id ?? name ?? null;
  if (scope === 'conversation') return [rowOf(id, cellsOf(conversationColumns, wholeRead(annotated, analysis)), conversation)];
  if (scope === 'finding') return analysis.findings.map((finding) => rowOf(id, cellsOf(findingColumns, { finding, turn: annotated.turns[finding.turn] })));
  const found = byTurn(analysis.findings);
  return annotated.turns.map((turn) => rowOf(id, cellsOf(turnColumns, turnRead(turn, found.get(turn.index) ?? [])), turns[turn.index]));
});
