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

/** All pieces that are repeated. */
export const allPieces = (): readonly string[] => [...new Set([...ofCategories(), ...marks, ...wordings])];
