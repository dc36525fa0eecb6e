import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/analysis/finding';
import { hasEnded, silence, type Silence, speaksOf } from '../../src/analysis/silence';

const finding: Finding = {
  key: 'k1', detector: 'toy/calm', principle: 'mind-your-manner', kind: 'concern', impact: 'minor', maturity: 'stable', turn: 0,
  span: { start: 0, end: 9 }, quote: 'You ‘must’ “calm”  down\nnow', message: 'M.', advice: 'A.',
};
const other: Finding = { ...finding, key: 'k2', detector: 'toy/thank', quote: 'thanks' };

describe('speaksOf', () => {
  it.each<[Silence, string | undefined, boolean]>([
    [{ key: 'k1', reason: 'x' }, undefined, true],
    [{ key: 'k2', reason: 'x' }, undefined, false],
    [{ key: 'k1', detector: 'toy/calm', reason: 'x' }, undefined, true],
    [{ key: 'k1', detector: 'toy/thank', reason: 'x' }, undefined, false],
    [{ key: 'k1', words: 'thanks', reason: 'x' }, undefined, false],
    [{ key: 'k1', conversation: 'c1', reason: 'x' }, 'c1', true],
    [{ key: 'k1', conversation: 'c1', reason: 'x' }, 'c2', false],
    [{ key: 'k1', conversation: 'c1', reason: 'x' }, undefined, false],
    [{ key: 'k1', reason: 'x' }, 'c1', true],
    [{ detector: 'toy/calm', words: 'you \'must\' "calm" down now', reason: 'x' }, undefined, true],
    [{ detector: 'toy/calm', words: ' YOU ’must’ ”CALM” down   now\t', reason: 'x' }, undefined, true],
    [{ detector: 'toy/calm', words: 'you must calm down now', reason: 'x' }, undefined, false],
    [{ detector: 'toy/calm', words: 'you \'must\' "calm"down now', reason: 'x' }, undefined, false],
    [{ detector: 'toy/thank', words: 'you \'must\' "calm" down now', reason: 'x' }, undefined, false],
  ])('%j in %j: %j', (one, conversation, speaks) => expect(speaksOf(one, finding, conversation)).toBe(speaks));
});

describe('hasEnded', () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    ['2026-03-01', '2026-03-01T23:59:59.999Z', false],
    ['2026-03-01', '2026-03-02T00:00:00Z', true],
    [' 2026-03-01 ', '2026-03-01T12:00:00Z', false],
    ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00Z', false],
    ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00.001Z', true],
    ['2026-03-01', '2026-02-01', false],
    ['2026-03-01', undefined, false],
    [undefined, '2026-03-01', false],
    ['soon', '2026-03-01', false],
    [undefined, undefined, false],
  ])('until %j, at %j: %j', (until, asOf, ended) => expect(hasEnded({ key: 'k1', reason: 'x', ...(until === undefined ? {} : { until }) }, asOf)).toBe(ended));
});

describe('silence', () => {
  const past = { key: 'k1', reason: 'Old.', until: '2026-03-01' };
  it('gives all back where there is none', () => expect(silence([finding, other], {})).toEqual({ findings: [finding, other], silenced: [], warnings: [] }));
  it('takes the reason of the first that holds', () => {
    const settings = { silence: [past, { key: 'k1', reason: 'New.' }, { key: 'k1', reason: 'Newer.' }], asOf: '2026-04-01' };
    expect(silence([finding, other], settings)).toEqual({ findings: [other], silenced: [{ ...finding, reason: 'New.' }], warnings: [] });
  });
  it('tells of one that has ended, by its place', () => {
    expect(silence([other, finding], { silence: [{ key: 'k2', reason: 'x' }, past], asOf: '2026-04-01' })).toEqual({
      findings: [finding], silenced: [{ ...other, reason: 'x' }],
      warnings: [{ code: 'expired-silence', path: 'settings.silence[1]', message: 'This silence ended on 2026-03-01, and its finding shows again.' }],
    });
  });
  it('tells once where an end cannot be judged', () => {
    expect(silence([finding], { silence: [{ key: 'k2', reason: 'x' }, past] })).toEqual({
      findings: [], silenced: [{ ...finding, reason: 'Old.' }],
      warnings: [{ code: 'undated-silence', path: 'settings.asOf', message: 'A silence has an end. Say in asOf at what time to judge it; until then it holds.' }],
    });
    expect(silence([finding], { silence: [{ key: 'k2', reason: 'x' }] }).warnings).toEqual([]);
    expect(silence([finding], { silence: [past], asOf: '2026-02-01' }).warnings).toEqual([]);
  });
});
