import type { AnnotatedText, Token } from './annotated-text';
import type { Mark } from './pattern';
import { classesOfToken, kept } from './token-classes';
import { type CompiledLexicons, joinNodes, type KeyClasses, type Opening, type TokenClasses, type TrieNode } from './trie';

/** Words that a gap (`...`) may skip. */
const gapWidth = 3;

/** A text made ready to be walked: what each token is, and where sentences and clauses begin and end. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly compiled: CompiledLexicons;
  /** For each token, the classes of its normal form, its form as written, its lemma, part of speech, and of any word, together. */
  readonly keys: readonly TokenClasses[];
  /** For each mark, 1 at the token boundaries where it holds. */
  readonly marks: Readonly<Record<Mark, Uint8Array>>;
}

const isLight = ({ kind }: Token): boolean => kind === 'punctuation' || kind === 'emoji' || kind === 'mention';

/** Where ranges begin or end, with light tokens (punctuation, emoji, mentions) passed over. */
const boundaries = (tokens: readonly Token[], ranges: readonly { from: number; to: number }[], start: boolean): Uint8Array => {
  const holds = new Uint8Array(tokens.length + 1);
  const light = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && isLight(token);
  };
  for (const { from, to } of ranges) {
    let at = start ? from : to;
    holds[at] = 1;
    while (start ? at < to && light(at) : at > from && light(at - 1)) {
      at += start ? 1 : -1;
      holds[at] = 1;
    }
  }
  return holds;
};

/** Makes a text ready for {@link longestFrom}. */
export const scan = ({ text, tokens, sentences, clauses }: AnnotatedText, compiled: CompiledLexicons): Scan => {
  const keys = tokens.map((token) => classesOfToken(token, text.slice(token.start, token.end).toLowerCase(), compiled));
  const marks = {
    '^': boundaries(tokens, sentences, true), '^^': boundaries(tokens, clauses, true),
    $: boundaries(tokens, sentences, false), $$: boundaries(tokens, clauses, false),
  };
  return { tokens, compiled, keys, marks };
};

/** Whether the token at `at` may follow the one before it: same sentence, or after a mark. */
const follows = ({ tokens }: Scan, from: number, at: number): boolean => {
  const before = tokens[at - 1];
  return at === from || before?.sentence === tokens[at]?.sentence || before?.kind === 'punctuation';
};

const walk = (text: Scan, node: TrieNode, from: number, at: number, longest: Map<number, number>): void => {
  if (at > from) for (const end of node.ends) if ((longest.get(end) ?? 0) < at) longest.set(end, at);
  if (node.marks.size > 0) {
    for (const [mark, children] of node.marks) if (text.marks[mark][at] === 1) walkAll(text, children, from, at, longest);
  }
  if (node.gaps.length > 0) skip(text, node.gaps, from, at, longest);
  const keys = text.keys[at];
  if (node.edges.size === 0 || keys === undefined || !follows(text, from, at)) return;
  step(text, node, keys.general, from, at, longest);
  step(text, node, keys.own, from, at, longest);
};

const step = (text: Scan, { edges }: TrieNode, { list, has }: KeyClasses, from: number, at: number, longest: Map<number, number>): void => {
  if (list.length > edges.size) {
    for (const [number, children] of edges) if (has.has(number)) walkAll(text, children, from, at + 1, longest);
    return;
  }
  for (const number of list) {
    const children = edges.get(number);
    if (children !== undefined) walkAll(text, children, from, at + 1, longest);
  }
};

const walkAll = (text: Scan, nodes: readonly TrieNode[], from: number, at: number, longest: Map<number, number>): void => {
  for (const node of nodes) walk(text, node, from, at, longest);
};

const skip = (text: Scan, nodes: readonly TrieNode[], from: number, at: number, longest: Map<number, number>): void => {
  walkAll(text, nodes, from, at, longest);
  for (let to = at; to < at + gapWidth; to += 1) {
    const token = text.tokens[to];
    if (token === undefined || token.kind === 'punctuation' || token.sentence !== text.tokens[from]?.sentence) return;
    walkAll(text, nodes, from, to + 1, longest);
  }
};

/** States that are walked one by one rather than joined: most words open few patterns, and joining takes room. */
const few = 24;

const markNames: readonly Mark[] = ['^', '^^', '$', '$$'];

/** The states in which patterns begin at a token: the root, and what lies behind the boundaries that hold there. */
const beginnings = (text: Scan, node: TrieNode, at: number): TrieNode[] => [
  node,
  ...[...node.marks].flatMap(([mark, children]) => (text.marks[mark][at] === 1 ? children.flatMap((child) => beginnings(text, child, at)) : [])),
];

/** How patterns begin at the token at `from` with some of its classes, worked out once for all tokens that are alike in them and stand alike. */
const openingAt = (text: Scan, from: number, keys: KeyClasses): Opening => {
  const { compiled: { openings, root }, marks } = text;
  return kept(openings, `${markNames.map((mark) => marks[mark][from]).join('')} ${keys.id}`, () => {
    const begun = beginnings(text, root, from);
    const nodes = new Set(begun.flatMap(({ edges }) => keys.list.flatMap((number) => edges.get(number) ?? [])));
    return { nodes: nodes.size > few ? [joinNodes([...nodes])] : [...nodes], gaps: begun.flatMap(({ gaps }) => gaps) };
  });
};

/** For each lexicon (by number) that matches from one token on, the furthest token it reaches to. */
export const longestFrom = (text: Scan, from: number): Map<number, number> => {
  const longest = new Map<number, number>();
  const keys = text.keys[from];
  if (keys === undefined) return longest;
  const { nodes, gaps } = openingAt(text, from, keys.general);
  walkAll(text, nodes, from, from + 1, longest);
  walkAll(text, openingAt(text, from, keys.own).nodes, from, from + 1, longest);
  if (gaps.length > 0) skip(text, gaps, from, from, longest);
  return longest;
};
