import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { retention } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { turnsOf } from '../small-talk';

const annotator = english();
const found = (said: string) => review({ turns: turnsOf(said) }, { annotator, analyzers: [retention], settings: { preview: true } }).findings;
const row = (said: string) => measure(annotate({ turns: turnsOf(said) }, annotator), [retention], { scope: 'conversation' })[0] as Record<string, unknown>;

/** The sum that the likelihood of leaving is made from. */
const sumOf = (said: string): number => {
  const likely = Number(row(said)['churnRisk']);
  return Math.log(likely / (1 - likely));
};

describe('churnRisk', () => {
  it.each<[string, number]>([
    ['C: Where is the menu?', -2.6],
    ['C: I am leaving you.', -2.6 + 4.2],
    ['C: I am thinking of leaving you.', -2.6 + 2.6],
    ['C: The lamp is broken.', -2.6 + 0.5],
    ['C: The lamp is broken. || C: It is late.', -2.6 + 1],
    ['C: The lamp is broken. || C: It is late. || C: It is wrong. || C: It is cold. || C: It is dirty.', -2.6 + 2],
    ['C: I love your shop.', -2.6 - 0.7],
    ['C: I love your shop. || C: I tell everyone about you.', -2.6 - 0.7],
    ['C: I am leaving you. || C: I changed my mind.', -2.6],
    ['C: I am leaving you. || C: I will stay.', -2.6],
    ['C: I am leaving you. || C: We decided to stay.', -2.6],
    ['C: I am leaving you. || C: I am happy to stay.', -2.6],
    ['C: I am leaving you. || C: I keep my account.', -2.6],
    ['C: I am leaving you. || C: I give you another go.', -2.6],
    ["C: I am leaving you. || C: I won't cancel.", -2.6],
    ['C: I am leaving you. || C: I am not cancelling.', -2.6],
    ['C: I am leaving you. || C: I am not switching.', -2.6],
    ['C: I am leaving you. || C: Where is the menu?', -2.6 + 4.2],
    ['C: I am leaving you. || N: I will stay.', -2.6 + 4.2],
    ['C: It was a disappointment.', -2.6 + 0.5],
    ['C: It was disappointing.', -2.6 + 0.5],
    ['C: I am disappointed.', -2.6 + 0.5],
    ['C: That is frustrating.', -2.6 + 0.5],
    ['C: I complain.', -2.6 + 0.5],
    ['C: Two complaints.', -2.6 + 0.5],
    ['C: A fault.', -2.6 + 0.5],
    ['C: Faulty.', -2.6 + 0.5],
    ['C: A delay.', -2.6 + 0.5],
    ['C: It bothers me.', -2.6 + 0.5],
    ['C: A bother.', -2.6 + 0.5],
    ['C: It leaks.', -2.6 + 0.5],
    ['C: A leak.', -2.6 + 0.5],
    ['C: It crashed.', -2.6 + 0.5],
    ['C: A crash.', -2.6 + 0.5],
  ])('%s', (said, sum) => expect(sumOf(said)).toBeCloseTo(sum, 3));
  it.each(['A: Please hold.', 'C: 🙂'])('is unknown where no customer used a word: %s', (said) => expect(row(said)['churnRisk']).toBeNull());
});

describe('churnReason', () => {
  it.each<[string, string | null]>([
    ['C: Where is the menu?', null],
    ['C: I am leaving you.', 'other'],
    ['C: The fee is odd, I am leaving you.', 'price'],
    ['C: The fee is odd, I am leaving you. || C: I changed my mind.', null],
    ['C: The fee is odd, I am leaving you. || C: Bye.', 'price'],
    ['C: The fee is odd, I am leaving you. || C: I moved abroad, moved house and retired, so I am leaving you.', 'other'],
  ])('%s', (said, reason) => expect(row(said)['churnReason']).toBe(reason));
});

describe('regret before the handling', () => {
  const offered = (said: string) => found(said).filter(({ detector }) => detector === 'retention/indifference').flatMap(({ suggestions = [] }) => suggestions.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))));
  it('is offered where the handling opens a sentence', () => {
    expect(offered('C: Please close my account. || A: Your account ends today.').join()).toContain("We're sorry to see you go. Your account ends today");
  });
  it('is written with the apostrophe of the turn', () => {
    expect(offered('C: Please close my account. || A: It’s closed. Bye.').join()).toContain('We’re sorry to see you go. It’s closed');
  });
  it('is not offered before small letters', () => {
    expect(offered('C: Please close my account. || A: account closed.')).toEqual([]);
  });
});
