import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import type { Turn } from './turn';

/** Longest text of a turn that is read unless `settings.longestTurn` says otherwise, in UTF-16 code units. */
export const longestTurnByDefault = 200_000;

/**
 * The limit that options of a stranger give, or the one by default.
 *
 * @throws GoodturnError `bad-setting`.
 */
export const longestOf = (options: { readonly longestTurn?: number }): number => guarded('bad-setting', 'settings', 'Give { longestTurn: 50000 }, settings, or nothing.', () => {
  const { longestTurn = longestTurnByDefault } = options;
  if (Number.isInteger(longestTurn) && longestTurn >= 1) return longestTurn;
  throw new GoodturnError('bad-setting', 'settings.longestTurn', 'Write a whole number of characters, 1 or more.');
});

/**
 * Refuses a turn that is too long to be read in good time: nothing of it is left out silently.
 *
 * @throws GoodturnError `bad-turn`, naming the turn and the setting.
 */
export const checkLength = ({ text }: Turn, path: string, longest: number = longestTurnByDefault): void => {
  if (text.length <= longest) return;
  throw new GoodturnError('bad-turn', `${path}.text`, `This turn has ${text.length} characters, more than settings.longestTurn (${longest}). Cut it or leave it out, or raise the setting.`);
};

/**
 * The same for every turn of a conversation.
 *
 * @throws GoodturnError `bad-turn`.
 */
export const checkLengths = (turns: readonly Turn[], longest?: number): void => turns.forEach((turn, index) => checkLength(turn, `turns[${index}]`, longest));
