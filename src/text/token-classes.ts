import type { Token } from './annotated-text';
import type { CompiledLexicons, KeyClasses, TokenClasses } from './trie';

const together = (keys: readonly (KeyClasses | undefined)[], without: ReadonlySet<number>): KeyClasses => {
  const has = new Set(keys.flatMap((key) => key?.list ?? []).filter((number) => !without.has(number)));
  return { id: nameOf(keys), list: [...has], has };
};

const nameOf = (keys: readonly (KeyClasses | undefined)[]): string => keys.map((key) => key?.id ?? '').join(' ');

/** The value under a key, made where there is none yet. */
export const kept = <Value>(made: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
};

const nothing: ReadonlySet<number> = new Set();

/** What a token is to the patterns: the classes of all its keys. Worked out once for all tokens that are alike. */
export const classesOfToken = ({ normal, lemma, pos, kind }: Token, written: string, { classesOf, alike, general }: CompiledLexicons): TokenClasses => {
  const own = [classesOf.get(`=${normal}`), written === normal ? undefined : classesOf.get(`=${written}`), classesOf.get(`~${lemma}`)];
  const wide = [classesOf.get(pos), kind === 'punctuation' ? undefined : classesOf.get('_')];
  return kept(alike, `${nameOf(own)} ${nameOf(wide)}`, () => {
    const shared = kept(general, nameOf(wide), () => together(wide, nothing));
    return { general: shared, own: together(own, shared.has) };
  });
};
