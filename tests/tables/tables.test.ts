import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, type Conversation, measure, type Row, study } from '../../src';
import { analyzers, labelling, language, tone } from '../../src/analyzers';
import { english } from '../../src/english';
import { formatCsv, tableColumns, type TableScope, tabulate } from '../../src/formats';
import { roundTrip } from './read-csv';

const annotator = english();
const scopes: readonly TableScope[] = ['finding', 'turn', 'conversation'];
const ids = (scope: TableScope, of = analyzers): readonly string[] => tableColumns(scope, of).map(({ id }) => id);

const conversation: Conversation = {
  id: 'late-1', channel: 'email',
  turns: [
    { role: 'customer', text: "My order never came! What's going on? Will it come?", at: '2026-03-02T09:00:00Z', id: 'm1' },
    { role: 'agent', text: 'You should have called. https://example.com 😀', id: 'm2' },
    { role: 'agent', text: 'Another nightmare customer.', visibility: 'internal' },
    { role: 'bot', text: 'Ticket closed.' },
    { role: 'agent', text: 'I am sorry.\n> old words here', asides: [{ start: 12, end: 28, kind: 'quoted' }] },
    { role: 'customer', text: '…' },
  ],
};

const rowsOf = (scope: TableScope, of: Conversation = conversation, chosen = analyzers): Row[] => {
  const annotated = annotate(of, annotator);
  return tabulate(scope, annotated, study(annotated, chosen, { preview: true }, annotator), 'nameless');
};

const pick = (row: Row | undefined, names: readonly string[]): unknown[] => names.map((name) => row?.[name]);

describe('columns', () => {
  it.each(scopes)('of a %s are named once, and say everything of themselves', (scope) => {
    const columns = tableColumns(scope, analyzers);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    for (const { id, ...about } of columns) for (const [name, text] of Object.entries(about)) expect(text.trim(), `${id}: ${name}`).not.toBe('');
    expect(columns.map(({ id }) => id).filter((id) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([]);
  });
  it.each(scopes)('of a %s are those of its rows, in this order', (scope) => {
    for (const row of rowsOf(scope)) expect(Object.keys(row)).toEqual(ids(scope));
  });
  it('hold what goodturn measure has, and begin as it does', () => {
    const annotated = annotate(conversation, annotator);
    for (const scope of ['turn', 'conversation'] as const) expect(rowsOf(scope)).toMatchObject(measure(annotated, analyzers, { scope, settings: { preview: true } }));
    expect(ids('turn').slice(0, 3)).toEqual(['conversation', 'turn', 'role']);
  });
  it('count words and sentences without the analyzer that measures them', () => {
    const without = rowsOf('turn', conversation, [tone]).map((row) => pick(row, ['words', 'sentences']));
    expect(without).toEqual(rowsOf('turn', conversation, [language]).map((row) => pick(row, ['words', 'sentences'])));
    expect(ids('turn', [language]).filter((id) => id === 'words')).toHaveLength(1);
  });
});

describe('rows', () => {
  it('of findings have their turn beside them', () => {
    const rows = rowsOf('finding', conversation, [labelling]);
    expect(rows.map((row) => pick(row, ['conversation', 'turn', 'role', 'turnId', 'visibility', 'detector', 'kind', 'start', 'end', 'quote']))).toEqual([
      ['late-1', 1, 'agent', 'm2', 'public', 'labelling/blame', 'concern', 0, 22, 'You should have called'],
      ['late-1', 2, 'agent', null, 'internal', 'labelling/customer-label', 'concern', 0, 26, 'Another nightmare customer'],
    ]);
    expect(JSON.parse(String(rows[0]?.['facets']))).toMatchObject({ whom: 'you' });
  });
  it('of turns have exposure and counts', () => {
    const names = ['role', 'turnId', 'at', 'words', 'sentences', 'questions', 'strengths', 'concerns', 'signals'];
    expect(rowsOf('turn', conversation, [labelling]).map((row) => pick(row, names))).toEqual([
      ['customer', 'm1', '2026-03-02T09:00:00Z', 10, 3, 2, 0, 0, 0],
      ['agent', 'm2', null, 5, 2, 0, 0, 1, 0],
      ['agent', null, null, 3, 1, 0, 0, 1, 0],
      ['bot', null, null, 2, 1, 0, 0, 0, 0],
      ['agent', null, null, 3, 1, 0, 0, 0, 0],
      ['customer', null, null, 0, 0, 0, 0, 0, 0],
    ]);
  });
  it('of conversations have turns and words by role', () => {
    const names = ['conversation', 'channel', 'at', 'turns', 'customerTurns', 'agentTurns', 'botTurns', 'systemTurns', 'otherTurns', 'internalTurns', 'words', 'customerWords', 'agentWords', 'botWords', 'internalWords', 'questions', 'concerns'];
    expect(pick(rowsOf('conversation', conversation, [labelling])[0], names)).toEqual(['late-1', 'email', '2026-03-02T09:00:00Z', 6, 2, 3, 1, 0, 0, 1, 23, 10, 11, 2, 3, 2, 2]);
  });
  it('of a conversation without id, or without turns, can be told', () => {
    expect(rowsOf('conversation', { turns: [] }).map((row) => pick(row, ['conversation', 'turns', 'words', 'at']))).toEqual([['nameless', 0, 0, null]]);
    expect(rowsOf('turn', { turns: [] })).toEqual([]);
  });
});

const text = fc.oneof(fc.constantFrom('You should have called us.', 'I am so sorry. What now?', 'Calm down, please!', "It's late", '=1+1', ''), fc.string({ unit: 'grapheme', maxLength: 30 }));
const turn = fc.record({ role: fc.constantFrom('customer', 'agent', 'bot', 'system', 'other' as const), visibility: fc.constantFrom('public', 'internal' as const), text });

describe('whatever was said', () => {
  const total = (rows: readonly Row[], name: string): number => rows.reduce((sum, row) => sum + Number(row[name]), 0);
  it('findings, turns and the conversation agree', () => {
    fc.assert(fc.property(fc.array(turn, { maxLength: 6 }), (turns) => {
      const [findings, each, whole] = scopes.map((scope) => rowsOf(scope, { turns }, [labelling, tone])) as [Row[], Row[], Row[]];
      for (const name of ['tokens', 'words', 'sentences', 'questions', 'strengths', 'concerns', 'signals']) expect(total(each, name), name).toBe(whole[0]?.[name]);
      for (const kind of ['strength', 'concern', 'signal']) expect(findings.filter((row) => row['kind'] === kind).length).toBe(total(each, `${kind}s`));
      for (const [part, sum] of [['Turns', 'turns'], ['Words', 'words']] as const) expect(['customer', 'agent', 'bot', 'system', 'other'].reduce((all, role) => all + Number(whole[0]?.[role + part]), 0)).toBe(whole[0]?.[sum]);
      expect(Number(whole[0]?.['internalWords'])).toBe(total(each.filter((row) => row['visibility'] === 'internal'), 'words'));
    }), { numRuns: 60 });
  }, 60_000);
  it('no cell begins as a formula does, and every cell can be read back', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'=+-@＝＠ \t\r\n,"\u0000x') }), fc.string({ unit: 'binary' }), (id, other) => {
      const rows = rowsOf('finding', { id: id + other, turns: [{ role: 'agent', text: 'Calm down.', id: other + id }] }, [labelling]);
      const cells = roundTrip(formatCsv(rows, { columns: ids('finding') }));
      expect(cells).toHaveLength(2);
      for (const row of cells) expect(row).toHaveLength(ids('finding').length);
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^\s*[=+@＝＠]|^\s*-(?!\d)|[\u0000\u001b]/);
    }), { numRuns: 200 });
  }, 60_000);
});
