import type { Imported } from './imported';
import { sought } from './layers';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, listOf, stringOf } from './record';
import { conversationOfSpeech, type SpeechOptions, type Stretch } from './speech';
import { wrongPayload } from './wrong-payload';

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

/** Seconds, milliseconds in `offsets` (whisper.cpp), or the first of two `timestamp`s (Transformers). */
const startOf = (segment: Fields): number | undefined => {
  const offset = numberIn(fieldsOf(segment['offsets'])['from']);
  return numberIn(segment['start']) ?? (offset === undefined ? undefined : offset / 1000) ?? numberIn(listOf(segment['timestamp'])?.[0]);
};

const nameIn = (value: unknown, path: string): string | undefined => {
  const name = idOf(value, path)?.trim();
  return name === '' || name === '?' ? undefined : name;
};

/** Who says most of a segment's words, where the segment does not tell. */
const speakerOfWords = (words: readonly unknown[], path: string): string | undefined => {
  const counts = new Map<string, number>();
  for (const word of words) {
    const name = nameIn(fieldsOf(word)['speaker'], path);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

const stretchOf = (value: unknown, index: number): Stretch => {
  const segment = fieldsOf(value);
  const path = `segments[${index}]`;
  return {
    speaker: nameIn(segment['speaker'], `${path}.speaker`) ?? speakerOfWords(listOf(segment['words']) ?? [], `${path}.words`),
    text: stringOf(segment['text']) ?? '',
    start: startOf(segment),
    id: idOf(segment['id'], `${path}.id`),
  };
};

const segmentsIn = (layer: unknown): readonly unknown[] | undefined => {
  const top = fieldsOf(layer);
  return listOf(layer) ?? listOf(top['segments']) ?? listOf(top['transcription']) ?? listOf(top['chunks']);
};

/**
 * Reads the segments that Whisper, WhisperX, whisper.cpp or Transformers give, with speakers such as `SPEAKER_00`; say which are agents.
 * Segments of the same speaker in a row are one turn; one without a speaker is role other.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there are no segments.
 * @example
 * const segments = [{ start: 0, speaker: 'SPEAKER_01', text: ' Hello.' }, { start: 2, speaker: 'SPEAKER_01', text: ' It broke.' }];
 * fromWhisper({ segments }, { customers: ['SPEAKER_01'] }).conversation.turns[0]?.text // => 'Hello. It broke.'
 */
export const fromWhisper = (json: unknown, options: SpeechOptions = {}): Imported => {
  const payload = parsed(json);
  const segments = sought(payload, segmentsIn);
  if (segments === undefined) throw wrongPayload(payload, 'segments', "Whisper's segments", 'Write JSON with segments (verbose_json), with speakers told apart.');
  return conversationOfSpeech(segments.map(stretchOf), options, { path: 'segments' });
};
