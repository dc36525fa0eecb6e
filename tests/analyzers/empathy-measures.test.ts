import { describe, expect, it } from 'vitest';
import { measure } from '../../src/analysis/measure-rows';
import { empathy } from '../../src/analyzers/empathy';
import { annotate } from '../../src/conversation/annotate';
import type { Turn } from '../../src/conversation/turn';
import { english } from '../../src/english';

const annotator = english();
const rowOf = (...turns: Turn[]) => {
  const { firstEmpathyTurn, firstEmpathySeconds, empathyBeforeFix } = measure(annotate({ turns }, annotator), [empathy], { scope: 'conversation' })[0]!;
  return [firstEmpathyTurn, firstEmpathySeconds, empathyBeforeFix];
};
const broken: Turn = { role: 'customer', text: 'The cooker you sold me is broken and I am furious.', at: '2026-03-01T09:00:00Z' };
const sorry: Turn = { role: 'agent', text: "I'm so sorry you were left without a cooker.", at: '2026-03-01T09:02:30Z' };
const plain: Turn = { role: 'agent', text: 'The part costs 40 euros.', at: '2026-03-01T09:01:00Z' };

describe('measures of when sympathy comes', () => {
  it.each<[string, Turn[], (number | null)[]]>([
    ['sympathy in the first answer', [broken, sorry], [1, 150, 1]],
    ['sympathy after the fix', [broken, plain, sorry], [2, 150, 0]],
    ['no sympathy', [broken, plain], [null, null, 0]],
    ['nobody answered', [broken], [null, null, null]],
    ['nothing to complain of', [{ role: 'customer', text: 'How wide is the cooker?' }, plain], [null, null, null]],
    ['agent alone', [sorry], [0, null, null]],
    ['a time that runs backwards', [broken, { ...sorry, at: '2026-03-01T08:00:00Z' }], [1, null, 1]],
    ['a note, a bot and a system turn do not count as the agent', [broken, { ...sorry, visibility: 'internal' }, { role: 'system', text: 'Ticket opened.' }, sorry], [3, 150, 1]],
    ['nothing said', [], [null, null, null]],
  ])('%s', (_name, turns, row) => {
    expect(rowOf(...turns)).toEqual(row);
  });
});
