import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review, type Conversation } from '../../src';
import { analyzers } from '../../src/analyzers';
import type { Example } from '../../src/analysis/detector';
import { english } from '../../src/english';
import { lexiconsIn, settingsFaults } from '../../src/settings';
import { marked, settingsFor } from '../analyzers/marked';

const annotator = english();
const detectors = analyzers.flatMap((analyzer) => analyzer.detectors.map((detector) => ({ analyzer, detector })));
/** Findings without their suggestions: these are tried on with the detectors in use, so they may be more where one is off. */
const found = (conversation: Conversation, example: Example, settings: object) => review(conversation, { annotator, analyzers, settings: { ...settingsFor(example), preview: true, ...settings } }).findings.map(({ suggestions: _tried, ...finding }) => finding);

describe('ids in settings are the ids in findings', () => {
  it.each(detectors.map(({ analyzer, detector }) => [detector.id, analyzer, detector] as const))('%s', (id, analyzer, detector) => {
    expect(id.startsWith(`${analyzer.id}/`)).toBe(true);
    expect(existsSync(`docs/detectors/${id}.md`)).toBe(true);
    expect(settingsFaults({ off: [id], only: [id, analyzer.id], impact: { [id]: 'minor' }, silence: [{ detector: id, words: 'x', reason: 'y' }] }, { analyzers })).toEqual([]);
    const [example] = detector.examples.found;
    const { conversation } = marked(example!, detector);
    const all = found(conversation, example!, {});
    const mine = all.filter((one) => one.detector === id);
    expect(mine.length).toBeGreaterThan(0);
    expect(found(conversation, example!, { off: [id] })).toEqual(all.filter((one) => one.detector !== id));
    expect(found(conversation, example!, { only: [id] })).toEqual(mine);
    expect(found(conversation, example!, { off: [analyzer.id] })).toEqual(all.filter((one) => !one.detector.startsWith(`${analyzer.id}/`)));
    expect(found(conversation, example!, { impact: { [id]: 'minor' } })).toEqual(all.map((one) => (one.detector === id ? { ...one, impact: 'minor' } : one)));
    expect(found(conversation, example!, { silence: [{ key: mine[0]!.key, reason: 'x' }] })).toEqual(all.filter((one) => one !== mine[0]));
  });
  it('lexicons have one id each, and every one may be changed', () => {
    const objects = new Map<string, Set<unknown>>();
    for (const { detectors: some, measures, remembering } of analyzers) {
      for (const lexicon of [...some, ...measures, ...(remembering === undefined ? [] : [remembering])].flatMap((one) => one.lexicons ?? [])) objects.set(lexicon.id, (objects.get(lexicon.id) ?? new Set()).add(lexicon));
    }
    expect([...objects].filter(([, one]) => one.size > 1).map(([id]) => id)).toEqual([]);
    expect(lexiconsIn(analyzers).map(({ id }) => id)).toEqual([...objects.keys()].sort());
    expect(settingsFaults({ words: { lexicons: Object.fromEntries([...objects.keys()].map((id) => [id, { add: ['splonk'] }])) } }, { analyzers })).toEqual([]);
  });
});
