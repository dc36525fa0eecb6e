import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import type { PartOfSpeech, Token } from '../../src/text/annotated-text';
import { embedding, endsInTag, filling, hedging, isAuxiliary, isChanged, isResponse, modals, negating, pasts, plainAdjectives, standsAlone, subordinating } from '../../src/text/clause-words';

const read = english();
const token = (normal: string, pos: PartOfSpeech, lemma = normal): Token => ({ normal, lemma, pos, kind: 'word', start: 0, end: normal.length, sentence: 0, clause: 0, negator: -1, voice: 'own' });

describe('lists of words', () => {
  it.each([
    ['negating', negating, 'not never no nothing nobody none nowhere neither nor cannot', 'now'],
    ['pasts', pasts, 'did was were had has have', 'do'],
    ['modals', modals, 'can could will would shall should may might must cannot', 'do'],
    ['subordinating', subordinating, 'while when whenever as so until once since because although though unless if whereas', 'and'],
    ['filling', filling, 'plainly certainly really indeed just simply definitely most also too actually still ever absolutely clearly always even already sure surely then now sir madam obviously quite so of course in fact though all both', 'late'],
    ['embedding', embedding, 'why whether how if what', 'that'],
    ['plainAdjectives', plainAdjectives, 'new old first last next same other more many own good great sorry able', 'rude'],
  ])('%s', (_name, list, words, other) => {
    expect([...list].sort()).toEqual(words.split(' ').sort());
    expect(list.has(other)).toBe(false);
  });
});

describe('isAuxiliary', () => {
  it.each('be have do can could will would shall should may might must cannot'.split(' '))('%s', (word) => {
    expect(isAuxiliary(token(word, 'VERB'))).toBe(true);
    expect(isAuxiliary(token(word, 'NOUN'))).toBe(false);
  });
  it('goes by the tag, and by the dictionary form', () => {
    expect(isAuxiliary(token('got', 'AUX', 'get'))).toBe(true);
    expect(isAuxiliary(token('was', 'VERB', 'be'))).toBe(true);
    expect(isAuxiliary(token('got', 'VERB', 'get'))).toBe(false);
  });
});

describe('isResponse', () => {
  it.each('no nope yes yeah yep but and well oh er um actually so because sir madam'.split(' '))('%s, it was late', (word) => {
    const tokens = [token(word, 'INTJ'), token('it', 'PRON')];
    expect(isResponse(tokens, 0, 0)).toBe(true);
    expect(isResponse([token('oh', 'INTJ'), ...tokens], 1, 0)).toBe(true);
    expect(isResponse([token('oh', 'INTJ'), token('sir', 'NOUN'), ...tokens], 2, 0)).toBe(false);
    expect(isResponse([token('oh', 'INTJ'), token('sir', 'NOUN'), ...tokens], 2, 2)).toBe(true);
  });
  it.each<[PartOfSpeech, boolean]>([['NOUN', false], ['ADJ', false], ['PROPN', false], ['PRON', true], ['ADV', true]])('"no" before %s: %s', (pos, is) => {
    expect(isResponse([token('no', 'DET'), token('word', pos)], 0, 0)).toBe(is);
    expect(isResponse([token('yes', 'INTJ'), token('word', pos)], 0, 0)).toBe(true);
  });
  it('is an answer where nothing follows, and nothing else is', () => {
    expect(isResponse([token('no', 'INTJ')], 0, 0)).toBe(true);
    expect(isResponse([token('late', 'ADJ')], 0, 0)).toBe(false);
    expect(isResponse([], 0, 0)).toBe(false);
  });
});

describe('endsInTag', () => {
  it.each([
    'It is late, is it?', "It's late, isn't it?", 'He rang, did he?', 'She came, was she', 'They can, can they?', 'He will, will he?', 'You owe me, would that', 'It has, has it?', 'There is, is there', 'It does, does it',
    "You rang, didn't you?", "They rang, didn't they!", "He can't, can't he", "She won't, won't she ? ", 'It is late, right?', 'The red one, correct?', 'You rang, true?', 'Late again, huh?', 'Is it late or not?', 'ISN\'T IT', 'Right',
  ])('%s', (said) => expect(endsInTag(said)).toBe(true));
  it.each(['It is late.', 'Turn it upright', 'You were incorrect', 'It is untrue', 'Is it late?', 'Where is it now?', 'Is it right for us?', '', '?!', 'for not', 'this it', 'Has the lid cracked'])('not %j', (said) => expect(endsInTag(said)).toBe(false));
});

describe('hedging', () => {
  it.each(['I guess so', 'I suppose it is', 'presumably', 'I presume', 'maybe', 'Perhaps', 'probably late', 'I hope so', 'hopefully', 'I wonder', 'wondering', 'I take it', 'I imagine', 'I am worried', 'the worry', 'afraid so', 'scared', 'I fear', 'feared'])('%s', (text) => expect(hedging.test(text)).toBe(true));
  it.each(['It is late.', 'guessed', 'hoping', 'a shopper', 'unimaginable', 'presum', 'hi take it'])('not %s', (text) => expect(hedging.test(text)).toBe(false));
});

describe('isChanged', () => {
  const changed = (text: string): boolean => {
    const { tokens, clauses } = read(text);
    return clauses.some((clause) => isChanged(tokens, clause));
  };
  it.each(['It is no longer here', 'I cannot wait any more', 'I do not use it anymore', 'It has not yet come', 'Is it here yet'])('%s', (text) => expect(changed(text)).toBe(true));
  it.each(['It is not here', 'It takes longer', 'I need more tea', 'It costs many more pounds', 'A yeti came'])('not %s', (text) => expect(changed(text)).toBe(false));
  it('keeps to the clause', () => {
    const { tokens, clauses } = read('It is here, and she has not rung yet.');
    expect(clauses.map((clause) => isChanged(tokens, clause))).toEqual([false, true]);
  });
});

describe('standsAlone', () => {
  const alone = (text: string): boolean => {
    const annotated = read(text);
    return standsAlone(annotated, annotated.clauses[0]!);
  };
  it.each(['It was.', 'It was', 'It was, on the balcony.', 'It was because you rang.', 'It was and she rang.', 'It was but she rang.', 'It was since you rang.', 'It was\n\nShe rang.'])('%j', (text) => expect(alone(text)).toBe(true));
  it('not where the sentence goes on', () => {
    const annotated = read('It was when you rang.');
    expect(annotated.clauses.length).toBe(2);
    expect(standsAlone(annotated, annotated.clauses[0]!)).toBe(false);
  });
});
