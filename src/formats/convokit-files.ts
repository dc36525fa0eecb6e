import { GoodturnError } from '../text/error';
import { isFiles, namedFiles } from './named-files';
import { parseJson, requireText } from './parse-json';
import { type Fields, fieldsOf, isFields, listOf, stringOf } from './record';
import { wrongPayload } from './wrong-payload';

/** The parts of a corpus that are read here. */
export interface ConvokitFiles {
  readonly utterances: readonly unknown[];
  readonly speakers: Fields;
  readonly conversations: Fields;
}

const lineOf = (line: string, number: number): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new GoodturnError('bad-input', `utterances.jsonl line ${number}`, 'This line is not JSON. Write one utterance a line.');
  }
};

/** Utterances: one a line, or a list as old corpora have it. */
const utterancesIn = (text: string): readonly unknown[] => {
  const clean = requireText(text);
  if (clean.trimStart().startsWith('[')) return listOf(parseJson(clean)) ?? [];
  return clean.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [lineOf(line, index + 1)]));
};

const firstNamed = (fields: Fields, names: readonly string[]): unknown => names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);

const tableOf = (value: unknown): Fields => fieldsOf(typeof value === 'string' ? parseJson(value) : value);

const isUtterance = (value: unknown): boolean => isFields(value) && ('speaker' in value || 'user' in value) && 'text' in value;

/** One JSON object over many lines: the files by their names. */
const spreadOut = (text: string): boolean => /^\s*\{[ \t]*\r?\n/.test(text);

/**
 * Finds the parts of a corpus.
 *
 * @throws GoodturnError `bad-input` if there are no utterances, or a file is not JSON.
 */
export const convokitFiles = (corpus: unknown): ConvokitFiles => {
  const nothing = { speakers: {}, conversations: {} };
  if (typeof corpus === 'string') {
    if (spreadOut(corpus)) return convokitFiles(parseJson(corpus));
    const utterances = utterancesIn(corpus);
    const [only] = utterances;
    if (utterances.length === 1 && isFields(only) && !isUtterance(only)) return convokitFiles(only);
    if (utterances.length > 0 && !utterances.some(isUtterance)) throw wrongPayload(only, 'utterances', "a corpus's utterances", 'Give utterances.jsonl.');
    return { ...nothing, utterances };
  }
  const list = listOf(corpus);
  if (list !== undefined) return { ...nothing, utterances: list };
  const fields = isFiles(corpus) ? namedFiles(corpus) : fieldsOf(corpus);
  const given = firstNamed(fields, ['utterances.jsonl', 'utterances.json', 'utterances']);
  const utterances = listOf(given) ?? (typeof given === 'string' ? utterancesIn(stringOf(given) ?? '') : undefined);
  if (utterances === undefined) throw wrongPayload(corpus, 'utterances', 'the files of a ConvoKit corpus by their names', "Give { 'utterances.jsonl': …, 'speakers.json': … }.");
  return {
    utterances,
    speakers: tableOf(firstNamed(fields, ['speakers.json', 'speakers', 'users.json', 'users'])),
    conversations: tableOf(firstNamed(fields, ['conversations.json', 'conversations'])),
  };
};
