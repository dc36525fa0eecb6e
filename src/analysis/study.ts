import type { AnnotatedConversation } from '../conversation/turn';
import type { Annotator } from '../text/annotated-text';
import { analyzeWith } from './analyze';
import type { Analyzer } from './analyzer';
import type { Analysis } from './finding';
import { conversationRow, type Row, turnRow } from './measure-rows';
import type { Settings } from './settings';

/** Findings and numbers of one conversation. */
export interface Study {
  readonly analysis: Analysis;
  /** A row a turn, whoever speaks. */
  readonly turns: readonly Row[];
  readonly conversation: Row;
}

/**
 * Analyzes and measures in one pass: what `analyze` and `measure` give, for less than both cost.
 *
 * @throws GoodturnError `bad-analyzers`, `bad-setting` or `bad-pattern`.
 * @example
 * study(annotate({ turns: [{ role: 'agent', text: 'Thank you!' }] }, english()), [empathy]).turns.length // => 1
 */
export const study = (annotated: AnnotatedConversation, analyzers: readonly Analyzer[], settings: Settings = {}, annotator?: Annotator): Study => {
  const turns: Row[] = [];
  const { analysis, past } = analyzeWith(annotated, analyzers, settings, annotator, (view) => void turns.push(turnRow(view, analyzers)));
  return { analysis, turns, conversation: conversationRow(annotated, analyzers, past, settings) };
};
