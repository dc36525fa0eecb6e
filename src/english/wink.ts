import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';

/** One token as winkNLP gives it: no offsets yet. */
export interface WinkToken {
  readonly value: string;
  readonly normal: string;
  readonly lemma: string;
  readonly pos: string;
  readonly type: string;
}

/** A piece of text as winkNLP reads it. `sentences` are inclusive token ranges. */
export interface WinkReading {
  readonly tokens: readonly WinkToken[];
  readonly sentences: readonly (readonly [number, number])[];
}

/** A table of the model: what it learns while reading is appended to `list` and entered in `hash`. */
interface Feature {
  readonly list: string[];
  readonly hash?: Record<string, number>;
  readonly intrinsicSize?: number;
  index?: number;
}

interface Core {
  readonly features: Readonly<Record<string, Feature>>;
}

/** New words after which the reader is built anew, so that memory stays flat. */
const wordsPerReader = 200_000;

/** Takes back what reading a text taught the model: every text is read by the same model. */
const forget = (feature: Feature, keepPlaces: boolean, from: number): number => {
  const { list, hash, intrinsicSize } = feature;
  if (hash === undefined || intrinsicSize === undefined) return 0;
  let forgotten = 0;
  for (let at = list.length - 1; at >= Math.max(from, intrinsicSize); at -= 1) {
    const value = list[at];
    if (value === undefined) continue;
    if ((hash[value] ?? -1) >= intrinsicSize) delete hash[value];
    if (keepPlaces) list[at] = '';
    forgotten += 1;
  }
  if (!keepPlaces) {
    list.length = intrinsicSize;
    feature.index = intrinsicSize;
  }
  return forgotten;
};

/**
 * Stands in for the model's own, which writes its tables as JSON anew, and longer, at every call: after some
 * twenty readers it no longer fits into a string. Only custom entities need it, and they are not used here.
 */
const noCustomEntities = (): { machines: string; transformers: readonly unknown[] } => ({ machines: '', transformers: [] });

/** Builds a reader: winkNLP with the model's tables in our hands. */
const build = (): { nlp: WinkMethods; words: Feature | undefined; others: readonly Feature[]; has: (word: string) => boolean } => {
  const core = (model as unknown as { core: () => Core }).core();
  const nlp = winkNLP({ ...(model as unknown as object), core: () => core, metaCER: noCustomEntities } as unknown as Model, ['sbd', 'pos']);
  const { lexeme: words, ...others } = core.features;
  const known = words?.hash ?? {};
  return { nlp, words, others: Object.values(others), has: (word) => known[word] !== undefined };
};

/** winkNLP makes "thru" of "through"; other spellings it makes American. */
const respelt = (form: string, value: string): string => (form === 'thru' ? value.toLowerCase() : form);

/** What `english()` needs of winkNLP: read a piece, and tell whether the model knows a word. */
export interface WinkReader {
  read(text: string): WinkReading;
  knows(word: string): boolean;
}

/**
 * Wraps winkNLP so that reading has no memory. winkNLP keeps every word it has not seen before, which
 * makes memory grow and lets earlier texts change how later ones are cut; here each reading is undone.
 */
export const winkReader = (): WinkReader => {
  let reader = build();
  let learned = 0;
  /** Places in the list of words that earlier texts have used up. */
  let used = 0;
  return {
    knows: (word) => reader.has(word),
    read: (text) => {
      const { its } = reader.nlp;
      const doc = reader.nlp.readDoc(text);
      const tokens = doc.tokens();
      const values = tokens.out(its.value) as string[];
      const normals = tokens.out(its.normal) as string[];
      const lemmas = tokens.out(its.lemma as unknown as typeof its.normal) as string[];
      const tags = tokens.out(its.pos) as unknown as string[];
      const types = tokens.out(its.type) as string[];
      const reading = {
        tokens: values.map((value, at) => ({
          value,
          normal: respelt(normals[at] ?? value, value),
          lemma: respelt(lemmas[at] ?? value, value),
          pos: tags[at] ?? 'X',
          type: types[at] ?? 'word',
        })),
        sentences: doc.sentences().out(its.span) as unknown as [number, number][],
      };
      if (reader.words !== undefined) {
        learned += forget(reader.words, true, used);
        used = reader.words.list.length;
      }
      for (const feature of reader.others) forget(feature, false, 0);
      if (learned > wordsPerReader) {
        reader = build();
        learned = 0;
        used = 0;
      }
      return reading;
    },
  };
};
