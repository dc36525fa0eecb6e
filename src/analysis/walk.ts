import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import { match } from '../text/match';
import type { CompiledLexicons } from '../text/trie';
import type { TurnView } from './analyze-turn';
import type { Analyzer } from './analyzer';
import { type Befores, heard, noPast, type Past } from './fold';
import type { Settings } from './settings';

/** Turns that are looked at together: one analyzer's code reads them all before the next one's, which keeps it at hand. */
const stretch = 32;

/**
 * Goes through a conversation once, a stretch of turns at a time: each turn is matched once, and each memory steps
 * from turn to turn.
 *
 * @param visit - is shown every stretch, in order. Each view has the past of its own turn.
 * @returns the past after the last turn.
 */
export const walk = (conversation: AnnotatedConversation, analyzers: readonly Analyzer[], compiled: CompiledLexicons, settings: Settings, visit: (views: readonly TurnView[]) => void): Past => {
  const start = noPast(analyzers);
  const memories = new Map(start.memories);
  let befores: Befores = {};
  const viewOf = (turn: AnnotatedTurn): TurnView & { readonly past: { readonly memories: Map<string, unknown> } } => {
    const view = { turn, conversation, matches: match(turn, compiled), past: { ...befores, memories: new Map<string, unknown>() }, settings };
    befores = heard(befores, turn, settings);
    return view;
  };
  for (let from = 0; from < conversation.turns.length; from += stretch) {
    const views = conversation.turns.slice(from, from + stretch).map(viewOf);
    for (const { id, remembering } of analyzers) {
      if (remembering === undefined) continue;
      for (const { turn, matches, past } of views) {
        const memory = memories.get(id);
        past.memories.set(id, memory);
        memories.set(id, remembering.step(memory, turn, matches, settings));
      }
    }
    visit(views);
  }
  return { ...befores, memories };
};
