import { GoodturnError } from './error';
import { kept } from './kept';
import type { Lexicon, WordClass } from './lexicon';

/** Start or end of a sentence (`^`, `$`) or of a clause (`^^`, `$$`). */
export type Mark = '^' | '^^' | '$' | '$$';

/** One step: a set of token keys of which one must hold, a boundary, or a gap. */
export type Step =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** One part of a pattern: a word, a `[choice]` or a `{class}`. Each path is one way to walk it. */
export interface Part {
  readonly optional: boolean;
  readonly paths: readonly (readonly Step[])[];
}

const marks: readonly string[] = ['^', '^^', '$', '$$'];
const partOfSpeech = /^[A-Z]{3,5}$/;

/** Contractions as the annotator cuts them: `cannot` is `can not`, `everyone's` is `everyone 's`. */
const spelledOut = (words: string): string => words.replace(/\bcannot\b/g, 'can not').replace(/n't\b/g, ' not').replace(/(\w)'s\b/g, "$1 's");

/** A token key: `=word` a normal form, `~word` a lemma, `NOUN` a part of speech, `_` any word. */
const keyOf = (word: string): string => {
  if (word === '_') return '_';
  if (word.startsWith('~')) return `~${word.slice(1).toLowerCase()}`;
  return partOfSpeech.test(word) ? word : `=${word.toLowerCase()}`;
};

const stepOf = (word: string): Step => {
  if (word === '...') return { kind: 'gap' };
  if (marks.includes(word)) return { kind: 'mark', mark: word as Mark };
  return { kind: 'keys', keys: [keyOf(word)] };
};

/** Paths of one step of keys become a single step with these keys; longer ones stay apart. */
const joined = (keys: string[], paths: readonly (readonly Step[])[]): (readonly Step[])[] => {
  const longer: (readonly Step[])[] = [];
  for (const path of paths) {
    const only = path.length === 1 ? path[0] : undefined;
    if (only?.kind === 'keys') keys.push(...only.keys);
    else longer.push(path);
  }
  return keys.length === 0 ? longer : [[{ kind: 'keys', keys }], ...longer];
};

/** The class that `{id}` stands for in a lexicon. */
export const classOf = (text: string, { id: lexicon, classes }: Lexicon): WordClass => {
  const wordClass = classes?.find(({ id }) => id === text.slice(1, -1));
  if (wordClass !== undefined) return wordClass;
  throw new GoodturnError('bad-pattern', lexicon, `The word class ${text} is not among this lexicon's classes.`);
};

/** What a class stands for follows from the class alone, and classes are large. */
const classParts = new WeakMap<WordClass, Part>();

const classPart = (text: string, lexicon: Lexicon): Part =>
  kept(classParts, classOf(text, lexicon), ({ words: all }) => {
    const paths = all.map((words) => spelledOut(words.toLowerCase()).split(' ').map((word): Step => ({ kind: 'keys', keys: [`=${word}`, `~${word}`] })));
    return { optional: false, paths: joined([], paths) };
  });

/** Every way to walk the words of one choice, classes inside it spelt out. */
const choicePaths = (words: readonly string[], lexicon: Lexicon): (readonly Step[])[] =>
  words.reduce<(readonly Step[])[]>(
    (paths, word) => {
      const ways = word.startsWith('{') ? classPart(word, lexicon).paths : [[stepOf(word)]];
      return paths.flatMap((path) => ways.map((way) => [...path, ...way]));
    },
    [[]],
  );

/** A choice that is one word, as most are. */
const isWord = (choice: string): boolean => choice !== '' && choice !== '...' && !marks.includes(choice) && !/[ {]/.test(choice);

const choicePart = (text: string, lexicon: Lexicon): Part => {
  const keys: string[] = [];
  const longer: (readonly Step[])[] = [];
  let optional = false;
  for (const given of text.slice(1, -1).split('|')) {
    const choice = given.trim();
    if (isWord(choice)) keys.push(keyOf(choice));
    else if (choice === '') optional = true;
    else longer.push(...choicePaths(choice.split(/ +/), lexicon));
  }
  return { optional, paths: joined(keys, longer) };
};

/**
 * Cuts a pattern into the texts of its parts: words, `[choices]` and `{classes}`.
 *
 * @throws GoodturnError `bad-pattern` for a bracket that is not closed.
 * @example
 * partTexts('[|so] sorry', 'demo') // => ['[|so]', 'sorry']
 */
export const partTexts = (pattern: string, lexicon: string): readonly string[] => {
  const spelled = spelledOut(pattern);
  const texts = spelled.match(/\[[^\]]*\]|\{[^}]*\}|[^\s[\]{}]+/g) ?? [];
  if (texts.join('').replace(/\s/g, '') !== spelled.replace(/\s/g, '')) {
    throw new GoodturnError('bad-pattern', lexicon, `"${pattern.slice(0, 80)}" has a bracket that is not closed.`);
  }
  if (!texts.some((text) => !marks.includes(text) && text !== '...')) {
    throw new GoodturnError('bad-pattern', lexicon, `"${pattern.slice(0, 80)}" matches nothing.`);
  }
  return texts;
};

/**
 * Reads one part of a pattern in the notation described at {@link Lexicon}.
 *
 * @throws GoodturnError `bad-pattern` for a class that the lexicon does not name.
 * @example
 * readPart('[|so]', { id: 'demo', source: 'own', patterns: [] }).optional // => true
 */
export const readPart = (text: string, lexicon: Lexicon): Part => {
  if (text.startsWith('[')) return choicePart(text, lexicon);
  if (text.startsWith('{')) return classPart(text, lexicon);
  return { optional: false, paths: [[stepOf(text)]] };
};
