import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { acronyms, isExplained } from '../../src/text/acronym';
import { explainsTerm } from '../../src/text/explanation';
import { isTermShaped } from '../../src/text/term-shape';

/** `«…»` marks the term. */
const explains = (marked: string): boolean => {
  const [before = '', term = '', after = ''] = marked.split(/[«»]/);
  return explainsTerm(before + term + after, { start: before.length, end: before.length + term.length });
};

describe('explainsTerm', () => {
  it.each([
    'The «gasket», a rubber ring that keeps water in, is torn.',
    'The «gasket» (the rubber ring) is torn.',
    'The rubber ring («gasket») is torn.',
    'The «gasket», i.e. the ring, is torn.',
    'The «gasket», or ring, is torn.',
    'The ring, or «gasket», is torn.',
    'A «gasket» is what keeps the water in.',
    "The «gasket» is torn. That's the rubber ring you can see.",
    'The «gasket» is torn. That just means the ring leaks.',
    'It has a rubber ring called a «gasket».',
    'There is what we call a «gasket».',
    '«Gasket» means the ring.',
    'A «gasket» swap – you get a new ring.',
  ])('hears %s', (marked) => expect(explains(marked)).toBe(true));
  it.each(['The «gasket» is torn.', 'The «gasket», the valve and the pump are here.', 'Your «gasket» is new. That is all.', 'The «gasket» was fitted on Monday (14 May).', 'Send the «gasket»(s) back.', 'We order the «gasket», then we fit it.'])('hears none in %s', (marked) => expect(explains(marked)).toBe(false));
  it('takes any string', () => fc.assert(fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => typeof explainsTerm(text, { start: Math.min(a, b), end: Math.max(a, b) }) === 'boolean')));
});

describe('acronyms', () => {
  const annotator = english();
  const names = (text: string): string[] => acronyms(annotator(text)).map(({ name }) => name);
  it.each<[string, string[]]>([
    ['Your RMAs and the S.L.A. are here, as is 2FA.', ['rma', 'sla', '2fa']],
    ['Flight from JFK to LHR, via AMS, lands soon.', []],
    ['Thanks, all done. ^TJ', []],
    ['Bye now. -KLB', []],
    ['DO NOT SEND IT NOW', []],
    ['Use code ABC or reference XYZ.', []],
    ['I spoke to JB.', []],
    ['Your DD is set up.', ['dd']],
    ['@ABC #XYZ https://example.org/RMA', []],
    ['', []],
  ])('%s', (text, wanted) => expect(names(text)).toEqual(wanted));
  it.each(['The proof of delivery (POD) is here.', 'Your POD, the proof of delivery, is here.'])('are explained in %s', (text) => {
    const [first] = acronyms(annotator(text));
    expect(first !== undefined && isExplained(text, first)).toBe(true);
  });
  it('have spans that hold what is written', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('RMA', 'the', 'SLAs', 'Q.A.', '.', ' ', ' ', ',', 'your', 'x', '2FA', '🙂')).map((parts) => parts.join('')), (text) => {
      for (const { start, end, name } of acronyms(annotator(text))) expect(text.slice(start, end).replace(/\.|s$/g, '').toLowerCase()).toBe(name);
    }));
  });
});

describe('isTermShaped', () => {
  it.each(['tendinitis', 'appendectomy', 'perinatal', 'hypoglycaemia', 'redeployed', 'deprovisioning', 're-index', 'resync', 'thrombosis'])('%s', (word) => expect(isTermShaped(word)).toBe(true));
  it.each(['reloaded', 'period', 'periodic', 'hypothesis', 'diagnosis', 'epidemic', 'sympathy', 'endorse', 'hyperlink', 'academia', 'request', 'decision', 'report'])('not %s', (word) => expect(isTermShaped(word)).toBe(false));
});
