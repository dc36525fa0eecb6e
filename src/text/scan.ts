import type { AnnotatedText, Token } from './annotated-text';
import { startAt, step } from './automaton';
import type { State, Symbol } from './automaton-state';
import { symbolOf } from './token-classes';
import type { CompiledLexicons } from './trie';

/** A text made ready to be walked: what each token is, and where sentences and clauses begin and end. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly compiled: CompiledLexicons;
  readonly symbols: readonly Symbol[];
  /** For each token boundary, a bit for each boundary mark that holds there: `^` 1, `^^` 2, `$` 4, `$$` 8. */
  readonly marks: Uint8Array;
}

const isLight = (token: Token | undefined): boolean => token?.kind === 'punctuation' || token?.kind === 'emoji' || token?.kind === 'mention';

/** Marks where ranges begin and end, with light tokens (punctuation, emoji, mentions) passed over. */
const mark = (marks: Uint8Array, tokens: readonly Token[], ranges: readonly { from: number; to: number }[], start: number, end: number): void => {
  const set = (at: number, bit: number): void => void (marks[at] = (marks[at] ?? 0) | bit);
  for (const { from, to } of ranges) {
    let at = from;
    set(at, start);
    while (at < to && isLight(tokens[at])) set((at += 1), start);
    at = to;
    set(at, end);
    while (at > from && isLight(tokens[at - 1])) set((at -= 1), end);
  }
};

/** Makes a text ready for {@link endsFrom}. */
export const scan = ({ text, tokens, sentences, clauses }: AnnotatedText, compiled: CompiledLexicons): Scan => {
  const lower = text.toLowerCase();
  const written = lower.length === text.length ? (token: Token): string => lower.slice(token.start, token.end) : (token: Token): string => text.slice(token.start, token.end).toLowerCase();
  const marks = new Uint8Array(tokens.length + 1);
  mark(marks, tokens, sentences, 1, 4);
  mark(marks, tokens, clauses, 2, 8);
  return { tokens, compiled, symbols: tokens.map((token) => symbolOf(token, written(token), compiled)), marks };
};

/**
 * Walks the patterns from one token on, and tells of every lexicon that matches there and where the match
 * ends; the last that is told of a lexicon is the longest. A token follows the one before it in the same
 * sentence, or after a punctuation mark.
 */
export const endsFrom = ({ tokens, symbols, marks, compiled: { automaton, root } }: Scan, from: number, tell: (lexicon: number, to: number) => void): void => {
  const sentence = tokens[from]?.sentence;
  let state: State = startAt(automaton, root, marks[from] ?? 0);
  for (let at = from; at < tokens.length && !state.over; at += 1) {
    const near = tokens[at]?.sentence === sentence;
    const symbol = symbols[at];
    if (symbol === undefined || (!near && tokens[at]?.sentence !== tokens[at - 1]?.sentence && tokens[at - 1]?.kind !== 'punctuation')) return;
    state = step(automaton, state, symbol, marks[at + 1] ?? 0, near);
    for (const lexicon of state.ends) tell(lexicon, at + 1);
  }
};
