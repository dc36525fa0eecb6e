import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026, after Brown & Levinson 1987';

/** Flat denial of what was said. */
export const denial: Lexicon = {
  id: 'denial',
  source,
  classes: [
    { id: 'true', source, words: ['true', 'correct', 'accurate', 'so', 'the case', 'what happened', 'how it was', 'how it happened', 'the truth'] },
    { id: 'false', source, words: ['false', 'untrue', 'incorrect', 'inaccurate', 'nonsense', 'impossible', 'wrong', 'a lie'] },
    { id: 'mistaken', source, words: ['wrong', 'mistaken', 'incorrect', 'lying', 'making that up', 'imagining things', 'confused'] },
    { id: 'say', source, words: ['say', 'promise', 'tell you', 'tell', 'agree', 'offer', 'write', 'claim', 'guarantee', 'quote', 'confirm', 'mention', 'state'] },
    { id: 'we', source, words: ['i', 'we', 'nobody', 'no one', 'our staff', 'he', 'she', 'they'] },
  ],
  patterns: [
    '[that|this|it|which|neither] [|ADV] ~be [|ADV] [not|never] [|ADV] [{true} $$|{true} ,|{true} at all|what the NOUN|what our NOUN|what my NOUN]',
    '[that|this|it|which] ~be [|ADV] not [|ADV] what [i|we|you|he|she|was] [|AUX] [{say}|sign|order|show]',
    '[that|this|it|which] [|ADV] [is|was] [|ADV] {false} [$$|,]',
    'your NOUN ... [is|are|was] [|ADV] [false|untrue|incorrect] [$$|,]',
    '^ [|INTJ|no|well|sorry] [|,] [|ADV] [{false}|not so|not the case] [$|,|sir|madam]',
    '[nothing of the sort|nothing of the kind]',
    '[there AUX|there AUX been|we have|we had|did|said|made|sent|^^] [|ADV] [no|never any|not any] such _',
    '[that|this|it] [can|could] not [|ADV] [be $$|be right|be true|be so|be correct|have happened|be the case]',
    '^^ [|INTJ|no|but|because] [|,] [that|this|it] [|ADV] [never|did not|does not] [~happen|~exist|~occur|~take place]',
    '^ [|INTJ|no|well] [|,] [quite|on] the [contrary|opposite|reverse]',
    '[you|u] [|ADV|must] ~be [|ADV] {mistaken} [,|about|there|here|and|on|that|the|$$]',
    '[you|u] [|AUX] [|ADV] [~misremember|got it wrong|got that wrong]',
    '{we} [|here] [|ADV|has|have] never [|ADV] [{say}|charged|received|got|sent]',
    '{we} [|here] [|ADV] did not [|ADV] {say} [that|this|so|anything|any|such|it|to|a]',
    '[nobody|no one] [|here] [|ever|AUX] [|ever|have] {say}',
    '[i|we] [|AUX|must|have to] [|ADV] [disagree|deny|reject|dispute]',
    '[i|we] AUX not agree [$$|,|with|that|to|there]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Doubt, reassurance or acknowledgement in the sentence of a denial: then it is not flat, or not of the customer's words. */
export const hedging: Lexicon = {
  id: 'denial-hedging',
  source,
  patterns: [
    '[as far as|according to|it looks like|it seems|it may|might|perhaps|maybe|i think|i believe|i wonder|could it|not quite|not entirely|not always|hope|hopefully]',
    '[what we want|how we want|the experience|the service|acceptable|good enough]',
    '[you are right|i agree|thank you for|thanks for|i understand|i see why|i see how|i can see|i hear]',
    '[worry|worries|at all|bother|stupid|silly|your fault]',
    '[happy|glad|please|good news|with you there]',
  ],
  where: { voice: 'any' },
};

/** Regret beside a denial told in the customer's own verbs. */
export const regret: Lexicon = {
  id: 'denial-regret',
  source,
  patterns: ['[sorry|apologies|~apologise|~apologize|afraid|unfortunately|~regret|pardon]'],
  where: { voice: 'any' },
};

/** Self-repair or remedy anywhere in the turn: then "that's wrong" speaks of an own mistake. */
export const remedy: Lexicon = {
  id: 'denial-remedy',
  source,
  patterns: [
    '[hold on|wait|i meant|i mean|i removed|i corrected|my mistake|our mistake|our error|misread|let me|let us|stand corrected|oops]',
    '[i|we] [will|shall|am going to|are going to|would like to|want to|have] [VERB|$$]',
    '[should|ought to] [|not|never] [have|happen|be|say|read]',
  ],
  where: { voice: 'any' },
};

/** What ends a dispute on the customer's side, or moves on from it. */
export const givingWay: Lexicon = {
  id: 'giving-way',
  source,
  patterns: [
    '[my mistake|my bad|oh wait|you are right|fair enough|i see|never mind|~thank|sorry|makes sense|got it|found it|works now|forget it|misread|i was wrong]',
    '^ [ok|okay|alright|right|ah|oh|hm]',
  ],
  where: { voice: 'any' },
};

/** Marks of an answer that gives, asks or does something: it does not go on denying. */
export const yielding: Lexicon = {
  id: 'yielding',
  source,
  patterns: [
    '[~thank|appreciate|understand|agree|may be|may have|could|would|hello|hi|you are right|that is true|fair|help|~check|~look|~find|send|refund|offer|hear|see|mistake]',
    '[i|we] [will|can|shall|have just]',
  ],
  where: { voice: 'any' },
};
