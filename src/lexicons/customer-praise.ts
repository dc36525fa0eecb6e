import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; compliments as positive politeness after Brown & Levinson 1987 and the syntax of compliments in Manes & Wolfson 1981';

/** Praise of a deed or of how it was done. */
const apt: WordClass = {
  id: 'apt',
  source,
  words: [
    'smart', 'sharp', 'clever', 'wise', 'sensible', 'quick', 'thorough', 'careful', 'thoughtful', 'considerate', 'observant', 'resourceful', 'methodical', 'organized', 'meticulous', 'brave', 'impressive', 'brilliant', 'excellent', 'spot on', 'attentive', 'alert', 'precise', 'clear', 'neat',
    'creative', 
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
    'thinking', 'catch', 'spot', 'spotting', 'work', 'job', 'call', 'move', 'eye', 'eyes', 'instinct', 'find', 'detective work', 'idea', 'troubleshooting', 'diagnosis', 'reasoning', 'memory', 'foresight', 'initiative', 'decision', 'judgement', 'observation', 'planning', 'preparation', 'research', 'testing', 'skills', 'suggestion', 'solution', 'workaround', 'point',
  ],
};

/** What a customer makes or sends that helps. */
const evidence: WordClass = {
  id: 'evidence',
  source,
  words: [
    'photo', 'picture', 'screenshot', 'table', 'chart', 'spreadsheet', 'drawing', 'map', 'plan', 'letter', 'measurement', 'reading', 'label', 'note', 'log', 'description', 'report', 'list', 'explanation', 'summary', 'record', 'diagram', 'sketch', 'video', 'test', 'testing', 'workaround', 'idea', 'fix', 'instruction', 'detail', 
    'analysis', 'instinct', 'eye', 'memory', 'thinking', 'preparation', 'planning', 'work', 'patience', 'care', 'suggestion', 'observation', 'step',
  ],
};

/** What praised things are said to be. */
const glory: WordClass = {
  id: 'glory',
  source,
  words: ['a dream', 'a joy', 'a gift', 'a gem', 'a treat', 'a delight', 'a pleasure', 'a model', 'a masterclass', 'a lifesaver', 'a work of art', 'a masterstroke', 'a stroke of genius', 'precisely what', 'exactly the way', 'precisely the way', 'a godsend', 'textbook', 'gold', 'golden', 'genius', 'exemplary', 'first rate', 'first class', 'spot on', 'exactly right', 'just right', 'exactly what', 'just what', 'the best', 'the clearest', 'crystal clear', 'half the job', 'by the book', 'all the difference', 'just the thing', 'proof', 'worth'],
};

/** Credit given to the customer for what they did. */
export const customerPraise: Lexicon = {
  id: 'customer-praise',
  source,
  classes: [apt, fine, feat, evidence, glory, intensifiers],
  patterns: [
    '[~be|what a|how|very|so|really|and|,] [|{very}] {apt} [|_] [|move|thing] [of|from] you',
    '^^ [|and|by|also|even|not] VERB ... ... [was|is|were|~save|~spare|~make] [|{very}] [{glory}|what ~save|what ~spare|what ~make|what ~do|us|you|your|the day|the whole|all the]',
    '[a|an] [|_] {evidence} like [this|that|yours]',
    '[take|takes|doff] [my|our] [hat|cap] off',
    '[~put] [ours|us|mine|our NOUN|me] to shame',
    '[in awe|full of admiration|bowled over] [of|by|at|for|how]',
    '[you|u] [|_] [|_] [|_] [|_] [|_] [better|faster|quicker|sooner|neater|tidier|clearer|more ADV|more ADJ] [|_] than [our|ours|us|we|i|most|many|any|half|the]',
    'bless you for',
    '[done|did] [|half|most of] [my|our] [work|job|homework] for [me|us]',
    'kept [your|a cool|a clear|a steady] [|_] [head|nerve|calm]',
    '[it|that|this] [was|is] [|{very}] [good|great|lucky|right|wise|brilliant] [|_] you VERB',
    '[admirably|beautifully|brilliantly|expertly|perfectly|neatly|superbly|nicely|wonderfully] [done|put|said|written|packed|handled|explained|wrapped|labelled|drawn|kept]',
    'the way you [VERB|put] [|it|that|this|them|her|him] [|,|_] [~be|~make|~help|even|~save]',
    '[rarely|seldom|not often|do not often|never] [~see|~get|~have|~read|~meet] [|had|_] [a|an|such|one|anything|anyone|notes|records] ... [so|as|that|this|such]',
    '[you|ya] [~know|knew] [|{very}] [what you are|what you were] doing',
    '[most|few|other|many|some] [people|customers|folk|folks|of us|callers|would] ... [think|bother|remember|notice|manage|check|keep|do|know|spot] [|_] [|of] [|that|it|to|$$]',
    '[that is|this is|that was] [|{very}] [textbook|a masterclass|genius|gold|exemplary|second to none|first rate|by the book|a work of art]',
    '^^ [|a|that is|that was] [big brain|nice|ace|top|class|solid|pro|slick|mint|sweet] [one|move|work|job|catch|save|thinking|spot|shout] [|,|!|$$|there|on|with]',
    '[you|and you|you have] [|have|just|all|{very}] [saved|spared] [us|me|yourself|the day|everyone|our] [|_] [|_] [a|an|hours|days|time|trip|the|lot|_]',
    '[make|makes|made] [the|our|my|someone \'s] [|_] [|\'s] [day|week|year]',
    '[as|the way] [well|neatly|clearly|carefully|you] [|as] you [do|did|have]',
    '[it|that|this] [was|is] [|{very}] [{apt}|good thinking|a good idea|a smart move|the right call|the right thing] [that you|to have|of you|for you to|you]',
    '^^ [|and|by|also|even] [VERB|not] ... ... [was|is|were] [|{very}] [|a|an|the] [|{very}] [{apt}|{fine}|right|spot on|genius] [|thing|move|call|idea|thinking|decision|step|instinct] [|to do|and|,|.|!|$$]',
    '[you|and you|you have|you all] [|have|certainly|{very}] [did|done|made|took|taken|chose|got] [|{very}] [|all|exactly|everything|a|an|the] [|{very}] [right thing|right call|right decision|right choice|everything right|{fine} job|{fine} choice|{fine} call|it right|brilliantly|great|very well|really well|so well|exactly right|it exactly right|your homework|half my job|half our job|most of my|good|well]',
    '[you|you all] [were|are|was] [|{very}] [right|wise|smart|clever|sensible|quick|{apt}] to [|have|{very}] VERB',
    '[you|you guys] [have|had] [|been] [|{very}] [been] [|{very}] [{apt}|helpful|a star]',
    '[you|you guys] [were|are|have been] [|{very}] [{very}] {apt}',
    '[you] [handled|explained|documented|worked|spotted|caught|put|wrote] [|_] [|_] [|_] [|_] [|{very}] [brilliantly|well|clearly|exactly right|spot on|better than|faster than]',
    '[you] [have|have got|had|clearly have] [|{very}] [a|an|quite a|such a|such an] [|{very}] [{fine}|sharp|keen|real|steady|rare|remarkable|excellent] [|_] [eye|ear|nose|head for|memory|knack|instinct|hand|talent|gift|feel for]',
    '[you] [are|were] [|{very}] [a|an|one|our] [|{very}|_] [star|pro|legend|champ|champion|genius|lifesaver|life saver|gem|hero|detective|sherlock|expert]',
    '^^ [|that|that is|that was|this is|it was|what|what a|what an|a|an|and|oh|wow|now that is|such|very|really|truly|some|thanks|ah|yes|no that is] [|{very}] [|some|a|an] [|{very}] [{fine}|{apt}] {feat} [|you|there|on|by|with|to|from|!|.|,|$$|asking|saving|keeping|spotting|noticing|checking|VERB]',
    '^^ [|very|really|extremely|that is|that was|oh|so|and] well [done|spotted|caught|put|said|handled|remembered|worked out|documented|observed|thought|thought out|explained|found|picked up|figured out] [|you|for|on|!|.|,|$$|to|with|and|there]',
    '^^ [|and|oh|that is] [nicely|brilliantly|quickly] [done|spotted|caught|put|handled|explained|worked out|thought out|documented|solved|observed]',
    '[good|smart|clever|wise|great] [|_] [of|on] you to [|have|{very}] VERB',
    '^^ good [on you|for you|going] [!|.|$$|,|for|VERB]',
    '[kudos|hats off|props|credit|praise] [|all|goes|due|go] to [you|both of you]',
    '^^ [|so|and] [full marks|ten out of ten|bravo|hats off] [|to|for|!|.|,|$$]',
    '[i am|we are|i was|we were] [|{very}] [impressed|amazed] [|with|by|at|that|how|$$]',
    '[you|that|this|which|it] [|_] [|_] [|_] [make|makes|made|making] [my|our|everyone \'s] [life|lives|job|jobs|work|task] [|_] [|_] [|_] [easy|easier|simple|simpler|a breeze|a joy|lighter|quicker]',
    '[you|your NOUN] [are|were|was|is] [|{very}] [spot on|bang on|dead right|on the right track|on the ball]',
    '[i|we|you|nobody|no one] [could|would|might] [not] have [done|put|said|explained|spotted|handled|drawn] [|it|that|this] [|any|half|much|_] [better|so well|as well|as clearly|more clearly|faster]',
    '[i|we] wish [everyone|everybody|all|every|more people|more customers|all our|more of us|all reports|every report|our NOUN]',
    '[your|that|this|those|these] [|ADJ|NOUN|PROPN] [|NOUN] {evidence} [|_] [|_] [|_] [~be|~make|~look] [|{very}] [|a|an|the] [|{very}] [{apt}|{glory}|perfect|excellent|brilliant|fantastic|great|superb|invaluable|very helpful|so helpful|really helpful|better than|my job easy|my job easier|it easy|it easier|this easy|this simple|it clear|such a difference]',
    '[your|that|this|those|these] [|ADJ|NOUN] {evidence} [~tell|~show|~say|~give|~answer] [|us|me] [everything|it all|all|exactly|at once|straight]',
    '[your|that|this|those|these] [|ADJ|NOUN|PROPN] [|NOUN] {evidence} [|_] [|_] [|_] [~save|~spare|~crack|~solve|~nail|~help|~lead] [|_] [us|it|the day|straight|the mystery]',
    '[such|what|that is|this is|that was|it is|thanks for|thank you for] [a|an|the|one of the|such a|such an|such|the most] [|{very}|most] [{apt}|{fine}|clearest|best|neatest|most detailed|most helpful|tidiest|most thorough] [|,|and] [|{apt}|{fine}] [|_] {evidence}',
    '[thanks to|because of|down to|owing to|all because of|credit to] your [|own] [|{very}|ADJ] [|{apt}|{fine}|quick] [{evidence}|{feat}]',
  ],
  where: { negated: false, conditional: false },
};
