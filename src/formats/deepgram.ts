import type { Imported } from './imported';
import { liveResults } from './deepgram-live';
import { sought } from './layers';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, idOf, listOf, stringOf } from './record';
import { inSnakeCase } from './snake-case';
import { conversationOfSpeech, type SpeechOptions, type Stretch } from './speech';
import { wrongPayload } from './wrong-payload';

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

/** Two channels are two people, whatever numbers they have on their own channel. */
const speakerOf = (channels: number, channel: unknown, speaker: unknown): string | undefined => {
  if (channels > 1 && numberOf(channel) !== undefined) return `channel ${numberOf(channel)}`;
  const id = idOf(speaker, 'speaker');
  return id === undefined ? undefined : `speaker ${id}`;
};

const channelsIn = (utterances: readonly unknown[]): number => new Set(utterances.flatMap((utterance) => numberOf(fieldsOf(utterance)['channel']) ?? [])).size;

const ofUtterances = (utterances: readonly unknown[]): readonly Stretch[] => {
  const channels = channelsIn(utterances);
  return utterances.map(fieldsOf).map((utterance, index) => ({
    speaker: speakerOf(channels, utterance['channel'], utterance['speaker']),
    text: stringOf(utterance['transcript']) ?? '',
    start: numberOf(utterance['start']),
    id: idOf(utterance['id'], `results.utterances[${index}].id`),
  }));
};

/** Words with their speakers, where no utterances were asked for. */
const ofWords = (words: readonly unknown[], channels: number, channel: number): readonly Stretch[] =>
  words.map(fieldsOf).map((word) => ({
    speaker: speakerOf(channels, channel, word['speaker']),
    text: stringOf(word['punctuated_word']) ?? stringOf(word['word']) ?? '',
    start: numberOf(word['start']),
  }));

const ofParagraphs = (paragraphs: readonly unknown[], channels: number, channel: number): readonly Stretch[] =>
  paragraphs.map(fieldsOf).map((paragraph) => ({
    speaker: speakerOf(channels, channel, paragraph['speaker']),
    text: (listOf(paragraph['sentences']) ?? []).flatMap((sentence) => stringOf(fieldsOf(sentence)['text']) ?? []).join(' '),
    start: numberOf(paragraph['start']),
  }));

const ofChannel = (channel: unknown, index: number, count: number, start?: number): readonly Stretch[] => {
  const best = fieldsOf(listOf(fieldsOf(channel)['alternatives'])?.[0]);
  const paragraphs = listOf(fieldsOf(best['paragraphs'])['paragraphs']) ?? [];
  if (paragraphs.length > 0) return ofParagraphs(paragraphs, count, index);
  const words = listOf(best['words']) ?? [];
  if (words.some((word) => fieldsOf(word)['speaker'] !== undefined) || (count > 1 && words.length > 0)) return ofWords(words, count, index);
  return [{ speaker: speakerOf(count, index, undefined), text: stringOf(best['transcript']) ?? '', start }];
};

const ofChannels = (channels: readonly unknown[]): readonly Stretch[] => channels.flatMap((channel, index) => ofChannel(channel, index, channels.length));

const resultsIn = (layer: unknown): Fields | undefined => {
  const results = fieldsOf(fieldsOf(layer)['results']);
  return listOf(results['utterances']) === undefined && listOf(results['channels']) === undefined ? undefined : fieldsOf(layer);
};

/**
 * Reads what Deepgram gives for a recording: utterances, else paragraphs, else words with their speakers; also the
 * messages of a live transcription, as a list, of which the final ones count.
 * Speakers are `speaker 0`, or `channel 0` where each person has a channel; say which are agents. Passages of
 * the same speaker in a row are one turn.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there are no results.
 * @example
 * const utterances = [{ start: 0.4, speaker: 0, transcript: 'How can I help?' }, { start: 2, speaker: 1, transcript: 'It broke.' }];
 * fromDeepgram({ results: { utterances } }, { agents: ['speaker 0'] }).conversation.turns[1]?.role // => 'customer'
 */
export const fromDeepgram = (json: unknown, options: SpeechOptions = {}): Imported => {
  const payload = inSnakeCase(parsed(json));
  const found = sought(payload, resultsIn);
  if (found === undefined) {
    const live = sought(payload, liveResults);
    if (live === undefined) throw wrongPayload(payload, 'results', "Deepgram's results with utterances", 'Transcribe with utterances=true and diarize=true.');
    return conversationOfSpeech(live.results.flatMap(({ channel, channelIndex, start }) => ofChannel(channel, channelIndex, live.channels, start)), options, { path: 'results', skipped: live.skipped });
  }
  const results = fieldsOf(found['results']);
  const utterances = listOf(results['utterances']);
  const channels = listOf(results['channels']);
  const id = idOf(fieldsOf(found['metadata'])['request_id'], 'metadata.request_id');
  const stretches = utterances !== undefined && utterances.length > 0 ? ofUtterances(utterances) : ofChannels(channels ?? []);
  return conversationOfSpeech(stretches, options, { path: utterances === undefined ? 'results.channels' : 'results.utterances', id });
};
