import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Detector } from '../../src/analysis/detector';
import type { Analysis, Finding } from '../../src/analysis/finding';
import { focus } from '../../src/analysis/focus';
import { precedents } from '../../src/analysis/precedents';
import { summarize } from '../../src/analysis/summarize';

const made = (key: string, detector: string, turn: number, more: Partial<Finding> = {}): Finding => ({
  key, detector, turn, kind: 'concern', principle: 'mind-your-manner', impact: 'moderate', maturity: 'preview',
  span: { start: 0, end: 4 }, quote: `quote ${key}`, message: 'M.', advice: `Advice ${key}.`, ...more,
});

const telling = (id: string, kind: Detector['kind'], impact: Detector['impact'], one: string, many?: string): Detector => ({
  id, kind, impact, title: 'T', description: 'D.', principle: 'mind-your-manner', maturity: 'preview', role: 'any', visibility: 'any', when: 'turn',
  message: 'M.', advice: 'A.', told: many === undefined ? { one } : { one, many }, limits: 'L.', sources: ['test'], examples: { found: [], clear: [] }, detect: () => [],
});

const analyzer: Analyzer = {
  id: 'toy', title: 'T', description: 'D', measures: [],
  detectors: [
    telling('toy/rough', 'concern', 'serious', 'One phrase was rough: “{quote}”.', '{Count} phrases were rough, {count} of them.'),
    telling('toy/kind', 'strength', 'minor', 'It was kind.'),
    telling('toy/need', 'signal', 'moderate', 'The need was {need}.'),
    { ...telling('toy/quiet', 'concern', 'serious', ''), told: { one: 'Never told of {nothing}.' } },
  ],
};

const analysis = (findings: readonly Finding[]): Analysis => ({
  findings, silenced: [], checked: { turns: 9, analyzers: ['toy'], detectors: [], language: null, version: '0', warnings: [] },
});
const report = (...findings: Finding[]) => summarize(analysis(findings), [analyzer]);

describe('the summary', () => {
  it('tells strengths first, fills in, and names its findings', () => {
    const { summary } = report(made('a', 'toy/rough', 0), made('b', 'toy/kind', 3, { kind: 'strength' }), made('c', 'toy/need', 2, { kind: 'signal', facets: { need: 'an invoice' } }));
    expect(summary.sentences).toEqual([
      { kind: 'strength', text: 'It was kind.', findings: ['b'] },
      { kind: 'signal', text: 'The need was an invoice.', findings: ['c'] },
      { kind: 'concern', text: 'One phrase was rough: “quote a”.', findings: ['a'] },
    ]);
    expect(summary.text).toBe('It was kind. The need was an invoice. One phrase was rough: “quote a”.');
  });
  it('counts many in words, and leaves out a sentence whose facet is missing', () => {
    const { summary } = report(made('a', 'toy/rough', 0), made('b', 'toy/rough', 1), made('c', 'toy/need', 2, { kind: 'signal' }), made('d', 'toy/quiet', 3));
    expect(summary.sentences).toEqual([{ kind: 'concern', text: 'Two phrases were rough, two of them.', findings: ['a', 'b'] }]);
  });
  it('cuts a long quote at a word, and puts text from users in as it is', () => {
    const { summary } = report(made('a', 'toy/rough', 0, { quote: `$& {need} \n ${'word '.repeat(40)}` }));
    expect(summary.text).toMatch(/^One phrase was rough: “\$& \{need\} word (?:word )+…”\.$/);
    expect(summary.text.length).toBeLessThan(120);
  });
  it('falls back to the counts', () => {
    expect(report().summary.text).toBe('Nothing to point out in 9 turns.');
    expect(report(made('a', 'toy/other', 0)).summary.text).toBe('0 strengths, 1 concern in 9 turns.');
  });
});

const worse = made('w', 'toy/need', 4, { kind: 'signal', facets: { turning: 'worse', answer: 3 } });

describe('turning points', () => {
  it('name the answer before them and its findings', () => {
    expect(report(made('a', 'toy/rough', 3), made('x', 'toy/rough', 1), worse).turningPoints).toEqual([
      { turning: 'worse', turn: 4, key: 'w', quote: 'quote w', answer: 3, findings: ['a'] },
    ]);
  });
  it('have no answer where none came before', () => {
    const { answer, ...facets } = worse.facets!;
    expect(report({ ...worse, facets }).turningPoints).toMatchObject([{ answer: null, findings: [] }]);
    expect(answer).toBe(3);
  });
  it('decide which concern comes into focus', () => {
    const heavier = made('x', 'toy/rough', 1, { impact: 'serious' });
    expect(focus(report(heavier, made('a', 'toy/rough', 3), worse)).concern?.key).toBe('a');
    expect(focus(report(heavier, made('a', 'toy/rough', 3))).concern?.key).toBe('x');
    expect(focus(report(worse)).nextStep).toBe('Advice w.');
  });
});

describe('precedents', () => {
  const better = made('p', 'toy/need', 6, { kind: 'signal', facets: { turning: 'better', answer: 5 } });
  it('count each detector once an answer, over the answers there were', () => {
    const one = report(made('a', 'toy/rough', 3), made('b', 'toy/rough', 3), worse, better);
    const two = report(made('k', 'toy/kind', 3, { kind: 'strength' }), made('a', 'toy/rough', 3), worse);
    const alone = report(made('w', 'toy/need', 0, { kind: 'signal', facets: { turning: 'worse' } }));
    const counted = precedents([one, two, alone]);
    expect(counted.worse).toEqual({
      turns: 3, answers: 2, plain: 0,
      detectors: [
        { detector: 'toy/rough', kind: 'concern', answers: 2, share: 1 },
        { detector: 'toy/kind', kind: 'strength', answers: 1, share: 0.5 },
      ],
    });
    expect(counted.better).toEqual({ turns: 1, answers: 1, plain: 1, detectors: [] });
    expect(counted.note).toMatch(/not cause/);
  });
  it('of no reports are none', () => {
    expect(precedents([])).toMatchObject({ reports: 0, worse: { turns: 0, detectors: [] } });
  });
});
