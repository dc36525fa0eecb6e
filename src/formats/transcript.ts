import type { Role, Turn, Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import type { Imported } from './imported';
import { requireText } from './parse-json';
import { castOf, namesIn, type TranscriptOptions } from './cast';
import { readSpeakerLine, type SpeakerLine } from './speaker-line';
import type { LinePlace, TurnPlaces } from './turn-places';
import { guarded } from '../text/guarded';

/** A line of the text, and where it begins there. */
interface TextLine {
  readonly text: string;
  readonly at: number;
}

/** A turn while its lines are gathered. */
interface Draft {
  readonly speaker: SpeakerLine;
  readonly role: Role;
  readonly lines: TextLine[];
}

const linesOf = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let at = 0;
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(at, found.index), at });
    at = found.index + found[0].length;
  }
  return [...lines, { text: text.slice(at), at }];
};

const joined = ({ lines }: Draft): string => lines.map(({ text }) => text).join('\n');

const turnOf = (draft: Draft): Turn => ({
  role: draft.role,
  text: joined(draft).trim(),
  ...(draft.speaker.visibility === 'internal' ? { visibility: 'internal' as const } : {}),
  ...(draft.speaker.at === undefined ? {} : { at: draft.speaker.at }),
  ...(draft.speaker.bare ? {} : { author: draft.speaker.name }),
});

const looksLikeJson = (text: string): boolean => /^\s*[{[]\s*["{[]/.test(text.slice(0, 200));

const noSpeakers = (text: string): GoodturnError =>
  new GoodturnError('bad-input', 'line 1', looksLikeJson(text)
    ? 'This looks like JSON and not like a transcript. Name the format json or ndjson.'
    : 'No speaker found. Begin each message with who says it, such as "Customer: …" or "Agent: …".');

const left = (line: number): Warning => ({ code: 'skipped-item', path: `line ${line}`, message: 'Left out: these words stand before the first speaker.' });

/** The words of a line after its speaker's name. */
const saidIn = (line: TextLine, said: string): TextLine => ({ text: said, at: line.at + line.text.trimEnd().length - said.length });

interface Gathered {
  readonly drafts: readonly Draft[];
  /** Lines before the first speaker, from 1. */
  readonly early: readonly number[];
  readonly warnings: readonly Warning[];
}

const gather = (text: string, options: TranscriptOptions): Gathered => {
  const lines = linesOf(text);
  const names = namesIn(options);
  const known = new Set(names.keys());
  const speakers = lines.map((line) => readSpeakerLine(line.text, known));
  const cast = castOf(speakers, names);
  const drafts: Draft[] = [];
  const early: number[] = [];
  lines.forEach((line, index) => {
    const speaker = speakers[index];
    const role = speaker === undefined ? undefined : cast.roleOf(speaker);
    if (speaker !== undefined && role !== undefined) drafts.push({ speaker, role, lines: [saidIn(line, speaker.text)] });
    else if (drafts.length > 0) drafts.at(-1)?.lines.push({ text: line.text.trimEnd(), at: line.at });
    else if (line.text.trim() !== '') early.push(index + 1);
  });
  if (drafts.length === 0) throw noSpeakers(text);
  return { drafts, early, warnings: cast.warnings };
};

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
  const { drafts, early, warnings } = gather(requireText(text), options);
  const [first] = early;
  return {
    conversation: { turns: drafts.map(turnOf) },
    warnings: [...(first === undefined ? [] : [left(first)]), ...warnings],
    skipped: first === undefined ? {} : { line: early.length },
  };
};

const placesOf = (draft: Draft): readonly LinePlace[] => {
  const whole = joined(draft);
  let start = whole.trimStart().length - whole.length;
  return draft.lines.map(({ text, at }) => {
    const place = { start, at };
    start += text.length + 1;
    return place;
  });
};

/**
 * Tells where the turns that {@link fromTranscript} reads stand in the text, so that a finding can be shown there.
 *
 * @returns for each turn its lines: where each begins in the turn, and where in `text`, which is the text without a byte order mark.
 * @throws GoodturnError as `fromTranscript` does.
 * @example
 * placesInTranscript('Customer: Hm?\nAgent: Yes.').turns[1] // => [{ start: 0, at: 21 }]
 */
export const placesInTranscript = (text: string, options: TranscriptOptions = {}): TurnPlaces => guarded('bad-input', 'text', 'Give a text.', () => {
  const clean = requireText(text);
  return { text: clean, turns: gather(clean, options).drafts.map(placesOf) };
});

/**
 * Tells whether a text is a conversation with speakers, or just words.
 *
 * @example
 * hasSpeakers('Customer: Hello?') // => true
 * hasSpeakers('Thank you for waiting.') // => false
 */
export const hasSpeakers = (text: string): boolean => guarded('bad-input', 'text', 'Give a text.', () => {
  const speakers = linesOf(text).flatMap((line) => readSpeakerLine(line.text) ?? []);
  const first = readSpeakerLine(linesOf(text.trimStart())[0]?.text ?? '');
  const named = (speaker: SpeakerLine): boolean => speaker.role !== undefined && !/^note$/i.test(speaker.name);
  return speakers.some(named) || (first !== undefined && first.role === undefined && new Set(speakers.map(({ name }) => name)).size > 1);
});
