import { intensifiers } from './degree';
import { lovely } from './warmth';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; expressive speech acts that wish somebody well, after Searle 1976';

const occasion: WordClass = {
  id: 'occasion',
  source,
  words: ['birthday', 'anniversary', 'new year', 'holidays', 'holiday', 'easter', 'christmas', 'retirement', 'thanksgiving', 'halloween', 'travels', 'travelling', 'reading', 'baking', 'cycling', 'knitting', 'cooking', 'gardening', 'camping', 'hiking', 'sailing', 'listening', 'weekend'],
};

const spell: WordClass = {
  id: 'spell',
  source,
  words: ['time', 'trip', 'flight', 'journey', 'holiday', 'vacation', 'stay', 'birthday', 'christmas', 'game', 'thanksgiving', 'party', 'wedding', 'honeymoon', 'summer', 'match', 'visit', 'show', 'concert', 'ride', 'walk', 'meal', 'start', 'anniversary'],
};

/** Wishes for something in the customer's own life. "Have a nice day" and sign-offs are worn formulas and left out. */
export const wishes: Lexicon = {
  id: 'wishes',
  source,
  classes: [lovely, occasion, spell, intensifiers],
  patterns: [
    '[^^ have|^^ and have|^^ do have|wish you|hope you have] [|all] [a|an|the] [|{very}] [{lovely}|good|nice|safe|pleasant] [|ADJ|NOUN] {spell}',
    '^^ [|and|do] have fun',
    '^^ [|and|a|a very|very|have a|have a very|wish you a] [happy|merry|blessed] [|NUM] {occasion}',
    '^^ [|and|have a] [safe|happy] [|onward] [travels|trip|journey|flight|landings]',
    '[fly|travel|drive|get home] safely [!|$$]',
    '[get|feel] [well|better] soon',
    '[speedy|quick|swift|full] recovery',
    '[take care of|look after] yourself',
    'sleep well [!|$$]',
    '^^ [|and|so] [good|best of] luck [!|$$|with your|for your|on your|at your|tomorrow]',
    '[hope|hoping] [you|your|the|she|he|they|it|that] ... [goes well|goes smoothly|goes brilliantly|is a success|enjoy|enjoys|loves it|have fun|feels better|sleeps]',
    '~cross [|our|my|all our] [fingers|fingers and toes]',
    '[fingers|paws|toes] crossed',
  ],
  where: { negated: false, conditional: false },
};

/** "Enjoy …" as a wish. In an order's form it wishes; in a sentence with a subject it describes. */
export const enjoy: Lexicon = {
  id: 'enjoy',
  source,
  patterns: ['^^ [|please|and|then|do|now|just|so] enjoy [your|the|being|!]'],
  where: { negated: false, conditional: false, mood: ['order', 'fragment', 'statement'] },
};
