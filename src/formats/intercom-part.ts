import type { Role, Warning } from '../conversation/turn';
import { bodyOf } from './body';
import { leftOut, type ReadPart } from './gather';
import { type Fields, fieldsOf, idOf, isFields, kindOf, stringOf } from './record';
import { turnFrom } from './turn-from';

/** Kinds of part that customers read; a reply may also close, open or snooze. */
const replies = /^(?:comment|message|quick_reply|open|close|closed|snoozed|unsnoozed|reopened|close_and_reply)$/;

/** Kinds of part that the team reads: notes, and what is written beside an assignment. */
const notes = /note|assign/;

const roles: ReadonlyMap<unknown, Role> = new Map<unknown, Role>([
  ['admin', 'agent'], ['team', 'agent'], ['teammate', 'agent'], ['user', 'customer'], ['lead', 'customer'], ['contact', 'customer'], ['visitor', 'customer'],
  ['bot', 'bot'], ['operator', 'bot'], ['ai_agent', 'bot'], ['fin', 'bot'], ['workflow', 'bot'], ['system', 'system'],
]);

/** Intercom's own bot writes as an admin; its address tells. */
const operator = /^operator\+[^@]*@intercom\.io$/i;

/** Written by a machine: by the AI agent, or by Operator. */
const isMachine = (author: Fields): boolean =>
  author['from_ai_agent'] === true || author['is_ai_answer'] === true || operator.test(stringOf(author['email']) ?? '');

/** How the first message came about where nobody wrote it in answer. */
const automated = /automated|campaign|operator/;

const unspoken = (part: Fields, kind: string, path: string): ReadPart => {
  if (part['redacted'] === true) {
    return { skipped: 'redacted', warnings: [{ code: 'redacted', path, message: 'Left out: this message was redacted.' }] };
  }
  return replies.test(kind) && !/open|close|snooze/.test(kind) ? leftOut(kind, path, 'this message has no words.') : { skipped: kind };
};

/**
 * Reads one part of an Intercom conversation, or its source as a part of kind `comment`. Events are counted
 * without a warning.
 *
 * @param path - where it stands, such as `conversation_parts[3]`
 */
export const readIntercomPart = (value: unknown, path: string): ReadPart => {
  if (!isFields(value)) return leftOut('part', path, `expected a conversation part, found ${kindOf(value)}.`);
  const kind = stringOf(value['part_type']) ?? 'part';
  const body = bodyOf(value['body']);
  if (body.text === '' || value['redacted'] === true) return unspoken(value, kind, path);
  if (!replies.test(kind) && !notes.test(kind)) return leftOut(kind, path, `nothing is known of parts of type "${kind.slice(0, 40)}", so nobody's words can be told from it.`);
  const author = fieldsOf(value['author']);
  const delivered = stringOf(value['delivered_as']) ?? '';
  const automatic = automated.test(delivered);
  const role = automatic || isMachine(author) ? 'bot' : roles.get(author['type']);
  const warnings: Warning[] = [];
  if (automatic) warnings.push({ code: 'automatic', path, message: `This message was sent by itself (${delivered.slice(0, 40)}) and was read as role bot.` });
  if (role === undefined) warnings.push({ code: 'guessed-role', path: `${path}.author.type`, message: 'Read as role other: the part does not say who wrote it.' });
  const turn = turnFrom(role ?? 'other', body, {
    at: value['created_at'],
    author: stringOf(author['name']) ?? idOf(author['id'], `${path}.author.id`),
    id: idOf(value['id'], `${path}.id`),
    internal: notes.test(kind),
  });
  return { turn, warnings };
};
