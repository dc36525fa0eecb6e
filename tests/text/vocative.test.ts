import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { givenNames } from '../../src/lexicons/greetings';
import { vocative } from '../../src/text/vocative';

const annotator = english();
const addressed = (text: string, theirs: string[] = [], own: string[] = []): string => {
  const read = annotator(text);
  const name = vocative(read, { theirs, own, given: givenNames });
  return name === undefined ? '' : text.slice(read.tokens[name.from]?.start, read.tokens[name.to - 1]?.end);
};

describe('vocative', () => {
  it.each([
    ['Thank you, Radko, that is all.', 'Radko'],
    ['I see your point, Mrs Osei.', 'Mrs Osei'],
    ['Maria, your seat is ready.', 'Maria'],
    ['Sorry Wren, one moment.', 'Wren'],
    ['Great to hear, Ines!', 'Ines'],
    ['Our driver, Paul, will ring.', ''],
    ['We stop in Lyon, Nice, and Turin.', ''],
    ['Best wishes, Hanna', ''],
    ['Call us on Friday, Saturday or Sunday.', ''],
    ['', ''],
  ])('%s', (text, wanted) => {
    expect(addressed(text)).toBe(wanted);
  });
  it('knows names that were given, in lower case too, and never the own one', () => {
    expect(addressed('thanks, edda!', ['edda'])).toBe('edda');
    expect(addressed('Thanks, Edda!', [], ['edda'])).toBe('');
  });
});
