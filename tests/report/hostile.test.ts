import fc from 'fast-check';
import { type Conversation, GoodturnError, type Report } from '../../src/index';
import { coach } from '../../src/ready';
import { formatHtml, type Readings } from '../../src/report';
import { describe, expect, it } from 'vitest';
import { hostile } from './hostile';
import { longTalk } from './long-talk';
import { pageOf } from './made';

/** Everything that a page may hold: silenced findings, a note on a turn that is not there, asides. */
const calm = pageOf(longTalk) + pageOf({ turns: [{ role: 'customer', text: `Hello.\n${'> As you wrote. '.repeat(20)}`, asides: [{ start: 7, end: 300, kind: 'quoted' }] }] });
const tagsIn = (page: string): string[] => [...new Set([...page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>').matchAll(/<\/?([a-z!][^\s>]*)/gi)].map(([, tag]) => tag!.toLowerCase()))].sort();

describe('hostile words', () => {
  const page = pageOf(hostile);
  it('bring no tag of their own', () => {
    expect(tagsIn(page).filter((tag) => !tagsIn(calm).includes(tag))).toEqual([]);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<(?:img|meta http-equiv="refresh)/g)).toBeNull();
  });
  it('bring no control character and no override', () => {
    expect(page.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)).toBeNull();
    expect(page.match(/\p{Cs}/u)).toBeNull();
  });
});

describe('data that is not what its type says', () => {
  const evil = '<script>1</script>';
  const anywhere = (depth: number): fc.Arbitrary<unknown> => fc.oneof(fc.constant(evil), fc.constant({ html: evil, toString: evil }), fc.integer(), fc.constant(null), ...(depth > 0 ? [fc.array(anywhere(depth - 1), { maxLength: 2 })] : []));
  it('brings no script through any field of a finding', () => {
    const base = coach('Customer: It is late again!\nAgent: Calm down. I will call you tomorrow.', { preview: true });
    fc.assert(fc.property(fc.constantFrom('key', 'detector', 'principle', 'kind', 'impact', 'maturity', 'quote', 'message', 'advice'), fc.constant(evil), (field, value) => {
      const report = { ...base, findings: base.findings.map((one) => ({ ...one, [field]: value })) } as Report;
      expect(formatHtml(report, { turns: [{ role: 'agent', text: evil }] }).match(/<script/g)).toHaveLength(1);
    }));
  });
  it('brings no script through turns and readings', () => {
    fc.assert(fc.property(fc.constantFrom('role', 'author', 'visibility', 'at'), anywhere(1), (field, value) => {
      const conversation = { turns: [{ role: 'agent', text: 'x', [field]: value }] } as unknown as Conversation;
      let page = '';
      try { page = formatHtml(coach({ turns: [] }), conversation); } catch (error) { expect(error).toBeInstanceOf(GoodturnError); }
      expect(page.split('<script').length - 1).toBeLessThan(2);
    }));
    const readings = { commitments: [{ turn: 0, quote: evil, by: evil, due: evil, role: evil, author: evil, state: evil, kind: evil, shown: { turn: 0, quote: evil } }], needs: [{ turn: evil, quote: evil, kind: evil, takenUpBy: evil }], turns: [{ turn: 0, words: 3, sentiment: evil }] } as unknown as Readings;
    expect(formatHtml(coach({ turns: [] }), { turns: [{ role: 'agent', text: 'x' }] }, readings).match(/<script/g)).toHaveLength(1);
  });
});

describe('words that name a method of everything', () => {
  it.each(['hasOwnProperty', 'constructor', '__proto__'])('%s as a kind or a state is a word that is not known', (word) => {
    const place = { turn: 0, quote: 'x' };
    const readings = { commitments: [{ ...place, kind: word, role: 'agent', due: null, state: word }], needs: [{ ...place, kind: word, takenUpBy: null, withdrawnBy: null }] } as unknown as Readings;
    const conversation = { turns: [{ role: 'agent', text: 'x', asides: [{ start: 0, end: 1, kind: word }] }, { role: 'agent', text: 'y'.repeat(200), asides: [{ start: 0, end: 200, kind: word }] }] } as unknown as Conversation;
    const page = formatHtml(coach({ turns: [] }), conversation, readings);
    expect(page).not.toContain('[object');
    expect(page).not.toContain(word);
    expect(page).toContain('<span class="state open">Open</span>');
  });
});

describe('a long turn', () => {
  it('with ten times the findings takes no hundred times as long', () => {
    const timeOf = (count: number): number => {
      const text = 'Calm down. '.repeat(count);
      const findings = Array.from({ length: count }, (_one, index) => ({ key: `k${index}`, detector: 'a/b', principle: 'ask', kind: 'concern', impact: 'minor', maturity: 'stable', turn: 0, span: { start: index * 11, end: index * 11 + 9 }, quote: 'Calm down', message: 'M.', advice: 'A.' }) as const);
      const before = performance.now();
      expect(formatHtml({ ...coach({ turns: [] }), findings }, { turns: [{ role: 'agent', text }] }).match(/<mark/g)).toHaveLength(count);
      return performance.now() - before;
    };
    timeOf(2000);
    expect(timeOf(20_000)).toBeLessThan(60 * (timeOf(2000) + 5));
  });
  it('of a megabyte makes a page in time that grows with its length', () => {
    const text = '<b>"a&\' '.repeat(120_000);
    const page = formatHtml(coach({ turns: [] }), { turns: [{ role: 'customer', text }] });
    expect(page.length).toBeGreaterThan(text.length);
    expect(page).not.toContain('<b>"');
  });
});
