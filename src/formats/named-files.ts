import { parseJson } from './parse-json';
import { type Fields, isFields } from './record';

/**
 * The files of an archive by their names, without the folder that all of them lie in; what is JSON text is parsed when
 * it is asked for with `jsonOf`.
 *
 * @example
 * Object.keys(namedFiles({ 'corpus/utterances.jsonl': '', 'corpus/speakers.json': '' })) // => ['utterances.jsonl', 'speakers.json']
 */
export const namedFiles = (files: Fields): Fields => {
  const names = Object.keys(files);
  const root = /^(?:\.\/)?[^/]+\//.exec(names[0] ?? '')?.[0] ?? '';
  const index = names.find((name) => /(?:^|\/)(?:users|channels|dms|speakers|conversations)\.json$|(?:^|\/)utterances\.jsonl?$/.test(name)) ?? '';
  const folder = index.includes('/') ? index.slice(0, index.lastIndexOf('/') + 1) : '';
  const prefix = folder === '' && names.length > 0 && names.every((name) => name.startsWith(root)) && names.every((name) => name.split('/').length > 2) ? root : folder;
  return Object.fromEntries(names.filter((name) => name.startsWith(prefix)).map((name) => [name.slice(prefix.length), files[name]]));
};

/** A file's content, parsed if it is text. */
export const jsonOf = (content: unknown): unknown => (typeof content === 'string' ? parseJson(content) : content);

/** Whether an object holds files by their names. */
export const isFiles = (value: unknown): value is Fields => isFields(value) && Object.keys(value).some((name) => /\.jsonl?$/.test(name));
