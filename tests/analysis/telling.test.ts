import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Detector } from '../../src/analysis/detector';
import type { Finding } from '../../src/analysis/finding';
import { focus } from '../../src/analysis/focus';
import { summarize } from '../../src/analysis/summarize';
import { tell } from '../../src/analysis/telling';
import { turningPointsOf } from '../../src/analysis/turning-points';
import { errorOf } from '../error-of';

let made = 0;
const finding = (detector: string, turn: number, more: Partial<Finding> = {}): Finding => ({
  key: `k${made += 1}`, detector, turn, kind: 'concern', principle: 'mind-your-manner', impact: 'moderate', maturity: 'preview', span: { start: 0, end: 4 }, quote: 'calm down', message: 'M.', advice: `Advice ${turn}.`, ...more,
});
const detector = (id: string, kind: Detector['kind'], told?: Detector['told']): Detector => ({
  id, kind, impact: 'moderate', title: 'T', description: 'D.', principle: 'mind-your-manner', maturity: 'preview', role: 'any', visibility: 'any', when: 'turn', message: 'M.', advice: 'A.', limits: 'L.', sources: ['test'], examples: { found: [], clear: [] }, detect: () => [],
  ...(told === undefined ? {} : { told }),
});
const analyzer = (...detectors: Detector[]): Analyzer => ({ id: 'toy', title: 'T', description: 'D', measures: [], detectors });
const texts = (findings: Finding[], ...detectors: Detector[]): string[] => tell(findings, [analyzer(...detectors)]).map(({ text }) => text);

describe('tell', () => {
  const say = (one: string, many?: string): Detector => detector('toy/one', 'concern', many === undefined ? { one } : { one, many });
  it('fills in quote, turn, counts and facets', () => {
    expect(texts([finding('toy/one', 3)], say('“{quote}” in turn {turn}: {Count}, {count}.'))).toEqual(['“calm down” in turn 3: One, one.']);
    expect(texts([finding('toy/one', 3, { facets: { list: ['a', 'b'], count2: 7, sure: true } })], say('{list}; {count2}; {sure}.'))).toEqual(['a, b; 7; true.']);
    expect(texts([finding('toy/one', 3)], say('Of {facet}.'))).toEqual([]);
    expect(texts([finding('toy/one', 3, { facets: {} })], say('Of {facet}, {quote}.'))).toEqual([]);
  });
  it('tells of many by the first, in numbers beyond ten', () => {
    const many = (count: number): Finding[] => Array.from({ length: count }, (_, at) => finding('toy/one', at + 1, { quote: `quote ${at}` }));
    expect(texts(many(2), say('One.', '{Count} from turn {turn}: {quote}.'))).toEqual(['Two from turn 1: quote 0.']);
    expect(texts(many(2), say('{Count}.'))).toEqual(['Two.']);
    const numbers = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => texts(many(count), say('One.', '{Count} {count}'))[0]);
    expect(numbers).toEqual(['Two two', 'Three three', 'Four four', 'Five five', 'Six six', 'Seven seven', 'Eight eight', 'Nine nine', 'Ten ten', '11 11', '12 12']);
  });
  it('cuts a quote of more than 80 signs at a word', () => {
    const told = (quote: string): string | undefined => texts([finding('toy/one', 0, { quote })], say('{quote}'))[0];
    expect(told(' so \n\t late ')).toBe('so late');
    expect(told('x'.repeat(80))).toBe('x'.repeat(80));
    expect(told(`${'x'.repeat(79)} y`)).toBe(`${'x'.repeat(79)} …`);
    expect(told(`${'x'.repeat(70)} yyyyyyyyyyyyyyyyyy`)).toBe(`${'x'.repeat(70)} …`);
  });
  it('names kinds in order, three strengths, two signals and three concerns at most', () => {
    const detectors = (['concern', 'signal', 'strength'] as const).flatMap((kind) => [1, 2, 3, 4].map((at) => detector(`toy/${kind}${at}`, kind, { one: `${kind} ${at}` })));
    const findings = detectors.map(({ id, kind }) => finding(id, 1, { kind }));
    const told = tell(findings, [analyzer(...detectors)]);
    expect(told.map(({ text }) => text)).toEqual(['strength 1', 'strength 2', 'strength 3', 'signal 1', 'signal 2', 'concern 1', 'concern 2', 'concern 3']);
    expect(told.map(({ kind }) => kind)).toEqual(['strength', 'strength', 'strength', 'signal', 'signal', 'concern', 'concern', 'concern']);
    expect(told[0]?.findings).toEqual([findings[8]!.key]);
  });
  it('picks the weightiest, then the earliest, and tells them in the order of turns', () => {
    const detectors = ['a', 'b', 'c', 'd', 'e'].map((name) => detector(`toy/${name}`, 'concern', { one: name }));
    expect(texts([finding('toy/a', 5, { impact: 'minor' }), finding('toy/b', 4), finding('toy/c', 3), finding('toy/d', 9, { impact: 'serious' }), finding('toy/e', 2)], ...detectors)).toEqual(['e', 'c', 'd']);
  });
  it('goes on to the next where a facet is missing, and leaves out what is not told', () => {
    const detectors = [detector('toy/a', 'signal', { one: '{nothing}' }), detector('toy/b', 'signal', { one: 'b' }), detector('toy/c', 'signal', { one: 'c' }), detector('toy/d', 'signal')];
    expect(texts(['toy/a', 'toy/b', 'toy/c', 'toy/d', 'toy/x'].map((id) => finding(id, 0, { kind: 'signal' })), ...detectors)).toEqual(['b', 'c']);
  });
});

const summed = (findings: Finding[], turns = 4) => summarize({ findings, silenced: [], checked: { turns, analyzers: [], detectors: [], language: null, version: '0', warnings: [] } }, []);

describe('summarize', () => {
  const [strength, concern, signal] = (['strength', 'concern', 'signal'] as const).map((kind) => finding(`toy/${kind}`, 0, { kind, principle: kind === 'signal' ? 'ask' : 'mind-your-manner' }));
  it.each<[Finding[], number, string]>([
    [[], 4, 'Nothing to point out in 4 turns.'],
    [[], 1, 'Nothing to point out in 1 turn.'],
    [[], 0, 'Nothing to point out in 0 turns.'],
    [[strength!], 1, '1 strength, 0 concerns in 1 turn.'],
    [[concern!, concern!], 2, '0 strengths, 2 concerns in 2 turns.'],
    [[signal!], 2, '0 strengths, 0 concerns, 1 signal in 2 turns.'],
    [[strength!, concern!, signal!, signal!], 2, '1 strength, 1 concern, 2 signals in 2 turns.'],
  ])('counts %#', (findings, turns, counts) => {
    const { summary } = summed(findings, turns);
    expect([summary.counts, summary.text, summary.sentences]).toEqual([counts, counts, []]);
  });
  it('tallies by principle, sorted, and counts each kind', () => {
    const report = summed([strength!, signal!, concern!, concern!]);
    expect(report.principles).toEqual([{ id: 'ask', strengths: 0, concerns: 0, signals: 1 }, { id: 'mind-your-manner', strengths: 1, concerns: 2, signals: 0 }]);
    expect(report.summary).toMatchObject({ strengths: 1, concerns: 2, signals: 1 });
    expect('conversation' in report).toBe(false);
  });
  it('refuses what is no analysis', () => {
    expect(errorOf(() => summarize({} as never, []))).toMatchObject({ code: 'bad-input' });
    expect(errorOf(() => summarize({ findings: 'none' } as never, []))).toMatchObject({ code: 'bad-input', path: 'findings', message: 'findings: Give a list.' });
    expect(errorOf(() => summarize({ findings: [, strength] } as never, []))).toMatchObject({ path: 'findings[0]', message: 'findings[0]: There is nothing at this place of the list. Leave no holes.' });
    expect(errorOf(() => summarize(null as never, []))?.message).toMatch(/^analysis: This cannot be read .*Give what analyze\(\) gave\.$/);
  });
});

describe('turningPointsOf', () => {
  const turned = (turning: unknown, turn: number, answer?: unknown): Finding => finding('toy/mood', turn, { kind: 'signal', facets: { ...(turning === undefined ? {} : { turning: turning as string }), ...(answer === undefined ? {} : { answer: answer as number }) } });
  it('are findings that say so, each with the findings of the answer before it', () => {
    const [calm, kind, worse, better, lone, none] = [finding('toy/calm', 1), finding('toy/kind', 1), turned('worse', 2, 1), turned('better', 4, 3), turned('worse', 0), turned('sideways', 5, 1)];
    expect(turningPointsOf([lone!, calm!, kind!, worse!, better!, none!, finding('toy/plain', 6), turned(undefined, 7, 1)])).toEqual([
      { turning: 'worse', turn: 0, key: lone!.key, quote: 'calm down', answer: null, findings: [] },
      { turning: 'worse', turn: 2, key: worse!.key, quote: 'calm down', answer: 1, findings: [calm!.key, kind!.key] },
      { turning: 'better', turn: 4, key: better!.key, quote: 'calm down', answer: 3, findings: [] },
    ]);
    expect(turningPointsOf([turned('worse', 2, '1')])[0]?.answer).toBeNull();
    expect(turningPointsOf([calm!])).toEqual([]);
  });
});

describe('focus', () => {
  it('takes the weightiest of each kind and the earliest among equals', () => {
    const [minor, first, second] = [finding('toy/a', 0, { impact: 'minor' }), finding('toy/b', 1), finding('toy/c', 2)];
    expect(focus(summed([minor!, first!, second!]))).toEqual({ strength: null, concern: first, nextStep: 'Advice 1.' });
  });
  it.each<[Finding['kind'], string]>([['strength', 'Keep doing this.'], ['signal', 'Advice 3.'], ['concern', 'Advice 3.']])('says after a %s alone what to do next', (kind, nextStep) => {
    const one = finding('toy/a', 3, { kind });
    expect(focus(summed([one]))).toEqual({ strength: kind === 'strength' ? one : null, concern: kind === 'concern' ? one : null, nextStep });
  });
  it('takes the answer before the mood fell, and not the one before it rose', () => {
    const [heavy, light] = [finding('toy/a', 1, { impact: 'serious' }), finding('toy/b', 3, { impact: 'minor' })];
    const mood = (turning: string): Finding => finding('toy/mood', 4, { kind: 'signal', facets: { turning, answer: 3 } });
    expect(focus(summed([heavy!, light!, mood('worse')])).concern).toBe(light);
    expect(focus(summed([heavy!, light!, mood('better')])).concern).toBe(heavy);
    expect(focus(summed([])).nextStep).toBe('Nothing stands out; carry on.');
  });
  it('refuses what is no report', () => {
    const mend = 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.';
    expect(errorOf(() => focus({} as never))).toMatchObject({ code: 'bad-input', path: 'report.findings', message: 'report.findings: Give a list.' });
    expect(errorOf(() => focus({ findings: [] } as never))?.path).toBe('report.turningPoints');
    expect(errorOf(() => focus(null as never))?.message.endsWith(mend)).toBe(true);
  });
});
