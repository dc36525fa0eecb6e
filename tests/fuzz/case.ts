import fc from 'fast-check';
import type { Settings } from '../../src/analysis/settings';
import type { Conversation } from '../../src/conversation/turn';
import { conversation } from './generator/conversation';
import { settings } from './generator/settings';
import { text } from './generator/text';
import { frozen } from './invariants/must';

/** A conversation, how it is looked at, and a number to choose by. */
export interface Talk {
  readonly conversation: Conversation;
  readonly settings: Settings;
  readonly choice: number;
}

/** Frozen all the way down: whoever writes to what was given is found. */
export const talks: fc.Arbitrary<Talk> = fc.record({ conversation, settings: fc.oneof({ weight: 2, arbitrary: fc.constant({ preview: true }) }, { weight: 3, arbitrary: settings }), choice: fc.nat(10_000) }).map(frozen);

/** How many texts stand in one conversation of texts. */
export const textsTogether = 20;

/** Texts that are read together. */
export const textsOf = (): fc.Arbitrary<readonly string[]> => fc.array(text, { minLength: textsTogether, maxLength: textsTogether });
