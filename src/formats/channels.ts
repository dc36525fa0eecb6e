import type { Channel } from '../conversation/turn';

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['voice', /voice|phone|\bcall|aircall/],
  ['email', /mail/],
  ['social', /facebook|twitter|instagram|tiktok|youtube|linkedin/],
  ['chat', /chat|messag|whatsapp|\bsms\b|widget|telegram|viber/],
];

/**
 * The channel that words such as `email` or `gorgias_chat` name, if they agree. A word that names none
 * counts for nothing.
 *
 * @example
 * channelOf(['facebook-messenger', 'api']) // => 'social'
 */
export const channelOf = (words: readonly unknown[]): Channel | undefined => {
  const named = new Set(words.flatMap((word) => (typeof word === 'string' ? (channels.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0] ?? []) : [])));
  const [only] = named;
  return named.size === 1 ? only : undefined;
};
