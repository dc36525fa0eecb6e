import { describe, expect, it } from 'vitest';
import { review } from '../../src/review';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';

const annotator = english();
const said = (text: string): number => review({ turns: [{ role: 'customer', text }, { role: 'agent', text }, { role: 'customer', text: 'Hello?' }] }, { annotator, analyzers, settings: { preview: true } }).checked.turns;

/** Each once took longer with every repetition: twice as long for one handle more, or worse. */
const slow: readonly string[] = ['@a ', '@a: ', '@a, ', '@aplease ', '@hihi ', 'please, @so ', 'From 10 ', 'order id ', 'AAA ', 'thanks for a '];

describe('texts that patterns once walked in twice as many ways with every word', () => {
  for (const piece of slow) it(JSON.stringify(piece), () => expect(said(piece.repeat(60))).toBe(3));
});
