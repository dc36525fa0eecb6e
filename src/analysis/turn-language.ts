import type { AnnotatedTurn } from '../conversation/turn';
import { kept } from '../text/kept';
import type { LanguageIdentifier } from './settings';

const told = new WeakMap<LanguageIdentifier, WeakMap<AnnotatedTurn, { readonly tag: string | null }>>();

/**
 * The language of a turn, asked once a turn, whoever wants to know.
 *
 * @returns a BCP 47 tag, or null where it cannot be told.
 */
export const languageOfTurn = (turn: AnnotatedTurn, identify: LanguageIdentifier): string | null =>
  kept(kept(told, identify, () => new WeakMap()), turn, ({ text }) => ({ tag: identify(text) })).tag;
