import { intensifiers } from './degree';
import { lovely } from './warmth';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; expressive speech acts that wish somebody well, after Searle 1976';

const occasion: WordClass = {
  id: 'occasion',
  source,
  words: [
    'birthday', 'anniversary', 'new year', 'holidays', 'holiday', 'easter', 'christmas', 'xmas', 'retirement', 'diwali', 'eid', 'hanukkah',
    'thanksgiving', 'halloween', 'wedding day', 'mother\'s day', 'father\'s day', 'travels', 'travelling', 'traveling', 'reading', 'baking', 'gaming',
    'cycling', 'knitting', 'cooking', 'gardening', 'painting', 'sewing', 'camping', 'hiking', 'flying', 'sailing', 'skiing', 'fishing', 'weekend',
    'honeymoon', 'listening',
  ],
};

const spell: WordClass = {
  id: 'spell',
  source,
  words: [
    'time', 'trip', 'flight', 'journey', 'holiday', 'holidays', 'vacation', 'stay', 'birthday', 'christmas', 'summer', 'honeymoon', 'wedding',
    'party', 'match', 'game', 'visit', 'break', 'start', 'recovery', 'ride', 'walk', 'meal', 'dinner', 'lunch', 'sleep', 'show', 'concert',
    'celebration', 'anniversary', 'thanksgiving', 'new year',
  ],
};

/** Wishes for something in the customer's own life. "Have a nice day" and sign-offs are worn formulas and left out. */
export const wishes: Lexicon = {
  id: 'wishes',
  source,
  classes: [lovely, occasion, spell, intensifiers],
  patterns: [
    '[^^ have|^^ and have|^^ do have|wish you|wishing you|wish you all|hope it ~be|hope you have|hope you all have] [|both|all] [a|an|the] [|{very}] [{lovely}|good|nice|safe|fun|pleasant|restful|relaxing|smooth|peaceful|cosy|cozy|best|big] [|ADJ|NOUN] {spell}',
    '^^ [|and|do] have [|so much|lots of|loads of|great] fun',
    'have a [ball|blast]',
    '^^ [|and|a|a very|very|have a|have a very|wish you a|wishing you a] [happy|merry|joyous|blessed] [|first|NUM] {occasion}',
    'many happy returns',
    '^^ [|and|have a] [safe|happy|pleasant|bon|smooth] [|onward] [travels|trip|journey|flight|landing|landings|voyage|appetit]',
    '[travel|drive|fly|get home] [safe|safely] [!|$$]',
    '[get|feel] [well|better] soon',
    '[speedy|quick|swift|full] recovery',
    'best of british',
    'all the [|very] [best|luck] [|in the world] [with|for|on] your',
    '[take care of|look after|be kind to|be gentle with] [yourself|yourselves|each other|one another]',
    'sleep [well|tight] [!|$$]',
    'sweet dreams',
    'mind how you go',
    'god bless',
    '[hope|hoping] [you|your|the|she|he|they|it|that] ... [goes well|goes smoothly|goes brilliantly|is a success|turns out well|is a hit|is perfect|is magical|enjoy|enjoys|loves|love it|love them|have fun|has fun|gets well|feels better|sleep well|sleeps]',
    'may [your|it|she|he|this] ... [bring|be|go|last|grow|have] ... [{lovely}|joy|luck|smoothly|well|years]',
    'here is to [many|your|another|you]',
  ],
  where: { negated: false, conditional: false },
};

/** "Enjoy …" as a wish. In an order's form it wishes; in a sentence with a subject it describes. */
export const enjoy: Lexicon = {
  id: 'enjoy',
  source,
  patterns: ['^^ [|please|and|then|do|now|just|so] enjoy [your|the|every|yourself|yourselves|being|!]'],
  where: { negated: false, conditional: false, mood: ['order', 'fragment', 'statement'] },
};
