import type { AnnotatedTurn } from '../conversation/turn';
import type { Matches } from '../text/match';
import type { Analyzer } from './analyzer';
import { judgedByDefault, type Settings } from './settings';

/** The last word of each side. */
export interface Befores {
  readonly customerBefore?: AnnotatedTurn;
  readonly agentBefore?: AnnotatedTurn;
}

/** What is known of the turns so far: every analyzer's memory and the last word of each side. */
export interface Past extends Befores {
  readonly memories: ReadonlyMap<string, unknown>;
}

/** The past of a conversation in which nothing was said yet. */
export const noPast = (analyzers: readonly Analyzer[]): Past => ({
  memories: new Map(analyzers.map((analyzer) => [analyzer.id, analyzer.remembering?.start])),
});

/** The last word of each side after one more turn. Internal notes are nobody's word to the other side. */
export const heard = ({ customerBefore, agentBefore }: Befores, turn: AnnotatedTurn, { judge = judgedByDefault }: Settings): Befores => {
  const seen = turn.visibility === 'public';
  const customer = seen && turn.role === 'customer' ? turn : customerBefore;
  const agent = seen && judge.includes(turn.role) ? turn : agentBefore;
  return { ...(customer === undefined ? {} : { customerBefore: customer }), ...(agent === undefined ? {} : { agentBefore: agent }) };
};

/** The past after one more turn. */
export const withTurn = (past: Past, analyzers: readonly Analyzer[], turn: AnnotatedTurn, matches: Matches, settings: Settings): Past => {
  const memories = new Map(past.memories);
  for (const { id, remembering } of analyzers) {
    if (remembering !== undefined) memories.set(id, remembering.step(memories.get(id), turn, matches, settings));
  }
  return { ...heard(past, turn, settings), memories };
};
