import { existsSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { guessFormat, importText, type InputFormat } from '../../src/formats';

vi.setConfig({ testTimeout: 60_000 });

/** Payloads that the vendors' own pages show; they are no part of the project. */
const samples = '../shared/samples';

const files: readonly (readonly [file: string, format: InputFormat, turns: number])[] = [
  ['gorgias-message.json', 'gorgias', 1],
  ['hubspot-thread-messages.json', 'hubspot', 2],
  ['salesforce-emailmessage.assembled.json', 'salesforce', 1],
  ['convokit/utterances.jsonl', 'convokit', 2],
  ['transcript.vtt', 'webvtt', 3],
  ['deepgram-utterances.json', 'deepgram', 1],
  ['whisper-diarised-segments.json', 'whisper', 1],
  ['slack/support/2026-03-03.json', 'slack', 3],
  ['whatsapp-ios.txt', 'whatsapp', 2],
  ['whatsapp-android.txt', 'whatsapp', 2],
];

if (!existsSync(samples)) console.log('skipped: no corpora');

it.skipIf(!existsSync(samples)).each(files)('%s is read as %s', (file, format, turns) => {
  const text = readFileSync(`${samples}/${file}`, 'utf8');
  expect(guessFormat(text).format).toBe(format);
  const read = [...importText(text)];
  expect(read.map(({ error }) => error)).toEqual(read.map(() => undefined));
  expect(read.flatMap((one) => (one.error === undefined ? one.conversation.turns : []))).toHaveLength(turns);
});
