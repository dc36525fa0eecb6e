import type { InputFormat } from './input-formats';
import { type Fields, fieldsOf, isFields, listOf } from './record';

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

const payloadSigns: readonly PayloadSign[] = [
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
