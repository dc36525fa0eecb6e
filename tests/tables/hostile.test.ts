import { describe, expect, it } from 'vitest';
import { annotate, study } from '../../src';
import { labelling } from '../../src/analyzers';
import { english } from '../../src/english';
import { formatCsv, tableColumns, tabulate } from '../../src/formats';
import { roundTrip } from './read-csv';

const annotator = english();

describe('hostile input', () => {
  const told = (text: string, id = 'a') => {
    const annotated = annotate({ id, turns: [{ role: 'agent', text }] }, annotator);
    const read = study(annotated, [labelling], { preview: true });
    return (['finding', 'turn', 'conversation'] as const).map((scope) => formatCsv(tabulate(scope, annotated, read), { columns: tableColumns(scope, [labelling]).map((one) => one.id) }));
  };
  it.each([
    ['a formula in a quote', '=HYPERLINK("http://example.com") You should have called'],
    ['a script', '<script>alert(1)</script> You should have called us.'],
    ['an override of direction', '\u202eYou should have called us.'],
    ['nothing but line ends', '\r\n\n\r'],
    ['a lone surrogate', 'You should have called us \ud800.'],
  ])('%s stays a cell', (_name, text) => {
    for (const csv of told(text)) {
      const rows = roundTrip(csv);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r\n]/);
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
