import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; tough against warm manner after Jeong et al. 2019';

/** Words that press: last offers, limits, demands, faults found. */
export const toughness: Lexicon = {
  id: 'toughness',
  source,
  patterns: [
    '[final|last|best|only|lowest] [offer|price|chance|warning|answer]',
    'take it or leave it',
    'no [more|less|longer|exceptions]',
    '[will|can|would|am|are] not [pay|go|willing|accept|do|be|offer|spend|afford|give|wait|budge|able] [|to|any|more|a]',
    '[too|way too|so|pretty] [much|high|expensive|late|long|old|slow]',
    '[overpriced|unreasonable|unrealistic|ridiculous|outrageous|absurd|unacceptable|used|old|outdated|scratched|worn|asap|immediately|demand|insist|refuse]',
    'not worth',
    'stuck [at|on]',
    '[is|that is] [all|the most|it] [|that] [i|we] [|can|will|am|have]',
    '[you] [will not|must|have to|need to|should|are not going to|wo not] [|ever] VERB',
    'let me know [|if] [|you]',
    '[i|we] expect',
    'if not',
    '[right] now',
    'or else',
    '[fair|generous|good] [offer|price|deal]',
    'for [that|this|the] price',
    'market price',
    'i [know|can get] ... [less|better]',
  ],
};

/** Words that come close: hopes for the other, feelings shown, reasons told, flexibility. */
export const closeness: Lexicon = {
  id: 'closeness',
  source,
  patterns: [
    '[hope|hoping] [|that] [you|all is|everything|your|this]',
    'how are you',
    '[i|we] [|really|do|am|would|truly|just|also] [love|adore|like|admire]',
    '[beautiful|lovely|gorgeous|amazing|wonderful|fantastic|perfect|excited|great|awesome|exquisite|stunning|dear|kind|delighted|glad|happy|thrilled]',
    'have a [great|good|nice|wonderful|lovely|fantastic]',
    '[convenient|works|work|best] for you',
    '[wherever|whenever|anywhere|anytime|any time]',
    '[great|good|nice] [phone|piece]',
    '[wonder|wondering|hoping|possibly|perhaps|maybe|consider|considering|flexible|willing|open to]',
    '[my|for my] [mother|mom|mum|son|daughter|wife|husband|family|grandmother|grandma|sister|brother|kids|child|friend|collection|birthday]',
    '[unfortunately|sadly|i understand|i know|i realize|i realise]',
    'look forward to',
    '[nice|great|pleasure] to [meet|hear|see|speak]',
    'take [|good] care',
    'mean a lot',
    '[so|very] much',
    '[appreciate|grateful|blessed|thankful|appreciated]',
    '[smile|hug|love|best wishes|warm|kind regards|warmly|sincerely|cheers]',
  ],
  where: { negated: false },
};
