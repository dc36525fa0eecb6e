import { describe, expect, it } from 'vitest';
import { commonGround } from '../../../src/analyzers/common-ground';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();
const suggested = (said: string, answer: string): readonly (readonly [string, string])[] =>
  review({ turns: [{ role: 'customer', text: said }, { role: 'agent', text: answer }] }, { annotator, analyzers: [commonGround], settings: { preview: true } })
    .findings.flatMap(({ quote, suggestions = [] }) => suggestions.map(({ text }) => [quote, text] as const));

describe('wording for a denial', () => {
  it.each([
    ['I posted the key in June.', 'You did not post the key.', [['You did not post the key', 'As far as I can see, you did not post the key']]],
    ['I posted the key in June.', 'You did not.', [['You did not', 'As far as I can see, you did not']]],
    ['I paid for the parking on Sunday.', 'No payment was made.', [['No payment was made', 'As far as I can see, no payment was made']]],
    ['The driver was rude.', 'The driver was not rude.', [['The driver was not rude', 'As far as I can see, the driver was not rude']]],
    ['You charged me twice.', 'We did not charge you twice.', [['We did not charge you twice', 'As far as I can see, we did not charge you twice']]],
    ['There was a sign.', 'There was no sign.', [['There was no sign', 'As far as I can see, there was no sign']]],
    ['My order was shipped.', 'Nothing was shipped.', [['Nothing was shipped', 'As far as I can see, nothing was shipped']]],
    ['You promised a refund.', 'Nobody promised a refund.', [['Nobody promised a refund', 'As far as I can see, nobody promised a refund']]],
  ] as const)('after “%s”, “%s” is said as seen from here', (said, answer, wanted) => expect(suggested(said, answer)).toEqual(wanted));
  it.each([
    ['I posted the key in June.', 'That is wrong.'],
    ['You promised a refund.', 'That is not true.'],
    ['You promised a refund.', 'You are mistaken there.'],
    ['You promised a refund.', 'We have to disagree.'],
    ['You promised a refund.', 'We dispute that.'],
    ['You promised a refund.', 'We must deny that.'],
    ['You promised a refund.', 'Your story is false.'],
    ['You promised a refund.', 'We never told you such lies.'],
    ['I told you no lie.', 'You did tell a lie.'],
    ['It never came.', 'It did come on Monday.'],
  ])('after “%s”, “%s” has none', (said, answer) => expect(suggested(said, answer)).toEqual([]));
});
