import { sought } from './layers';
import { pagesJoined } from './pages';
import { parsed } from './parse-json';
import { type Fields, fieldsOf, isFields, listOf } from './record';
import type { Several } from './several';
import { wrongPayload } from './wrong-payload';

/** The threads, and the conversation or the page that they stand in. */
export interface HelpScoutThreads {
  readonly threads: readonly unknown[];
  readonly top: Fields;
}

const conversationsIn = (payload: unknown): readonly unknown[] | undefined =>
  listOf(fieldsOf(fieldsOf(payload)['_embedded'])['conversations']) ?? listOf(fieldsOf(payload)['conversations']);

const threadsIn = (payload: unknown): HelpScoutThreads | undefined => {
  const top = fieldsOf(payload);
  const empty = (isFields(top['page']) || isFields(top['_embedded'])) && conversationsIn(top) === undefined;
  const threads = listOf(payload) ?? listOf(fieldsOf(top['_embedded'])['threads']) ?? listOf(top['threads']) ?? (empty ? [] : undefined);
  return threads === undefined ? undefined : { threads, top };
};

/** A payload with its pages joined. */
export const openHelpScout = (json: unknown): unknown => pagesJoined(parsed(json), (page) => isFields(page['page']) && !('subject' in page));

/**
 * Finds the threads.
 *
 * @throws GoodturnError `bad-input` if there are none and it is no page of them.
 */
export const helpScoutThreads = (payload: unknown): HelpScoutThreads => {
  const found = sought(payload, threadsIn);
  if (found !== undefined) return found;
  throw wrongPayload(payload, '_embedded.threads', 'the threads of a Help Scout conversation', conversationsIn(payload) === undefined
    ? 'Get /v2/conversations/{id}/threads, or the conversation with ?embed=threads.'
    : 'A list of conversations is read by fromHelpScoutList.');
};

/** How Help Scout gives several conversations. */
export const severalOfHelpScout: Several = {
  lists: (payload) => conversationsIn(payload) ?? listOf(payload),
  isWhole: (fields) => !('body' in fields) && ('subject' in fields || 'mailboxId' in fields || threadsIn(fields) !== undefined),
};
