import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; agency and external control after Rotter 1966';

/** Whoever or whatever is said to act, where nobody in particular is. */
const indefinite: WordClass = {
  id: 'someone',
  source,
  words: [
    'someone', 'somebody', 'they', 'it', 'that', 'this', 'things', 'people', 'team', 'colleague', 'whoever', 'anyone', 'warehouse', 'system',
    'office', 'engineer', 'courier', 'driver', 'computer', 'person', 'developer', 'department', 'operations', 'parcel', 'package', 'order', 'refund',
    'ticket', 'money', 'problem', 'issue', 'bag', 'letter', 'case', 'manager', 'management', 'site', 'app', 'card', 'cheque', 'technician',
    'supplier', 'delivery', 'he', 'she', 'them', 'else', 'headquarters', 'luggage',
  ],
};

const sometime: WordClass = {
  id: 'sometime',
  source,
  words: [
    'eventually', 'sometime', 'someday', 'whenever', 'somehow', 'at some point', 'at some stage', 'one of these days', 'some day', 'one day',
    'sooner or later', 'by magic', 'of its own accord', 'in the end',
  ],
};

/** Shrugs: nobody acts, nobody knows, nothing can be done. */
export const shrugs: Lexicon = {
  id: 'shrugs',
  source,
  classes: [indefinite, sometime],
  patterns: [
    // Fatalism.
    '[it|that|this|things] [~be] what [it|that|this|they] [~be]',
    '[that|this|it] [~be] [|just|simply|unfortunately|sadly|how|pretty much] [how|the way] [it|things|this|that|these things|life|the system|the world|business|they|we] [~be|~go|~work|always|has always|have always|sometimes|just]',
    '[just|simply] [one of those things|the way it is|the way things are|how it is|how things are|how it works|how it goes|bad luck]',
    'c \'est la vie',
    '[what can you do|what can we do|what can i do|what do you want me to do|what am i supposed to do|what else can i do|what more can i do|what are you going to do|what can anyone do|what can one do] $$',
    '^ [oh well|ah well|meh|shrug] [$$|,]',
    '[luck of the draw|the gods|act of god|lap of the gods|fate has|murphy \'s law|sod \'s law]',
    // Powerlessness.
    '[nothing|not much|not a lot|little|not a thing|no way|not anything|precious little|hardly anything] [|more|else|really|much|that|anybody|anyone] [i|we|anyone|anybody|one|they|support|he|she|people] [|really|actually|currently|personally] [can|could|am able to|are able to] [|really|possibly|actually] [do|change|say|add|offer|suggest]',
    '[nothing|not much|not a lot|little|not a thing|not anything] [|more|else|much] [|that] [can|could|is to|to] be [done|changed|said]',
    '[nothing|not much|not a lot|little] [|more|else|much] [|for me|for us] [to be done|left to do|i can really do]',
    '[can|could] not be helped',
    '[i|we] [|really|just|simply|personally] [can|could] not [|really|actually|possibly] [help it|do anything|do a thing|do much|do a lot|change it|change that|control that|control it|influence that|do any more|do anything about|say when|say how|predict]',
    '[do|does] not [|really] have [any|much|a] [control|say|influence|power|idea when|idea how|idea what|way of knowing|way to know|say in] [|over|in|about|on]',
    'no [control|say|influence|power] [over|in|about|on]',
    '~be [|entirely|completely|simply|just|all|unfortunately|sadly|totally|quite] [out of|outside] [my|our|anyone \'s|everyone \'s] [hands|control|power|reach]',
    '~be [|entirely|completely|simply|just|all|unfortunately|sadly|totally|quite] beyond [my|our|anyone \'s|everyone \'s|anybody \'s] [control|power|influence]',
    '[my|our] hands are tied',
    '[is|are|was] not [|really|actually|entirely] up to [me|us]',
    '[not|never] [my|our] [decision|call|choice] [|to make|$$|,]',
    '[i|we] [do|did] not make the [rules|policy|policies|prices|decisions|schedule|call]',
    '[i|we] [just|only|merely|simply] [work here|answer the phones|answer the phone|answer phones|take the calls|follow the rules|follow orders|follow policy|pass on messages|pass messages|take messages|do what i am told|read what it says|do what the system]',
    '[i|we] [would|do] not know what [to tell you|else to say|to say|to suggest|to do|else to suggest|else to tell you|else to do|you want]',
    '[not sure|no idea|not certain|unsure] [what|what else] [to tell you|to say|to suggest|to do|i can do|we can do|you want|anyone can do|i can say]',
    '[computer|system] [|just] says [no|so]',
    '[the] [computer|system|policy|rules] [|just] [decides|decided|is what it is|will do what it|has a mind]',
    '[rules are rules|policy is policy|the rules are the rules|a rule is a rule]',
    // Waiting on fate.
    '[we|you|i|one] [|will|shall|can|all|could] [|just|simply|all|have to|simply have to|just have to|only|will have to|need to] [wait and see|hope for the best|live with it|live with that|make do|put up with|sit tight and hope]',
    '[it|that|this] [~be] [|really|just|all|honestly] [anyone|anybody] \'s guess',
    '[i|we] [guess|suppose|reckon] [|that] [|the|your|a] {someone} [will|might|may|could|must|should|probably|got|has|just]',
    '[maybe|perhaps|possibly|with luck|with any luck] [|,] [|the|your|a|one] {someone} [might|may|gets|comes|turns|sorts|shows]',
    '[maybe|perhaps|possibly|with luck] [|,] [|the|your|a|one] [|other] {someone} {someone} [might|may]',
    'one day [the|your|they|someone|somebody] [|NOUN] [might|may|will]',
    // Someone, at some point.
    '{someone} [may|might|could|should|will|can|would|probably|ought] ... ... {sometime}',
    '{someone} [may|might|could|should|will|can|would|ought to] {sometime}',
    '{someone} [may|might|could|should|will|can] [VERB|be|get] ... {sometime}',
    '{someone} [may|might|could] ... [or not|or they may not|or might not|or may not|or it may not|or it might not|if they feel|when they can|when they have time|when there is time|by itself|on its own|if at all]',
    '{sometime} [|the|your|a] {someone} [may|might|could|should|will|can|would|gets]',
    '{someone} [may or may not|might or might not|will or will not|may , or may not]',
    '{someone} [may|might|could] [|probably|perhaps|possibly|well|even] [turn up|show up|sort itself|sort themselves|fix itself|resolve itself|go away|come back|come right|clear up|clear itself|work itself|get better|get round to|get around to|get to it|come along|reappear|settle down|blow over]',
    '[sort|sorts|fix|fixes|resolve|resolves|right|rights|work|works|clear|clears|correct|corrects] [itself|themselves] [out|up|$$|eventually|over|in|,|at|after|with]',
    '[these|such|those] things [|usually|often|tend|do|just|always|generally] [|to] [take time|take a while|sort themselves|go wrong|work themselves|come and go|resolve themselves|blow over|take as long]',




    '[no idea|no clue|not a clue|not the faintest|not the foggiest] [when|where|why|how|if|$$|,]',
    '[nobody|no one|no - one] [|here|really|at this point|seems to|actually|can] [knows|know|can say|could say|can tell|is sure|has any idea|say|tell|seems to know]',
    '[do|does] not know [when|if|whether] [it|that|this|they|anyone|the] [will|ever|is] [|ever|be|going]',
    '[that|there] is [NOUN|PROPN] for you $$',
    '[nobody|no one|they] [|never|do|ever] [|not] [tells|tell|told|inform|informs] [us|me] [|anything|nothing|a thing|these|either|much]',
    '[in the same boat|nothing for it|so it goes|there we are then|and that is that]',
    '[i|we] [am|are] [just|only|merely] [the|a|an|one] [NOUN|NOUN NOUN|ADJ NOUN] [here|$$|,|so|and]',
    '[i|we] [just|only|merely|simply] [man|mind|work|run|sell|answer|sit at|stand at|staff|keep|look after|print|hand out|drive|open] [the|at|here|behind|in|on|what] [|NOUN]',
    '[decided|decisions|decision|handled|settled|made|sorted|they do that|they do this|dealt with] [|are|is|gets] [|made|taken] [upstairs|above me|above us|above my|above our|higher up|elsewhere|over my head|somewhere else|by others|by somebody else|by someone else]',
    '[above] [my|our] [pay grade|head|station|level]',
    '[up to the powers that be|upstairs decides|head office decides]',
    '[that|this] is [how|what|the way] [the|our|these|those] [NOUN|NOUN NOUN] [|just|always] [~do|~work|~be|~decide|~say|~like|~want|~go|~run|~have it]',
    '[no one|nobody|no - one] [is|was] to blame',
    '[gets|get] [done|fixed|sorted|there|round to it|looked at|sent|answered|made|paid] when [it|they|he|she|somebody|someone]',
    '[someone|somebody] [|really|probably] [ought to|should|needs to|has to|will have to|will need to] [|probably|really] [look|do|check|fix|deal|sort|tell|get|take|ring|have]',
    '[it|that|this|things] [has|have|is|are|was|were] [always|ever|never] [|been] [like this|like that|this way|that way|so here|the same here|any different]',
    '^ we will [|just have to|have to|just] see $',
    '[same everywhere|the same everywhere|same with everyone|everyone has that|everybody has that|same for everyone|same all over]',
    '[no|not much|what is the|what would be the] [|real|great|earthly] point [$$|,|really|now|is there]',
    '[i|we] [have|had] not [|got] [a clue|the faintest|the foggiest|an idea|any idea|any clue|a notion|any say|much say]',
    '[it|that|this|they|he|she] [will|may|might|can] [|just|simply|well] [be|take|come|last|go|stay] [|as long] [what|how|as|the way|when|where|however|whenever|whatever] [it|they|that|he|she] [is|takes|will|does|comes|wants|likes|goes]',
    '[i|we] [|really|honestly|simply] [can|could] not [see|think of|imagine] [what|anything|how] ... [do|done|change|help]',
    '[the ship has sailed|that ship has sailed|water under the bridge|no use crying|too late now|bit late now|what is done is done|no going back now|the damage is done]',
    '[we|i] [all|just|simply] have to [live with|put up with|accept|make the best|get used to|grin]',
    '[it|that|this] [was|is] [just|only|simply|probably] [bad luck|one of those|fate|unlucky|karma|chance]',
    '[might|may|could] , [|or|and] [|you|it|they|he|she|we] [might|may|could] not',
    '^ [|but|well|yes|yeah|oh|ah] [|,] [it|they|that|he|she|those|these] [does|do|just does|just do|always does|always do|will do|has always done] [that|this|it] [|,|sometimes|a lot|now and then|every|in|when|from time]',
    '^ [NOUN|PROPN] , eh',
    '[these|those|such] [NOUN|NOUN NOUN] [|just|do|always|all|usually|often|tend to] [die|dies|break|fail|crash|leak|go|vanish|stop|wear|fall|crack|rust|rot|slip|jam|freeze|wander|disappear|happen|run late|come late|get lost]',
    'the way of [the|all|NOUN|these|things|modern|big]',
    '[when|once|if|until] [someone|somebody] [|upstairs|up there|there|else|finally|eventually|in NOUN|at NOUN] [turns|gets|does|decides|fixes|remembers|notices|comes|looks|has|finds|feels|sorts|wakes|bothers|signs|mends|calls|thinks|picks|repairs|can|is]',
    '[done|decided|handled|made|picked|chosen|set|worked out|assigned|printed|sent|run] by [the|a|some] [computer|system|machine|algorithm|software|program|people|others|office|higher ups|management|head office|council|robots|robot]',
    '[we|i] [|all] [just|only|simply] [get|are|am|were|was] [told|sent|given|handed|informed]',
    'nothing [i|we|anyone|you|anybody|they] [say|do|says|does|try|tries|said|did] [makes|will|would|can|changes|helps|ever|is|matters|seems]',
    '[a|complete|total|bit of a] mystery [to|$$|,]',
    '[best|all] [|thing|that|we|you|i|one|anyone|anybody] [|can|could] [|do] [is|to do is] [|to|just] [wait|hope|sit|pray|ignore|forget|live|put up|grin|keep hoping|wait and]',
    '^^ [so|then|well|now|] we [|just] [wait|hope|see|carry on|muddle|keep hoping|sit tight|make do|get by|plod on] [,|and] [i suppose|i guess|hope|see|wait|we|i|as|as best|like]',
    '[what|how] [else|more] [is there|can anyone|can one|can you|could anyone|are we supposed] [to|do|expect] [|do|say|expect]',
    '[never|not] [my|our] [idea|fault it|doing , i|department , so|decision|concern]',
    '[it|they|that] [never|hardly ever|rarely|seldom] [|really] [works|work|lasts|last|comes|come|helps|help|stops|changes|arrives|goes|gets] [|anyway|properly|on time|for long|either|does it|do they]',
    '[if|when] it is not one thing',
    '[nobody|no one|no - one] [|ever|really] [comes|looks|answers|knows|checks|minds|bothers|cares|picks up|reads|listens|does anything|replies] [|anyway|here|to|for|about|these|any more]',
    '[everyone|everybody|people|they|you] [|just|all|soon|eventually] [gets|get|learn|learns|have] [|to] [used to it|used to that|to live with|live with it|put up with]',
    '[you|one|they] [get|gets] used to [it|that|this|them]',
    'somewhere [,] [i think|i guess|i suppose|probably|no doubt|i imagine|i expect]',
    '[on|in] [a|some|the|somebody \'s|someone \'s] [list|pile|queue|drawer|system|inbox|tray|heap|stack] somewhere',
    '[i|we] [just|only|merely] [cook|sell|print|drive|serve|clean|deliver|work|follow|stamp|post|file|paint|lift|type|hand out] [|here|them|it|the NOUN] $$',
    '[could|might|may] be _ , [|or|and] [could|might|may] be',
    '[i|we] [am|are] [just|only|merely] [covering|filling in|passing|standing in|minding|helping out|temping|visiting|new here|following|holding the]',
    '[i|we] could [|try|ask|call|write|check|try asking|ring|complain|tell them] , but',
    '[they|he|she|nobody|people] never [answer|answers|reply|replies|listen|listens|pick up|picks up|respond|responds|come|comes|read|reads|look|care|cares] [|anyway|us|back|either|here|to us|to me]',
    '[not|nothing] [|really] [me|us] , i [am|just|only]',
    '[one|you] [can|could|may] [but|only] [hope|wait|try|ask|guess|pray]',
    '[that|this|it] is [above|beyond|outside|not in] [my|our] [department|area|job|role|remit|hands|power]',
    '[ask|tell] [|that to] [the gods|the weather|the universe|fate|god]',
    '[we|i] [have|had] [|got] no [idea|clue|say|control|way] [|in|over|of|what|when|how|why|whether|,|$$|at all]',
  ],
  where: { conditional: false },
};

/** Shrugs so mild that a kind or cheerful word beside them takes the sting out. */
export const mildShrugs: Lexicon = {
  id: 'mild-shrugs',
  source,
  patterns: [
    '[that|this|it] [~be] [|just] [life|the way of the world|the way the cookie|how it goes|how the cookie|the nature of the beast|just one of those things|one of those things|par for the course|the luck of the draw|the nature of|luck of the draw]',
    '^^ [|well|but|so|hey|sorry ,] [stuff|shit|life|it] happens [sometimes|a lot|,|$$|i guess|to everyone|all the time]',
    '[these|those|such|bad|strange|funny|accidents|mistakes|delays|errors] [|things] [|do|will|can|just|simply|unfortunately|sometimes|always] [happen|happens] [|sometimes|all the time|a lot|,|$$|from time to time|now and then|i guess|i suppose|every day|to everyone|to everybody]',
    '[things|parcels|packages|letters|bags|orders|emails|suitcases|files|items|messages|refunds|payments|appointments|calls] [|just|do|sometimes|always|often|simply|tend to] [get|go|gets] [|just] [lost|missing|mixed up|delayed|stuck|damaged|forgotten|broken|overlooked|wrong] [|sometimes|all the time|,|$$|in the|from time to time|now and then|i guess|i suppose|occasionally|a lot]',
    '[wait and see|time will tell|only time will tell|who knows|who can say|who can tell|your guess is as good|god knows|god only knows|heaven knows|heaven only knows|lord knows|goodness knows|no telling|no way of knowing|no way to know|no way of telling|no way to tell|remains to be seen|hit and miss|hit or miss|pot luck]',
    '^^ NOUN [|just|do|sometimes|often|will|can|always] [break|breaks|fail|fails|crash|crashes|die|leak|vanish|disappear|slip|wear out|go wrong|goes wrong|go missing|goes missing|run late|runs late|stall|freeze|rot|rust|tear|fade|scratch|crack|get delayed|get lost|go astray|fall through|get forgotten] [|sometimes|occasionally|all the time|now and then|now and again|from time to time|in winter|in summer] $$',
    'some [NOUN] [|just|simply|will|are] [just|simply|never|always] [never|do|will|are|get|break|go|not]',
    '[beats me|search me|do not ask me|do not look at me|not a clue|could not tell you|would not know|dunno|no idea , sorry|how would i know|how should i know|how am i supposed to know|how am i to know|i wish i knew]',
    '[i|we] [guess|suppose|reckon] [|that] [we|you] [|will|just|will just|should|could|might] [|have to] [wait|see|hope|never]',
    '[hard|difficult|tough|impossible|tricky|too early|too soon] to [say|tell|know|predict|judge|call] [$$|,|when|if|how|really|what|with|from]',
    '^ [some other time|some other day|another time|another day|maybe next year|maybe tomorrow|maybe later|perhaps later|perhaps tomorrow|perhaps next year|try again sometime|try again some time|try again some other time] [|then|perhaps|maybe] $',
    '[such is life|que sera|what will be will be|win some|you win some|welcome to the club|not meant to be]',
    '^ [well|but|so|oh well|shame|pity|ah well] [|,|but|, but] there [we|it|you] [are|is|go|have it] [|then|,|$$]',
    'let us [|just|all] [wait and see|pray|hope for the best] [|it|that|they|for the best|someone|somebody|the]',
    'it [|all|just|really|rather|very much] depends [$|on the weather|on the day|on who|on luck|on how busy|on whom|on the driver|on the wind|on the mood]',
    '[goes|go|comes|come|does|do|arrives|falls|runs|run|works|turns] [where|when|what|how|as|whenever|wherever] [it|they|he|she] [wants|likes|pleases|wishes|feels|chooses|want|like|please|choose|fancies]',
    '^ [doubt it|i doubt it|not likely|unlikely|hardly|probably not|i would not count on it|do not count on it|do not bet on it|who can blame|could be worse|could be anything|could be anywhere|could be anyone|might be anywhere|anything is possible|stranger things|one of life \'s mysteries|it is a mystery|mystery to me|it is a mystery to|a mystery] ',
  ],
  where: { conditional: false },
};

/** Waiting until somebody happens to act. */
export const whenever: Lexicon = {
  id: 'whenever',
  source,
  patterns: [
    '[when|whenever|if|once] [they|someone|somebody|he|she|the team|it] [|ever|eventually|finally] [get|gets] [|round|around] to [it|this|that|you|yours]',
    '[whenever] [that|it|they|someone|somebody] [may be|might be|is|are|happens|can|feel|gets|get|wants]',
    '[as soon as|when|once|if] [someone|somebody|they] [|eventually|finally] [has|have|finds|find|remembers|remember|feels|feel|gets|get] [|the] [time|a moment|like it|a minute|a spare]',
  ],
};

/** Help that follows a shrug and takes it back. */
export const ownAction: Lexicon = {
  id: 'own-action',
  source,
  patterns: [
    '[i|we] [will|shall|can|could|am|are|have|would] [|also|however|still|now|already|just|at least|certainly|definitely|happily|gladly] [VERB|going|asked|sent|put|checking|looking|calling|on it]',
    '[i|we] [will|shall] be [VERB|back|in touch]',
    '[let me|i would like to|we would like to|here is what|what i can|what we can|one thing i can|one thing we can|allow me]',
    '[i|we] [checked|asked|sent|called|raised|opened|arranged|booked|found|moved|credited|refunded|waived|issued|escalated|passed|rang|spoke]',
    '[i|we] ~be VERB',
  ],
  where: { negated: false, conditional: false },
};

/** A shrug that is answered in the same breath: "is not good enough", "is no answer". */
export const overturning: Lexicon = {
  id: 'overturning',
  source,
  patterns: [
    '[not|hardly|never] [|good|an|much|a|really] [good enough|an answer|acceptable|an excuse|enough|help you|the answer|much of|how|satisfactory|what you|what we|a reason|okay|ok|right]',
    '[no] [answer|excuse|consolation|comfort|reason|good|help to you]',
    '[rather than|instead of|without] [|just|simply] [saying|telling|shrugging|leaving|hoping|waiting]',
    '[but|however|yet|still|nevertheless|nonetheless|though|although|except|luckily|fortunately|thankfully]',
  ],
  where: { voice: 'any' },
};
