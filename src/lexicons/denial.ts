import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; bald-on-record disagreement after Brown & Levinson 1987';

/** Flat denial of what was said. */
export const denial: Lexicon = {
  id: 'denial',
  source,
  classes: [
    { id: 'simply', source, words: ['simply', 'just', 'absolutely', 'totally', 'completely', 'plainly', 'clearly', 'obviously', 'quite', 'definitely', 'certainly', 'actually', 'entirely', 'utterly', 'flatly', 'really', 'patently', 'both', 'factually', 'also', 'all', 'still', 'even'] },
    { id: 'untrue', source, words: ['true', 'correct', 'accurate', 'so', 'the case', 'what happened', 'how it was', 'how it happened', 'how it went', 'the truth', 'what it says', 'what it said', 'what the contract says', 'what the policy says', 'what the terms say', 'what we agreed', 'what was agreed', 'what our records show', 'what our system shows', 'what the records show', 'what the record shows', 'what i said', 'what we said', 'what i told you', 'what we told you', 'what i wrote', 'what my colleague said', 'what he said', 'what she said', 'what was said', 'a fact', 'factual', 'in any way true', 'what the form says', 'what the recording says', 'what you were told', 'what you signed', 'what you ordered', 'what you agreed to', 'what you asked for', 'what the log says', 'what the law says', 'what happened here'] },
    { id: 'false', source, words: ['false', 'untrue', 'incorrect', 'inaccurate', 'nonsense', 'impossible', 'rubbish', 'not true', 'a lie', 'a myth', 'fiction', 'pure invention', 'baseless', 'unfounded', 'bogus', 'a fabrication', 'an invention', 'simply wrong', 'just wrong', 'plain wrong', 'flat wrong', 'factually wrong', 'wrong', 'hogwash', 'baloney', 'a false claim', 'a false statement', 'a misstatement', 'balderdash', 'quite impossible', 'a misrepresentation', 'not so', 'not correct', 'not accurate', 'just not true', 'not the case'] },
    { id: 'mistaken', source, words: ['wrong', 'mistaken', 'incorrect', 'lying', 'misinformed', 'making that up', 'making this up', 'making it up', 'imagining things', 'imagining it', 'imagining that', 'confused', 'misremembering', 'in error', 'in the wrong', 'misled', 'exaggerating', 'inventing', 'talking nonsense', 'fooling yourself', 'not telling the truth', 'not right', 'not correct', 'under a misapprehension', 'mixing things up', 'mixing it up', 'mixing up', 'not being honest', 'not being truthful'] },
  ],
  patterns: [
    '[that|this|it|which|neither] [|{simply}] ~be [|{simply}] not [|{simply}] {untrue}',
    '[that|this|it|which] [|{simply}] ~be never {untrue}',
    '[that|this|it|which] [|{simply}] [is|are|was] [|{simply}] {false}',
    '[your|the|this] [claim|statement|version|account|story|memory|information|assumption|accusation|allegation|description] [is|are|was] [|{simply}] {false}',
    'what you [say|wrote|describe|claim|remember] [is|was] {false}',
    '^ [|no|well|sorry|nope|actually] [|,] [|{simply}|quite] [false|incorrect|untrue|nonsense|impossible|rubbish|wrong|inaccurate|not true|not correct|not so|not the case|not accurate] [|sir|madam|again|!] [$|,]',
    '^^ nothing of the [sort|kind|sort happened|kind happened]',
    '[said|promised|agreed|received|sent|did|do|does|done|happened|told you|wrote] [nothing of the sort|nothing of the kind|no such thing]',
    '[there is|there was|there are|there were|there has been|there have been|we have|we had|we received|i see|we offer|we made|i made|nobody made] [|{simply}] [no|never any|never a|not any] such [_]',
    '^^ no such [_] [was|were|exists|exist|has|have|is|happened|$$]',
    '[that|this|it] [|{simply}] [can|could] [|{simply}] not [|{simply}|possibly] [be $$|be right|be true|be so|be correct|have happened|have been|be the case|be possible]',
    '^^ [|no|but|because] [|,] [that|this|it] [|{simply}] [never|did not|does not] [|{simply}] [happened|happen|took place|take place|occurred|occur|existed|exist]',
    '^ [|no|well] [|,] [quite|on] the [contrary|opposite|reverse] [,|$|:|you|the|we|it]',
    '[you|u] [|{simply}] [are|must be|were] [|{simply}|very|badly] {mistaken} [,|about|there|here|and|on|that|the|$$]',
    '[you|u] [|have|must have|are|just|simply] [|{simply}] [got|get|have|remember|remembered|misremember|misremembered|misread|recall|read|calculated|dreamt|dreamed|invented|imagined|imagine|made] [|all|completely] [|that|it|this|your facts|the facts|the date|the dates|the wrong|things|the figures|the terms|the whole thing] [wrong|up|incorrectly|mixed up|wrongly|backwards|the wrong way round]',
    '[i|we|nobody here|no one here|my colleague|our agent|our staff|nobody|no one|our team|none of us|he|she|they] [|{simply}] [never] [said|promised|told|agreed|offered|received|sent|wrote|claimed|guaranteed|charged|quoted|took|got|made|advertised|confirmed|authorised|authorized|gave|asked|mentioned|stated|had|did]',
    '[i|we|nobody here|my colleague|our agent|our staff|our team] [|{simply}] did not [|{simply}|ever] [say|promise|tell you|agree|offer|write|claim|guarantee|quote|advertise|state|mention] [that|this|so|anything|any|such|it|to|a]',
    '[nobody|no one|none of us|no agent|no colleague] [|here|of ours] [|ever|has|would] [|ever|have] [said|promised|told|agreed|offered|quoted|guaranteed|say|promise|tell]',
    '[i|we] [|must|have to|do|totally|completely|strongly|flatly|absolutely] [disagree|deny|reject|dispute|refute] [|with|that|this|your|$$|the claim|it|,]',
    '[i|we] [do|would|can] not [agree|accept] [|with|that] [you|that|this|claim|your|at all|$$]',
    '[it|this|that|there] [is|was] [|simply|just] [nothing|no problem|no fault|no mistake|no error] [|wrong] [|with|on|in] [our|the] [side|end|system|product|website|part|app|invoice|bill|meter|line]',
    '[what|that] you [say|are saying|claim|wrote|describe] [never|is not|cannot|can not|did not|has nothing|makes no sense|is not how|could not]',
    '[a|an|your|the|that|this] [video|photo|screenshot|receipt|mail|email|picture|letter|review|statement] [|alone|like that] [proves|means|shows|changes|counts for] nothing',
    '[you|u] [|{simply}] [did|have done|have said|said|sent|paid|ordered|signed|wrote|received] no such thing',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Doubt, reassurance or acknowledgement in the sentence of a denial: then it is not flat, or not of the customer's words. */
export const hedging: Lexicon = {
  id: 'denial-hedging',
  source,
  patterns: [
    '[as far as|according to|at present|it looks like|it seems|it may|it might|perhaps|maybe|i think|i believe|i wonder|could it|might it|not quite|not entirely|not necessarily|not always|certainly hope|sincerely hope|really hope|do hope|we hope|i hope|hopefully]',
    '[what we want|how we want|the experience|the service|acceptable|good enough|what we like|what we aim]',
    '[you are right|i agree|thank you for|thanks for|i understand|i see why|i see how|i can see|i hear]',
    '[worry|worries|problem at all|bother|trouble at all|stupid|silly|burden|nuisance|alone|your fault]',
    '[happy|glad|feel free|please]',
  ],
  where: { voice: 'any' },
};

/** Regret beside a denial told in the customer's own verbs. */
export const regret: Lexicon = {
  id: 'denial-regret',
  source,
  patterns: ['[sorry|apologies|apologise|apologize|afraid|unfortunately|regret|regretfully|pardon]'],
  where: { voice: 'any' },
};

/** Self-repair or remedy anywhere in the turn: then "that's wrong" speaks of an own mistake. */
export const remedy: Lexicon = {
  id: 'denial-remedy',
  source,
  patterns: [
    '[hang on|hold on|scratch that|wait|i meant|my mistake|my bad|our mistake|our error|i was on|i misread|let me|let us|correction|i stand corrected|oops|whoops]',
    '[i|we] [will|shall|am going to|are going to|would like to|want to|have fixed|have corrected|am fixing|am correcting] [VERB|$$]',
    '[should|ought to] [|not|never] [have|happen|be|say|read]',
  ],
  where: { voice: 'any' },
};

/** How a customer holds on to a claim that was denied. */
export const insistence: Lexicon = {
  id: 'insistence',
  source,
  patterns: [
    '^ [yes|no|but|oh yes|of course|wrong|false|nonsense|rubbish|liar|read|look|check|listen|bull|excuse|seriously|really|it|you|i|we|he|she|they|well|that|then] [|,] [it|i|you|we|he|she|they|this|that|the|my|your|again|it!|not|is|did|was|am|have]',
    '[i|we] [have|have got|got|can send|took|kept|still have|know|saw|was|were|did|stood|watched|swear|promise|assure|told|spoke|remember|am looking at|never|signed] ',
    '[proof|evidence|screenshot|video|receipt|photo|witness|recording|confirmation|email|statement|photos|letter|tracking]',
    '[not true|that is wrong|it is true|that is a lie|you are lying|not lying|not stupid|am right|am sure|am certain|i know what]',
    '[!]',
  ],
  where: { voice: 'any' },
};

/** What ends a dispute on the customer's side, or moves on from it. */
export const givingWay: Lexicon = {
  id: 'giving-way',
  source,
  patterns: [
    '[my mistake|my bad|my fault|oh wait|wrong account|you are right|fair enough|i see|oh ok|oh okay|never mind|nevermind|thank you|thanks|sorry|apologies|makes sense|got it|found it|it works now|forget it|i misread|i was wrong|oops]',
    '^ [ok|okay|alright|right|ah|oh|hm|hmm]',
  ],
  where: { voice: 'any' },
};

/** Marks of an answer that gives, asks or does something: it does not go on denying. */
export const yielding: Lexicon = {
  id: 'yielding',
  source,
  patterns: [
    '[sorry|apologies|apologise|apologize|afraid|unfortunately|thank|thanks|appreciate|understand|agree|perhaps|maybe|may be|may have|it may|you may|i may|might|could|would|please|hello|hi|dear|right|true|fair|granted|seems|seem|happy|glad|help|check|checked|looked|found|look|let|send|refund|credit|offer|hear|see|misunderstood|mistake]',
    '[i|we] [will|can|shall|have just|am|are]',
  ],
  where: { voice: 'any' },
};
