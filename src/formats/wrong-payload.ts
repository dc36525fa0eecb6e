import { GoodturnError } from '../text/error';
import { isFields, kindOf } from './record';

/** What a payload is, in a few words: the first keys of an object, the kind of anything else. */
const foundIn = (payload: unknown): string =>
  isFields(payload) ? `an object with ${Object.keys(payload).slice(0, 6).map((key) => key.slice(0, 40)).join(', ') || 'nothing in it'}` : kindOf(payload);

/**
 * The error for a payload of another kind.
 *
 * @param path - where the messages were looked for
 * @param expected - completes "Expected …"
 * @param mend - a sentence that says what to give instead
 * @example
 * wrongPayload({ a: 1 }, 'events', 'a list of events', 'Give the whole response.').message // => 'events: Expected a list of events, found an object with a. Give the whole response.'
 */
export const wrongPayload = (payload: unknown, path: string, expected: string, mend: string): GoodturnError =>
  new GoodturnError('bad-input', path, `Expected ${expected}, found ${foundIn(payload)}.${mend === '' ? '' : ` ${mend}`}`);
