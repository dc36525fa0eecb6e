import { describe, expect, it, vi } from 'vitest';
import { GoodturnError } from '../../src/text/error';
import { decodeText, fromNdjson, fromTranscript, fromWebVtt, fromWhatsApp, guessFormat, importText, placesInTranscript } from '../../src/formats';
import { fromTwcs } from '../../src/formats/twcs';
import { damaged, damagedText } from './damaged';
import { sources } from './made-payloads';
import { payloadWords } from './payload-words';

vi.setConfig({ testTimeout: 120_000 });

const digest = (text: string, sum = 0x811c9dc5): number => {
  let now = sum;
  for (let at = 0; at < text.length; at += 1) now = Math.imul(now ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return now;
};

const told = (read: () => unknown): string => {
  try {
    return JSON.stringify(read());
  } catch (error) {
    expect(error).toBeInstanceOf(GoodturnError);
    return String((error as GoodturnError).message);
  }
};

/** What comes of each change that tells, by its place. */
const outcomesOf = (changes: Iterable<readonly [place: string, outcome: string]>): string => {
  const outcomes = new Map<string, number>();
  let whole: string | undefined;
  for (const [place, outcome] of changes) {
    whole ??= outcome;
    if (outcome !== whole) outcomes.set(place, digest(outcome, outcomes.get(place)));
  }
  return [...outcomes].map(([place, sum]) => `${place}: ${sum.toString(36)}\n`).join('');
};

const fileOf = (name: string): string => `${process.cwd()}/tests/formats/damaged/${name}.txt`;

/** `npm test -- -u` writes what comes of them, and a change shows here by its place. */
describe('damaged payloads', () => {
  it.each(sources.map((source) => [source.format, source] as const))('%s reads them as it did, or says what is wrong', async (format, source) => {
    const all = [...damaged(source, payloadWords[format]!.split(' '))].map(({ place, payload }) => [place, told(() => source.read(payload))] as const);
    await expect(outcomesOf(all)).toMatchFileSnapshot(fileOf(format));
  });
});

describe('damaged texts', () => {
  it.each<[name: string, read: (text: string) => unknown, text: string]>([
    ['transcript', (text) => [fromTranscript(text), placesInTranscript(text)], '[10:02] Customer: Where is it?\nI waited **all** day\nNoor (agent): Sorry, let me look.\nAgent (internal): Call the depot\nBot: Order: 44\nLevi [10:09]: Back soon.'],
    ['whatsapp', (text) => fromWhatsApp(text, { agents: ['Ana'] }), '13/04/2026, 10:02 - Noor: Is it here?\n13/04/2026, 10:03 - Noor left\n[14/04/26, 9:12:11 PM] Ana: <Media omitted>\nand more: yes'],
    ['webvtt', (text) => fromWebVtt(text, { agents: ['Ana'] }), 'WEBVTT - call\n\nNOTE made here\n\n1\n00:00:01.000 --> 00:00:02.500 align:start\n<v Ana>Hello &amp; welcome</v>\n\n01:03.000 --> 01:04.000\nNoor: <b>Hi</b>'],
    ['twcs', fromTwcs, 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n1,7,True,Tue Oct 31 22:10:47 +0000 2017,"Where, oh where?",2,\n2,Shop,False,Tue Oct 31 22:11:45 +0000 2017,@7 Here.,,1'],
    ['ndjson', fromNdjson, '{"turns":[{"role":"agent","text":"Hi"}]}\n\n[{"role":"customer","text":"Hi"}]'],
    ['guesses', (text) => guessFormat(text), 'Agent: Hi\nCustomer: {"comments":[]}\n[14/04/26, 9:12:11 PM] Ana: a'],
    ['import', (text) => importText(text), '{"comments":[{"author_id":1,"body":"Hi","created_at":"2026-03-01T09:00:00Z"}],"users":[]}'],
    ['decoded', (text) => decodeText(Buffer.from(text, 'latin1')), 'Gr\u00fc\u00dfe \u00c3\u00bc \u00ef\u00bb\u00bf a'],
  ])('%s reads them as it did, or says what is wrong', async (name, read, text) => {
    await expect(outcomesOf([...damagedText(text)].map((one) => [one.place, told(() => read(one.text))] as const))).toMatchFileSnapshot(fileOf(name));
  });
});
