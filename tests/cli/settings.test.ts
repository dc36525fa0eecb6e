import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodturn } from './stage';

const home = process.cwd();
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'goodturn-settings-'))));
afterEach(() => process.chdir(home));

const chat = 'Customer: Why?\nAgent: No. Thanks.\n';
const write = (name: string, value: unknown): void => writeFileSync(name, typeof value === 'string' ? value : JSON.stringify(value));
const review = async (argv: readonly string[] = [], stdin = chat) => {
  const { code, out, err } = await goodturn(['review', '--format', 'ndjson', ...argv], { stdin });
  return { code, err, out, found: out === '' ? [] : (JSON.parse(out.split('\n')[0]!) as { findings: { detector: string; key: string; impact: string }[] }).findings };
};
const ids = ({ found }: Awaited<ReturnType<typeof review>>): string[] => found.map(({ detector }) => detector);

vi.setConfig({ testTimeout: 60_000 });

describe('goodturn.config.json', () => {
  it('is found by itself, and said; a flag counts more', async () => {
    write('goodturn.config.json', { off: ['plain/no'], impact: { 'plain/why': 'minor' } });
    const read = await review();
    expect([ids(read), read.found[0]!.impact]).toEqual([['plain/why', 'plain/thanks'], 'minor']);
    expect(read.err).toBe('note: goodturn.config.json: read, for it is in this folder.\n');
    expect(ids(await review(['--off', 'plain/thanks']))).toEqual(['plain/why', 'plain/no']);
  });
  it('may be another file, which has to be there', async () => {
    write('mine.json', { only: ['plain/no'] });
    expect(await review(['--config', 'mine.json'])).toMatchObject({ code: 0, err: '', found: [{ detector: 'plain/no' }] });
    expect(await review(['--config', 'none.json'])).toMatchObject({ code: 2, out: '', err: 'goodturn: none.json: There is no such file.\n' });
  });
  it('is refused with every fault on a line, and nothing is read', async () => {
    write('goodturn.config.json', { of: [], off: ['plain/noo'], thresholds: { lapseDays: 'x' } });
    const { code, out, err } = await review();
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([
      'goodturn.config.json: off[0]: There is no "plain/noo". Did you mean plain/no? Use one of plain, other, plain/no, plain/thanks, plain/why, other/x.',
      'goodturn.config.json: thresholds.lapseDays: Expected a number, found a string. Write a number.',
      'goodturn.config.json: of: There is no setting "of" here. Did you mean off?',
      'goodturn: goodturn.config.json: There is something to mend in 3 places. Nothing was read.',
    ]);
    write('goodturn.config.json', '{');
    expect((await review()).err).toContain('goodturn.config.json: This is no JSON');
  });
  it('names the agents of a transcript, and serves measure too', async () => {
    write('goodturn.config.json', { words: { agents: ['Bram'] } });
    expect(ids(await review([], 'Marlies: Why?\nBram: No.\n'))).toEqual(['plain/why', 'plain/no']);
    expect((await goodturn(['measure'], { stdin: 'Marlies: Why?\nBram: No.\n' })).out).toContain('"role":"agent"');
  });
  it('is left out of what other analyzers are asked', async () => {
    write('goodturn.config.json', { off: ['other'] });
    expect((await review(['--analyzers', 'plain'])).out).not.toContain('unknown-id');
  });
});

describe('silences', () => {
  it('are added in order, used, and told when they are of no use', async () => {
    const key = (await review()).found[1]!.key;
    expect(await goodturn(['silence', key, '--reason', 'our slogan', '--by', 'ana'])).toMatchObject({ code: 0, out: 'goodturn.silences.json: one silence.\n' });
    expect(await goodturn(['silence', '--detector', 'plain/thanks', '--words', 'thank you', '--reason', 'x', '--until', '2030-01-01'])).toMatchObject({ code: 0, out: 'goodturn.silences.json: 2 silences.\n' });
    const text = readFileSync('goodturn.silences.json', 'utf8');
    expect(JSON.parse(text)).toEqual([{ key, reason: 'our slogan', by: 'ana' }, { detector: 'plain/thanks', words: 'thank you', reason: 'x', until: '2030-01-01' }]);
    await goodturn(['silence', key, '--reason', 'our slogan', '--by', 'ana']);
    expect(readFileSync('goodturn.silences.json', 'utf8')).toBe(text);
    const read = await review(['--as-of', '2026-01-01']);
    expect(ids(read)).toEqual(['plain/why', 'plain/thanks']);
    expect(read.out).toContain('"reason":"our slogan"');
    expect(read.err).toBe('note: goodturn.silences.json: read, for it is in this folder.\nnote: silence of plain/thanks "thank you": it silenced nothing in what was read.\n');
  });
  it.each<[string[], RegExp]>([
    [['silence', 'k'], /reason/], [['silence', '--reason', 'x'], /key, or detector and words/], [['silence', 'k', 'l', '--reason', 'x'], /one key at a time/],
    [['silence', 'k', '--reason', 'x', '--until', 'soon'], /until: This is no time/], [['silence', '--detector', 'plain/noo', '--words', 'x', '--reason', 'y'], /Did you mean plain\/no/],
  ])('%j is refused', async (argv, message) => {
    const { code, err } = await goodturn(argv);
    expect([code, existsSync('goodturn.silences.json')]).toEqual([2, false]);
    expect(err).toMatch(message);
  });
  it('leaves a file alone that it cannot read', async () => {
    write('goodturn.silences.json', '[{"key": 3}]');
    expect((await goodturn(['silence', 'k', '--reason', 'x'])).code).toBe(2);
    expect(readFileSync('goodturn.silences.json', 'utf8')).toBe('[{"key": 3}]');
  });
});

describe('--redact', () => {
  it.each(['pretty', 'json', 'ndjson', 'markdown', 'html', 'sarif', 'vfile', 'textlint'])('leaves no secret in %s', async (format) => {
    const { code, out } = await goodturn(['review', '--redact', '--format', format], { stdin: 'Edda Brunner (customer): Why me, edda@example.org?\nTomasz (agent): No, Edda. Call 0171 555 0199. Thanks.\n' });
    expect([code, out.length > 20]).toEqual([0, true]);
    expect(out).not.toMatch(/edda|brunner|tomasz|0199/i);
  });
});

describe('goodturn lexicons', () => {
  it('lists and shows, or says what was meant', async () => {
    expect((await goodturn(['lexicons'])).code).toBe(0);
    expect((await goodturn(['lexicons', 'nothing'])).err).toContain('There is no lexicon "nothing"');
    expect(JSON.parse((await goodturn(['lexicons', '--format', 'json'])).out)).toEqual([]);
  });
});
