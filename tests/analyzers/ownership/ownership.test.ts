import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { ownership } from '../../../src/analyzers/ownership';
import { annotate } from '../../../src/conversation/annotate';
import type { Conversation, Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();
const analyzers = [ownership];
const findingsOf = (turns: readonly Turn[], extra: Partial<Conversation> = {}) => review({ turns, ...extra }, { annotator, analyzers, settings: { preview: true } }).findings;
const ids = (turns: readonly Turn[]): string[] => findingsOf(turns).map(({ detector }) => detector.replace('ownership/', ''));

describe('the parts of a hand-off', () => {
  const warm = "I'm handing you to Pia in claims, because she knows storm damage. She has your photos.";
  it('names who, why and what was passed on', () => {
    const [finding] = findingsOf([{ role: 'agent', text: warm }]);
    expect(finding?.detector).toBe('ownership/warm-handoff');
    expect(finding?.facets).toMatchObject({ who: 'Pia claims', why: 'because', passedOn: 'has your photos' });
  });
  it.each([
    ['no reason', "I'm handing you to Pia. She has your photos."],
    ['nothing passed on', "I'm handing you to Pia in claims, because she knows storm damage."],
  ])('is silent with %s', (_name, text) => {
    expect(ids([{ role: 'agent', text }])).not.toContain('warm-handoff');
  });
});

describe('the parts of a refusal', () => {
  it('gives regret, reason and alternative in their words', () => {
    const [finding] = findingsOf([{ role: 'agent', text: "Sorry, we can't post it, because the glass would break. You could collect it at the shop." }]);
    expect(finding?.detector).toBe('ownership/reasoned-refusal');
    expect(finding?.facets).toMatchObject({ regret: 'Sorry', reason: 'because', alternative: 'You could collect' });
  });
  it.each([
    [['bare-refusal'], "We can't do that."],
    [[], "We can't do that, because the shop is shut."],
    [[], "We can't do that. You could ask for a voucher instead."],
  ])('finds %j', (wanted, text) => {
    expect(ids([{ role: 'customer', text: 'Could you open it for me?' }, { role: 'agent', text }])).toEqual(wanted);
  });
});

describe('whose turns are read', () => {
  const text = "That's not our department.";
  it.each([
    ['agent', 1],
    ['customer', 0],
    ['system', 0],
    ['bot', 0],
  ] as const)('%s: %i', (role, count) => {
    expect(findingsOf([{ role, text }])).toHaveLength(count);
  });
  it('reads internal notes too', () => {
    expect(findingsOf([{ role: 'agent', visibility: 'internal', text }])).toHaveLength(1);
  });
  it('takes empty and agent-only conversations', () => {
    expect(findingsOf([])).toEqual([]);
    expect(findingsOf([{ role: 'agent', text: '' }, { role: 'agent', text }])).toHaveLength(1);
  });
});

describe('the columns', () => {
  const columns = ['refusal', 'handoff', 'investigation', 'channelSwitch'] as const;
  const read = (text: string) => measure(annotate({ turns: [{ role: 'agent', text }] }, annotator), analyzers, { scope: 'turn' })[0];
  it.each([
    ['refusal', "I'm afraid we can't refund that.", 'Your refund was paid on Monday.'],
    ['handoff', 'Our returns team will help you there.', 'The weather is lovely.'],
    ['investigation', 'Which model do you have?', 'It ships on Friday.'],
    ['channelSwitch', 'Please send us a DM.', 'It ships on Friday.'],
  ] as const)('%s is above a half for %j, below for %j', (column, yes, no) => {
    expect(read(yes)?.[column]).toBeGreaterThan(0.5);
    expect(read(no)?.[column]).toBeLessThan(0.5);
  });
  it('are null without a word, and else lie in 0 to 1', () => {
    for (const column of columns) expect(read('...')?.[column]).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.constantFrom('we', 'cannot', 'send', 'team', 'a', 'DM', 'not', 'the', 'your', '?', ',', '.'), { minLength: 1, maxLength: 20 }), (words) => {
        const row = read(words.join(' '));
        for (const column of columns) {
          const value = row?.[column] ?? 0;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
  it('spans lie inside the turn', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("I can't do that", 'because it is late', 'Contact support', "that's our fault", 'I will see to it', 'you could wait', ',', '.'), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        for (const { span, quote } of findingsOf([{ role: 'agent', text }])) expect(text.slice(span.start, span.end)).toBe(quote);
      }),
      { numRuns: 50 },
    );
  });
});
