import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src';
import { checkSettings } from '../../src/analysis/check-settings';
import { errorOf } from '../error-of';

const amounts = ['talkShare', 'lapseDays', 'sympathyAnswers', 'sympathySeconds', 'questions', 'sentenceWords', 'readingGrade'] as const;
const all: Settings = {
  only: ['tone'], off: ['tone/sarcasm'], preview: false, impact: { 'tone/sarcasm': 'minor', 'tone/blunt': 'moderate' }, leastImpact: 'serious',
  thresholds: Object.fromEntries(amounts.map((name) => [name, 0])),
  words: { names: ['Bolt'], agents: ['Edda'], lexicons: { jargon: { add: ['splonk'], remove: ['valve'] } } },
  silence: [{ key: 'k', reason: 'A joke.', conversation: 'c1', by: 'Edda', at: '2026-03-01', until: '2026-03-01T09:00:00Z' }, { detector: 'tone/blunt', words: 'no', reason: 'A joke.' }],
  judge: ['customer', 'agent', 'bot', 'system', 'other'], asOf: '2026-03-01', longestTurn: 1, identifyLanguage: () => null,
};

describe('checkSettings', () => {
  it('takes every setting, and gives a copy', () => {
    const copy = checkSettings(all);
    expect(copy).toEqual(all);
    expect(copy).not.toBe(all);
    expect(copy.only).not.toBe(all.only);
    expect(copy.silence?.[0]).not.toBe(all.silence?.[0]);
    expect(copy.words).not.toBe(all.words);
    expect(copy.words?.names).not.toBe(all.words?.names);
    expect(copy.words?.lexicons).toBe(all.words?.lexicons);
    expect(copy.identifyLanguage).toBe(all.identifyLanguage);
  });
  it('takes none, and what is not set', () => {
    expect(checkSettings({})).toEqual({});
    expect(checkSettings({ only: undefined, words: { names: undefined } } as unknown as Settings)).toEqual({ words: {} });
  });
  it('reads each field once', () => {
    let reads = 0;
    const settings = { get preview() { reads += 1; return true; } };
    expect(checkSettings(settings)).toEqual({ preview: true });
    expect(reads).toBe(1);
  });

  const roles = 'one of customer, agent, bot, system, other';
  const impacts = 'one of minor, moderate, serious';
  const time = 'a time such as 2026-03-01T09:00:00Z';
  const one = 'a finding by its key, or a detector and words';
  const reason = 'the reason in words, so that the team can review it';
  it.each<[unknown, string, string]>([
    [null, '', 'an object'], [[], '', 'an object'], [3, '', 'an object'], ['tone', '', 'an object'],
    [{ only: 'tone' }, '.only', 'a list'], [{ only: ['tone', 3] }, '.only[1]', 'a string'], [{ only: [3] }, '.only[0]', 'a string'], [{ off: [null] }, '.off[0]', 'a string'], [{ off: {} }, '.off', 'a list'],
    [{ only: ['tone', , 'rapport'] }, '.only[1]', 'a string'],
    [{ preview: 'yes' }, '.preview', 'true or false'],
    [{ impact: [] }, '.impact', 'an object'], [{ impact: 'minor' }, '.impact', 'an object'], [{ impact: null }, '.impact', 'an object'], [{ impact: { tone: 'big' } }, '.impact["tone"]', impacts], [{ leastImpact: 'tiny' }, '.leastImpact', impacts], [{ leastImpact: null }, '.leastImpact', impacts],
    ...amounts.map((name): [unknown, string, string] => [{ thresholds: { [name]: -1 } }, `.thresholds.${name}`, 'a number of 0 or more']),
    [{ thresholds: { questions: '3' } }, '.thresholds.questions', 'a number of 0 or more'], [{ thresholds: { questions: Infinity } }, '.thresholds.questions', 'a number of 0 or more'], [{ thresholds: 3 }, '.thresholds', 'an object'],
    [{ thresholds: { question: 3 } }, '.thresholds.question', `one of ${amounts.join(', ')}: there is no such setting`],
    [{ words: { names: 'Bolt' } }, '.words.names', 'a list'], [{ words: { agents: [3] } }, '.words.agents[0]', 'a string'], [{ words: { lexicons: [] } }, '.words.lexicons', 'an object'],
    [{ words: { lexicons: { jargon: { add: [3] } } } }, '.words.lexicons["jargon"].add[0]', 'a string'], [{ words: { lexicons: { jargon: { remove: 'x' } } } }, '.words.lexicons["jargon"].remove', 'a list'], [{ words: { lexicons: { jargon: { take: [] } } } }, '.words.lexicons["jargon"].take', 'one of add, remove: there is no such setting'],
    [{ words: { name: [] } }, '.words.name', 'one of names, agents, lexicons: there is no such setting'],
    [{ silence: {} }, '.silence', 'a list'], [{ silence: [null] }, '.silence[0]', one], [{ silence: ['k'] }, '.silence[0]', one], [{ silence: [{ reason: 'x' }] }, '.silence[0]', one], [{ silence: [{ detector: 'tone', reason: 'x' }] }, '.silence[0]', one], [{ silence: [{ words: 'no', reason: 'x' }] }, '.silence[0]', one],
    [{ silence: [{ key: 'k' }] }, '.silence[0].reason', reason], [{ silence: [{ key: 'k', reason: ' ' }] }, '.silence[0].reason', reason], [{ silence: [{ key: 'k', reason: 3 }] }, '.silence[0].reason', reason],
    [{ silence: [{ key: 'k', reason: 'x' }, { key: 3, reason: 'x' }] }, '.silence[1].key', 'a string'], [{ silence: [{ key: 'k', detector: 3, reason: 'x' }] }, '.silence[0].detector', 'a string'], [{ silence: [{ key: 'k', words: 3, reason: 'x' }] }, '.silence[0].words', 'a string'], [{ silence: [{ key: 'k', conversation: 3, reason: 'x' }] }, '.silence[0].conversation', 'a string'], [{ silence: [{ key: 'k', by: 3, reason: 'x' }] }, '.silence[0].by', 'a string'],
    [{ silence: [{ key: 'k', at: 'soon', reason: 'x' }] }, '.silence[0].at', time], [{ silence: [{ key: 'k', until: 3, reason: 'x' }] }, '.silence[0].until', time],
    [{ silence: [{ key: 'k', why: 'y', reason: 'x' }] }, '.silence[0].why', 'one of key, detector, words, conversation, by, at, until, reason: there is no such setting'],
    [{ judge: 'agent' }, '.judge', 'a list'], [{ judge: ['agnet'] }, '.judge[0]', roles], [{ judge: ['agent', null] }, '.judge[1]', roles],
    [{ asOf: 'soon' }, '.asOf', time], [{ asOf: 3 }, '.asOf', time],
    [{ longestTurn: 0 }, '.longestTurn', 'a whole number of characters, 1 or more'], [{ longestTurn: 1.5 }, '.longestTurn', 'a whole number of characters, 1 or more'], [{ longestTurn: '9' }, '.longestTurn', 'a whole number of characters, 1 or more'],
    [{ identifyLanguage: 'en' }, '.identifyLanguage', 'a function such as languageIdentifier() of goodturn/language-id'],
    [{ toString: 3 }, '.toString', 'one of only, off, preview, impact, leastImpact, thresholds, words, silence, judge, asOf, longestTurn, identifyLanguage: there is no such setting'],
  ])('%j: settings%s is no %s', (settings, path, expected) => {
    expect(errorOf(() => checkSettings(settings as Settings))).toMatchObject({ code: 'bad-setting', path: `settings${path}`, message: `settings${path}: Expected ${expected}.` });
  });

  it('cuts a path of more than 120 signs short', () => {
    const path = (name: string): string | undefined => errorOf(() => checkSettings({ [name]: 1 } as Settings))?.path;
    expect(path('x'.repeat(119))).toBe(`settings.${'x'.repeat(119)}`);
    expect(path('x'.repeat(120))).toBe(`settings.${'x'.repeat(116)}…`);
  });
  it('says what a getter threw', () => {
    expect(errorOf(() => checkSettings({ get only(): string[] { throw new TypeError('not here'); } }))?.message).toBe('settings: This cannot be read (TypeError: not here). Give an object of plain data, as `Settings` says.');
  });
  it('goes three levels deep', () => {
    const thresholds = { questions: 1 };
    expect(checkSettings({ thresholds }).thresholds).not.toBe(thresholds);
  });
});
