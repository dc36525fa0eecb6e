import { describe, expect, it, vi } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { wordsOf } from '../report/made';
import { file, goodturn } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const builtFrom = { analyzers, annotator: () => Promise.resolve(english()) };
const chat = file('chat.txt', 'Customer: Why?\nAgent: No. Thanks.\n');
const talk = JSON.stringify({
  id: 'order of Edda', turns: [
    { role: 'customer', author: 'Edda Brunner', text: 'I need a new tap, write to edda@example.org please.', at: '2026-03-02T09:00:00Z' },
    { role: 'agent', author: 'Tomasz Nowak', text: 'Edda, I will send it to you by Friday.', at: '2026-03-02T09:10:00Z' },
  ],
});

describe('goodturn review --format html', () => {
  it('writes one page', async () => {
    const { code, out, err } = await goodturn(['review', '--format', 'html', chat]);
    expect([code, err, out.match(/<!doctype html>/g)?.length, out.endsWith('</html>\n')]).toEqual([0, '', 1, true]);
    expect(out).toContain('<mark class="concern" data-n="2">No</mark>');
  });
  it('has promises, needs, shares and waits of what was read', async () => {
    const words = wordsOf((await goodturn(['review', '--format', 'html'], { stdin: talk, builtFrom })).out);
    for (const part of ['2 of 2 needs and questions were taken up', '“ I will send it to you by Friday ” Open · Tomasz Nowak (agent)', 'Who said how much', 'Middle 10 min']) expect(words).toContain(part);
  });
  it('leaves out what was not read', async () => {
    const words = wordsOf((await goodturn(['review', '--format', 'html', '--analyzers', 'tone'], { stdin: talk, builtFrom })).out);
    for (const part of ['Promises', 'What the customer needed', 'Who said how much']) expect(words).not.toContain(part);
  });
  it('redacts promises and needs as well', async () => {
    const { out } = await goodturn(['review', '--format', 'html', '--redact', '--preview'], { stdin: talk, builtFrom });
    expect(out).not.toMatch(/edda|brunner|tomasz|nowak|example\.org/i);
    expect(wordsOf(out)).toContain('I will send it to you by Friday');
  });
  it('says what was odd in the input on the page', async () => {
    const { out, err } = await goodturn(['review', '--format', 'html'], { stdin: '{"turns": [{"role": "agent", "text": "Thanks <b>all</b>", "at": "soon"}]}' });
    expect(err).toBe('');
    expect(wordsOf(out)).toContain('"soon" is no time');
  });
  it('holds one conversation, and says so of more', async () => {
    const { code, out, err } = await goodturn(['review', '--format', 'html', chat, chat, chat]);
    expect([code, out.match(/<!doctype html>/g)?.length]).toEqual([2, 1]);
    expect(err).toBe(`${chat}: --format: A page holds one conversation, and the rest was not read. Give one at a time: a file each, or one line.\n`);
  });
  it('is not for large inputs', async () => expect((await goodturn(['review', '--format', 'html', '--jobs', '2', chat])).code).toBe(2));
  it('still asks for what fails', async () => expect((await goodturn(['review', '--format', 'html', '--fail-on', 'moderate', chat])).code).toBe(1));
});
