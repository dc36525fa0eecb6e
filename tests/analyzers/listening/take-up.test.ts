import { describe, expect, it } from 'vitest';
import { listening } from '../../../src/analyzers/listening';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();
const takesUp = (said: string, answer: string): boolean =>
  review({ turns: [{ role: 'customer', text: said }, { role: 'agent', text: answer }] }, { annotator, analyzers: [listening], settings: { preview: true } }).findings.some(({ detector }) => detector === 'listening/concern-acknowledged');

/** Words that every firm and customer use: they come back without anything having been taken up. */
const everyday = [
  'order', 'number', 'email', 'mail', 'message', 'team', 'service', 'customer', 'account', 'detail', 'information', 'send', 'contact', 'check', 'reply', 'write', 'day', 'tomorrow',
  'moment', 'update', 'website', 'page', 'link', 'understand', 'feel', 'happen', 'find', 'ask', 'work', 'concern', 'question', 'issue', 'problem', 'then', 'here',
  'only', 'too', 'back', 'again', 'ever', 'never', 'always', 'already', 'yet', 'well', 'hear', 'great', 'experience', 'feedback', 'answer', 'travel', 'inconvenience', 'confirm',
  'enjoy', 'first', 'last', 'next', 'agent', 'seem', 'sound', 'frustration', 'frustrate', 'disappoint', 'read', 'soon', 'long', 'minute', 'happy', 'thanks', 'thx', 'morning',
  'evening', 'loyalty', 'share', 'care', 'glad', 'excited', 'apology', 'currently', 'connect', 'receive',
];
/** Words of a trade: one that comes back is too little, two take up what was said. */
const ofTrades = [
  'flight', 'fly', 'booking', 'book', 'ticket', 'delay', 'wait', 'parcel', 'package', 'delivery', 'refund', 'item', 'product', 'trip', 'hour', 'week', 'month', 'year',
  'plane', 'airport', 'call', 'crew', 'staff', 'love', 'seat', 'bag', 'gate', 'board', 'price', 'pay', 'change', 'company', 'phone', 'store', 'shop', 'hope',
  'stop', 'leave', 'start', 'end', 'show', 'keep', 'run',
];

describe('words that come back', () => {
  it.each(['lamp', 'carpet', 'garden', 'violin'])('“%s” takes up what was said', (word) => expect(takesUp(`My ${word}.`, `I see that your ${word} matters.`)).toBe(true));
  it.each(everyday)('“%s” takes nothing up', (word) => {
    expect(takesUp(`My ${word}.`, `I see that your ${word} matters.`)).toBe(false);
    expect(takesUp(`My ${word} and my lamp.`, `I see that your ${word} and your lamp matter.`)).toBe(true);
  });
  it.each(ofTrades)('“%s” takes nothing up alone', (word) => {
    expect(takesUp(`My ${word}.`, `I see that your ${word} matters.`)).toBe(false);
    expect(takesUp(`My ${word} and my account.`, `I see that your ${word} and your account matter.`)).toBe(false);
  });
  it('two words of a trade take up what was said', () => expect(takesUp('My flight and my bag.', 'I see that your flight and your bag matter.')).toBe(true));
});
