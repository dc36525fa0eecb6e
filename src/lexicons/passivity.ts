import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; agency and external control after Rotter 1966';

/** Whoever or whatever is said to act, where nobody in particular is. */
const indefinite: WordClass = {
  id: 'someone',
  source,
  words: ['someone', 'somebody', 'they', 'it', 'that', 'this', 'he', 'she', 'whoever', 'engineer', 'courier', 'team', 'colleague', 'department', 'manager', 'parcel', 'order', 'someone else'],
};

const sometime: WordClass = { id: 'sometime', source, words: ['eventually', 'sometime', 'someday', 'somehow', 'at some point', 'at some stage', 'one of these days', 'some day', 'sooner or later', 'one way or another', 'in the end'] };

const nothing: WordClass = { id: 'nothing', source, words: ['nothing', 'not much', 'not a lot', 'not a thing', 'not anything', 'no way', 'little'] };

/** Things that turn out well of themselves. */
const mending: WordClass = { id: 'mend', source, words: ['sort itself', 'fix itself', 'resolve itself', 'right itself', 'work itself', 'turn up', 'show up', 'blow over', 'go away', 'come right', 'get round to it', 'get to it'] };

/** Shrugs: nobody acts, nobody knows, nothing can be done. */
export const shrugs: Lexicon = {
  id: 'shrugs',
  source,
  classes: [indefinite, sometime, nothing, mending],
  patterns: [
    // Fatalism.
    '[it|that|this] ~be what [it|that|this|they] ~be',
    '[that|this|it] ~be [|ADV|just] [how|the way] [it|things|this|that|they|we|life|the system|these things] [|ADV|just] [~be|~work]',
    'just [how it is|the way it is|bad luck|one of those things]',
    '[hopefully|perhaps|maybe|with luck] [someone|somebody|whoever]',
    'so it goes [$$|,]',
    '[c\'est la vie|luck of the draw|lap of the gods]',
    // Powerlessness.
    '{nothing} [|more|else|that] [i|we|anyone|anybody|one|they] [|ADV] can [|ADV] [do|change|say]',
    'can not be helped',
    '{nothing} [|more|else|that] [can|could|to|is to] be done',
    '[i|we] [|ADV|just] can not [|ADV] [help it|do anything|do much|change it|change that|control|influence]',
    'not [|ADV] up to [me|us]',
    'no [control|say|influence] [over|in]',
    '[~be|^] [|ADV|all] [out of|outside|beyond] [my|our] [hands|control|power]',
    '[my|our] hands are tied',
    '[not|never] [my|our] [department|problem|decision|call|choice] [$$|,|to make]',
    '[i|we] do not make the [rules|policy|policies|prices|decisions]',
    '[i|we] [just|only] [work here|answer the|take the|read the|do what]',
    '[i|we] [would|do] not know [what|who|where|how] [|else] to [tell you|suggest|do|ask|turn|call]',
    // Nobody knows.
    '[i|we] [|ADV] have [|absolutely|really] no [idea|clue] [when|where|why|how|if|what|$$|,]',
    '^ [no idea|no clue] [when|where|why|how|if|what]',
    '[nobody|no one] [|here|ADV] [can say|can tell|is sure|knows $$|knows when|knows where|knows what|knows why|knows how|knows if]',
    '[anyone|anybody] \'s guess',
    '[nobody|no one|they] [|do not] [tells|tell] [us|me]',
    // Waiting on fate.
    '[we|you|i|one] [|will|shall|can|all|could] [|just|only|have to|just have to|will just have to] [wait and see|hope for the best|live with it|live with that|make do|get used to it|put up with it]',
    '[i|we] [guess|suppose] [|that] [|the|your|a] {someone} [will|might|may|could|must|should|has|just]',
    '[maybe|perhaps] [|,] [|the|your|a|one] [{someone}|something] [|in NOUN|on NOUN|at NOUN|from NOUN] [might|may|will|could|turns|shows]',
    '[system|computer|algorithm] [|just|ADV] decides',
    '{someone} [may|might|could|should|will|can|would] ... ... {sometime}',
    '{someone} [may|might|could] ... [or not|or may not|or might not|or it may not|or it might not|or they may not|if at all]',
    '{sometime} [|the|your|a] {someone} [may|might|could|should|will|can|would]',
    '{someone} [may|might|could] [|ADV] {mend}',
    '[~sort|~fix|~resolve|~right] [itself|themselves]',
    '{someone} [usually|generally|normally|mostly|ADV] [~turn|~show] up [|{sometime}] [$$|,]',
    '[it|that] [|just|ADV|sort of|kind of|all] depends [$$|how things|on how things]',
    '[these|those|such] things [|do|just|sometimes] [|sort of|to] [happen|take time] [$$|,|with]',
    '[someone|somebody] [|ADV] [should|ought to|has to|will have to] [|ADV] [look|do|check|fix|sort|tell|get|have]',
    '[when|if|until] [someone|somebody] [|ADV|in NOUN|at NOUN] [gets|does|decides|remembers|notices|comes]',
  ],
  where: { conditional: false },
};

/** Shrugs so mild that a kind or cheerful word beside them takes the sting out. */
export const mildShrugs: Lexicon = {
  id: 'mild-shrugs',
  source,
  classes: [{ id: 'fail', source, words: ['get lost', 'go missing', 'get delayed', 'get stuck', 'get mixed up', 'go wrong', 'break', 'fail', 'crash', 'happen', 'die'] }],
  patterns: [
    '[that|this|it] ~be [|just] [the nature of|life $$|how it goes|par for the course]',
    '^^ [|but|so|well|yeah|yeah ,] [it|that|mistakes|delays|things|stuff|accidents] [|do|does|will|can|just|ADV] happen [ADV|,|$$]',
    '[these|those|things|NOUN] [|things] [do|will|can|just|ADV] [|just] {fail} [all the time|from time to time|now and then|every day|$$]',
    '[wait and see|time will tell|who knows|who can say|who can tell|your guess is as good|god knows|no telling|no way of knowing|no way to tell|remains to be seen|hit and miss]',
    '[beats me|search me|do not ask me|do not look at me|could not tell you|dunno|i wish i knew]',
    '[i|we] [guess|suppose] [|that] [we|you] [|will|just|should|could] [|have to|just have to] [see|wait|hope]',
    '[hard|difficult|tough] to [say|tell|know] [$$|,|when|if|how|really]',
  ],
  where: { conditional: false },
};

/** Waiting until somebody happens to act. */
export const whenever: Lexicon = {
  id: 'whenever',
  source,
  patterns: [
    '[when|whenever|if|once] [they|someone|somebody|he|she|the team] [|ever|eventually|finally] [get|gets] [|round|around] to [it|this|that|you|yours]',
  ],
};

/** Help that follows a shrug and takes it back. */
export const ownAction: Lexicon = {
  id: 'own-action',
  source,
  patterns: [
    '[i|we] [will|shall|can|could|am|are|have|would] [|ADV] [VERB|going|on it]',
    '[i|we] [will|shall] be [VERB|back|in touch]',
    '[let me|i would like to|we would like to|here is what|what i can|what we can|one thing we can]',
    '[i|we] [checked|asked|sent|called|raised|opened|arranged|booked|found|moved|issued|passed|rang|spoke]',
  ],
  where: { negated: false, conditional: false },
};

/** A shrug that is answered in the same breath: "is not good enough", "is no answer". */
export const overturning: Lexicon = {
  id: 'overturning',
  source,
  patterns: [
    '[not|never] [|good|an|much|a|really] [good enough|answer|acceptable|excuse|enough|help you|much of|how|satisfactory|what you|what we|reason|okay|ok|right]',
    'no [answer|excuse|comfort|reason|good]',
    '[rather than|instead of|without] [|just] [saying|telling|leaving|waiting]',
    '[but|however|yet|still|nevertheless|though|although|except|luckily|fortunately|thankfully]',
  ],
  where: { voice: 'any' },
};
