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
  it.each([
    'Your «gasket»s (rubber rings) are here.',
    'Your "«gasket»" (rubber ring) is here.',
    'Your «gasket»(rubber ring) is here.',
    'Your «gasket»s, the rings that seal it, are here.',
    'Your "«gasket»", the ring that seals it, is here.',
    'Your «gasket» set, the rings that seal it, is here.',
    'Your «gasket» - the ring that seals it - is here.',
    'Your «gasket»: the ring that seals it.',
    'Your «gasket»:the ring that seals it.',
    'Your «gasket» set – you get two.',
    'Your «gasket»s – it holds water.',
    'Your "«gasket»" – it holds water.',
    'Your «gasket»–it holds water.',
    'Your «gasket» – we fit it.',
    'Your «gasket» means a ring.',
    'Your «gasket» here means a ring.',
    'Your «gasket» stands for a ring.',
    'Your «gasket» refers to a ring.',
    'Your «gasket» describes a ring.',
    'Your «gasket» is just a ring.',
    'Your «gasket» is when water stays in.',
    'Your «gasket» is where water stays.',
    'Your «gasket» is how water stays.',
    'Your «gasket» is our name for it.',
    'Your «gasket» is the part inside.',
    'Your «gasket» is a kind of ring.',
    'Your «gasket» is a small ring.',
    '«Gasket»s are a type of ring.',
    'Your «gasket» set simply means the rings.',
    'Your «gasket» is torn. This means it leaks.',
    'Your «gasket» is torn, and that is what keeps water in.',
    'Your «gasket» is torn. In other words, it leaks.',
    'Your «gasket» is torn. Put simply, it leaks.',
    'Your «gasket» is torn. Think of a ring.',
    'Your «gasket» is torn. Basically, a ring.',
    "Your «gasket» is torn. It's a rubber ring that seals.",
    'Your «gasket» is torn. So it refers to a ring.',
    'Your «gasket», which is a ring, is torn.',
    'Your «gasket», that is, a ring, is torn.',
    'Your «gasket», ie a ring, is torn.',
    'Your «gasket»; namely a ring, is torn.',
    'Your «gasket» (or ring) is torn.',
    'Your «gasket» set, meaning rings, is torn.',
    'Your «gasket», also known as ring, is torn.',
    'Your «gasket», in plain words a ring.',
    'It has a ring called «gasket».',
    'It has a ring called a «gasket».',
    'It has a ring known as the «gasket».',
    'It has a ring termed "«gasket»".',
    'It has a ring referred to as «gasket».',
    'It has a ring refer to as «gasket».',
    'It has a ring, refers to loosely as «gasket».',
    'It has a ring we call this «gasket».',
    'It has a ring we call «gasket».',
    'What we mean by «gasket».',
    'The word «gasket».',
    'The word for it is «gasket».',
    'The word for your rubber ring is «gasket».',
    'The word for it here is «gasket».',
    'The word here: «gasket».',
    'The term: «gasket».',
    'What «gasket» is it?',
    'Explain «gasket».',
    'The meaning of a «gasket».',
    'The meaning of  «gasket».',
    'The meaning of («gasket»).',
    'The ring («gasket»).',
    'The ring ( «gasket»).',
    'The ring (the «gasket»).',
    'The ring (an «gasket»).',
    'The ring (a «gasket»).',
    'The ring (also called the «gasket»).',
    'The ring (also  called «gasket»).',
    'The ring ("«gasket»").',
    'The "ring" («gasket»).',
    'The ring  («gasket»).',
    'The ring(«gasket»).',
    'The ring, or «gasket».',
    'The ring, or the «gasket».',
    'The ring, or a «gasket».',
    'The ring, or an «gasket».',
    'The ring, or  a  «gasket».',
    'The ring,or «gasket».',
    'The ring, or "«gasket»".',
    'By "«gasket»" I mean a lid.',
    'By  "«gasket»" I say a lid.',
  ])('hears %s', (marked) => expect(explains(marked)).toBe(true));
  it.each([
    'Your «gasket» (a 2b) is here.',
    'Your «gasket» (12345) is here.',
    'Your «gasket» is new (rubber ring).',
    'Your «gasket» is here, rubber ring.',
    'Your «gasket» is new, the ring that seals it is not.',
    'Your «gasket» is new – we fit it.',
    'Your «gasket» – yours.',
    'Your «gasket» is a new one.',
    'Your «gasket» is late.',
    'Your «gasket» was when.',
    'Your «gasket» is torn. It is late.',
    'Your «gasket», orange, is torn.',
    'Your «gasket», whichever, is torn.',
    'The sword «gasket».',
    'What is the new «gasket».',
    'It is («gasket»).',
    '2 («gasket»).',
    'The ring (new «gasket»).',
    'The ring, or new «gasket».',
    'The ring or «gasket».',
    'The ring, order «gasket».',
    'By «gasket» I go.',
    'Nearby "«gasket»" is a lid.',
    'By "new «gasket»" I go.',
  ])('hears none in %s', (marked) => expect(explains(marked)).toBe(false));
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
