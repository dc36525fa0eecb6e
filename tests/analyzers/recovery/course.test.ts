import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { remember } from '../../../src/analysis/remember';
import { recovery } from '../../../src/analyzers/recovery';
import { type Course, remembering } from '../../../src/analyzers/recovery/memory';
import { annotate } from '../../../src/conversation/annotate';
import type { Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();
const alone = [recovery] as const;
const customer = (text: string): Turn => ({ role: 'customer', text });
const agent = (text: string): Turn => ({ role: 'agent', text });
const whole = (turns: readonly Turn[]) => measure(annotate({ turns }, annotator), alone, { scope: 'conversation' })[0]!;
const turning = (turns: readonly Turn[]) =>
  review({ turns }, { annotator, analyzers: alone }).findings.flatMap(({ turn, facets }) => (facets?.['turning'] === undefined ? [] : [[turn, facets['turning'], facets['answer']]]));

describe('the course of a mood', () => {
  it.each([
    ['nobody speaks for the customer', [agent('Hello.')], null],
    ['one calm turn', [customer('When do you open?')], null],
    ['angry and left so', [customer('I am furious.'), agent('Wait.'), customer('I am still furious.')], 0],
    ['angry and won back', [customer('I am furious.'), agent('Refunded.'), customer('What a relief, thank you so much!')], 1],
    ['only bare thanks', [customer('I am furious.'), agent('Refunded.'), customer('Ok thanks.')], 0],
  ] as const)('%s', (_name, turns, recovered) => {
    expect(whole(turns)['recovered']).toBe(recovered);
  });

  it('names the answer before a turning, and leaves it out where there is none', () => {
    expect(turning([customer('Could you check bill 8?'), agent('No.'), customer('This is ridiculous.'), agent('Sorry, refunded.'), customer('What a relief!')])).toEqual([[2, 'worse', 1], [4, 'better', 3]]);
    expect(turning([customer('Could you check bill 8?'), customer('This is ridiculous.')])).toEqual([[1, 'worse', undefined]]);
  });

  it('passes over notes, bots, other roles and empty text', () => {
    const turns: Turn[] = [customer('I am furious.'), { role: 'agent', visibility: 'internal', text: 'What a relief!' }, { role: 'bot', text: 'Wonderful!' }, { role: 'system', text: 'Closed' }, customer('')];
    expect(whole(turns)['recovered']).toBe(0);
    expect(whole(turns)['sentimentShift']).toBeNull();
    expect(whole([])['satisfactionEstimate']).toBeNull();
  });

  it('can turn twice', () => {
    const turns = [customer('Hello?'), agent('Yes.'), customer('This is ridiculous.'), agent('Fixed.'), customer('I take back what I said.'), agent('Closed.'), customer('I am furious.')];
    expect(turning(turns).map(([, way]) => way)).toEqual(['worse', 'better', 'worse']);
  });

  it('keeps a memory of fixed size over 5,000 turns', () => {
    const turns = Array.from({ length: 5000 }, (_one, at) => (at % 2 === 0 ? customer('Is it late?') : agent('No.')));
    const course: Course = remember(annotate({ turns }, annotator), [recovery], remembering);
    expect(course.turns).toBe(2500);
    expect(Object.keys(course)).toHaveLength(Object.keys(remembering.start).length);
  });

  it('keeps every column in its range, and the shift is the end less the start', () => {
    const said = fc.constantFrom('I am furious!', 'Great, thank you so much!', 'It never arrived.', 'ok', '', 'not bad :)', 'WORST APP EVER!!! #fail', 'Thanks for nothing.');
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), (texts) => {
        const row = whole(texts.map(customer)) as Record<string, number | null>;
        const { sentimentStart: start, sentimentEnd: end, sentimentShift: shift, satisfactionEstimate: estimate } = row;
        for (const one of [start, end]) expect(one == null || Math.abs(one) <= 1).toBe(true);
        if (shift != null) expect(shift).toBeCloseTo(end! - start!, 5);
        if (estimate != null) expect(estimate >= 0 && estimate <= 1).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('sentiment', () => {
  const read = (text: string) => measure(annotate({ turns: [customer(text)] }, annotator), alone, { scope: 'turn' })[0]!['sentiment'] as number | null;
  it.each([
    ['I am happy.', 'I am not happy.'],
    ['It is very good.', 'It is good.'],
    ['It is BAD but the staff were great.', 'The staff were great but it is BAD.'],
    ['The food is good!', 'The food is good'],
    ['Another week.', 'Great, another week.'],
  ])('puts %j above %j', (better, worse) => {
    expect(read(better)!).toBeGreaterThan(read(worse)!);
  });
  it('abstains without a word', () => {
    expect(read('')).toBeNull();
  });
});
