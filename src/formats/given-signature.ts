import type { Aside } from '../conversation/turn';
import { readHtml } from '../html/read-html';
import type { Body } from './body';

/** A line without the white space around it, and where it stands. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { text: line.trim(), start, end: start + line.trim().length };
  }).filter((line) => line.text !== '');

/** Whether a line is what a line of a template becomes; `{{user.name}}` may be anything short. */
const fits = (line: string, template: string): boolean => {
  const pieces = template.split(/\{\{[^{}]{0,80}\}\}/);
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return line === template;
  if (!line.startsWith(first) || !line.endsWith(last) || line.length > template.length + 120) return false;
  let at = 0;
  return pieces.every((piece) => {
    const found = line.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
};

/** Where a signature stands word for word at the end of what is the writer's own. */
const placeOf = (body: Body, wanted: readonly Line[]): Aside | undefined => {
  const end = body.asides.find(({ kind }) => kind !== 'signature')?.start ?? body.text.length;
  const own = linesOf(body.text.slice(0, end)).slice(-wanted.length);
  const [first, last] = [own[0], own.at(-1)];
  const isThere = own.length === wanted.length && own.every((line, index) => fits(line.text, wanted[index]?.text ?? ''));
  return isThere && first !== undefined && last !== undefined ? { start: first.start, end: last.end, kind: 'signature' } : undefined;
};

/**
 * Marks the signature that a source names, if it stands word for word at the end of the writer's own words, above
 * what the mail quotes.
 *
 * @param signature - HTML, perhaps with places such as `{{user.name}}`
 * @example
 * withSignature({ text: 'It is fixed.\n\nAna\nMeadow Bikes', asides: [] }, '<div>{{user.name}}<br>Meadow Bikes</div>').asides // => [{ start: 14, end: 30, kind: 'signature' }]
 */
export const withSignature = (body: Body, signature: string): Body => {
  const wanted = linesOf(readHtml(signature).text);
  const place = wanted.length === 0 ? undefined : placeOf(body, wanted);
  if (place === undefined) return body;
  const others = body.asides.filter(({ start, end }) => end <= place.start || start >= place.end);
  const clear = others.length === body.asides.length || body.asides.every(({ start, end }) => end <= place.start || start >= place.end || (start >= place.start && end <= place.end));
  return clear ? { ...body, asides: [...others, place].sort((one, other) => one.start - other.start) } : body;
};
