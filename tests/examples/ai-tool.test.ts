import Ajv from 'ajv';
import { describe, expect, it, vi } from 'vitest';

vi.spyOn(console, 'log').mockImplementation(() => undefined);
const { reviewReply } = await import('../../examples/ai-tool');
vi.restoreAllMocks();

const ajv = new Ajv({ strict: true });
const fits = ajv.compile(reviewReply.parameters);
const before = [{ role: 'customer', text: 'The kettle you sent me does not switch off.' }];

describe('the AI tool', () => {
  it('has a name and a description that any SDK takes', () => {
    expect(reviewReply.name).toMatch(/^[a-z_]{1,64}$/);
    expect(reviewReply.description.length).toBeLessThan(300);
    expect(JSON.parse(JSON.stringify(reviewReply.parameters))).toEqual(reviewReply.parameters);
    expect(ajv.validateSchema(reviewReply.parameters)).toBe(true);
  });
  it.each([
    [{ reply: 'Calm down.' }, ['Calm down']],
    [{ reply: 'You should have read the leaflet.', before }, ['You should have read the leaflet']],
    [{ reply: 'Your kettle is on its way.', before: [{ role: 'agent', text: 'Calm down.' }] }, []],
    ['{"reply":"Calm down."}', ['Calm down']],
  ])('quotes what harms in %j, and not in what was said before', (args, quotes) => {
    if (typeof args !== 'string') expect(fits(args), JSON.stringify(fits.errors)).toBe(true);
    const { findings, error } = reviewReply.execute(args) as { findings?: { kind: string; quote: string; advice: string }[]; error?: string };
    expect(error).toBeUndefined();
    expect([...new Set(findings!.filter(({ kind }) => kind === 'concern').map(({ quote }) => quote))]).toEqual(quotes);
    for (const { advice } of findings!) expect(advice).not.toBe('');
  });
  it('gives plain data', () => {
    const result = reviewReply.execute({ reply: "I'm so sorry, that was our mistake. Calm down." });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
  it.each([
    [{}, 'reply'],
    [{ reply: 7 }, 'reply'],
    [{ reply: '  ' }, 'reply'],
    [{ reply: 'x'.repeat(20_001) }, 'reply'],
    [{ reply: 'Yes.', before: 'Hello?' }, 'before'],
    [{ reply: 'Yes.', before: [{ role: 'customer', text: 7 }] }, 'before[0].text'],
    [{ reply: 'Yes.', before: [{ role: 'king', text: 'Hm.' }] }, 'before[0].role'],
    [{ reply: 'Yes.', before: [null] }, 'before[0]'],
    [null, 'arguments'],
    [undefined, 'arguments'],
    ['{"reply":', 'arguments'],
    ['null', 'arguments'],
  ])('answers bad arguments %# with how to mend them', (args, place) => {
    expect(typeof args === 'string' || !fits(args) || String((args as { reply: string }).reply).trim() === '').toBe(true);
    const result = reviewReply.execute(args);
    expect(Object.keys(result)).toEqual(['error']);
    expect((result as { error: string }).error).toContain(place);
  });
});
