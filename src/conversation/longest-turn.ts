import { GoodturnError } from '../text/error';
import type { Turn } from './turn';

/** Longest text of a turn that is read unless `settings.longestTurn` says otherwise, in UTF-16 code units. */
export const longestTurnByDefault = 200_000;

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
