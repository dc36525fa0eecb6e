import type { AnnotatedConversation } from '../conversation/turn';
import { match } from '../text/match';
import type { Analyzer, Remembering } from './analyzer';
import { compileAnalyzers } from './compile';
import type { Settings } from './settings';

/** An analyzer that surely remembers. */
export type RememberingAnalyzer<Memory> = Analyzer<string, Memory> & { readonly remembering: Remembering<Memory> };

/**
 * Runs the memory of one analyzer over a whole conversation, and nothing else. Ledgers are read from it.
 *
 * @param alone - a list of that one analyzer; keep the same list between calls: its patterns are compiled once.
 * @returns the memory after the last turn.
 */
export const remember = <Memory>(annotated: AnnotatedConversation, alone: readonly [RememberingAnalyzer<Memory>], settings: Settings = {}): Memory => {
  const compiled = compileAnalyzers(alone as readonly Analyzer[]);
  const { start, step } = alone[0].remembering;
  return annotated.turns.reduce((memory, turn) => step(memory, turn, match(turn, compiled), settings), start);
};
