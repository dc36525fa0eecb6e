import { GoodturnError } from '../text/error';

const nothing = 'There is nothing in it. Give at least one conversation.';

/**
 * Takes off a byte order mark and makes sure that there is text.
 *
 * @throws GoodturnError `bad-input` for text that is empty or blank, or for anything but a string.
 */
export const requireText = (text: unknown): string => {
  if (typeof text !== 'string') throw new GoodturnError('bad-input', '', `Expected text, found ${text === null ? 'null' : typeof text}.`);
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (clean.trim() === '') throw new GoodturnError('bad-input', '', nothing);
  return clean;
};

/** Where an engine's own message says that the text went wrong. */
const positionIn = (message: string, text: string): number | undefined => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return /end|unterminated/i.test(message) ? text.length : undefined;
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + Number(column) - 1;
};

const lineAndColumn = (text: string, position: number): string => {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

const describe = (message: string, text: string): string => {
  const position = positionIn(message, text);
  if (position === undefined) return 'This is not valid JSON. Check it with a JSON editor, or name the right format.';
  const place = lineAndColumn(text, position);
  if (position >= text.trimEnd().length || /unterminated/i.test(message)) {
    return `The JSON ends too early, at ${lineAndColumn(text, text.length)}: it seems to be cut off. Export it again, or close what is still open${position < text.length ? ` from ${place} on` : ''}.`;
  }
  return `This is not valid JSON from ${place} on. Correct it there, or name the right format.`;
};

/**
 * Parses JSON and says where it breaks off or goes wrong.
 *
 * @throws GoodturnError `bad-input`, with line and column.
 * @example
 * parseJson('{"turns": []}') // => { turns: [] }
 */
export const parseJson = (text: string): unknown => {
  const clean = requireText(text);
  try {
    return JSON.parse(clean) as unknown;
  } catch (error) {
    throw new GoodturnError('bad-input', '', describe(error instanceof Error ? error.message : '', clean));
  }
};

/** Parses text; a value that is parsed already comes back as it is. */
export const parsed = (json: unknown): unknown => (typeof json === 'string' ? parseJson(json) : json);
