import type { Lexicon, WordClass } from '../text/lexicon';
import { accept, acceptable, content } from './acceptance';

const source = 'goodturn, 2026, after Davidson 1984';

/** Praise that accepts, beyond {@link acceptable}. */
const pleasing: WordClass = { id: 'great', source, words: ['great', 'perfect', 'right', 'brilliant', 'lovely', 'logical', 'ideal', 'excellent', 'true'] };

/** The customer comes round to a reason or accepts a proposal. */
export const customerAgreement: Lexicon = {
  id: 'customer-agreement',
  source,
  classes: [accept, acceptable, content, pleasing],
  patterns: [
    '^^ [|INTJ|hm|well|alright|right|fine|that is|it is|a] [|,] [|ADV] [{fine}|{great}|valid] [enough|point|one|idea|plan|call|deal|offer|solution|by me|with me|for me|by us|with us|for us]',
    '^^ [|INTJ|hm|well|alright|right|fine|that|it] [|,] [|ADV] [works for me|works for us|suits me|suits us|you win|i give in|no objection|no objections|you are on $$|you are on ,]',
    '^^ [|INTJ|hm|well|alright|right|fine] [|,] [|ADV] [agreed|deal|sold|sensible|reasonable|understandable|logical|accepted|fair|why not] [$$|,|then|!]',
    '^^ [|INTJ|hm|well|alright|right|fine|and|that|it] [|,] [|that|it] [sounds|sound|seems] [|ADV|like] [|a] [{fine}|{great}|plan]',
    '[that|this|it|which|^^|INTJ] [|AUX] [|ADV] [makes|make] [|ADV|ADJ|a lot of] sense',
    '[~talk|~win|~convince|~persuade|~sell] [me|us] [over|round|around|into|$$|,|on that]', '~bring [me|us] [round|around]',
    '[i|we] [guess|suppose|reckon|admit|imagine] [|that] [that|it|this|you|so|is] [|AUX] [|ADV|a] [right|true|$$|{fine} $$|{fine} ,|{fine} then|makes sense|sounds {fine}|works]',
    '[you|u] [|have] [got|have|had] [me|us] [there|convinced|sold]',
    '[that|this] [is|would be|seems] [a|an] [|ADV|more than] [{fine}|{great}] [offer|solution|compromise|deal|point|idea|plan|suggestion|way]',
    '[i|we] [|AUX] [|suppose i can|guess i can|am happy to|am willing to] [|ADV] [{accept}|work with|do with|live] [|with] [that|this|it|those|your|the|option|what]',
    '[i|we] [am|are] [|ADV] [sold|convinced|persuaded|in|on board|won over|up for it|up for that] [$$|then|,|!]',
    'can not [|ADV] [argue|complain|disagree|say no|say fairer|ask for more]',
    '[put|seen|explained|put it|explain it] [like that|that way]',
    '[i|we] [|AUX] [stand corrected|come round|come around]',
    '[i|we] [was|were|am] [|ADV] [wrong|mistaken] [then|about|there|on|to|and|,|$$]',
  ],
  where: { negated: false, conditional: false },
};

/** Approval that accepts something only where something was proposed or explained. */
export const approval: Lexicon = {
  id: 'approval',
  source,
  classes: [acceptable, content, pleasing],
  patterns: [
    '[i|we] [can|could] [do|manage|make] [NUM|PROPN|that|it|this|both|either]',
    '[that|this] [is {fine}|is perfect|would be {great}|would be {fine}|will be {fine}|works {great}|works {fine}|sounds {great}|sounds {fine}|is ADV {fine}] [$$|,|then|with me|by me|for me|for us|with us|by us|enough|too|thanks|thank]',
    '[NUM|PROPN] [is|\'s|would be|works|suits|sounds|will be] [|ADV] [{fine}|great|perfect|best|me|for me|for us] [$$|,|then|with me|by me|for me|for us|enough|too]',
    '[that|this|which|either|both] [|AUX] [|ADV] [work|works|suit|suits|do] [|ADV] [for me|for us|me|us|{fine}|{great}|$$]',
    'let us [do|go|say|try|leave|take|keep|book|call|get] [|with|for|it|that|this|the]',
    '[i|we] [am|are|would be|will be] [|ADV|more than] {content} [with|to|about] [|go with|accept|take|do|try|wait] [that|this|it|the|your|you]',
    '[that|this|it|which] [|ADV|does] [~explain|~clear|~settle|~answer] [it|that|a lot|things|everything|why]',
    '[INTJ|fine|great|perfect|sure] [|,] [|then|please] [do that|do it|go ahead with|go for it|please do|that would be|that will do|i would like that]',
    '[i|we] [will|would] [|ADV] [take|accept|go for|have|do|settle for|go with|try] [it|that|this|the|your|option|you up on|PROPN]',
  ],
  where: { negated: false, conditional: false },
};

/** A yes that accepts only where something was proposed. */
export const plainYes: Lexicon = {
  id: 'plain-yes',
  source,
  classes: [acceptable, pleasing],
  patterns: [
    '^ [yes|yeah|yea|yep|ok|okay|sure|exactly|agreed|true|indeed|correct|same|{fine}|{great}|absolutely|definitely|certainly|of course|totally|very|please do|sounds|that is|that would be {fine}|that would be {great}|that would work|that would do|that would help|it does|i am|i do|i would|works|happy|go ahead]',
  ],
  where: { negated: false, conditional: false },
};

/** What takes a yes back, or shows that it is meant wryly. */
export const takenBack: Lexicon = {
  id: 'taken-back',
  source,
  patterns: [
    '[however|except|although|unless]',
    'but [|,] [PRON|DET|ADV|not|why|what|still|there|when|if]',
    '[that|it|this|^^] would [|be] ... if',
    '[hope|hoped|hoping|wish|hopefully|at least]',
    '[i|we] would [|ADV] [agree|accept|take] ... if',
    'enough [for|to] [a|an|the|my|our|VERB]',
    '[another|just what i|as usual|as always|typical|whatever]',
    '[i|we] [will not|will never|am done|are done]',
  ],
  where: { voice: 'any' },
};
