import { firstOf, type PayloadSign } from './payload-sign';
import { type Fields, fieldsOf, isFields, listOf, stringOf } from './record';

const hasAny = (fields: Fields, ...keys: readonly string[]): boolean => keys.some((key) => key in fields);

const isGorgias = (message: Fields): boolean => 'from_agent' in message && hasAny(message, 'body_text', 'stripped_text', 'body_html', 'stripped_html');

const isHubSpot = (message: Fields): boolean => 'conversationsThreadId' in message;

const isSalesforce = (record: Fields): boolean =>
  ['EmailMessage', 'LiveChatTranscript', 'ConversationEntry'].includes(stringOf(fieldsOf(record['attributes'])['type']) ?? '') || (hasAny(record, 'TextBody', 'HtmlBody') && hasAny(record, 'Incoming', 'FromAddress', 'MessageDate'))
  || ('Body' in record && hasAny(record, 'ChatKey', 'LiveChatVisitorId')) || ('ActorType' in record && 'Message' in record) || ('messageText' in record && isFields(record['sender']));

const isFreshdesk = (item: Fields): boolean => 'incoming' in item && 'private' in item;

const isFront = (item: Fields): boolean => 'is_inbound' in item || ('posted_at' in item && 'body' in item) || ('emitted_at' in item && isFields(item['conversation']));

const isPlugin = (message: Fields): boolean => /^(?:in|out)bound$/.test(stringOf(message['status']) ?? '') && 'content' in message;

/** Signs of what helpdesks give, but for Zendesk's and Intercom's. */
export const helpdeskSigns: readonly PayloadSign[] = [
  {
    format: 'gorgias',
    holds: "a Gorgias ticket's messages",
    is: (fields, first) => [fields, first, firstOf(fields, 'messages'), firstOf(first, 'messages'), firstOf(fieldsOf(fields['ticket']), 'messages'), firstOf(fields, 'data'), firstOf(firstOf(fields, 'data'), 'messages')].some(isGorgias),
  },
  {
    format: 'hubspot',
    holds: "a HubSpot thread's messages",
    is: (fields, first) => [fields, first, firstOf(fields, 'results')].some(isHubSpot),
  },
  {
    format: 'salesforce',
    holds: 'records of Salesforce',
    is: (fields, first) => [fields, first, firstOf(fields, 'records'), firstOf(fields, 'conversationEntries')].some(isSalesforce),
  },
  {
    format: 'freshdesk',
    holds: "a Freshdesk ticket's conversations",
    is: (fields, first) => 'description_text' in fields || 'description_text' in fieldsOf(fields['ticket']) || isFreshdesk(first) || isFreshdesk(firstOf(fields, 'conversations')),
  },
  {
    format: 'help-scout',
    holds: "a Help Scout conversation's threads",
    is: (fields, first) => [fields, first, firstOf(fieldsOf(fields['_embedded']), 'conversations')].some((one) => listOf(fieldsOf(one['_embedded'])['threads']) !== undefined)
      || listOf(fieldsOf(fields['_embedded'])['conversations']) !== undefined || ('createdBy' in first && 'createdAt' in first && 'state' in first),
  },
  {
    format: 'front',
    holds: "a Front conversation's messages",
    is: (fields, first) => [fields, first, firstOf(fields, '_results'), firstOf(fieldsOf(fields['messages']), '_results'), firstOf(fieldsOf(first['messages']), '_results'), firstOf(fields, 'messages')].some(isFront),
  },
  {
    format: 'front-plugin',
    holds: 'what a Front plugin lists',
    is: (fields, first) => [first, firstOf(fields, 'results')].some(isPlugin),
  },
];
