import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Where an answer could depend on the place, read off the sources: what is listed is looked at, and anything new fails. */
const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort();
const codeOf = (file: string): string => readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const places = (pattern: RegExp, rooms: RegExp = /./): string[] => files.filter((file) => rooms.test(file)).flatMap((file) => [...codeOf(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));

describe('the sources', () => {
  it('ask for no language of the machine: only the number of done lines on a terminal, and graphemes on a page', () => {
    expect(places(/\b(?:toLocale\w+|localeCompare|Intl\.\w+|navigator\.languages?)\b[^;\n]{0,10}/g)).toEqual(["cli/progress.ts: toLocaleString('en-US')", "element/place.ts: Intl.Segmenter('en', { g"]);
  });
  it('ask for no zone of the machine', () => {
    expect(places(/\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\b|\bnew Date\([^()]*,|\.to(?:Date|Time)String\b|\bnew Date\(\)/g, /^(?!batch\/run-batch\.ts)/)).toEqual([]);
  });
  it('let the engine read times in three places: one knows their shapes, two write the zone themselves', () => {
    expect(places(/\bDate\.parse\b/g)).toEqual(['conversation/clock.ts: Date.parse', 'formats/instants.ts: Date.parse', 'report/corpus/periods.ts: Date.parse']);
  });
  it('read no clock and throw no dice, but for the speed and dates of a run', () => {
    expect(places(/\b(?:Date\.now|performance\.now|Math\.random|crypto\.\w+|hrtime)\b/g, /^(?!batch\/run-batch\.ts|cli\/report\.ts)/)).toEqual([]);
  });
  it('have logarithms and curves in one place, where they are cut to digits that all engines agree on', () => {
    expect(places(/\bMath\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp|expm1|log|log1p|log2|log10|pow)\b/g, /^(?!text\/curves\.ts)/)).toEqual([]);
  });
  it('raise to powers only what is exact', () => {
    expect(places(/[\w.)\]]+ \*\* -?[\w.(]+/g)).toEqual(['report/figure.ts: 10 ** decimals', 'report/figure.ts: 10 ** decimals', 'text/needed.ts: 8 ** -wording.length']);
  });
});
