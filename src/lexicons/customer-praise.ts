import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; compliments as positive politeness after Brown & Levinson 1987 and the syntax of compliments in Manes & Wolfson 1981';

/** Praise of a deed or of how it was done. */
const apt: WordClass = {
  id: 'apt',
  source,
  words: [
    'smart', 'sharp', 'clever', 'wise', 'sensible', 'shrewd', 'astute', 'quick', 'thorough', 'careful', 'thoughtful', 'considerate', 'observant', 'resourceful', 'methodical', 'organised', 'organized', 'meticulous', 'diligent', 'prepared', 'brave', 'perceptive', 'savvy', 'canny', 'ingenious', 'impressive', 'brilliant', 'excellent', 'spot on', 'handy', 'generous', 'attentive', 'precise', 'clear',
    'far - sighted', 'quick - witted', 'eagle - eyed', 'forward - thinking', 'inventive', 'creative', 'heroic', 'tidy', 'conscientious', 'well organised', 'well prepared', 'detailed', 'tenacious', 'persistent', 'skilful', 'neat',
  ],
};

/** Praise of what the customer made or sent. */
const fine: WordClass = {
  id: 'fine',
  source,
  words: [
    'good', 'great', 'nice', 'lovely', 'super', 'superb', 'fantastic', 'fabulous', 'wonderful', 'amazing', 'awesome', 'cracking', 'top', 'stellar', 'outstanding', 'first - rate', 'first - class', 'perfect', 'ideal', 'exemplary', 'terrific', 'splendid', 'beautiful', 'helpful', 'useful', 'valuable', 'invaluable', 'exceptional', 'phenomenal', 'solid', 'fine', 'textbook', 'incredible', 'remarkable', 'magnificent', 'sterling', 'ace', 'mega',
  ],
};

/** Deeds of the mind and the hand that are praised in two words: "good thinking". */
const feat: WordClass = {
  id: 'feat',
  source,
  words: [
    'thinking', 'catch', 'spot', 'spotting', 'work', 'job', 'call', 'move', 'eye', 'eyes', 'instinct', 'instincts', 'find', 'detective work', 'sleuthing', 'idea', 'shout', 'effort', 'troubleshooting', 'diagnosis', 'reasoning', 'memory', 'foresight', 'teamwork', 'initiative', 'decision', 'judgement', 'judgment', 'save', 'observation', 'plan', 'planning', 'preparation', 'record keeping', 'note taking', 'homework', 'digging', 'research', 'testing', 'skills', 'precaution', 'suggestion', 'solution', 'workaround', 'hunch', 'reflexes', 'play', 'choice', 'attitude', 'going', 'deduction', 'point',
  ],
};

/** What a customer makes or sends that helps. */
const evidence: WordClass = {
  id: 'evidence',
  source,
  words: [
    'photo', 'picture', 'note', 'log', 'description', 'report', 'list', 'explanation', 'summary', 'screenshot', 'record', 'diagram', 'sketch', 'drawing', 'video', 'recording', 'timeline', 'test', 'testing', 'workaround', 'idea', 'fix', 'measurement', 'instruction', 'spreadsheet', 'notebook', 'diary', 'detail', 'write-up', 'write - up', 'message', 'email', 'letter', 'question', 'checklist', 'packing', 'labelling', 'wrapping', 'paperwork',
    'documentation', 'homework', 'receipt', 'folder', 'reading', 'analysis', 'instinct', 'eye', 'memory', 'thinking', 'reaction', 'preparation', 'planning', 'work', 'handwriting', 'patience', 'care', 'hunch', 'suggestion', 'observation', 'map', 'clip', 'file', 'effort', 'attention to detail', 'quick thinking', 'step',
  ],
};

/** Deeds for which somebody deserves credit. */
const deed: WordClass = {
  id: 'deed',
  source,
  words: [
    'save', 'keep', 'note', 'notice', 'spot', 'check', 'test', 'measure', 'write', 'record', 'report', 'tell', 'call', 'photograph', 'film', 'back up', 'switch', 'turn', 'stop', 'unplug', 'shut', 'hold', 'wait', 'ask', 'label', 'pack', 'wrap', 'document', 'isolate', 'try', 'rule', 'catch', 'flag', 'raise', 'think', 'plan', 'prepare', 'read', 'compare', 'trace', 'find', 'work', 'figure', 'sort', 'solve', 'handle', 'manage', 'act', 'take', 'block', 'freeze', 'change', 'screenshot', 'double - check', 'count', 'describe', 'explain', 'list', 'stay', 'cover', 'dry', 'ring', 'contact', 'bring', 'put', 'get', 'do', 'come', 'leave', 'not', 'hang',
  ],
};

/** Credit given to the customer for what they did. */
export const customerPraise: Lexicon = {
  id: 'customer-praise',
  source,
  classes: [apt, fine, feat, evidence, deed, intensifiers],
  patterns: [
    // "that was sharp of you", "saving it was wise"
    '[~be|what a|how|very|so|really] [|{very}] {apt} [|_] [|move|thing] of you',
    '[it|that|this] [was|is] [|{very}] [{apt}|good thinking|a good idea|a smart move|the right call|the right thing] [that you|to have|of you|for you to|you]',
    'how {apt} [!|$|of]',
    '^^ [|and|by|also|even] [VERB|not] ... ... [was|is|were] [|{very}] [|a|an|the] [|{very}] [{apt}|{fine}|right|spot on|genius] [|thing|move|call|idea|thinking|decision|step|instinct] [|to do|and|,|.|!|$$]',
    // "you did the right thing"
    '[you|and you|you have|you all] [|have|certainly|{very}] [did|done|made|took|taken|chose|got] [|{very}] [|all|exactly|everything|a|an|the] [|{very}] [right thing|right things|right call|right decision|right choice|right move|right step|right steps|best thing|everything right|right by|sensible thing|smart thing|wise choice|{fine} job|{fine} choice|{fine} call|it right|brilliantly|great|very well|really well|so well|perfectly|exactly right|it exactly right|homework|your homework|half my job|half of my job|half our job|half of our|most of my|most of the work|the hard part|the legwork|my job for me|our job for us|good|well]',
    '[you|you all] [were|are|was] [|{very}] [right|wise|smart|clever|sensible|quick|{apt}] to [|have|{very}] {deed}',
    '[you|you guys] [have|had] [|been] [|{very}] [been] [|{very}] [{apt}|a great help|a huge help|a big help|helpful|a star|a trooper|a gem]',
    '[you|you guys] [were|are|have been] [|{very}] [{very}] {apt}',
    '[you] [handled|explained|described|documented|worked|spotted|caught|put|prepared|organised|organized|laid|packed|wrapped|managed|covered|noticed|set|played|measured|labelled|wrote|captured|summed] [|_] [|_] [|_] [|_] [|{very}] [brilliantly|beautifully|perfectly|well|clearly|exactly right|spot on|wonderfully|admirably|like a pro|neatly|superbly|carefully|thoroughly|better than|faster than|before we|in no time|to a t]',
    '[you] [|VERB|AUX] [|_] [|_] [|_] [|_] [|_] [better|faster|quicker|sooner|more carefully|more clearly|more neatly|neater|tidier] [|_] [|_] than [|_] [our|us|we|most|many|i|any|half|the manual|the engineer|the engineers|some of]',
    '[you] [know] [|_] [|_] [|_] better than [we|i|us|most|our]',
    '[you] [have|have got|had|clearly have] [|{very}] [a|an|quite a|such a|such an] [|{very}] [{fine}|sharp|keen|real|eagle|steady|trained|rare|natural|remarkable|excellent] [|_] [eye|ear|nose|head for|memory|knack|instinct|hand|talent|gift|feel for|flair]',
    '[you] have [|clearly|obviously|really|already] [a knack|an eye|an ear|a nose|a gift|a talent|green fingers|the patience of]',
    '[you] [are|were] [|{very}] [a|an|one|quite the|our] [|{very}|_] [star|natural|pro|legend|champ|champion|genius|lifesaver|life saver|gem|hero|rock star|rockstar|detective|sherlock|marvel|wizard|whizz|whiz|expert|dream customer|diamond|treasure]',
    '[you] [are|were] [|{very}|already] [one step|a step|two steps|miles|way|well] ahead',
    // "good thinking"
    '^^ [|that|that is|that was|this is|it was|what|what a|what an|a|an|and|oh|wow|now that is|such|very|really|truly|some|thanks|ah|yes|no that is] [|{very}] [|some|a|an] [|{very}] [{fine}|{apt}] {feat} [|you|there|on|by|with|to|from|!|.|,|$$|asking|saving|keeping|spotting|noticing|checking|VERB]',
    '^^ [|very|really|extremely|that is|that was|oh|so|and|beautifully|jolly] well [done|spotted|caught|played|put|said|handled|prepared|organised|organized|remembered|worked out|noticed|documented|observed|thought|thought out|explained|found|reasoned|described|written|deduced|picked up|figured out|researched|researched] [|you|for|on|!|.|,|$$|to|with|and|there]',
    '^^ [|and|oh|that is] [nicely|beautifully|brilliantly|neatly|cleverly|perfectly|expertly|superbly|skilfully|wisely|smartly|admirably|quickly] [done|spotted|caught|put|handled|played|explained|described|noticed|worked out|thought out|packed|documented|solved|observed]',
    '[good|smart|clever|wise|great] [|_] [of|on] you to [|have|{very}] {deed}',
    'good [on you|for you|going] [!|.|$$|,|for|VERB]',
    '[kudos|hats off|props|credit|respect|big up|applause|hat tip|praise] [|all|goes|due|go] to [you|both of you|your]',
    '^^ [|so|and] [full marks|top marks|ten out of ten|10 / 10|chapeau|bravo|gold star|hats off] [|to|for|!|.|,|$$]',
    '[i am|we are|i was|we were|me|colour me|color me|consider me|everyone is] [|{very}] [impressed|amazed|blown away|in awe|full of admiration] [|with|by|at|that|how|$$]',
    '[i|we|my colleague|our engineer|the engineers|our team] [|all|{very}] [admire|love|loved|admired|take my hat off to|like|liked] [how you|the way you|your] [|_] [~handle|~explain|~lay|~describe|~put|~keep|~think|~solve|thinking|approach|attitude|spirit|{evidence}|~draw|~write|~pack|~track|~go about]',
    '[that is|those are|this is|that was] [some|a|very|such|such a] [|{very}] [|{apt}|{fine}] [NOUN|VERB] you [have|did|made|put|took]',
    '[you|that|this|which|it] [|_] [|_] [|_] [make|makes|made|making] [my|our|everyone \'s] [life|lives|job|jobs|work|task] [|_] [|_] [|_] [easy|easier|simple|simpler|a pleasure|a breeze|a joy|lighter|quicker]',
    '[it|that|this] [takes|took|must have taken] [|_] [|_] [courage|guts|patience|skill|nerve|care|strength|honesty|persistence|a steady hand|a good eye|presence of mind]',
    '[you|your NOUN] [are|were|was|is] [|{very}] [spot on|bang on|on the money|dead right|on the right track|on the ball|quick off the mark|ahead of the game]',
    '[i|we] can [see|tell] [|that] you [have|are] [|{very}] [looked after|taken|put|thought|worked|done your homework|kept|cared|been careful|a pro|careful|organised|planned|prepared]',
    '[i|we|you|our engineers|nobody|no one|an engineer|the manual] [could|would|might] [not] have [done|put|said|explained|described|written|spotted|handled|drawn|packed] [|it|that|this] [|any|half|much|_] [better|so well|as well|as clearly|more clearly|faster]',
    '[i|we] wish [everyone|everybody|all|every customer|more people|more customers|all our|more of us|all reports|every report|our NOUN]',
    '[most|few|not many|hardly any|not everyone|not everybody|many] [people|customers|of us|users|folks|would] [|_] [|_] [miss|never|not|forget|notice|think|would|bother|overlook|spot|manage|skip|do that|give up|given up|thought|noticed|remember]',
    // the thing they made or sent
    '[a|an] [|_] {evidence} like [this|that|yours] [|one] [~be|~make|~save|~help|~tell|~deserve]',
    '[your|that|this|those|these] [|ADJ|NOUN|PROPN] [|NOUN] {evidence} [|_] [|_] [|_] [~be|~make] [|{very}] [|a|an|the|worth] [|{very}] [{apt}|spot on|a gift|gold|gold dust|in gold|a lifesaver|a joy|a delight|exemplary|perfect|excellent|brilliant|fantastic|great|superb|invaluable|a model|a work of art|exactly what|just what|exactly right|very helpful|super helpful|so helpful|really helpful|a huge help|a big help|a masterpiece|better than|all the difference|my job easy|my job easier|our job easy|our job easier|it easy|it easier|it so easy|this easy|this so easy|this simple|it clear|such a difference|proof|the best|the clearest|pure gold|crystal clear|beautifully clear|a pleasure]',
    '[your|that|this|those|these] [|ADJ|NOUN|PROPN] [|NOUN] {evidence} [|_] [|_] [|_] [~save|~spare|~crack|~solve|~nail|~help|~lead] [|_] [us|me|it|the day|our engineers|straight|the mystery] [|_] [|hours|days|time|a trip|so much|a lot|to|where|down|everything]',
    '[such|what|that is|this is|that was|it is|thanks for|thank you for] [a|an|the|one of the|such a|such an|such|the most] [|{very}|most] [{apt}|{fine}|clearest|best|neatest|most detailed|most helpful|tidiest|most thorough] [|,|and] [|{apt}|{fine}] [|_] {evidence}',
    '[clearest|best|neatest|most detailed|most helpful|tidiest|most thorough|finest] [|_] {evidence} [|that] [i|we] [|have|ever|_] [|ever] [seen|read|had|got|received|come across]',
    '[thanks to|because of|down to|owing to|all because of|credit to] your [|own] [|{very}|ADJ] [|{apt}|{fine}|quick] [{evidence}|{feat}]',
    '[thanks to|because|since|all because] you [|having|{very}|had|have] [saved|kept|noted|noticed|spotted|checked|tested|measured|wrote|told|called|caught|flagged|acted|stopped|switched|turned|unplugged|photographed|thought|spoke] ... [, we|, i|, the|, it|, nobody|, your|, no|we can|i can]',
    '[~be|did] [exactly|just|precisely] [the way to|the right|the thing to|what was needed|what it needed|what the manual|what we needed] [|VERB|NOUN|do|go|_]',
    '[exactly|just|precisely] [what|how] [i|we|an engineer|our engineers|a pro|a professional] would have [done|said|suggested|tried|checked]',
    'you [saved|spared] [us|me|the team|our engineers|everyone|yourself|the] [|_] [|_] [hours|days|a trip|a lot|the trouble|time|so much|day|hassle|bother|repair|more]',
  ],
  where: { negated: false, conditional: false },
};
