import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import type { PartOfSpeech, Token, TokenKind } from '../../src/text/annotated-text';
import { contentLemmas, shared } from '../../src/text/content';

const read = english();
const content = (text: string): string[] => [...contentLemmas(read(text))];
/** A word as a tagger might give it. */
const token = (normal: string, pos: PartOfSpeech, lemma = normal, kind: TokenKind = 'word'): Token => ({ normal, lemma, pos, kind, start: 0, end: normal.length, sentence: 0, clause: 0, negator: -1, voice: 'own' });
const lemmas = (...tokens: Token[]): string[] => [...contentLemmas({ tokens })];

describe('contentLemmas', () => {
  it.each([
    ['My mum waited 2 hrs', ['mother', 'wait', 'two', 'hour']],
    ['The boiler leaks badly', ['boiler', 'leak', 'badly']],
    ['The boiler is a new boiler', ['boiler']],
    ['@anna 🙂 https://a.example #boiler', []],
    ['', []],
  ])('%j', (text, wanted) => expect(content(text)).toEqual(wanted));

  const empty = 'be have do will would can could shall should may might must get go make let say tell know see want need like just thing one time way lot bit thank please sorry hi hello dear ok okay good really very come take give put try help other same more much many own new able look use still now even also people person guy today nothing something anything everything u ur pls';
  it.each(empty.split(' '))('%s says nothing by itself', (word) => {
    for (const pos of ['NOUN', 'VERB', 'NUM'] as const) expect(lemmas(token(word, pos))).toEqual([]);
  });

  it.each([
    ['hour', 'hr hrs'], ['minute', 'min mins'], ['year', 'yr'], ['father', 'dad daddy papa'], ['mother', 'mum mom mummy mommy ma'], ['child', 'kid children'], ['photo', 'pic picture'],
    ['two', '2 twice'], ['three', '3'], ['four', '4'], ['five', '5'], ['six', '6'], ['seven', '7'], ['eight', '8'], ['nine', '9'], ['ten', '10'], ['hundred', '100 300'],
    ['call', 'phone ring rang dial'], ['coach', 'bus'], ['week', 'fortnight'], ['loss', 'lose lost'], ['broken', 'broke break'], ['grandmother', 'grandma gran nan'], ['husband', 'hubby'],
  ])('%s is also written %s', (word, ways) => {
    for (const way of ways.split(' ')) expect(lemmas(token(way, 'NOUN'))).toEqual([word]);
  });

  it('goes by what is written before the dictionary form', () => {
    expect(lemmas(token('rang', 'VERB', 'range'))).toEqual(['call']);
    expect(lemmas(token('rings', 'VERB', 'ring'))).toEqual(['call']);
    expect(lemmas(token('1', 'NUM', '1', 'number'))).toEqual([]);
  });

  it.each<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV'])('%s carries content', (pos) => expect(lemmas(token('kettle', pos))).toEqual(['kettle']));
  it.each<PartOfSpeech>(['PRON', 'DET', 'ADP', 'AUX', 'INTJ', 'PUNCT'])('%s carries none', (pos) => expect(lemmas(token('kettle', pos))).toEqual([]));
  it('counts words and numbers of three letters, and shorter numbers', () => {
    expect(lemmas(token('tv', 'NOUN'), token('van', 'NOUN'), token('12', 'NUM', '12', 'number'), token('kettle', 'NOUN', 'kettle', 'hashtag'))).toEqual(['van', '12']);
  });

  it('keeps to its range of tokens', () => {
    const text = read('boiler kettle radiator');
    expect([...contentLemmas(text, { from: 1, to: 2 })]).toEqual(['kettle']);
    expect([...contentLemmas(text, { from: 2, to: 9 })]).toEqual(['radiator']);
    expect([...contentLemmas(text, { from: 1, to: 1 })]).toEqual([]);
  });
});

describe('shared', () => {
  const a = new Set(['kettle', 'boiler', 'van']);
  const b = new Set(['van', 'lid', 'kettle', 'bus']);
  it('counts the common members either way round', () => {
    expect([shared(a, b), shared(b, a), shared(a, a), shared(a, new Set(['lid'])), shared(new Set(), b)]).toEqual([2, 2, 3, 0, 0]);
  });
});
