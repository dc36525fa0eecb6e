import type { Token } from './annotated-text';
import type { Symbol } from './automaton';
import type { CompiledLexicons, KeyClasses } from './trie';

/** More than any key's number: a lexicon would need a hundred thousand words. Three of them still make a safe integer. */
const most = 100_000;

const numberOf = (key: KeyClasses | undefined): number => key?.id ?? 0;

/** What a token is to the patterns: the classes of all its keys. Worked out once for all tokens that are alike. */
export const symbolOf = ({ normal, lemma, pos, kind }: Token, written: string, { forms, lemmas, tags, symbols }: CompiledLexicons): Symbol => {
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
  const made: Symbol = { id: symbols.size, isWord, classes: new Set([form, spelt, base, tag, any].flatMap((key) => key?.list ?? [])) };
  symbols.set(name, made);
  return made;
};
