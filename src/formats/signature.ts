import { htmlToText } from './html-text';

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());

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

/**
 * Takes a signature off the end of a text, if it is there word for word.
 *
 * @param signature - HTML, perhaps with places such as `{{user.name}}`
 * @example
 * withoutSignature('It is fixed.\n\nAna\nMeadow Bikes', '<div>{{user.name}}<br>Meadow Bikes</div>') // => 'It is fixed.'
 */
export const withoutSignature = (text: string, signature: string): string => {
  const wanted = linesOf(htmlToText(signature)).filter((line) => line !== '');
  const lines = linesOf(text);
  let end = lines.length;
  for (const template of [...wanted].reverse()) {
    while (end > 0 && lines[end - 1] === '') end -= 1;
    if (end === 0 || !fits(lines[end - 1] ?? '', template)) return text;
    end -= 1;
  }
  return wanted.length === 0 ? text : text.split('\n').slice(0, end).join('\n').trim();
};
