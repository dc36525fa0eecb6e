import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { fromTranscript, placesInTranscript } from '../../src/formats';
import { type SarifLog, toSarif } from '../../src/formats/sarif';
import { coach } from '../../src/ready';
import { findingIn, oddTexts, reportOf, suggesting } from './lint-made';

/** The schema of OASIS is of JSON Schema's draft 4; nothing in it reads otherwise in draft 7 but the names of its id. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid = ajv.compile(schema);
const faultsOf = (log: unknown): readonly string[] => (valid(log) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));

const file = readFileSync('examples/late-parcel.txt', 'utf8');
const { conversation } = fromTranscript(file);
const report = coach(conversation, { preview: true, off: ['nobody/has-this'] });
const [first] = report.findings;
const silenced = coach(conversation, { preview: true, silence: [{ key: first!.key, reason: 'known' }] });

describe('the published schema', () => {
  it.each<[string, SarifLog]>([
    ['of nothing', toSarif([], { analyzers })],
    ['of turns', toSarif([{ report, conversation }], { analyzers, pageOf: (id) => `https://example.org/${id}` })],
    ['of a file', toSarif([{ report, conversation, uri: 'examples/late-parcel.txt', places: placesInTranscript(file) }], { analyzers })],
    ['of silenced findings', toSarif([{ report: silenced, conversation }], { analyzers })],
    ['of the same conversation twice', toSarif([{ report, conversation }, { report, conversation }], { analyzers })],
    ['of detectors that nobody knows, with suggestions', toSarif(oddTexts.map(([id, text, quote]) => ({ report: reportOf([findingIn(text, quote, suggesting('a', 'b'))]), conversation: { id, turns: [{ role: 'agent', text }] } })), { analyzers: [] })],
  ])('holds for a log %s', (_name, log) => {
    expect(faultsOf(JSON.parse(JSON.stringify(log)))).toEqual([]);
  });
  it('does not hold for just anything', () => {
    const log = JSON.parse(JSON.stringify(toSarif([{ report, conversation }], { analyzers }))) as SarifLog;
    const [result] = log.runs[0]!.results;
    expect(faultsOf({ ...log, runs: [{ ...log.runs[0], results: [{ ...result, level: 'loud' }] }] })).not.toEqual([]);
    expect(faultsOf({ ...log, runs: [{ ...log.runs[0], results: [{ ...result, rule: 'x' }] }] })).not.toEqual([]);
  });
});
