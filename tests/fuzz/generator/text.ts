import fc from 'fast-check';
import { analyzers } from '../../../src/analyzers';
import { hostile } from './hostile';
import { phrases } from './phrases';
import { framed, saidInExamples } from './said';

const said = fc.constantFrom(...saidInExamples(analyzers));
const plain = fc.oneof({ weight: 5, arbitrary: said }, { weight: 3, arbitrary: framed }, { weight: 3, arbitrary: phrases(analyzers) });

/** What programs do to words on the way. */
const bends: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(), (text) => text.toLowerCase(), (text) => text.normalize('NFD'), (text) => text.normalize('NFKC'),
  (text) => text.replace(/'/g, '’'), (text) => text.replace(/'/g, ''), (text) => text.replace(/"([^"]*)"/g, '“$1”'), (text) => text.replace(/ /g, '\u00a0'), (text) => text.replace(/ /g, '\u200b'), (text) => text.replace(/ /g, '\n'), (text) => text.replace(/ /g, ''),
  (text) => text.replace(/ /g, '  '), (text) => text.replace(/[.!?]/g, '$&$&$&'), (text) => text.replace(/[.!?]/g, ''), (text) => text.replace(/[a-z]/gi, (letter) => `${letter}\u0301`), (text) => text.replace(/[a-z]/gi, (letter) => `${letter}\u200b`),
  (text) => text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)), (text) => [...text].reverse().join(''), (text) => `> ${text.replace(/\n/g, '\n> ')}`, (text) => `"${text}"`, (text) => `<p>${text}</p>`, (text) => text.replace(/i/g, 'ı').replace(/I/g, 'İ'), (text) => text.replace(/s/g, 'ſ'), (text) => JSON.stringify(text), (text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '')),
  (text) => text.replace(/[,;:]/g, ' — '), (text) => `if ${text}`, (text) => `you said that ${text}`, (text) => `not ${text}`,
];

const bent = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: fc.tuple(plain, fc.constantFrom(...bends)).map(([text, bend]) => bend(text)) },
);

/** A piece put into a sentence at any place, or over a few of its characters. */
const spliced = fc.tuple(bent, fc.nat(200), fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(6) }), hostile).map(([text, place, over, piece]) => {
  const at = place % (text.length + 1);
  return text.slice(0, at) + piece + text.slice(at + over);
});

/** A sentence that stops anywhere, perhaps within a character. */
const cut = fc.tuple(bent, fc.nat(200)).map(([text, place]) => text.slice(0, place % (text.length + 1)));

const piece = fc.oneof({ weight: 5, arbitrary: bent }, { weight: 5, arbitrary: spliced }, { weight: 1, arbitrary: cut }, { weight: 3, arbitrary: hostile });

const joints = fc.constantFrom(' ', ' ', ' ', '\n', '', ', ', '. ', '\r\n', '\n\n', ' - ', '\u2028', ' but ', ' and ');

/** Real-looking words with hostile pieces in them. Most are short: many short strings find more than few long ones. */
const structured = fc.array(fc.tuple(piece, joints), { minLength: 0, maxLength: 3, size: 'max' }).map((parts) => parts.map(([one, joint], index) => (index === parts.length - 1 ? one : one + joint)).join(''));

/** Any UTF-16 units, most of them from where text lives. */
const anything = fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 0x7f }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }) }, { weight: 1, arbitrary: fc.integer({ min: 0x2000, max: 0x206f }) }, { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }) }), { maxLength: 40, size: 'max' }).map((codes) => String.fromCharCode(...codes));

/** The texts of the fuzzing. */
export const text: fc.Arbitrary<string> = fc.oneof({ weight: 8, arbitrary: structured }, { weight: 1, arbitrary: anything }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) });
