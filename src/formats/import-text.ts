import type { Conversation } from '../conversation/turn';
import { withAsides } from '../mail/with-asides';
import { GoodturnError } from '../text/error';
import type { TranscriptOptions } from './cast';
import { guessFormat } from './guess-format';
import type { ImportedLine } from './imported';
import { type InputFormat, inputFormats } from './input-formats';
import { rowsOf } from './json-rows';
import { fromNdjson, ndjsonLine } from './ndjson';
import { isPayloadFormat, payloadReaders, readPayload, textReaders } from './payload-readers';

/**
 * Reads one line of NDJSON: goodturn's own form, or a payload of any source.
 *
 * @param line - where it stands, from 1
 * @returns one entry a conversation, or the one error; never throws for what is in the text.
 * @example
 * readPayloadLine('{"ticket": {"requester_id": 7, "comments": [{"author_id": 7, "body": "It leaks."}]}}', 1).length // => 1
 */
export const readPayloadLine = (text: string, line: number, people: TranscriptOptions = {}): readonly ImportedLine[] =>
  ndjsonLine(text, line, (value) => readPayload(value, people));

/** Mail that names no asides has them read from its words. */
const marked = <T extends { readonly conversation: Conversation }>(one: T): T => ({ ...one, conversation: withAsides(one.conversation) });

/**
 * Reads text of a named format, or of the format that it looks like.
 *
 * A list of several conversations gives one entry each; rows of one source, one a line, are put together by their
 * conversations; NDJSON may hold a payload of any source in each line.
 *
 * @param people - who the agents are, for formats that hold names only
 * @returns one entry a conversation; `line` is its line in NDJSON, else 1.
 * @throws GoodturnError `unknown-format` for a name that is none; `bad-input` for `twcs`, which its own entry reads; else as the importer of that format does.
 * @example
 * [...importText('Agent: Good morning!')].length // => 1
 */
export function* importText(text: string, format: InputFormat = guessFormat(text).format, people: TranscriptOptions = {}): Generator<ImportedLine, void, undefined> {
  if (format === 'ndjson') {
    for (const one of fromNdjson(text, (value) => readPayload(value, people))) yield one.error === undefined ? marked(one) : one;
    return;
  }
  if (format === 'twcs') throw new GoodturnError('bad-input', 'format', 'This is read by fromTwcs of goodturn/formats/twcs, so that nothing else needs its CSV parser.');
  if (!inputFormats.includes(format)) {
    throw new GoodturnError('unknown-format', 'format', `There is no format ${typeof format === 'string' ? `"${(format as string).slice(0, 60)}"` : 'of that kind'}. Use one of ${inputFormats.join(', ')}.`);
  }
  const read = isPayloadFormat(format) ? payloadReaders[format](format === 'convokit' || format === 'json' ? text : (rowsOf(text) ?? text), people) : textReaders[format](text, people);
  for (const one of [read].flat()) yield { line: 1, ...marked(one) };
}
