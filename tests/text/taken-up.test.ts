import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import type { AnnotatedText, PartOfSpeech, Token, TokenKind, Voice } from '../../src/text/annotated-text';
import { contentStems } from '../../src/text/taken-up';

const read = english();
const stems = (text: string): string[] => [...contentStems(read(text)).values()];

interface Word { readonly written: string; readonly pos?: PartOfSpeech; readonly lemma?: string; readonly kind?: TokenKind; readonly voice?: Voice; readonly clause?: number }
/** A text of one sentence, as a tagger might give it. */
const tagged = (...words: Word[]): AnnotatedText => {
  let text = '';
  const tokens = words.map(({ written, pos = 'NOUN', lemma = written.toLowerCase(), kind = 'word', voice = 'own', clause = 0 }): Token => {
    const start = text.length;
    text += `${written} `;
    return { start, end: start + written.length, normal: written.toLowerCase(), lemma, pos, kind, voice, clause, sentence: 0, negator: -1 };
  });
  return { text, tokens, sentences: [{ start: 0, end: text.length, from: 0, to: tokens.length, question: false, finished: true }], clauses: [] };
};
const of = (...words: Word[]): [number, string][] => [...contentStems(tagged(...words))];

describe('contentStems', () => {
  it.each<[string, string[]]>([
    ['The hinges squeaked', ['hing', 'squeak/v']],
    ['It is so', []],
    ['', []],
  ])('%j: %j', (text, wanted) => expect(stems(text)).toEqual(wanted));

  it.each([
    ['clunks', 'clunk'], ['clunking', 'clunk'], ['clunked', 'clunk'], ['badly', 'bad'], ['dirty', 'dirt'], ['hinge', 'hing'], ['lens', 'lens'], ['glass', 'glass'], ['dripped', 'drip'], ['dripping', 'drip'], ['kettle', 'kettl'], ['egg', 'eg'], ['full', 'full'], ['pass', 'pass'], ['ring', 'ring'], ['lamp', 'lamp'], ['bees', 'bees'], ['button', 'button'], ['summer', 'summer'],
  ])('%s: %s', (lemma, stem) => expect(of({ written: lemma })).toEqual([[0, stem]]));

  it.each<PartOfSpeech>(['NOUN', 'ADJ', 'PROPN'])('%s carries content', (pos) => expect(of({ written: 'lamp', pos })).toEqual([[0, 'lamp']]));
  it.each<PartOfSpeech>(['ADV', 'PRON', 'DET', 'NUM', 'AUX'])('%s carries none', (pos) => expect(of({ written: 'lamp', pos })).toEqual([]));
  it('leaves out what is no word, quoted, or short', () => {
    expect(of({ written: 'lamp', kind: 'hashtag' }, { written: 'lid', voice: 'quoted' }, { written: 'tv' }, { written: 'van' })).toEqual([[3, 'van']]);
  });
  it('leaves out names and what stands in quotation marks', () => {
    expect(of({ written: 'so', pos: 'ADV' }, { written: 'Lamp' })).toEqual([]);
    expect(of({ written: 'so', pos: 'ADV' }, { written: 'LAMP' })).toEqual([[1, 'lamp']]);
    expect(of({ written: 'Lamp' })).toEqual([[0, 'lamp']]);
    expect(of({ written: 'Lamp', pos: 'PROPN' })).toEqual([]);
    expect(of({ written: 'iLamp', pos: 'PROPN' })).toEqual([[0, 'ilamp']]);
    for (const mark of ['"', "'", '‘', '“']) expect([...contentStems({ ...tagged({ written: 'so', pos: 'ADV' }, { written: 'lamp' }), text: `so${mark}lamp ` }).values()]).toEqual([]);
  });

  const verb = (written: string, lemma = written): Word => ({ written, lemma, pos: 'VERB' });
  it('marks verbs, and not what only looks like one', () => {
    expect(of(verb('leak'))).toEqual([[0, 'leak/v']]);
    expect(of(verb('leaking', 'leak'))).toEqual([[0, 'leak']]);
    for (const word of 'of my your our his her its their with for in no'.split(' ')) expect(of({ written: word, pos: 'ADP' }, verb('leak'))).toEqual([[1, 'leak']]);
    for (const pos of ['DET', 'ADJ', 'NUM'] as const) expect(of({ written: 'xx', pos }, verb('leaked', 'leak'))).toEqual([[1, 'leak']]);
    expect(of({ written: 'xx', pos: 'PRON' }, verb('leak'))).toEqual([[1, 'leak/v']]);
    expect(of({ written: 'often', pos: 'ADV' }, verb('leak'))).toEqual([[1, 'leak/v']]);
    expect(of({ written: 'coffin', pos: 'ADV' }, verb('leak'))).toEqual([[1, 'leak/v']]);
    expect(of({ written: 'of', pos: 'ADP', clause: 1 }, verb('leak'))).toEqual([[1, 'leak/v']]);
  });
  it('takes a verb in its plain form after a noun in its own for one', () => {
    for (const pos of ['NOUN', 'PROPN'] as const) expect(of({ written: 'xx', pos }, verb('leak'))).toEqual([[1, 'leak']]);
    expect(of({ written: 'xxs', lemma: 'xx' }, verb('leak')).at(-1)).toEqual([1, 'leak/v']);
    expect(of({ written: 'xx' }, verb('leaked', 'leak'))).toEqual([[1, 'leak/v']]);
  });
});
