import type { InputFormat } from './input-formats';
import { type Fields, fieldsOf, isFields, listOf, stringOf } from './record';

/** How a vendor's JSON is known. */
interface PayloadSign {
  readonly format: InputFormat;
  /** Completes "It holds …". */
  readonly holds: string;
  /**
   * @param fields - of the payload itself; none for a list
   * @param first - the fields of a bare list's first item
   */
  is(fields: Fields, first: Fields): boolean;
}

const anyBody = (fields: Fields): boolean => 'body' in fields || 'html_body' in fields || 'plain_body' in fields;

const isIntercom = (fields: Fields): boolean =>
  isFields(fields['conversation_parts']) || (isFields(fields['source']) && 'delivered_as' in fields['source']) || fields['type'] === 'conversation.list';

const isLogEvent = (event: Fields): boolean => isFields(event['content']) && isFields(event['author']) && 'created_at' in event;

const firstOf = (fields: Fields, key: string): Fields => fieldsOf(listOf(fields[key])?.[0]);

const isGorgias = (message: Fields): boolean => 'from_agent' in message && ('body_text' in message || 'stripped_text' in message);

const isSalesforce = (record: Fields): boolean => fieldsOf(record['attributes'])['type'] === 'EmailMessage' || ('TextBody' in record && 'Incoming' in record);

const isSlack = (message: Fields): boolean => 'ts' in message && (message['type'] === 'message' || 'user' in message || 'bot_id' in message);

const isSegment = (segment: Fields): boolean => 'start' in segment && 'end' in segment && 'text' in segment;

const isFreshdesk = (item: Fields): boolean => 'incoming' in item && 'private' in item;

const isFront = (item: Fields): boolean => 'is_inbound' in item || ('posted_at' in item && 'body' in item);

const isUtterance = (utterance: Fields): boolean =>
  'text' in utterance && ('speaker' in utterance || 'user' in utterance) && ['conversation_id', 'root', 'reply-to', 'reply_to'].some((key) => key in utterance);

const payloadSigns: readonly PayloadSign[] = [
  {
    format: 'gorgias',
    holds: "a Gorgias ticket's messages",
    is: (fields, first) => [fields, first, firstOf(fields, 'messages'), firstOf(fieldsOf(fields['ticket']), 'messages'), firstOf(fields, 'data')].some(isGorgias),
  },
  {
    format: 'hubspot',
    holds: "a HubSpot thread's messages",
    is: (fields, first) => [fields, first, firstOf(fields, 'results')].some((message) => 'conversationsThreadId' in message),
  },
  {
    format: 'salesforce',
    holds: 'EmailMessage records of Salesforce',
    is: (fields, first) => [fields, first, firstOf(fields, 'records')].some(isSalesforce),
  },
  {
    format: 'deepgram',
    holds: "Deepgram's results",
    is: (fields) => [fieldsOf(fields['results'])].some((results) => listOf(results['utterances']) !== undefined || listOf(results['channels']) !== undefined),
  },
  {
    format: 'whisper',
    holds: "Whisper's segments",
    is: (fields, first) => isSegment(first) || isSegment(firstOf(fields, 'segments')),
  },
  {
    format: 'slack',
    holds: 'messages of Slack',
    is: (fields, first) => isSlack(first) || isSlack(firstOf(fields, 'messages')),
  },
  {
    format: 'convokit',
    holds: 'utterances of a ConvoKit corpus',
    is: (fields, first) => isUtterance(fields) || isUtterance(first) || 'utterances.jsonl' in fields || isUtterance(firstOf(fields, 'utterances')),
  },
  {
    format: 'zendesk-app',
    holds: 'the messages of a Zendesk app',
    is: (fields, first) => listOf(fields['ticket.conversation']) !== undefined || (isFields(first['author']) && 'message' in first),
  },
  {
    format: 'intercom',
    holds: 'an Intercom conversation',
    is: (fields, first) => isIntercom(fields) || isIntercom(first) || isIntercom(fieldsOf(fieldsOf(fields['data'])['item'])),
  },
  {
    format: 'zendesk-events',
    holds: "Zendesk's export of ticket events",
    is: (fields) => listOf(fields['ticket_events']) !== undefined || (listOf(fields['tickets']) !== undefined && 'end_of_stream' in fields),
  },
  {
    format: 'zendesk-log',
    holds: "a Zendesk ticket's conversation log",
    is: (fields, first) => isLogEvent(first) || isLogEvent(fieldsOf(listOf(fields['events'])?.[0])),
  },
  {
    format: 'freshdesk',
    holds: "a Freshdesk ticket's conversations",
    is: (fields, first) => 'description_text' in fields || 'description_text' in fieldsOf(fields['ticket']) || isFreshdesk(first) || isFreshdesk(firstOf(fields, 'conversations')),
  },
  {
    format: 'help-scout',
    holds: "a Help Scout conversation's threads",
    is: (fields, first) => listOf(fieldsOf(fields['_embedded'])['threads']) !== undefined || ('createdBy' in first && 'createdAt' in first && 'state' in first),
  },
  {
    format: 'front',
    holds: "a Front conversation's messages",
    is: (fields, first) => [first, firstOf(fields, '_results'), firstOf(fieldsOf(fields['messages']), '_results'), firstOf(fields, 'messages')].some(isFront),
  },
  {
    format: 'front-plugin',
    holds: "what a Front plugin lists",
    is: (fields, first) => [first, firstOf(fields, 'results')].some((message) => /^(?:in|out)bound$/.test(stringOf(message['status']) ?? '') && 'content' in message),
  },
  {
    format: 'zendesk-comments',
    holds: "a Zendesk ticket's comments",
    is: (fields, first) => listOf(fields['comments']) !== undefined || listOf(fieldsOf(fields['ticket'])['comments']) !== undefined || ('author_id' in first && anyBody(first)),
  },
];

/** The vendor's payload that a JSON value looks like, if any. */
export const signOf = (value: unknown): PayloadSign | undefined => {
  const fields = fieldsOf(value);
  const first = fieldsOf(listOf(value)?.[0]);
  return payloadSigns.find((sign) => sign.is(fields, first));
};
