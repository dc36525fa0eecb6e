import type { Token } from './annotated-text';
import type { Symbol } from './automaton-state';
import type { CompiledLexicons, KeyClasses } from './trie';

/** More than any key's number: a lexicon would need a hundred thousand words. Three of them still make a safe integer. */
const most = 100_000;

const numberOf = (key: KeyClasses | undefined): number => key?.id ?? 0;

/** A bit for each class that one of the keys is in. */
const bitsOf = (keys: readonly (KeyClasses | undefined)[], classes: number): Uint32Array => {
  const bits = new Uint32Array((classes >> 5) + 1);
  for (const key of keys) for (const number of key?.list ?? []) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
};

/** What a token is to the patterns: the classes of all its keys. Worked out once for all tokens that are alike. */
export const symbolOf = ({ normal, lemma, pos, kind }: Token, written: string, { forms, lemmas, tags, symbols, classes }: CompiledLexicons): Symbol => {
  const form = forms.get(normal);
  const spelt = written === normal ? undefined : forms.get(written);
  const base = lemmas.get(lemma);
  const tag = tags.get(pos);
  const isWord = kind !== 'punctuation';
  const number = ((numberOf(form) * most + numberOf(base)) * most + numberOf(tag)) * 2 + (isWord ? 1 : 0);
  const name = spelt === undefined ? number : `${number} ${spelt.id}`;
  const known = symbols.get(name);
  if (known !== undefined) return known;
  const any = isWord ? tags.get('_') : undefined;
  const made: Symbol = { id: symbols.size, isWord, classes: bitsOf([form, spelt, base, tag, any], classes) };
  symbols.set(name, made);
  return made;
};
