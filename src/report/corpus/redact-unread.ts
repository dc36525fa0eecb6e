import { redact } from '../../redact';
import type { Unread } from './checked-corpus';
import { onPlain } from '../../text/plain';

/** Reasons quote what they speak of: the quotes go. */
const withoutQuotes = (why: string): string => why.replace(/".*"/s, '"[text]"');

/**
 * Redacts what is told of the things that could not be read. Names in the names of files stay, where nothing tells
 * that they are names.
 *
 * @example
 * redactUnread({ total: 1, first: [{ where: 'a.ndjson:3', why: 'Expected a role, found "Edda".' }] }).first[0] // => { where: 'a.ndjson:3', why: 'Expected a role, found "[text]".' }
 */
export const redactUnread = (unread: Unread): Unread => onPlain('bad-input', 'unread', 'Give { total, first }.', [unread], (unread) => {
  const { total, first } = unread;
  return ({ total, first: first.map(({ where, why }) => ({ where: redact(where), why: redact(withoutQuotes(why)) })) });
});
