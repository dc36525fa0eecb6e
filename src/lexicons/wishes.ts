import { intensifiers } from './degree';
import { lovely } from './warmth';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; expressive speech acts that wish somebody well, after Searle 1976';

const occasion: WordClass = {
  id: 'occasion',
  source,
  words: [
    'birthday', 'anniversary', 'new year', 'holidays', 'holiday', 'easter', 'christmas', 'xmas', 'retirement', 'diwali', 'eid', 'hanukkah', 'thanksgiving', 'halloween', 'wedding day', 'mother\'s day',
    'father\'s day', 'travels', 'travelling', 'traveling', 'reading', 'baking', 'gaming', 'cycling', 'knitting', 'cooking', 'gardening', 'painting', 'sewing', 'camping', 'hiking', 'snacking', 'streaming',
    'shopping', 'flying', 'sailing', 'skiing', 'fishing', 'weekend', 'honeymoon', 'landings', 'trails', 'listening', 'watching', 'playing', 'moving', 'motoring', 'hunting',
  ],
};

const spell: WordClass = {
  id: 'spell',
  source,
  words: [
    'day', 'evening', 'morning', 'afternoon', 'night', 'weekend', 'week', 'time', 'trip', 'flight', 'journey', 'holiday', 'holidays', 'vacation', 'stay', 'birthday', 'christmas', 'summer', 'rest', 'drive',
    'honeymoon', 'wedding', 'party', 'match', 'game', 'visit', 'one', 'season', 'break', 'start', 'recovery', 'landing', 'year', 'ride', 'walk', 'meal', 'dinner', 'lunch', 'sleep', 'ball', 'blast', 'show', 'concert', 'celebration', 'anniversary',
  ],
};

/** Wishes for something in the customer's own life. "Have a nice day" and sign-offs are worn formulas and left out. */
export const wishes: Lexicon = {
  id: 'wishes',
  source,
  classes: [lovely, occasion, spell, intensifiers],
  patterns: [
    '[have|wish you|wishing you|wish you all|hope it ~be] [|both|all] [a|an|the] [|{very}] [{lovely}|safe|fun|pleasant|restful|relaxing|smooth|peaceful|cosy|cozy|best|big] [|ADJ|NOUN] {spell}',
    '[have|wish you|wishing you|hope you have|hope you all have] [a|an|the] [|{very}] [good|nice] [weekend|trip|holiday|vacation|journey|flight|evening|night|time|stay|birthday|honeymoon|one|rest of]',
    'have [|so much|lots of|loads of|great|some] fun',
    'have a [ball|blast]',
    '[happy|merry|joyous|blessed] {occasion}',
    'many happy returns',
    '[safe|happy|pleasant|bon|smooth] [|onward|ADJ] [travels|trip|journey|flight|landing|voyage|appetit|home|onward travels]',
    '[travel|drive|fly|get home|stay] [safe|safely] [!|$$]',
    '[get|feel] [well|better] [|very] soon',
    '[speedy|quick|swift|full] recovery',
    '[fingers|everything|toes|paws] [|and toes|firmly|tightly] crossed',
    '[keep|keeping|have|got|has] [|got] [|my|our|all|all our|all my|every] [|ten] fingers',
    'best of [british|luck] [|with|for|on|in|!|tomorrow|tonight|today]',
    'all the [|very] [best|luck] [|in the world] [with|for|on|to you|in your]',
    '[break|knock] [a leg|them dead|it out of the park]',
    '[take care of|look after|be kind to|be gentle with|treat] [yourself|yourselves|each other|one another]',
    'sleep [well|tight|easy|soundly]', 'sweet dreams', 'rest [well|up|easy]', 'mind how you go', 'god bless', 'safe and sound',
    '[hope|hoping] [you|your|the|she|he|they|it|that] ... [go well|goes well|goes smoothly|goes brilliantly|is a success|turns out well|is a hit|is perfect|is magical|enjoy|enjoys|loves|love it|love them|have fun|has fun|get well|gets well|feel better|feels better|get better|gets better|heals|sleep well|sleeps|likes it]',
    '[hope|hoping] to [see|welcome|have|meet|greet] you',
    'may [your|it|she|he|this|the] ... [bring|be|go|last|grow|have] ... [{lovely}|joy|luck|smoothly|well|years]',
    'here is to [many|a|your|the|another|you]',
  ],
  where: { negated: false, conditional: false },
};

/** "Enjoy …" as a wish. In an order's form it wishes; in a sentence with a subject it describes. */
export const enjoy: Lexicon = {
  id: 'enjoy',
  source,
  patterns: ['^^ [|please|and|then|do|now|just|so] enjoy [the|your|every|it|yourself|yourselves|that|those|them|being|this|what|some|a|an||]'],
  where: { negated: false, conditional: false, mood: ['order', 'fragment', 'statement'] },
};
