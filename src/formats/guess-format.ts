import type { InputFormat } from './input-formats';
import { rowSignOf, signsOf } from './payload-signs';
import { textSignOf } from './text-signs';
import { guarded } from '../text/guarded';

/** What a text was taken for, and why. */
export interface FormatGuess {
  readonly format: InputFormat;
  /** A sentence for people. */
  readonly because: string;
  /** Formats that it might be too. Default: none. */
  readonly also?: readonly InputFormat[];
}

const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const ofValue = (value: unknown): FormatGuess => {
  const [sign, ...others] = signsOf(value);
  if (sign === undefined) return { format: 'json', because: 'It is JSON.' };
  const also = others.map(({ format }) => format);
  if (also.length === 0) return { format: sign.format, because: `It holds ${sign.holds}.` };
  return { format: sign.format, because: `It holds ${sign.holds}, and might be ${also.join(' or ')} too: name the format to be sure.`, also };
};

const ofWords = (text: string): FormatGuess => {
  const sign = textSignOf(text);
  return sign === undefined ? { format: 'transcript', because: 'It is no JSON, so its lines are read as "Speaker: text".' } : { format: sign.format, because: sign.because };
};

const ofContent = (text: string): FormatGuess => {
  const start = text.search(/\S/);
  const lineEnd = text.indexOf('\n', Math.max(start, 0));
  const line = text.slice(Math.max(start, 0), lineEnd < 0 ? undefined : lineEnd);
  if (!/^(?:\{|\[\s*(?:[[{\]"]|$))/.test(line)) return ofWords(text);
  const first = lineEnd < 0 ? undefined : valueOf(line);
  const more = first !== undefined && /\S/.test(text.slice(lineEnd));
  const row = more ? rowSignOf(first) : undefined;
  if (row !== undefined) return { format: row.format, because: `It holds ${row.holds}, one a line.` };
  if (more) return { format: 'ndjson', because: 'Its first line is JSON by itself, and more follows.' };
  return ofValue(first ?? valueOf(text));
};

const endings: readonly (readonly [RegExp, InputFormat])[] = [
  [/(?:^|[\\/])utterances\.jsonl$/i, 'convokit'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.(?:txt|transcript)$/i, 'transcript'],
  [/\.(?:vtt|srt)$/i, 'webvtt'],
];

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
export const guessFormat = (text: string, fileName = ''): FormatGuess => guarded('bad-input', 'text', 'Give a text, and the name of its file or nothing.', () => {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  const named = formatOfEnding(fileName);
  if (named === 'transcript' && textSignOf(clean) !== undefined) return ofWords(clean);
  if (named !== undefined) return { format: named, because: named === 'convokit' ? 'Its name is utterances.jsonl.' : `Its name ends in ${/\.[^.]*$/.exec(fileName)?.[0] ?? ''}.` };
  return /\.json$/i.test(fileName) ? ofValue(valueOf(clean)) : ofContent(clean);
});
