import type { Report } from '../analysis/finding';
import { type Silence, speaksOf } from '../analysis/silence';
import { guarded } from '../text/guarded';
import { onPlain } from '../text/plain';

const fields = ['detector', 'words', 'key', 'conversation', 'reason', 'by', 'at', 'until'] as const;

const placeOf = ({ detector = '', words = '', key = '', conversation = '' }: Silence): string => [detector, words, key, conversation].join('\u0000');

/**
 * Adds a silence to others, in the place of one that speaks of the same.
 *
 * @returns a new list, sorted by detector, words, key and conversation, so that files merge well.
 * @example
 * withSilence([{ key: 'b', reason: 'x' }], { key: 'a', reason: 'y' }).map(({ key }) => key) // => ['a', 'b']
 */
export const withSilence = (silences: readonly Silence[], one: Silence): Silence[] => onPlain('bad-setting', 'silences', 'Give silences as `settings.silence` holds them.', [silences], (silences) => [...silences.filter((other) => placeOf(other) !== placeOf(one)), one].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)));

/**
 * Writes silences as `goodturn.silences.json` holds them: fields in one order, so that a change shows as one.
 *
 * @example
 * formatSilences([{ reason: 'our slogan', key: 'a' }]) // => '[\n  {\n    "key": "a",\n    "reason": "our slogan"\n  }\n]\n'
 */
export const formatSilences = (silences: readonly Silence[]): string => onPlain('bad-setting', 'silences', 'Give silences as `settings.silence` holds them.', [silences], (silences) => {
  const ordered = silences.map((one) => Object.fromEntries(fields.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]]]))));
  return `${JSON.stringify(ordered, null, 2)}\n`;
});

/**
 * The silences that silenced nothing in some reports: perhaps the file can be shorter.
 *
 * @returns the very silences that were given.
 * @example
 * unusedSilences([{ key: 'k1', reason: 'x' }], [coach('Agent: Hello.')]).length // => 1
 */
export const unusedSilences = (silences: readonly Silence[], reports: readonly Report[]): Silence[] => {
  const mend = 'Give silences as `settings.silence` holds them.';
  const unused = onPlain('bad-setting', 'silences', mend, [silences, reports], (given, read) =>
    given.map((silence) => !read.some(({ silenced, conversation }) => silenced.some((finding) => speaksOf(silence, finding, conversation)))));
  return guarded('bad-setting', 'silences', mend, () => silences.slice(0, unused.length).filter((_silence, at) => unused[at]));
};
