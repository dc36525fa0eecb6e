import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { winkReader } from '../../src/english/wink';

it('can be built any number of times', { timeout: 60_000 }, () => {
  const first = winkReader().read('Hello there, Sam.');
  let last = first;
  for (let count = 0; count < 30; count += 1) last = winkReader().read('Hello there, Sam.');
  expect(last).toEqual(first);
});

describe('a text that holds a piece which the tokenizer learns twice', () => {
  it('leaves nothing behind for the next one', () => {
    const told = (read: ReturnType<typeof english>) => read('Dr. Osei told me that Anna is furious.').tokens.map(({ pos }) => pos);
    const taught = english();
    taught('Osei support..5');
    expect(told(taught)).toEqual(told(english()));
  });
});
