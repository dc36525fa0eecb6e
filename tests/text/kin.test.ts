import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { akin, kinOf } from '../../src/text/kin';

describe('akin', () => {
  it.each([
    ['cancel', 'cancellation', true],
    ['pay', 'payment', true],
    ['complain', 'complained', true],
    ['arrive', 'arrival', true],
    ['deliver', 'delivery', true],
    ['refund', 'refund', true],
    ['car', 'cart', false],
    ['to', 'tos', false],
    ['order', 'orderly', false],
    ['plan', 'plane', false],
    ['install', 'installation', true],
    ['act', 'action', true],
    ['ship', 'shipment', true],
    ['ring', 'ringing', true],
    ['drive', 'driver', true],
    ['sell', 'seller', true],
    ['act', 'actor', true],
    ['assist', 'assistance', true],
    ['sign', 'signature', true],
    ['wait', 'waited', true],
    ['lamp', 'lamps', true],
    ['box', 'boxes', true],
    ['renew', 'renewal', true],
    ['arrive', 'arriving', true],
    ['pay', 'pays', true],
    ['to', 'ton', false],
    ['close', 'closing', true],
    ['lamp', 'lamppost', false],
    ['lamp', 'damp', false],
  ])('%s and %s: %s', (a, b, are) => {
    expect(akin(a, b)).toBe(are);
    expect(akin(b, a)).toBe(are);
  });
  const word = fc.tuple(fc.constantFrom('pay', 'arriv', 'cancel', 'be', 'deliver', 'bill'), fc.constantFrom('', 'e', 'ing', 'ed', 's', 'ment', 'al', 'y', 'er', 'x', 'lation')).map((parts) => parts.join(''));
  it('is the same either way round, and for one of many', () => {
    fc.assert(fc.property(word, fc.array(word), (one, many) => {
      expect(kinOf(many)(one)).toBe(many.some((other) => akin(other, one)));
      for (const other of many) expect(akin(one, other)).toBe(akin(other, one));
    }));
  });
});
