import './counter';
import { steep } from './growth';
import { repeated } from './repeated';

/** One code point or more of every general category that text has. */
const ofCategories = (): readonly string[] =>
  ['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc', 'Me', 'Nd', 'Nl', 'No', 'Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So', 'Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Co', 'Cn', 'Cs'].flatMap((category) => {
    const pattern = new RegExp(`^\\p{${category}}$`, 'u');
    const places = Array.from({ length: 0x3100 }, (_, at) => at).concat(0xd800, 0xe000, 0x1f600, 0x1d400, 0xfdd0);
    const first = places.filter((place) => pattern.test(String.fromCodePoint(place))).slice(0, 2).map((place) => String.fromCodePoint(place));
    return first.flatMap((one) => [one, `${one} `]);
  });

const marks = Array.from('!"\'()*+,-./:;<=>?@[\\]^_`{|}~$%&').flatMap((mark) => [mark, `${mark} `, `a${mark} `]);

/** Sentences, questions, clauses, quotes, lists, handles and openings. */
const wordings: readonly string[] = [
  'and ', 'so ', 'but ', 'ok ', 'if ', 'not ', 'I ', 'you ', 'please ', 'word ', 'word, ', 'word. ', 'word? ', 'word! ', 'word\n', '> a\n', '"a" ', '@a ', 'http://a.b/c ', 'a@b.cd ', '😀 ', 'I need it. ', 'I will call you. ', 'What is it? ', 'Is it #? ', 'My order # is late. ',
  'I will send it on day #. ', 'Can you send #? ', 'you said, ', 'if you ', 'I am sorry. ', 'Calm down. ', 'thank you ', '#. Open it.\n', 'I want #. ', 'What is your number #? ', 'Please send #. ', 'never ', 'by Friday, ', 'You are an idiot. ', 'As I said, ',
];

/** What one piece, repeated, made grow out of proportion. */
export interface Grown {
  readonly piece: string;
  readonly places: readonly string[];
}

/** The search over every piece: as a customer's turn and as an agent's answer to it. */
export const searched = async (characters: number): Promise<{ readonly pieces: number; readonly grown: readonly Grown[] }> => {
  const [{ review }, { analyzers }, { english }] = await Promise.all([import('../../../src/review'), import('../../../src/analyzers'), import('../../../src/english')]);
  const annotator = english();
  const work = (text: string) => () => review({ turns: [{ role: 'customer', text }, { role: 'agent', text }, { role: 'customer', text: 'Hello?' }] }, { annotator, analyzers, settings: { preview: true } });
  work(repeated('Hello there, I am so sorry. What is your name? ', 60))();
  const pieces = [...new Set([...ofCategories(), ...marks, ...wordings])];
  const grown = pieces.flatMap((piece): Grown[] => {
    const places = steep((times) => work(repeated(piece, times)), Math.ceil(characters / piece.length), piece.length).map(({ place, counts }) => `${place}: ${counts.join(', ')}`);
    return places.length === 0 ? [] : [{ piece, places }];
  });
  return { pieces: pieces.length, grown };
};
