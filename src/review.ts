import { analyze } from './analysis/analyze';
import type { Analyzer } from './analysis/analyzer';
import { compileAnalyzers } from './analysis/compile';
import type { Report } from './analysis/finding';
import { checkSettings } from './analysis/check-settings';
import type { Settings } from './analysis/settings';
import { summarize } from './analysis/summarize';
import { annotate } from './conversation/annotate';
import { conversationFrom } from './conversation/check';
import type { Conversation } from './conversation/turn';
import type { Annotator } from './text/annotated-text';
import { GoodturnError } from './text/error';
import { guarded } from './text/guarded';

/** What a review needs besides the conversation. */
export interface ReviewOptions {
  readonly annotator: Annotator;
  /** At least one. The patterns of the same analyzers are compiled once. */
  readonly analyzers: readonly Analyzer[];
  readonly settings?: Settings;
}

/**
 * Reads the options of a review, each once.
 *
 * @throws GoodturnError `bad-analyzers` where there is no annotator.
 */
export const optionsFrom = <Options extends ReviewOptions>(options: Options): Options =>
  guarded('bad-analyzers', 'options', 'Give { annotator, analyzers }, such as english() and the analyzers of goodturn/analyzers.', () => {
    const own = { ...options };
    if (typeof own.annotator !== 'function') throw new GoodturnError('bad-analyzers', 'annotator', 'Give an annotator, such as english() of goodturn/english.');
    return own;
  });

/**
 * Reviews a conversation: annotate, analyze, summarize.
 *
 * @returns a report of plain data, deterministic for its input.
 * @throws GoodturnError `bad-conversation`, `bad-turn`, `bad-analyzers` or `bad-setting`, saying where and how to mend it.
 * @example
 * review({ turns: [{ role: 'agent', text: 'Calm down.' }] }, { annotator: english(), analyzers: [labelling], settings: { preview: true } }).findings[0]?.quote // => 'Calm down'
 */
export const review = (conversation: Conversation, options: ReviewOptions): Report => {
  const { annotator, analyzers, settings: given = {} } = optionsFrom(options);
  const settings = checkSettings(given);
  compileAnalyzers(analyzers, settings.words);
  const own = conversationFrom(conversation);
  return summarize(analyze(annotate(own, annotator, settings), analyzers, settings, annotator), analyzers, own.id);
};
