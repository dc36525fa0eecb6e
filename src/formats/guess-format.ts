import { fieldsOf, isFields, listOf } from './record';

/** Formats that conversations are read from. */
export const inputFormats = ['transcript', 'json', 'ndjson', 'zendesk-comments', 'zendesk-app'] as const;

/** The name of a format that conversations are read from. */
export type InputFormat = (typeof inputFormats)[number];

/** What a text was taken for, and why. */
export interface FormatGuess {
  readonly format: InputFormat;
  /** A sentence for people. */
  readonly because: string;
}

const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isComment = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return 'author_id' in fields && ('body' in fields || 'html_body' in fields || 'plain_body' in fields);
};

const isAppMessage = (value: unknown): boolean => isFields(value) && isFields(value['author']) && 'message' in value;

const ofValue = (value: unknown): FormatGuess => {
  const fields = fieldsOf(value);
  const [first] = listOf(value) ?? [];
  if (listOf(fields['ticket.conversation']) !== undefined || isAppMessage(first)) {
    return { format: 'zendesk-app', because: 'It holds the messages of a Zendesk app.' };
  }
  const comments = listOf(fields['comments']) ?? listOf(fieldsOf(fields['ticket'])['comments']);
  if (comments !== undefined || isComment(first)) return { format: 'zendesk-comments', because: "It holds a Zendesk ticket's comments." };
  return { format: 'json', because: 'It is JSON.' };
};

const ofContent = (text: string): FormatGuess => {
  const start = text.search(/\S/);
  const lineEnd = text.indexOf('\n', Math.max(start, 0));
  const line = text.slice(Math.max(start, 0), lineEnd < 0 ? undefined : lineEnd);
  if (!/^(?:\{|\[\s*(?:[[{\]"]|$))/.test(line)) return { format: 'transcript', because: 'It is no JSON, so its lines are read as "Speaker: text".' };
  const first = lineEnd < 0 ? undefined : valueOf(line);
  if (first !== undefined && /\S/.test(text.slice(lineEnd))) return { format: 'ndjson', because: 'Its first line is JSON by itself, and more follows.' };
  return ofValue(first ?? valueOf(text));
};

const endings: readonly (readonly [RegExp, InputFormat])[] = [[/\.(?:ndjson|jsonl)$/i, 'ndjson'], [/\.(?:txt|transcript)$/i, 'transcript']];

/**
 * The format that a file name's ending names by itself. `.json` does not: it may hold several.
 *
 * @example
 * formatOfEnding('week-9.ndjson') // => 'ndjson'
 */
export const formatOfEnding = (fileName: string): InputFormat | undefined => endings.find(([ending]) => ending.test(fileName))?.[1];

/**
 * Tells what format a text is in: from the file's ending, else from its content.
 *
 * @example
 * guessFormat('Agent: Good morning!').format // => 'transcript'
 * guessFormat('{"comments": [], "users": []}').format // => 'zendesk-comments'
 */
export const guessFormat = (text: string, fileName = ''): FormatGuess => {
  const named = formatOfEnding(fileName);
  if (named !== undefined) return { format: named, because: `Its name ends in ${/\.[^.]*$/.exec(fileName)?.[0] ?? ''}.` };
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  return /\.json$/i.test(fileName) ? ofValue(valueOf(clean)) : ofContent(clean);
};
