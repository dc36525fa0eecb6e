import type { AnnotatedText, Token } from '../../src/text/annotated-text';
import type { Conditions } from '../../src/text/lexicon';

/** A pattern as a tree: what a writer of lexicons means by it. */
export type Piece =
  | { readonly is: 'word' | 'lemma' | 'tag'; readonly of: string }
  | { readonly is: 'any' | 'gap'; readonly of?: never }
  | { readonly is: 'mark'; readonly of: '^' | '^^' | '$' | '$$' }
  | { readonly is: 'class'; readonly words: readonly string[] }
  | { readonly is: 'choice'; readonly ways: readonly (readonly Piece[])[] };

/** The tree in the notation of lexicons. */
export const writtenOut = (pieces: readonly Piece[]): string => pieces.map((piece) => {
  if (piece.is === 'lemma') return `~${piece.of}`;
  if (piece.is === 'any') return '_';
  if (piece.is === 'gap') return '...';
  if (piece.is === 'class') return `{${piece.words.join('-').replaceAll(' ', '+')}}`;
  if (piece.is === 'choice') return `[${piece.ways.map(writtenOut).join('|')}]`;
  return piece.of ?? '';
}).join(' ');

const isLight = (token: Token | undefined): boolean => token !== undefined && ['punctuation', 'emoji', 'mention'].includes(token.kind);

const holds = (mark: string, { tokens, sentences, clauses }: AnnotatedText, at: number): boolean =>
  (mark.length === 1 ? sentences : clauses).some(({ from, to }) => at >= from && at <= to && tokens.slice(...(mark.startsWith('^') ? [from, at] : [at, to])).every(isLight));

/** Every place where a walk of the pieces from `at` may end, in the slowest and plainest way. */
const ends = (text: AnnotatedText, begun: number, at: number, [piece, ...rest]: readonly Piece[]): readonly number[] => {
  if (piece === undefined) return [at];
  const { tokens } = text;
  const go = (to: number): readonly number[] => ends(text, begun, to, rest);
  const token = tokens[at];
  const near = token?.sentence === tokens[begun]?.sentence;
  const follows = token !== undefined && (near || token.sentence === tokens[at - 1]?.sentence || tokens[at - 1]?.kind === 'punctuation');
  const spelt = token === undefined ? '' : text.text.slice(token.start, token.end).toLowerCase();
  const isForm = (word: string): boolean => follows && (token.normal === word || spelt === word);
  if (piece.is === 'mark') return holds(piece.of, text, at) ? go(at) : [];
  if (piece.is === 'choice') return piece.ways.flatMap((way) => ends(text, begun, at, [...way, ...rest]));
  if (piece.is === 'class') return piece.words.flatMap((words) => ends(text, begun, at, [...words.split(' ').map((of): Piece => ({ is: 'choice', ways: [[{ is: 'word', of }], [{ is: 'lemma', of }]] })), ...rest]));
  if (piece.is === 'gap') {
    const reached = [...go(at)];
    for (let to = at; to < at + 3 && tokens[to]?.kind !== 'punctuation' && tokens[to]?.sentence === tokens[begun]?.sentence; to += 1) reached.push(...go(to + 1));
    return reached;
  }
  if (piece.is === 'word') return isForm(piece.of) ? go(at + 1) : [];
  if (piece.is === 'lemma') return follows && token.lemma === piece.of ? go(at + 1) : [];
  if (piece.is === 'tag') return follows && token.pos === piece.of ? go(at + 1) : [];
  return follows && token.kind !== 'punctuation' ? go(at + 1) : [];
};

const meets = ({ tokens, clauses }: AnnotatedText, from: number, { voice = ['own'], negated, mood, subject, conditional }: Conditions): boolean => {
  const token = tokens[from];
  const clause = clauses[token?.clause ?? -1];
  return token !== undefined && clause !== undefined
    && (voice === 'any' || voice.includes(token.voice))
    && (negated === undefined || negated === (token.negator >= 0 && token.negator < from))
    && (mood === undefined || mood.includes(clause.mood))
    && (subject === undefined || subject.includes(clause.subject))
    && (conditional === undefined || conditional === clause.conditional);
};

/** Where patterns match, leftmost and longest first, without overlaps: what {@link match} promises, tried place by place. */
export const naiveMatch = (text: AnnotatedText, patterns: readonly (readonly Piece[])[], where: Conditions): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let from = 0; from < text.tokens.length; from += 1) {
    const to = Math.max(0, ...patterns.flatMap((pieces) => ends(text, from, from, pieces)));
    if (to <= from || !meets(text, from, where)) continue;
    found.push([from, to]);
    from = to - 1;
  }
  return found;
};
