import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import type { PartOfSpeech, Token, TokenKind } from '../../src/text/annotated-text';
import { countOfficialese } from '../../src/text/officialese';

const read = english();
const count = (text: string): number => countOfficialese(read(text), { from: 0, to: Infinity });
const token = (normal: string, pos: PartOfSpeech, lemma = normal, kind: TokenKind = 'word'): Token => ({ normal, lemma, pos, kind, start: 0, end: 1, sentence: 0, clause: 0, negator: -1, voice: 'own' });
const of = (...tokens: Token[]): number => countOfficialese({ text: '', tokens, sentences: [], clauses: [] }, { from: 0, to: tokens.length });

describe('countOfficialese', () => {
  it.each([
    ['I rang you today.', 0], ['Reimbursement is granted upon request.', 4], ['The fee was kindly waived.', 2], ['It is late.', 0], ['Payment received', 2], ['We received it', 0], ['Received', 0], ['You shall remit the fee.', 3], ['', 0],
  ])('%j: %i', (text, wanted) => expect(count(text)).toBe(wanted));

  const words = 'shall hereby herewith thereof thereby therein applicable applicant applicants valid invalid void via upon pursuant accordance according accordingly respective respectively deemed remit remitted pending centrally subject exclusively solely non-refundable nonrefundable statutory mandatory prior aforementioned ineligible eligible liable clause section article annex schedule portal hour hours day days queries inquiries enquiries claimant claimants policyholder policyholders tenants customers passengers patients residents holder holders regulation regulations guidelines terms fee fees charges request requests ticket tickets case cases claim claims complaint complaints document documents form forms priority';
  it.each(words.split(' '))('"%s" is a word of forms and rules', (word) => expect(of(token(word, 'X'))).toBe(1));
  it.each(['marshall', 'shallow', 'avoid', 'voided', 'today', 'daystar', 'nonable', 'perform', 'formal', 'term', 'tenant', 'query'])('"%s" is none', (word) => expect(of(token(word, 'X'))).toBe(0));

  it.each('cancellation decision payment entrance difference eligibility suitability appointee signature cancellations signatures'.split(' '))('"%s" is an abstract noun', (word) => {
    expect(of(token(word, 'NOUN'))).toBe(1);
    expect(of(token(word, 'VERB'))).toBe(0);
  });
  it.each(['nation', 'city', 'lamp', 'paymenty', 'tree'])('"%s" is none', (word) => expect(of(token(word, 'NOUN'))).toBe(0));

  const be = token('is', 'AUX', 'be');
  it.each(['closed', 'taken', 'shown', 'sold', 'made', 'kept', 'bought', 'sent'])('"is %s" is a passive', (word) => {
    expect(of(be, token(word, 'VERB'))).toBe(1);
    expect(of(be, token('now', 'ADV'), token(word, 'ADJ'))).toBe(1);
    expect(of(be, token('now', 'ADV'), token('so', 'ADV'), token(word, 'VERB'))).toBe(0);
    expect(of(be, token(word, 'NOUN'))).toBe(0);
    expect(of(token('gets', 'VERB', 'get'), token(word, 'VERB'), token('lamp', 'NOUN'))).toBe(0);
  });
  it('a note ends in a participle and has no finite verb', () => {
    const [order, closed] = [token('order', 'NOUN'), token('closed', 'VERB')];
    expect(of(order, closed)).toBe(1);
    expect(of(order, closed, token('.', 'PUNCT', '.', 'punctuation'))).toBe(1);
    expect(of(closed)).toBe(0);
    expect(of(closed, order)).toBe(0);
    expect(of(token('it', 'PRON'), closed)).toBe(0);
    expect(of(token('has', 'AUX', 'have'), closed)).toBe(0);
  });
  it('keeps to its range', () => {
    const text = read('It is late. You shall wait.');
    expect(text.sentences.map((one) => countOfficialese(text, one))).toEqual([0, 1]);
  });
});
