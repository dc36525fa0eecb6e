import type { Turn, Warning } from '../../../src/conversation/turn';
import type { Imported } from '../../../src/formats';
import { GoodturnError } from '../../../src/text/error';

const turnLine = ({ role, text, visibility, at, author, id, asides = [] }: Turn): string =>
  `${role}${visibility === undefined ? '' : ` (${visibility})`}${at === undefined ? '' : ` ${at}`}${author === undefined ? '' : ` by ${author}`}${id === undefined ? '' : ` #${id}`}: ${text}${asides.map(({ kind, start, end }) => ` [${kind} ${start}-${end}]`).join('')}`;

const warningLine = ({ code, path, message }: Warning): string => `! ${code} at ${path}: ${message}`;

/** All that was read, one line each: the conversation where it says anything, its turns, warnings and what was left out. */
export const linesOf = (read: Imported | readonly Imported[]): string[] => [read].flat().flatMap(({ conversation: { id, channel, turns }, warnings, skipped }) => [
  ...(id === undefined && channel === undefined ? [] : [`= ${id ?? 'no id'}, ${channel ?? 'no channel'}`]),
  ...turns.map(turnLine),
  ...warnings.map(warningLine),
  ...Object.entries(skipped).map(([kind, count]) => `- ${count} ${kind}`),
]);

/** The same, or the one error. */
export const told = (read: () => Imported | readonly Imported[]): string[] => {
  try {
    return linesOf(read());
  } catch (error) {
    if (!(error instanceof GoodturnError)) throw error;
    return [`${error.code}: ${error.message}`];
  }
};
