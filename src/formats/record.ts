import { GoodturnError } from '../text/error';

/** A JSON object of unknown keys. Only keys that are asked for are ever read. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells objects from lists, null and everything else. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, or nothing. */
export const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? (value as readonly unknown[]) : undefined);

/** A string, or nothing. */
export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** An object's fields; none at all for any other value. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/**
 * Reads an id as a string: numbers are written out, null counts as no id.
 *
 * @throws GoodturnError `bad-input` for a number so large that JSON has already rounded it.
 * @example
 * idOf(4021, 'comments[0].id') // => '4021'
 */
export const idOf = (value: unknown, path: string): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new GoodturnError('bad-input', path, 'This number is too large to come through exactly. Write it in quotes.');
  }
  return String(value);
};

/** What kind of thing a value is, for messages. */
export const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};
