import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { fromTranscript, placesInTranscript } from '../../src/formats';
import { formatSarif, type Reviewed, toSarif } from '../../src/formats/sarif';
import { analyzers as all } from '../../src/analyzers';
import { coach } from '../../src/ready';
import { GoodturnError } from '../../src/text/error';
import { plain } from '../cli/stage';
import { findingIn, oddTexts, reportOf, suggesting } from './lint-made';

const analyzers = [plain];
const logOf = (...reviews: readonly Reviewed[]): Log => toSarif(reviews, { analyzers });
const oneTurn = (text: string, quote: string, more = {}): Reviewed => ({ report: reportOf([findingIn(text, quote, more)]), conversation: { turns: [{ role: 'agent', text }] } });

/** The text that a result's artifact holds, and the region's words in it, found by each of SARIF's two ways. */
const readBack = (log: Log, result: NonNullable<Log['runs'][0]['results']>[0], files: Readonly<Record<string, string>> = {}): { byOffset: string; byLines: string } => {
  const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
  const artifact = log.runs[0]!.artifacts![artifactLocation!.index!]!;
  expect(artifact.location!.uri).toBe(artifactLocation!.uri);
  const text = artifact.contents?.text ?? files[artifactLocation!.uri!]!;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offsetOf = (line: number, column: number): number => lines.slice(0, line - 1).join('').length + column - 1;
  return {
    byOffset: text.slice(region!.charOffset, region!.charOffset! + region!.charLength!),
    byLines: text.slice(offsetOf(region!.startLine!, region!.startColumn!), offsetOf(region!.endLine!, region!.endColumn!)),
  };
};

describe('regions', () => {
  it.each(oddTexts)('lead to the quote: %s', (_name, text, quote) => {
    const log = logOf(oneTurn(text, quote));
    const [result] = log.runs[0]!.results!;
    expect(readBack(log, result!)).toEqual({ byOffset: quote, byLines: quote });
    expect(result!.locations![0]!.physicalLocation!.region!.snippet).toEqual({ text: quote });
  });
  const speech = fc.array(fc.tuple(fc.constantFrom('Customer: ', 'Agent: ', '**Agent:** ', '[10:02] Agent:  ', 'Agent (internal): '), fc.array(fc.constantFrom('well', ' 👍 ', '', '  so there', 'a\u2028b', 'tail \t'), { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 5 });
  it('are those of the file, for every part of every turn of a transcript', () => {
    fc.assert(fc.property(fc.constantFrom('', '\ufeff', 'Preface\n', '\n\n'), speech, fc.constantFrom('\n', '\r\n', '\r'), (head, said, end) => {
      const file = head.replaceAll('\n', end) + said.map(([who, lines]) => who + lines.join(end)).join(end);
      const { conversation } = fromTranscript(file);
      const places = placesInTranscript(file);
      const findings = conversation.turns.flatMap(({ text }, turn) => [...text.matchAll(/\S+/g)].map((word) => findingIn(text, word[0], { turn, span: { start: word.index, end: 0 } })));
      const log = logOf({ report: reportOf(findings), conversation, uri: 'chat.txt', places });
      for (const [index, result] of log.runs[0]!.results!.entries()) {
        const { quote } = findings[index]!;
        expect(readBack(log, result, { 'chat.txt': places.text })).toEqual({ byOffset: quote, byLines: quote });
      }
      conversation.turns.forEach(({ text }, turn) => {
        const whole = text === '' ? [] : [findingIn(text, text, { turn })];
        const [result] = logOf({ report: reportOf(whole), conversation, places }).runs[0]!.results!;
        const words = result?.locations![0]!.physicalLocation!.region!.snippet!.text!.split(/\r\n|\n|\r/).map((line) => line.trimEnd()).join('\n') ?? '';
        expect(words).toBe(text);
      });
    }));
  });
});

describe('a log', () => {
  const text = 'No. Thanks for [this] {0}.';
  const finding = findingIn(text, 'No', { detector: 'plain/no', impact: 'moderate', message: 'It says [No](1) {0}.', facets: { words: 'No' }, ...suggesting('Not yet', 'Later') });
  const silenced = { ...findingIn(text, 'Thanks', { detector: 'plain/thanks', kind: 'strength' }), reason: 'our slogan' };
  const conversation = { id: 'ticket 7/ä', turns: [{ role: 'customer' as const, text: 'Hm.' }, { role: 'agent' as const, text }] };
  const at1 = <T extends object>(one: T): T => ({ ...one, turn: 1 });
  const log = logOf({ report: reportOf([at1(finding)], [at1(silenced)], { warnings: [{ code: 'order', path: 'comments', message: 'Put in order.' }] }), conversation, uri: 'my chats/ü.json' });
  const run = log.runs[0]!;
  it('names the tool and describes the detectors in use', () => {
    expect(run.tool.driver).toMatchObject({ name: 'goodturn', informationUri: 'https://www.npmjs.com/package/goodturn' });
    expect(run.tool.driver.rules!.map(({ id, name, defaultConfiguration }) => [id, name, defaultConfiguration!.level])).toEqual([['plain/no', 'PlainNo', 'warning'], ['plain/thanks', 'PlainThanks', 'none']]);
    expect(run.tool.driver.rules![0]!.help).toEqual({ text: 'Add a word of thanks. When not to trust it: It is for tests.', markdown: 'Finds a word.\n\n**What to do:** Add a word of thanks.\n\n**When not to trust it:** It is for tests.' });
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r'] });
  });
  it('holds each finding with what to do and where', () => {
    expect(run.results![0]).toEqual({
      ruleId: 'plain/no', ruleIndex: 0, kind: 'fail', level: 'warning', message: { text: 'It says \\[No\\](1) {{0}}. Say what comes next.' },
      locations: [{
        physicalLocation: {
          artifactLocation: { uri: 'my%20chats/%C3%BC.json/ticket%207%2F%C3%A4/turns/1', index: 0 },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3, charOffset: 0, charLength: 2, snippet: { text: 'No' } },
        },
        logicalLocations: [{ name: 'turn 1', fullyQualifiedName: 'ticket 7/ä/turns/1', kind: 'turn' }],
      }],
      partialFingerprints: { 'findingKey/v1': 'k-0-2', 'conversationId/v1': 'ticket 7/ä' },
      suppressions: [],
      fixes: ['Not yet', 'Later'].map((put) => ({
        description: { text: `It says "${put}".` },
        artifactChanges: [{
          artifactLocation: { uri: 'my%20chats/%C3%BC.json/ticket%207%2F%C3%A4/turns/1', index: 0 },
          replacements: [{ deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3, charOffset: 0, charLength: 2 }, insertedContent: { text: put } }],
        }],
      })),
      properties: { impact: 'moderate', maturity: 'preview', principle: 'build-on-strengths', turn: 1, role: 'agent', facets: { words: 'No' } },
    });
  });
  it('keeps silenced findings, with the reason', () => {
    expect(run.results![1]).toMatchObject({ ruleId: 'plain/thanks', ruleIndex: 1, kind: 'informational', level: 'none', suppressions: [{ kind: 'external', status: 'accepted', justification: 'our slogan' }] });
  });
  it('brings the words of turns with findings, and no others', () => {
    expect(run.artifacts).toEqual([{ location: { uri: 'my%20chats/%C3%BC.json/ticket%207%2F%C3%A4/turns/1' }, roles: ['analysisTarget'], mimeType: 'text/plain', contents: { text } }]);
  });
  it('passes warnings on', () => {
    expect(run.invocations![0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note', descriptor: { id: 'order' }, message: { text: 'comments: Put in order.' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'my%20chats/%C3%BC.json' } } }] }] });
  });
  it('describes a detector that is not among the analyzers by what its finding says', () => {
    expect(logOf(oneTurn('ab', 'b')).runs[0]!.tool.driver.rules).toEqual([{ id: 'labelling/blame', defaultConfiguration: { level: 'warning' }, properties: { tags: ['labelling', 'build-on-strengths'], kind: 'concern', impact: 'serious', maturity: 'preview' } }]);
  });
  it('gives every turn a URI of its own, whatever the ids are', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.constantFrom('a', 'a~2', 'a/turns/0', '', '..', '\ud800', 'a%2F'), { nil: undefined }), { maxLength: 8 }), fc.constantFrom('a', 'b/a', 'x y'), (ids, uri) => {
      const reviews = ids.map((id) => ({ ...oneTurn('ab', 'b'), conversation: { ...(id === undefined ? {} : { id }), turns: [{ role: 'agent' as const, text: 'ab' }] }, uri }));
      const uris = logOf(...reviews).runs[0]!.artifacts!.map(({ location }) => location!.uri!);
      expect(new Set(uris).size).toBe(ids.length);
      for (const one of uris) expect(new URL(one, 'file:///w/').pathname.slice(3)).toBe(one);
    }));
  });
  it('names a file once, however often it was read', () => {
    const file = 'Agent: No.';
    const { conversation } = fromTranscript(file);
    const review = { report: reportOf([findingIn('No.', 'No')]), conversation, places: placesInTranscript(file), uri: 'a.txt' };
    const { artifacts, results } = logOf(review, review).runs[0]!;
    expect(artifacts).toHaveLength(1);
    expect(results!.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.index)).toEqual([0, 0]);
  });
  it('as text holds nothing that could steer a terminal', () => {
    const hostile = 'No\u009b31m\u2028\u001b[2J';
    const written = formatSarif([oneTurn(hostile, hostile)], { analyzers });
    expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect((JSON.parse(written) as Log).runs[0]!.artifacts![0]!.contents!.text).toBe(hostile);
  });
});

describe('names that say the same twice', () => {
  it('give a descriptor no tag twice', () => expect(logOf(oneTurn('ab', 'b', { detector: 'ask/open', principle: 'ask' })).runs[0]!.tool.driver.rules![0]!.properties!.tags).toEqual(['ask']));
  it('give a file’s address no second fragment', () => expect(logOf({ ...oneTurn('ab', 'b'), uri: 'a#b#c#' }).runs[0]!.artifacts![0]!.location!.uri).toBe('a#b%23c%23/turns/0'));
});

describe('ids', () => {
  const file = readFileSync('examples/late-parcel.txt', 'utf8');
  const { conversation } = fromTranscript(file);
  const settings = { preview: true };
  const report = coach(conversation, settings);
  const results = toSarif([{ report, conversation, places: placesInTranscript(file) }], { analyzers: all }).runs[0]!.results;
  it('are those that settings take', () => {
    expect(results.length).toBeGreaterThan(3);
    for (const { ruleId, partialFingerprints } of results) {
      const without = coach(conversation, { ...settings, off: [ruleId] });
      expect(without.checked.warnings).toEqual([]);
      expect(without.findings.map(({ detector }) => detector)).not.toContain(ruleId);
      const silenced = coach(conversation, { ...settings, silence: [{ key: partialFingerprints['findingKey/v1']!, reason: 'known' }] });
      expect(silenced.silenced.map(({ detector }) => detector)).toEqual([ruleId]);
    }
  });
  it('lead to a description of their detector', () => {
    const { rules } = toSarif([{ report, conversation }], { analyzers: all }).runs[0]!.tool.driver;
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]).toMatchObject({ id: ruleId, help: { text: expect.stringContaining('When not to trust it') as string } });
  });
});

describe('a report of another conversation', () => {
  it.each([
    ['no such turn', 'reviews[0].report.findings[0]: There is no turn 3 in a conversation of 1.', oneTurn('ab', 'b', { turn: 3 })],
    ['other words', "reviews[0].report.findings[0]: The text does not hold this finding's quote at 1 to 2.", { ...oneTurn('ab', 'b'), conversation: { turns: [{ role: 'agent' as const, text: 'ac' }] } }],
  ])('is refused: %s', (_name, message, review) => {
    expect(() => logOf(review)).toThrow(GoodturnError);
    expect(() => logOf(review)).toThrow(message);
  });
});
