import { annotate, type Conversation, measure, type TurningPoint } from '../../src/index';
import { listening, recovery } from '../../src/analyzers';
import { english } from '../../src/english';
import { moodChart } from '../../src/report/mood-chart';
import { readingsOf } from '../../src/report';
import { shareChart, talkOf } from '../../src/report/share-chart';
import { durationOf, medianOf, waitsOf } from '../../src/report/times';
import { waitsChart } from '../../src/report/waits-chart';
import { describe, expect, it } from 'vitest';
import { longTalk } from './long-talk';
import { wordsOf } from './made';

const annotated = annotate(longTalk, english());
const measured = measure(annotated, [listening], { scope: 'conversation' })[0]!;
const turns = (count: number, role: 'customer' | 'agent' = 'customer'): Conversation => ({ turns: Array.from({ length: count }, () => ({ role, text: 'x' })) });
const moods = (...values: (number | null)[]) => values.map((sentiment, turn) => ({ conversation: null, turn, sentiment }));
const points = (drawing: string): number[][] => /<polyline[^>]*points="([^"]*)"/.exec(drawing)![1]!.split(' ').map((point) => point.split(',').map(Number));

describe('the mood', () => {
  it('is drawn from left to right, higher where the words are more positive', () => {
    const drawn = points(moodChart(moods(-0.5, 0, 1), turns(3), [])!());
    expect(drawn).toEqual([[0, 75], [50, 50], [100, 0]]);
  });
  it('of small values is not blown up beyond half the scale', () => expect(points(moodChart(moods(-0.1, 0.1), turns(2), [])!())).toEqual([[0, 60], [100, 40]]));
  it.each<[what: string, rows: ReturnType<typeof moods>, conversation: Conversation]>([
    ['one value', moods(0.2), turns(1)],
    ['no value', moods(null, null, null), turns(3)],
    ['agents alone', moods(0.2, 0.4), turns(2, 'agent')],
    ['rows of other turns', moods(0.2, 0.4), turns(0)],
    ['internal notes', moods(0.2, 0.4), { turns: turns(2).turns.map((turn) => ({ ...turn, visibility: 'internal' })) }],
  ])('is not drawn of %s', (_what, rows, conversation) => expect(moodChart(rows, conversation, [])).toBeUndefined());
  it('marks turning points and tells them with the answer before', () => {
    const point = (turning: TurningPoint['turning'], turn: number): TurningPoint => ({ turning, turn, key: 'k', quote: '<i>', answer: 1, findings: ['a', 'b'] });
    const chart = moodChart(moods(-0.5, 0, 1), turns(3), [point('worse', 0), point('better', 2)])!();
    expect(wordsOf(chart)).toContain('▲ In turn 2 the mood turned for the better: “ <i> ”, after the answer in turn 1 (2 findings)');
    expect(chart.match(/<circle class="dot (?:better|worse)"/g)).toHaveLength(2);
    expect(wordsOf(chart)).toContain('1 turn for the better, 1 for the worse');
  });
  it('names turns that stand apart, and has all of them in its table', () => {
    const chart = moodChart(moods(...Array.from({ length: 400 }, (_one, index) => Math.sin(index))), turns(400), [])!();
    const places = [...chart.matchAll(/<text class="axis" x="([\d.]+)%"/g)].map(([, x]) => Number(x));
    expect(places.slice(1).every((x, index) => x - places[index]! > 10)).toBe(true);
    expect(chart.match(/<tr>/g)).toHaveLength(401);
  });
});

describe('talk and waits', () => {
  it('are those that the measures read', () => {
    const { agent, customer } = talkOf(readingsOf(annotated, ['language']).turns!, longTalk, ['agent'])!;
    expect(agent / (agent + customer)).toBeCloseTo(measured['talkShare'] as number, 2);
    expect(medianOf(waitsOf(longTalk.turns, ['agent']).map(({ milliseconds }) => milliseconds / 1000))).toBe(measured['medianResponseSeconds']);
  });
  it.each<[what: string, talk: { agent: number; customer: number }, words: string]>([
    ['half and half', { agent: 5, customer: 5 }, 'Agent 50 % Customer 50 %'],
    ['one side alone', { agent: 0, customer: 7 }, 'Agent 0 % Customer 100 %'],
    ['thirds', { agent: 1, customer: 2 }, 'Agent 33 % Customer 67 %'],
  ])('shares: %s', (_what, talk, words) => expect(wordsOf(shareChart(talk)())).toContain(words));
  it.each<[times: (string | undefined)[], waits: string]>([
    [['2026-03-02T09:00:00Z', '2026-03-02T09:00:30Z'], 'Middle 30 s Longest 30 s'],
    [['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'], 'Middle under 1 s'],
    [['2026-03-02T09:00:00Z', '2026-03-09T10:00:00Z'], 'Longest 7 d 1 h'],
    [['1950-03-02T09:00:00Z', '2026-03-09T10:00:00Z'], 'Longest 27766 d 1 h'],
  ])('waits of %j', (times, words) => {
    const conversation = times.map((at, index) => ({ role: index % 2 === 0 ? 'customer' : 'agent', text: 'x', ...(at === undefined ? {} : { at }) }) as const);
    const chart = waitsChart(waitsOf(conversation, ['agent']))!();
    expect(wordsOf(chart)).toContain(words);
    expect(chart).not.toMatch(/NaN|Infinity|undefined/);
  });
  it('are none without times, or with times that run backwards', () => {
    expect(waitsChart(waitsOf(turns(3).turns, ['agent']))).toBeUndefined();
    expect(waitsOf([{ role: 'customer', text: 'x', at: '2026-03-02T09:00:00Z' }, { role: 'agent', text: 'x', at: '2026-03-01T09:00:00Z' }], ['agent'])).toEqual([]);
  });
  it.each([[59_999, '59 s'], [60_000, '1 min'], [3_600_000, '1 h'], [90_061_000, '1 d 1 h'], [86_400_000 + 5000, '1 d']])('%i ms is %s', (milliseconds, words) => expect(durationOf(milliseconds)).toBe(words));
});

describe('readings', () => {
  it('are of what was checked, and nothing else', () => {
    expect(Object.keys(readingsOf(annotated, ['tone']))).toEqual(['judge']);
    expect(Object.keys(readingsOf(annotated, ['commitments', 'needs']))).toEqual(['commitments', 'needs', 'judge']);
    expect(readingsOf(annotated, ['recovery']).turns).toEqual(measure(annotated, [recovery], { scope: 'turn' }));
  });
});
