import fc from 'fast-check';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { review, GoodturnError } from '../../src';
import { analyzers } from '../../src/analyzers';
import { checkSettings } from '../../src/analysis/check-settings';
import { english } from '../../src/english';
import { readSettings, readSilences, settingsFaults, settingsSchema, unusedSilences } from '../../src/settings';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
const valid = ajv.compile(settingsSchema(analyzers));
const detectors = analyzers.flatMap((one) => one.detectors.map(({ id }) => id));

const good: [string, unknown][] = [
  ['nothing', {}],
  ['everything', {
    $schema: './node_modules/goodturn/dist/settings.schema.json',
    only: ['tone', 'labelling/blame'], off: ['tone/curtness'], preview: true, impact: { 'tone/curtness': 'minor' }, leastImpact: 'moderate',
    thresholds: { talkShare: 0, lapseDays: 0.5, sympathyAnswers: 2, sympathySeconds: 0, questions: 3, sentenceWords: 30, readingGrade: 12.5 },
    words: { names: ['Bolt'], agents: ['Ana'], lexicons: { 'trade-terms': { add: ['splonk'], remove: [] } } },
    silence: [{ key: 'a', reason: 'b' }, { detector: 'tone/warmth', words: 'glad', conversation: '7', reason: 'x', by: 'Ana', at: '2026-03-01', until: '2026-03-01T09:00:00.5+01:00' }],
    judge: ['agent', 'bot'], asOf: '2026-03-01T09:00',
  }],
];
const bad: [unknown, path: string, mend: string | RegExp][] = [
  [null, '', /object/], [[], '', /object/], ['x', '', /object/],
  [{ of: [] }, 'of', 'Did you mean off?'], [{ Off: [] }, 'Off', 'Did you mean off?'], [{ zebra: 1 }, 'zebra', /only, off/],
  [{ toString: 1 }, 'toString', /There are/], [JSON.parse('{"__proto__": {}}'), '__proto__', /There are/],
  [{ off: 'tone' }, 'off', /list/], [{ off: ['ton'] }, 'off[0]', 'Did you mean tone?'], [{ off: ['tone', 'curtnes'] }, 'off[1]', 'Did you mean tone/curtness?'], [{ off: [7] }, 'off[0]', /in use/],
  [{ only: [] }, 'only', /leave it out/], [{ preview: 'yes' }, 'preview', /true or false/],
  [{ impact: { tone: 'minor' } }, 'impact.tone', /./], [{ impact: { 'tone/curtness': 'huge' } }, 'impact["tone/curtness"]', /minor, moderate, serious/], [{ impact: JSON.parse('{"__proto__": "minor"}') }, 'impact.__proto__', /./],
  [{ leastImpact: 'medium' }, 'leastImpact', /minor/],
  [{ thresholds: { talkShare: 1.01 } }, 'thresholds.talkShare', /0 to 1/], [{ thresholds: { questions: 1.5 } }, 'thresholds.questions', /whole/], [{ thresholds: { lapseDay: 1 } }, 'thresholds.lapseDay', 'Did you mean lapseDays?'], [{ thresholds: { lapseDays: null } }, 'thresholds.lapseDays', /number/],
  [{ words: { names: [' '] } }, 'words.names[0]', /leave it out/], [{ words: [] }, 'words', /object/], [{ silence: [[]] }, 'silence[0]', /object/], [{ words: { brands: [] } }, 'words.brands', /names/], [{ words: { lexicons: { 'trade-trems': {} } } }, 'words.lexicons["trade-trems"]', 'Did you mean trade-terms?'], [{ words: { lexicons: { 'trade-terms': { ad: [] } } } }, 'words.lexicons["trade-terms"].ad', 'Did you mean add?'],
  [{ silence: [{ key: 'a' }] }, 'silence[0].reason', /Write/], [{ silence: [{ reason: 'a' }] }, 'silence[0]', /Give key/], [{ silence: [{ detector: 'tone/warmth', reason: 'a' }] }, 'silence[0]', /Give key/], [{ silence: [{ key: 'a', reason: 'b', until: '2026-13-01' }] }, 'silence[0].until', /2026-03-01/], [{ silence: [{ detector: 'tone', words: 'x', reason: 'b' }] }, 'silence[0].detector', /./],
  [{ judge: ['agnet'] }, 'judge[0]', /Did you mean agent/], [{ judge: [] }, 'judge', /leave it out/], [{ asOf: 'soon' }, 'asOf', /2026/], [{ asOf: '2026-03-01 09:00' }, 'asOf', /2026/], [{ identifyLanguage: 'en' }, 'identifyLanguage', /There are/],
];

describe('settings from a file', () => {
  it.each(good)('%s is read', (_name, value) => {
    expect(settingsFaults(value, { analyzers })).toEqual([]);
    expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
    expect(readSettings(value, { analyzers })).not.toHaveProperty('$schema');
  });
  it.each(bad)('%j is refused at %s', (value, path, mend) => {
    const faults = settingsFaults(value, { analyzers });
    expect(faults.map((one) => one.path)).toContain(path);
    for (const one of faults) expect(`${one.what} ${one.mend}`).not.toMatch(/undefined|\|/);
    if (typeof mend === 'string') expect(faults.find((one) => one.path === path)!.mend).toContain(mend);
    else expect(`${faults.find((one) => one.path === path)!.what} ${faults.find((one) => one.path === path)!.mend}`).toMatch(mend);
    expect(valid(value)).toBe(false);
    expect(() => readSettings(value, { analyzers })).toThrow(GoodturnError);
  });
  it('tells everything at once, in one error', () => {
    const attempt = () => readSettings({ of: 1, judge: 3, words: { lexicons: { 'trade-terms': { add: ['fine', '[so', '{who}'] } } } }, { analyzers });
    expect(attempt).toThrow(/^settings\.judge: .*\nsettings\.of: .*\nsettings\.words\.lexicons\["trade-terms"\]\.add\[1\]: .*not closed.*\nsettings\.words\.lexicons\["trade-terms"\]\.add\[2\]: .*\{who\}/);
  });
  it('takes any id where no analyzers are given', () => expect(settingsFaults({ off: ['mine/own'], impact: { 'mine/own': 'minor' } })).toEqual([]));
  it('reads silences of a file of their own', () => {
    expect(readSilences([{ key: 'a', reason: 'b' }])).toEqual([{ key: 'a', reason: 'b' }]);
    expect(() => readSilences([{ key: 'a', reson: 'b' }])).toThrow(/silences\[0\]\.reson: .*Did you mean reason/);
    expect(() => readSilences({})).toThrow(/silences: Expected a list/);
  });
});

/** Mostly right, and wrong often enough. */
const mostly = (right: fc.Arbitrary<unknown>, wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: wrong });
const word = fc.constantFrom('tone', 'tone/curtness', 'so', '2026-03-01');
const text = mostly(word, fc.constantFrom('', ' ', 'tnoe', 3));
const time = mostly(fc.constantFrom('2026-03-01', '2026-03-01T09:00:00Z', '2026-02-30'), fc.oneof(fc.string(), fc.stringMatching(/^2026-[01]\d-[0-3]\d(T[0-2]\d:[0-6]\d)?Z?$/)));
const number = mostly(fc.integer({ min: 1, max: 5 }), fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom('3', -1, 1e9, null)));

/** Values near to settings. */
const nearly = fc.record(
  {
    only: fc.array(mostly(fc.constantFrom('tone', ...detectors), text), { minLength: 1, maxLength: 2 }),
    off: mostly(fc.array(fc.constantFrom('tone', ...detectors)), fc.oneof(fc.string(), fc.array(fc.string()))),
    preview: mostly(fc.boolean(), fc.constant(null)),
    impact: mostly(fc.dictionary(fc.constantFrom(...detectors), fc.constantFrom('minor', 'serious')), fc.dictionary(fc.constantFrom('tone', '__proto__', 'constructor'), fc.constantFrom('minor', 'huge'))),
    leastImpact: mostly(fc.constant('minor'), fc.constantFrom('big', 3)),
    thresholds: mostly(fc.record({ talkShare: mostly(fc.double({ min: 0, max: 1, noNaN: true }), number), lapseDays: number, sympathyAnswers: number, questions: number }, { requiredKeys: [] }), fc.jsonValue()),
    words: fc.record({ names: fc.array(text), agents: fc.array(word), lexicons: mostly(fc.dictionary(fc.constantFrom('trade-terms', 'compassion'), fc.record({ add: fc.array(word), remove: fc.array(text) }, { requiredKeys: [] })), fc.jsonValue()) }, { requiredKeys: [] }),
    silence: fc.array(mostly(fc.record({ key: word, reason: word, until: time }, { requiredKeys: ['key', 'reason'] }), fc.dictionary(fc.constantFrom('key', 'detector', 'words', 'reason', 'odd'), text)), { maxLength: 2 }),
    judge: mostly(fc.constant(['agent', 'bot']), fc.constantFrom([], ['boss'], 'agent')),
    asOf: time,
    odd: mostly(fc.constant(undefined), fc.jsonValue()),
  },
  { requiredKeys: [] },
);

describe('the JSON Schema', () => {
  it('is the shipped one', async () => {
    await expect(`${JSON.stringify(settingsSchema(analyzers), null, 2)}\n`).toMatchFileSnapshot('../../src/settings/settings.schema.json');
  });
  it('agrees with what is read, whatever is given', () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(mostly(nearly, fc.jsonValue()), (given) => {
        const value: unknown = JSON.parse(JSON.stringify(given));
        const right = settingsFaults(value, { analyzers }).every(({ path }) => /\.add\[\d+\]$/.test(path) && valid(value) === true);
        seen[right ? 'right' : 'wrong'] += 1;
        expect(valid(value), JSON.stringify(value)).toBe(right);
        if (right) expect(checkSettings(readable(value))).toBeDefined();
      }),
      { numRuns: 1500, seed: 17 },
    );
    expect(seen.right).toBeGreaterThan(100);
    expect(seen.wrong).toBeGreaterThan(100);
  });
  it('names every id that settings may, so that editors can complete it', () => {
    const text = JSON.stringify(settingsSchema(analyzers));
    for (const id of detectors) expect(text.split(`"${id}"`).length, id).toBe(5);
  });
});

/** What the engine is given of a file. */
const readable = (value: unknown): object => {
  const { $schema: _schema, ...settings } = value as { $schema?: unknown };
  return settings;
};

describe('what is read', () => {
  it('is taken by the engine as it is', () => {
    const annotator = english();
    for (const [, value] of good) {
      const settings = readSettings(value, { analyzers });
      expect(() => review({ turns: [{ role: 'agent', text: 'Calm down.' }] }, { annotator, analyzers, settings })).not.toThrow();
    }
  });
  it('holds no surprises for hostile input', () => {
    const deep = JSON.parse(`${'{"words":'.repeat(2000)}1${'}'.repeat(2000)}`) as unknown;
    expect(settingsFaults(deep, { analyzers }).length).toBeGreaterThan(0);
    expect(settingsFaults({ off: Array.from({ length: 3000 }, () => 'x'.repeat(300)) }, { analyzers }).length).toBe(3000);
  });
});

describe('unusedSilences', () => {
  it('gives back the very silences that it was given', () => {
    const silences = [{ key: 'k1', reason: 'ours' }, { key: 'k2', reason: 'ours' }];
    expect(unusedSilences(silences, []).map((one) => silences.indexOf(one as (typeof silences)[number]))).toEqual([0, 1]);
  });
});
