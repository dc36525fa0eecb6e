import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import type { LanguageIdentifier } from '../../src/analysis/settings';
import { measure } from '../../src/analysis/measure-rows';
import { language } from '../../src/analyzers/language';
import { annotate } from '../../src/conversation/annotate';
import type { Turn } from '../../src/conversation/turn';
import { english } from '../../src/english';
import { review } from '../../src/review';

const annotator = english();
const found = (turns: readonly Turn[], settings = {}) =>
  analyze(annotate({ turns }, annotator), [language], { preview: true, ...settings }).findings.map(({ turn, detector, quote }) => `${turn} ${detector.slice(9)}: ${quote}`);
const customer = (text: string): Turn => ({ role: 'customer', text });
const agent = (text: string): Turn => ({ role: 'agent', text });

describe('what the customer knows', () => {
  it.each<[string, readonly Turn[], readonly string[]]>([
    ['nothing at first', [agent('The RMA is open.')], ['0 unexplained-acronym: RMA']],
    ['what they said long before', [customer('My rma?'), agent('One moment.'), customer('ok'), agent('The RMA is open.')], []],
    ['a digit and letters too', [customer('2fa is broken'), agent('We reset your 2FA.')], []],
    ['not what was said in a note', [{ role: 'customer', visibility: 'internal', text: 'RMA' }, agent('The RMA is open.')], ['1 unexplained-acronym: RMA']],
    ['not what a bot or another said', [{ role: 'bot', text: 'RMA?' }, { role: 'other', text: 'RMA' }, agent('The RMA is open.')], ['2 unexplained-acronym: RMA']],
    ['what any agent explained', [agent('The RMA (return number) is open.'), { ...agent('The RMA is ready.'), author: 'Bo' }], []],
    ['not what comes later', [agent('The RMA is open.'), customer('What is an RMA?')], ['0 unexplained-acronym: RMA']],
    ['terms in any form', [customer('You provisioned it?'), agent('We will provision it on Monday.')], []],
    ['a term that is explained further on', [agent('We provision it today. Provisioning is when we switch it on.')], []],
  ])('%s', (_name, turns, wanted) => expect(found(turns).filter((one) => !one.includes('mirrored'))).toEqual(wanted));

  it('says nothing about customers, notes or empty turns', () => {
    expect(found([customer('Your RMA solenoid'), { ...agent('The RMA solenoid'), visibility: 'internal' }, agent(''), customer('')])).toEqual([]);
  });
  it('judges bots where asked to', () => expect(found([{ role: 'bot', text: 'The RMA is open.' }], { judge: ['bot'] })).toEqual(['0 unexplained-acronym: RMA']));
});

describe('grades', () => {
  it('of the easiest sentences are 0, and never -0', () => {
    const { findings } = analyze(annotate({ turns: [agent('You have to see the view from the roof!')] }, annotator), [language], { preview: true, thresholds: { sentenceWords: 0 } });
    expect(findings.map(({ facets }) => Object.is(facets?.grade, 0))).toEqual([true]);
  });
});

describe('the customer’s own words', () => {
  it.each<[string, string, readonly string[]]>([
    ['The hinge squeaks.', 'A squeaky hinge needs oil.', ['1 mirrored-term: squeaky hinge']],
    ['A sort of hiss.', 'That hiss is air.', ['1 mirrored-term: hiss']],
    ['My order is late.', 'Your order is late, sorry.', []],
    ['I saw it in Leeds.', 'Our Leeds shop has it.', []],
  ])('%s', (said, answer, wanted) => expect(found([customer(said), agent(answer)])).toEqual(wanted));
  it('are remembered over turns', () => expect(found([customer('The hinge is loose.'), agent('Which side?'), customer('Left.'), agent('Then the hinge is new.')])).toEqual(['3 mirrored-term: hinge']));
  it('are at most two a turn', () => expect(found([customer('hinge, hamster, teapot, trombone'), agent('the hinge by the hamster near a teapot with a trombone')])).toHaveLength(2));
});

describe('languages', () => {
  const byLetter: LanguageIdentifier = (text) => (text.includes('ß') ? 'de' : text.includes('ñ') ? 'es-MX' : /w/i.test(text) ? 'en' : null);
  const settings = { identifyLanguage: byLetter };
  it.each<[string, readonly Turn[], readonly string[]]>([
    ['differ', [customer('Die Straße?'), agent('We will.')], ['1 language-mismatch: We will']],
    ['are those of the last turn that can be told', [customer('Die Straße?'), customer('ok'), agent('We will.')], ['2 language-mismatch: We will']],
    ['may change', [customer('Die Straße?'), customer('Well?'), agent('We will.')], []],
    ['are compared without their region', [{ role: 'customer', text: 'El señor' }, agent('mañana')], []],
    ['are not told for an agent alone', [agent('We will.')], []],
    ['are both there', [customer('Die Straße?'), agent('Ja, die Straße.\nWe will.')], []],
  ])('%s', (_name, turns, wanted) => expect(found(turns, settings).filter((one) => one.includes('mismatch'))).toEqual(wanted));
  it('are left alone where nobody looks', () => expect(found([customer('Die Straße?'), agent('We will.')]).filter((one) => one.includes('mismatch'))).toEqual([]));
});

describe('columns', () => {
  const row = (text: string) => measure(annotate({ turns: [customer(text)] }, annotator), [language], { scope: 'turn' })[0];
  it('count words and sentences of any turn', () => expect(row("It's here. Is it?\nYes 🙂")).toMatchObject({ words: 5, sentences: 3 }));
  it('say null or nothing of a turn without words', () => expect(row('🙂 !')).toMatchObject({ words: 0, sentences: 0, readingGrade: null, jargon: null }));
  it('tell plain from dense, and everyday from trade', () => {
    const plain = row('We sent it on Monday and it should be with you soon.');
    const dense = row('Reimbursement necessitates verification of the underlying authorisation hold by the acquirer, whose API returned a chargeback.');
    expect(Number(plain?.['readingGrade'])).toBeLessThan(6);
    expect(Number(dense?.['readingGrade'])).toBeGreaterThan(14);
    expect(Number(plain?.['jargon'])).toBeLessThan(0.2);
    expect(Number(dense?.['jargon'])).toBeGreaterThan(0.8);
  });
  it('keep to their range', () => expect(row('incomprehensibilities'.repeat(9))?.['readingGrade']).toBe(40));
});

it('reads 5,000 turns in time that grows with them', () => {
  const turns = Array.from({ length: 5000 }, (_, at) => (at % 2 === 0 ? customer(`My gadget${at} broke on the stairs.`) : agent('Which one? The RMA (return number) is open.')));
  const began = performance.now();
  expect(review({ turns }, { annotator, analyzers: [language] }).checked.turns).toBe(5000);
  expect(performance.now() - began).toBeLessThan(20_000);
});
