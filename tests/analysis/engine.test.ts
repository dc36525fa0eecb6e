import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, annotate, createSession, focus, GoodturnError, measure, review, type Conversation, type Settings } from '../../src';
import { english } from '../../src/english';
import { toy } from './toy';

const annotator = english();
const analyzers = [toy];
const talk: Conversation = {
  id: 'c1',
  turns: [
    { role: 'customer', text: 'Where is it? Thank you.' },
    { role: 'agent', text: 'Calm down now. Thank you.', id: 'm2' },
    { role: 'agent', text: 'Calm down, they said.', visibility: 'internal' },
    { role: 'bot', text: 'Please calm down.' },
  ],
};
const reviewed = (settings?: Settings, conversation = talk) => review(conversation, { annotator, analyzers, settings: { preview: true, ...settings } });
const quotes = (report: { findings: readonly { detector: string; turn: number; quote: string }[] }) => report.findings.map((one) => [one.turn, one.detector, one.quote]);

describe('review', () => {
  it('finds, merges overlaps, sorts by place, and runs end detectors last', () => {
    expect(quotes(reviewed())).toEqual([
      [0, 'toy/late', 'Where'],
      [0, 'toy/thank', 'Thank you'],
      [1, 'toy/calm', 'Calm down now'],
      [1, 'toy/thank', 'Thank you'],
      [2, 'toy/calm', 'Calm down, th'],
    ]);
  });
  it('says what it looked at, and sums up', () => {
    const report = reviewed();
    expect(report.checked).toMatchObject({ turns: 4, analyzers: ['toy'], detectors: ['toy/calm', 'toy/thank', 'toy/late'], language: null });
    expect(report.summary).toMatchObject({ strengths: 2, concerns: 2, signals: 1, counts: '2 strengths, 2 concerns, 1 signal in 4 turns.' });
    expect(report.principles).toEqual([{ id: 'mind-your-manner', strengths: 2, concerns: 2, signals: 1 }]);
    expect(report.conversation).toBe('c1');
  });
  it('gives memories as of the turn, and the whole fold at the end', () => {
    expect(reviewed().findings.map((one) => one.facets)).toEqual([{ turns: 4 }, { before: 0 }, undefined, { before: 1 }, undefined]);
  });
  it('leaves its input alone and is deterministic', () => {
    const frozen = Object.freeze({ ...talk, turns: Object.freeze(talk.turns.map((turn) => Object.freeze({ ...turn }))) });
    expect(JSON.stringify(reviewed({}, frozen))).toBe(JSON.stringify(reviewed()));
  });
  it('needs analyzers', () => {
    expect(() => review(talk, { annotator, analyzers: [] })).toThrow(/at least one/);
    expect(() => review(talk, { annotator, analyzers: [toy, toy] })).toThrow(/twice/);
    expect(() => review(talk, { annotator, analyzers: ['tone'] as never })).toThrow(GoodturnError);
  });
});

describe('settings', () => {
  it('off, by analyzer or detector; a slip is said', () => {
    expect(reviewed({ off: ['toy/late', 'toy/thank'] }).findings.every((one) => one.detector === 'toy/calm')).toBe(true);
    expect(reviewed({ off: ['toy'] }).findings).toEqual([]);
    expect(reviewed({ off: ['toy/clam'] }).checked.warnings).toMatchObject([{ code: 'unknown-id', path: 'settings.off[0]' }]);
  });
  it('concerns of preview detectors are hidden unless asked for', () => {
    expect(review(talk, { annotator, analyzers }).findings.map((one) => one.detector)).not.toContain('toy/calm');
    expect(reviewed().findings.map((one) => one.detector)).toContain('toy/calm');
    expect(reviewed({ preview: false }).findings.map((one) => one.detector)).not.toContain('toy/calm');
    expect(reviewed({ preview: false }).checked.detectors).toEqual(['toy/thank', 'toy/late']);
  });
  it('judge adds roles to the agent’s side', () => {
    expect(quotes(reviewed({ judge: ['agent', 'bot'] }))).toContainEqual([3, 'toy/calm', 'calm down.']);
  });
  it('silence moves a finding away, with its reason', () => {
    const key = reviewed().findings[2]!.key;
    const byKey = reviewed({ silence: [{ key, reason: 'A joke between friends.' }] });
    expect(byKey.silenced).toMatchObject([{ key, reason: 'A joke between friends.', quote: 'Calm down now' }]);
    expect(byKey.findings.length).toBe(4);
    expect(byKey.summary.concerns).toBe(1);
    expect(reviewed({ silence: [{ detector: 'toy/thank', words: 'THANK YOU', reason: 'x' }] }).silenced.length).toBe(2);
  });
  it.each<[unknown, string]>([
    [{ silence: [{ key: 'x' }] }, 'settings.silence[0].reason'],
    [{ silence: [{ reason: 'x' }] }, 'settings.silence[0]'],
    [{ silence: 'x' }, 'settings.silence'],
    [{ of: [] }, 'settings.of'],
    [{ off: 'tone' }, 'settings.off'],
    [{ judge: ['agnet'] }, 'settings.judge[0]'],
    [{ preview: 'yes' }, 'settings.preview'],
    [{ asOf: 'soon' }, 'settings.asOf'],
    [null, 'settings'],
  ])('%j is refused at %s', (settings, path) => {
    const attempt = () => analyze(annotate(talk, annotator), analyzers, settings as Settings);
    expect(attempt).toThrow(GoodturnError);
    expect(attempt).toThrow(path);
  });
});

describe('keys', () => {
  it('stay when other turns come and go', () => {
    const key = reviewed().findings[2]!.key;
    const longer = { ...talk, turns: [{ role: 'customer' as const, text: 'Hello' }, ...talk.turns, { role: 'agent' as const, text: 'Calm down now' }] };
    expect(reviewed({}, longer).findings.filter((one) => one.key === key)).toMatchObject([{ turn: 2, quote: 'Calm down now' }]);
  });
  it('are unique even for equal words in equal turns', () => {
    const same = { turns: Array.from({ length: 4 }, () => ({ role: 'agent' as const, text: 'Thank you. Thank you.' })) };
    const keys = reviewed({}, same).findings.map((one) => one.key);
    expect(new Set(keys).size).toBe(8);
  });
});

describe('measure', () => {
  it('gives a row a turn, or one row', () => {
    const annotated = annotate({ turns: [{ role: 'agent', text: 'Hello' }, { role: 'customer', text: '' }] }, annotator);
    expect(measure(annotated, analyzers, { scope: 'turn' })).toEqual([
      { conversation: null, turn: 0, role: 'agent', length: 1.666667 },
      { conversation: null, turn: 1, role: 'customer', length: null },
    ]);
    expect(measure(annotated, analyzers, { scope: 'conversation' })).toEqual([{ conversation: null, turns: 2 }]);
  });
});

describe('focus', () => {
  it('picks the weightiest of each kind, the earliest among equals', () => {
    expect(focus(reviewed())).toMatchObject({ strength: { turn: 0 }, concern: { turn: 1 }, nextStep: 'A' });
    expect(focus(reviewed({ off: ['toy'] }))).toEqual({ strength: null, concern: null, nextStep: 'Nothing stands out; carry on.' });
  });
});

describe('a row', () => {
  it('has no zero below zero, which JSON does not know', () => {
    const slight = { id: 'slight', title: 'S', description: 'S', scope: 'conversation' as const, range: [-1, 1] as const, unit: 'u', source: 's', limits: 'l', read: () => -1e-9 };
    expect(measure(annotate({ turns: [] }, annotator), [{ ...analyzers[0]!, measures: [slight] }], { scope: 'conversation' })[0]!['slight']).toBe(0);
  });
});

describe('session', () => {
  it('judges finished sentences of a draft only, and remembers what was said', () => {
    const session = createSession({ annotator, analyzers, settings: { preview: true }, conversation: talk });
    expect(session.draft('Thank you. Calm down').map((one) => [one.turn, one.quote, one.facets])).toEqual([[4, 'Thank you', { before: 4 }]]);
    expect(session.draft('Calm down now! Yes').map((one) => one.quote)).toEqual(['Calm down now']);
    expect(session.add({ role: 'agent', text: 'Thank you' }).map((one) => one.quote)).toEqual(['Thank you']);
    expect(session.draft('Thank you.').map((one) => [one.turn, one.facets])).toEqual([[5, { before: 5 }]]);
  });
  it('finds in added turns what a review finds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('agent' as const, 'customer' as const), fc.constantFrom('Calm down now', 'Thank you', 'no', ''))), (said) => {
        const turns = said.map(([role, text]) => ({ role, text }));
        const session = createSession({ annotator, analyzers, settings: { preview: true } });
        const live = turns.flatMap((turn) => session.add(turn)).map(({ turn, quote }) => [turn, quote]);
        const whole = reviewed({ off: ['toy/late'] }, { turns }).findings.map(({ turn, quote }) => [turn, quote]);
        expect(live).toEqual(whole);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
  it('refuses what is no turn', () => {
    const session = createSession({ annotator, analyzers, settings: { preview: true } });
    expect(() => session.add({ role: 'agent' } as never)).toThrow('turns[0].text');
    expect(() => session.draft(3 as never)).toThrow('draft.text');
  });
});
