import type { Lexicon, WordClass } from '../text/lexicon';
import { servedPeople, staffPeople } from './served-people';

const source = 'goodturn, 2026; after Scott & Lyman 1968 (Accounts) and Schoenbach 1990 (Account episodes)';

/** Others that a fault is passed to, besides everybody's staff. */
const outsiders: WordClass = {
  id: 'outsider',
  source,
  words: [
    'manufacturer', 'post office', 'airport', 'customs', 'government', 'agency', 'partner', 'warehouse', 'head office', 'management', 'provider', 'system', 'weather',
  ],
};

/** Verbs of telling: "we did tell you". */
const telling: WordClass = { id: 'telling', source, words: ['tell', 'warn', 'explain', 'inform', 'advise', 'notify', 'remind', 'mention'] };

/** Diminishing adverbs: "I only work here". */
const merely: WordClass = { id: 'merely', source, words: ['only', 'just', 'simply', 'merely'] };

/** Denials of fault, and claims that all was done right. */
export const denials: Lexicon = {
  id: 'defence-denial',
  source,
  patterns: [
    '[not|hardly|never] [|ADV|in any way|due to|a|something] [our|my] [fault|problem|responsibility|mistake|error|doing|concern|business|job|department|decision|rule|rules|idea|shift]',
    '[none|nothing|little] [of|to do with] [us|me|our|my]',
    'not [|down to|because of|due to|caused by|by] [us|me|our side|our end|anything we|anything i] [$$|,|who|that]',
    '[we|i] ~be not [|ADV|at|to|the] [fault|blame|one who|ones who|cause]',
    '[can|could|will|would|should] [not|hardly|never] [|ADV] [be|have been] [|held] [our|my|us|me|anyone here|blamed|responsible|liable|accountable|expected to]',
    '[not|stop|why|keep|you] [|ADV] [~blame|~accuse|shoot|shout at|~point at] [me|us|our|my|the messenger]',
    'nothing [|ADV|was|has been] [|done] [wrong|amiss|improper]',
    '[we|i|everyone|everything|all|{staff}] ... [did|done|handled|followed|went|acted|processed|carried out] ... [by the book|to the letter|correctly|properly|according to|procedure|procedures|protocol|policy|instructions|the rules]',
    '[procedure|procedures|policy|protocol|rules|process|instructions|checklist|guidelines] [was|were|has been|have been] [|ADV] [followed|kept|observed|applied|respected] [$$|,|to the letter|as|and|in full]',
    '[~leave|~be|~arrive] [|with|at] [|us|our _|the _|here|everyone] in [|a] [perfect|good|full|fine|working|excellent|proper|mint|top|flawless] [|working] [condition|order|shape|state|nick]',
    '[we|i] [did|have done] [everything|all] [right|correctly]',
    '{merely} [doing|following|carrying out|obeying] [my|our|the] _',
    '[our|my] NOUN [|_] [do|does|can|could|is|are|was|were|did] [not|never] [|ever] [lie|make|lose|fail|wrong|faulty|at fault]',
    '[no|nothing] [fault|error|mistake|failing|failure|negligence|wrong] [on|at|from|with|in] [our|my|us]',
    '[we|i|our {staff}|my {staff}] [never|would never|did not|do not|have never] [~lie|~lose|~break|~promise|~agree|said|~touch|make mistakes]',
  ],
  classes: [staffPeople, merely],
  where: { conditional: false },
};

/** Appeals to others who are content, to experience and good name. */
export const credentials: Lexicon = {
  id: 'defence-credentials',
  source,
  patterns: [
    '[i|we] have never [|once|ever|yet] [VERB|had]',
    '[nobody|no one|none|no other _|not one _|not a single _|none of our _] [|else] ... [~complain|~object|~mind|~raise|~struggle|~moan|~mention|~notice|~find|~have any|~have had|~have ever|~have a problem|~have trouble|~write|~report|~ring]',
    'never [|once|ever] been [reported|mentioned|raised|brought up|an issue|a problem] [|to us|here|before|by _]',
    '[no|not one|single|first|only|other] [complaint|complaints] [$$|,|so|before|from|about|in|yet|until|of|here|we|i]',
    '[first|only] [person|one|NOUN] [|_|_ _] [~complain|~object|a problem|trouble]',
    '[everyone else|everybody else|others|every other _|all other _] ... [fine|happy|no problem|satisfied|~manage|~cope|pleased|~love|~work]',
    '[we|i|our _|my _|it] [~win|hold|~have] ... [award|awards|prize|prizes|licence|certificate|stars|medals|reputation]',
    'in [all|my|our] ... years',
    '[i|we] have [been|VERB] ... [for ... years|for decades|for generations|for ages|since NUM]',
  ],
  where: { conditional: false },
};

/** Alibis, excuses and indignation. */
export const excuses: Lexicon = {
  id: 'defence-excuses',
  source,
  patterns: [
    '[fault|mistake|blame|doing|error|responsibility] [|is|lies|rests] [of|with|at] [the|your|their] [|_] [{outsider}|{staff}]',
    '[{outsider}|{staff}] \'s [fault|mistake|doing|decision|job|responsibility|problem|business] [$$|,|not]',
    '[{outsider}|{staff}] [~be|who ~be] [|ADV] [to blame|at fault]',
    '[it|that|this] [is|was] [|ADV|all] [the|our|their] [|_] [{outsider}|{staff}] [who|that|which|, not|not]',
    '[|long] before [my|our] time',
    '[i|we] [|have|had] {merely} [|just|been] [started|joined|took over|came on|work here]',
    '[i|we] [|am|are] {merely} [the {staff}|the messenger|human|one person|passing|repeating|answer|follow|sell|work here]',
    '[i|we] [do not|did not] [make|set|write|invent|choose|decide|design|build|pack|print] [them|the _|those _|these _] [$$|,|and|or]',
    'what [else|more] [|_] [could|should|were|was|am|did] [we|i]',
    'how [could|should] [i|we|anyone] [|possibly] [know|guess|predict]',
    '[i|we] did say',
    '[i|we] did {telling} [you|him|her|them]',
    '[~have|only|got] [|_] [pair of hands|two hands|hundreds of|thousands of|a hundred|other {served}|other _ to|{served} waiting]',
    'what [|else|exactly|more] [do|did|would] [you|he|she|they] [expect|want me to do|want us to do|suggest i]',
    '[nobody|no one|none of us] [is|are] perfect',
    '[we|kitchen|desk|{staff}] ~be [|down to|ADV|only|just] [NUM|one|two|half the team] [|people|staff|NOUN] [down|short|off sick|on the _|on tonight|on today|on shift|off with _]',
    '[i|we] [do not|did not|will not] [appreciate|like|accept|take kindly to] [|being|your|the|that] [|_] [accused|accusation|blamed|suggestion|tone]',
    '[i|we] [|have to|must|strongly|do] [resent|object|take offence|take exception|beg to differ|refute|dispute|deny]',
    '[that|this] is [|a bit|a little|ADV|not] [unfair|fair|uncalled|unjust] [|on|to|of] [us|me|$$]',
    'in [our|my] [own|defence|defense]',
  ],
  classes: [outsiders, servedPeople, staffPeople, telling, merely],
  where: { conditional: false },
};

/** The same moves in words that are also neutral information; code asks for a dispute around them. */
export const softDefences: Lexicon = {
  id: 'defence-soft',
  source,
  patterns: [
    '[we|i] ~be not [|held] [responsible|liable|accountable]',
    '[~have|with] no [|real] [control|influence|say|power] [over|on|in]',
    '~be [|ADV] [beyond|outside|out of] [our|my] [control|hands|power|remit|influence]',
    '[clearly|plainly|expressly|explicitly] [~say|~state|written|printed|shown|told|explained|informed|warned]',
    '[we|i|they|{staff}] [|did|~have] [|ADV] {telling} [you|all|everyone|everybody]',
    '[our|all our|the|my] [|_] {staff} [is|are|have|has] [|all|been] [|ADV] [trained|professional|professionals|qualified|experienced|certified]',
    '[you|people] [have to|need to|must|should] [|ADV] [understand|appreciate|realise|realize|remember|bear in mind|accept] [that|we|our|how|it is]',
    '[we|i] [am|are|have been|were|was] [|all|ADV] [short - staffed|short staffed|understaffed|stretched|swamped|flat out|a small team|inundated|overwhelmed]',
    '[i|we] ~be [not|off|on|away] [|ADV|on] [shift|duty|there|here|holiday|leave|sick|lunch|working|involved|in the building]',
  ],
  classes: [servedPeople, staffPeople, telling],
  where: { conditional: false },
};
