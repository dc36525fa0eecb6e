import type { Channel, Role } from '../conversation/turn';

/**
 * Reads Zendesk's word for a kind of user. Custom roles of the support team are numbers.
 *
 * @returns undefined where the word tells nothing.
 */
export const zendeskRole = (word: unknown): Role | undefined => {
  if (typeof word === 'number') return 'agent';
  if (typeof word !== 'string') return undefined;
  const lower = word.toLowerCase();
  if (/^(end[-_ ]?user|requester|customer)$/.test(lower)) return 'customer';
  if (/^(agent|admin|owner|light[-_ ]?agent|\d+)$/.test(lower)) return 'agent';
  if (lower === 'bot') return 'bot';
  return lower === 'system' ? 'system' : undefined;
};

/** The id that Zendesk gives to what it writes itself. */
export const isZendeskItself = (id: unknown): boolean => id === -1 || id === '-1';

const channels: ReadonlyMap<string, Channel> = new Map([
  ['email', 'email'], ['mail', 'email'],
  ['chat', 'chat'], ['chat_transcript', 'chat'], ['messaging', 'chat'], ['native_messaging', 'chat'], ['web_messaging', 'chat'],
  ['web_widget', 'chat'], ['whatsapp', 'chat'], ['sms', 'chat'], ['sunshine_conversations_api', 'chat'],
  ['twitter', 'social'], ['twitter_dm', 'social'], ['facebook', 'social'], ['facebook_messenger', 'social'],
  ['messenger', 'social'], ['instagram', 'social'], ['instagram_dm', 'social'],
  ['voice', 'voice'], ['phone', 'voice'], ['phone_call_inbound', 'voice'], ['phone_call_outbound', 'voice'], ['voicemail', 'voice'],
]);

/**
 * The channel that messages came by, if they agree. Agents write from the `web` whatever the customer
 * uses, so a word that is not clear counts for nothing.
 */
export const zendeskChannel = (words: readonly unknown[]): Channel | undefined => {
  const clear = new Set(words.flatMap((word) => (typeof word === 'string' ? (channels.get(word.toLowerCase()) ?? []) : [])));
  const [only] = clear;
  return clear.size === 1 ? only : undefined;
};
