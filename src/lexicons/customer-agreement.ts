import type { Lexicon } from '../text/lexicon';
import { degree } from './degree';

const source = 'goodturn, 2026; acceptance tokens after Pomerantz 1984 and Davidson 1984';

/** The customer comes round to a reason or accepts a proposal. */
export const customerAgreement: Lexicon = {
  id: 'customer-agreement',
  source,
  classes: [
    degree,
    { id: 'fair', source, words: ['fair', 'fine', 'good', 'reasonable', 'great', 'ok', 'okay', 'acceptable', 'sensible', 'perfect', 'alright', 'right', 'brilliant', 'lovely', 'logical', 'ideal', 'cool', 'generous', 'a plan', 'like a plan', 'like a deal', 'excellent', 'awesome', 'wonderful', 'amazing', 'fantastic', 'a good idea', 'a great idea', 'a good plan', 'a good compromise', 'a fair offer', 'a good solution', 'a fair deal', 'true', 'doable', 'fair enough', 'understandable'] },
    { id: 'live', source, words: ['live', 'work', 'go', 'agree', 'deal', 'do', 'be happy', 'be fine', 'be ok', 'be okay', 'get on board', 'manage', 'get behind', 'cope', 'be content', 'be satisfied', 'go along', 'settle', 'sign up', 'say yes', 'say no', 'put up'] },
    { id: 'content', source, words: ['happy', 'fine', 'ok', 'okay', 'good', 'cool', 'content', 'satisfied', 'comfortable', 'alright', 'all right', 'pleased', 'on board', 'game', 'sold', 'convinced', 'persuaded', 'willing', 'in', 'up for it', 'in agreement', 'with you', 'down'] },
  ],
  patterns: [
    '^^ [|ok|okay|well|yes|yeah|alright|right|all right|hmm|hm|oh|ah|then|yep|fine|and|suppose] [|,] [fair enough|fair dos|fair do|fair dues|done deal|fair point|good point|point taken|fair one|you win|i give in|i give up|makes sense|suits me|works for me|works for us|works here|suits us|all good|all good then|good idea|great idea|good plan|great plan|good thinking|good shout|nice idea|perfect idea|very sensible|very reasonable|seems reasonable|no worries then|consider me convinced|consider me sold|you have me there|you have sold me|fine by me|ok by me|okay by me|good by me|fine with me|ok with me|okay with me|good with me|cool with me|all right by me|alright by me|alright with me|good enough for me|good enough|touché|touche|count me in|sounds about right|i am sold|say no more|its a deal|it is a deal|you have a deal|we have a deal|you have got a deal|you are on|why not|by all means|no objection|no objections|no complaints|no complaint|be my guest]',
    '^^ [|ok|okay|well|yes|yeah|alright|right|hm|oh|fine|then] [|,] [agreed|deal|sold|settled|smart|sensible|reasonable|understandable|logical|perfectly reasonable|all right then|fine then|ok then|accepted|granted|noted and accepted|no problem with that|good call|wise|clever] [$$|,|then|!|on]',
    '[i|we] [would|will|am|are] [|be] [|definitely|totally|all] up for [it|that|this]',
    '[talked|argued|brought] [me|us] [into|round|around]',
    '[has|have] [talked|won|brought] [me|us] [over|round|around|into]',
    '[i|we] [guess|suppose|reckon|imagine|admit] [that|it|this|you] [is|are|does|do|has|have|makes|would be|sounds|seems]',
    '^^ never thought of [it|that]',
    '[that|this|it] is more than [fair|enough|reasonable|generous|i expected|we expected|fine|good]',
    '[i|we] [had not|never] [|really] [thought|looked|considered|seen|realised|realized|known|knew] [|of|at|about] [it|that|this] [|like|that|way]',
    '[you|u] [have|got|had] [me|us] [there|convinced|sold|on board]',
    '^^ [true|very true|true enough|exactly|absolutely|indeed|quite right|quite so|spot on] [$$|,]',
    '^^ [|ok|okay|well|yes|yeah|alright|right|all right|oh|ah|and|perfect|great] [|,] [sounds|sound|seems|works] [|{degree}] {fair}',
    '^^ makes [|{degree}] [|perfect|total|complete|a lot of|good|much more] sense',
    '[that|this|it] [is|would be|seems|was] a [|very|really|more than] {fair} [offer|solution|compromise|deal|point|idea|plan|suggestion|way|explanation|reason]',
    '[i|we] [|can|could|will|would|am happy to|am willing to|guess i can|suppose i can|am prepared to|think i can] [|certainly|totally|probably|definitely|happily|gladly|also|just] {live} with [that|this|it|those|your|the|thursday|friday|option|what]',
    '[i|we] [am|are] [|totally|completely|all] [sold|convinced|persuaded|in|on board|won over] [$$|then|,|!]',
    '[you|u|ur] [are|were|have been] [|{degree}|probably|indeed|of course] [right|correct|not wrong|spot on]',
    '^^ your right [$$|,|it|that]',
    '[you|u] [|do|certainly|actually] [have|have got|got|make|made] [a|some|an] [|{degree}] [|good|fair|valid|great|excellent|reasonable] [point|argument|case|sense]',
    '[can|could] not [|really|possibly|honestly|even] [|in all fairness] [fault|argue|complain|disagree|ask for more|say no|ask for fairer|say fairer|quarrel|object|quibble|grumble|refuse]',
    '[put|when you put it|if you put it|seen|looked at|explained|phrased|said] [like|that] [|this|that|way] [|,|i|it]',
    '[i|we] [|totally|completely|do|can|also|would|fully|suppose|guess|gladly|happily|will] [accept|agree|concur] [|with|to] [|that|this|it|your|you|the|$$|,]',
    '[i|we] [|do|can|now|understand and] see [what you mean|your point|your reasoning|the point|the sense|the logic|why you|your side|where you are coming from|that now|the reason|it now|why now|it your way|how that works now]',
    '[|it is] [|a] deal [then|$$|,]',
    '[monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|NUM|credit|voucher|exchange|replacement] [|then] it is',
    '[i|we] [suppose|guess|imagine] [|that is|it is|you are|so|that] [fair|right|so|fine|true|ok|okay|correct|sense|reasonable|makes sense|works]',
    '[i|we] [|would|also|do] [think so too|do the same|have done the same|feel the same|would not want|not want to risk|thought so too|would too|had not thought of it|had not thought of that|never thought of it|never thought of that|had not looked at it|had not considered]',
    '[no|not] [argument|arguments|complaints|objection|objections|quarrel] [from me|here|there]',
    '[was|am|were] [wrong|mistaken] [then|about that|there|on that|sorry|$$]',
    '[|it] [does|did] [make sense|add up|sound fair|sound right|sound reasonable|look fair|look right|seem fair|seem right|stack up]',
    '[ok|okay|alright|fine|yes|yeah] [|,] [you|that] [have|has] [convinced|persuaded|talked|sold|won] [me|us]',
    '[you have|that has|you] [|really|just|actually] [convinced|persuaded|sold|talked] [me|us] [|over|round]',
  ],
  where: { negated: false, conditional: false },
};

/** Approval that accepts something only where something was proposed or explained. */
export const approval: Lexicon = {
  id: 'approval',
  source,
  classes: [
    degree,
    { id: 'fair', source, words: ['fair', 'fine', 'good', 'reasonable', 'great', 'ok', 'okay', 'acceptable', 'sensible', 'perfect', 'alright', 'right', 'brilliant', 'lovely', 'logical', 'ideal', 'cool', 'generous', 'a plan', 'like a plan', 'like a deal', 'excellent', 'awesome', 'wonderful', 'amazing', 'fantastic', 'a good idea', 'a great idea', 'a good plan', 'a good compromise', 'a fair offer', 'a good solution', 'a fair deal', 'true', 'doable', 'fair enough', 'understandable'] },
    { id: 'content', source, words: ['happy', 'fine', 'ok', 'okay', 'good', 'cool', 'content', 'satisfied', 'comfortable', 'alright', 'all right', 'pleased', 'on board', 'game', 'sold', 'convinced', 'persuaded', 'willing', 'in', 'up for it', 'in agreement', 'with you', 'down'] },
  ],
  patterns: [
    '[i|we] [can|could] [do|manage|make] [NUM|that|it|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|both|either]',
    '[monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|morning|afternoon|noon|NUM] [|at _] [is|works|would be] [|just|perfectly|totally|absolutely] {fair} [|$$|,|for|by|with|then]',
    '[that|this|it] [is|would be|seems|will be|was] [|all|only|actually|totally|completely|perfectly|absolutely|entirely|really|probably|quite|very] {fair} [$$|,|then|with|by|for|enough|too|to|i|of|thanks|thank]',
    '[that|this|it|which|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|either|both|morning|afternoon] [|would|does|will|all|actually|really] [|all|actually|really] [make|makes|add|adds|stack|stacks|check|checks|work|works|suit|suits|sound|sounds|seem|seems|do|does] [|{degree}] [sense|up|out|for me|for us|me|us|{fair}]',
    '[NOUN|NUM|PROPN] [is|would be|works|suits|sounds|will be|s] [|totally|perfectly|all|absolutely|also|just|really|quite] [fine|ok|okay|good|perfect|great|alright|all right|best|me|for me|us|for us|lovely] [$$|,|for|by|with|then|enough|too]',
    '[happy|glad|fine|content] [with|to go with|to accept|to do] [that|it|this|the]',
    '[let us|lets] [do|go with|say|go for|try|leave|make|call|shake|start|take|keep|book|get] [|it|this|that|the|with|then|on|at|so|ahead]',
    '[i|we] [am|are|would be|will be] [|all|totally|completely|perfectly|quite|very|absolutely|more than] {content} [with|about|to|for|on] [|go with|accept|take|do|try|wait] [that|this|it|the|your|you]',
    '[that|this|it|which] [|does|kind of|sort of|certainly|now] [explain|explains|clears|clear|settles|settle|answers] [it|that|a lot|things|everything|it then|why] [|up]',
    '[yes|ok|okay|sure|fine|yeah|perfect|great] [|,] [|then|please] [do that|do so|do it|go ahead with that|go for it|please do|that would be|that will do|that works|let us|that is fine|that is fair|i would like that|i agree|you are right]',
    '[i|we] [will|would] [|happily|gladly|just] [take|accept|go for|have|do|settle for|go with|try] [it|that|the offer|this|your|option|you up on|the first|the second|thursday|friday|monday|tuesday|wednesday|the voucher|the credit|the replacement|the exchange|the refund]',
    '[i|we] [can|could] [|certainly|totally|now|sort of|kind of] see [that|it|how|why|the point|the sense|the reason|your point|where you]',
  ],
  where: { negated: false, conditional: false },
};

/** A yes that accepts only where something was proposed. */
export const plainYes: Lexicon = {
  id: 'plain-yes',
  source,
  patterns: [
    '^ [yes|yeah|yep|yup|ok|okay|okey|sure|fine|great|perfect|alright|all right|absolutely|definitely|certainly|of course|brilliant|lovely|good|excellent|wonderful|cool|gladly|please do|aye|super|sounds|that is|that would|that will|it does|it is|it would|i am|i do|i would|we do|we can|works|happy|suits|go for it|go ahead|k|kk|right|very|totally|yes please|ye]',
  ],
  where: { negated: false, conditional: false },
};

/** What takes a yes back, or shows that it is meant wryly. */
export const takenBack: Lexicon = {
  id: 'taken-back',
  source,
  patterns: [
    '[however|except|although|unless]',
    'but [|,] [i|it|you|the|that|not|why|what|this|still|there|we|my|when|if]',
    '[that|it|this] would [|be] ... if',
    '[hope|hoped|wish|hopefully]',
    '[another|yet another|just what i|just great|as usual|as always|surprise surprise|typical|whatever|lol right]',
    '^ [yeah|yes|ok|okay|sure] [|,] [no|right] [|,]',
  ],
  where: { voice: 'any' },
};
