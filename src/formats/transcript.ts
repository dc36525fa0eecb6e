import type { Role, Turn, Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import type { Imported } from './imported';
import { requireText } from './parse-json';
import { castOf, namesIn, type TranscriptOptions } from './cast';
import { readSpeakerLine, type SpeakerLine } from './speaker-line';

/** A turn while its lines are gathered. */
interface Draft {
  readonly speaker: SpeakerLine;
  readonly role: Role;
  readonly lines: string[];
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

const turnOf = ({ speaker, role, lines }: Draft): Turn => ({
  role,
  text: lines.join('\n').trim(),
  ...(speaker.visibility === 'internal' ? { visibility: 'internal' as const } : {}),
  ...(speaker.at === undefined ? {} : { at: speaker.at }),
  ...(speaker.bare ? {} : { author: speaker.name }),
});

const looksLikeJson = (text: string): boolean => /^\s*[{[]\s*["{[]/.test(text.slice(0, 200));

const noSpeakers = (text: string): GoodturnError =>
  new GoodturnError('bad-input', 'line 1', looksLikeJson(text)
    ? 'This looks like JSON and not like a transcript. Name the format json or ndjson.'
    : 'No speaker found. Begin each message with who says it, such as "Customer: …" or "Agent: …".');

const left = (line: number): Warning => ({ code: 'skipped-item', path: `line ${line}`, message: 'Left out: these words stand before the first speaker.' });

/**
 * Reads a transcript of `Speaker: text` lines. Lines without a speaker go on with the turn before. The role
 * is told by the name (`Agent`, `Support Ana`, `Customer 2`), by brackets (`Ana (agent):`) or by `options`;
 * `Agent (internal):` and `Note:` are internal. A stamp such as `[10:02]` may come first; it is kept where
 * it holds date and time.
 *
 * @throws GoodturnError `bad-input` for empty text, no speakers, or speakers whose role cannot be told.
 * @example
 * fromTranscript('Customer: Where is it?\nAgent: Let me look.').conversation.turns[1]?.role // => 'agent'
 */
export const fromTranscript = (text: string, options: TranscriptOptions = {}): Imported => {
  const lines = linesOf(requireText(text));
  const names = namesIn(options);
  const known = new Set(names.keys());
  const speakers = lines.map((line) => readSpeakerLine(line, known));
  const cast = castOf(speakers, names);
  const drafts: Draft[] = [];
  const early: number[] = [];
  lines.forEach((line, index) => {
    const speaker = speakers[index];
    const role = speaker === undefined ? undefined : cast.roleOf(speaker);
    if (speaker !== undefined && role !== undefined) drafts.push({ speaker, role, lines: [speaker.text] });
    else if (drafts.length > 0) drafts.at(-1)?.lines.push(line.trimEnd());
    else if (line.trim() !== '') early.push(index + 1);
  });
  if (drafts.length === 0) throw noSpeakers(text);
  const [first] = early;
  return {
    conversation: { turns: drafts.map(turnOf) },
    warnings: [...(first === undefined ? [] : [left(first)]), ...cast.warnings],
    skipped: first === undefined ? {} : { line: early.length },
  };
};

/**
 * Tells whether a text is a conversation with speakers, or just words.
 *
 * @example
 * hasSpeakers('Customer: Hello?') // => true
 * hasSpeakers('Thank you for waiting.') // => false
 */
export const hasSpeakers = (text: string): boolean => {
  const speakers = linesOf(text).flatMap((line) => readSpeakerLine(line) ?? []);
  const first = readSpeakerLine(linesOf(text.trimStart())[0] ?? '');
  const named = (speaker: SpeakerLine): boolean => speaker.role !== undefined && !/^note$/i.test(speaker.name);
  return speakers.some(named) || (first !== undefined && first.role === undefined && new Set(speakers.map(({ name }) => name)).size > 1);
};
