import { GoodturnError } from '../text/error';
import { namesIn } from './cast';
import { withoutEscapes } from './escapes';
import type { Imported } from './imported';
import { requireText } from './parse-json';
import { readSpeakerLine } from './speaker-line';
import { conversationOfSpeech, type SpeechOptions, type Stretch } from './speech';

const timing = /^\s*(?:(\d+):)?(\d{2}):(\d{2})[.,](\d{1,3})\s+-->\s/;

const secondsOf = (line: string): number | undefined => {
  const [, hours = '0', minutes, seconds, fraction = ''] = timing.exec(line) ?? [];
  return minutes === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(fraction.padEnd(3, '0')) / 1000;
};

/** Text without italics, classes and time stamps inside cues. */
const plain = (text: string): string => withoutEscapes(text.replace(/<\/?(?:[bciuv]|ruby|rt|lang)(?:[.\s][^<>]{0,200})?>|<[\d:.]{4,20}>/gi, '')).replace(/\s+/g, ' ').trim();

/** One piece of a cue: who speaks and what; undefined goes on with the speaker before. */
interface Piece {
  readonly speaker: string | undefined;
  readonly text: string;
}

const voice = /<v(?:\.[^\s<>]{0,80})?(?:[ \t]+([^<>]{1,200}))?>/gi;

const voicesOf = (payload: string): readonly Piece[] => {
  const marks = [...payload.matchAll(voice)];
  const before = payload.slice(0, marks[0]?.index);
  return [
    { speaker: undefined, text: plain(before) },
    ...marks.map((mark, index) => ({ speaker: plain(mark[1] ?? '') || undefined, text: plain(payload.slice(mark.index + mark[0].length, marks[index + 1]?.index)) })),
  ].filter(({ text }) => text !== '');
};

const linesOf = (payload: string, known: ReadonlySet<string>): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const line of payload.split('\n').map(plain)) {
    const speaker = readSpeakerLine(line, known);
    const last = pieces.at(-1);
    if (speaker !== undefined) pieces.push({ speaker: speaker.name, text: speaker.text });
    else if (last !== undefined) pieces[pieces.length - 1] = { ...last, text: `${last.text} ${line}`.trim() };
    else if (line !== '') pieces.push({ speaker: undefined, text: line });
  }
  return pieces;
};

/** A block of lines between blank lines: a cue, or what else stands in such a file. */
const readBlock = (block: string, known: ReadonlySet<string>): { readonly stretches: readonly Stretch[]; readonly skipped?: string } => {
  const lines = block.split('\n');
  const at = lines.findIndex((line, index) => index < 2 && timing.test(line));
  if (at < 0) return { stretches: [], skipped: /^[A-Z]+(?!\S)/.exec(block)?.[0].toLowerCase() ?? 'block' };
  const payload = lines.slice(at + 1).join('\n');
  const start = secondsOf(lines[at] ?? '');
  const id = at === 1 && lines[0]?.trim() !== '' ? lines[0]?.trim() : undefined;
  const pieces = /<v[.\s>]/i.test(payload) ? voicesOf(payload) : linesOf(payload, known);
  return { stretches: pieces.map((piece) => ({ ...piece, start, id })) };
};

/** Gives the speaker of the cue before to a cue that names none. */
const carriedOn = (stretches: readonly Stretch[]): readonly Stretch[] => {
  let last: string | undefined;
  return stretches.map((stretch) => {
    last = stretch.speaker ?? last;
    return { ...stretch, speaker: last };
  });
};

/**
 * Reads WebVTT, and SRT too: speakers are told by `<v Name>` or by `Name:` at the beginning of a line; a cue
 * without a speaker goes on with the one before. Notes, styles and regions are counted in `skipped`.
 *
 * @throws GoodturnError `bad-input` if there are no cues.
 * @example
 * const text = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Agent>Thanks for calling!\n\n00:05.000 --> 00:06.000\n<v Sam>Hello?';
 * fromWebVtt(text).conversation.turns.map(({ role }) => role) // => ['agent', 'customer']
 */
export const fromWebVtt = (text: string, options: SpeechOptions = {}): Imported => {
  const clean = requireText(text).replace(/\r\n?/g, '\n');
  const known = new Set(namesIn(options).keys());
  const blocks = clean.split(/\n[ \t]*\n/).map((block) => block.replace(/^\n+|\n+$/g, '')).filter((block) => block.trim() !== '');
  const read = blocks.map((block) => readBlock(block, known));
  const head = /^WEBVTT/.test(clean) && read[0]?.stretches.length === 0 ? 1 : 0;
  if (head === 0 && !blocks.some((block) => block.split('\n', 2).some((line) => timing.test(line)))) {
    throw new GoodturnError('bad-input', 'line 1', 'Expected WebVTT: "WEBVTT", then cues such as "00:01.000 --> 00:04.000" with the words below.');
  }
  return conversationOfSpeech(carriedOn(read.flatMap(({ stretches }) => stretches)), options, { path: 'cues', skipped: read.slice(head).flatMap(({ skipped }) => skipped ?? []) });
};
