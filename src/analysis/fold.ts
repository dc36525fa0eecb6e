import type { AnnotatedTurn } from '../conversation/turn';
import type { Matches } from '../text/match';
import type { Analyzer } from './analyzer';
import { judgedByDefault, type Settings } from './settings';

/** What is known of the turns so far: every analyzer's memory and the last word of each side. */
export interface Past {
  readonly memories: ReadonlyMap<string, unknown>;
  readonly customerBefore?: AnnotatedTurn;
  readonly agentBefore?: AnnotatedTurn;
}

/** The past of a conversation in which nothing was said yet. */
export const noPast = (analyzers: readonly Analyzer[]): Past => ({
  memories: new Map(analyzers.map((analyzer) => [analyzer.id, analyzer.remembering?.start])),
});

/** The past after one more turn. */
export const withTurn = (past: Past, analyzers: readonly Analyzer[], turn: AnnotatedTurn, matches: Matches, settings: Settings): Past => {
  const { judge = judgedByDefault } = settings;
  const memories = new Map(past.memories);
  for (const { id, remembering } of analyzers) {
    if (remembering !== undefined) memories.set(id, remembering.step(memories.get(id), turn, matches, settings));
  }
  const seen = turn.visibility === 'public';
  return {
    ...past,
    memories,
    ...(seen && turn.role === 'customer' ? { customerBefore: turn } : {}),
    ...(seen && judge.includes(turn.role) ? { agentBefore: turn } : {}),
  };
};
