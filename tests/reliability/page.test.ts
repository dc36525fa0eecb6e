import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partNames, parts } from './part';

const page = readFileSync('docs/reliability.md', 'utf8');
const all = new Map(await parts());
const records = existsSync('docs/reliability') ? readdirSync('docs/reliability').filter((name) => name.endsWith('.json')).map((name) => name.replace(/\.json$/, '')) : [];

describe('docs/reliability.md', () => {
  it('is written from parts that are known', () => {
    expect(page).toContain('Written by `npm run reliability`');
    expect(records.filter((name) => !partNames.some((part) => part === name))).toEqual([]);
  });
  it.each([...all.keys()])('%s has a part()', (name) => expect(typeof all.get(name)?.part).toBe('function'));
  it.each(records)('says of %s what its record says', (name) => {
    const text = all.get(name as (typeof partNames)[number])?.recorded?.().trim() ?? '';
    expect(text, `tests/reliability/${name}.ts: recorded() says nothing of docs/reliability/${name}.json`).not.toBe('');
    expect(page, 'docs/reliability.md is stale: npm run reliability').toContain(text);
  });
});
