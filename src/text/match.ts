import type { AnnotatedText, Token } from './annotated-text';
import { GoodturnError } from './error';
import type { Conditions, Lexicon } from './lexicon';
import type { Mark } from './pattern';
import type { CompiledLexicons, TrieNode } from './trie';

/** Where a lexicon matched: whole tokens, `tokens.slice(from, to)`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The matches of one text, by lexicon. */
export interface Matches {
  /**
   * Matches of a lexicon, leftmost and longest first, not overlapping, in order.
   *
   * @throws GoodturnError `bad-pattern` if no detector, measure or memory in use names that lexicon.
   */
  of(lexicon: Lexicon): readonly Match[];
}

/** Words that a gap (`...`) may skip. */
const gapWidth = 3;

const isWord = (token: Token): boolean => token.kind !== 'punctuation';

/** Classes of every token, the wildcard included. */
const classesPerToken = (text: AnnotatedText, { classesOf }: CompiledLexicons): readonly (readonly number[])[] => {
  const any = classesOf.get('_') ?? [];
  return text.tokens.map((token) => {
    const classes = [
      ...(classesOf.get(`=${token.normal}`) ?? []),
      ...(classesOf.get(`~${token.lemma}`) ?? []),
      ...(classesOf.get(token.pos) ?? []),
      ...(isWord(token) ? any : []),
    ];
    return classes.length > 1 ? [...new Set(classes)] : classes;
  });
};

const onlyMarksBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind !== 'punctuation' && tokens[i]?.kind !== 'emoji' && tokens[i]?.kind !== 'mention') return false;
  return true;
};

const holds = (mark: Mark, text: AnnotatedText, at: number): boolean => {
  const start = mark.startsWith('^');
  const token = text.tokens[start ? at : at - 1];
  if (token === undefined) return false;
  const range = mark.length === 1 ? text.sentences[token.sentence] : text.clauses[token.clause];
  if (range === undefined) return false;
  return start ? onlyMarksBetween(text.tokens, range.from, at) : onlyMarksBetween(text.tokens, at, range.to);
};

const meets = (where: Conditions | undefined, text: AnnotatedText, from: number): boolean => {
  const token = text.tokens[from];
  const clause = token && text.clauses[token.clause];
  if (token === undefined || clause === undefined) return false;
  const voice = where?.voice ?? ['own'];
  if (voice !== 'any' && !voice.includes(token.voice)) return false;
  if (where === undefined) return true;
  if (where.negated !== undefined && where.negated !== (token.negator >= 0 && token.negator < from)) return false;
  if (where.mood !== undefined && !where.mood.includes(clause.mood)) return false;
  if (where.subject !== undefined && !where.subject.includes(clause.subject)) return false;
  return where.conditional === undefined || where.conditional === clause.conditional;
};

/** Furthest end of each lexicon that matches from one token on. */
const longestFrom = (text: AnnotatedText, classes: readonly (readonly number[])[], root: TrieNode, from: number): Map<number, number> => {
  const { tokens } = text;
  const longest = new Map<number, number>();
  const follows = (at: number): boolean => {
    const before = tokens[at - 1];
    return at === from || before?.sentence === tokens[at]?.sentence || before?.kind === 'punctuation';
  };
  const walk = (node: TrieNode, at: number): void => {
    for (const end of node.ends) if ((longest.get(end) ?? 0) < at) longest.set(end, at);
    for (const [mark, child] of node.marks) if (holds(mark, text, at)) walk(child, at);
    if (node.gap !== undefined) skip(node.gap, at);
    if (node.edges.size === 0 || at >= tokens.length || !follows(at)) return;
    for (const number of classes[at] ?? []) {
      const child = node.edges.get(number);
      if (child !== undefined) walk(child, at + 1);
    }
  };
  const skip = (node: TrieNode, at: number): void => {
    walk(node, at);
    for (let to = at; to < at + gapWidth; to += 1) {
      const token = tokens[to];
      if (token === undefined || !isWord(token) || token.sentence !== tokens[from]?.sentence) return;
      walk(node, to + 1);
    }
  };
  walk(root, from);
  return longest;
};

/**
 * Finds every lexicon's matches in a text in one pass. The work per token is bounded by the patterns, so
 * it is linear in the text.
 */
export const match = (text: AnnotatedText, compiled: CompiledLexicons): Matches => {
  const classes = classesPerToken(text, compiled);
  const found = compiled.lexicons.map((): Match[] => []);
  text.tokens.forEach((_token, from) => {
    for (const [lexicon, to] of longestFrom(text, classes, compiled.root, from)) {
      const list = found[lexicon];
      const last = list?.at(-1);
      if (list === undefined || (last !== undefined && last.to > from) || !meets(compiled.lexicons[lexicon]?.where, text, from)) continue;
      list.push({ start: text.tokens[from]?.start ?? 0, end: text.tokens[to - 1]?.end ?? 0, from, to });
    }
  });
  const numbers = new Map(compiled.lexicons.map((lexicon, index) => [lexicon, index]));
  return {
    of: (lexicon) => {
      const list = found[numbers.get(lexicon) ?? -1];
      if (list !== undefined) return list;
      throw new GoodturnError('bad-pattern', lexicon.id, 'Name this lexicon under `lexicons` where it is used.');
    },
  };
};
