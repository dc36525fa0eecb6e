import type { WordClass } from '../text/lexicon';

const source = 'goodturn, 2026, after Davidson 1984';

/** What a proposal is called by those who can go along with it. */
export const acceptable: WordClass = {
  id: 'fine',
  source,
  words: ['fair', 'fine', 'good', 'ok', 'okay', 'alright', 'all right', 'reasonable', 'acceptable', 'agreeable', 'sensible', 'doable', 'cool', 'fair enough'],
};

/** How somebody feels who goes along with a proposal. */
export const content: WordClass = {
  id: 'content',
  source,
  words: ['happy', 'fine', 'ok', 'okay', 'good', 'cool', 'content', 'satisfied', 'comfortable', 'alright', 'all right', 'open', 'on board', 'up'],
};

/** Accepting, as a verb. */
export const accept: WordClass = {
  id: 'accept',
  source,
  words: ['accept', 'agree', 'live with', 'go along', 'go with', 'go for', 'settle for', 'settle on', 'say yes', 'meet me', 'manage with', 'see it that way', 'leave it at that'],
};
