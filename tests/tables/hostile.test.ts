import { describe, expect, it } from 'vitest';
import { annotate, study } from '../../src';
import { labelling } from '../../src/analyzers';
import { english } from '../../src/english';
import { formatCsv, tableColumns, tabulate } from '../../src/formats';
import { texts } from '../hostile/texts';
import { roundTrip } from './read-csv';

const annotator = english();

describe('hostile input', () => {
  const told = (text: string, id = 'a') => {
    const annotated = annotate({ id, turns: [{ role: 'agent', text }] }, annotator, { longestTurn: 2_000_000 });
    const read = study(annotated, [labelling], { preview: true });
    return (['finding', 'turn', 'conversation'] as const).map((scope) => formatCsv(tabulate(scope, annotated, read), { columns: tableColumns(scope, [labelling]).map((one) => one.id) }));
  };
  it('stays in its cells', () => {
    for (const { name, text } of [...texts, { name: 'nothing but line ends', text: '\r\n\n\r' }]) {
      for (const csv of told(`${text} You should have called us ${text}.`, text)) {
        const rows = roundTrip(csv);
        expect([name, new Set(rows.map((row) => row.length)).size, rows.flat().find((cell) => /^\s*[=+@＝＋－＠]|^[\t\r\n]|^\s*-(?![\d.]+$)/.test(cell))]).toEqual([name, 1, undefined]);
      }
    }
  });
  it('a million characters make three small tables', () => {
    const [findings = '', turns = '', whole = ''] = told('You should have called. '.repeat(42_000).trim());
    expect(roundTrip(turns)[1]?.[7]).toBe('168000');
    expect(roundTrip(findings).length).toBeGreaterThan(1);
    expect(turns.length + whole.length).toBeLessThan(2000);
  });
  it('names of the prototype as ids are only ids', () => {
    for (const csv of told('You should have called us.', '__proto__')) expect(roundTrip(csv)[1]?.[0]).toBe('__proto__');
  });
});
