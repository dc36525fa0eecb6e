import { GoodturnError } from '../text/error';
import { type InputFormat, guessFormat, inputFormats } from './guess-format';
import type { ImportedLine } from './imported';
import { fromJson } from './json';
import { fromNdjson } from './ndjson';
import { fromTranscript } from './transcript';
import { fromZendeskApp } from './zendesk-app';
import { fromZendeskComments } from './zendesk-comments';

/**
 * Reads text of a named format, or of the format that it looks like.
 *
 * @returns one entry a conversation; `line` is its line in NDJSON, else 1.
 * @throws GoodturnError `unknown-format` for a name that is none; else as the importer of that format does.
 * @example
 * [...importText('Agent: Good morning!')].length // => 1
 */
export function* importText(text: string, format: InputFormat = guessFormat(text).format): Generator<ImportedLine, void, undefined> {
  switch (format) {
    case 'transcript': yield { line: 1, ...fromTranscript(text) }; return;
    case 'json': for (const one of fromJson(text)) yield { line: 1, ...one }; return;
    case 'ndjson': yield* fromNdjson(text); return;
    case 'zendesk-comments': yield { line: 1, ...fromZendeskComments(text) }; return;
    case 'zendesk-app': yield { line: 1, ...fromZendeskApp(text) }; return;
    default: throw new GoodturnError('unknown-format', 'format', `There is no format "${String(format)}". Use one of ${inputFormats.join(', ')}.`);
  }
}
