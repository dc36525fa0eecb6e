import { describe, expect, it, vi } from 'vitest';
import { review } from '../../src/index';
import { fromConvokit, fromJson, fromNdjson, fromSlack, fromTranscript, fromZendeskComments, importText } from '../../src/formats';
import { fromTwcs } from '../../src/formats/twcs';
import { readSettings, readSilences } from '../../src/settings';
import { partTexts } from '../../src/text/pattern';
import { file, goodturn, parts, plain } from '../cli/stage';
import { isInert, steering } from './shapes';
import { errorOf } from '../error-of';
import { texts } from './texts';

vi.setConfig({ testTimeout: 60_000 });

const bare = (text: string) => ({ text, tokens: [], sentences: [], clauses: [] });
const judged = (conversation: unknown, settings: unknown = {}): unknown => review(conversation as never, { annotator: bare, analyzers: [plain], settings: settings as never });
const turn = { role: 'agent', text: 'No.' };

/** Everything that quotes what it was given. */
const quoting: readonly (readonly [name: string, call: (text: string) => unknown])[] = [
  ['a role', (role) => judged({ turns: [{ ...turn, role }] })],
  ['a visibility', (visibility) => judged({ turns: [{ ...turn, visibility }] })],
  ['a channel', (channel) => judged({ turns: [turn], channel })],
  ['a kind of aside', (kind) => judged({ turns: [{ ...turn, asides: [{ start: 0, end: 1, kind }] }] })],
  ['a setting', (key) => judged({ turns: [turn] }, { [key]: 1 })],
  ['an impact', (id) => judged({ turns: [turn] }, { impact: { [id]: 'x' } })],
  ['a lexicon', (id) => judged({ turns: [turn] }, { words: { lexicons: { [id]: 5 } } })],
  ['a pattern', (text) => partTexts(`[${text}`, 'demo')],
  ['a pattern of nothing', (text) => partTexts(`... ${text}`, text)],
  ['a time', (asOf) => judged({ turns: [turn] }, { asOf })],
  ['settings read', (text) => readSettings({ [text]: 1, off: [text], impact: { [text]: text }, words: { lexicons: { [text]: { add: [`[${text}`], [text]: 1 } } }, leastImpact: text, asOf: text }, { analyzers: [plain] })],
  ['silences read', (text) => readSilences([{ key: text, reason: text, until: text, [text]: text }], { analyzers: [plain] })],
  ['a format', (format) => [...importText('x', format as never)]],
  ['a transcript', (text) => fromTranscript(`${text}: Hello.\nAnn: Hi.\n${text} (agent): Bye.`)],
  ['JSON', (text) => fromJson(text)],
  ['keys of JSON', (key) => fromJson({ [key]: 1 })],
  ['a role of JSON', (role) => fromJson({ turns: [{ ...turn, role }] })],
  ['NDJSON', (text) => [...fromNdjson(`{"turns": [${JSON.stringify({ ...turn, role: text })}]}`)].map(({ error }) => { if (error !== undefined) throw error; })],
  ['tickets that are mixed', (text) => fromZendeskComments({ comments: [1, 2].map((id) => ({ id, ticket_id: `${text}${id}`, author_id: 1, body: 'x', public: true })) } as never)],
  ['a payload of Slack', (key) => fromSlack({ [key]: 1 })],
  ['a corpus of ConvoKit', (text) => fromConvokit({ 'utterances.jsonl': text, 'speakers.json': text })],
  ['a table of tweets', (text) => fromTwcs(`${text},"\n"x`)],
];

describe('an error that quotes', () => {
  it.each(quoting)('%s cuts it short, and holds nothing that steers', (name, call) => {
    let thrown = 0;
    for (const { name: piece, text } of texts) {
      for (const given of [text, text.repeat(200)]) {
        const error = errorOf(() => call(given));
        if (error === undefined) continue;
        thrown += 1;
        const lines = error.code === 'bad-setting' ? error.message.split('\n') : [error.message];
        expect([piece, lines.find((line) => steering.test(line) || line.length > 900)]).toEqual([piece, undefined]);
        expect([piece, steering.test(error.path), error.path.length <= 300]).toEqual([piece, false, true]);
      }
    }
    expect(thrown).toBeGreaterThan(['a transcript', 'a pattern of nothing'].includes(name) ? 5 : 50);
  });
});

describe('what the command writes', () => {
  const hostile = texts.filter(({ text }) => !isInert(text) || text.includes('\n'));
  const talk = (text: string): string => JSON.stringify({ id: text, turns: [{ role: 'agent', author: text, id: text, at: text, text: `No. ${text} Thanks.` }, { role: 'customer', text: `Why? <b>${text}` }] });
  const house = (text: string): string => file('house.json', JSON.stringify({
    words: { names: [text], agents: [text] }, off: ['plain/why'], silence: [{ detector: 'plain/no', words: 'No', reason: `ours ${text}`, by: text, conversation: text }, { key: text, reason: text }],
  }));
  const runs: readonly (readonly [name: string, argv: (text: string) => readonly string[], stdin?: (text: string) => string])[] = [
    ['an unknown command', (text) => [text]],
    ['an unknown flag', (text) => ['review', `--${text}`]],
    ['a file that is not there', (text) => ['review', `none-${text}`]],
    ['an unknown format', (text) => ['review', '--format', text, '-']],
    ['an unknown analyzer', (text) => ['review', '--analyzers', text, '-']],
    ['a time', (text) => ['review', '--as-of', text, '-']],
    ['an unknown detector', (text) => ['detectors', text]],
    ['an unknown principle', (text) => ['principles', text]],
    ['an unknown lexicon', (text) => ['lexicons', text]],
    ['a silence', (text) => ['silence', 'k', '--reason', 'x', '--until', text]],
    ['what cannot be read', () => ['review', '--from', 'ndjson', '-'], (text) => `{"turns": [{"role": ${JSON.stringify(text)}, "text": "x"}]}\n{${text}`],
    ['a review', () => ['review', '--from', 'json', '--format', 'pretty', '-'], talk],
    ['a review in Markdown', () => ['review', '--from', 'json', '--format', 'markdown', '-'], talk],
    ['a review as NDJSON', () => ['review', '--from', 'json', '--format', 'ndjson', '-'], talk],
    ['a review as SARIF', () => ['review', '--from', 'json', '--format', 'sarif', '-'], talk],
    ['a review as a page', () => ['review', '--from', 'json', '--format', 'html', '-'], talk],
    ['a page of many', (text) => ['report', '--from', 'json', '--title', text, '--by-agent', '--agent-names', '-'], talk],
    ...(['pretty', 'markdown', 'ndjson', 'html', 'sarif'] as const).map((format) => [`house settings, as ${format}`, (text: string) => ['review', '--config', house(text), '--from', 'json', '--format', format, '-'], talk] as const),
    ['measures', () => ['measure', '--from', 'json', '--format', 'ndjson', '-'], talk],
  ];
  it.each(runs.map(([name, argv, stdin = () => '{"turns": []}']) => [name, argv, stdin] as const))('about %s steers no terminal', async (_name, argv, stdin) => {
    for (const { name, text } of hostile) {
      const { out, err, code } = await goodturn(argv(text), { stdin: stdin(text), builtFrom: parts });
      // Tabs stay in a page, where they are space.
      expect([name, isInert(out.startsWith('<!') ? out.replaceAll('\t', '') : out), isInert(err), /unexpected/.test(err), code === 0]).toEqual([name, true, true, false, stdin === talk]);
    }
  });
  it('names files of settings and silences harmlessly', async () => {
    const config = file('odd\u001b[31m.json', '{"of": 1}');
    const { err, code } = await goodturn(['review', '--config', config, '-'], { stdin: 'Agent: No.' });
    expect([code, isInert(err)]).toEqual([2, true]);
    const { out } = await goodturn(['silence', 'k', '--reason', 'x', '--silences', file('odd\u001b[32m.json', '[]')]);
    expect(out).toContain('odd␛[32m.json: one silence');
  });
});
