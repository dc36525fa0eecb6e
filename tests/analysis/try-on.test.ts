import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Detector, Suggestion } from '../../src/analysis/detector';
import { annotate } from '../../src/conversation/annotate';
import { english } from '../../src/english';
import { review } from '../../src/review';
import { createSession } from '../../src/session';

/** A detector of one word that offers what it is given. */
const of = (id: string, word: string, suggestions: readonly Suggestion[]): Detector => ({
  id, title: 'A word', description: 'A word.', principle: 'ask', kind: 'concern', impact: 'minor', maturity: 'stable', role: 'agent', visibility: 'public', when: 'turn',
  message: 'A word.', advice: 'Another word.', limits: 'None.', sources: ['test'], examples: { found: [], clear: [] },
  detect: ({ text }) => [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length, suggestions })),
});

const offering = (...texts: string[]): Analyzer[] => [
  { id: 'toy', title: 'Toy', description: 'Toy.', detectors: [of('toy/bad', 'bad', texts.map((text) => ({ text, why: 'It is better.' }))), of('toy/sad', 'sad', [])], measures: [] },
];

const annotator = english();
const offered = (text: string, analyzers: Analyzer[]): (string[] | undefined)[] =>
  review({ turns: [{ role: 'agent', text }] }, { annotator, analyzers }).findings.map(({ suggestions }) => suggestions?.map((one) => one.text));

describe('trying suggestions on', () => {
  it('keeps those that hold, in their order', () => expect(offered('It is bad.', offering('fine', 'good'))).toEqual([['fine', 'good']]));
  it('drops one that fires again', () => expect(offered('It is bad.', offering('not bad', 'good'))).toEqual([['good']]));
  it('drops one that brings another concern', () => expect(offered('It is bad.', offering('sad'))).toEqual([undefined]));
  it('lets a concern stay that was there before', () => expect(offered('It is bad and sad.', offering('good'))).toEqual([['good'], undefined]));
  it('drops one after which the same concern stands twice, or elsewhere', () => {
    expect(offered('It is bad and sad.', offering('sad', 'good'))).toEqual([['good'], undefined]);
    expect(offered('It is bad. Sad, sad.', offering('good'))).toEqual([['good'], undefined]);
  });
  it('puts it in at its place', () => {
    const texts: string[] = [];
    review({ turns: [{ role: 'agent', text: 'It is bad now.' }] }, { analyzers: offering('good'), annotator: (text) => { texts.push(text); return annotator(text); } });
    expect(texts).toEqual(['It is bad now.', 'It is good now.']);
  });
  it('reads no second time where nothing is suggested', () => {
    let reads = 0;
    review({ turns: [{ role: 'agent', text: 'It is sad now.' }] }, { analyzers: offering('good'), annotator: (text) => { reads += 1; return annotator(text); } });
    expect(reads).toBe(1);
  });
  it('lets strengths come and go', () => {
    const [analyzer] = offering('fine', 'sad');
    const kind: Detector = { ...of('toy/fine', 'fine', []), kind: 'strength' };
    expect(offered('It is bad.', [{ ...analyzer!, detectors: [...analyzer!.detectors, kind] }])).toEqual([['fine']]);
  });
  it('tries a turn of 5000 signs on, and none longer', () => {
    const text = (length: number): string => 'It is bad. '.padEnd(length, 'so it is. ');
    expect([offered(text(5000), offering('good'))[0], offered(text(5001), offering('good'))[0]]).toEqual([['good'], undefined]);
  });
  it('tries eight of a turn on, and takes the others away', () => {
    expect(offered('It is bad. '.repeat(10), offering('good')).map((one) => one !== undefined)).toEqual([...Array<boolean>(8).fill(true), false, false]);
  });
  it('tries on in a session too', () => {
    expect(createSession({ annotator, analyzers: offering('sad', 'good') }).draft('It is bad. ')[0]?.suggestions?.map(({ text }) => text)).toEqual(['good']);
  });
  it('leaves them untried where analyze has no annotator', () => {
    const analyzers = offering('sad');
    const annotated = annotate({ turns: [{ role: 'agent', text: 'It is bad.' }] }, annotator);
    expect(analyze(annotated, analyzers).findings[0]?.suggestions?.[0]?.text).toBe('sad');
    expect(analyze(annotated, analyzers, {}, annotator).findings[0]?.suggestions).toBeUndefined();
  });
  it('reads a turn at most nine times, and a very long one once', () => {
    const analyzers = offering('good');
    const counted = (text: string): number => {
      let reads = 0;
      review({ turns: [{ role: 'agent', text }] }, { analyzers, annotator: (given) => { reads += 1; return annotator(given); } });
      return reads;
    };
    expect(counted('It is bad. '.repeat(40))).toBe(9);
    expect(counted('It is bad. '.repeat(2000))).toBe(1);
  });
  it('holds for spans beside an aside that is blanked out', () => {
    const text = 'It is bad.\n> It is sad.';
    const turn = { role: 'agent', text, asides: [{ start: 11, end: 23, kind: 'quoted' }] } as const;
    expect(review({ turns: [turn] }, { annotator, analyzers: offering('good') }).findings.map(({ suggestions }) => suggestions?.[0]?.text)).toEqual(['good']);
  });
});
