import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026, after Yeomans et al. 2020';

/** Taking in what another says. */
export const grasp: WordClass = {
  id: 'grasp',
  source,
  words: ['understand', 'see', 'hear', 'appreciate', 'recognise', 'recognize', 'acknowledge', 'respect', 'get', 'realise', 'realize', 'follow', 'know', 'imagine', 'accept'],
};

/** Showing that the other was heard. */
export const acknowledgement: Lexicon = {
  id: 'acknowledgement',
  source,
  classes: [grasp],
  patterns: [
    '[i|we] [|AUX] [|ADV] {grasp}',
    '[thank you|thanks] for',
    '[your|this|that] [point|view|opinion|perspective|argument|concern|position] [is|are|makes|was|has]',
    '[good|great|valid|fair|interesting|important] [point|question|argument|idea|concern]',
    'where you are coming from',
    '[you|your] [make|raise|have] [a|some|an]',
    '[i|we] [am|was] [glad|happy|interested|curious|sorry]',
  ],
  where: { negated: false },
};

/** Words that leave room for another view. */
export const hedges: Lexicon = {
  id: 'receptive-hedges',
  source,
  patterns: [
    '[may|might|could|maybe|perhaps|possibly|probably|sometimes|often|usually|likely|~seem|~appear|guess|suppose|wonder|~tend|can be|sort of|kind of|in some|some people|a bit|a little|i think|i feel|i believe|personally|to me|i would|not sure]',
  ],
  where: { voice: 'any' },
};

/** Words that argue and conclude. */
export const reasoning: Lexicon = {
  id: 'reasoning',
  source,
  patterns: ['[because|therefore|since|obviously|clearly|of course|~fact|~prove|must|should|~need to|have to|reason|wrong|never|always|simply|just|only]'],
  where: { voice: 'any' },
};

/** Pleasant words. */
export const positiveWords: Lexicon = {
  id: 'receptive-positive',
  source,
  patterns: ['[good|great|glad|happy|~hope|~thank|appreciate|important|best|better|love|like|helpful|~benefit|safe|respect|fair|agree|definitely|certainly|interesting|support|care|nice|true|right]'],
  where: { negated: false },
};

/** Harsh words about a view or whoever holds it. */
export const harshWords: Lexicon = {
  id: 'harsh-words',
  source,
  patterns: ['[stupid|~idiot|dumb|moron|ridiculous|absurd|nonsense|bullshit|crap|~lie|liar|wrong|bad|hate|crazy|insane|fool|pathetic|disgusting|terrible|awful|evil|racist|~fuck|shit|garbage|joke|lol|lmao|hell|damn]'],
  where: { voice: 'any' },
};

/** Disagreement as such, hard or soft. */
export const disagreementWords: Lexicon = {
  id: 'disagreement-words',
  source,
  patterns: [
    '[i|we] [|AUX|have to] [|ADV] [disagree|differ|doubt|not agree|not think|not believe|not buy]',
    '^ [no|nope|nah|wrong|false|not|bullshit|nonsense|actually|but|except|hardly|lol no|um no|well no]',
    '[that|this|it|you] [is|was|are] [|ADV] [not|wrong|nonsense|bullshit|ridiculous|stupid]',
    '[does|do|did] not [|ADV] [make|mean|work|matter|follow|change]',
    '[why|how] AUX you',
    '[you|u] [do|did|can|have] not',
  ],
  where: { negated: false },
};

