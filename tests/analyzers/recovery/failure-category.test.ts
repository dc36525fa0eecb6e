import { expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { recovery } from '../../../src/analyzers/recovery';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();

it.each<[string, string | null]>([
  ['I have been on hold for two hours.', 'staff'],
  ['A week, and still no reply to my e-mail.', 'staff'],
  ['The ferry left three hours late and we missed the coach.', 'late'],
  ['Your app crashes whenever I log in.', 'not-working'],
  ['My room was cancelled without a word.', 'unavailable'],
  ['You charged me twice and I want a refund.', 'billing'],
  ['Lovely morning!', null],
])('%s', (text, category) => {
  const conversation = annotate({ turns: [{ role: 'customer', text }] }, annotator);
  expect(measure(conversation, [recovery], { scope: 'turn' })[0]?.['failureCategory']).toBe(category);
});
