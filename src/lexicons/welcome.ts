import { lovely } from './warmth';
import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026: welcome and affection in service talk';

/** Affection: hugs, love, hearts. */
export const affection: Lexicon = {
  id: 'affection',
  source,
  classes: [{ id: 'hug', source, words: ['hug', 'squeeze', 'cuddle', 'kiss', 'high five', 'belly rub', 'pat', 'scratch', 'treat', 'snuggle'] }],
  patterns: [
    '[big|huge|warm|warmest|massive|giant|virtual|gentle|extra] {hug}',
    'give [him|her|them|yourself|PROPN] [a|an] [|ADJ|ADJ ADJ] {hug}',
    'give ... [a|an|the] [|ADJ] {hug} [from|for] [me|us|all|everyone]',
    '~send [|you] [|a|all|lots|much|our|so|some|my] [|of|our|my|much|ADJ] [love|hug|hugs|good vibes|warm wishes|kisses]',
    '[lots|loads|heaps|tons] of love',
    '[❤|💛|💚|💙|💜|🧡|💕|💖|💗|💓|💞|🤗|🥰|😍|😘|💝|♥|❣]',
    '[i|we] [|ADV|all] care [about|deeply about] you',
    'you mean [the world|so much|a lot] to [us|me]',
    '[dear|close] to [my|our] [heart|hearts]',
  ],
  where: { negated: false, conditional: false },
};

/** Welcome, and time and company given: the customer is wanted here. */
export const welcoming: Lexicon = {
  id: 'welcoming',
  source,
  classes: [lovely],
  patterns: [
    'welcome [aboard|on board|back|home] [|!|$$|to]',
    'welcome to [the|our] [|NOUN|PROPN|ADJ] [family|club|team|gang|community|crew|pack|clan]',
    '[a|an|our|my] [|very] [warm|warmest|hearty|special|big|huge] welcome [to|from|$$|!]',
    '[you|she|he|your NOUN] [~be|will be] [|always|very|most|all] [|so|as] welcome [too|any|anytime|with us|back|as well|whenever]',
    '[{lovely}|good|nice|glad] to have you [|here|with|on|back|as]',
    'in [|very|the very] [good|safe|great|the best|capable|excellent] hands',
    '[on your side|all ears|kettle on|keep you company|keeping you company]',
    '[our|my] door is always open',
    'make [yourself|yourselves] [at home|comfortable]',
    '[come|pop|drop|swing|stop] [on|by|round|over|in] [and say|to say|for a] [hello|hi|cuppa|coffee|chat]',
    '[say hello|say hi|love] to ... from [me|us|all of us|the team]',
    'part of [the|our] family',
  ],
  where: { negated: false, conditional: false },
};
