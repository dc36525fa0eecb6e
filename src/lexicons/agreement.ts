import type { Lexicon } from '../text/lexicon';
import { degree } from './degree';

const source = 'goodturn, 2026; agreement tokens after Pomerantz 1984 (preferred second assessments)';

/** The speaker's own assent to a view: it says who agrees, so no turn before is needed to read it. */
export const agreement: Lexicon = {
  id: 'agreement',
  source,
  classes: [
    degree,
    { id: 'fully', source, words: ['totally', 'fully', 'completely', 'quite', 'entirely', 'absolutely', 'wholeheartedly', 'definitely', 'certainly', 'very much', 'strongly', 'also', 'really', '100', 'honestly', 'largely', 'mostly', 'broadly', 'all', 'both', 'would', 'do', 'can only', 'have to', 'must', 'tend to', 'perfectly', 'precisely', 'so', 'dead', 'one hundred percent'] },
    { id: 'correct', source, words: ['right', 'correct', 'spot on', 'bang on', 'dead on', 'on the money', 'on point', 'not wrong', 'not mistaken', 'not alone', 'wise', 'justified'] },
    { id: 'act', source, words: ['wait', 'go', 'take', 'choose', 'pick', 'say', 'want', 'suggest', 'leave', 'keep', 'start', 'use', 'ask', 'avoid', 'do', 'send', 'book', 'buy', 'try', 'call', 'complain', 'question', 'object', 'refuse', 'expect', 'raise', 'think', 'advise', 'recommend', 'hesitate', 'hold', 'stay', 'opt', 'vote', 'settle', 'begin', 'put', 'skip', 'prefer', 'like'] },
    { id: 'same', source, words: ['exactly', 'precisely', 'just', 'very'] },
    { id: 'choose', source, words: ['do', 'say', 'think', 'pick', 'choose', 'take', 'go for', 'prefer', 'feel', 'expect', 'have done', 'have said', 'have thought', 'have expected', 'suggest', 'recommend', 'want', 'have picked', 'have chosen', 'ask', 'have asked'] },
  ],
  patterns: [
    '[i|we] [|{fully}] [|{fully}] [agree|concur]',
    '[i|we] [am|are] [|{fully}] [in agreement|in full agreement|of the same mind|of the same opinion|of one mind|with you there|with you on|with you $$|on board with|at one with you]',
    '[we|you and i|we all|i think we] [|{fully}] [see eye to eye|~be in agreement|~be of one mind|~be on the same page $$|~be on the same page here|~be on the same page about]',
    '[could|can] not agree more',
    '[could|can] not agree with you more',
    '[could|would] not have [put|said] it [better|any better|more clearly]',
    '[my|our] [thoughts|thinking|view|sentiments|words|feeling|feelings|reaction] {same}',
    '{same} [my|our] [thoughts|thinking|view|sentiments|feeling|words|opinion]',
    '{same} what [i|we] [think|thought|would say|would have said|feel]',
    '^^ [hear hear|likewise|snap] $$',
    '^^ [agreed|seconded|quite so|quite right|very true|so true|too true|how true|true enough|well said|well put|wise|sensible|good call|great idea|good idea|good thinking|no argument there|no argument here] $$',
    '^^ [indeed|absolutely|exactly|precisely|definitely|totally] [|,] [you|it|that|a] {same}',
    '[i|we] [|also|certainly|do|really] [think|believe|thought|reckon|feel] so [too|as well]',
    '[i|we] [|would|do|also] [feel|think|see it|felt|thought|see things] [{same} the same|the same|the same way|{same} the same way|likewise|that way too|it too]',
    '[i|we] [would|will|might] [|also|probably|have] {choose} [{same} that|{same} the same|the same|that too|the same thing|{same} the same thing|it too|so too|that as well|the same way|likewise]',
    '[i|we] would [|also|probably] {choose} ... [myself|too|as well|any day|over this|every time] $$',
    '[i|we] ~be [|right|all|totally|fully|completely|absolutely|entirely] [with|behind] you [|there|here|on that|on this|on it|one hundred percent] $$',
    '[i|we] [can|could] not [disagree|argue] [with you|with that|there|$$]',
    '[i|we] [|do] not disagree',
    '[i|we] [second|share|echo|support|endorse|back] [that|your|this] [|view|opinion|point|concern|feeling|sentiment|thought|thoughts|idea|frustration about|assessment|judgement|worry|conclusion|suggestion|proposal]',
    '[no|you will get no|you will have no] [argument|arguments|disagreement|objection|objections|quarrel|quibble] [from|here|there]',
    'hit the nail on the head',
    '[took|taken|take] the words [|right|straight] out of my mouth',
    'you [will|would] get no argument',
    'what you say [|there] [is|makes]',
    'makes [perfect|total|complete|good|a lot of|every] sense [|to me] $$',
    '[that|this|it] is [|{same}] [what|how] [i|we] [would|have|had] [|have] [|also] {choose} [|too|as well|$$]',
    '[i|we] [like|liked|prefer|love|dislike|hate|find|found|think|thought] ... [|_|_ _] [as well|too|either] $$',
    '[i|we] would [|have] {act} [|_|_ _|_ _ _] [as well|too|either|myself] $$',
    '^^ of course not $$',
    '[that|this|it] is [|very|quite|really|perfectly|eminently] [sensible|wise|prudent|the sensible thing|the safest way|the wise choice|the right call|a good call|a sound plan|a good plan|a wise choice|the better option|the best way|the right thing]',
    '^ [no question|no doubt|without question|without a doubt|beyond doubt|hands down|by all means|amen to that|no two ways about it] $$',
    '[no question|no doubt] about [it|that]',
    '[my|our] [own|personal|honest] [view|opinion|feeling] [|exactly|too|as well]',
    '[you|u] [will|would] [find|get|have] no [argument|disagreement|objection]',
    '[on|in] [that|this] [|one|point|count] [we|you and i] [agree|are agreed|are at one|are one]',
    '[we|you and i] [|are|both|certainly|do] [|both] [agree|agreed|of one mind]',
    'i [|can] only agree',
    '[i|we] [will|would|shall] not [argue|object|disagree|fight you on that]',
    '[that|this] is [|{same}] [how|the way] [i|we] [|would|also] [see|feel|read|look|think|judge|remember|understand]',
    '^^ [ADJ|ADV|VERB|NOUN] indeed',
    '[you and me both|that makes two of us|join the club|tell me about it|you and i both|two minds with|great minds]',
    '[i|we] [|would|always|also|have] [prefer|preferred|like|liked|rather|choose|chose|favour|favor|favoured] ... [myself|ourselves|personally]',
    '[i|we] [could|would] not [have] [wish|wished|ask|asked] for [better|it better]',
    '[i|we] [would|will|could] [|gladly|happily|also|readily] [sign|vote for|drink to|support|underwrite|stand behind|go along with|back] [that|this|it|you|your]',
    '[no|not] [objection|objections|complaints] [from me|from us|from my side|here]',
    '[you|u] [are|were] [preaching to the converted|pushing at an open door|speaking my language]',
    '[i|we] [could|would] [say|have said] the same',
    'your [instinct|reasoning|thinking|logic|judgement|hunch|suspicion|guess|reading|read|gut feeling|assessment|conclusion|diagnosis] [is|was] [|{degree}] [right|sound|good|correct|spot on|perfect|solid]',
    '[as|like] you [|so] [rightly|correctly] [say|said|point out|pointed out|note|noted|mention|mentioned]',
    'you [rightly|correctly] [say|said|point out|pointed out|note|noted]',
  ],
  where: { negated: false, conditional: false },
};

/** "So do I": a wish shared is a goal, a view shared is agreement. */
export const alsoI: Lexicon = {
  id: 'also-i',
  source,
  patterns: [
    'so [do|would|am|did|have|can|should|was] [i|we|most of us|all of us]',
    '[nor|neither] [do|would|am|did|have|can|should|was|are|will] [i|we|most of us]',
    '^^ [me too|me neither|same here|us too|and me|as do i|as do we] $$',
    '^^ same here',
  ],
};

/** "You're right": said to the person, of what they said. */
export const youAreRight: Lexicon = {
  id: 'you-are-right',
  source,
  classes: [
    { id: 'fully', source, words: ['totally', 'completely', 'quite', 'entirely', 'absolutely', 'definitely', 'certainly', 'so', 'of course', 'all too', 'dead', 'perfectly', 'also', 'probably', 'spot', 'indeed', 'clearly', 'very', 'exactly', 'just', 'both', 'partly', 'too', 'obviously', '100', 'really'] },
    { id: 'correct', source, words: ['right', 'correct', 'spot on', 'bang on', 'dead right', 'on the money', 'not wrong', 'not mistaken', 'not imagining'] },
  ],
  patterns: [
    'you [are|were|have been] [|{fully}] [|{fully}] {correct}',
    'you [|quite|very] [are|were] {correct}',
    'you [are|were] [|{fully}] [right|correct] to VERB',
    '^^ [quite|absolutely|completely|totally|dead|too] right $$',
    '[you have|you have got|you had] [that|it|this] [|exactly|quite|all] right',
    '^^ right you are',
  ],
  where: { conditional: false },
};

/** What shows that "right" is a place, a time or a side, or that the words go on to deny it. */
export const rightElsewhere: Lexicon = {
  id: 'right-elsewhere',
  source: 'goodturn, 2026',
  patterns: [
    'right [next|after|before|beside|behind|on time|at|in|by|here|there $$|away|now|hand|side|around|up|down|across|outside|inside|under|on top|above|below|in the middle|in front|on schedule|on track]',
    '~be right [with|back|over|along]',
  ],
};

/** Assent whose meaning hangs on the turn before: it agrees with a view, but confirms a fact asked for. */
export const assent: Lexicon = {
  id: 'assent',
  source,
  classes: [{ id: 'very', source, words: ['very', 'so', 'quite', 'perfectly', 'absolutely', 'totally', 'completely', 'certainly', 'all', 'also', 'only too', 'indeed', 'sadly', 'undoubtedly', 'exactly', 'entirely', 'just'] }],
  patterns: [
    '[that|this|it|which] is [|{very}] [true|right|correct] [|,|$$|and|of course|indeed|enough|too]',
    '^ [exactly|precisely|absolutely|definitely|totally|indeed|certainly|undoubtedly|true|correct|amen|clearly] [|so|true|that] $$',
    '^ [yes|yeah] [|,] [i know|it is|they are|it does|it was|they do]',
    '[|that|it|which] [|does|makes] [perfect|total|complete|good] sense $$',
    '^ makes sense $$',
  ],
  where: { negated: false, conditional: false },
};

/** Credit given to a point that was made: it agrees with an opinion and concedes a criticism. */
export const pointGranted: Lexicon = {
  id: 'point-granted',
  source,
  classes: [
    degree,
    { id: 'sound', source, words: ['fair', 'good', 'valid', 'excellent', 'great', 'reasonable', 'legitimate', 'sound', 'strong', 'justified', 'perfectly good', 'solid', 'decent', 'real', 'just', 'very good', 'very fair', 'important', 'interesting'] },
    { id: 'point', source, words: ['point', 'comment', 'observation', 'argument', 'criticism', 'objection', 'complaint', 'challenge', 'remark', 'concern', 'catch', 'case', 'hit'] },
  ],
  patterns: [
    '^^ [|a|that is a|this is a|that is|it is a|its a|yes|ok|okay] [|{degree}] {sound} {point}',
    '[you|u] [|do|certainly|definitely|really|clearly] [make|made|raise|raised|have|had|have made|have raised|have got|bring up] [|some|a|an|several|two] [|{degree}] {sound} [{point}|points]',
    '[you|u] [|do|certainly|definitely|clearly] [have|have got|had|got] [a|your] [|fair|good|very good] point',
    '^^ point [|well|very much] taken',
    '[i|we] [|do|will|can] [take|see|hear|accept|get] [|and accept] your point $$',
    'your [point|argument|criticism|objection|complaint|concern] [|about ...|here|there] [is|was|stands|holds] [|{degree}] [{sound}|well made|well taken|true|right|correct|$$]',
    'there is [something|a lot|truth|some truth|much|merit|a point] [in|to] [what|that]',
    '^^ [fair|true|right|good] enough',
    '^^ [fair|good] [one|shout|play|spot|call] $$',
    "^^ [that is|it is|thats] [|only|entirely|perfectly|completely|more than|absolutely|totally|very|quite] fair $$",
  ],
  where: { negated: false, conditional: false },
};
