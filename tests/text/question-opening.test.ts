import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { mayAsk, plainOf } from '../../src/text/question-opening';

const read = english();
const asksAt = (text: string): boolean => {
  const annotated = read(text);
  return mayAsk(annotated, 0, annotated.tokens.length);
};
const plain = (text: string, from = 0, to?: number): string => {
  const annotated = read(text);
  return plainOf(annotated, from, to ?? annotated.tokens.length);
};

describe('mayAsk', () => {
  it.each('why how what when where who whose whom which whats wheres hows whos if whether'.split(' '))('hears a question word: %s', (word) => {
    expect(asksAt(`${word} the parcel`)).toBe(true);
    expect(asksAt(word)).toBe(true);
  });

  it.each('is are am was were do does did can could will would shall should may might has have'.split(' '))('hears a verb turned round: %s', (word) => {
    expect(asksAt(`${word} she here`)).toBe(true);
    expect(asksAt(`${word} parcels`)).toBe(false);
  });

  it.each('not i you u we he she they it this there anyone someone anybody somebody the my your our his her their these those that'.split(' '))('hears who is asked after: %s', (word) => {
    expect(asksAt(`does ${word} parcel`)).toBe(true);
    expect(asksAt(`was ${word} parcel`)).toBe(true);
  });

  /** What people say before they come to the question. */
  const before = [
    'and but so or also ok okay all alright right well then now um uh er hm hmm mm you know i guess mean cool good sure yep got it wow hi hello hey please pls sorry just oh ah yes yeah no thanks great perfect',
    'first firstly second secondly third lastly finally actually btw by the way anyway meanwhile out of interest curiosity may can could might ask check do not mind me asking in your view opinion experience words roughly exactly to start with on at for from about since until after a b c d',
    'any idea clue chance are were will kindly possibly able tell let advise explain confirm clarify say find show see us am was have been only would simply really wonder wondering curious like love want wanted need needed hoping trying keen interested wish understand hear learn my question is',
  ].join(' ').split(' ');
  it.each(before)('goes on after "%s"', (word) => {
    expect(asksAt(`${word} why`)).toBe(true);
    expect(asksAt(`${word} parcels`)).toBe(false);
  });

  it.each(['parcels why', 'yesterday is it', 'my parcels are late', 'you know parcels', 'thanks', '', '🙂', '@anna', 'was cold', 'parcels 7'])('hears none in "%s"', (text) => expect(asksAt(text)).toBe(false));
  it.each(['( why', '2 ) why', 'café why', "o'clock why", 'parcels - parcels', 'w - what', '@anna why', '🙂 is it', 'so 🙂 is it'])('hears one in "%s"', (text) => expect(asksAt(text)).toBe(true));

  it('keeps to its range of tokens', () => {
    const text = read('so parcels why');
    expect(mayAsk(text, 2, 3)).toBe(true);
    expect(mayAsk(text, 0, 2)).toBe(false);
    expect(mayAsk(read('so is it'), 0, 2)).toBe(false);
    expect(mayAsk(text, 0, 99)).toBe(false);
    expect(mayAsk(text, 3, 9)).toBe(false);
  });

  it('passes over what is quoted', () => {
    expect(asksAt('"Parcels" why')).toBe(true);
    expect(asksAt('Parcels "why"')).toBe(false);
  });
});

describe('plainOf', () => {
  it.each([
    ['It is LATE.', 'it is late .'],
    ["@anna Isn't it 🙂 late?", 'is not it late ?'],
    ['🙂 So late', 'so late'],
    ['', ''],
  ])('%j: %j', (text, wanted) => expect(plain(text)).toBe(wanted));
  it('keeps to its range of tokens', () => {
    expect(plain('So it is late.', 1, 3)).toBe('it is');
    expect(plain('So it is late.', 2, 2)).toBe('');
    expect(plain('So late', 1, 9)).toBe('late');
  });
});
