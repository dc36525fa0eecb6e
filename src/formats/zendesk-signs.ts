import { firstOf, type PayloadSign } from './payload-sign';
import { type Fields, fieldsOf, isFields, listOf } from './record';

const isIntercom = (fields: Fields): boolean =>
  [fields['conversation_parts'], fields['ticket_parts'], fields['conversation_message']].some(isFields) || (isFields(fields['source']) && 'delivered_as' in fields['source'])
  || fields['type'] === 'conversation.list' || fields['type'] === 'ticket.list' || ('part_type' in fields && 'author' in fields);

const isLogEvent = (event: Fields): boolean => isFields(event['content']) && isFields(event['author']) && 'created_at' in event;

const isAudit = (audit: Fields): boolean => listOf(audit['events']) !== undefined && 'ticket_id' in audit;

const isComment = (fields: Fields): boolean => 'author_id' in fields && ['body', 'html_body', 'plain_body'].some((key) => key in fields);

const hasComments = (fields: Fields): boolean => [fields, fieldsOf(fields['ticket']), firstOf(fields, 'tickets')].some((one) => listOf(one['comments']) !== undefined && !('posted_at' in firstOf(one, 'comments')));

/** Signs of what Zendesk and Intercom give. */
export const zendeskSigns: readonly PayloadSign[] = [
  {
    format: 'zendesk-app',
    holds: 'the messages of a Zendesk app',
    is: (fields, first) => listOf(fields['ticket.conversation']) !== undefined || (isFields(first['author']) && 'message' in first),
  },
  {
    format: 'intercom',
    holds: 'an Intercom conversation',
    is: (fields, first) => [fields, first, firstOf(fields, 'conversations'), fieldsOf(fieldsOf(fields['data'])['item'])].some(isIntercom),
  },
  {
    format: 'zendesk-events',
    holds: "Zendesk's export of ticket events",
    is: (fields) => listOf(fields['ticket_events']) !== undefined || (listOf(fields['tickets']) !== undefined && 'end_of_stream' in fields),
  },
  {
    format: 'zendesk-audits',
    holds: "a Zendesk ticket's audits",
    is: (fields, first) => listOf(fields['audits']) !== undefined || isAudit(first) || isAudit(fieldsOf(fields['audit'])),
  },
  {
    format: 'zendesk-log',
    holds: "a Zendesk ticket's conversation log",
    is: (fields, first) => isLogEvent(first) || isLogEvent(firstOf(fields, 'events')),
  },
  {
    format: 'zendesk-comments',
    holds: "a Zendesk ticket's comments",
    is: (fields, first) => hasComments(fields) || isComment(first) || 'is_public' in fieldsOf(fieldsOf(fields['event'])['comment']),
  },
];
