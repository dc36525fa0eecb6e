import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differing, hashesIn } from './reproducible';
import { type Facts, publishing, refusals, steps } from './release';

const good: Facts = {
  status: '',
  tags: ['v0.1.0'],
  pack: { version: '0.2.0', released: '2027-01-04', repository: { type: 'git' }, publishConfig: { access: 'public', provenance: true } },
  said: '0.2.0',
  changelog: '# Changelog\n\n## 0.2.0\n\n- More.\n\n## 0.1.0\n',
  citation: 'title: goodturn\nversion: 0.2.0\ndate-released: 2027-01-04\n',
  promised: '0.2.0',
  changed: [],
  odd: [],
};
const pack = (change: object): Partial<Facts> => ({ pack: { ...good.pack, ...change } });

describe('a release', () => {
  it('may go on where nothing speaks against it', () => expect(refusals(good)).toEqual([]));
  it.each<readonly [string, Partial<Facts>, string]>([
    ['a tree that is not clean', { status: ' M src/review.ts\n' }, 'src/review.ts'],
    ['what is no version', { ...pack({ version: 'next' }), said: 'next', changelog: '# C\n\n## next\n', citation: good.citation.replace('0.2.0', 'next'), promised: 'next' }, '"next" is no version'],
    ['a version that is out', { tags: ['v0.1.0', 'v0.2.0'] }, 'released already'],
    ['code of another version', { said: '0.1.0' }, 'src/version.ts says 0.1.0'],
    ['a changelog that still says Unreleased', { changelog: good.changelog.replace('## 0.2.0', '## Unreleased') }, 'first heading of CHANGELOG.md is "Unreleased"'],
    ['a changelog without headings', { changelog: '# Changelog\n' }, '"none"'],
    ['a citation of another version', { citation: good.citation.replace('0.2.0', '0.1.0') }, 'CITATION.cff has version 0.1.0'],
    ['a citation of another day', { citation: good.citation.replace('01-04', '01-05') }, 'released on 2027-01-05'],
    ['a promise of another version', { promised: '0.1.0' }, 'that of 0.1.0. Run npm run compatibility'],
    ['a promise that was not moved', { changed: ['detectors'] }, 'differs in detectors'],
    ['a private package', pack({ private: true }), 'private'],
    ['no repository', { pack: { version: '0.2.0', released: '2027-01-04', publishConfig: { access: 'public', provenance: true } } }, 'names no repository'],
    ['no provenance', pack({ publishConfig: { access: 'public' } }), '"provenance": true'],
    ['no public access', pack({ publishConfig: { provenance: true } }), '"access": "public"'],
    ['files that are not expected', { odd: ['not expected: dist/.env'] }, 'dist/.env'],
  ])('is refused for %s', (_what, change, reason) => {
    const reasons = refusals({ ...good, ...change });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(reason);
  });
  it('tells all that speaks against it at once', () => expect(refusals({ ...good, status: '?? a\n', said: '0.1.0', odd: ['missing: LICENSE'] })).toHaveLength(3));
  it('tests, builds twice and only then publishes, with provenance', () => {
    expect(steps.map((step) => step.join(' '))).toEqual(['npm ci', 'npm test', 'npm run reproducible']);
    expect(publishing.join(' ')).toBe('npm publish --provenance --access public');
    const command = readFileSync('tests/package/release-command.ts', 'utf8');
    expect(command.indexOf("includes('--publish')")).toBeGreaterThan(command.indexOf('of steps'));
    expect(command.match(/run\(publishing\)/g)).toHaveLength(1);
  });
  it('of this package needs provenance', () => {
    const { publishConfig } = JSON.parse(readFileSync('package.json', 'utf8')) as { publishConfig?: object };
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
  });
});

describe('two builds', () => {
  const folder = (files: Readonly<Record<string, string>>): string => {
    const home = mkdtempSync(join(tmpdir(), 'goodturn-hashes-'));
    mkdirSync(join(home, 'formats'));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(home, file), text);
    return home;
  };
  const first = hashesIn(folder({ 'a.js': '1', 'formats/b.js': '2' }));

  it('are equal where every file is', () => {
    expect(first.size).toBe(2);
    expect(differing(first, hashesIn(folder({ 'formats/b.js': '2', 'a.js': '1' })))).toEqual([]);
  });
  it('differ by a byte, by a file more, by a file less', () => {
    expect(differing(first, hashesIn(folder({ 'a.js': '1', 'formats/b.js': '3', 'c.js': '1' })))).toEqual(['c.js', 'formats/b.js']);
    expect(differing(first, hashesIn(folder({ 'a.js': '1' })))).toEqual(['formats/b.js']);
  });
});
