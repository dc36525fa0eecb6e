import type { AnnotatedText, Token } from './annotated-text';
import type { Mark } from './pattern';
import type { CompiledLexicons, KeyClasses, TrieNode } from './trie';

/** Words that a gap (`...`) may skip. */
const gapWidth = 3;

/** A text made ready to be walked: what each token is, and where sentences and clauses begin and end. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly root: TrieNode;
  /** For each token, the classes of its normal form, lemma, part of speech, and of any word. */
  readonly keys: readonly (readonly KeyClasses[])[];
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
export const scan = ({ tokens, sentences, clauses }: AnnotatedText, { classesOf, root }: CompiledLexicons): Scan => {
  const anyWord = classesOf.get('_');
  const keys = tokens.map(({ normal, lemma, pos, kind }) =>
    [classesOf.get(`=${normal}`), classesOf.get(`~${lemma}`), classesOf.get(pos), kind === 'punctuation' ? undefined : anyWord].filter((one) => one !== undefined),
  );
  const marks = {
    '^': boundaries(tokens, sentences, true), '^^': boundaries(tokens, clauses, true),
    $: boundaries(tokens, sentences, false), $$: boundaries(tokens, clauses, false),
  };
  return { tokens, root, keys, marks };
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
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    if (key === undefined) continue;
    if (key.list.length > node.edges.size) {
      for (const [number, children] of node.edges) if (key.has.has(number) && isFirst(keys, index, number)) walkAll(text, children, from, at + 1, longest);
    } else {
      for (const number of key.list) {
        const children = node.edges.get(number);
        if (children !== undefined && isFirst(keys, index, number)) walkAll(text, children, from, at + 1, longest);
      }
    }
  }
};

const walkAll = (text: Scan, nodes: readonly TrieNode[], from: number, at: number, longest: Map<number, number>): void => {
  for (const node of nodes) walk(text, node, from, at, longest);
};

/** Whether no earlier key of the token is in the class too: each class is walked once. */
const isFirst = (keys: readonly KeyClasses[], index: number, number: number): boolean => {
  for (let before = 0; before < index; before += 1) if (keys[before]?.has.has(number) === true) return false;
  return true;
};

const skip = (text: Scan, nodes: readonly TrieNode[], from: number, at: number, longest: Map<number, number>): void => {
  walkAll(text, nodes, from, at, longest);
  for (let to = at; to < at + gapWidth; to += 1) {
    const token = text.tokens[to];
    if (token === undefined || token.kind === 'punctuation' || token.sentence !== text.tokens[from]?.sentence) return;
    walkAll(text, nodes, from, to + 1, longest);
  }
};

/** For each lexicon (by number) that matches from one token on, the furthest token it reaches to. */
export const longestFrom = (text: Scan, from: number): Map<number, number> => {
  const longest = new Map<number, number>();
  walk(text, text.root, from, from, longest);
  return longest;
};
