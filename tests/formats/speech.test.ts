import { describe, expect, it, vi } from 'vitest';
import { fromDeepgram } from '../../src/formats/deepgram';
import { fromWebVtt } from '../../src/formats/webvtt';
import { fromWhisper } from '../../src/formats/whisper';
import { neverBreaks } from './any-json';
import fc from 'fast-check';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const cues = (...bodies: readonly string[]): string => `WEBVTT - a call\n\n${bodies.map((body, index) => `00:00:0${index}.000 --> 00:00:0${index + 1}.000 align:start\n${body}`).join('\n\n')}\n`;
const said = (text: string, options = {}): string[] => fromWebVtt(text, options).conversation.turns.map((turn) => `${turn.role} ${turn.author ?? '-'}: ${turn.text}`);

describe('fromWebVtt', () => {
  it.each<[name: string, text: string, turns: readonly string[]]>([
    ['voices', cues('<v Support Levi>Good day.</v>', '<v Noor>It <i>broke</i> &amp; smells.</v>'), ['agent Support Levi: Good day.', 'customer Noor: It broke & smells.']],
    ['two voices in a cue, with classes', cues('<v.loud Support Levi>Good day.</v> <v Noor>Hello?'), ['agent Support Levi: Good day.', 'customer Noor: Hello?']],
    ['names before a colon', cues('Support Levi: Good day.\nHow can I help?', 'Noor: It broke.'), ['agent Support Levi: Good day. How can I help?', 'customer Noor: It broke.']],
    ['speakers who go on', cues('<v Support Levi>Good', 'day.', '<v Noor>Hello?', '<v Noor>It broke.'), ['agent Support Levi: Good day.', 'customer Noor: Hello? It broke.']],
    ['time stamps inside', cues('<v Customer>It <00:00:00.500><c>really</c> broke.'), ['customer Customer: It really broke.']],
    ['nobody named', cues('Hello?', 'Hi.'), ['other -: Hello?', 'other -: Hi.']],
    ['SRT', '1\r\n00:00:01,500 --> 00:00:02,000\r\nAgent: Good day.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nCustomer: Hello?\r\n', ['agent Agent: Good day.', 'customer Customer: Hello?']],
    ['cues out of order', 'WEBVTT\n\n00:05.000 --> 00:06.000\n<v Customer>b\n\n00:01.000 --> 00:02.000\n<v Agent>a', ['agent Agent: a', 'customer Customer: b']],
    ['no cue at all', 'WEBVTT\n', []],
  ])('reads %s', (_name, text, turns) => expect(said(text)).toEqual(turns));
  it('counts what is no speech, keeps ids, and adds times where the beginning is known', () => {
    const text = 'WEBVTT\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\nfirst\n01:00:01.250 --> 01:00:02.000\n<v Agent>Hello.\n\n01:00:03.000 --> 01:00:04.000\n \n';
    const { conversation, skipped } = fromWebVtt(text, { start: '2026-04-01T08:00:00Z' });
    expect(conversation).toEqual({ channel: 'voice', turns: [{ role: 'agent', text: 'Hello.', at: '2026-04-01T09:00:01.250Z', author: 'Agent', id: 'first' }] });
    expect(skipped).toEqual({ note: 1, style: 1 });
  });
  it('takes roles from the caller, and says what it guessed', () => {
    const text = cues('<v Levi>Good day.', '<v Noor>Hello?');
    expect(said(text, { agents: ['levi'] })).toEqual(['agent Levi: Good day.', 'customer Noor: Hello?']);
    expect(fromWebVtt(text).warnings).toEqual([{ code: 'guessed-role', path: 'cues', message: 'Levi, Noor were read as role other. Name the agents: { agents: ["Levi"] }.' }]);
    expect(fromWebVtt(cues('<v Agent>a', '<v Noor>b')).warnings[0]?.message).toMatch(/^Noor was read as the customer/);
  });
  it.each(['', ' ', 'Agent: Hello.', '{"a": 1}', '00:01 --> later'])('does not take %j', (text) => {
    expect(() => fromWebVtt(text)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
  it('throws nothing but its own error, and is quick', () => {
    const piece = fc.constantFrom('WEBVTT', '\n', '\n\n', '00:01.000 --> 00:02.000', '<v Sam>', '</v>', '<v', '<', '>', 'Agent: hi', 'NOTE', '\r', '&amp;', ' ');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))), (text) => {
      try { fromWebVtt(text); } catch (error) { expect(error).toBeInstanceOf(GoodturnError); }
    }));
    const begun = performance.now();
    for (const body of ['<v '.repeat(30_000), '<v a>'.repeat(30_000), '<i'.repeat(50_000), 'a '.repeat(50_000)]) fromWebVtt(cues(body));
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

const utterance = (start: number, speaker: number | undefined, transcript: string, more: object = {}): Record<string, unknown> => ({ start, end: start + 1, confidence: 0.9, channel: 0, speaker, transcript, id: `u${start}`, ...more });
const heard = (results: unknown, options = {}): string[] => fromDeepgram({ results }, options).conversation.turns.map((turn) => `${turn.role} ${turn.author ?? '-'}: ${turn.text}`);
const channel = (alternative: object): object => ({ alternatives: [alternative] });

describe('fromDeepgram', () => {
  it('reads utterances and puts those of one speaker together', () => {
    const { conversation, skipped, warnings } = fromDeepgram(
      { metadata: { request_id: 'r-1' }, results: { utterances: [utterance(0, 0, 'Good day.'), utterance(4, 1, 'It broke.'), utterance(2, 0, 'How can I help?'), utterance(6, 1, '')] } },
      { agents: ['speaker 0'], start: '2026-04-01T10:00:00+02:00' },
    );
    expect(conversation).toEqual({ id: 'r-1', channel: 'voice', turns: [
      { role: 'agent', text: 'Good day. How can I help?', at: '2026-04-01T08:00:00.000Z', author: 'speaker 0', id: 'u0' },
      { role: 'customer', text: 'It broke.', at: '2026-04-01T08:00:04.000Z', author: 'speaker 1', id: 'u4' },
    ] });
    expect([skipped, warnings]).toEqual([{ silence: 1 }, []]);
  });
  it.each<[name: string, results: unknown, turns: readonly string[]]>([
    ['channels as people', { utterances: [utterance(0, 0, 'a', { channel: 0 }), utterance(1, 0, 'b', { channel: 1 })] }, ['agent channel 0: a', 'customer channel 1: b']],
    ['paragraphs', { channels: [channel({ paragraphs: { paragraphs: [{ speaker: 0, start: 0, sentences: [{ text: 'a.' }, { text: 'b.' }] }, { speaker: 1, start: 2, sentences: [{ text: 'c.' }] }] } })] }, ['agent speaker 0: a. b.', 'customer speaker 1: c.']],
    ['words with speakers', { channels: [channel({ transcript: 'a b c', words: [{ word: 'a', punctuated_word: 'A', start: 0, speaker: 0 }, { word: 'b', start: 1, speaker: 0 }, { word: 'c', start: 2, speaker: 1 }] })] }, ['agent speaker 0: A b', 'customer speaker 1: c']],
    ['words of channels', { channels: [channel({ transcript: 'a c', words: [{ word: 'a', start: 0 }, { word: 'c', start: 2 }] }), channel({ transcript: 'b', words: [{ word: 'b', start: 1 }] })] }, ['agent channel 0: a', 'customer channel 1: b', 'agent channel 0: c']],
    ['one transcript', { channels: [channel({ transcript: 'a b' })] }, ['other -: a b']],
    ['silence', { utterances: [], channels: [] }, []],
  ])('reads %s', (_name, results, turns) => expect(heard(results, { agents: ['speaker 0', 'channel 0'] })).toEqual(turns));
  it('says that nobody told the speakers apart', () => expect(fromDeepgram({ results: { utterances: [utterance(0, undefined, 'a')] } }).warnings[0]?.message).toMatch(/1 passage without a speaker was read as role other/));
  it.each<[payload: unknown]>([[{}], [null], [{ results: {} }], ['x'], [[]]])('says how to mend %j', (payload) => expect(() => fromDeepgram(payload)).toThrow(expect.objectContaining({ code: 'bad-input' })));
  it('never breaks', () => neverBreaks(fromDeepgram, { metadata: { request_id: 'r' }, results: { utterances: [utterance(0, 0, 'a')], channels: [channel({ words: [{ word: 'a' }], transcript: 'a' })] } }));
});

describe('fromWhisper', () => {
  const segment = (start: number, speaker: string | undefined, text: string): object => ({ id: start, start, end: start + 1, text, ...(speaker === undefined ? {} : { speaker }) });
  it('reads segments, and leaves alone who is unknown', () => {
    const { conversation, warnings } = fromWhisper({ text: 'all', segments: [segment(0, 'SPEAKER_00', ' Good day.'), segment(1, 'SPEAKER_00', ' Hello?'), segment(2, undefined, 'Yes.'), segment(3, undefined, 'No.'), segment(4, 'SPEAKER_01', 'It broke.')] }, { agents: ['SPEAKER_00'] });
    expect(conversation.turns.map(({ role, text, at, id }) => [role, text, at, id])).toEqual([
      ['agent', 'Good day. Hello?', undefined, '0'], ['other', 'Yes.', undefined, '2'], ['other', 'No.', undefined, '3'], ['customer', 'It broke.', undefined, '4'],
    ]);
    expect(warnings.map(({ message }) => message)).toEqual(['2 passages without a speaker were read as role other. Transcribe with speakers told apart.']);
  });
  it('says that it cannot tell who is who', () => {
    expect(fromWhisper([segment(0, 'SPEAKER_00', 'a'), segment(1, 'SPEAKER_01', 'b')]).warnings[0]?.message).toBe('SPEAKER_00, SPEAKER_01 were read as role other. Name the agents: { agents: ["SPEAKER_00"] }.');
  });
  it.each<[payload: unknown]>([[{}], [null], [{ text: 'a' }], [''], [7]])('says how to mend %j', (payload) => expect(() => fromWhisper(payload)).toThrow(expect.objectContaining({ code: 'bad-input' })));
  it('never breaks', () => neverBreaks(fromWhisper, { segments: [segment(0, 'SPEAKER_00', 'a'), segment(1, undefined, 'b')] }));
});
