import { didYouMean } from '../text/closest';
import { bare, type Node } from './node';
import type { Fault } from './fault';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that validators pass over, and JSON may hold. */
const odd = /^(?:__proto__|constructor|prototype)$/;

/** How a place in a place is written. */
export const placeIn = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[$\w]{1,60}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
  return path === '' ? key : `${path}.${key}`;
};

/** Every key that no schema knows, wherever it is, and every list in the place of an object: valibot passes both over. */
export const unknownKeys = (schema: Node, value: unknown, path: string): Fault[] => {
  const { entries, item, value: each } = bare(schema);
  if (item !== undefined && Array.isArray(value)) return value.flatMap((one, index) => unknownKeys(item, one, placeIn(path, index)));
  if (Array.isArray(value) && (entries ?? each) !== undefined) return [{ path, what: 'Expected an object, found a list.', mend: 'Write { … }.' }];
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key): Fault[] => {
    const here = placeIn(path, key);
    const inner = entries === undefined ? each : Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (inner !== undefined && !odd.test(key)) return unknownKeys(inner, value[key], here);
    if (entries === undefined) return each === undefined ? [] : [{ path: here, what: 'This is no id.', mend: 'Take it out.' }];
    return [{ path: here, what: `There is no setting ${JSON.stringify(key.slice(0, 60))} here.`, mend: didYouMean(key, Object.keys(entries)).trim() || `There are ${Object.keys(entries).join(', ')}.` }];
  });
};
