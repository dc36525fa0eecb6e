import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; relationship marketing\'s thanks for custom, after Zeithaml, Berry & Parasuraman 1996 (loyalty as what is valued)';

/** What customers give a firm by staying with it. */
const custom: WordClass = {
  id: 'custom',
  source,
  words: [
    'business', 'custom', 'loyalty', 'patronage', 'membership', 'partnership', 'relationship', 'repeat business',
    'continued support', 'continued trust', 'trust in us', 'faith in us',
  ],
};

/** Staying or dealing with the firm, as an act. */
const dealing: WordClass = {
  id: 'dealing',
  source,
  words: [
    'stay', 'stick', 'remain', 'be', 'fly', 'travel', 'shop', 'bank', 'book', 'order', 'buy', 'save', 'train', 'learn', 'ride', 'eat', 'read', 'drive', 'study', 'banking', 'shopping', 'booking',
    'subscribe', 'deal', 'come back', 'return', 'sign up', 'do business', 
  ],
};

/** Stretches of time that a customer has stayed. */
const spans: WordClass = {
  id: 'span',
  source: 'closed class of English',
  words: ['year', 'yr', 'month', 'decade', 'season', 'summer', 'generation', 'christmas', 'service'],
};

const people: WordClass = {
  id: 'patron',
  source,
  words: ['customer', 'member', 'client', 'guest', 'passenger', 'subscriber', 'reader', 'regular', 'patron', 'supporter', 'traveller', 'friend', 'fan', 'family', 'user', 'partner', 'tenant'],
};

/** The customer's custom is valued, with or without a word of thanks. */
export const valuedCustom: Lexicon = {
  id: 'valued-custom',
  source,
  classes: [custom, dealing, spans, people, intensifiers],
  patterns: [
    '[~thank|thanks|grateful|gratitude|appreciate|appreciates|appreciated|appreciation|~value|valued|thankful|recognise|recognize|honour|honor|respect] ... [your|you for your|the] [|very|most|much] [|NOUN|ADJ|own|continued|continuing] [|and|NOUN] {custom}',
    '[~thank|thanks|grateful|thankful|gratitude] [|you] [|all] [|{very}] [|much|again|as always|sincerely] [for|to you for] [|all|always|having|you|once again|again|ever] [|your] [choosing|picking|trusting] [us|our|PROPN|me]',
    '[~thank|thanks|grateful|thankful|glad|proud|happy|honoured|honored|lucky|appreciate|appreciates] [|you] [|{very}] [|much|again] [for|that|to|of|you] [|you|have|having|chose|all|always|been|so|{very}|still] [choosing|chose|chosen|picked|trusted] [us|our|PROPN|me]',
    '[~thank|thanks|grateful|thankful|appreciate|appreciates] [|you] [|{very}] [|much|again|sincerely] [|for] [|you|your|always|all] {dealing} [|on|all] [with|by|at|through|to|from] [us|our|this NOUN]',
    '[~thank|thanks|grateful|thankful|appreciate|appreciates|proud|glad|happy|lucky|honoured|honored|pleased|privileged] ... [to have|having|for having|to count|to call|to keep|to be able to call] [|had|you|so many] [|you|had] [|as|among|on|for|with|a|one of|our|part of|aboard|onboard] ... [{patron}|board|onboard|books|years|with us|among us]',
    '[~thank|thanks|grateful|thankful|appreciate|appreciates] [|you] [|so|very] [|much] [|for] [|you] [being|having been|remaining|continuing to be] [|such|part] [a|an|our|one of our|with|of] [|very|most|truly|long - standing|_] [|_] [|_] [{patron}|us|family]',
    '[~thank|thanks|grateful|thankful|appreciate|here is to|cheers to|proud of] [|you] [|{very}] [|much] [|for|to|of] [|all|your|the|those|these|another|over] [NUM|many|several|so many|all those|all these|more than _|_] {span} [of {custom}|of being|of your|of trust|with us|with our|with this|together|you have been|you have given]',
    '[{custom}|NUM {span}|{span}|{patron}|you staying|having you|you being here|you being with us] [|together|with us|like you|{very}] [|really|does|do|has|have|still|all|truly|always] [mean|means|meant|matter|matters|mattered|counts|count] [|{very}] [|a lot|a great deal|the world|everything|so much|something|much|more than you know|greatly|loads] [|to] [|us|me|this NOUN|our NOUN|the NOUN|all of us]',
    '[your|the|this] [|ADJ|NOUN|NUM] [|NOUN] [{custom}|{span}|{patron}] ... [mean|means|matter|matters] ... [to us|to me|here|to this|the world|a lot|everything|a great deal]',
    '[{custom}|{patron} like you|people like you] [is|are] [|{very}] [important to us|valued|appreciated|precious|valuable to|dear to|noticed|why we|the reason|what we]',
    '[you|your NOUN] [are|have been|have always been] [|{very}] [important|valuable|precious|dear|valued] to [us|me|our]',
    '[you are|you have been|you and your NOUN are] [|{very}] [|one of|among] [our|a] [|very|most|{very}] [valued|loyal|oldest|longest|best|favourite|favorite] [|_] [|_] {patron}',
    'we value you [|as|and|$$]',
    '[{patron}|people|you|folks|regulars] ... ... [are|is] [|part of|half] the reason [we|i|this|our]',
    '[not|never|nor] [|_] [|_] [|_] [take|takes|taken] [you|your _|custom|loyalty|{patron}|that] [|_] [|_] [for granted]',
    '[we|this NOUN|the NOUN] [would|could] not [|_] [be|exist|do|survive|run|open|still be] ... without [you|{patron}|your {custom}|people like you|families like|_ {patron}]',
    '[keep|keeps|kept] [us|this NOUN|our NOUN] [open|afloat|in business|lit|alive]',
    '[~hate|~be sorry|~be sad|~be gutted|~dread|not want|not like|~be a shame|would hurt|hope not] to [lose you|lose your|lose such|see you go|see you leave]',
    '[miss] [you|having you] [|as a|at the|around|here|in|on our]',
    '[i|we] [|would|do|really|very much|{very}] [want|like|love|hope|wish] to [keep|have|hold on to|go on having] [you|your custom|your business] [as|with|for|aboard|onboard|on board|here|$$]',
    '[~earn|deserve|keep|win|earned] [|back] your [|continued|_] [custom|business|loyalty|trust]',
    '[customers|people|folks|{patron}] like [you|yourself|you two|yours] [|who|that] [|_] [|_] [keep|keeps|make|makes|allow|let|help|matter|are why]',
  ],
  where: { negated: false, conditional: false },
};

/** A long stay, told. With a word of value beside it, custom is valued. */
export const longStay: Lexicon = {
  id: 'long-stay',
  source,
  classes: [spans, people],
  patterns: [
    '[you|your NOUN|you and NOUN] [have|has] [|all] [been with|been a|been an|been our|been coming|been one|stayed|stuck|bought|shopped|ordered|trusted] [|_] [|_] [|_] [|_] [since|for NUM|for over|for more|for so many|for all|all these|through]',
    'your [NUM|_] {span} [with|of|on|as|here|at|in]',
    '[NUM|all these|so many|many|all those] {span} [of|with|as|on|in] [us|our|being|your|having|a|the|_]',
  ],
};

/** The customer's choosing, staying or custom, as it is spoken of. With a word of value beside it, custom is valued. */
export const customAct: Lexicon = {
  id: 'custom-act',
  source,
  classes: [custom, people, spans],
  patterns: [
    '[choosing|chose] to VERB with [us|our]',
    '[you|your NOUN|your _ NOUN] [|_] [|_] [~choose|~pick|~trust|~prefer] [us|our|my|this NOUN]',
    '[you|your NOUN|your _ NOUN] [|_] [|_] [~choose|~pick|~prefer] ... ... over [|the|a|all]',
    '[you|your NOUN|your _ NOUN] [|_] [|_] [~stay|~stick|~fly|~shop|~renew|~remain|~keep coming|~come back|been loyal|been faithful] [|back|true|loyal|faithful] [to|with|by] [us|our|my|this NOUN]',
    '[~stick|~stay|~come back] [w|with|to|by] us',
    '[having|have|had] you as [a|an|our|one]',
    'privilege [having|to have|looking after|serving] [you|your]',
    '{span} you have [VERB|been] [|with|here|at|us|by]',
    '[you] [|could|might|had] [|have] [gone|go|choose|chosen|bought|booked|picked] [anywhere|elsewhere|any|someone else]',
    'your [|_] [business|custom|loyalty|patronage|trust] [$$|,|over|for|through|all|to|and|is|with|in|as|this|these|throughout]',
    '[{patron}|people|families|folk] [like you|like yourselves|such as you|of NUM {span}|of {span}]',
    '[NUM|first|second|third|fifth|tenth|hundredth] {span} [with|from|at] us',
  ],
  where: { conditional: false },
};
