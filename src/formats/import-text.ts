import { GoodturnError } from '../text/error';
import type { TranscriptOptions } from './cast';
import { fromConvokit } from './convokit';
import { fromDeepgram } from './deepgram';
import { fromGorgiasList } from './gorgias';
import { guessFormat } from './guess-format';
import { fromHubSpotList } from './hubspot';
import type { Imported, ImportedLine } from './imported';
import { type InputFormat, inputFormats } from './input-formats';
import { fromIntercom, fromIntercomList } from './intercom';
import { fromJson } from './json';
import { fromNdjson } from './ndjson';
import { parseJson } from './parse-json';
import { fieldsOf, listOf } from './record';
import { fromSalesforce } from './salesforce';
import { fromSlack } from './slack';
import { fromFreshdeskList } from './freshdesk';
import { fromHelpScoutList } from './help-scout';
import { fromFront } from './front';
import { fromFrontPlugin } from './front-plugin';
import { fromTranscript } from './transcript';
import { fromWebVtt } from './webvtt';
import { fromWhatsApp } from './whatsapp';
import { fromWhisper } from './whisper';
import { fromZendeskApp } from './zendesk-app';
import { fromZendeskComments } from './zendesk-comments';
import { fromZendeskLog } from './zendesk-log';
import { fromZendeskTicketEvents } from './zendesk-ticket-events';

/** A list, bare or under its key, is read as several conversations. */
const oneOrMore = (text: string, key: string, one: (json: unknown) => Imported, more: (json: unknown) => readonly Imported[]): Imported | readonly Imported[] => {
  const json = parseJson(text);
  return listOf(json) === undefined && listOf(fieldsOf(json)[key]) === undefined ? one(json) : more(json);
};

const readers: Readonly<Record<Exclude<InputFormat, 'ndjson' | 'twcs'>, (text: string, people: TranscriptOptions) => Imported | readonly Imported[]>> = {
  transcript: (text, people) => fromTranscript(text, people),
  json: (text) => fromJson(text),
  'zendesk-comments': (text) => fromZendeskComments(text),
  'zendesk-app': (text) => fromZendeskApp(text),
  gorgias: (text) => fromGorgiasList(text),
  hubspot: (text) => fromHubSpotList(text),
  salesforce: (text) => fromSalesforce(text),
  webvtt: (text, people) => fromWebVtt(text, people),
  deepgram: (text, people) => fromDeepgram(text, people),
  whisper: (text, people) => fromWhisper(text, people),
  slack: (text, people) => fromSlack(text, people),
  whatsapp: (text, people) => fromWhatsApp(text, people),
  convokit: (text, people) => fromConvokit(text, people),
  intercom: (text) => oneOrMore(text, 'conversations', fromIntercom, fromIntercomList),
  'zendesk-events': (text) => fromZendeskTicketEvents(text),
  'zendesk-log': (text) => fromZendeskLog(text),
  freshdesk: (text) => fromFreshdeskList(text),
  'help-scout': (text) => fromHelpScoutList(text),
  front: (text) => fromFront(text),
  'front-plugin': (text) => fromFrontPlugin(text),
};

/**
 * Reads text of a named format, or of the format that it looks like.
 *
 * @param people - who the agents are, for formats that hold names only
 * @returns one entry a conversation; `line` is its line in NDJSON, else 1.
 * @throws GoodturnError `unknown-format` for a name that is none; `bad-input` for `twcs`, which its own entry reads; else as the importer of that format does.
 * @example
 * [...importText('Agent: Good morning!')].length // => 1
 */
export function* importText(text: string, format: InputFormat = guessFormat(text).format, people: TranscriptOptions = {}): Generator<ImportedLine, void, undefined> {
  if (format === 'ndjson') {
    yield* fromNdjson(text);
    return;
  }
  if (format === 'twcs') throw new GoodturnError('bad-input', 'format', 'This is read by fromTwcs of goodturn/formats/twcs, so that nothing else needs its CSV parser.');
  if (!Object.hasOwn(readers, format)) {
    throw new GoodturnError('unknown-format', 'format', `There is no format "${String(format)}". Use one of ${inputFormats.join(', ')}.`);
  }
  for (const one of [readers[format](text, people)].flat()) yield { line: 1, ...one };
}
