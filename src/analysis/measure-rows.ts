import type { AnnotatedConversation, Role } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import type { Analyzer } from './analyzer';
import { contextFor, type TurnView } from './analyze-turn';
import { checkAnnotated } from './check-annotated';
import { checkSettings } from './check-settings';
import { compileAnalyzers } from './compile';
import type { Past } from './fold';
import { type Measure, readTurn } from './measure';
import type { Settings } from './settings';
import { walk } from './walk';

/** One row of numbers: who and where, then a column a measure. Numbers are rounded to six digits. */
export type Row = { readonly conversation: string | null; readonly turn?: number; readonly role?: Role } & Readonly<Record<string, number | string | null | undefined>>;

/** What the rows are about. */
export interface MeasureOptions {
  readonly scope: Measure['scope'];
  readonly settings?: Settings;
}

/** Adding nought makes 0 of the -0 that rounding gives: JSON would, too. */
const rounded = (value: number | string | null): number | string | null =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value;

const turnColumns = (view: TurnView, analyzers: readonly Analyzer[]): Record<string, number | string | null> => {
  const columns: Record<string, number | string | null> = {};
  for (const analyzer of analyzers) {
    const context = contextFor(analyzer, view);
    for (const measure of analyzer.measures) {
      if (measure.scope === 'turn') columns[measure.id] = rounded(readTurn(measure, view.turn, context));
    }
  }
  return columns;
};

const conversationColumns = (annotated: AnnotatedConversation, analyzers: readonly Analyzer[], past: Past, settings: Settings): Record<string, number | string | null> => {
  const columns: Record<string, number | string | null> = {};
  for (const analyzer of analyzers) {
    for (const measure of analyzer.measures) {
      if (measure.scope === 'conversation') columns[measure.id] = rounded(measure.read(annotated, { memory: past.memories.get(analyzer.id), settings }));
    }
  }
  return columns;
};

/** A turn's row. */
export const turnRow = (view: TurnView, analyzers: readonly Analyzer[]): Row =>
  ({ conversation: view.conversation.id ?? null, turn: view.turn.index, role: view.turn.role, ...turnColumns(view, analyzers) });

/** The conversation's row, read after its last turn. */
export const conversationRow = (annotated: AnnotatedConversation, analyzers: readonly Analyzer[], past: Past, settings: Settings): Row =>
  ({ conversation: annotated.id ?? null, ...conversationColumns(annotated, analyzers, past, settings) });

const optionsFrom = ({ scope, settings = {} }: MeasureOptions): Required<MeasureOptions> => {
  if (scope !== 'turn' && scope !== 'conversation') throw new GoodturnError('bad-setting', 'scope', 'Use one of turn, conversation.');
  return { scope, settings: checkSettings(settings) };
};

/**
 * Reads the measures of the given analyzers.
 *
 * @returns one row a turn (whoever speaks), or one row for the conversation; `null` where a measure abstains.
 * @throws GoodturnError `bad-analyzers` or `bad-pattern`.
 * @example
 * measure(annotate({ turns: [{ role: 'agent', text: 'Thank you!' }] }, english()), [empathy], { scope: 'turn' })[0]?.role // => 'agent'
 */
export const measure = (annotated: AnnotatedConversation, analyzers: readonly Analyzer[], options: MeasureOptions): Row[] => {
  checkAnnotated(annotated);
  const { scope, settings } = guarded('bad-setting', 'options', 'Give them as plain data, such as { scope: \'turn\' }.', () => optionsFrom(options));
  const rows: Row[] = [];
  const past = walk(annotated, analyzers, compileAnalyzers(analyzers, settings.words), settings, (views) => {
    if (scope === 'turn') for (const view of views) rows.push(turnRow(view, analyzers));
  });
  return scope === 'turn' ? rows : [conversationRow(annotated, analyzers, past, settings)];
};
