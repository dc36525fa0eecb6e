import type { AnnotatedText, Token, TokenRange } from './annotated-text';
import { kept } from './kept';

const empty: ReadonlySet<string> = new Set([
  'be', 'have', 'do', 'will', 'would', 'can', 'could', 'shall', 'should', 'may', 'might', 'must', 'get', 'go', 'make', 'let', 'say', 'tell', 'know', 'see', 'want', 'need', 'like', 'just', 'thing', 'one', 'time', 'way', 'lot', 'bit', 'thank', 'please', 'sorry', 'hi', 'hello', 'dear', 'ok', 'okay', 'good', 'really', 'very', 'come', 'take', 'give', 'put', 'try', 'help', 'other', 'same', 'more', 'much', 'many', 'own', 'new', 'able', 'look', 'use', 'still', 'now', 'even', 'also', 'people', 'person', 'guy', 'today', 'nothing', 'something', 'anything', 'everything', 'u', 'ur', 'pls',
]);

/** Spellings and near names that count as the same word when one side takes up the other's words. */
const same: ReadonlyMap<string, string> = new Map([
  ['hr', 'hour'], ['hrs', 'hour'], ['min', 'minute'], ['mins', 'minute'], ['yr', 'year'], ['dad', 'father'], ['daddy', 'father'], ['papa', 'father'], ['mum', 'mother'], ['mom', 'mother'], ['mummy', 'mother'], ['mommy', 'mother'], ['ma', 'mother'], ['kid', 'child'], ['children', 'child'], ['pic', 'photo'], ['picture', 'photo'], ['1', 'one'], ['2', 'two'], ['3', 'three'], ['4', 'four'], ['5', 'five'],
  ['6', 'six'], ['7', 'seven'], ['8', 'eight'], ['9', 'nine'], ['10', 'ten'], ['twice', 'two'], ['phone', 'call'], ['ring', 'call'], ['rang', 'call'], ['dial', 'call'], ['bus', 'coach'], ['fortnight', 'week'], ['lose', 'loss'], ['lost', 'loss'], ['broke', 'broken'], ['break', 'broken'], ['grandma', 'grandmother'], ['gran', 'grandmother'], ['nan', 'grandmother'], ['hubby', 'husband'], ['100', 'hundred'], ['300', 'hundred'],
]);

const open: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV']);

const lemmaOf = (token: Token): string | undefined => {
  if ((token.kind !== 'word' && token.kind !== 'number') || !open.has(token.pos)) return undefined;
  const lemma = same.get(token.normal) ?? same.get(token.lemma) ?? token.lemma;
  return !empty.has(lemma) && (lemma.length > 2 || token.pos === 'NUM') ? lemma : undefined;
};

const lemmas = new WeakMap<readonly Token[], readonly (string | undefined)[]>();

const lemmasOf = (tokens: readonly Token[]): readonly (string | undefined)[] => tokens.map(lemmaOf);

/**
 * Lemmas of the words that carry content in a range of tokens (default: all), with plain variants made equal.
 *
 * @example
 * [...contentLemmas(english()('My mum waited 2 hrs'))] // => ['mother', 'wait', 'two', 'hour']
 */
export const contentLemmas = ({ tokens }: Pick<AnnotatedText, 'tokens'>, { from, to }: Pick<TokenRange, 'from' | 'to'> = { from: 0, to: tokens.length }): ReadonlySet<string> => {
  const found = new Set<string>();
  const all = kept(lemmas, tokens, lemmasOf);
  for (let at = from; at < to; at += 1) {
    const lemma = all[at];
    if (lemma !== undefined) found.add(lemma);
  }
  return found;
};

/** How many members two sets have in common. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const one of few) if (many.has(one)) count += 1;
  return count;
};
