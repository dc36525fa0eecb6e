import { analyze } from './analysis/analyze';
import type { Analyzer } from './analysis/analyzer';
import { compileAnalyzers } from './analysis/compile';
import type { Report } from './analysis/finding';
import { checkSettings } from './analysis/check-settings';
import type { Settings } from './analysis/settings';
import { summarize } from './analysis/summarize';
import { annotate } from './conversation/annotate';
import { checkConversation } from './conversation/check';
import { checkLengths } from './conversation/longest-turn';
import type { Conversation } from './conversation/turn';
import type { Annotator } from './text/annotated-text';

/** What a review needs besides the conversation. */
export interface ReviewOptions {
  readonly annotator: Annotator;
  /** At least one. The patterns of the same analyzers are compiled once. */
  readonly analyzers: readonly Analyzer[];
  readonly settings?: Settings;
}

/**
 * Reviews a conversation: annotate, analyze, summarize.
 *
 * @returns a report of plain data, deterministic for its input.
 * @throws GoodturnError `bad-conversation`, `bad-turn`, `bad-analyzers` or `bad-setting`, saying where and how to mend it.
 * @example
 * review({ turns: [{ role: 'agent', text: 'Calm down.' }] }, { annotator: english(), analyzers: [labelling], settings: { preview: true } }).findings[0]?.quote // => 'Calm down'
 */
export const review = (conversation: Conversation, { annotator, analyzers, settings = {} }: ReviewOptions): Report => {
  checkSettings(settings);
  compileAnalyzers(analyzers, settings.words);
  checkConversation(conversation);
  checkLengths(conversation.turns, settings.longestTurn);
  return summarize(analyze(annotate(conversation, annotator), analyzers, settings, annotator), analyzers, conversation.id);
};
