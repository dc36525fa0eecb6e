import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import * as analyzersEntry from '../../src/analyzers';
import { coach } from '../../src/ready';
import { principles } from '../../src/principles';
import type { Lexicon } from '../../src/text/lexicon';
import { compileLexicons } from '../../src/text/compile-lexicons';

const units = analyzers.flatMap((analyzer) => analyzer.detectors.map((detector) => ({ analyzer, detector })));

describe('analyzers', () => {
  it('are exported by name, and all listed', () => {
    const exported = Object.values(analyzersEntry).filter((one) => typeof one !== 'function' && !Array.isArray(one));
    expect(exported.map((one) => (one as { id: string }).id).sort()).toEqual(analyzers.map((one) => one.id).sort());
  });
  it.each(analyzers.map((analyzer) => [analyzer.id, analyzer] as const))('%s lists every detector file of its folder', (id, analyzer) => {
    const files = readdirSync(`src/analyzers/${id}`).filter((file) => /: Detector</.test(readFileSync(`src/analyzers/${id}/${file}`, 'utf8')));
    expect(files.map((file) => `${id}/${file.slice(0, -3)}`).sort()).toEqual(analyzer.detectors.map((detector) => detector.id).sort());
  });
  it('give their columns names of their own', () => {
    const columns = analyzers.flatMap((analyzer) => analyzer.measures.map((one) => one.id));
    expect(new Set(columns).size).toBe(columns.length);
    for (const column of columns) expect(column).toMatch(/^[a-z][A-Za-z]+$/);
  });
});

describe('detectors', () => {
  it.each(units.map(({ detector, analyzer }) => [detector.id, detector, analyzer] as const))('%s says what it must', (id, detector, analyzer) => {
    expect(id.startsWith(`${analyzer.id}/`)).toBe(true);
    for (const text of [detector.title, detector.description, detector.message, detector.advice, detector.limits]) expect(text.trim().length).toBeGreaterThan(4);
    expect(detector.title).not.toMatch(/[.!]$/);
    for (const text of [detector.description, detector.message, detector.advice, detector.limits]) expect(text).toMatch(/[.?]$/);
    expect(detector.sources.length).toBeGreaterThan(0);
    expect(detector.examples.found.length).toBeGreaterThan(1);
    expect(detector.examples.clear.length).toBeGreaterThan(2);
    expect(['preview', 'stable']).toContain(detector.maturity);
  });
});

describe('principles', () => {
  const ids = new Set(units.map(({ detector }) => detector.id));
  it('are served, and served by what exists', () => {
    for (const principle of principles) {
      expect(principle.servedBy.length, principle.id).toBeGreaterThan(0);
      for (const id of principle.servedBy) expect(ids.has(id), `${principle.id}: ${id}`).toBe(true);
    }
  });
  it('and detectors name each other', () => {
    for (const { detector } of units) {
      const named = [detector.principle, ...(detector.alsoServes ?? [])];
      const serving = principles.filter((principle) => principle.servedBy.includes(detector.id)).map((principle) => principle.id);
      expect([...named].sort(), detector.id).toEqual([...serving].sort());
      expect(detector.principle, `${detector.id}: the first row that names it`).toBe(serving[0]);
    }
  });
});

describe('our own words', () => {
  const labels = (text: string): string[] =>
    ['public', 'internal'].flatMap((visibility) =>
      coach({ turns: [{ role: 'agent', text, visibility: visibility as 'public' | 'internal' }] })
        .findings.filter((finding) => ['labelling/customer-label', 'labelling/generalisation', 'labelling/hearsay', 'tone/hostility'].includes(finding.detector))
        .map((finding) => `${finding.detector}: ${finding.quote} (${text})`),
    );
  it.each(units.map(({ detector }) => [detector.id, detector] as const))('%s labels nobody', (_id, { message, advice, description, told }) => {
    expect(told).toBeDefined();
    expect([message, advice, description, told?.one ?? '', told?.many ?? told?.one ?? ''].map((text) => text.replace(/\{\w+\}/g, 'this')).flatMap(labels)).toEqual([]);
  });
  it.each(principles.map((principle) => [principle.id, principle] as const))('%s labels nobody', (_id, { title, statement, why, examples, tensions }) => {
    expect([title, statement, why, ...examples.map((one) => one.after), ...tensions.map((one) => one.weigh)].flatMap(labels)).toEqual([]);
  });
});

describe('lexicons', () => {
  const lexicons = [...new Set([...units.flatMap(({ detector }) => detector.lexicons ?? []), ...analyzers.flatMap((one) => [...(one.remembering?.lexicons ?? []), ...one.measures.flatMap((unit) => unit.lexicons ?? [])])])] as Lexicon[];
  it('have ids of their own', () => {
    const ids = lexicons.map((lexicon) => lexicon.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  it.each(lexicons.map((lexicon) => [lexicon.id, lexicon] as const))('%s compiles, has a source, and repeats nothing', (_id, lexicon) => {
    expect(() => compileLexicons([lexicon])).not.toThrow();
    expect(lexicon.source.length).toBeGreaterThan(3);
    expect(lexicon.patterns.filter((pattern, index) => lexicon.patterns.indexOf(pattern) !== index)).toEqual([]);
    for (const { id, words } of lexicon.classes ?? []) {
      expect(words.filter((word, index) => words.indexOf(word) !== index), id).toEqual([]);
      expect(words.filter((word) => word !== word.trim() || word === ''), id).toEqual([]);
    }
  });
  it('are all used', () => {
    const sources = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
    for (const file of (readdirSync('src/lexicons', { recursive: true }) as string[]).filter((path) => path.endsWith('.ts'))) {
      for (const [, name] of readFileSync(`src/lexicons/${file}`, 'utf8').matchAll(/^export const (\w+)/gm)) {
        expect(sources.split(new RegExp(`\\b${name}\\b`)).length - 1, `${file}: ${name}`).toBeGreaterThan(1);
      }
    }
  });
});
