import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession, type Finding } from '../../src';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { coachInput, type CoachInputOptions, type DraftReader, shownOf } from '../../src/live';
import { finding } from './made';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Finds every "calm". */
const calm = (text: string): Finding[] => [...text.matchAll(/calm/g)].map(({ index }, at) => ({ ...finding('concern', 'minor', index, 'calm'), key: `calm~${at}` }));

const coached = (options: Partial<CoachInputOptions> = {}) => {
  const told: { readonly quotes: string; readonly text: string }[] = [];
  const errors: unknown[] = [];
  const drafts: string[] = [];
  const session: DraftReader = { draft: (text) => (drafts.push(text), calm(text)) };
  const input = coachInput({ session, onFindings: (shown, { text }) => void told.push({ text, quotes: shown.map(({ span }) => text.slice(span.start, span.end)).join() }), onError: (error) => void errors.push(error), ...options });
  return { input, told, errors, drafts };
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('an input', () => {
  it('is read once the keys rest', async () => {
    const { input, drafts, told } = coached();
    for (const text of ['k', 'ke', 'keep calm']) { input.input(text); await pass(50); }
    expect(drafts).toEqual([]);
    await pass(150);
    expect(drafts).toEqual(['keep calm']);
    expect(told).toEqual([{ text: 'keep calm', quotes: 'calm' }]);
    await pass(5000);
    expect(drafts).toHaveLength(1);
  });
  it('is read at the latest after a second of typing', async () => {
    const { input, drafts } = coached();
    for (let at = 1; at <= 30; at += 1) { input.input('k'.repeat(at)); await pass(100); }
    expect(drafts.map(({ length }) => length)).toEqual([10, 20, 30].map((at) => expect.closeTo(at, -1) as number));
  });
  it('is not read again for the same text', async () => {
    const { input, drafts } = coached({ wait: 0 });
    for (const text of ['calm', 'calm', 'calmer', 'calm']) { input.input(text); }
    await pass(0);
    input.input('calm');
    await pass(1000);
    expect(drafts).toEqual(['calm']);
  });
  it('that is emptied is told of at once, and not read', async () => {
    const { input, told, drafts } = coached();
    input.input('calm');
    await pass(200);
    input.input('  ');
    expect(told.at(-1)).toEqual({ text: '  ', quotes: '' });
    await pass(5000);
    expect(drafts).toEqual(['calm']);
  });
  it('moves what is shown with its words at once, and drops what is edited', async () => {
    const { input, told } = coached();
    input.input('calm, calm');
    await pass(200);
    input.input('be calm, calm');
    expect(told.at(-1)).toEqual({ text: 'be calm, calm', quotes: 'calm,calm' });
    input.input('be cal, calm');
    expect(told.at(-1)).toEqual({ text: 'be cal, calm', quotes: 'calm' });
    expect(told).toHaveLength(3);
  });
  it('waits while words are composed', async () => {
    const { input, drafts } = coached();
    input.input('カ', { composing: true });
    await pass(5000);
    expect(drafts).toEqual([]);
    input.input('calm', { composing: true });
    input.input('calm');
    await pass(200);
    expect(drafts).toEqual(['calm']);
  });
  it('is read now by flush, as finished where asked', async () => {
    const options: unknown[] = [];
    const { input, told } = coached({ session: { draft: (text, given) => (options.push(given), calm(text)) }, draft: { visibility: 'internal' } });
    input.input('calm');
    await input.flush({ finished: true });
    await input.flush();
    expect(told).toHaveLength(2);
    expect(options).toEqual([{ visibility: 'internal', finished: true }, { visibility: 'internal' }]);
    await pass(5000);
    expect(options).toHaveLength(2);
  });
  it.each(['dispose', 'abort'])('is left alone after %s, even by an answer on its way', async (how) => {
    const stop = new AbortController();
    let answer: (found: Finding[]) => void = () => undefined;
    const { input, told, drafts } = coached({ signal: stop.signal, session: { draft: (text) => (drafts.push(text), new Promise((resolve) => (answer = resolve))) } });
    input.input('calm');
    await pass(200);
    input.input('calm down');
    if (how === 'abort') stop.abort();
    else input.dispose();
    answer(calm('calm'));
    input.input('so calm');
    await input.flush();
    await pass(5000);
    expect([told, drafts]).toEqual([[], ['calm']]);
  });
  it('is never coached where the signal was aborted before', async () => {
    const { input, drafts } = coached({ signal: AbortSignal.abort() });
    input.input('calm');
    await pass(5000);
    expect(drafts).toEqual([]);
  });
  it('tells errors, and reads the next text all the same', async () => {
    let fails = true;
    const { input, told, errors } = coached({ session: { draft: async (text) => { if (fails) throw new Error('gone'); return calm(text); } } });
    input.input('calm');
    await pass(200);
    expect(errors).toEqual([new Error('gone')]);
    fails = false;
    input.input('calm');
    await pass(200);
    expect(told.at(-1)?.quotes).toBe('calm');
  });
  it('tells what onFindings throws', async () => {
    const { input, errors } = coached({ onFindings: () => { throw new Error('mine'); } });
    input.input('calm');
    await pass(200);
    expect(errors).toEqual([new Error('mine')]);
  });
  it('uses the timers it is given', () => {
    const started: number[] = [];
    const { input } = coached({ wait: 70, timers: { start: (_run, milliseconds) => started.push(milliseconds), stop: () => undefined } });
    input.input('calm');
    expect(started).toEqual([1000, 70]);
    expect(vi.getTimerCount()).toBe(0);
  });
  it.each([{ wait: -1 }, { longest: NaN }, { most: -2 }])('refuses %o', (options) => expect(() => coached(options)).toThrow(Object.keys(options)[0]));
  it('refuses what is no text', () => expect(() => coached().input.input(null as never)).toThrow('text'));
});

describe('the newest reading', () => {
  it('wins, in whatever order answers come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('calm', 'be calm', 'no', '', 'calm calm'), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }), fc.boolean()), { minLength: 1, maxLength: 12 }), async (keys) => {
        const late = [...keys];
        const { input, told, errors } = coached({ session: { draft: (text) => new Promise((resolve) => void setTimeout(() => resolve(late[0]?.[3] === true && text === 'no' ? null : calm(text)), (late.shift() ?? keys[0]!)[1])) } });
        for (const [text, , pause] of keys) { input.input(text); await pass(pause); }
        await pass(10_000);
        const [final] = keys.at(-1)!;
        if (told.length > 0 || calm(final).length > 0) expect(told.at(-1)?.quotes).toBe(calm(final).slice(0, 2).map(() => 'calm').join());
        for (const { quotes } of told) expect(quotes).toMatch(/^(calm(,calm)?)?$/);
        expect(errors).toEqual([]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
  it('has for any way of typing the findings of a fresh session', async () => {
    const annotator = english();
    const options = { annotator, analyzers, settings: { preview: true } };
    const parts = fc.array(fc.constantFrom('Calm down. ', 'I am so sorry about this. ', 'you should have called', '! ', 'Thank you for waiting.\n', 'x'), { maxLength: 5 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(parts, fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 6 }), async (typed) => {
        let all: readonly Finding[] = [];
        let shown: readonly Finding[] = [];
        const session = createSession(options);
        const input = coachInput({ session, onFindings: (found, about) => { shown = found; all = about.all; }, onError: (error) => { throw error; } });
        for (const [text, pause] of typed) { input.input(text); await pass(pause); }
        await pass(2000);
        const fresh = createSession(options).draft(typed.at(-1)![0]);
        expect(all).toEqual(fresh);
        expect(shown).toEqual(shownOf(fresh, { before: shown }));
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
