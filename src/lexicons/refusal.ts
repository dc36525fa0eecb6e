import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; refusal and its parts after Beebe, Takahashi & Uliss-Weltz 1990';

const adverbs: WordClass = {
  id: 'alas',
  source: 'goodturn, 2026',
  words: ['unfortunately', 'sadly', 'really', 'simply', 'just', 'regretfully', 'currently', 'therefore', 'also', 'actually', 'alas', 'then', 'at present', 'at this time', 'hereby', 'regrettably', 'normally', 'usually', 'ever', 'now', 'either', 'still', 'always', 'definitely'],
};

/** The refusal itself. */
export const refusal: Lexicon = {
  id: 'refusal',
  source,
  classes: [
    adverbs,
    { id: 'denied', source, words: ['declined', 'denied', 'rejected', 'refused', 'turned down', 'dismissed', 'unsuccessful', 'not approved', 'not granted', 'not successful', 'not upheld', 'not accepted'] },
    { id: 'barred', source, words: ['refunded', 'changed', 'moved', 'transferred', 'exchanged', 'returned', 'extended', 'canceled', 'waived', 'done', 'made', 'amended', 'reversed', 'refundable', 'transferable', 'negotiable', 'issued', 'accepted', 'allowed', 'permitted', 'granted', 'postponed', 'reopened', 'reinstated', 'reconsidered', 'backdated', 'altered', 'disclosed', 'released', 'approved', 'swapped', 'replaced', 'held', 'credited', 'combined', 'possible', 'happening', 'an option', 'doable', 'on the table', 'on offer', 'feasible', 'something i', 'something we', 'in our power'] },
  ],
  patterns: [
    '[i|we] [|{alas}] [can|could|may|will|shall] not [|{alas}] [|be able to|be] [VERB|do|put|let|cut]',
    '[i|we] [|{alas}] [am|are|would be] [|{alas}] [not able|unable|not allowed|not permitted|not authorized|not in a position|not prepared|not willing|not going|not at liberty|not licensed|not insured] to [|{alas}] [VERB|do|put|let|cut]',
    '[i|we] [|{alas}] do not [|{alas}] [do|offer|give|accept|allow|refund|exchange|issue|make exceptions|provide|ship|deliver to|deliver on|price match|negotiate|waive|extend|hold tables|hold rooms|reserve|permit|lend|rent|share|disclose|reimburse|compensate|backdate|serve|replace|match|hand out|give out|install|take back|take cash|take returns]',
    '[that|this|it|which|NOUN|they|those|these] [|{alas}] [will|is|are|can|would|may] not [|{alas}] [|be|going to be|being] [|{alas}] {barred}',
    '[that|this|it] will not [happen|work for us|be happening]',
    '[request|application|claim|appeal|proposal|complaint|petition|refund|bid|submission|case|upgrade|it] ... ... [is|was|has been|have been|had been|will be] [|{alas}] [|considered and is|considered and] [|{alas}] {denied}',
    '[request|application|claim|appeal|refund] [|{alas}] {denied}',
    '[it|that|this|which] [|{alas}] [is|was] [|{alas}] [|a] [impossible|out of the question|prohibited|forbidden|not allowed]',
    '[i|we] [|{alas}] [have|had|will have|must|am going to have|are going to have] [|to] [|{alas}] [decline|refuse|say no|turn _ down|reject|turn down]',
    '[i|we] [|have|must|{alas}] [|{alas}] [decline|declined|refuse|refused|rejected] [|your|the|this|that|to|all]',
    '[the|my|our|short|final] [answer|decision] [|to that|on that|here|there|on this] [is|has to be|must be|will be|remains|stays] [|a|still] [|firm|clear] no',
    '[that is|it is|it will be|be] [|a|still|going to be a|going to have to be a|{alas}] [|firm|clear|definite] no [from us|from me|,|$$|on|here|there|then|i]',
    '^ [no|nope|nah|sorry|afraid|negative|no way|no chance|no can do|can not do] [|,] [|no|not|sorry|i am afraid|i am afraid not|sir|madam|we can not|mate|love|unfortunately|sadly|that] $',
    '[i am|we are|^] [|{alas}] afraid [|that is|that] not [$$|possible|,]',
    '^ [|sorry ,|unfortunately] [no|unfortunately no|sorry no] [refunds|exceptions|exchanges|extensions|returns|discounts|exchange|refund|changes|upgrades|substitutions|pets|credit]',
    '[there is|there can be|there will be|we have|there was] [no|not any] [way|chance|question|possibility|room|provision|exception|refund|entitlement] [i can|we can|of|for|to|on that|here|$$|in]',
    '[out of the question|not possible|not permitted|no can do|not up for negotiation|not negotiable|not an option]',
    '[i|we] [|{alas}] [will|can|do] not $',
  ],
  where: { conditional: false },
};

/** Regret that goes with a refusal. */
export const refusalRegret: Lexicon = {
  id: 'refusal-regret',
  source,
  patterns: ['[sorry|unfortunately|sadly|regret|regrettably|regretfully|afraid|apologies|apologize|i wish i could|wish we could|would love to|would have loved|much as i|much as we|pity|shame|alas]'],
};

/** Why not. */
export const refusalReason: Lexicon = {
  id: 'refusal-reason',
  source,
  patterns: [
    '[because|since|due to|owing to|seeing that|given that|on account of|for safety|for security|for privacy|for legal|for hygiene|by law|on _ grounds|for fear|otherwise|or else|which is why|that is why|the reason|for that reason|for this reason|hence]',
    'as [it|the|this|that|they|we|there|your|our|he|she|these|those|all|each|every|NOUN|PROPN] [|_] [|_] [VERB|AUX|NOUN|\'s]',
    'for [one|a|two|this|that] [|_] reason',
    '[the|our|data] [law|regulator|rules|regulations|insurer|insurance|fire code|tax office|license|court|bank|airline|privacy|system|contract|warranty|manufacturer|supplier|policy|authority|act] [|_] [forbids|forbid|protects|protect|requires|require|says|say|makes|make|does not|do not|will not|would not|bars|prohibits|only|stops|wants|insists|allows|allow|sets|obliges|locks|closed|covers]',
    '[would|could|might] [|then|also|all|only|just] [burn|break|damage|void|invalidate|put|risk|harm|hurt|cost|mean|leave|lose|breach|crack|melt|ruin|expose|leak|block|tear|warp|flood|fail|go off|spoil|endanger|make|set off|trip|slip|shatter|sink|overload|be unfair|be unsafe]',
    'too [late|heavy|old|big|small|risky|dangerous|far|close|short|wide|tall|hot|weak|thin|few|many|worn|wet]',
    '[is|are|was|were|has been|have been] [|already|all|now|fully|completely] [gone|full|sold out|booked out|taken|used|expired|made to order|custom made|made to measure|sealed|printed|sent|shipped|worn|cooked|fixed|locked|destroyed|discontinued|opened|engraved|protected|promised|spoken for|over|out of stock|fully booked]',
    '[ran|runs|ended|ends|expired|closed|closes|passed] [|out] [on|in|at|last|yesterday|by|NUM]',
    'if it [were|was] [your|the|a|yours]',
  ],
};

/** What can be done instead. */
export const alternative: Lexicon = {
  id: 'alternative',
  source,
  classes: [adverbs],
  patterns: [
    '[what|the thing|one thing|something] [i|we|you] [|{alas}] [can|could|will] [|{alas}] [do|offer|propose|try|give|suggest|arrange|have|get]',
    '[i|we] [|{alas}] [can|could|will|am happy to|are happy to|am glad to|are glad to|would be happy to|would be glad to|shall] [|{alas}|however|instead|gladly|happily|though|certainly|at least|both|either] [VERB|put|set|let|get]',
    '[you|u] [|{alas}] [can|could|may|might|are welcome to|are free to] [|{alas}|however|instead] [VERB|have|put|get]',
    '[instead|alternatively|on the other hand|as an alternative|the alternative|another option|another way|two ways|two options|three options|three ways|two routes|one option|one way|a way round|a way around|in its place|the next best|second best|a workaround|plan b]',
    '[how about|what about|would you like|would you be|shall i|shall we|may i suggest|i suggest|i would suggest|we suggest|can i offer|could i|can i|let me|would it help]',
    'if you [|{alas}] [can|could|send|bring|give|call|ring|write|add|sign|choose|pick|book|order|prefer|would|let|return|post|apply|wait|swap|switch|come|upload]',
    '[but|however|though] [|,] [|for you|instead|there is|there are] [i|we|you|the|a|there|it|your|until|from|next|on|NUM] [can|could|have|will|is|NOUN|are]',
    '[i|we] have [|instead|already|also|however] [put|booked|set|asked|added|credited|moved|kept|found|reserved] [|aside|you|a|the|your|one|two|NUM]',
    '[works|does|gets|gives] [|you|the|just] [|just] [|as] [|the] [well|same|job|trick]',
  ],
  where: { negated: false },
};
