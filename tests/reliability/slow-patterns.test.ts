import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/conversation/annotate';
import { review } from '../../src/review';
import { createSession } from '../../src/session';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';

const annotator = english();
const said = (text: string): number => review({ turns: [{ role: 'customer', text }, { role: 'agent', text }, { role: 'customer', text: 'Hello?' }] }, { annotator, analyzers, settings: { preview: true } }).checked.turns;

/** Each once took longer with every repetition: twice as long for one handle more, or worse. */
const slow: readonly string[] = ['@a ', '@a: ', '@a, ', '@aplease ', '@hihi ', 'please, @so ', 'From 10 ', 'order id ', 'AAA ', 'thanks for a '];

describe('texts that patterns once walked in twice as many ways with every word', () => {
  for (const piece of slow) it(JSON.stringify(piece), () => expect(said(piece.repeat(60))).toBe(3));
});

describe('a turn longer than the limit', () => {
  const long = 'word '.repeat(40_001);
  it('is refused by its place, and the setting is named', () => {
    expect(() => said(long)).toThrow(/^turns\[0\]\.text: This turn has 200005 characters, more than settings\.longestTurn \(200000\)/);
    expect(() => review({ turns: [{ role: 'agent', text: 'Hello.' }, { role: 'agent', text: 'Goodbye.' }] }, { annotator, analyzers, settings: { longestTurn: 6 } })).toThrow(/^turns\[1\]\.text/);
  });
  it('is refused before it is annotated', () => {
    expect(() => annotate({ turns: [{ role: 'agent', text: long }] }, annotator)).toThrow(/^turns\[0\]\.text: This turn has 200005 characters/);
    expect(() => annotate({ turns: [{ role: 'agent', text: 'Hello.' }] }, annotator, { longestTurn: 5 })).toThrow(/^turns\[0\]\.text/);
    expect(annotate({ turns: [{ role: 'agent', text: 'Hello.' }] }, annotator, { longestTurn: 6 }).turns).toHaveLength(1);
  });
  it.each([0, -1, 1.5, Number.NaN, '5', null])('cannot be set to %s', (longestTurn) => {
    expect(() => annotate({ turns: [] }, annotator, { longestTurn } as never)).toThrow(/^settings\.longestTurn: Write a whole number/);
  });
  it('is read where the setting allows it', () => {
    expect(review({ turns: [{ role: 'agent', text: 'word '.repeat(10) }] }, { annotator, analyzers, settings: { longestTurn: 50 } }).checked.turns).toBe(1);
  });
  it('is refused by sessions: before, added, and as a draft', () => {
    const session = createSession({ annotator, analyzers, settings: { longestTurn: 10 } });
    expect(() => session.add({ role: 'customer', text: 'Hello there.' })).toThrow(/^turns\[0\]\.text/);
    expect(() => session.draft('Hello there.')).toThrow(/^draft\.text/);
    expect(() => createSession({ annotator, analyzers, settings: { longestTurn: 10 }, conversation: { turns: [{ role: 'customer', text: 'Hello there.' }] } })).toThrow(/^turns\[0\]\.text/);
  });
});
