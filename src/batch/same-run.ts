import { GoodturnError } from '../text/error';
import type { Manifest } from './manifest';

/** JSON with its keys in order, so that the same says the same. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one) ?? '';

const decisive = ['goodturn', 'command', 'analyzers', 'settings', 'options', 'shard'] as const;

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : plain(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** What of an object differs, by name. */
const apart = (before: unknown, now: unknown): string => {
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null || Array.isArray(now)) return `${shown(before)} then, ${shown(now)} now`;
  const [old, fresh] = [before as Record<string, unknown>, now as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((key) => plain(old[key]) !== plain(fresh[key])).map((key) => `${key} ${shown(old[key])} then, ${shown(fresh[key])} now`).join('; ');
};

/**
 * Makes sure that going on gives what one run would have given.
 *
 * @throws GoodturnError `bad-input`, naming what differs.
 */
export const checkSameRun = (before: Manifest, now: Manifest): void => {
  const wrong = decisive.find((name) => plain(before[name]) !== plain(now[name]));
  if (wrong === undefined) return;
  throw new GoodturnError('bad-input', 'resume', `The run that is to be resumed was another: ${wrong === 'goodturn' ? 'version' : wrong} differs (${apart(before[wrong], now[wrong])}). Give the same again, or begin anew without --resume (resume), into another file.`);
};
