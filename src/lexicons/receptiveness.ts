import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; markers of conversational receptiveness after Yeomans et al. 2020';

/** Showing that the other was heard. */
export const acknowledgement: Lexicon = {
  id: 'acknowledgement',
  source,
  classes: [{ id: 'grasp', source, words: ['understand', 'see', 'hear', 'appreciate', 'recognise', 'recognize', 'acknowledge', 'respect', 'get', 'realise', 'realize', 'sympathise', 'sympathize', 'empathise', 'empathize', 'relate', 'follow', 'value'] }],
  patterns: [
    '[i|we] [|can|do|could|fully|totally|really|certainly|completely|definitely|also|truly|absolutely|clearly] [|really|fully|totally|certainly|completely] {grasp}',
    '[thank you|thanks] for [sharing|your|explaining|telling|writing|letting|being|bringing]',
    '[your|this|that] [point|view|opinion|perspective|argument|concern|position|feelings|thoughts|side|stance] [is|are|makes|was|has]',
    '[good|great|valid|fair|interesting|excellent|important|strong|reasonable|thoughtful] [point|points|question|argument|idea|concern|observation]',
    'where you are coming from',
    '[you|your] [make|raise|bring up|have] [a|some|an]',
    '[i|we] [am|was] [glad|happy|grateful|interested|curious|sorry]',
    'both sides',
  ],
  where: { negated: false },
};

/** Words that leave room for another view. */
export const hedges: Lexicon = {
  id: 'receptive-hedges',
  source,
  patterns: [
    '[may|might|could|maybe|perhaps|possibly|probably|somewhat|sometimes|often|usually|generally|likely|seem|seems|seemed|appear|appears|suggest|suggests|guess|suppose|wonder|almost|mostly|partly|partially|relatively|fairly|apparently|occasionally|tend|tends|typically|can be|sort of|kind of|in some|to some|some people|a bit|a little|i think|i feel|i believe|in my opinion|in my view|personally|to me|i would|not sure|as far as|it depends]',
  ],
  where: { voice: 'any' },
};

/** Words that argue and conclude. */
export const reasoning: Lexicon = {
  id: 'reasoning',
  source,
  patterns: [
    '[because|therefore|thus|hence|since|consequently|obviously|clearly|of course|in fact|fact|facts|prove|proves|proof|evidence|logically|must|should|need to|needs to|have to|so that|reason|wrong|never|always|simply|just|only|merely|period|ridiculous|absurd|nonsense]',
  ],
  where: { voice: 'any' },
};

/** Pleasant words. */
export const positiveWords: Lexicon = {
  id: 'receptive-positive',
  source,
  patterns: [
    '[good|great|glad|happy|hope|hopefully|thank|thanks|appreciate|important|best|better|love|like|helpful|beneficial|benefit|safe|respect|fair|understandable|agree|definitely|certainly|positive|interesting|support|care|wonderful|excellent|nice|true|right|welcome|together]',
  ],
  where: { negated: false },
};

/** Harsh words about a view or whoever holds it. */
export const harshWords: Lexicon = {
  id: 'harsh-words',
  source,
  patterns: [
    '[stupid|idiot|idiots|dumb|moron|ridiculous|absurd|nonsense|bullshit|bs|crap|lie|lies|liar|lying|wrong|bad|hate|crazy|insane|fool|ignorant|pathetic|shame|disgusting|terrible|horrible|awful|evil|racist|fuck|fucking|shit|garbage|trash|joke|lol|lmao|delusional|clown|troll|propaganda|brainwashed|wtf|duh|sheep|hell|damn|violent|violence|criminal|criminals|kill|killed]',
  ],
  where: { voice: 'any' },
};

/** Disagreement as such, hard or soft. */
export const disagreementWords: Lexicon = {
  id: 'disagreement-words',
  source,
  patterns: [
    '[i|we] [|do|would|totally|completely|strongly|respectfully|have to|must|also|really|still|just] [disagree|not agree|not think|not believe|not buy|differ|doubt|not see it]',
    '[you|u] [are|were] [|just|so|completely|totally|clearly|dead|simply|obviously] [wrong|mistaken|incorrect|lying|missing|ignoring|confused|not right]',
    '^ [no|nope|nah|wrong|false|incorrect|untrue|not true|not really|not exactly|not at all|not necessarily|bullshit|nonsense|actually|but|except|on the contrary|hardly|lol no|um no|well no]',
    '[that|this|it] [is|was] [|just|simply|completely|totally|absolutely|also|still] [not|false|wrong|incorrect|untrue|nonsense|bullshit|bs|a lie|ridiculous|stupid|absurd|misinformation|a myth|debunked]',
    '[that|this|it] [does|do|did] not [|even|really] [make sense|mean|work|matter|follow|change|apply|prove|happen|make any]',
    '[where|what] [is|are] your [source|evidence|proof|sources]',
    '[why|how] [would|do|are|did|can|should|could] you',
    '[you|u] [do|did|can|have] not [|even|really|actually|just]',
    '[except|only] that',
    '[rather than|instead of|not really|whatever|so what|who cares|nice try|good luck|yeah right|sure buddy|says who|oh please|come on|give me a break]',
  ],
  where: { negated: false },
};

/** Assent of every day: a yes at the start, a short approval. */
export const assentWords: Lexicon = {
  id: 'assent-words',
  source,
  patterns: [
    '^ [yes|yeah|yep|yup|yea|exactly|agreed|agree|absolutely|definitely|totally|indeed|correct|true|right|sure|of course|ok|okay|precisely|certainly|same|this|amen|bingo|cool|great|nice|perfect|thanks|thank you|good|love|haha|lol yes|oh yes|well said|100|facts|sounds good|uh-huh|mm-hmm|mmhm|alright|fair|good point|for sure|no doubt|no kidding|me too|i know|well yes|oh yeah|ditto|likewise|fantastic|awesome|excellent|wonderful|so true|very true|not wrong|yup]',
    '[i|we] [|totally|completely|absolutely|also|strongly|so|fully|100|could not|do|would] [agree|concur|second|agreed]',
    '[you|u] [are|were] [|so|absolutely|totally|completely|100|probably|exactly|quite] [right|correct|spot on]',
    '[that|this|it] [is|was] [|so|very|absolutely|also|probably|exactly|quite|a] [right|true|correct|what i|how i|why i|good|great|fair|fine|amazing|awesome|cool|interesting|nice|excellent|beautiful|perfect|wonderful|a good|a great]',
    '[same here|me too|me neither|so do i|so am i|same with|same for|my thoughts|makes sense|makes perfect sense|good point|good idea|great idea|well said|couldn\'t agree|happened to me|i feel you|i feel the same|happy for you|good for you|good luck|hope you|hang in there]',
  ],
  where: { negated: false },
};

/** Signs around a misunderstanding: confusion named, a question back, a correction. */
export const confusionWords: Lexicon = {
  id: 'confusion-words',
  source,
  patterns: [
    '[confused|confusing|confusion|misunderstood|misunderstand|misunderstanding|misread|misreading|misinterpret|misinterpreted|misinterpreting|misinterpretation|mistook|misunderstandings|clarify|clarification|clarifying|unclear|ambiguous|rephrase|mix-up|miscommunication|puzzled|baffled|bewildered|perplexed|misconstrued]',
    '[not|never] [|quite|really|entirely|fully|even] [understand|understood|understanding|follow|following|sure what|sure how|sure why|sure if|sure i|get it|clear|get what|know what|see what|see how|see why]',
    '[what|which|who|where] [do|did|are|were|is|does|would] [you|that|this|it|he|she] [|even|exactly|actually] [mean|referring|talking|refer|saying|asking]',
    '[i|we] [|only|just|actually|never] [meant|thought you|did not mean|did not say|never said|was not saying|am not saying|was talking|was referring|was asking|assumed you|not saying]',
    '[you|u] [mean|meant|seem to|misunderstood|misread|are confusing|are thinking|must be|may be thinking|are missing|missed]',
    '[do|did] you mean',
    'what do you mean',
    '[?|] huh ?',
    '[missing|missed|miss] [the|my|your] point',
    '[to be clear|for clarity|in other words|let me clarify|that is not what|not what i|wait|sorry what]',
  ],
  where: { voice: 'any' },
};
