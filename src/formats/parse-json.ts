import { GoodturnError } from '../text/error';
import { onPlain } from '../text/plain';
import { jsonFault } from './json-fault';

const nothing = 'There is nothing in it. Give at least one conversation.';

/**
 * Takes off a byte order mark and makes sure that there is text.
 *
 * @throws GoodturnError `bad-input` for text that is empty or blank, or for anything but a string.
 */
export const requireText = (text: unknown): string => {
  if (typeof text !== 'string') throw new GoodturnError('bad-input', '', `Expected text, found ${text === null ? 'null' : typeof text}.`);
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (clean.trim() === '') throw new GoodturnError('bad-input', '', nothing);
  return clean;
};

const lineAndColumn = (text: string, position: number): string => {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

const describe = (text: string): string => {
  const fault = jsonFault(text);
  const place = lineAndColumn(text, Math.min(fault, text.trimEnd().length));
  return fault >= text.trimEnd().length
    ? `The JSON ends too early, at ${place}: it seems to be cut off. Export it again, or close what is still open.`
    : `This is not valid JSON from ${place} on. Correct it there, or name the right format.`;
};

/**
 * Parses JSON and says where it breaks off or goes wrong.
 *
 * @throws GoodturnError `bad-input`, with line and column.
 * @example
 * parseJson('{"turns": []}') // => { turns: [] }
 */
export const parseJson = (text: string): unknown => {
  const clean = requireText(text);
  try {
    return JSON.parse(clean) as unknown;
  } catch {
    throw new GoodturnError('bad-input', '', describe(clean));
  }
};

/** JSON of JSON: text that went through an encoder twice. */
const isWrapped = (value: unknown): value is string => typeof value === 'string' && /^\s*[[{"]/.test(value.slice(0, 40));

/**
 * A plain copy of what was parsed already, or never was JSON.
 *
 * @throws GoodturnError `bad-input` where reading it throws.
 */
export const plainJson = <Value>(value: Value): Value => onPlain('bad-input', '', 'Give JSON text, or what JSON.parse made of it.', [value], (own) => own);

/**
 * Parses text, also text that was encoded twice or thrice; of a value that is parsed already it makes a plain copy.
 *
 * @throws GoodturnError `bad-input`, with line and column.
 */
export const parsed = (json: unknown): unknown => {
  if (typeof json !== 'string') return plainJson(json);
  let value = parseJson(json);
  for (let layer = 0; layer < 3 && isWrapped(value); layer += 1) value = parseJson(value);
  return value;
};
