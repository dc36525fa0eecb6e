import { intensifiers } from './degree';
import { lovely } from './warmth';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: company, welcome and affection in service talk';

const hug: WordClass = {
  id: 'hug',
  source,
  words: ['hug', 'squeeze', 'cuddle', 'kiss', 'high five', 'high-five', 'belly rub', 'ear scratch', 'pat', 'scratch', 'fist bump', 'wave', 'stroke', 'treat', 'snuggle', 'bear hug', 'handshake', 'boop', 'smooch', 'peck'],
};

const group: WordClass = {
  id: 'group',
  source,
  words: ['family', 'club', 'team', 'gang', 'neighbourhood', 'neighborhood', 'community', 'crew', 'tribe', 'fold', 'party', 'world', 'fam', 'clan', 'pack', 'circle', 'herd', 'allotment', 'village', 'street', 'building'],
};

/** Affection: hugs, love, hearts. */
export const affection: Lexicon = {
  id: 'affection',
  source,
  classes: [hug, intensifiers],
  patterns: [
    '[big|huge|warm|warmest|massive|giant|virtual|tight|gentle|extra|great big] {hug}',
    'give ... [a|an|the] [|big|huge|good|little|gentle|proper|extra|nice|great big] {hug}',
    '[send|sending|sends|sent] [|you] [|a|all|lots|much|our|so|some|tons|plenty|my|heaps] [|of|our|my|much|big|huge|warm] [love|{hug}|good vibes|positive vibes|warm thoughts|warm wishes|kisses|sunshine|good thoughts]',
    '[lots|loads|heaps|tons|bags] of love', '[much|all our|with|big] love [|from|to]',
    '[❤|💛|💚|💙|💜|🧡|💕|💖|💗|💓|💞|🤗|🥰|😍|😘|💝|♥|❣]',
    '[i|we] [|all|both|really|do|dearly] care [about|deeply|how|that|for] [you|how|what happens|it|this]',
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
    'welcome [aboard|on board|back|home|in] [|!|$$|to]',
    'welcome to [the|our] [|NOUN|PROPN|ADJ] {group}',
    '[a|an|our|my] [|very|big|huge|hearty|most] [warm|warmest|hearty|special|big|huge] welcome',
    '[NOUN|you|they|she|he|PROPN] [~be|will be] [|always|very|most|all|just|both|ever] [|so|as] welcome [too|here|any|anytime|with us|back|as well|whenever|through|round]',
    '[always|ever so] welcome [!|$$]',
    '[{lovely}|good|nice|glad] to have you [|here|with|on|back|as]',
    '~have [|got] [the|all|plenty|as] [|the|whole|entire|of|much|long] [|the] [afternoon|morning|evening|day|night|time] [|in the world] [|for you|as you need|you need|you like]',
    '[i|we] [~be|will|can|would|shall] [|happily|gladly|also|not] [stay|staying|stick|sticking|hang|hanging|sit|sitting|remain|going] [|on|with|right|here|around|put|to] [the line|the phone|you|by your side|here|anywhere|hang up|put]',
    '[i|we] [~be|will be|~stay|will stay|shall be] [|right|staying|still] [here|by your side|beside you|with you] [for you|the whole|every|until|till|while|through|all|as long|to|$$]',
    '[keep|keeping] you company',
    'here for you', 'all yours [|for|until|till|!|$$]', '[big|warm|cheery|special|very warm|hearty] [hello|hi] [|to|from]', 'you [are|are all|will always be|are practically|are like|are part of the|are our] family',
    '[save|saved|saving|keep|kept|keeping|reserved|hold|holding|leave|leaving] [|you] [|the|a|your|one|our|my] [|best|last|corner|favourite|favorite|usual|warm|front|porch|window|sunny] [slice|seat|table|spot|corner|chair|stool|place|bench|light|kettle|cup|piece|cake|pint|door] [|warm|open|on|free] [|for you]',
    '[always|still|forever] [a|your|the] [|warm|free|comfy] [chair|seat|table|spot|place|stool|cuppa|cup|bed|home|corner|friend|mug|pot] [|of tea|of coffee|waiting|here|at|for you]',
  ],
  where: { negated: false, conditional: false },
};

/** Milder signs that the customer is not alone with it, and that asking costs nothing. */
export const company: Lexicon = {
  id: 'company',
  source,
  classes: [group],
  patterns: [
    'in [|very|the very] [good|safe|great|the best|capable|excellent] hands',
    '[you have|you\'ve|you] ~come to [|exactly|just] the right [place|person|people|spot|door|desk]',
    '[in|at] [|exactly|just|precisely] the right [place|spot|door|desk|shop|corner]',
    'not [|at all|in the least] alone [in|with|!|$$|here|there]',
    'not have to [do|face|figure|go|deal|sort|handle|carry] ... alone',
    '[got|have|~have got] your back',
    'with you [every|all the|the whole|through|until|to the] [|step|way|end|it|this]',
    '[side by side|hand in hand|shoulder to shoulder]',
    '[i|we] [will|can|~be|would|shall] [|going to|both|all|then|now] ... together',
    'let us ... together',
    '[am|are|is|be|all|firmly|always] on your side', 'in your corner', 'with you on [this|that]', 'not going anywhere',
    'take all the time [you|in]',
    '[no|never] [|such thing as] [a|] [silly|daft|stupid|dumb|bad|wrong|foolish] [question|questions]',
    '[not|never|no] [|a|any] [bother|nuisance|burden|trouble|bore] [at all|to me|to us|$$|in the least]',
    '[ask|ramble|fire|chat|moan|vent|grumble|natter|rant|type] away',
    'ask me anything',
    'all ears', '[our|my|the] door [is|are] [|always] open', '[our|my] [line|inbox|door|kitchen|shop] [is|are] always open',
    '[put|pop|stick|get] the kettle on', 'kettle is [on|always on|already on|boiling]', 'pull up a [chair|stool|pew|seat]',
    '[make|feel] [|free to make] [yourself|yourselves] [at home|comfortable|comfy|right at home|cosy]',
    '[come|pop|drop|swing|stop] [on|by|round|over|in|back] [|and say|to say|for a|any time|anytime|whenever] [hello|hi|cuppa|coffee|chat|cup|any time|anytime|whenever]',
    '[call|ring|write|come back|message|phone|shout|text] [|to] [|me|us] [any time|anytime|day or night|whenever you like]',
    '[say hello|say hi|wave|love] to ... [from|for] [me|us|all of us|the team]',
    '[next one|drinks|coffee|cake|first round] [is|are] on [me|us]',
    'you and [i|me] [|will|can|are|both]',
  ],
  where: { conditional: false },
};
