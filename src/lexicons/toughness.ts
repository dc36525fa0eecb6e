import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; tough against warm manner after Jeong et al. 2019';

/** Words that press: last offers, limits, demands, faults found. */
export const toughness: Lexicon = {
  id: 'toughness',
  source,
  patterns: [
    '[final|last|best|only|maximum|firm|max|lowest] [offer|price|bid|word|chance|warning|answer]',
    'take it or leave it',
    'not a [penny|cent|dollar|minute] more',
    'no [more|higher|less|lower|longer|exceptions|negotiation|negotiations|discussion|haggling]',
    '[will|can|would|am|are] not [pay|go|willing|accept|do|be|offer|spend|afford|exceed|sell|give|wait|budge|able] [|to|any|more|higher|than|a]',
    '[too|way too|far too|so|pretty|overly] [much|high|expensive|pricey|steep|late|long|old|slow]',
    '[overpriced|unreasonable|unrealistic|ridiculous|outrageous|absurd|unacceptable|used|old|outdated|obsolete|scratched|worn|asap|immediately|demand|insist|refuse]',
    '[only|not] worth',
    '[firm|set|stuck] [at|on]',
    '[is|that is] [all|the most|as high as|as much as|it] [|that] [i|we] [|can|will|am|have]',
    '[you] [will not|must|have to|need to|should|are not going to|won\'t] [|ever] VERB',
    'let me know [|if|asap|now|today|whether] [|you|when]',
    '[i|we] expect',
    'if not',
    '[right] now',
    'deal or no deal',
    'or else',
    'do not waste [my|our|your]',
    '[fair|generous|reasonable|solid|good] [offer|price|deal]',
    'to whom it may concern',
    'for [that|this|the] price',
    '[market|going|retail] [value|price|rate]',
    'i [know|have seen|can get|could get|can find|have found] ... [cheaper|less|better|elsewhere]',
  ],
};

/** Words that come close: hopes for the other, feelings shown, reasons told, flexibility. */
export const closeness: Lexicon = {
  id: 'closeness',
  source,
  patterns: [
    '[hope|hoping] [|that] [you|all is|everything|your|this|to hear]',
    'how are you',
    '[i|we] [|really|do|am|would|truly|absolutely|just|also|very] [love|adore|like|admire|treasure]',
    '[beautiful|lovely|gorgeous|amazing|wonderful|fantastic|perfect|excited|great|awesome|exquisite|stunning|dear|kind|delighted|glad|happy|thrilled]',
    'have a [great|good|nice|wonderful|lovely|blessed|fantastic|beautiful]',
    '[convenient|convenience|easiest|works|work|suits|best] [for|to] you',
    '[wherever|whenever|anywhere|anytime|where ever|any time]',
    '[great|good|excellent|amazing|wonderful|nice|fantastic|mint] [condition|shape|phone|item|piece|bowl|product|taste|seller|listing|photo]',
    '[wonder|wondering|hoping|possibly|perhaps|maybe|consider|considering|flexible|willing|open to]',
    '[my|for my] [mother|mom|mum|son|daughter|wife|husband|family|grandmother|grandma|sister|brother|kids|child|friend|collection|birthday]',
    '[unfortunately|sadly|i understand|i know|i realize|i realise]',
    'look forward to',
    '[nice|great|lovely|pleasure] to [meet|hear|see|talk|speak]',
    'take [|good] care',
    'mean a lot',
    '[so|very|really] much',
    '[appreciate|grateful|blessed|thankful|appreciated]',
    '[smile|hug|love|best wishes|warm|kind regards|warmly|sincerely|cheers]',
  ],
  where: { negated: false },
};
