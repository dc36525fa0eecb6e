import type { Channel, Role, Warning } from '../conversation/turn';
import { type FreshdeskTicket, freshdeskTicket, openFreshdesk, severalOfFreshdesk } from './freshdesk-ticket';
import { type Body, bodyOf, bothBodies } from './body';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { onlyId } from './only-id';
import { type Fields, fieldsOf, idOf, isFields, kindOf, stringOf } from './record';
import { readSeveral } from './several';
import { turnFrom } from './turn-from';

/** Where tickets come from, by Freshdesk's number. */
const ticketChannels: ReadonlyMap<unknown, Channel> = new Map<unknown, Channel>([
  [1, 'email'], [3, 'voice'], [5, 'social'], [6, 'social'], [7, 'chat'], [10, 'email'], [13, 'chat'],
]);

const bodyIn = (plain: unknown, html: unknown): Body => {
  const text = stringOf(plain)?.replace(/\r\n?/g, '\n').trim() ?? '';
  return text === '' ? bodyOf(html) : bothBodies(text, html);
};

const isAutomatic = (item: Fields): boolean => item['auto_response'] === true || (item['automation_id'] ?? null) !== null;

const roleOf = (item: Fields, user: string | undefined, requester: string | undefined): Role | undefined => {
  if (isAutomatic(item)) return 'bot';
  if (user !== undefined && user === requester) return 'customer';
  if (typeof item['incoming'] === 'boolean') return item['incoming'] ? 'customer' : 'agent';
  return item['private'] === true ? 'agent' : undefined;
};

const read = (value: unknown, path: string, requester: string | undefined): ReadPart => {
  if (!isFields(value)) return leftOut('item', path, `expected a conversation, found ${kindOf(value)}.`);
  const body = bodyIn(value['body_text'], value['body']);
  if (body.text === '') return leftOut('conversation', path, 'this message has no words.');
  const user = idOf(value['user_id'], `${path}.user_id`);
  const role = roleOf(value, user, requester);
  const turn = turnFrom(role ?? 'other', body, { at: value['created_at'], author: user, id: idOf(value['id'], `${path}.id`), internal: value['private'] === true });
  const warnings: Warning[] = [];
  if (isAutomatic(value)) warnings.push({ code: 'automatic', path, message: 'An automation sent this message; it was read as role bot.' });
  if (role === undefined) warnings.push({ code: 'guessed-role', path: `${path}.incoming`, message: 'Read as role other: incoming does not say who wrote it.' });
  return { turn, warnings };
};

/** What began the ticket: its description, which is in no list of conversations. */
const firstOf = (ticket: Fields): ReadPart => {
  const body = bodyIn(ticket['description_text'], ticket['description']);
  if (body.text === '') return {};
  const name = stringOf(fieldsOf(ticket['requester'])['name']) ?? idOf(ticket['requester_id'], 'ticket.requester_id');
  return { turn: turnFrom(ticket['source'] === 10 ? 'agent' : 'customer', body, { at: ticket['created_at'], author: ticket['source'] === 10 ? undefined : name }) };
};

const missing = ({ ticket, items: { length: given }, most, listed }: FreshdeskTicket): readonly Warning[] => [
  ...(listed ? [] : [{ code: 'truncated' as const, path: 'conversations', message: 'Only the first message is here. Get /api/v2/tickets/{id}/conversations too and give { ticket, conversations }.' }]),
  ...('description_text' in ticket || 'description' in ticket
    ? []
    : [{ code: 'truncated' as const, path: 'ticket', message: "The first message is not in this list: it is the ticket's description. Give { ticket, conversations } to have it read." }]),
  ...(given > 0 && given % most === 0
    ? [{ code: 'truncated' as const, path: 'conversations', message: `There are ${given} conversations, and a full response holds ${most}: there may be more on the next page.` }]
    : []),
];

/**
 * Reads the conversations of one Freshdesk ticket (`/api/v2/tickets/{id}/conversations`): bare, beside their ticket
 * as `{ ticket, conversations }`, or inside it (`?include=conversations`). The first message is the ticket's
 * description. Private ones are internal; quoted history is marked as an aside.
 *
 * @param json - the parsed JSON, or its text
 * @throws GoodturnError `bad-input` if there are no conversations, or those of several tickets.
 * @example
 * const ticket = { id: 20, requester_id: 501, description_text: 'My lamp flickers.' };
 * const conversations = [{ id: 3, ticket_id: 20, user_id: 31, incoming: false, private: false, body_text: 'Since when?' }];
 * fromFreshdesk({ ticket, conversations }).conversation.turns.map(({ role, text }) => [role, text]) // => [['customer', 'My lamp flickers.'], ['agent', 'Since when?']]
 */
export const fromFreshdesk = (json: unknown): Imported => {
  const found = freshdeskTicket(openFreshdesk(json));
  const { ticket, items } = found;
  const id = onlyId([ticket['id'], ...items.map((item) => fieldsOf(item)['ticket_id'])], 'ticket_id', 'ticket', 'fromFreshdeskList');
  const requester = idOf(ticket['requester_id'], 'ticket.requester_id');
  return gather([firstOf(ticket), ...items.map((item, index) => read(item, `conversations[${index}]`, requester))], {
    path: 'conversations',
    id,
    channel: ticketChannels.get(ticket['source']),
    warnings: missing(found),
  });
};

/**
 * Reads several Freshdesk tickets with their conversations, or the conversations of several in one list.
 *
 * @returns one entry a ticket, in the order in which they first appear.
 * @throws GoodturnError `bad-input` as `fromFreshdesk` does, saying in which ticket.
 * @example
 * const ticket = (id) => ({ ticket: { id, description_text: 'It drips.' }, conversations: [] });
 * fromFreshdeskList([ticket(1), ticket(2)]).map(({ conversation }) => conversation.id) // => ['1', '2']
 */
export const fromFreshdeskList = (json: unknown): readonly Imported[] => readSeveral(openFreshdesk(json), severalOfFreshdesk, fromFreshdesk);
