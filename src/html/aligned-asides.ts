import type { Aside } from '../conversation/turn';
import { readHtml } from './read-html';

const space = /\s/;

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/**
 * The asides that HTML tells of a plain text that has the same words: their white space may differ, as it does
 * where a source gives one message in both forms.
 *
 * @returns undefined where the words are not the same.
 * @example
 * alignedAsides('Yes.\nBoth?', '<p>Yes.</p><blockquote type="cite">Both?</blockquote>') // => [{ start: 5, end: 10, kind: 'quoted' }]
 * alignedAsides('Yes.', '<p>No.</p>') // => undefined
 */
export const alignedAsides = (text: string, html: string): readonly Aside[] | undefined => {
  const read = readHtml(html);
  if (squeezed(read.text) !== squeezed(text)) return undefined;
  let [here, there] = [0, 0];
  /** Moves to a place in the HTML's text that is no white space, and gives the place in the other text. */
  const placeOf = (place: number): number => {
    for (; there <= place; there += 1) {
      if (space.test(read.text.charAt(there))) continue;
      while (space.test(text.charAt(here))) here += 1;
      here += 1;
    }
    return here - 1;
  };
  return read.asides.map(({ start, end, kind }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1, kind }));
};
