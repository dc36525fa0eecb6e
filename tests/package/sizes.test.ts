import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { sizesPage, targetOf } from './sizes';

/** The limits themselves are held by `npm run size`, a part of `npm test`. */
const limits = JSON.parse(readFileSync('tests/package/size-limits.json', 'utf8')) as { name: string; limit: string; gzip: boolean }[];
const { exports, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown>; scripts: Record<string, string> };
const named = (id: string): string => id.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
const names = limits.map(({ name }) => name);
const page = readFileSync('docs/sizes.md', 'utf8');
const cells = new Map(page.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.replaceAll('`', '').split('|').map((cell) => cell.trim()).slice(1, 5)).map(([name = '', ...rest]) => [name, rest] as const));

describe('limits', () => {
  it('are held by the tests', () => expect(scripts['test']).toContain('npm run --silent size '));
  it('have each entry, each analyzer and the four that have a target', () => {
    for (const entry of Object.keys(exports).filter((path) => !path.endsWith('.json'))) expect(names.some((name) => name.startsWith(entry === '.' ? 'all of goodturn' : `all of goodturn${entry.slice(1)}`) || name.startsWith(`goodturn${entry.slice(1)},`)), entry).toBe(true);
    for (const { id } of analyzers) for (const more of ['', ', learned data left out']) expect(names, id).toContain(`the engine with ${named(id)}${more}`);
    expect(new Set(names.map(targetOf))).toEqual(new Set([undefined, 8000, 30_000, 200_000, 1_300_000]));
    for (const { gzip } of limits) expect(gzip).toBe(true);
  });
});

describe('docs/sizes.md', () => {
  it('shows every limit as it is, beside a size below it', () => {
    for (const { name, limit } of limits) {
      const [size, shown] = cells.get(name) ?? [];
      expect(Number(shown?.replaceAll(',', '')), name).toBe(Number.parseFloat(limit));
      expect(Number(size?.replaceAll(',', '')), name).toBeLessThanOrEqual(Number.parseFloat(limit));
    }
    expect(cells.size).toBe(limits.length + 2);
  });
  it('says where a target is missed', () => {
    const of = (size: number): string => sizesPage([{ name: 'the engine with its matcher', size, sizeLimit: 9000 }]);
    expect(of(8001)).toContain('| the engine with its matcher | 8.0 | 9.0 | 8.0, **missed** |');
    expect(of(8000)).toContain('| the engine with its matcher | 8.0 | 9.0 | 8.0 |');
  });
});
