import type { AnnotatedConversation } from '../conversation/turn';
import { match } from '../text/match';
import type { CompiledLexicons } from '../text/trie';
import type { TurnView } from './analyze-turn';
import type { Analyzer } from './analyzer';
import { noPast, type Past, withTurn } from './fold';
import type { Settings } from './settings';

/**
 * Goes through a conversation once: each turn is matched once, and the memories step on after it was visited.
 *
 * @returns the past after the last turn.
 */
export const walk = (conversation: AnnotatedConversation, analyzers: readonly Analyzer[], compiled: CompiledLexicons, settings: Settings, visit: (view: TurnView) => void): Past => {
  let past = noPast(analyzers);
  for (const turn of conversation.turns) {
    const matches = match(turn, compiled);
    visit({ turn, conversation, matches, past, settings });
    past = withTurn(past, analyzers, turn, matches, settings);
  }
  return past;
};
