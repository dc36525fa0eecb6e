import { type Fields, fieldsOf, isFields, listOf, stringOf } from './record';

/** A message of a live transcription that holds words for good. */
export interface LiveResult {
  readonly channel: Fields;
  readonly channelIndex: number;
  readonly start: number | undefined;
}

/** What a live transcription sent: its final results, and the kinds of message that hold no words. */
export interface LiveResults {
  readonly results: readonly LiveResult[];
  readonly channels: number;
  readonly skipped: readonly string[];
}

const isLive = (value: unknown): boolean => isFields(value) && (listOf(fieldsOf(value['channel'])['alternatives']) !== undefined || /^(?:Results|Metadata|UtteranceEnd|SpeechStarted)$/.test(stringOf(value['type']) ?? ''));

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

/**
 * Finds the messages of a live transcription. Guesses that a later message puts right are counted as `interim`.
 *
 * @returns undefined for anything else.
 */
export const liveResults = (payload: unknown): LiveResults | undefined => {
  const all = listOf(payload) ?? [payload];
  if (all.length === 0 || !all.some(isLive)) return undefined;
  const read = all.map((value): LiveResult | string => {
    const message = fieldsOf(value);
    if (!isFields(message['channel'])) return stringOf(message['type']) ?? 'item';
    if (message['is_final'] === false) return 'interim';
    return { channel: message['channel'], channelIndex: numberIn(listOf(message['channel_index'])?.[0]) ?? 0, start: numberIn(message['start']) };
  });
  const results = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  return { results, channels: new Set(results.map(({ channelIndex }) => channelIndex)).size, skipped: read.flatMap((one) => (typeof one === 'string' ? [one] : [])) };
};
