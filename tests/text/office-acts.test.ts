import { describe, expect, it } from 'vitest';
import { officeActs } from '../../src/lexicons/office-acts';

const isReworded = (sentence: string): boolean => officeActs().some(({ find }) => find.test(sentence));

describe('officeActs', () => {
  it.each([
    'Your form has been received',
    'Your request has been forwarded to the department of housing and roads',
    'Your claim has been received and will be assessed',
    'All returns are checked in the order of arrival',
  ])('gives a speaker to: %s', (sentence) => expect(isReworded(sentence)).toBe(true));
  it.each([
    'Your request has been forwarded to the billing desk and will be answered within two days',
    'Your file has been registered under two numbers, and is being looked at by the clerk',
    'Your letter has been forwarded to the clerk but could not be read',
    'All returns are checked at the depot and sent back in May',
    'Your form has been received by the clerk',
  ])('leaves alone what has a second verb, or a doer of its own: %s', (sentence) => expect(isReworded(sentence)).toBe(false));
});
