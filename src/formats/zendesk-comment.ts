import type { Role } from '../conversation/turn';
import { leftOut, type ReadPart } from './gather';
import { htmlToText } from './html-text';
import { type Fields, fieldsOf, idOf, isFields, kindOf, stringOf } from './record';
import { turnFrom } from './turn-from';
import { isZendeskItself, zendeskRole } from './zendesk-words';

/** What the rest of a payload tells of the people in it. */
export interface ZendeskPeople {
  readonly users: ReadonlyMap<string, Fields>;
  readonly requester: string | undefined;
}

const said = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text);

/** Zendesk leaves `&nbsp;` in what it calls plain. */
const plain = (text: string | undefined): string | undefined => said(text?.replace(/&nbsp;/g, '\u00a0'));

const textOf = (comment: Fields): string | undefined => {
  const html = stringOf(comment['html_body']);
  return said(stringOf(fieldsOf(comment['data'])['transcription_text']))
    ?? plain(stringOf(comment['plain_body'])) ?? said(stringOf(comment['body'])) ?? (html === undefined ? undefined : said(htmlToText(html)));
};

/** The log that telephony writes into a voice comment: nobody's words. */
const callLog = /^\s*(?:(?:inbound|outbound|incoming|outgoing|missed|abandoned)\s+)?(?:phone\s+)?(?:call|voicemail)\s+(?:from|to):?\s/i;

const roleOf = (comment: Fields, author: string | undefined, text: string, people: ZendeskPeople): Role | undefined => {
  if (isZendeskItself(comment['author_id'])) return 'system';
  if (comment['type'] === 'VoiceComment' && callLog.test(text.slice(0, 200))) return 'system';
  const told = zendeskRole(fieldsOf(author === undefined ? undefined : people.users.get(author))['role']);
  if (told !== undefined) return told;
  if (author !== undefined && author === people.requester) return 'customer';
  return comment['public'] === false ? 'agent' : undefined;
};

/**
 * Reads one ticket comment.
 *
 * @param path - where it stands, such as `comments[3]`
 */
export const readZendeskComment = (value: unknown, path: string, people: ZendeskPeople): ReadPart => {
  if (!isFields(value)) return leftOut(kindOf(value), path, `expected a comment, found ${kindOf(value)}.`);
  const text = textOf(value);
  if (text === undefined) return leftOut(stringOf(value['type']) ?? 'Comment', path, 'this comment has no words.');
  const author = idOf(value['author_id'], `${path}.author_id`);
  const role = roleOf(value, author, text, people);
  const name = stringOf(fieldsOf(author === undefined ? undefined : people.users.get(author))['name']);
  const turn = turnFrom(role ?? 'other', text, {
    at: stringOf(value['created_at']),
    author: name ?? (author === '-1' ? undefined : author),
    id: idOf(value['id'], `${path}.id`),
    internal: value['public'] === false,
  });
  if (role !== undefined) return { turn };
  const message = `Read as role other: the users of this payload do not say who ${author ?? 'the author'} is. Export the comments with include=users.`;
  return { turn, warnings: [{ code: 'guessed-role', path: `${path}.author_id`, message }] };
};
