import { lovely } from './warmth';
import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026: welcome and affection in service talk';

/** Affection: hugs, love, hearts. */
export const affection: Lexicon = {
  id: 'affection',
  source,
  classes: [{ id: 'hug', source, words: ['hug', 'squeeze', 'cuddle', 'kiss', 'high five', 'belly rub', 'pat', 'scratch'] }],
  patterns: [
    '[big|huge|warm|virtual] {hug}',
    'give [him|her|them|yourself|PROPN] [a|an] [|ADJ|ADJ ADJ] {hug}',
    '[lots|loads] of love',
    'give ... [a|an|the] [|ADJ] {hug} [from|for] [me|us|all]',
    '~send [|you] [|a|all|much|our|so|my] [|of|our|my|much|ADJ] love',
    '[❤|💛|💚|💙|💜|🧡|💕|💖|💗|💓|🤗|🥰|😍|😘|💝|♥|❣]',
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
    'welcome to [the|our] [|NOUN|PROPN|ADJ] [family|club|community]',
    '[you|she|he|your NOUN] [~be|will be] [|very|all] [|so|as] welcome [too|any|with us|back]',
    '[{lovely}|nice|glad] to have you [|here|with|on|as]',
    'in [|very|the very] [good|safe|great] hands',
    '[a|our] [|very] [warm|special|big|huge] welcome [to|from|$$|!]',
    '[on your side|all ears|kettle on]',
    'make yourself [at home|comfortable]',
    '[drop|pop|come|stop] [on|by|in] [and say|to say|for a] [hello|hi|chat|cuppa]',
    '[say hello|love] to ... from [me|us|all of us]',
  ],
  where: { negated: false, conditional: false },
};
