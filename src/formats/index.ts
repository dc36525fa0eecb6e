/** Ways in: everything that conversations come as. */
export type { TranscriptOptions } from './cast';
export { fromConvokit } from './convokit';
export { decodeText, encodingOf, type TextEncoding } from './decode-text';
export { fromDeepgram } from './deepgram';
export { fromGorgias, fromGorgiasList } from './gorgias';
export { type FormatGuess, formatOfEnding, guessFormat } from './guess-format';
export { fromHubSpot, fromHubSpotList } from './hubspot';
export { importText, readPayloadLine } from './import-text';
export { type Imported, type ImportedLine, withWarnings } from './imported';
export { type InputFormat, inputFormats } from './input-formats';
export { fromIntercom, fromIntercomList } from './intercom';
export { fromJson } from './json';
export { fromNdjson, readNdjsonLine } from './ndjson';
export { fromSalesforce } from './salesforce';
export { fromSlack } from './slack';
export type { SpeechOptions } from './speech';
export { fromFreshdesk, fromFreshdeskList } from './freshdesk';
export { fromHelpScout, fromHelpScoutList } from './help-scout';
export { fromFront, fromFrontList, type FrontOptions } from './front';
export { fromFrontPlugin } from './front-plugin';
export { fromTranscript, hasSpeakers } from './transcript';
export { fromWebVtt } from './webvtt';
export { type DateOrder, fromWhatsApp, type WhatsAppOptions } from './whatsapp';
export { fromWhisper } from './whisper';
export { fromZendeskApp } from './zendesk-app';
export { fromZendeskAudits } from './zendesk-audits';
export { fromZendeskComments, fromZendeskCommentsList } from './zendesk-comments';
export { fromZendeskLog } from './zendesk-log';
export { fromZendeskTicketEvents, type TicketEventsOptions } from './zendesk-ticket-events';

/** Ways out. */
export { type CsvOptions, formatCsv } from './csv';
export { inert } from './inert';
export { type ConvokitCorpus, formatConvokit } from './format-convokit';
export { formatMarkdown } from './markdown';
export { formatPretty, type PrettyOptions } from './pretty';
export { formatJson, formatNdjson } from './report-json';
export { formatRowsNdjson } from './rows-ndjson';
