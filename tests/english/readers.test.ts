import { expect, it } from 'vitest';
import { winkReader } from '../../src/english/wink';

it('can be built any number of times', { timeout: 60_000 }, () => {
  const first = winkReader().read('Hello there, Sam.');
  let last = first;
  for (let count = 0; count < 30; count += 1) last = winkReader().read('Hello there, Sam.');
  expect(last).toEqual(first);
});
