import type { AnnotatedConversation } from '../conversation/turn';
import { match } from '../text/match';
import type { Analyzer, Remembering } from './analyzer';
import { checkAnnotated } from './check-annotated';
import { checkSettings } from './check-settings';
import { compileAnalyzers } from './compile';
import type { Settings } from './settings';

/**
 * Runs one memory over a whole conversation, and nothing else. Ledgers are read from it.
 *
 * @param using - the analyzer that has the memory, in a list; keep the same list between calls: its patterns are compiled once.
 * @returns the memory after the last turn.
 */
export const remember = <Memory>(annotated: AnnotatedConversation, using: readonly Analyzer[], { start, step }: Remembering<Memory>, given: Settings = {}): Memory => {
  checkAnnotated(annotated);
  const settings = checkSettings(given);
  const compiled = compileAnalyzers(using, settings.words);
  return annotated.turns.reduce((memory, turn) => step(memory, turn, match(turn, compiled), settings), start);
};
