import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; agency and external control after Rotter 1966';

/** Whoever or whatever is said to act, where nobody in particular is. */
const indefinite: WordClass = {
  id: 'someone',
  source,
  words: [
    'someone', 'somebody', 'they', 'it', 'that', 'this', 'things', 'people', 'team', 'colleague', 'whoever', 'anyone', 'warehouse', 'system',
    'office', 'engineer', 'courier', 'driver', 'person', 'department', 'parcel', 'package', 'order', 'refund', 'ticket', 'problem', 'issue', 'bag',
    'case', 'manager', 'management', 'technician', 'supplier', 'he', 'she', 'someone else', 'somebody else',
  ],
};

const sometime: WordClass = { id: 'sometime', source, words: ['eventually', 'sometime', 'someday', 'somehow', 'at some point', 'at some stage', 'one of these days', 'some day', 'sooner or later', 'of its own accord'] };

const nothing: WordClass = { id: 'nothing', source, words: ['nothing', 'not much', 'not a lot', 'little', 'not a thing', 'not anything', 'no way', 'hardly anything', 'not a great deal'] };

/** Things that turn out well of themselves. */
const mending: WordClass = { id: 'mend', source, words: ['sort itself', 'fix itself', 'resolve itself', 'right itself', 'work itself', 'clear itself', 'sort themselves', 'resolve themselves', 'turn up', 'show up', 'blow over', 'go away', 'come right', 'settle down', 'reappear', 'get better', 'get round to it', 'get to it', 'clear up'] };

/** Shrugs: nobody acts, nobody knows, nothing can be done. */
export const shrugs: Lexicon = {
  id: 'shrugs',
  source,
  classes: [indefinite, sometime, nothing, mending],
  patterns: [
    // Fatalism.
    '[it|that|this|things] [~be] what [it|that|this|they] [~be]',
    '[that|this|it] [~be] [|ADV|just] [how|the way] [it|things|this|that|these things|life|the system|they|we] [|ADV|just] [~be|~go|~work]',
    'just [one of those things|the way it is|the way things are|how it is|how things are|how it goes|bad luck]',
    '[c \'est la vie|luck of the draw|lap of the gods]',
    'so it goes [$$|,|sometimes]',
    'c\'est la vie',
    'what [can|could] [you|one|anyone] do $$',
    // Powerlessness.
    '{nothing} [|more|else|that] [i|we|anyone|anybody|one|they] [|ADV] can [|ADV] [do|change|say|add|offer|suggest]',
    '{nothing} [|more|else|that] [can|could|to|is to] be [done|changed|said]',
    'can not be helped',
    '[i|we] [|ADV|just] can not [|ADV] [help it|do anything|do a thing|do much|change it|change that|control|influence|do any more]',
    '[do|does] not [|ADV] have [any|much|a] [control|say|influence|power]',
    'no [control|say|influence|power] [over|in]',
    '~be [|ADV|all] [out of|outside|beyond] [my|our|anyone \'s|everyone \'s|anybody \'s] [hands|control|power|reach|influence]',
    '[my|our] hands are tied',
    '~be not [|ADV] up to [me|us]',
    '[not|never] [my|our] [decision|call|choice|department|problem] [|to make] [|$$|,]',
    '[i|we] do not make the [rules|policy|policies|prices|decisions|schedule]',
    '[i|we] [just|only|merely|simply] [work here|VERB the NOUN|VERB the calls|VERB orders|VERB messages|do what i am told|do what we are told|follow policy]',
    '[i|we] [would|do] not know [what|who|where|how] [|else] to [tell you|say|suggest|do|ask|turn|look|call|send]',
    'above my [pay grade|head|station]',
    // Nobody knows.
    '[it|that|this] [~be] [|ADV] [anyone|anybody] \'s guess',
    '[i|we] [|ADV] have [|absolutely|got|really] no [idea|clue|way of knowing] [when|where|why|how|if|whether|what|$$|,]',
    '^ [no idea|no clue|not a clue] [when|where|why|how|if|what]',
    '[nobody|no one] [|here|ADV|seems to|can] [knows|know|say|tell|is sure|has any idea]',
    '[nobody|no one|they] [|never|do not] [tells|tell] [us|me] [|anything|nothing|a thing|these|much]',
    // Waiting on fate.
    '[we|you|i|one] [|will|shall|can|all|could] [|just|simply|only|have to|just have to|will just have to|need to|simply have to] [wait and see|hope for the best|live with it|live with that|make do|put up with it|get used to it]',
    '[i|we] [guess|suppose|reckon] [|that] [|the|your|a] {someone} [will|might|may|could|must|should|probably|got|has|just]',
    '[maybe|perhaps|possibly|with luck|with any luck] [|,] [|the|your|a|one] [|other] [{someone}|something] [|in NOUN|on NOUN|at NOUN|from NOUN|upstairs|else] [might|may|will|could|gets|comes|turns|sorts|shows|picks|finds|happens]',
    '[system|computer|algorithm|software|machine|till|website] [|just|simply|ADV|itself] [decides|picks who|picks what|decides everything]',
    '[we|i] [just|only|simply] [see|get|take|enter|pass|do|read] [|out|on] what [it|they|the NOUN|comes]',
    '{someone} [may|might|could|should|will|can|would|ought to] ... ... {sometime}',
    '{someone} [may|might|could] ... [or not|or may not|or might not|or it may not|or it might not|or they may not|if they feel|if at all|by itself|on its own]',
    '{sometime} [|the|your|a] {someone} [may|might|could|should|will|can|would]',
    '{someone} [may|might|could] [|ADV] {mend}',
    '[~sort|~fix|~resolve|~right|~work|~clear|~correct] [itself|themselves] [out|up|$$|eventually|over|,|at|after|with]',
    '[these|such|those] things [|usually|often|tend|do|just|always] [|sort of|kind of|to] [take time|take a while|happen|come and go|take as long] [$$|,|sometimes|you know|i guess]',
    '[someone|somebody] [|ADV] [ought to|should|needs to|has to|will have to] [|ADV] [look|do|check|fix|deal|sort|tell|get|take|have]',
    '[when|once|if|until] [someone|somebody] [|ADV|upstairs|in NOUN|at NOUN] [gets|does|decides|fixes|remembers|notices|comes|looks|finds|feels]',
  ],
  where: { conditional: false },
};

/** Shrugs so mild that a kind or cheerful word beside them takes the sting out. */
export const mildShrugs: Lexicon = {
  id: 'mild-shrugs',
  source,
  classes: [{ id: 'fail', source, words: ['get lost', 'go missing', 'get mixed up', 'get delayed', 'get stuck', 'get damaged', 'get forgotten', 'go wrong', 'go astray', 'run late', 'break', 'fail', 'crash', 'happen', 'die', 'leak', 'wear out', 'slip through'] }],
  patterns: [
    '[that|this|it] [~be] [|just] [life|the way of the world|how it goes|the nature of|one of those things|par for the course]',
    '^^ [|well|but|so] [stuff|shit|life|it|things|mistakes|delays|accidents|errors] [|do|will|can|just|ADV] happen [|ADV|a lot|,|$$|i guess|to everyone|all the time]',
    '[these|those|such|things|NOUN] [|things] [|do|will|can|just|ADV|tend to] [|just] {fail} [sometimes|occasionally|all the time|a lot|from time to time|now and then|i guess|i suppose|every day|to everyone|to everybody|$$]',
    '[wait and see|time will tell|who knows|who can say|who can tell|your guess is as good|god knows|heaven knows|lord knows|goodness knows|no telling|no way of knowing|no way to know|no way to tell|remains to be seen|hit and miss|hit or miss|pot luck]',
    '[beats me|search me|do not ask me|do not look at me|could not tell you|dunno|how would i know|how should i know|how am i supposed to know|i wish i knew]',
    '[i|we] [guess|suppose|reckon] [|that] [we|you] [|will|just|should|could] [|have to|just have to] [wait|see|hope]',
    '[hard|difficult|tough|impossible|tricky|too early] to [say|tell|know|predict] [$$|,|when|if|how|really]',
    '[such is life|que sera|win some|welcome to the club|not meant to be|there it is]',
    '^ [well|but|oh well|ah well|shame] [|,] [|but] there [we are|it is|you have it] [|then] $$',
    'let us [|just|all] [wait and see|pray|hope]',
    '^ [doubt it|i doubt it|do not count on it|could be anything|could be anywhere|could be worse]',
  ],
  where: { conditional: false },
};

/** Waiting until somebody happens to act. */
export const whenever: Lexicon = {
  id: 'whenever',
  source,
  patterns: [
    '[when|whenever|if|once] [they|someone|somebody|he|she|the team|it] [|ever|eventually|finally] [get|gets] [|round|around] to [it|this|that|you|yours]',
  ],
};

/** Help that follows a shrug and takes it back. */
export const ownAction: Lexicon = {
  id: 'own-action',
  source,
  patterns: [
    '[i|we] [will|shall|can|could|am|are|have|would] [|ADV] [VERB|going|on it]',
    '[i|we] [will|shall] be [VERB|back|in touch]',
    '[let me|i would like to|we would like to|here is what|what i can|what we can|one thing i can|one thing we can]',
    '[i|we] [checked|asked|sent|called|raised|opened|arranged|booked|found|moved|credited|refunded|waived|issued|escalated|passed|rang|spoke]',
  ],
  where: { negated: false, conditional: false },
};

/** A shrug that is answered in the same breath: "is not good enough", "is no answer". */
export const overturning: Lexicon = {
  id: 'overturning',
  source,
  patterns: [
    '[not|hardly|never] [|good|an|much|a|really] [good enough|answer|acceptable|excuse|enough|help you|much of|how|satisfactory|what you|what we|reason|okay|ok|right]',
    'no [answer|excuse|consolation|comfort|reason|good|help to you]',
    '[rather than|instead of|without] [|just|simply] [saying|telling|shrugging|leaving|hoping|waiting]',
    '[but|however|yet|still|nevertheless|though|although|except|luckily|fortunately|thankfully]',
  ],
  where: { voice: 'any' },
};
