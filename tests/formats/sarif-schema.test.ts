import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/analysis/finding';
import { analyzers } from '../../src/analyzers';
import type { Conversation } from '../../src/conversation/turn';
import { fromTranscript, placesInTranscript } from '../../src/formats';
import { type SarifLog, toSarif } from '../../src/formats/sarif';
import { coach } from '../../src/ready';
import { findingIn, oddTexts, reportOf, suggesting } from './lint-made';
import { faultsOf } from './sarif-faults';

const file = readFileSync('examples/late-parcel.txt', 'utf8');

interface Reviewed {
  readonly conversation: Conversation;
  readonly report: Report;
  readonly silenced: Report;
}

let known: Reviewed | undefined;

/** The example, reviewed once, when a test first asks for it. */
const reviewed = (): Reviewed => {
  if (known !== undefined) return known;
  const { conversation } = fromTranscript(file);
  const report = coach(conversation, { preview: true, off: ['nobody/has-this'] });
  known = { conversation, report, silenced: coach(conversation, { preview: true, silence: [{ key: report.findings[0]!.key, reason: 'known' }] }) };
  return known;
};

describe('the published schema', () => {
  it.each<[string, (example: Reviewed) => SarifLog]>([
    ['of nothing', () => toSarif([], { analyzers })],
    ['of turns', ({ report, conversation }) => toSarif([{ report, conversation }], { analyzers, pageOf: (id) => `https://example.org/${id}` })],
    ['of a file', ({ report, conversation }) => toSarif([{ report, conversation, uri: 'examples/late-parcel.txt', places: placesInTranscript(file) }], { analyzers })],
    ['of silenced findings', ({ silenced, conversation }) => toSarif([{ report: silenced, conversation }], { analyzers })],
    ['of the same conversation twice', ({ report, conversation }) => toSarif([{ report, conversation }, { report, conversation }], { analyzers })],
    ['of detectors that nobody knows, with suggestions', () => toSarif(oddTexts.map(([id, text, quote]) => ({ report: reportOf([findingIn(text, quote, suggesting('a', 'b'))]), conversation: { id, turns: [{ role: 'agent', text }] } })), { analyzers: [] })],
  ])('holds for a log %s', (_name, log) => {
    expect(faultsOf(JSON.parse(JSON.stringify(log(reviewed()))))).toEqual([]);
  });
  it('does not hold for just anything', () => {
    const { report, conversation } = reviewed();
    const log = JSON.parse(JSON.stringify(toSarif([{ report, conversation }], { analyzers }))) as SarifLog;
    const [result] = log.runs[0]!.results;
    expect(faultsOf({ ...log, runs: [{ ...log.runs[0], results: [{ ...result, level: 'loud' }] }] })).not.toEqual([]);
    expect(faultsOf({ ...log, runs: [{ ...log.runs[0], results: [{ ...result, rule: 'x' }] }] })).not.toEqual([]);
  });
});
