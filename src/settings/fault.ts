import * as v from 'valibot';

/** One thing wrong in settings: where, what, and how to mend it. */
export interface Fault {
  /** Such as `thresholds.lapseDays`; empty for the whole. */
  readonly path: string;
  readonly what: string;
  readonly mend: string;
}

const kinds: Readonly<Record<string, string>> = { string: 'a string', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object', record: 'an object' };

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`);

/** What valibot found, in words. Our own messages have both halves, with a bar between them. */
export const inWords = ({ type, kind, message, input, expected }: v.BaseIssue<unknown>): Pick<Fault, 'what' | 'mend'> => {
  const [what, mend] = message.split('|');
  if (what !== undefined && mend !== undefined) return { what, mend };
  if (kind === 'schema' && input === undefined) return { what: `${expected ?? 'Something'} is missing.`, mend: 'Write it down.' };
  return { what: `Expected ${kinds[type] ?? expected ?? type}, found ${kindOf(input)}.`, mend: `Write ${kinds[type] ?? 'it so'}.` };
};
