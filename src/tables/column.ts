import type { Analyzer } from '../analysis/analyzer';
import type { Measure } from '../analysis/measure';

/** What a row of a table is about. */
export type TableScope = 'finding' | 'turn' | 'conversation';

/** What may stand in a cell; null: missing. */
export type Cell = string | number | null | undefined;

/** What a column says of itself; the codebook is generated from it. */
export interface Column {
  /** The column's name. */
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** Lowest and highest value, or the words that there are. */
  readonly range: string;
  /** When the cell is empty. */
  readonly missing: string;
  readonly source: string;
  readonly accuracy: string;
}

/** A column and how its cell is read. */
export interface ReadColumn<Of> extends Column {
  readonly read: (of: Of) => Cell;
}

/** Where columns come from, and how far they can be trusted. */
export const given = { source: 'as given', accuracy: 'as given' } as const;
export const counted = { source: 'goodturn, 2026', accuracy: 'a count; tokens are cut as the annotator cuts them' } as const;
export const found = { source: 'goodturn, 2026', accuracy: 'see the detector’s page' } as const;
export const never = 'never';

/** Columns that are measures, in the order of the analyzers; a count that a table has already is not repeated. */
export const measureColumns = (analyzers: readonly Analyzer[], scope: Measure['scope'], taken: ReadonlySet<string>): readonly Column[] =>
  analyzers.flatMap(({ measures }) => measures.filter((one) => one.scope === scope && !taken.has(one.id)).map(({ id, description, unit, range, source, limits }) => ({
    id, what: description, unit, range: `${range[0]} to ${range[1]}`, missing: 'where there is not enough to say', source, accuracy: `see docs/accuracy.md; ${limits}`,
  })));
