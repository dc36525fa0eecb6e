import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import type { Settings } from '../../src/analysis/settings';
import type { Conversation } from '../../src/conversation/turn';
import { english } from '../../src/english';
import { review } from '../../src/review';
import { marked, settingsFor } from './marked';
import { faultsOf, puttingIn } from './try-suggestions';
import { shown } from './shown-suggestions';

const annotator = english();

const faultsIn = (conversation: Conversation, given: Settings = {}): { offered: number; faults: string[]; detectors: string[] } => {
  const settings = { ...given, preview: true };
  const report = review(conversation, { annotator, analyzers, settings });
  const tried = puttingIn(conversation, report);
  const faults = tried.flatMap((one) => faultsOf(one, report, review(one.conversation, { annotator, analyzers, settings })).map((fault) => `${one.finding.detector}: “${one.finding.quote}” → “${one.suggestion.text}”: ${fault}`));
  return { offered: tried.length, faults, detectors: tried.map(({ finding }) => finding.detector) };
};

const detectors = analyzers.flatMap((analyzer) => analyzer.detectors);
const offering = [...new Set(shown.map(([id]) => id))];

describe('suggestions', () => {
  it('are offered by at least fifteen detectors of concerns, each shown below', () => {
    expect(offering.length).toBeGreaterThanOrEqual(15);
    for (const id of offering) expect(detectors.find((one) => one.id === id)?.kind, id).toBe('concern');
  });
  it.each(shown)('%s: %s', (detector, before, after) => {
    const { conversation, judged } = marked({ turns: before.split(' | ').map((line) => ({ role: line.startsWith('C: ') ? 'customer' : 'agent', visibility: line.startsWith('Note: ') ? 'internal' : 'public', text: line.replace(/^(?:C|A|Note): /, '') })) }, { role: 'agent' });
    const report = review(conversation, { annotator, analyzers, settings: { preview: true } });
    const said = puttingIn(conversation, report).filter(({ finding }) => finding.detector === detector && finding.turn === judged).map(({ conversation: { turns } }) => turns[judged]!.text);
    expect(said[0]).toBe(after);
    expect(faultsIn(conversation).faults).toEqual([]);
  });
});

describe('what a suggestion says', () => {
  it.each(shown)('%s: its words and its reason pass our own reading (%s)', (_detector, before) => {
    const lines = before.split(' | ');
    const turns = lines.map((line) => ({ role: line.startsWith('C: ') ? ('customer' as const) : ('agent' as const), text: line.replace(/^(?:C|A|Note): /, '') }));
    for (const { suggestions = [] } of review({ turns }, { annotator, analyzers, settings: { preview: true } }).findings) {
      for (const { why } of suggestions) {
        expect(why).toMatch(/^[A-Z].*\.$/);
        expect(review({ turns: [{ role: 'agent', text: why }] }, { annotator, analyzers: analyzers.filter(({ id }) => id === 'labelling'), settings: { preview: true } }).findings.filter(({ kind }) => kind === 'concern')).toEqual([]);
      }
    }
  });
});

describe('every suggestion, put in', () => {
  it.each(detectors.map((detector) => [detector.id, detector] as const))('holds in the examples of %s', (_id, detector) => {
    const examples = [...detector.examples.found, ...detector.examples.clear];
    expect(examples.flatMap((example) => faultsIn(marked(example, detector).conversation, settingsFor(example)).faults)).toEqual([]);
  });
  it('holds in random surroundings', () => {
    const sentences = ['Hello Ana.', 'Thank you for waiting.', 'I have checked it.', 'The parcel left on Monday.', 'Is the door shut?', 'We open at 9.30.', '🙂', 'See https://example.org/a.', '\n', 'Note 2: it rains.'];
    const around = fc.array(fc.constantFrom(...sentences), { maxLength: 3 });
    fc.assert(fc.property(fc.constantFrom(...shown), around, around, ([, before], first, last) => {
      const turns = before.split(' | ').map((line) => ({ role: line.startsWith('C: ') ? ('customer' as const) : ('agent' as const), text: line.replace(/^(?:C|A|Note): /, '') }));
      const text = [...first, turns.at(-1)!.text, ...last].join(' ');
      expect(faultsIn({ turns: [...turns.slice(0, -1), { role: 'agent', text }] }).faults).toEqual([]);
    }), { numRuns: 200 });
  });
});

const challenge = '../shared/challenge';
const corpora = '../shared/corpora';
const rowsOf = (file: string): { turns: Conversation['turns']; channel?: Conversation['channel'] }[] => readFileSync(file, 'utf8').split('\n').filter((row) => row.trim() !== '').map((row) => JSON.parse(row) as Conversation);

describe('every suggestion in open texts', () => {
  it.skipIf(!existsSync(challenge)).each(analyzers.map(({ id }) => [id]))('holds in the challenge of %s (skipped: no corpora)', (id) => {
    const file = join(challenge, `${id}.ndjson`);
    const faults = existsSync(file) ? rowsOf(file).flatMap(({ turns, channel }) => faultsIn({ turns, ...(channel === undefined ? {} : { channel }) }).faults) : [];
    expect(faults).toEqual([]);
  });
  it.skipIf(!existsSync(corpora))('holds in dialogues of help desks (skipped: no corpora)', () => {
    const rows = ['dlg_twcs_airlines', 'dlg_stc3_helpdesk', 'dlg_twcs_ericsson', 'dlg_annomi'].flatMap((name) => rowsOf(join(corpora, `${name}.ndjson`)).filter((_row, index) => index % (name === 'dlg_twcs_airlines' ? 300 : 40) === 0));
    const all = rows.map(({ turns, channel }) => faultsIn({ turns, ...(channel === undefined ? {} : { channel }) }));
    expect(all.reduce((sum, { offered }) => sum + offered, 0)).toBeGreaterThan(10);
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
