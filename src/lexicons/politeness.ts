import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; own words for the strategies of Danescu-Niculescu-Mizil et al. 2013, table 3';

/** Greeting at the start of a line. */
export const greetingWords: Lexicon = {
  id: 'greeting-words',
  source,
  patterns: [
    '^ [|well|oh] [hi|hello|hey|hiya|howdy|greetings|dear|welcome]',
    '^ [|a] good [morning|afternoon|evening|day]',
    'how [are|have] you [|been|doing]',
    'hope [|you|this] [are|is|have] [|you] [well|doing|having]',
  ],
};

/** Apologies of any kind. */
export const apologyWords: Lexicon = {
  id: 'apology-words',
  source,
  patterns: [
    '[sorry|apologies|apologise|apologize|apology|apologizing|regret|oops|whoops]',
    '[forgive|pardon|excuse] [me|us|my|the]',
    'my [bad|fault|mistake]',
  ],
  where: { negated: false },
};

/** "Please" within a sentence. */
export const pleaseWithin: Lexicon = { id: 'please-within', source, patterns: ['_ [please|pls|plz|kindly]'] };

/** "Please" at the start of a sentence: an order with a bow. */
export const pleaseStart: Lexicon = { id: 'please-start', source, patterns: ['^ [please|pls|plz|kindly]'] };

/** "By the way": something asked in passing. */
export const indirection: Lexicon = { id: 'indirection', source, patterns: ['[btw|incidentally]', 'by the way', 'while [we are|i am|you are] [at it|here]', 'just out of [curiosity|interest]', 'out of [curiosity|interest]', 'just curious', 'quick question', 'one more thing'] };

/** A question word at the start of a sentence. */
export const directQuestion: Lexicon = { id: 'direct-question', source, patterns: ['^ [what|why|who|how|where|when|which|whose]'] };

/** A sentence that starts as if in the middle of an argument. */
export const directStart: Lexicon = { id: 'direct-start', source, patterns: ['^ [so|then|and|but|well|because|or|ok|okay|again|also|still|now|look|listen]'] };

/** "Could you", "would you". */
export const couldYou: Lexicon = { id: 'could-you', source, patterns: ['[could|would|might] you', 'would it be', 'i was [wondering|hoping]', 'i wonder [if|whether]', 'if you [could|would]', '[i|we] would [appreciate|be grateful|be glad|be happy|love]'] };

/** "Can you", "will you". */
export const canYou: Lexicon = { id: 'can-you', source, patterns: ['[can|will] you'] };

/** A sentence that starts with I. */
export const firstPersonStart: Lexicon = { id: 'first-person-start', source, patterns: ['^ [|well|yes|and|oh|hi] [|,] [i|my|mine|myself]'] };

/** "We", "our". */
export const firstPersonPlural: Lexicon = { id: 'first-person-plural', source, patterns: ['[we|our|us|ourselves|ours]'] };

/** A sentence that starts with you. */
export const secondPersonStart: Lexicon = { id: 'second-person-start', source, patterns: ['^ [you|your|yours|yourself|u]'] };

/** Hedges, after Hyland 2005. */
export const hedges: Lexicon = {
  id: 'hedges',
  source: 'goodturn, 2026; the class is Hyland 2005, Metadiscourse',
  patterns: [
    '[i|we] [|do|would|just] [think|thought|believe|guess|suppose|assume|feel|suspect|wonder|wondered|hope|imagine|understand]',
    '[perhaps|maybe|possibly|probably|likely|somewhat|apparently|approximately|roughly|usually|typically|often|sometimes|generally|mostly|presumably]',
    '[may|might|could]',
    '[seem|seems|seemed|appear|appears|appeared|suggest|suggests|tend|tends]',
    '[sort|kind] of',
    'a [bit|little|touch]',
    'in [general|my view|my opinion|most cases|part]',
    '[not|am not] [sure|certain]',
    'as far as',
  ],
};

/** Claims of plain fact. */
export const factuality: Lexicon = { id: 'factuality', source, patterns: ['[really|actually|honestly|surely|clearly|obviously|frankly|certainly|indeed]', 'in [|actual] [fact|reality|truth]', '[the|your|simple] [point|reality|truth|fact] is', '[of course] not', 'as a matter of fact', 'to be [honest|frank|clear]', '[simply|just|plain] [not|wrong|false]'] };

/** Words of praise and pleasure. */
export const positiveWords: Lexicon = {
  id: 'positive-words',
  source: 'goodturn, 2026',
  patterns: [
    '[good|great|nice|excellent|wonderful|awesome|amazing|fantastic|lovely|brilliant|beautiful|perfect|helpful|useful|kind|thoughtful|impressive|interesting|interested|fine|best|better|~love|like|~enjoy|glad|happy|pleased|excited|welcome|hope|luck|cheers|well|clean|clear|fair|cool|fun|impressed|admire|respect|agree|~appreciate|~improve|improvement|~help|favour|favor|success|smart|worthwhile|congratulations|congrats|pleasure|willing|absolutely|definitely|right|correct|easy|safe|smile|lucky]',
  ],
  where: { negated: false },
};

/** Praise of the other's work: the strategy called deference. */
export const praise: Lexicon = {
  id: 'praise-of-work',
  source,
  patterns: [
    '[nice|good|great|excellent|fantastic|amazing|interesting] [work|job|catch|article|question|answer|idea|point|start|picture|suggestion|effort|stuff|explanation|post|example|solution|one]',
    'well [done|written|said|put]',
    '[i|we] [|really|do|also] [like|love|admire|enjoyed|respect|agree with] [your|the|this|that|it|how|what]',
    '[you|your] ... [helpful|kind|generous|knowledgeable|expert|expertise|talented|amazing]',
    '[generous|kind] of you',
  ],
  where: { negated: false },
};

/** Words of reproach, trouble and dislike. */
export const negativeWords: Lexicon = {
  id: 'negative-words',
  source: 'goodturn, 2026',
  patterns: [
    '[bad|wrong|terrible|awful|horrible|stupid|dumb|silly|ridiculous|nonsense|absurd|pointless|useless|poor|poorly|ugly|lazy|crap|shit|damn|hell|wtf|fuck|fucking|bullshit|~hate|annoying|annoyed|angry|disgusting|pathetic|rude|ignorant|biased|bias|~lie|false|fake|~fail|failure|fault|mistake|mess|problem|vandalism|spam|~abuse|~attack|~insult|offensive|harassment|~threaten|threat|~block|~ban|~violate|violation|~delete|~revert|~remove|stop|refuse|unacceptable|inappropriate|disruptive|misleading|unfair|dispute|waste|~ignore|arrogant|mean|nasty|crazy|sick|childish|petty|garbage|rubbish|nobody|worse|worst|propaganda|troll|shame|kidding|seriously|joke|whatever|suck|unhelpful]',
  ],
};

/** Reproach in the form of a question, and demands. */
export const reproach: Lexicon = {
  id: 'reproach',
  source,
  patterns: [
    'why [do|did|are|would|have|can|will|were] [|not] you',
    'why [not|on earth|the hell]',
    'what [are|is|were] you [|even|actually|really] [talking|thinking]',
    'what is your problem',
    'who [are|do] you',
    'how [dare|can|could] you',
    'how come',
    'what [makes|made|gives] you',
    '[do|did|have|are|can|would|should|could] not you',
    'have you [ever|not]',
    'did you [even|actually|not]',
    'do you [even|really|not|honestly]',
    '[in the world|on earth|the heck|the hell|the fuck]',
    '[clue|brain|homework|nerve|audacity|excuse|business]',
    '[yet again|once again|as usual|instead of]',
    '[you|your] [again|kind|little|precious]',
    '[yeah|nice|good|oh] [|,] [right|sure|really]',
    'are you [even|really|kidding|joking|aware|out of|done]',
    'you [~need|should|must|have] [|to] VERB',
    'what [the hell|on earth|exactly]',
    'or [not|what|else]',
    'so what',
  ],
};
