import type { CompiledLexicons, KeyClasses } from './trie';

/** Parts the keys by what they name: `=word` a form, `~word` a lemma, else a part of speech. */
const byKind = (keys: readonly (readonly [string, KeyClasses])[]): Pick<CompiledLexicons, 'forms' | 'lemmas' | 'tags'> => {
  const under = (mark: string): ReadonlyMap<string, KeyClasses> => new Map(keys.flatMap(([key, classes]) => (key.startsWith(mark) ? [[key.slice(1), classes] as const] : [])));
  return { forms: under('='), lemmas: under('~'), tags: new Map(keys.filter(([key]) => !/^[=~]/.test(key))) };
};

/** Numbers sets of token keys, and remembers which sets each key is in. The same list has one number, and so has the same single key. */
export const numbering = (): { of: (keys: readonly string[]) => number; classesOf: () => Pick<CompiledLexicons, 'forms' | 'lemmas' | 'tags' | 'classes'> } => {
  const numbers = new Map<string | readonly string[], number>();
  const lists = new Map<string, number[]>();
  return {
    of: (keys) => {
      const set = keys.length === 1 ? keys[0] ?? keys : keys;
      const known = numbers.get(set);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(set, number);
      for (const key of keys) {
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
      return number;
    },
    classesOf: () => ({ classes: numbers.size, ...byKind([...lists].map(([key, list], index) => [key, { id: index + 1, list }])) }),
  };
};
