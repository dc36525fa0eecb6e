import { describe, expect, it, vi } from 'vitest';
import { analyzers, coach } from '../../src/ready';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

describe('coach', () => {
  it.each<[name: string, input: Parameters<typeof coach>[0], turns: number]>([
    ['a transcript', 'Customer: It broke.\nAgent: Let me look.', 2],
    ['a draft', 'Let me look.\nIt takes a minute.', 1],
    ['a draft with colons', 'Two steps:\nSteps: unplug it.\nNote: wait a minute.', 1],
    ['a conversation', { id: 'a', turns: [{ role: 'agent', text: 'Let me look.' }] }, 1],
  ])('reads %s', (_name, input, turns) => {
    const { checked } = coach(input);
    expect(checked.turns).toBe(turns);
    expect(checked.analyzers).toEqual(analyzers.map(({ id }) => id));
  });
  it('keeps ids and passes warnings on', () => {
    expect(coach({ id: 'ticket 7', turns: [] }).conversation).toBe('ticket 7');
    expect(coach('Tuesday\nAgent: Let me look.').checked.warnings).toMatchObject([{ code: 'skipped-item' }]);
  });
  it('gives the same for the same', () => expect(coach('Calm down.')).toEqual(coach('Calm down.')));
  it.each<[input: unknown, settings: unknown]>([['', {}], [3, {}], [{ turns: 3 }, {}], ['Agent: a', { of: [] }], ['Marlies: a\nBram: b', {}]])('refuses %j with %j', (input, settings) => {
    expect(() => coach(input as string, settings as object)).toThrow(GoodturnError);
  });
});
