import type { Report } from '../analysis/finding';
import { checkSettings } from '../analysis/check-settings';
import type { Settings } from '../analysis/settings';
import { analyzers } from '../analyzers';
import type { Conversation } from '../conversation/turn';
import { english } from '../english';
import { type Imported, withWarnings } from '../formats/imported';
import { fromTranscript, hasSpeakers } from '../formats/transcript';
import { review } from '../review';

/** What a caller gave, as a conversation: speakers make a transcript, words alone are an agent's draft. */
const read = (input: string | Conversation, { words: { agents = [] } = {} }: Settings): Imported => {
  if (typeof input !== 'string') return { conversation: input, warnings: [], skipped: {} };
  if (input.trim() !== '' && !hasSpeakers(input)) return { conversation: { turns: [{ role: 'agent', text: input }] }, warnings: [], skipped: {} };
  return fromTranscript(input, { agents });
};

/**
 * Makes a thing at the first call and keeps it. The one thing kept here is the English annotator, which is
 * pure and costs some 50 ms to build: whether it is kept changes no result, so this is no state that anybody
 * can see. Importing this module builds nothing.
 */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
};

const annotator = /* @__PURE__ */ once(() => english());

/**
 * The one-line start: English and every analyzer built in. A string is read as a transcript; without
 * speakers it is one reply of an agent.
 *
 * @throws GoodturnError `bad-input`, `bad-conversation`, `bad-turn` or `bad-setting`, saying where and how to mend it.
 * @example
 * coach('Customer: It broke again.\nAgent: You must have dropped it.').checked.turns // => 2
 * coach('Calm down.').checked.turns // => 1
 */
export const coach = (input: string | Conversation, given: Settings = {}): Report => {
  const settings = checkSettings(given);
  const { conversation, warnings } = read(input, settings);
  return withWarnings(review(conversation, { annotator: annotator(), analyzers, settings }), warnings);
};

export { analyzers, english };
