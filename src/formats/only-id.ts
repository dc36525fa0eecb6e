import { GoodturnError } from '../text/error';
import { idOf } from './record';

/**
 * The one id that all messages name; undefined if none does.
 *
 * @param path - the name of the field
 * @param noun - what it is the id of
 * @param several - the function that reads messages of several
 * @throws GoodturnError `bad-input` if they name several.
 * @example
 * onlyId([7, undefined, '7'], 'ticket_id', 'ticket', 'fromGorgiasList') // => '7'
 */
export const onlyId = (ids: readonly unknown[], path: string, noun: string, several: string): string | undefined => {
  const all = [...new Set(ids.flatMap((id) => idOf(id, path) ?? []))];
  if (all.length < 2) return all[0];
  throw new GoodturnError('bad-input', path, `Messages of ${all.length} ${noun}s are mixed here (${all.slice(0, 3).map((id) => id.slice(0, 60)).join(', ')}). Give those of one ${noun} at a time, or read them with ${several}.`);
};
