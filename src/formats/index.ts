/** Ways in: everything that conversations come as. */
export type { TranscriptOptions } from './cast';
export { decodeText, encodingOf, type TextEncoding } from './decode-text';
export { fromGorgias } from './gorgias';
export { type FormatGuess, formatOfEnding, guessFormat } from './guess-format';
export { fromHubSpot } from './hubspot';
export { importText } from './import-text';
export { type Imported, type ImportedLine, withWarnings } from './imported';
export { type InputFormat, inputFormats } from './input-formats';
export { fromIntercom, fromIntercomList } from './intercom';
export { fromJson } from './json';
export { fromNdjson, readNdjsonLine } from './ndjson';
export { fromZendeskTicketEvents, type TicketEventsOptions } from './zendesk-ticket-events';
export { fromZendeskLog } from './zendesk-log';
export { fromSalesforce } from './salesforce';
export { fromTranscript, hasSpeakers } from './transcript';
export { fromZendeskApp } from './zendesk-app';
export { fromZendeskComments } from './zendesk-comments';

/** Ways out. */
export { type CsvOptions, formatCsv } from './csv';
export { inert } from './inert';
export { formatMarkdown } from './markdown';
export { formatPretty, type PrettyOptions } from './pretty';
export { formatJson, formatNdjson } from './report-json';
export { formatRowsNdjson } from './rows-ndjson';
