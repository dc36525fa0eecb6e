import { describe, expect, it } from 'vitest';
import { measure } from '../../src/analysis/measure-rows';
import { rapport } from '../../src/analyzers/rapport';
import { annotate } from '../../src/conversation/annotate';
import type { Turn } from '../../src/conversation/turn';
import { english } from '../../src/english';

const annotator = english();
const rowOf = (turns: readonly Turn[]) => measure(annotate({ turns }, annotator), [rapport], { scope: 'conversation' })[0]!;
const talk = (said: string, answered: string, times: number): Turn[] =>
  Array.from({ length: times }).flatMap((): Turn[] => [{ role: 'customer', text: said }, { role: 'agent', text: answered }]);

describe('style of a conversation', () => {
  it('is wholly alike where both sides say the same', () => {
    const { styleMatching, entrainment } = rowOf(talk('I think that you could bring it to me by the end of the week.', 'I think that you could bring it to me by the end of the week.', 4));
    expect(styleMatching).toBeCloseTo(1, 5);
    expect(entrainment).toBe(0);
  });
  it('is as the formula says where one side uses a category and the other does not', () => {
    // 60 words a side; the customer says "the" in a third of them, the agent never: one category of nine is at 0, eight are at 1.
    const { styleMatching } = rowOf([{ role: 'customer', text: 'the blue boat '.repeat(20) }, { role: 'agent', text: 'red green yellow '.repeat(20) }]);
    expect(styleMatching).toBeCloseTo(8 / 9, 5);
  });
  it('has entrainment of −2 where no word is shared', () => {
    expect(rowOf([{ role: 'customer', text: 'blue boat '.repeat(30) }, { role: 'agent', text: 'red tractor '.repeat(30) }])['entrainment']).toBe(-2);
  });
  it('coordinates where articles are answered with articles', () => {
    const turns = [...talk('Boats sail.', 'Tractors drive.', 4), ...talk('The boats sail.', 'The tractors drive.', 4)];
    expect(rowOf(turns)['coordination']).toBeCloseTo(0.5, 5);
  });
  it.each<[string, Turn[]]>([
    ['nothing said', []],
    ['too few words', talk('Hello there.', 'Good morning.', 3)],
    ['one side only', [{ role: 'agent', text: 'word '.repeat(200) }]],
    ['bots and notes', [{ role: 'customer', text: 'word '.repeat(99) }, { role: 'bot', text: 'word '.repeat(99) }, { role: 'agent', visibility: 'internal', text: 'word '.repeat(99) }]],
  ])('is null for %s', (_name, turns) => {
    const { styleMatching, coordination, entrainment } = rowOf(turns);
    expect([styleMatching, coordination, entrainment]).toEqual([null, null, null]);
  });
});
