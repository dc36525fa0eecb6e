import type { AnnotatedConversation, AnnotatedTurn } from '../../conversation/turn';
import { judgedByDefault, type Settings } from '../../analysis/settings';

/** The normal forms of a turn's words. */
export const wordsOf = (turn: AnnotatedTurn): string[] => turn.tokens.filter(({ kind }) => kind === 'word').map(({ normal }) => normal);

/** Whose public turn it is, or null: bots, systems and notes take no part. */
export const sideOf = (turn: AnnotatedTurn, { judge = judgedByDefault }: Settings): 'agent' | 'customer' | null => {
  if (turn.visibility === 'internal') return null;
  if (turn.role === 'customer') return 'customer';
  return judge.includes(turn.role) ? 'agent' : null;
};

/** All words of each side, in order. */
export const wordsBySide = (conversation: AnnotatedConversation, settings: Settings): { readonly agent: readonly string[]; readonly customer: readonly string[] } => {
  const words = { agent: [] as string[], customer: [] as string[] };
  for (const turn of conversation.turns) {
    const side = sideOf(turn, settings);
    if (side !== null) for (const word of wordsOf(turn)) words[side].push(word);
  }
  return words;
};

/** The agent's first public answer to each customer's turn. Turns of one side in a row count as one exchange with the last of the first side. */
export const exchangesOf = (conversation: AnnotatedConversation, settings: Settings): { readonly prompt: AnnotatedTurn; readonly reply: AnnotatedTurn }[] => {
  const exchanges: { prompt: AnnotatedTurn; reply: AnnotatedTurn }[] = [];
  let prompt: AnnotatedTurn | undefined;
  for (const turn of conversation.turns) {
    const side = sideOf(turn, settings);
    if (side === 'customer') prompt = turn;
    if (side !== 'agent' || prompt === undefined) continue;
    exchanges.push({ prompt, reply: turn });
    prompt = undefined;
  }
  return exchanges;
};
