/** What a key does on a finding. */
export type Command = 'next' | 'previous' | 'first' | 'last' | 'close' | 'apply';

const commands: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last', Escape: 'close', a: 'apply', A: 'apply' };

/**
 * Reads a key. Enter and the space bar are not here: findings are buttons, and open by themselves.
 *
 * @returns null where the key is none of ours, or is held with Ctrl, Alt or the command key.
 * @example
 * commandOf({ key: 'ArrowDown', ctrlKey: false, altKey: false, metaKey: false }) // => 'next'
 * commandOf({ key: 'a', ctrlKey: true, altKey: false, metaKey: false }) // => null
 */
export const commandOf = ({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): Command | null =>
  ctrlKey || altKey || metaKey || !Object.hasOwn(commands, key) ? null : (commands[key] ?? null);
