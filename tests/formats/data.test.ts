import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Row } from '../../src/analysis/measure-rows';
import type { Conversation } from '../../src/conversation/turn';
import { formatCsv, formatJson, formatNdjson, formatRowsNdjson, withWarnings } from '../../src/formats';
import { finding, report } from './made';

vi.setConfig({ testTimeout: 60_000 });

const conversation: Conversation = { turns: [{ role: 'agent', text: 'You dropped it.\u2028\u009bx' }] };

describe('formatNdjson', () => {
  const one = report(conversation, [finding(conversation, 0, 'You dropped it', { facets: { whom: 'customer' } }), finding(conversation, 0, '\u2028\u009bx')]);
  it('is one line with the promised fields in order', () => {
    const line = formatNdjson({ ...one, silenced: [{ ...finding(conversation, 0, 'it'), reason: 'ours' }] });
    expect(line.endsWith('}\n')).toBe(true);
    expect(line.trimEnd()).not.toMatch(/[\p{Cc}\u2028]/u);
    const parsed = JSON.parse(line) as { findings: object[]; silenced: object[]; principles: object[]; checked: object };
    const fields = ['key', 'detector', 'principle', 'kind', 'impact', 'maturity', 'turn', 'span', 'quote', 'message', 'advice', 'facets', 'suggestions'];
    expect(Object.keys(parsed)).toEqual(['conversation', 'findings', 'silenced', 'principles', 'checked', 'turningPoints']);
    expect(parsed.findings.map((each) => Object.keys(each))).toEqual([fields, fields]);
    expect(parsed.silenced.map((each) => Object.keys(each))).toEqual([[...fields, 'reason']]);
    expect(parsed.principles).toEqual([{ id: 'build-on-strengths', strengths: 0, concerns: 2, signals: 0 }]);
    expect(Object.keys(parsed.checked)).toEqual(['turns', 'analyzers', 'detectors', 'language', 'version', 'warnings', 'skipped']);
    expect(parsed).toMatchObject({ conversation: null, findings: [{ quote: 'You dropped it', facets: { whom: 'customer' } }, { quote: '\u2028\u009bx', facets: {} }] });
  });
  it('lets ids through unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(JSON.parse(formatNdjson(report({ ...conversation, id }, [])))).toMatchObject({ conversation: id });
    }));
  });
  it('says the same as formatJson', () => {
    const { summary, ...rest } = JSON.parse(formatJson(one)) as { summary: object };
    expect(rest).toEqual(JSON.parse(formatNdjson(one)));
    expect(summary).toEqual(one.summary);
    expect(formatJson(one)).toMatch(/^\{\n {2}"conversation": null,/);
  });
});

describe('withWarnings', () => {
  it('puts the importer’s warnings first', () => {
    const first = { code: 'order', path: 'a', message: 'b' } as const;
    const second = { code: 'tag-like-text', path: 'c', message: 'd' } as const;
    expect(withWarnings(withWarnings(report(conversation, []), [second]), [first]).checked.warnings).toEqual([first, second]);
  });
});

/** A small reader of RFC 4180, to hold the writer to. */
const readCsv = (text: string): string[][] =>
  text.match(/(?:(?:"(?:[^"]|"")*"|[^,\r\n"]*)(?:,|\r\n))/g)?.reduce<string[][]>((rows, cell) => {
    const value = cell.replace(/(?:,|\r\n)$/, '');
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (cell.endsWith('\r\n')) rows.push([]);
    return rows;
  }, [[]]).slice(0, -1) ?? [];

describe('formatCsv', () => {
  it('writes columns in order, empty where a measure abstains, numbers as they are', () => {
    const rows: Row[] = [{ conversation: 'a,"b"', turn: 0, role: 'agent', warmth: -0.5, mood: '=1+1' }, { conversation: null, turn: 1, role: 'customer', warmth: null, mood: 'line\nend' }];
    expect(formatCsv(rows)).toBe('conversation,turn,role,warmth,mood\r\n"a,""b""",0,agent,-0.5,\'=1+1\r\n,1,customer,,"line\nend"\r\n');
    expect(formatCsv(rows, { columns: ['warmth'], header: false })).toBe('-0.5\r\n\r\n');
    expect(formatCsv([])).toBe('');
  });
  it('can be read back', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(...'ab,"\r\n=+-@\t ') }), fc.integer()), { minLength: 1 }), (cells) => {
      const rows = cells.map(([conversation, warmth]): Row => ({ conversation, warmth }));
      const read = readCsv(formatCsv(rows)).slice(1);
      expect(read).toEqual(cells.map(([text, number]) => [/^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text, String(number)]));
    }));
  });
  it('is not fooled by names of the prototype', () => expect(formatCsv([{ conversation: null }], { columns: ['conversation', 'constructor'] })).toBe('conversation,constructor\r\n,\r\n'));
});

describe('formatRowsNdjson', () => {
  it('writes one row a line', () => expect(formatRowsNdjson([{ conversation: 'a', turn: 0 }, { conversation: null, x: null }])).toBe('{"conversation":"a","turn":0}\n{"conversation":null,"x":null}\n'));
  it('leaves no line end of another kind and no control character in a row', () => expect(formatRowsNdjson([{ conversation: 'a\u2028\u009bb\u0085' }])).toBe('{"conversation":"a\\u2028\\u009bb\\u0085"}\n'));
});
