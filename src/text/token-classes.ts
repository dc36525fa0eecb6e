import type { Token } from './annotated-text';
import type { Symbol } from './automaton';
import type { CompiledLexicons, KeyClasses } from './trie';

const numberOf = (key: KeyClasses | undefined): string => (key === undefined ? '' : String(key.id));

/** What a token is to the patterns: the classes of all its keys. Worked out once for all tokens that are alike. */
export const symbolOf = ({ normal, lemma, pos, kind }: Token, written: string, { classesOf, symbols }: CompiledLexicons): Symbol => {
  const form = classesOf.get(`=${normal}`);
  const spelt = written === normal ? undefined : classesOf.get(`=${written}`);
  const base = classesOf.get(`~${lemma}`);
  const tag = classesOf.get(pos);
  const isWord = kind !== 'punctuation';
  const name = `${numberOf(form)} ${numberOf(spelt)} ${numberOf(base)} ${numberOf(tag)} ${isWord}`;
  const known = symbols.get(name);
  if (known !== undefined) return known;
  const any = isWord ? classesOf.get('_') : undefined;
  const made: Symbol = { id: symbols.size, isWord, classes: new Set([form, spelt, base, tag, any].flatMap((key) => key?.list ?? [])) };
  symbols.set(name, made);
  return made;
};
