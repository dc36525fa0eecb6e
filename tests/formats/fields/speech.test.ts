import { describe, expect, it } from 'vitest';
import { fromDeepgram, fromWebVtt, fromWhisper, type SpeechOptions } from '../../../src/formats';
import { told } from './lines';

const known: SpeechOptions = { agents: ['Levi', 'speaker 0', 'channel 0', 'A'], start: '2026-03-01T08:00:00Z' };

const head = '= no id, voice';
const levi = 'agent 2026-03-01T08:00:01.000Z by Levi: Hello.';
const someone = 'agent 2026-03-01T08:00:01.000Z by A #1: Hello.';
const speaker = 'agent 2026-03-01T08:00:01.000Z by speaker 0 #u1: Hello.';
const inCues = '! guessed-role at cues: 1 passage without a speaker was read as role other. Transcribe with speakers told apart.';
const inResults = '! guessed-role at results: 1 passage without a speaker was read as role other. Transcribe with speakers told apart.';
const inChannels = '! guessed-role at results.channels: 1 passage without a speaker was read as role other. Transcribe with speakers told apart.';
const noResults = 'bad-input: results: Expected Deepgram\'s results with utterances, found a list. Transcribe with utterances=true and diarize=true.';

describe('captions', () => {
  const lines = (text: string): string[] => told(() => fromWebVtt(text, known)).filter((line) => line !== head);
  const cue = (words: string, time = '00:01.000 --> 00:02.000'): string[] => lines(`WEBVTT\n\n${time}\n${words}`);
  it.each<[words: string, expected: string[]]>([
    ['<v Levi>Hello.', [levi]], ['<v Levi>Hello.</v>', [levi]], ['<v.loud.fast Levi>Hello.</v>', [levi]], ['<V Levi>Hello.', [levi]], ['<v\tLevi>Hello.', [levi]], ['<v  Levi >Hello.', [levi]], ['<v Le&amp;vi>Hello.', ['customer 2026-03-01T08:00:01.000Z by Le&vi: Hello.']],
    ['<v>Hello.', ['other 2026-03-01T08:00:01.000Z: Hello.', inCues]], ['<v.loud>Hello.', ['other 2026-03-01T08:00:01.000Z: Hello.', inCues]], ['Well <v Levi>Hello.', ['other 2026-03-01T08:00:01.000Z: Well', levi, inCues]], ['<v Levi>Hello.</v><v Noor>Hi!', [levi, 'customer 2026-03-01T08:00:01.000Z by Noor: Hi!']], ['<v Levi><v Noor>Hi!', ['customer 2026-03-01T08:00:01.000Z by Noor: Hi!']], ['<video>Hello.', ['other 2026-03-01T08:00:01.000Z: <video>Hello.', inCues]],
    ['<b>Hello</b> <i.x>there</i> <u>you</u> <c.red>all</c>', ['other 2026-03-01T08:00:01.000Z: Hello there you all', inCues]], ['<ruby>Hi</ruby> <rt>there</rt> <lang en>you</lang>', ['other 2026-03-01T08:00:01.000Z: Hi there you', inCues]], ['<00:01.500>Hello <00:00:01.700>there', ['other 2026-03-01T08:00:01.000Z: Hello there', inCues]], ['a <bold> b', ['other 2026-03-01T08:00:01.000Z: a <bold> b', inCues]], ['1 < 2 &lt; 3', ['other 2026-03-01T08:00:01.000Z: 1 < 2 < 3', inCues]],
    ['Levi: Hello.', [levi]], ['Levi: Hello.\nNoor: Hi!', [levi, 'customer 2026-03-01T08:00:01.000Z by Noor: Hi!']], ['Levi: Hello.\nHow are you?', ['agent 2026-03-01T08:00:01.000Z by Levi: Hello. How are you?']], ['Hello.\nHow are you?', ['other 2026-03-01T08:00:01.000Z: Hello. How are you?', inCues]], ['Well\nLevi: Hello.', ['other 2026-03-01T08:00:01.000Z: Well', levi, inCues]], ['Levi:\nHello.', [levi]], ['Hello\t  there', ['other 2026-03-01T08:00:01.000Z: Hello there', inCues]],
  ])('of %j', (words, expected) => expect(cue(words)).toEqual(expected));
  it.each<[time: string, expected: string[]]>([
    ['00:01.000 --> 00:02.000', [levi]], ['01:00:01.000 --> 01:00:02.000', ['agent 2026-03-01T09:00:01.000Z by Levi: Hello.']], ['100:00:01.5 --> 100:00:02.0', ['agent 2026-03-05T12:00:01.500Z by Levi: Hello.']], ['00:01,250 --> 00:02,000', ['agent 2026-03-01T08:00:01.250Z by Levi: Hello.']], ['  00:01.000   -->   00:02.000 align:start', [levi]], ['one\n00:01.000 --> 00:02.000', ['agent 2026-03-01T08:00:01.000Z by Levi #one: Hello.']], [' one two \n00:01.000 --> 00:02.000', ['agent 2026-03-01T08:00:01.000Z by Levi #one two: Hello.']],
    ['0:01.000 --> 0:02.000', ['- 1 block']], ['00:01 --> 00:02', ['- 1 block']], ['00:01.000 -> 00:02.000', ['- 1 block']], ['00:01.0000 --> 00:02.000', ['- 1 block']], ['at 00:01.000 --> 00:02.000', ['- 1 block']], ['one\ntwo\n00:01.000 --> 00:02.000', ['- 1 block']],
  ])('at %j', (time, expected) => expect(cue('Levi: Hello.', time)).toEqual(expected));
  it.each<[what: string, text: string, expected: string[]]>([
    ['without a head', '1\n00:00:01,000 --> 00:00:02,000\nLevi: Hello.', ['agent 2026-03-01T08:00:01.000Z by Levi #1: Hello.']],
    ['without a head or a number', '00:00:01,000 --> 00:00:02,000\nLevi: Hello.', [levi]],
    ['with a head alone', 'WEBVTT', []],
    ['with more in the head', 'WEBVTT - made by hand\nKind: captions\n\n00:01.000 --> 00:02.000\nLevi: Hello.', [levi]],
    ['with other blocks', 'WEBVTT\n\nNOTE a\n\nSTYLE\n::cue {}\n\n123\n\n(c) us\n\n00:01.000 --> 00:02.000\nLevi: Hello.', [levi, '- 1 note', '- 1 style', '- 2 block']],
    ['with white space between blocks', 'WEBVTT\n \t \n00:01.000 --> 00:02.000\nLevi: Hello.\n\n\n\n\n00:03.000 --> 00:04.000\nNoor: Hi!\n\n', [levi, 'customer 2026-03-01T08:00:03.000Z by Noor: Hi!']],
    ['with a cue that goes on', 'WEBVTT\n\n00:01.000 --> 00:02.000\nLevi: Hello.\n\n00:03.000 --> 00:04.000\nHow are you?\n\n00:05.000 --> 00:06.000\nNoor: Hi!', ['agent 2026-03-01T08:00:01.000Z by Levi: Hello. How are you?', 'customer 2026-03-01T08:00:05.000Z by Noor: Hi!']],
    ['with silence', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nLevi: Hello.', ['agent 2026-03-01T08:00:03.000Z by Levi: Hello.']],
    ['of Windows', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nLevi: Hello.\r\rNoor', [levi, '- 1 block']],
    ['that are none', 'Levi: Hello.', ['bad-input: line 1: Expected WebVTT: "WEBVTT", then cues such as "00:01.000 --> 00:04.000" with the words below.']],
    ['with a time in the third line', 'a\nb\n00:01.000 --> 00:02.000\nLevi: Hello.', ['bad-input: line 1: Expected WebVTT: "WEBVTT", then cues such as "00:01.000 --> 00:04.000" with the words below.']],
  ])('%s', (_what, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('speech of Deepgram', () => {
  const lines = (payload: unknown, options: SpeechOptions = known): string[] => told(() => fromDeepgram(payload, options));
  const said = (other: object): object => ({ start: 1, end: 2, channel: 0, speaker: 0, transcript: 'Hello.', id: 'u1', ...other });
  const channel = (alternative: object): object => ({ alternatives: [alternative, { transcript: 'Yellow.' }] });
  const word = (words: string, start: number, speaker?: unknown): object => ({ word: words, start, end: start + 1, ...(speaker === undefined ? {} : { speaker }) });
  const live = (other: object, transcript = 'Hello.'): object => ({ type: 'Results', channel_index: [0, 1], start: 1, is_final: true, channel: channel({ transcript, words: [] }), ...other });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['an utterance', { results: { utterances: [said({})] } }, [head, speaker]],
    ['two of one speaker', { results: { utterances: [said({}), said({ start: 3, transcript: ' Hi! ', id: 'u2' })] } }, [head, 'agent 2026-03-01T08:00:01.000Z by speaker 0 #u1: Hello. Hi!']],
    ['two speakers', { results: { utterances: [said({}), said({ speaker: 1, start: 3, id: 'u2' })] } }, [head, speaker, 'customer 2026-03-01T08:00:03.000Z by speaker 1 #u2: Hello.']],
    ['a speaker in quotes', { results: { utterances: [said({ speaker: '1' })] } }, [head, 'customer 2026-03-01T08:00:01.000Z by speaker 1 #u1: Hello.']],
    ['two channels', { results: { utterances: [said({}), said({ channel: 1, start: 3, id: 'u2' })] } }, [head, 'agent 2026-03-01T08:00:01.000Z by channel 0 #u1: Hello.', 'customer 2026-03-01T08:00:03.000Z by channel 1 #u2: Hello.']],
    ['two channels of which one is not told', { results: { utterances: [said({}), said({ channel: 1, start: 3 }), said({ channel: null, start: 5 })] } }, [head, 'agent 2026-03-01T08:00:01.000Z by channel 0 #u1: Hello.', 'customer 2026-03-01T08:00:03.000Z by channel 1 #u1: Hello.', 'agent 2026-03-01T08:00:05.000Z by speaker 0 #u1: Hello.']],
    ['out of order', { results: { utterances: [said({ start: 5, speaker: 1, transcript: 'Bye.' }), said({})] } }, [head, speaker, 'customer 2026-03-01T08:00:05.000Z by speaker 1 #u1: Bye.']],
    ['without a start', { results: { utterances: [said({ start: 5, speaker: 1, transcript: 'Bye.' }), said({ start: null })] } }, [head, 'customer 2026-03-01T08:00:05.000Z by speaker 1 #u1: Bye.', 'agent by speaker 0 #u1: Hello.']],
    ['without words', { results: { utterances: [said({ transcript: ' ' }), said({ transcript: 5 }), 'x'] } }, [head, '- 3 silence']],
    ['with its metadata', { metadata: { request_id: 'r1' }, results: { utterances: [said({})] } }, ['= r1, voice', speaker]],
    ['in an envelope', { body: { results: { utterances: [said({})] } } }, [head, speaker]],
    ['in the keys of a client', { metadata: { requestId: 'r1' }, results: { utterances: [said({})] } }, ['= r1, voice', speaker]],
    ['paragraphs', { results: { channels: [channel({ transcript: 'x', paragraphs: { paragraphs: [{ speaker: 0, start: 1, sentences: [{ text: 'Hello.' }, 5, { text: 'How?' }] }, { speaker: 1, start: 3, sentences: null }] } })] } }, [head, 'agent 2026-03-01T08:00:01.000Z by speaker 0: Hello. How?', '- 1 silence']],
    ['paragraphs of two channels', { results: { channels: [channel({ paragraphs: { paragraphs: [{ speaker: 0, start: 1, sentences: [{ text: 'Hello.' }] }] } }), channel({ paragraphs: { paragraphs: [{ speaker: 0, start: 2, sentences: [{ text: 'Hi!' }] }] } })] } }, [head, 'agent 2026-03-01T08:00:01.000Z by channel 0: Hello.', 'customer 2026-03-01T08:00:02.000Z by channel 1: Hi!']],
    ['words', { results: { channels: [channel({ transcript: 'x', words: [word('hello', 1, 0), { ...word('you', 2, 0), punctuated_word: 'You.' }, word('hi', 3, 1)] })] } }, [head, 'agent 2026-03-01T08:00:01.000Z by speaker 0: hello You.', 'customer 2026-03-01T08:00:03.000Z by speaker 1: hi']],
    ['words of which some have speakers', { results: { channels: [channel({ transcript: 'x', words: [word('hello', 1), word('you', 2, 0)] })] } }, [head, 'other 2026-03-01T08:00:01.000Z: hello', 'agent 2026-03-01T08:00:02.000Z by speaker 0: you', inChannels]],
    ['words without speakers', { results: { channels: [channel({ transcript: 'Hello you.', words: [word('hello', 1), word('you', 2)] })] } }, [head, 'other: Hello you.', inChannels]],
    ['words of two channels', { results: { channels: [channel({ transcript: 'x', words: [word('hello', 1)] }), channel({ transcript: 'Hi!', words: [] })] } }, [head, 'agent 2026-03-01T08:00:01.000Z by channel 0: hello', 'customer by channel 1: Hi!']],
    ['utterances that are empty', { results: { utterances: [], channels: [channel({ transcript: 'Hello.' })] } }, [head, 'other: Hello.', '! guessed-role at results.utterances: 1 passage without a speaker was read as role other. Transcribe with speakers told apart.']],
    ['utterances that are empty and nothing else', { results: { utterances: [] } }, [head]],
    ['channels of nothing', { results: { channels: [null, {}] } }, [head, '- 2 silence']],
    ['live', [live({}), live({ start: 3 }, 'Hi!')], [head, 'other 2026-03-01T08:00:01.000Z: Hello.', 'other 2026-03-01T08:00:03.000Z: Hi!', '! guessed-role at results: 2 passages without a speaker were read as role other. Transcribe with speakers told apart.']],
    ['live, one message', live({}), [head, 'other 2026-03-01T08:00:01.000Z: Hello.', inResults]],
    ['live, on two channels', [live({ channel: channel({ transcript: 'Hello.', words: [word('hello', 1)] }) }), live({ channel_index: [1, 2], start: 2 })], [head, 'agent 2026-03-01T08:00:01.000Z by channel 0: hello', 'customer 2026-03-01T08:00:02.000Z by channel 1: Hello.']],
    ['live, with guesses', [{ type: 'Metadata' }, { type: 'SpeechStarted' }, live({ is_final: false }, 'Hel'), live({}), { type: 'UtteranceEnd' }, 5], [head, 'other 2026-03-01T08:00:01.000Z: Hello.', inResults, '- 1 Metadata', '- 1 SpeechStarted', '- 1 interim', '- 1 UtteranceEnd', '- 1 item']],
    ['live, of metadata alone', [{ type: 'Metadata' }], [head, '- 1 Metadata']],
    ['live, of words for metadata', [{ type: 'My Metadata' }], [noResults]],
    ['live, of words after metadata', [{ type: 'Metadata2' }], [noResults]],
    ['live, without a place', [live({ channel_index: 'x', start: 'y' })], [head, 'other: Hello.', inResults]],
    ['nothing', {}, ['bad-input: results: Expected Deepgram\'s results with utterances, found an object with nothing in it. Transcribe with utterances=true and diarize=true.']],
    ['an empty list', [], [noResults]],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it('has no times where its beginning is not known', () => expect(lines({ results: { utterances: [said({})] } }, {})).toEqual([head, 'other by speaker 0 #u1: Hello.', '! guessed-role at results.utterances: speaker 0 was read as role other. Name the agents: { agents: ["speaker 0"] }.']));
});

describe('speech of Whisper', () => {
  const lines = (payload: unknown): string[] => told(() => fromWhisper(payload, known));
  const said = (other: object): object => ({ id: 1, start: 1, end: 2, speaker: 'A', text: ' Hello.', ...other });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['segments', { segments: [said({})] }, [head, someone]], ['a list', [said({})], [head, someone]], ['a transcription', { transcription: [said({})] }, [head, someone]], ['chunks', { chunks: [said({})] }, [head, someone]], ['an envelope', { result: { segments: [said({})] } }, [head, someone]],
    ['milliseconds', [said({ start: undefined, offsets: { from: 2500 } })], [head, 'agent 2026-03-01T08:00:02.500Z by A #1: Hello.']], ['two stamps', [said({ start: undefined, timestamp: [3.5, 4] })], [head, 'agent 2026-03-01T08:00:03.500Z by A #1: Hello.']], ['all three', [said({ offsets: { from: 2500 }, timestamp: [3.5, 4] })], [head, someone]], ['no time', [said({ start: Number.NaN })], [head, 'agent by A #1: Hello.']],
    ['two people', [said({}), said({ speaker: 'B', start: 3 })], [head, someone, 'customer 2026-03-01T08:00:03.000Z by B #1: Hello.']], ['one person twice', [said({}), said({ start: 3, text: 'Hi!' })], [head, 'agent 2026-03-01T08:00:01.000Z by A #1: Hello. Hi!']],
    ['nobody', [said({ speaker: undefined }), said({ speaker: '?' }), said({ speaker: ' ' })], [head, 'other 2026-03-01T08:00:01.000Z #1: Hello.', 'other 2026-03-01T08:00:01.000Z #1: Hello.', 'other 2026-03-01T08:00:01.000Z #1: Hello.', '! guessed-role at segments: 3 passages without a speaker were read as role other. Transcribe with speakers told apart.']], ['one passage of nobody', [said({ speaker: null })], [head, 'other 2026-03-01T08:00:01.000Z #1: Hello.', '! guessed-role at segments: 1 passage without a speaker was read as role other. Transcribe with speakers told apart.']],
    ['a number', [said({ speaker: 2 })], [head, 'customer 2026-03-01T08:00:01.000Z by 2 #1: Hello.']], ['a name between spaces', [said({ speaker: ' A ' })], [head, someone]],
    ['the words’ speakers', [said({ speaker: undefined, words: [{ speaker: 'B' }, { speaker: 'A' }, { speaker: '?' }, { speaker: '?' }, { speaker: '?' }, { speaker: 'A' }] })], [head, someone]],
    ['no words', [said({ text: ' ' }), said({ text: null }), 'x'], [head, '- 3 silence']],
    ['nothing', { text: 'Hello.' }, ['bad-input: segments: Expected Whisper\'s segments, found an object with text. Write JSON with segments (verbose_json), with speakers told apart.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
});
