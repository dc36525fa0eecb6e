import type { TranscriptOptions } from './cast';
import { fromConvokit } from './convokit';
import { fromDeepgram } from './deepgram';
import { fromGorgiasList } from './gorgias';
import { fromHubSpotList } from './hubspot';
import type { Imported } from './imported';
import type { InputFormat } from './input-formats';
import { fromIntercom, fromIntercomList } from './intercom';
import { fromJson } from './json';
import { parsed } from './parse-json';
import { signOf } from './payload-signs';
import { fieldsOf, isFields, listOf } from './record';
import { fromSalesforce } from './salesforce';
import { fromSlack } from './slack';
import { fromFreshdeskList } from './freshdesk';
import { fromHelpScoutList } from './help-scout';
import { fromFrontList } from './front';
import { fromFrontPlugin } from './front-plugin';
import { fromTranscript } from './transcript';
import { fromWebVtt } from './webvtt';
import { fromWhatsApp } from './whatsapp';
import { fromWhisper } from './whisper';
import { fromZendeskApp } from './zendesk-app';
import { fromZendeskAudits } from './zendesk-audits';
import { fromZendeskCommentsList } from './zendesk-comments';
import { fromZendeskLog } from './zendesk-log';
import { fromZendeskTicketEvents } from './zendesk-ticket-events';

/** A list, bare or under its key, is read as several conversations. */
const oneOrMore = (payload: unknown, key: string, one: (json: unknown) => Imported, more: (json: unknown) => readonly Imported[]): Imported | readonly Imported[] => {
  const json = parsed(payload);
  return listOf(json) === undefined && listOf(fieldsOf(json)[key]) === undefined ? one(json) : more(json);
};

/** Formats that are text and nothing else. */
type TextFormat = 'transcript' | 'webvtt' | 'whatsapp';

type Read<Given> = (given: Given, people: TranscriptOptions) => Imported | readonly Imported[];

/** A reader for each format that is JSON; they take it parsed or as text. */
export const payloadReaders: Readonly<Record<Exclude<InputFormat, 'ndjson' | 'twcs' | TextFormat>, Read<unknown>>> = {
  json: (json) => fromJson(json),
  'zendesk-comments': (json) => fromZendeskCommentsList(json),
  'zendesk-app': (json) => fromZendeskApp(json),
  gorgias: (json) => fromGorgiasList(json),
  hubspot: (json) => fromHubSpotList(json),
  salesforce: (json, people) => fromSalesforce(json, people),
  deepgram: (json, people) => fromDeepgram(json, people),
  whisper: (json, people) => fromWhisper(json, people),
  slack: (json, people) => fromSlack(json, people),
  convokit: (json, people) => fromConvokit(json, people),
  intercom: (json) => oneOrMore(json, 'conversations', fromIntercom, fromIntercomList),
  'zendesk-events': (json) => fromZendeskTicketEvents(json),
  'zendesk-audits': (json) => fromZendeskAudits(json),
  'zendesk-log': (json) => fromZendeskLog(json),
  freshdesk: (json) => fromFreshdeskList(json),
  'help-scout': (json) => fromHelpScoutList(json),
  front: (json) => fromFrontList(json),
  'front-plugin': (json) => fromFrontPlugin(json),
};

/** A reader for each format that is text and no JSON. */
export const textReaders: Readonly<Record<TextFormat, Read<string>>> = {
  transcript: (text, people) => fromTranscript(text, people),
  webvtt: (text, people) => fromWebVtt(text, people),
  whatsapp: (text, people) => fromWhatsApp(text, people),
};

/** Tells formats that are JSON. */
export const isPayloadFormat = (format: string): format is keyof typeof payloadReaders => Object.hasOwn(payloadReaders, format);

/**
 * Reads a JSON value of any source, or of goodturn's own form.
 *
 * @throws GoodturnError as the importer of that source does.
 */
export const readPayload = (value: unknown, people: TranscriptOptions): readonly Imported[] => {
  const sign = isFields(value) && 'turns' in value ? undefined : signOf(value);
  const format = sign?.format ?? 'json';
  return [isPayloadFormat(format) ? payloadReaders[format](value, people) : []].flat();
};
