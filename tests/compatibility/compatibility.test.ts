import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusalToAccept } from './accept';
import { apiText, readApi } from './api';
import { changesBetween } from './changes';
import { newsSince } from './news';
import { present, promised, type Promised, promisedVersion, untold } from './promise';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const before = promised();
let now: Promised;

/** Needs dist (npm run build). */
beforeAll(() => {
  now = present();
}, 180_000);

const told = (...lines: readonly string[]): string => `# Changelog\n\n## Unreleased\n\n${lines.map((line) => `- ${line}\n`).join('')}\n## 0.1.0\n`;
const ids = (list: string, change: (lines: string[]) => readonly string[]): Promised => ({ ...before, ids: { ...before.ids, [list]: change([...before.ids[list]!]) } });
const part = (entry: string, change: (text: string, name: string) => string): Promised => ({ ...before, api: { ...before.api, [entry]: before.api[entry]!.map((one) => ({ ...one, text: change(one.text, one.name) })) } });
const missing = (after: Promised, ...lines: readonly string[]): readonly string[] => untold(before, after, told(...lines), '0.1.0');

describe('what the last release promised', () => {
  it('stands, or CHANGELOG.md names what changed (npm run compatibility shows it)', () => {
    expect(untold(before, now, changelog, promisedVersion())).toEqual([]);
  });
  it('is kept in lists that are not empty, and none is without its kind today', () => {
    expect(Object.keys(now.ids).sort()).toEqual(Object.keys(before.ids).sort());
    for (const [name, lines] of Object.entries(before.ids)) expect(lines.filter((line) => line !== '').length, name).toBeGreaterThan(2);
    for (const [entry, parts] of Object.entries(before.api)) for (const { name, text } of parts) expect(text, `${entry}: ${name}`).not.toBe('');
    expect(before.api['goodturn']!.length).toBeGreaterThan(60);
  });
  it('is read again as it was written', () => {
    for (const parts of Object.values(now.api)) expect(readApi(apiText(parts))).toEqual(parts);
  });
});

describe('a change fails until CHANGELOG.md names it', () => {
  const cases: readonly (readonly [string, () => Promised, readonly string[], string])[] = [
    ['a detector that is gone', () => ids('detectors', (lines) => lines.filter((line) => !line.startsWith('tone/curtness'))), ['detectors: tone/curtness'], 'Gone: `tone/curtness`.'],
    ['a detector of another kind', () => ids('detectors', (lines) => lines.map((line) => line.replace('tone/curtness: concern', 'tone/curtness: signal'))), ['detectors: tone/curtness'], '`tone/curtness` is a signal now.'],
    ['a principle of another name', () => ids('principles', (lines) => lines.map((line) => (line === 'drop-the-label' ? 'leave-the-label' : line))), ['principles: drop-the-label', 'principles: leave-the-label'], '`drop-the-label` is `leave-the-label` now.'],
    ['a column that moved', () => ids('columns-of-findings', ([first, second, ...rest]) => [second!, first!, ...rest]), ['columns-of-findings: conversation'], 'The column `conversation` stands second.'],
    ['a new column', () => ids('columns-of-turns', (lines) => [...lines, 'splonk']), ['columns-of-turns: splonk'], 'The column `splonk`.'],
    ['a key of another type', () => ids('json-of-reports', (lines) => lines.map((line) => line.replace('findings[].turn: number', 'findings[].turn: string'))), ['json-of-reports: findings[].turn'], '`findings[].turn` is a string.'],
    ['a flag with its values', () => ids('command', (lines) => lines.filter((line) => !line.startsWith('review --from'))), ['command: review --from'], '`goodturn review --from` is gone.'],
    ['a code of errors', () => ids('error-codes', (lines) => lines.filter((line) => line !== 'bad-turn')), ['error-codes: bad-turn'], '`bad-turn` is gone.'],
    ['an entry', () => ids('exports', (lines) => lines.filter((line) => !line.startsWith('goodturn/mail'))), ['exports: goodturn/mail'], '`goodturn/mail` is gone.'],
    ['a setting', () => ids('settings', (lines) => lines.filter((line) => !line.startsWith('asOf'))), ['settings: asOf'], '`asOf` is gone.'],
    ['an export of another type', () => part('goodturn/ready', (text) => text.replace('settings?: Settings', 'settings: Settings')), ['goodturn/ready: coach'], '`coach()` needs settings.'],
    ['a type that is not exported, behind one that is', () => part('goodturn/report', (text, name) => (name === 'Drawn' ? text.replace('order: string', 'order: number') : text)), ['goodturn/report: SampledQuote', 'goodturn/report: Turnaround'], '`SampledQuote` and `Turnaround`: `order` is a number.'],
  ];
  it.each(cases)('%s', (_what, after, names, line) => {
    expect(missing(after()).slice(0, names.length)).toEqual(names);
    expect(missing(after(), 'Something else: `splink`.')).toEqual(missing(after()));
    expect(missing(after(), line)).toEqual([]);
  });
  it('a new word of a choice is named once for all types that list it', () => {
    const code = part('goodturn', (text, name) => (name === 'GoodturnErrorCode' ? text.replace("'bad-turn'", "'bad-turn' | 'bad-day'") : text));
    expect(missing(code)).toEqual(['goodturn: GoodturnErrorCode']);
    expect(missing(code, '`bad-day`: a new code.')).toEqual([]);
    expect(missing(code, '`bad-turn`: another code.')).toEqual(['goodturn: GoodturnErrorCode']);
  });
  it('what stands under an older heading does not count', () => {
    expect(untold(before, ids('principles', (lines) => lines.slice(1)), '# Changelog\n\n## 0.1.0\n\n- `ask-one-thing`, `drop-the-label`\n', '0.1.0')).toHaveLength(1);
    expect(newsSince('# Changelog\n\n## 0.2.0\n\nnew\n\n## 0.1.0\n\nold\n', '0.1.0')).toContain('new');
    expect(newsSince('# Changelog\n\n## 0.2.0\n\nnew\n\n## 0.1.0\n\nold\n', '0.1.0')).not.toContain('old');
  });
});

describe('lists are compared', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], [], []],
    [['a', 'b'], ['a', 'c', 'b'], ['c'], []],
    [['a', 'b', 'c'], ['c'], [], ['a', 'b']],
    [['a', 'b', 'c'], ['b', 'c', 'a'], ['a'], ['a']],
    [[], ['a'], ['a'], []],
    [['a', 'a'], ['a'], [], ['a']],
  ])('%j and %j', (one, other, added, removed) => expect(changesBetween(one, other)).toEqual({ added, removed }));
});

describe('the promise moves', () => {
  const release = { changelog: '# Changelog\n\n## 0.2.0\n\n## 0.1.0\n', version: '0.2.0', promised: '0.1.0', released: ['0.1.0'] };

  it('at a release', () => {
    expect(refusalToAccept(release)).toBeUndefined();
    expect(refusalToAccept({ ...release, promised: '0.2.0' })).toBeUndefined();
  });
  it('not between two, and never for what is released', () => {
    expect(refusalToAccept({ ...release, changelog: '# Changelog\n\n## Unreleased\n\n## 0.1.0\n' })).toContain('Unreleased');
    expect(refusalToAccept({ ...release, version: '0.3.0' })).toContain('0.3.0');
    expect(refusalToAccept({ ...release, promised: '0.2.0', released: ['0.1.0', '0.2.0'] })).toContain('is released');
  });
});
