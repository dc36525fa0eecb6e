import type { WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; acceptance tokens after Pomerantz 1984 and Davidson 1984';

/** What a proposal is called by those who can go along with it. */
export const acceptable: WordClass = {
  id: 'fine',
  source,
  words: ['fair', 'fine', 'good', 'ok', 'okay', 'alright', 'all right', 'reasonable', 'acceptable', 'agreeable', 'sensible', 'doable', 'workable', 'manageable', 'convenient', 'cool', 'better', 'about right', 'fair enough', 'suitable'],
};

/** How somebody feels who goes along with a proposal. */
export const content: WordClass = {
  id: 'content',
  source,
  words: ['happy', 'fine', 'ok', 'okay', 'good', 'cool', 'content', 'satisfied', 'comfortable', 'alright', 'all right', 'willing', 'open', 'on board', 'in agreement', 'up', 'game'],
};

/** Accepting, as a verb. */
export const accept: WordClass = {
  id: 'accept',
  source,
  words: ['accept', 'agree', 'live with', 'go along', 'go with', 'go for', 'settle for', 'settle on', 'sign off on', 'say yes', 'meet me', 'meet us', 'manage with', 'cope with', 'put up with', 'get behind', 'consider that', 'call that', 'see it that way', 'see it the same way', 'leave it at that'],
};
