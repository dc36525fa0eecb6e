import { describe, expect, it } from 'vitest';
import { plainOf, tokenAt } from '../../../src/analyzers/recovery/plain-clause';
import { english } from '../../../src/english';

const annotator = english();
const plain = (text: string): string => {
  const turn = annotator(text);
  return plainOf(turn, 0, turn.tokens.length).said;
};
const words = (list: string): readonly string[] => list.split(' ');

describe('a clause in plain words', () => {
  it('leaves out small adverbs', () => {
    const small = words('just really very so even completely totally actually now already also quite pretty rather simply literally suddenly apparently clearly obviously frankly then ever absolutely extremely basically well both bloody fucking damn please immediately recently finally properly eventually');
    expect(small.filter((word) => plain(`lamps ${word} broke`) !== 'lamps broke')).toEqual([]);
    expect(plain('lamps always broke')).toBe('lamps always broke');
  });
  it('marks units of time', () => {
    expect(words('minute minutes min mins hour hours hr hrs day days night nights week weeks month months year years').filter((word) => plain(`same ${word}`) !== 'same TIME')).toEqual([]);
  });
  it('marks numbers', () => {
    expect(words('0 7 12 9 one two three four five six seven eight nine ten eleven twelve several few couple many').filter((word) => plain(`lost ${word} lamps`) !== 'lost NUM lamps')).toEqual([]);
  });
  it('marks determiners', () => {
    expect(words('the your his her their its these those ur').filter((word) => plain(`near ${word} lamp`) !== 'near DET lamp')).toEqual([]);
  });
  it.each([
    ['Near a lamp', 'near DET lamp'],
    ['Near an oven', 'near DET oven'],
    ['A few lamps', 'NUM lamps'],
    ['A couple of lamps', 'NUM of lamps'],
    ['A one off', 'DET NUM off'],
    ['After an hour', 'after NUM TIME'],
    ['After a week', 'after NUM TIME'],
    ['No one came', 'no one came'],
    ['Every one came', 'every one came'],
    ['Each one came', 'each one came'],
    ['Any one came', 'any one came'],
    ['Some one came', 'some one came'],
    ['No two came', 'no NUM came'],
    ['My lamp, our house', 'MY lamp MY house'],
    ["It's late and we're out", 'it BE late and we BE out'],
    ["I'm here, they were there", 'i BE here they BE there'],
    ['It has been lost', 'it has BE lost'],
    ['@lamps, nobody came!', 'nobody came'],
    ['', ''],
  ])('%s', (text, said) => expect(plain(text)).toBe(said));

  it('knows the token that a place stands for', () => {
    const turn = annotator('@lamps, the lamp is just late');
    const clause = plainOf(turn, 0, turn.tokens.length);
    expect(clause.said).toBe('DET lamp BE late');
    expect([0, 2, 3, 4, 9, 12].map((place) => turn.tokens[tokenAt(clause, place) ?? -1]?.normal)).toEqual(['the', 'the', 'lamp', 'lamp', 'is', 'late']);
    expect(tokenAt(clause, -1)).toBeUndefined();
  });
});
