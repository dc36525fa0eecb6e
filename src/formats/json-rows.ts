import { requireText } from './parse-json';
import { isFields } from './record';
import { GoodturnError } from '../text/error';

const rowOf = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * The rows of a text that holds one JSON object a line, and more than one of them.
 *
 * @returns undefined for any other text.
 * @throws GoodturnError `bad-input` where a line after the first is not JSON.
 * @example
 * rowsOf('{"a": 1}\n{"a": 2}\n') // => [{ a: 1 }, { a: 2 }]
 * rowsOf('{"a": 1}') // => undefined
 */
export const rowsOf = (text: string): readonly unknown[] | undefined => {
  const lines = requireText(text).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!lines.slice(first + 1).some((line) => line.trim() !== '') || !isFields(rowOf(lines[first] ?? ''))) return undefined;
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = rowOf(line);
    if (row === undefined) throw new GoodturnError('bad-input', `line ${index + 1}`, 'This line is not JSON. Write one message a line.');
    return [row];
  });
};
