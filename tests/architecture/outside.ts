/** A package that the library needs at run time: who may import it, and why it is worth having. */
export interface Outside {
  readonly name: string;
  /** As it is imported: `csv-parse/sync`. */
  readonly specifier: RegExp;
  /** The one room, or the one file, of src/ that imports it. */
  readonly where: string;
  /** The entry through which it comes to a user. */
  readonly entry: string;
  /** What is imported in a bundle that is weighed. */
  readonly weighed: string;
  readonly reason: string;
}

/** Every one there is. Whatever is not here, nobody imports; docs/reliability.md shows the list with sizes. */
export const outside: readonly Outside[] = [
  {
    name: 'wink-nlp', specifier: /^wink-nlp$/, where: 'english', entry: 'goodturn/english', weighed: "import nlp from 'wink-nlp'; globalThis.go = nlp;",
    reason: 'Cuts text into tokens and sentences and tags parts of speech, offline; a tagger of our own would be larger and worse.',
  },
  {
    name: 'wink-eng-lite-web-model', specifier: /^wink-eng-lite-web-model$/, where: 'english', entry: 'goodturn/english', weighed: "import model from 'wink-eng-lite-web-model'; globalThis.go = model;",
    reason: 'The English model that wink-nlp reads with.',
  },
  {
    name: 'htmlparser2', specifier: /^htmlparser2$/, where: 'html', entry: 'goodturn/html', weighed: "import { Tokenizer } from 'htmlparser2'; globalThis.go = Tokenizer;",
    reason: 'Reads HTML from helpdesks as it is, broken or not, and says where each word stands in the source; a DOM does not.',
  },
  {
    name: 'valibot', specifier: /^valibot$/, where: 'settings', entry: 'goodturn/settings', weighed: "import * as valibot from 'valibot'; globalThis.go = valibot.safeParse(valibot.strictObject({ a: valibot.array(valibot.string()) }), {});",
    reason: 'One schema for settings, from which come the faults, the types and the JSON Schema; only what is used of it is bundled.',
  },
  {
    name: 'csv-parse', specifier: /^csv-parse\/sync$/, where: 'formats/twcs.ts', entry: 'goodturn/formats/twcs', weighed: "import { parse } from 'csv-parse/sync'; globalThis.go = parse;",
    reason: 'Reads quoted CSV of any dialect for one importer, and no other entry carries it.',
  },
  {
    name: 'tinypool', specifier: /^tinypool$/, where: 'batch', entry: 'goodturn/batch', weighed: "import Tinypool from 'tinypool'; globalThis.go = Tinypool;",
    reason: 'Keeps processes for large inputs, with their memory bounded and the dead ones replaced; Node only.',
  },
];
