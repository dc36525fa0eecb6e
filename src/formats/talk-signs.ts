import { firstOf, type PayloadSign } from './payload-sign';
import { type Fields, fieldsOf, listOf } from './record';

const isSlack = (message: Fields): boolean => 'ts' in message && (message['type'] === 'message' || 'user' in message || 'bot_id' in message);

/** The files of an export by their names. */
const isSlackExport = (fields: Fields): boolean => Object.keys(fields).some((name) => /\/\d{4}-\d{2}-\d{2}\.json$/.test(name));

const isSegment = (segment: Fields): boolean => 'start' in segment && 'end' in segment && 'text' in segment;

/** What whisper.cpp writes. */
const isTimed = (segment: Fields): boolean => 'text' in segment && ('timestamps' in segment || 'offsets' in segment || 'timestamp' in segment);

const isDeepgram = (fields: Fields): boolean => {
  const results = fieldsOf(fields['results']);
  return listOf(results['utterances']) !== undefined || listOf(results['channels']) !== undefined || listOf(fieldsOf(fields['channel'])['alternatives']) !== undefined;
};

const isUtterance = (utterance: Fields): boolean =>
  'text' in utterance && ('speaker' in utterance || 'user' in utterance) && ['conversation_id', 'root', 'reply-to', 'reply_to'].some((key) => key in utterance);

/** Signs of recognized speech, chats and corpora. */
export const talkSigns: readonly PayloadSign[] = [
  { format: 'deepgram', holds: "Deepgram's results", is: (fields, first) => isDeepgram(fields) || isDeepgram(first) },
  {
    format: 'whisper',
    holds: "Whisper's segments",
    is: (fields, first) => isSegment(first) || isSegment(firstOf(fields, 'segments')) || isTimed(firstOf(fields, 'transcription')) || isTimed(firstOf(fields, 'chunks')),
  },
  { format: 'slack', holds: 'messages of Slack', is: (fields, first) => isSlack(first) || isSlack(firstOf(fields, 'messages')) || isSlackExport(fields) },
  {
    format: 'convokit',
    holds: 'utterances of a ConvoKit corpus',
    is: (fields, first) => isUtterance(fields) || isUtterance(first) || 'utterances.jsonl' in fields || isUtterance(firstOf(fields, 'utterances')),
  },
];
