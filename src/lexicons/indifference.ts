import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; the answer to exit and voice after Hirschman 1970, failed recovery after Keaveney 1995';

/** Wording that lets a customer go, or waves a complaint off. It means this only in reply to one. */
export const indifferentWords: Lexicon = {
  id: 'indifferent-words',
  source,
  patterns: [
    '[it is|that is|this is|thats|its|well] [|then|really|entirely|totally|completely|all|purely|just|of course|_] [|_] [up to you|your choice|your decision|your call|your right|your loss|your business|down to you|on you|your problem]',
    '[~be] [|entirely|totally|completely|wholly|all|of course] [up to you|your choice|your decision|your call|your loss]',
    '^^ [|ok|okay|fine|well|right|oh|then|so|sure|very well] [|,] [|then] [up to you|entirely up to you|your choice|your decision|your call|your loss|suit yourself|suit yourselves|as you wish|as you like|as you please|please yourself|be my guest|whatever|so be it|so what|who cares|tough] [$|$$]',
    '[whatever|do whatever|do what|go wherever|do as|go where] [|you] [|_] [~like|want|wish|prefer|have to|must|please|feel]',
    '[if|when] that is _ [what|how] you [want|feel|prefer|have decided]',
    '[feel free|you are free|free|welcome|go ahead|by all means|can always|could always|can of course|might want|better off] [|to|and|,] [|just|then|always] [leave|go|cancel|look elsewhere|switch|shop around|shop elsewhere|take your|try|move|close|find|choose|walk|change] [$$|elsewhere|somewhere|another|someone|anywhere|whenever|your|at any|other|it|then|and]',
    '[nobody|no one|no - one|nothing|not] [|_] [~be|\'s|will|would|is] [|_] [forcing|making|stopping|keeping|holding|asking] [you|your] [|_]',
    '[we|i] [~be|will|would|\'re] not [|going to] [beg|stop|keep|force|persuade] [|you|your|after|it]',
    '[no|not any|any] [|real|great|big] [difference|odds|bother|matter|skin] [to|for|off] [us|me|our|my]',
    '[make|makes|made] [no|little] [difference|odds] [|_] [|$$|to|either|whether|if]',
    '[i|we] [do|can|could|would|will|are|am] not [|really|exactly|particularly] [care|mind|lose sleep|miss|bothered|be bothered|notice|be losing sleep|need] [|less|about|if|whether|either|you|that|over|one|your|what|$$]',
    '[couldn\'t|could not|could] care less',
    '[can not|never|not] [|_] [please|satisfy|win|keep] [everyone|everybody|them all|all of them|all our|you all|every]',
    'not [|in any way|_] [tied|bound|married|chained|obliged|locked in] [|to] [us|stay|this|anything|$$]',
    '[no skin off|no loss|can not please everyone|can not win them all|can not keep everyone]',
    '[we|i|this NOUN|the NOUN] [|_] [will|can|would|get|have] [manage|survive|cope|do fine|live|get by|get over|be fine|carry on|do just] [|without|just|very|fine|$$|well]',
    'there [are|is|\'s] [|always|plenty of|lots of] other NOUN [|_] [around|in|on|out there|nearby|about|to|who|$$]',
    '[there|we] [are|is|have|has|\'s] [|always|got] [|plenty|lots|many|enough|a queue|a waiting list] [|of] [other|others|waiting|people|plenty|queue] [|NOUN] [who|that|waiting|in|where|for|would|around|$$]',
    '[plenty|lots] [|of] [other|more|new] [NOUN|others] [|who|in|waiting|where|that|would|out there|around|$$]',
    '[try|ask|go to|see|use|find] [|_] [a competitor|our competitors|the competition|another NOUN|a different NOUN|someone else|somebody else|somewhere else|elsewhere]',
    '[not|hardly|never] [|really|exactly] [our|my] [problem|concern|loss|issue|business]',
    '[fine|ok|okay] [by|with] [me|us]',
    '[do|suit|please] [yourself|yourselves]',
    '[^|^^] [|well|oh|ok|okay] [|,] [|then] [go ahead|feel free|by all means|do so then|be my guest|do what you have to|do what you must] [$|,|.]',
    '[that|these things|it|things|mistakes|accidents] [|just|sometimes|do|does|_] [happens|happen] [|all the time|sometimes|to everyone|$|$$]',
    'it is what it is', '[not|nothing] [|much|a lot] [|that] [i|we] [can|could] do [|about|there|for|$|$$]', '[can not|could not] help you [|there|with that] [$|$$]',
    '[we|i] [get|have|see|lose] [people|customers|members|clients|guests|someone|somebody] [|who|that] [leaving|leave|cancelling|cancel|like you|come and go|complaining] [|every|all|$|$$]', 'people [come and go|leave all|leave every|cancel all|cancel every]',
    '[we|i] have [|plenty of|enough|lots of|many] other [customers|members|clients|guests|people|patients|students]',
    'there is [|always] [one|another|a NOUN|others] [|just|right] [down|across|round|next door|over|elsewhere|in] [the|town|$|$$]', 'take it or leave it', 'no [great|big|real|huge] loss', '[they|he|she] will be [happy|glad|pleased|delighted] to [have|take|get] you', '[not everyone|not everybody] [likes|can|is|will]', '^ [oh well|if you say so|that is life|ah well] [$|$$]', 'see fit', 'if that is [what|how] you [want|feel|see|think|like|prefer|wish]',
  ],
  where: { voice: ['own'] },
};

/** One-word farewells and nods: they say too little only where the customer is leaving. */
export const nods: Lexicon = {
  id: 'farewell-nods',
  source,
  patterns: ['^ [|oh|well] [ok|okay|fine|right|right you are|noted|duly noted|no problem|no worries|sure|fair enough|go ahead|bye|goodbye|very well|understood|good luck] [|then|so|,] [$|$$]'],
};
