import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { empathy } from '../../../src/analyzers/empathy';
import { adviceShare, ownStory, shareOfSelf } from '../../../src/analyzers/empathy/own-story';
import { annotate } from '../../../src/conversation/annotate';
import type { AnnotatedTurn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';

const annotator = english();
const conversation = (text: string, before = 'My cello was lost on the way.') => annotate({ turns: [{ role: 'customer', text: before }, { role: 'agent', text }] }, annotator);
const said = (text: string): AnnotatedTurn => conversation(text).turns[1]!;
const read = (text: string, before?: string) => Number(measure(conversation(text, before), [empathy], { scope: 'turn' })[1]?.['interpretation']);

describe('own story', () => {
  it.each<[string, number]>([
    ['I lost a violin once and I felt empty for weeks.', 2],
    ['I was terrified.', 1],
    ['I hope that you find it.', 0],
    ['I would ring the depot.', 0],
    ["I'm so sorry.", 0],
    ['I have checked your booking and I sent the form.', 0],
    ['I checked my phone all night.', 1],
    ['If I lost it, what then?', 0],
    ['The depot opens at nine.', 0],
    ['', 0],
  ])('%s', (text, clauses) => {
    expect(ownStory(said(text))).toBeCloseTo(Math.log1p(clauses), 5);
  });
  it('weighs the writer against the other', () => {
    expect(shareOfSelf(said('I lost mine.'))).toBeGreaterThan(shareOfSelf(said('I see that you lost yours.')));
    expect(shareOfSelf(said('Message me.'))).toBe(0);
  });
  it('sees what tells the other what to do', () => {
    expect(adviceShare(said('Ring the depot. You should ask for Mira.'))).toBe(1);
    expect(adviceShare(said('That hurts.'))).toBe(0);
  });
});

describe('interpretation', () => {
  it('is high for a like experience and low for plain business', () => {
    expect(read('I lost a violin once myself, and I felt so empty.')).toBeGreaterThan(0.5);
    expect(read('Your parcel leaves on Monday.')).toBeLessThan(0.3);
    expect(read('I have checked your booking and I have issued the refund.')).toBeLessThan(0.4);
  });
  it('hears a yes to who else knows this', () => {
    expect(read('Yes, every winter.', 'Does anyone else feel lost in winter?')).toBeGreaterThan(read('Yes, every winter.', 'Are you open in winter?'));
  });
});
