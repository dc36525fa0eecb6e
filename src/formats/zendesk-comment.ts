import type { Role, Warning } from '../conversation/turn';
import { type Body, bothBodies, htmlBody } from './body';
import { leftOut, type ReadPart } from './gather';
import { type Fields, fieldsOf, idOf, isFields, kindOf, listOf, stringOf } from './record';
import { turnFrom } from './turn-from';
import { isZendeskItself, zendeskRole } from './zendesk-words';

/** What the rest of a payload tells of the people in it. */
export interface ZendeskPeople {
  readonly users: ReadonlyMap<string, Fields>;
  readonly requester: string | undefined;
  /** Those who did what agents only can do. */
  readonly agents?: ReadonlySet<string>;
  /** How to find out who the others are. */
  readonly mend: string;
}

/** Users by their ids. */
export const zendeskUsers = (rows: readonly unknown[]): ReadonlyMap<string, Fields> =>
  new Map(rows.filter(isFields).flatMap((user, index) => {
    const id = idOf(user['id'], `users[${index}].id`);
    return id === undefined ? [] : [[id, user] as const];
  }));

const said = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text);

/** Zendesk leaves `&nbsp;` in what it calls plain. */
const plain = (text: string | undefined): string | undefined => said(text?.replace(/&nbsp;/g, '\u00a0'));

const bodyOf = (comment: Fields): Body => {
  const html = stringOf(comment['html_body']);
  const spoken = said(stringOf(fieldsOf(comment['data'])['transcription_text']));
  if (spoken !== undefined) return { text: spoken, asides: [] };
  const written = plain(stringOf(comment['plain_body'])) ?? said(stringOf(comment['body']));
  return written === undefined ? htmlBody(html ?? '') : bothBodies(written, html);
};

/** The log that telephony writes into a voice comment: nobody's words. */
const callLog = /^\s*(?:(?:inbound|outbound|incoming|outgoing|missed|abandoned)\s+)?(?:phone\s+)?(?:call|voicemail)\s+(?:from|to):?\s/i;

const roleOf = (comment: Fields, author: string | undefined, text: string, people: ZendeskPeople): Role | undefined => {
  if (isZendeskItself(comment['author_id'])) return 'system';
  if (isAutomatic(comment)) return 'bot';
  if (comment['type'] === 'VoiceComment' && callLog.test(text.slice(0, 200))) return 'system';
  const told = zendeskRole(fieldsOf(author === undefined ? undefined : people.users.get(author))['role']);
  if (told !== undefined) return told;
  if (author !== undefined && author === people.requester) return 'customer';
  return comment['public'] === false || (author !== undefined && people.agents?.has(author) === true) ? 'agent' : undefined;
};

/** Zendesk's own marks of a comment: 4 is mail that a machine generated, 11 one that an agent wrote in a customer's name. */
const flagged = (comment: Fields, flag: number): boolean => listOf(fieldsOf(comment['metadata'])['flags'])?.includes(flag) === true;

const isAutomatic = (comment: Fields): boolean => flagged(comment, 4) || fieldsOf(comment['via'])['channel'] === 'rule';

const warningsOf = (comment: Fields, role: Role | undefined, text: string, path: string): readonly Warning[] => [
  ...(isAutomatic(comment) ? [{ code: 'automatic' as const, path, message: 'A machine sent this comment; it was read as role bot.' }] : []),
  ...(flagged(comment, 11) && role === 'customer' ? [{ code: 'guessed-role' as const, path, message: "An agent wrote this comment on the customer's behalf; it was read as the customer's." }] : []),
  ...(/\u2587{2}/.test(text) ? [{ code: 'redacted' as const, path, message: 'Some words of this comment were redacted.' }] : []),
];

/**
 * Reads one ticket comment.
 *
 * @param path - where it stands, such as `comments[3]`
 */
export const readZendeskComment = (value: unknown, path: string, people: ZendeskPeople): ReadPart => {
  if (!isFields(value)) return leftOut(kindOf(value), path, `expected a comment, found ${kindOf(value)}.`);
  const body = bodyOf(value);
  const { text } = body;
  if (text === '') return leftOut(stringOf(value['type']) ?? 'Comment', path, 'this comment has no words.');
  const author = idOf(value['author_id'], `${path}.author_id`);
  const role = roleOf(value, author, text, people);
  const name = stringOf(fieldsOf(author === undefined ? undefined : people.users.get(author))['name']);
  const turn = turnFrom(role ?? 'other', body, {
    at: value['created_at'],
    author: name ?? (author === '-1' ? undefined : author),
    id: idOf(value['id'], `${path}.id`),
    internal: value['public'] === false,
  });
  const warnings = warningsOf(value, role, text, path);
  if (role !== undefined) return { turn, warnings };
  const message = `Read as role other: the users of this payload do not say who ${author ?? 'the author'} is. ${people.mend}`;
  return { turn, warnings: [...warnings, { code: 'guessed-role', path: `${path}.author_id`, message }] };
};

/** Whether there are turns, and nobody's role could be told. */
export const nobodyKnown = (read: readonly ReadPart[]): boolean => {
  const turns = read.flatMap(({ turn }) => turn ?? []);
  return turns.length > 0 && turns.every((turn) => turn.role === 'other');
};
