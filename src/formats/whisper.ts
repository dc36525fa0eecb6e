import type { Imported } from './imported';
import { parsed } from './parse-json';
import { fieldsOf, idOf, listOf, stringOf } from './record';
import { conversationOfSpeech, type SpeechOptions, type Stretch } from './speech';
import { wrongPayload } from './wrong-payload';

const stretchOf = (value: unknown, index: number): Stretch => {
  const { speaker, text, start, id } = fieldsOf(value);
  const name = idOf(speaker, `segments[${index}].speaker`)?.trim();
  return {
    speaker: name === '' ? undefined : name,
    text: stringOf(text) ?? '',
    start: typeof start === 'number' && Number.isFinite(start) ? start : undefined,
    id: idOf(id, `segments[${index}].id`),
  };
};

/**
 * Reads the segments that Whisper or WhisperX give, with speakers such as `SPEAKER_00`; say which are agents.
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
  const segments = listOf(payload) ?? listOf(fieldsOf(payload)['segments']);
  if (segments === undefined) throw wrongPayload(payload, 'segments', "Whisper's segments", 'Write JSON with segments (verbose_json), with speakers told apart.');
  return conversationOfSpeech(segments.map(stretchOf), options, { path: 'segments' });
};
