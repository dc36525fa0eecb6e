import { describe, expect, it } from 'vitest';
import { annotate, type Conversation } from '../../src';
import { compileList } from '../../src/analysis/compile';
import type { Context } from '../../src/analysis/detector';
import { explain, ingredients } from '../../src/analysis/explain';
import { contributionsOf, type Feature, type LinearModel, linkOf, readLinear } from '../../src/analysis/linear';
import { measure } from '../../src/analysis/measure-rows';
import type { TurnMeasure } from '../../src/analysis/measure';
import { english } from '../../src/english';
import type { Lexicon } from '../../src/text/lexicon';
import { match } from '../../src/text/match';
import { errorOf } from '../error-of';
import { toy } from './toy';

const annotator = english();
const late: Lexicon = { id: 'late', source: 'test', patterns: ['late'] };
const turnOf = (text: string, role: Conversation['turns'][number]['role'] = 'agent') => annotate({ turns: [{ role, text }] }, annotator).turns[0]!;
const contextOf = (text: string): Context => ({ matches: match(turnOf(text), compileList([late])), memory: undefined, conversation: { turns: [], warnings: [] }, settings: {} });
const model = (features: Feature[], more: Partial<LinearModel> = {}): LinearModel => ({ link: 'identity', features, ...more });
const read = (one: LinearModel, text: string): number | null => readLinear(one, turnOf(text), contextOf(text));
const sum = (one: LinearModel, text: string): number => contributionsOf(one, turnOf(text), contextOf(text)).reduce((all, { amount }) => all + amount, 0);
const terms = { name: 'test', source: 'test', weights: { late: 2, 'not late': 4, '^ late': 8 } };

describe('links', () => {
  it.each([['identity', 3, 3], ['logistic', 0, 0.5], ['logistic', 1, 0.731058579], ['tanh', 0, 0], ['tanh', 1, 0.761594156]] as const)('%s of %d is %d', (link, x, y) => expect(linkOf({ link })(x)).toBe(y));
});

describe('readLinear', () => {
  it.each<[string, LinearModel, string, number | null]>([
    ['no word', model([], { bias: 3 }), '🙂 …', null],
    ['no text', model([], { bias: 3 }), '', null],
    ['a bias', model([], { bias: 3 }), 'Hello.', 3],
    ['nothing', model([]), 'Hello.', 0],
    ['a number', model([{ name: 'n', weight: 2, read: () => 5 }]), 'Hello.', 10],
    ['a number without a weight', model([{ name: 'n', read: () => 5 }]), 'Hello.', 0],
    ['a feature of nothing', model([{ name: 'n', weight: 2 }]), 'Hello.', 0],
    ['words that match once', model([{ name: 'l', weight: 2, lexicon: late }]), 'It is late.', 2],
    ['words that match twice, counted once', model([{ name: 'l', weight: 2, lexicon: late }]), 'Late, so late.', 2],
    ['words that match twice, by logarithm', model([{ name: 'l', weight: 2, lexicon: late, per: 'log' }]), 'Late, so late.', 2 * 1.098612289],
    ['words that match in a short text, by rate', model([{ name: 'l', weight: 2, lexicon: late, per: 'rate' }]), 'Late, so late.', 4],
    ['words that match in a long text, by rate', model([{ name: 'l', weight: 2, lexicon: late, per: 'rate' }]), `Late ${'and so on '.repeat(6)}yes`, 1],
    ['words that do not match', model([{ name: 'l', weight: 2, lexicon: late }]), 'It is early.', 0],
    ['learned words', model([{ name: 't', weight: 3, terms }]), 'It is late, late.', 6],
    ['learned words at the start', model([{ name: 't', weight: 1, terms }]), 'Late.', 10],
    ['learned words side by side', model([{ name: 't', weight: 1, terms }]), 'Not late.', 6],
    ['learned words, shared out', model([{ name: 't', weight: 1, terms: { ...terms, per: 'root' } }]), 'Late.', 5],
    ['a fitted model', model([{ name: 'n', weight: 2, read: () => 5 }], { bias: 9, fitted: { ...terms, bias: 1, features: { n: 3 } } }), 'It is late.', 18],
    ['a fitted model that does not know a feature', model([{ name: 'n', weight: 2, read: () => 5 }], { fitted: { ...terms, bias: 1, features: {} } }), 'Hello.', 11],
    ['a link', model([], { bias: 1, link: 'logistic' }), 'Hello.', 0.731058579],
  ])('reads %s', (_name, one, text, value) => {
    if (value === null) expect(read(one, text)).toBeNull();
    else expect(read(one, text)).toBeCloseTo(value, 8);
    if (value !== null && one.link === 'identity') expect(sum(one, text)).toBeCloseTo(value, 8);
  });
});

describe('contributionsOf', () => {
  it('names each ingredient with its words, the bias first', () => {
    const one = model([{ name: 'l', weight: 2, lexicon: late }, { name: 't', weight: 3, terms }, { name: 'n', weight: 0.5, read: () => 4 }], { bias: 9, fitted: { ...terms, bias: 1, features: { n: 2 } } });
    expect(contributionsOf(one, turnOf('So late.'), contextOf('So late.'))).toEqual([
      { name: 'bias', value: 1, weight: 1, amount: 1, spans: [] },
      { name: 'l', value: 1, weight: 2, amount: 2, spans: [{ start: 3, end: 7 }] },
      { name: 't: late', value: 1, weight: 6, amount: 6, spans: [{ start: 3, end: 7 }] },
      { name: 'n', value: 4, weight: 2, amount: 8, spans: [] },
      { name: 'word: late', value: 1, weight: 2, amount: 2, spans: [{ start: 3, end: 7 }] },
    ]);
    expect(contributionsOf(model([]), turnOf('So late.'), contextOf('So late.'))).toEqual([{ name: 'bias', value: 1, weight: 0, amount: 0, spans: [] }]);
  });
});

describe('explain', () => {
  const about = { title: 'T', description: 'D', scope: 'turn', range: [0, 1e9], unit: 'u', source: 'test', limits: '' } as const;
  const of = (one: LinearModel, lexicons?: Lexicon[]): TurnMeasure => ({ ...about, id: 'score', model: one, ...(lexicons === undefined ? {} : { lexicons }) }) as unknown as TurnMeasure;
  const one = of(model([{ name: 'small', weight: 1, lexicon: late }, { name: 'big', weight: -3, read: () => 1 }, { name: 'none', weight: 0, read: () => 1 }, { name: 'zero', weight: 4, read: () => 0 }]), [late]);
  it('puts the largest amount first, and leaves out what adds nothing', () => {
    const told = explain(one, turnOf('It is late.'));
    expect(told).toMatchObject({ measure: 'score', value: -2, link: 'identity', predictor: -2 });
    expect(told.contributions.map(({ name, amount }) => [name, amount])).toEqual([['big', -3], ['small', 1]]);
    expect(explain(one, turnOf('…'))).toMatchObject({ value: null, predictor: -3 });
    expect(explain(of(model([], { bias: 1, link: 'tanh' })), turnOf('Hello.'))).toMatchObject({ value: 0.761594156, predictor: 1, link: 'tanh' });
    expect(ingredients(one, turnOf('It is late.'), { turns: [], warnings: [] }).map(({ name }) => name)).toEqual(['bias', 'small', 'big', 'none', 'zero']);
    expect(ingredients(toy.measures[0] as TurnMeasure, turnOf('It is late.'), { turns: [], warnings: [] })).toEqual([]);
  });
  it('says what a row says, with house words too', () => {
    const talk = annotate({ turns: [{ role: 'agent', text: 'It is tardy.' }] }, annotator);
    const settings = { words: { lexicons: { late: { add: ['tardy'] } } } };
    const using = [{ ...toy, measures: [one] }];
    expect(explain(one, talk.turns[0]!, talk, settings).value).toBe(-2);
    expect(explain(one, talk.turns[0]!, talk).value).toBe(-3);
    expect(measure(talk, using, { scope: 'turn', settings })[0]?.['score']).toBe(-2);
  });
  it('looks at the turns before', () => {
    const talk = annotate({ turns: [{ role: 'customer', text: 'One.' }, { role: 'agent', text: 'Two.' }, { role: 'bot', text: 'Three.' }, { role: 'customer', text: 'Note.', visibility: 'internal' }, { role: 'agent', text: 'Four.' }, { role: 'customer', text: 'Five.' }] }, annotator);
    const before = of(model([{ name: 'customer', weight: 1, read: (_turn, { customerBefore }) => customerBefore?.index ?? -1 }, { name: 'agent', weight: 100, read: (_turn, { agentBefore }) => agentBefore?.index ?? -1 }]));
    const value = (index: number, settings = {}) => explain(before, talk.turns[index]!, talk, settings).predictor;
    expect([value(0), value(1), value(4), value(5), value(4, { judge: ['bot'] })]).toEqual([-101, -100, 100, 400, 200]);
    expect(explain(before, talk.turns[4]!).predictor).toBe(-101);
  });
  it('refuses a measure that is no sum, and what is no turn', () => {
    expect(errorOf(() => explain(toy.measures[0] as TurnMeasure, turnOf('Hello.')))).toMatchObject({ code: 'bad-analyzers', path: 'measure', message: 'measure: The measure length is no sum of weighed features. Give one that has a model, such as `politeness`.' });
    expect(errorOf(() => explain(one, {} as never, { turns: [], warnings: [] }))).toMatchObject({ code: 'bad-turn', path: 'turn' });
    expect(errorOf(() => explain(one, turnOf('Hello.'), {} as never))?.code).toBe('bad-conversation');
    expect(errorOf(() => explain(one, turnOf('Hello.'), undefined, { only: 3 } as never))?.path).toBe('settings.only');
  });
});
