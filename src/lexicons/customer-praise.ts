import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; compliments as positive politeness after Brown & Levinson 1987 and the syntax of compliments in Manes & Wolfson 1981';

/** Praise of a deed or of how it was done. */
const apt: WordClass = {
  id: 'apt',
  source,
  words: [
    'smart', 'sharp', 'clever', 'wise', 'sensible', 'thorough', 'careful', 'thoughtful', 'considerate', 'observant', 'resourceful', 'methodical', 'meticulous', 'brave', 'impressive', 'brilliant', 'excellent', 'spot on', 'attentive', 'alert', 'precise', 'clear', 'neat', 'cracking',
  ],
};

/** Praise of what the customer made or sent. */
const fine: WordClass = {
  id: 'fine',
  source,
  words: [
    'good', 'great', 'lovely', 'superb', 'fantastic', 'wonderful', 'amazing', 'awesome', 'top', 'perfect', 'helpful', 'useful', 'valuable', 'invaluable', 
  ],
};

/** Deeds of the mind and the hand that are praised in two words: "good thinking". */
const feat: WordClass = {
  id: 'feat',
  source,
  words: [
    'thinking', 'catch', 'spot', 'spotting', 'work', 'job', 'call', 'move', 'eye', 'eyes', 'instinct', 'detective work', 'troubleshooting', 'diagnosis', 'reasoning', 'memory', 'foresight', 'initiative', 'decision', 'judgement', 'observation', 'planning', 'preparation', 'research', 'workaround',
  ],
};

/** What a customer makes or sends that helps. */
const evidence: WordClass = {
  id: 'evidence',
  source,
  words: [
    'photo', 'picture', 'screenshot', 'chart', 'spreadsheet', 'drawing', 'measurement', 'note', 'log', 'description', 'report', 'list', 'explanation', 'summary', 'diagram', 'sketch', 'video', 'test', 'testing', 'workaround', 'instruction',
    'analysis', 'instinct', 'eye', 'memory', 'thinking', 'preparation', 'planning', 'observation', 'hand',
  ],
};

/** What praised things are said to be. */
const glory: WordClass = {
  id: 'glory',
  source,
  words: ['a dream', 'a joy', 'a gift', 'a gem', 'a treat', 'a model', 'a masterclass', 'a lifesaver', 'precisely what', 'a godsend', 'textbook', 'gold', 'golden', 'genius', 'exemplary', 'first rate', 'first class', 'spot on', 'exactly right', 'just right', 'exactly what', 'just what', 'the best', 'the clearest', 'crystal clear', 'half the job', 'by the book'],
};

/** Credit given to the customer for what they did. */
export const customerPraise: Lexicon = {
  id: 'customer-praise',
  source,
  classes: [apt, fine, feat, evidence, glory, intensifiers],
  patterns: [
    '[~be|what a|how|very|so|really|and|,] [|{very}] {apt} [|_] [|move|thing] [of|from] you',
    '^^ [|and|by|also|even|not] VERB ... ... [was|were|saved|spared|made] [|{very}] [{glory}|what ~save|what ~spare|what ~make|what ~do|us|the day|all the]',
    '[a|an] [|_] {evidence} like [this|that|yours]',
    '[take|takes|doff] [my|our] [hat|cap] off',
    '[~put] [ours|us|mine|our NOUN|me] to shame',
    '[in awe|full of admiration|bowled over] [of|by|at|for|how]',
    '[you|u] [|_] [|_] [|_] [|_] [|_] [better|quicker|sooner|neater|tidier|clearer|more clearly|more carefully] [|_] than [our|ours|us|we|i|most of|any of|half]',
    '[done|did] [|half|most of] [my|our] [work|job|homework] for [me|us]',
    'kept [your|a cool|a clear|a steady] [|_] [head|nerve|calm]',
    '[it|that] was [|{very}] [good|right|wise|brilliant] [|that] you VERB',
    '[admirably|beautifully|brilliantly|expertly|perfectly|neatly|superbly|nicely|wonderfully] [done|put|said|written|packed|handled|explained|wrapped|labelled|drawn|kept]',
    '[you|ya] [~know|knew] [|{very}] [what you are|what you were] doing',
    '[most|many] [|people|customers|folk|folks|of us|callers] [would|would not] [|_] have VERB',
    'few [people|customers|folk|folks|of us|of our _|callers] [|would|ever] [have|think|bother|remember|notice|manage|check|spot|do]',
    '[that is|this is|that was] [|{very}] [textbook|a masterclass|genius|gold|exemplary|second to none|first rate|by the book|a work of art]',
    '^^ [|a|that is|that was] [nice|ace|top|class|solid|pro|slick|cracking] [move|work|job|catch|save|thinking|spot|shout] [,|!|$$|there|on|with]',
    '[you|and you|you have] [|have|just|all|{very}] [saved|spared] [us|me|yourself|the day|everyone|our] [|_] [|_] [a|an|hours|days|time|trip|the|lot|_]',
    '[it|that] was [|{very}] [{apt}|good thinking|a good idea|a smart move|the right call|the right thing] [that you|to have|of you|you]',
    '^^ [|and|by|also|even] [VERB|not] ... ... [was|were] [|{very}] [|a|an|the] [|{very}] [{apt}|{fine}|right|spot on|genius] [|thing|move|call|idea|thinking|decision|step|instinct] [|to do|and|,|.|!|$$]',
    '[you|and you|you have|you all] [|have|certainly|{very}] [did|done|made|took|taken|chose|got] [|{very}] [|all|exactly|everything|a|an|the] [|{very}] [right thing|right call by|right call to|right decision|everything right|{fine} job|it right first|brilliantly|great|very well|really well|so well|exactly right|it exactly right|your homework|half my job|half our job|most of my|good $$|well to]',
    '[you|you all] [were|was] [|{very}] [right|wise|{apt}] to [|have|{very}] VERB',
    '[you|you guys] [have|had] [|been] [|{very}] [been] [|{very}] {apt}',
    '[you|you guys] [were|are|have been] [|{very}] [{very}] {apt}',
    '[you] [handled|explained|documented|worked|spotted|caught|put|wrote] [|_] [|_] [|_] [|_] [|{very}] [brilliantly|well|clearly|exactly right|spot on|better than|faster than]',
    '[you] [have|have got|had|clearly have] [|{very}] [a|an|quite a|such a|such an] [|{very}] [{fine}|sharp|keen|real|steady|rare|remarkable|excellent] [|_] [eye|ear|nose|head for|memory|knack|instinct|hand|talent|gift|feel for]',
    '[you] [are|were] [|{very}] [a|an|one|our] [|{very}|_] [pro|champion|genius|detective|sherlock|expert|natural|star for|legend for|champ for|gem for|lifesaver for|hero for]',
    '^^ [|that|that is|that was|this is|it was|what|what a|what an|a|an|and|oh|wow|now that is|such|very|really|truly|some|thanks|ah|yes|no that is] [|{very}] [|some|a|an] [|{very}] [{fine}|{apt}] {feat} [|you|there|on|by|with|to|from|!|.|,|$$|asking|saving|keeping|spotting|noticing|checking|VERB]',
    '^^ [|very|really|extremely|that is|that was|oh|so|and] well [done|spotted|caught|put|said|handled|remembered|worked out|documented|observed|thought|thought out|explained|found|picked up|figured out] [|you|for|on|!|.|,|$$|to|with|and|there]',
    '^^ [|and|oh|that is] [nicely|brilliantly|quickly] [done|spotted|caught|put|handled|explained|worked out|thought out|documented|solved|observed]',
    '[smart|clever|wise] [|_] [of|on] you to [|have|{very}] VERB',
    '^^ good [on you|going] [!|.|$$|,|for|VERB]', '^^ good for you for VERB',
    '[kudos|hats off|props|credit goes|all credit] to [you|both of you]',
    '^^ [|so|and] [full marks|ten out of ten|bravo|hats off] [to you|for|!|.|,|$$]',
    '[i am|we are|i was|we were] [|{very}] [impressed|amazed] [with|by|at|that] [you|your|how|the way]',
    '[you|that|this|which|it] [|_] [|_] [|_] [make|makes|made|making] [my|our|everyone \'s] [life|lives|job|jobs|work|task] [|_] [|_] [|_] [easy|easier|simple|simpler|a breeze|a joy|lighter|quicker]',
    '[i|we|nobody|no one] could [|not] have [done|explained|spotted|handled|drawn|packed] [it|that|this] [|any|half|much] [better|so well|as well|as clearly|more clearly]',
    '[i|we] wish [everyone|everybody|all|every|more|our] [|_] [|_] [were|was|did|had|wrote|sent|kept|worked|explained|reported]',
    '[your|that|this|those|these] [|ADJ|NOUN|PROPN] [|NOUN] {evidence} [|_] [|_] [|_] [~be|~make|~look] [|{very}] [|a|an|the] [|{very}] [{apt}|{glory}|perfect|excellent|brilliant|fantastic|superb|invaluable|better than|my job easy|my job easier|it easy|it easier|this easy|this simple|it clear|such a difference]',
    '[your|that|this|those|these] [|ADJ|NOUN|PROPN] [|NOUN] {evidence} [|_] [|_] [|_] [~save|~spare|~crack|~solve|~nail|~help|~lead] [|_] [us|it|the day|straight|the mystery]',
    '[such|what|that is|this is|that was|it is|thanks for|thank you for] [a|an|the|one of the|such a|such an|such|the most] [|{very}|most] [{apt}|{fine}|clearest|best|neatest|most detailed|most helpful|tidiest|most thorough] [|,|and] [|{apt}|{fine}] [|_] {evidence}',
    '[thanks to|all because of|credit to] your [|own] [|{very}|ADJ] [|{apt}|{fine}|quick] [{evidence}|{feat}]',
    '[that is|is] [exactly|just|precisely] what [i|we] [|_] [hope|want|wish|ask|tell|like] [people|everyone|customers|you|callers|guests|everybody] [|will|would] [to|do|did|do for]',
  ],
  where: { negated: false, conditional: false },
};
