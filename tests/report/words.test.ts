import { coach } from '../../src/ready';
import type { LedgerEntry, NeedEntry } from '../../src/analyzers';
import { formatHtml } from '../../src/report';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './made';


const place = { turn: 0, span: { start: 0, end: 1 }, quote: 'A promise' };
const promise = (more: Partial<LedgerEntry>): LedgerEntry => ({ ...place, kind: 'promise', role: 'agent', person: 'speaker' as LedgerEntry['person'], due: null, state: 'open', ...more });
const need = (more: Partial<NeedEntry>): NeedEntry => ({ kind: 'stated', turn: 0, start: 0, end: 1, quote: 'A need', takenUpBy: null, withdrawnBy: null, passedOver: false, pressing: true, ...more });
const turns = [{ role: 'customer', text: 'x' }, { role: 'agent', text: 'x', author: 'Ruth' }] as const;
const empty = coach({ turns: [] });
const wordsWith = (commitments: readonly LedgerEntry[], needs: readonly NeedEntry[]): string => wordsOf(formatHtml(empty, { turns }, { commitments, needs }));

describe('promises', () => {
  it.each<[what: string, entry: LedgerEntry, words: string]>([
    ['kept, with words', promise({ state: 'kept', shown: { how: 'words', ...place, turn: 1, quote: 'As promised' } }), 'Kept , shown by turn 1 : “ As promised ”'],
    ['open', promise({}), 'Open · Agent in turn 0 · no time named'],
    ['open and past its time', promise({ by: 'noon', due: '2026-03-02T12:00:00.000Z', pastDue: true, author: 'Ruth' }), 'Open, its time has passed · Ruth (agent) in turn 0 · “ noon ” (until 2026-03-02 12:00 UTC)'],
    ['broken by the clock', promise({ state: 'broken', shown: { how: 'time passed' } }), 'Not kept , shown by the time'],
    ['withdrawn', promise({ state: 'withdrawn' }), 'Withdrawn'],
    ['told of', promise({ kind: 'reported', role: null, person: null }), 'Told in turn 0 · no time named · told of; made elsewhere'],
  ])('%s', (_what, entry, words) => expect(wordsWith([entry], [])).toContain(words));
  it('are counted, kept ones first', () => expect(wordsWith([promise({ state: 'broken' }), promise({}), promise({ state: 'kept' })], [])).toContain('3 promises: 1 kept, 1 open, 1 not kept.'));
});

describe('needs', () => {
  it.each<[what: string, entry: NeedEntry, words: string]>([
    ['taken up', need({ takenUpBy: 1 }), 'Taken up by Ruth (agent) in turn 1 · a need in turn 0'],
    ['taken up in a turn that is not there', need({ takenUpBy: 9 }), 'Taken up by somebody in turn 9'],
    ['let go', need({ withdrawnBy: 0 }), 'Let go by the customer in turn 0'],
    ['passed over', need({ passedOver: true }), 'Not taken up : the answers since then speak of something else'],
    ['passed over, and no request', need({ passedOver: true, pressing: false, kind: 'question' }), 'Waits : the answers since then'],
    ['waiting', need({ kind: 'implied' }), 'Waits for an answer · a need between the lines in turn 0'],
  ])('%s', (_what, entry, words) => expect(wordsWith([], [entry])).toContain(words));
});

describe('the page’s own words', () => {
  const every = wordsWith(['open', 'kept', 'broken', 'withdrawn'].map((state) => promise({ state: state as LedgerEntry['state'] })), [need({}), need({ takenUpBy: 1 }), need({ passedOver: true })]);
  it('label nobody', () => {
    const { findings } = coach({ turns: [{ role: 'agent', text: every }, { role: 'agent', text: every, visibility: 'internal' }] }, { preview: true });
    expect(findings.filter(({ detector, kind }) => kind === 'concern' && detector.startsWith('labelling/')).map(({ quote }) => quote)).toEqual([]);
  });
  it('say so where there is nothing', () => expect(wordsWith([], [])).toMatch(/No promise was found\..*No need was found/));
});
