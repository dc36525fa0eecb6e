import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { recovery } from '../../../src/analyzers/recovery';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();
const rowOf = (text: string) => measure(annotate({ turns: [{ role: 'customer', text }] }, annotator), [recovery], { scope: 'turn' })[0];
const complaint = (text: string): number => Number(rowOf(text)?.['complaint']);
const sentiment = (text: string): number => Number(rowOf(text)?.['sentiment']);
const words = (list: string): readonly string[] => list.split(', ');

describe('a complaint', () => {
  it.each([
    ['My lamp is broken.', 'My lamp is brown.'],
    ['My lamp is broken. My cup never came.', 'My lamp is broken. My cup just came.'],
    ['I am furious.', 'I am French.'],
    ['It is bad.', 'It is good.'],
    ['I complain.', 'I paint.'],
    ['Complaining of rain.', 'A bit of rain.'],
    ['To you.', 'To me.'],
    ['Hi @lamps.', 'Hi lamps.'],
    ['You’re near.', 'It’s near.'],
    ["You're near.", "It's near."],
    ['It is red.', 'Is it red?'],
    ['My lamp is broken, is it not?', 'Is it red?'],
    ['Is it bad?', 'Is it red?'],
    ['But why.', 'But so.'],
    ['Still red.', 'Very red.'],
  ])('%j is likelier one than %j', (more, less) => expect(complaint(more)).toBeGreaterThan(complaint(less)));

  it('is likelier where trade is named', () => {
    const trade = words('customer, service, support, store, shop, order, ordered, orders, deliver, delivery, account, app, website, site, phone, product, bought, buy, purchase, purchasing, warranty, refund, refunds, bill, charge, charging, paid, pay, subscription, update, updates, version, device, internet, wifi, broadband, signal, flight, train, bus, ticket, booking, booked, driver, staff, package, parcel, item, shipping, shipped, tracking, email, emails, call, called, calls, reply, response, contact, contacts, power, outage, install, installing, error, broken, broke, crash, crashed, works, working, battery, screen, password, log, login, log in, connect, connecting');
    const bare = complaint('One wire');
    expect(trade.filter((word) => complaint(`One ${word}`) <= bare)).toEqual([]);
  });
  it('is likelier where a desk is written to', () => {
    const desks = ['@support', '@lampsupport', '@LampHelp', '@helplamps', '@lampcare', '@custlamps', '@lampsvc', '@asklamps', '@servelamps'];
    expect(desks.filter((desk) => complaint(`Hi ${desk}`) <= complaint('Hi @lamps'))).toEqual([]);
  });
  it('is likelier with why, still and again', () => {
    expect(words('why, still, again, how come, when will, fix').filter((word) => complaint(`So ${word} it`) <= complaint('So keep it'))).toEqual([]);
  });
  it('stays between 0 and 1, and calm words under the middle', () => {
    expect(complaint('You broke my lamp again and nobody answers, I am furious and want to complain!')).toBeGreaterThan(0.9);
    expect(complaint('Lovely morning.')).toBeLessThan(0.5);
  });
});

describe('the sentiment of a turn', () => {
  it('falls with each failure told, and rises with praise', () => {
    expect(sentiment('The cup never came.')).toBeLessThan(sentiment('The cup just came.'));
    expect(sentiment('The cup never came. The app crashed.')).toBeLessThan(sentiment('The cup never came. The app opened.'));
    expect(sentiment('A good cup.')).toBeGreaterThan(sentiment('A red cup.'));
  });
});
