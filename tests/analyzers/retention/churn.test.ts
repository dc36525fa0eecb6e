import { describe, expect, it } from 'vitest';
import { retention } from '../../../src/analyzers/retention';
import type { Turn } from '../../../src/conversation/turn';
import { annotate } from '../../../src/conversation/annotate';
import { measure } from '../../../src/analysis/measure-rows';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();
const customer = (text: string): Turn => ({ role: 'customer', text });
const agent = (text: string): Turn => ({ role: 'agent', text });
const reasonOf = (...turns: Turn[]) => review({ turns }, { annotator, analyzers: [retention] }).findings.find(({ detector }) => detector === 'retention/churn-signal')?.facets?.['reason'];
const row = (...turns: Turn[]) => measure(annotate({ turns }, annotator), [retention], { scope: 'conversation' })[0] as Record<string, unknown> | undefined;

describe('the reason for leaving', () => {
  it.each([
    ['Your fee went from 20 to 35 euros. Please close my account.', 'price'],
    ['Not one of my letters was answered, I was simply ignored. Please close my account.', 'indifference'],
    ['The boiler you serviced broke down again. Please close my account.', 'dissatisfaction'],
    ['I am retiring to Crete in May. Please close my account.', 'other'],
    ['Please close my account.', 'other'],
    ["It isn't about the money, nobody ever called me back. Please close my account.", 'indifference'],
  ])('%s', (text, reason) => {
    expect(reasonOf(customer(text))).toBe(reason);
  });
  it('is taken from an earlier turn where the leaving turn states none', () => {
    expect(reasonOf(customer('The premium went up by 40 %, why?'), agent('It did for all.'), customer('Then please close my account.'))).toBe('price');
  });
});

describe('churn measures', () => {
  const value = (name: string, ...turns: Turn[]): unknown => row(...turns)?.[name];
  it('rise with a word of leaving and fall when it is taken back', () => {
    const calm = Number(value('churnRisk', customer('Where do I find the menu?')));
    const weighed = Number(value('churnRisk', customer('I am thinking of cancelling my contract.')));
    const decided = Number(value('churnRisk', customer('Please cancel my contract today.')));
    const back = Number(value('churnRisk', customer('Please cancel my contract today.'), agent('May I offer a month free?'), customer('All right, I changed my mind.')));
    expect(calm).toBeLessThan(0.2);
    expect(weighed).toBeGreaterThan(calm);
    expect(decided).toBeGreaterThan(weighed);
    expect(back).toBeLessThan(weighed);
  });
  it('are null where nobody can say', () => {
    expect(value('churnRisk', agent('Please hold.')) ?? null).toBeNull();
    expect(value('churnReason', customer('Where is the menu?')) ?? null).toBeNull();
  });
  it('name the reason', () => {
    expect(value('churnReason', customer('The fee doubled, please cancel my contract.'))).toBe('price');
  });
});
