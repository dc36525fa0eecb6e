import type { CompiledLexicons, KeyClasses } from './trie';

/** Parts the keys by what they name: `=word` a form, `~word` a lemma, else a part of speech. */
const byKind = (keys: readonly (readonly [string, KeyClasses])[]): Pick<CompiledLexicons, 'forms' | 'lemmas' | 'tags'> => {
  const under = (mark: string): ReadonlyMap<string, KeyClasses> => new Map(keys.flatMap(([key, classes]) => (key.startsWith(mark) ? [[key.slice(1), classes] as const] : [])));
  return { forms: under('='), lemmas: under('~'), tags: new Map(keys.filter(([key]) => !/^[=~]/.test(key))) };
};

/** Numbers sets of token keys, and remembers which sets each key is in. */
export const numbering = (): { of: (keys: readonly string[]) => number; classesOf: () => Pick<CompiledLexicons, 'forms' | 'lemmas' | 'tags'> } => {
  const numbers = new Map<string, number>();
  const numbered = new Map<readonly string[], number>();
  const lists = new Map<string, number[]>();
  return {
    of: (keys) => {
      const same = numbered.get(keys);
      if (same !== undefined) return same;
      const name = keys.join(' ');
      const known = numbers.get(name);
      const number = known ?? numbers.size;
      numbered.set(keys, number);
      if (known !== undefined) return known;
      numbers.set(name, number);
      for (const key of keys) {
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
      return number;
    },
    classesOf: () => byKind([...lists].map(([key, list], index) => [key, { id: index + 1, list }])),
  };
};
