import { describe, expect, it } from 'vitest';
import { recovery } from '../../../src/analyzers/recovery';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();

const categoryOf = (text: string): unknown =>
  review({ turns: [{ role: 'customer', text }] }, { annotator, analyzers: [recovery] }).findings.find(({ detector }) => detector === 'recovery/service-failure')?.facets?.category;

describe('what failed', () => {
  it.each([
    ['The caterer has yet to show up.', 'late'],
    ['You have lost my passport.', 'late'],
    ['I ordered the walnut shelf. Got a white one.', 'wrong-item'],
    ['It was supposed to be a twin room. This is a double.', 'wrong-item'],
    ['The kettle we bought in May has cracked.', 'not-working'],
    ['I cannot log in to my account.', 'not-working'],
    ['The pillows were stained.', 'not-as-expected'],
    ['The library was shut when we came.', 'unavailable'],
    ['They billed me twice for the same tyre.', 'billing'],
    ['Nobody picks up at the surgery.', 'staff'],
    ['The porter laughed at my luggage.', 'staff'],
    ['Your van knocked down our fence.', 'other'],
    ['We have been waiting since nine this morning.', 'late'],
    ['They said the part is out of stock.', 'unavailable'],
    ['The code you sent does not work.', 'not-working'],
    ['I was treated like a criminal.', 'staff'],
    ['Still no refund.', 'billing'],
    ['The decorator scratched my piano.', 'other'],
  ])('%s', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });

  it.each([
    'I have not decided yet.',
    'We are running late, sorry.',
    'Our puppy chewed the cable.',
    'You do not need to call me back.',
    'I ordered the walnut shelf and got a free hook, lovely.',
    'Do not deliver before six.',
    'Nothing was broken.',
    'I keep imagining the parcel lying in the rain.',
    'Your driver was not late at all.',
    'You have been so helpful, nobody has ever explained it so well.',
    'Our old supplier never answered the phone.',
    'It says refunds are not available on sale items, is that right?',
    'My son was late for school.',
    'I broke the handle myself.',
    'What happens if it does not arrive?',
    '',
  ])('is silent on "%s"', (text) => {
    expect(categoryOf(text)).toBeUndefined();
  });

  it('reads a long turn in linear time', () => {
    const time = (times: number): number => {
      const text = 'the parcel never came and nobody answered so I ordered one and got two '.repeat(times);
      const start = performance.now();
      categoryOf(text);
      return performance.now() - start;
    };
    time(50);
    expect(time(800)).toBeLessThan(40 * time(100) + 200);
  });
});
