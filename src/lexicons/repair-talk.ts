// Ways of putting right what was said, heard or taken, by family; read against words in normal form.
// Source: goodturn, 2026, after Schegloff, Jefferson & Sacks 1977.

/** More words wanted: "could you elaborate", "just to be clear". */
export const clarityWanted = /\b(?:clarif(?:y|ies|ied|ying|ication)|elaborat\w+|be more (?:specific|clear)|rephrase|explain(?:ing)?|in other words|to be clear|specify|help (?:me|us) understand|just checking|just to (?:confirm|check|be sure|make sure))\b/;

/** "I want to know why", "curious". */
export const wonder = /\bi (?:am |was |would |just |really )*(?:want(?:ed)?|like|need|curious|wonder(?:ing)?|ask|asking) (?:\w+ly |just |also )*(?:to (?:know|understand|ask)|why|what|how|if|as to|whether)\b|\bcurious\b/;

/** An account is asked for inside another clause: "may I ask why". */
export const askedWhy = /\b(?:ask|tell me|know|explain|say|understand|wonder\w*|curious) (?:to \w+ )?(?:as to )?why\b/;

/** "I was talking about", "I'm not saying", "I was only asking". */
export const ownWordsPlaced = /\bi (?:(?:am|was) (?:not )?(?:\w+ly |just |also |even |still |now |all |so |quite )*(?:not )?(?:talking|referring|saying|asking|arguing|suggesting|kidding|joking|claiming|speaking|implying|objecting|assuming|wondering|checking)|(?:was|am) (?:not |just |only |simply |merely )+(?:\w+ing|interested))\b/;

/** "I meant", "as I said", "my point is". */
export const ownMeaning = /\b(?:i|we) (?:did not |had |have |never |do not )?(?:\w+ly |just |also )*(?:meant|mean|intended|implied|said|stated|claimed)\b(?! it\b| business)|\bmy (?:point|intention|intent|meaning|question|argument) (?:is|was)|\bwhat i (?:mean|meant|said|am saying)\b/;

/** "I didn't realise", "I wasn't aware". */
export const notKnown = /\bi (?:did|had|was) not (?:\w+ly |just |even )*(?:reali[sz]ed?|know|known|noticed?|seen?|mean|intend|think|thought|checked|check|sure|aware|understand|understood|read|remember|familiar|trying|expect)\b|\bi (?:had no idea|was unaware|am (?:not aware|unaware))/;

/** "I thought", "I must have missed". */
export const takenFor = /\bi (?:had |have |first |initially |originally |just |was |always |actually |must have |may have |might have )*(?:thought|assumed|forgot(?:ten)?|misread|mistook|misunderstood|presumed|mixed up|confused|under the|misinterpreted|missed|overlooked|believed)\b|could have sworn|\bi (?:am assuming|assume)\b/;

/** "My mistake", "you're right", "sorry for the confusion", "by accident". */
export const slipOwned = /\bmy (?:mistake|bad|error|fault|apologies|misunderstanding)\b|\b(?:oops|whoops|inadvertent\w*|unintentional\w*|mistak(?:e|en|enly)|accident(?:al|ally)?)\b|\btake (?:that|it) back|stand corrected|\byou (?:are|were) (?:\w+ )?(?:right|correct)\b|\bon purpose|\bfor (?:the|any) confusion|\bfor (?:correcting|clarifying|the clarification|pointing|explaining)|\bi (?:was|am) (?:wrong|mistaken|confused)|poor choice/;

/** "Oh, I see", "now I understand". */
export const seenNow = /\b(?:i|it is) (?:do |can |\w+ly )*(?:see|understand|get it|clear)(?: it| that| what| how)? (?:now|[.,!]|mean|you)|\bi (?:see|understand)$|\bnow (?:i (?:see|understand|get)|it is clear)|^\W*(?:ah+|oh+)\b|\b(?:oh|ah) ,? ?(?:i see|ok|okay|right)|makes (?:more )?sense now/;

/** "You misread", "you seem to", "re-read what I wrote". */
export const slipFound = /\byou (?:have |had |are |were |may |might |must |seem |\w+ly |just |all )*(?:to )?(?:misread|missed|missing|misunderst\w+|misinterpret\w*|misrepresent\w*|confus\w+|assum\w+|mistaken|wrong|incorrect|twist\w*|ignor\w+)\b|\byou (?:do|did|are|have|can|could) not (?:\w+ )?(?:underst\w+|read|listen\w*|answer\w*|get|see|seem|reali[sz]e|grasp|know)\b|\byour (?:misunderstanding|confusion|claim|accusation|assumption|interpretation|inability|logic)\b|\bre ?-? ?read\b|\bread (?:what i|my|it again|that again)|\bdespite what you|putting words|\byou (?:keep|seem)\b|(?<!do )(?<!if )\byou think\b|getting it\b|set you straight/;

/** "That's not the case", "nothing to do with", "not mine". */
export const notSo = /\b(?:is|was|are|were|does|did|do) not (?:\w+ ){0,2}(?:true|correct|right|accurate|what|the case|about|an? \w+|because|mean|say|to (?:say|do|mean))\b|\b(?:untrue|incorrect|inaccurate|false|wrong)\b|\bnothing to do with|, not (?:mine|yours?|my|me|the other)\b|\b(?:your|his|their) \w+ not (?:mine|ours)|\bnot because\b|\bon the contrary|\bcontrary to|\bhas nothing\b/;

/** "Actually", "as I said", "you told me", "I only". */
export const setAgainst = /\b(?:actually|merely|simply|rather)\b|\bin fact\b|\bas (?:(?:i|you|we) )?(?:have )?(?:\w+ )?(?:said|stated|implied|mentioned|say|noted|explained|advised)\b|\bi (?:have )?already\b|\byou (?:just )?(?:said|told|confirmed|stated|claimed)\b|\bi (?:am |was |have |do )?(?:just|only)\b/;

/** "I don't see why", "not sure", "makes no sense". */
export const notGrasped = /\b(?:i|we) (?:do|can|could|am|did|still|would) ?(?:not)? ?(?:\w+ly |even |quite |still )*(?:understand|see|get|follow|imagine|fail to see|believe) (?:why|how|what|where|which|who|if|whether|about|that you|you|your|this|the|of)\b|\bnot (?:\w+ )?(?:sure|clear|understand|certain)\b|\b(?:unclear|vague|confus(?:ed|ing)|puzzl\w+|perplex\w+|baffl\w+|misunderst\w+|misread|misinterpret\w*|miscommunicat\w+|misleading|ambigu\w+)\b|\bmakes? no sense|not (?:\w+ )?mak(?:e|ing) (?:\w+ )?sense/;

/** A note that something was put right afterwards. */
export const amended = /^\W*edit(?:ed)?\b/;

/** "I never …", "I'm not …-ing": what was put down to the speaker is denied. */
export const ownDenied = /\bi (?:am not (?!sure|happy|able|certain|aware|going|gonna|quite|really)\w+|(?:did|was|have|had|would) (?:not|never)|never)\b/;

/** The same, as the first thing said. */
export const ownDeniedFirst = /^(?:\W|(?:no|but|well|actually|and|sorry|btw|by the way|oh|also|obviously|again|firstly)\b)*i (?:(?:did|was|have|had|would|am) (?:not|never) (?!sure|happy|able|certain|aware|going|gonna)|never )/;

/** How words came across: "if I seemed rude", "it sounded like you". */
export const cameAcross = /\bif (?:i|it|that|this|my \w+) (?:was |were |is |ever |have |has |had )?(?:seem|sound|came|come|appear|what you|offend|unclear|confus|upset|hurt|not clear|caused)|\b(?:may|might) have (?:sounded|seemed|appeared|come|been unclear|given)|\bsound(?:ed|s) like (?:you|that)|\bseems? (?:like|to me) (?:that )?you|\btook (?:that|it|this|my|offen)|\binterpret|\btaken? (?:it |that )?(?:as|wrong|out of context|personally)\b/;

/** A challenge without a question mark: "and why should I pay", "how can you say". */
export const challenged = /^\W*(?:(?:and|but|so|well) )*(?:why (?:should|would|do|did|is|are|can|was|to)|how (?:can|could|dare|do|did) you|what is the|what happen|what makes|are you (?:referring|talking))\b(?!.*\?)/;

/** "Your edit", "my comment": talk about what one of the two has said or done. */
export const wordsNamed = /\b(?:my|your) (?:\w+ )?(?:comment|post|question|message|point|response|statement|edit|reply|tweet|claim|remark|summary|revert\w*|removal|intention|words|reasoning)s?\b/;
