import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Conversation, Finding, Report } from '../../src/index';
import { coach } from '../../src/ready';
import { formatHtml } from '../../src/report';
import { script } from '../../src/report/script';
import { style } from '../../src/report/style';
import { describe, expect, it } from 'vitest';
import { longTalk } from './long-talk';
import { pageOf, wordsOf } from './made';

const page = pageOf(longTalk);
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const between = (tag: string): string => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;

describe('a page', () => {
  it('knows the hashes of its style and script (vitest -u writes them anew)', async () => {
    const source = readFileSync('src/report/policy.ts', 'utf8');
    const anew = source.replace(/(styleHash = ')[^']*/, (_whole, before: string) => before + hashOf(style)).replace(/(scriptHash = ')[^']*/, (_whole, before: string) => before + hashOf(script));
    await expect(anew).toMatchFileSnapshot(resolve('src/report/policy.ts'));
  });
  it('has a policy that lets in its own style and script, by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hashOf(between('style'))}'; script-src 'sha256-${hashOf(between('script'))}'; base-uri 'none'; form-action 'none'`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });
  it('names nothing outside itself, and has no inline style and no handler', () => {
    expect([...page.matchAll(/<[^>]*\s(?:href|src|xlink:href|action|data)="(?!#)[^>]*>/g)].map(([tag]) => tag)).toEqual([]);
    expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+)=|@import|url\(|<(?:img|iframe|object|embed|link|base)\b/i);
  });
  it('has every id once, and every link leads to one', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...page.matchAll(/\s(?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !ids.includes(name))).toEqual([]);
  });
  it('of forty turns is smaller than 150 kB', () => {
    expect(longTalk.turns).toHaveLength(40);
    expect(Buffer.byteLength(page)).toBeLessThan(150_000);
  });
  it('is the same for the same input', () => expect(pageOf(structuredClone(longTalk))).toBe(page));
  it('tells strengths before concerns', () => {
    const words = wordsOf(page);
    expect(words.indexOf('strengths')).toBeLessThan(words.indexOf('concerns'));
    const told = [...page.matchAll(/<li class="(strength|signal|concern)"><span>/g)].map(([, kind]) => kind);
    expect(told[0]).toBe('strength');
    expect(told.lastIndexOf('strength')).toBeLessThan(told.indexOf('concern'));
    expect(words.indexOf('Principles met most')).toBeLessThan(words.indexOf('Principles to look at'));
  });
  it('has the mood, the shares, the waits, promises, needs, and what was checked', () => {
    const words = wordsOf(page);
    for (const part of ['The customer’s mood', '▲ better', '▼ worse', 'Who said how much', 'How long the customer waited', 'Promises', 'What the customer needed', 'Taken up by Ruth (agent) in turn', 'What was checked', 'not for pay, discipline, dismissal or ranking']) expect(words).toContain(part);
    expect(page.match(/<svg role="img"/g)).toHaveLength(3);
    expect(page.match(/<details><summary>The numbers/g)).toHaveLength(3);
  });
  it('has a note for each finding, linked both ways', () => {
    const { findings } = coach(longTalk, { preview: true });
    expect(page.match(/<li class="note /g)).toHaveLength(findings.length);
    findings.forEach((_finding, index) => {
      expect(page).toContain(`href="#n${index + 1}"`);
      expect(page).toContain(`href="#r${index + 1}"`);
    });
  });
});

describe('a text with findings', () => {
  const text = 'One two three four';
  const finding = (start: number, end: number, kind: Finding['kind'], turn = 0): Finding =>
    ({ key: `k${start}-${end}`, detector: 'a/b', principle: 'ask', kind, impact: 'minor', maturity: 'stable', turn, span: { start, end }, quote: text.slice(start, end), message: 'M.', advice: 'A.' });
  const shown = (findings: readonly Finding[], conversation: Conversation = { turns: [{ role: 'agent', text }] }): string => {
    const report: Report = { ...coach({ turns: [] }), findings };
    const [, body] = /<div class="text" dir="auto">([\s\S]*?)<\/div><\/article>/.exec(formatHtml(report, conversation))!;
    return body!.replace(/<mark class="(\w)\w*" data-n="([\d ]*)">/g, '[$1$2:').replace(/<\/mark>/g, ']').replace(/<a class="ref[^>]*>(\d+)<\/a>/g, '^$1');
  };
  it.each<[what: string, findings: Finding[], shown: string]>([
    ['none', [], 'One two three four'],
    ['one', [finding(4, 7, 'strength')], 'One [s1:two]^1 three four'],
    ['two that touch', [finding(0, 3, 'strength'), finding(3, 7, 'signal')], '[s1:One]^1[s2: two]^2 three four'],
    ['one in another', [finding(0, 18, 'strength'), finding(4, 7, 'concern')], '[s2:One ][c1 2:two]^1[s2: three four]^2'],
    ['two that overlap', [finding(0, 7, 'signal'), finding(4, 13, 'concern')], '[s1:One ][c1 2:two]^1[c2: three]^2 four'],
    ['the same place twice', [finding(4, 7, 'strength'), finding(4, 7, 'signal')], 'One [s1 2:two]^1^2 three four'],
    ['one without length', [finding(4, 4, 'signal')], 'One ^1two three four'],
    ['one beyond the end', [finding(14, 99, 'signal')], 'One two three [s1:four]^1'],
    ['one that runs backwards', [finding(7, 4, 'signal')], 'One two^1 three four'],
    ['one at no place', [finding(Number.NaN, 3, 'signal')], '[s1:One]^1 two three four'],
  ])('shows %s', (_what, findings, expected) => expect(shown(findings)).toBe(expected));
  it('loses no word and no note, whatever is given', () => {
    const place = fc.oneof(fc.integer({ min: -3, max: 25 }), fc.double());
    const kinds = fc.constantFrom<Finding['kind']>('strength', 'concern', 'signal');
    fc.assert(fc.property(fc.array(fc.tuple(place, place, kinds), { maxLength: 8 }), (spans) => {
      const body = shown(spans.map(([start, end, kind]) => finding(start, end, kind)));
      expect(body.replace(/\[\w[\d ]*:|\]|\^\d+/g, '')).toBe(text);
      expect([...body.matchAll(/\^(\d+)/g)].map(([, number]) => Number(number)).sort((a, b) => a - b)).toEqual(spans.map((_span, index) => index + 1));
    }));
  });
  it('keeps notes on turns that are not there', () => {
    expect(formatHtml({ ...coach({ turns: [] }), findings: [finding(0, 3, 'signal', 7)] }, { turns: [] })).toMatch(/Notes on turns that are not shown[\s\S]*id="n1"/);
  });
});
