import { intensifiers } from './degree';
import { lovely } from './warmth';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: welcome and affection in service talk';

const hug: WordClass = {
  id: 'hug',
  source,
  words: [
    'hug', 'squeeze', 'cuddle', 'kiss', 'high five', 'belly rub', 'ear scratch', 'pat', 'scratch', 'stroke', 'treat', 'snuggle', 'bear hug', 'boop',
  ],
};

const group: WordClass = {
  id: 'group',
  source,
  words: ['family', 'club', 'team', 'gang', 'neighbourhood', 'community', 'crew', 'tribe', 'world', 'fam', 'clan', 'pack', 'village'],
};

/** Affection: hugs, love, hearts. */
export const affection: Lexicon = {
  id: 'affection',
  source,
  classes: [hug, intensifiers],
  patterns: [
    '[big|huge|warm|warmest|massive|giant|virtual|tight|gentle|extra|great big] [hug|hugs|bear hug|cuddle|snuggle]',
    'give ... [a|an|the] [|big|huge|good|little|gentle|proper|extra|nice|great big] {hug} [from|for] [me|us|all|everyone]',
    'give [him|her|them|yourself|yourselves|PROPN] [a|an] [|big|huge|good|little|gentle|proper|extra|nice|great big] {hug}',
    '[send|sending|sends|sent] [|you] [|a|all|lots|much|our|so|some|tons|my|heaps] [|of|our|my|much|big|huge|warm] [love|hug|hugs|good vibes|warm wishes|kisses|sunshine]',
    '[lots|loads|heaps|tons|bags] of love',
    '[much|all our|with|big] love from',
    '[❤|💛|💚|💙|💜|🧡|💕|💖|💗|💓|💞|🤗|🥰|😍|😘|💝|♥|❣]',
    '[i|we] [|all|both|really|do|dearly] care [about|deeply about] you',
    'you mean [the world|so much|a lot] to [us|me]',
    '[dear|close|special] to [my|our] [heart|hearts]',
  ],
  where: { negated: false, conditional: false },
};

/** Welcome, and time and company given: the customer is wanted here. */
export const welcoming: Lexicon = {
  id: 'welcoming',
  source,
  classes: [group, lovely, intensifiers],
  patterns: [
    'welcome [aboard|on board|back|home] [|!|$$|to]',
    'welcome to [the|our] [|NOUN|PROPN|ADJ] {group}',
    '[a|an|our|my] [|very|big|huge|hearty|most] [warm|warmest|hearty|special|big|huge] welcome [to|from|$$|!]',
    '[you|she|he|your NOUN] [~be|will be] [|always|very|most|all|just|both|ever] [|so|as] welcome [too|any|anytime|with us|back|as well|whenever]',
    '[{lovely}|good|nice|glad] to have you [|here|with|on|back|as]',
    '[keep|keeping] you company',
    'in [|very|the very] [good|safe|great|the best|capable|excellent] hands',
    'on your side',
    '[big|warm|cheery|special|very warm|hearty] [hello|hi] [|to|from]',
    'you [are|are all|will always be|are practically|are like|are part of the|are our] family',
    '[always|still] a [|warm|free|comfy] [chair|seat|table|spot|stool|cuppa|cup|bed|home|friend|mug|pot] [|of tea|of coffee] [|waiting|here] for you',
    '[put|pop|get] the kettle on',
    'kettle is [|always|already] [on|boiling]',
    'all ears',
    '[our|my] door is always open',
    '[make|feel] [|free to make] [yourself|yourselves] [at home|comfortable|right at home]',
    '[come|pop|drop|swing|stop] [on|by|round|over|in] [|and say|to say|for a] [hello|hi|cuppa|coffee|chat]',
    '[say hello|say hi|love] to ... from [me|us|all of us|the team]',
  ],
  where: { negated: false, conditional: false },
};
