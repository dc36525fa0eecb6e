import { helpdeskSigns } from './helpdesk-signs';
import { sought } from './layers';
import type { PayloadSign } from './payload-sign';
import { fieldsOf, listOf } from './record';
import { inSnakeCase } from './snake-case';
import { talkSigns } from './talk-signs';
import { zendeskSigns } from './zendesk-signs';

const shown = (value: unknown): readonly PayloadSign[] | undefined => {
  const fields = fieldsOf(value);
  const first = fieldsOf(listOf(value)?.[0]);
  const found = [...helpdeskSigns, ...talkSigns, ...zendeskSigns].filter((sign) => sign.is(fields, first));
  return found.length > 0 ? found : undefined;
};

/** Looks at the value, at the first page or conversation of a list, and into envelopes. */
const shownWithin = (value: unknown): readonly PayloadSign[] | undefined => shown(value) ?? shown(listOf(value)?.[0]) ?? sought(value, shown);

/** All of the vendors' payloads that a JSON value looks like, the likeliest first. */
export const signsOf = (value: unknown): readonly PayloadSign[] => shownWithin(value) ?? shownWithin(inSnakeCase(value)) ?? [];

/** The vendor's payload that a JSON value looks like, if any. */
export const signOf = (value: unknown): PayloadSign | undefined => signsOf(value)[0];

/** Keys under which a conversation has its messages: what has one is no message itself. */
const lists = ['messages', 'comments', 'conversations', 'results', '_results', 'threads', '_embedded', 'records', 'audits', 'ticket_events', 'turns', 'conversation_parts', 'ticket_parts'];

const isRow = (value: unknown): boolean => listOf(value) === undefined && !lists.some((key) => typeof fieldsOf(value)[key] === 'object');

/** What a value is one message of, where messages come one a line. */
export const rowSignOf = (value: unknown): PayloadSign | undefined => (isRow(value) ? shown([value])?.find(({ format }) => format !== 'intercom') : undefined);
