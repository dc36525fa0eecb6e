import './counter';
import { steep } from './growth';
import { lexiconPieces } from './lexicon-pieces';
import { allPieces } from './pieces';
import { repeated } from './repeated';

/** What one piece, repeated, made grow out of proportion. */
export interface Grown {
  readonly piece: string;
  readonly places: readonly string[];
}

/** The search over every piece, and over `each` patterns of every lexicon as words: as a customer's turn and as an agent's answer to it. */
export const searched = async (characters: number, each: number): Promise<{ readonly pieces: number; readonly grown: readonly Grown[] }> => {
  const [{ review }, { analyzers }, { english }] = await Promise.all([import('../../../src/review'), import('../../../src/analyzers'), import('../../../src/english')]);
  const annotator = english();
  const work = (text: string) => () => review({ turns: [{ role: 'customer', text }, { role: 'agent', text }, { role: 'customer', text: 'Hello?' }] }, { annotator, analyzers, settings: { preview: true } });
  work(repeated('Hello there, I am so sorry. What is your name? ', 60))();
  const pieces = [...allPieces(), ...lexiconPieces(each)];
  const grown = pieces.flatMap((piece): Grown[] => {
    const places = steep((times) => work(repeated(piece, times)), Math.ceil(characters / piece.length), piece.length).map(({ place, counts }) => `${place}: ${counts.join(', ')}`);
    return places.length === 0 ? [] : [{ piece, places }];
  });
  return { pieces: pieces.length, grown };
};
