import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; refusal and its parts after Beebe, Takahashi & Uliss-Weltz 1990';

const adverbs: WordClass = {
  id: 'alas',
  source: 'goodturn, 2026',
  words: ['unfortunately', 'sadly', 'really', 'simply', 'just', 'regretfully', 'currently', 'therefore', 'also', 'actually', 'alas', 'even', 'yet', 'then', 'honestly', 'at present', 'at this time', 'hereby', 'regrettably', 'presently', 'normally', 'generally', 'usually', 'ever', 'now', 'either', 'still', 'unluckily'],
};

/** What can be asked of a firm and refused. */
const favours: WordClass = {
  id: 'favour',
  source,
  words: [
    'do', 'offer', 'give', 'accept', 'allow', 'refund', 'exchange', 'issue', 'make', 'take', 'provide', 'ship', 'deliver', 'sell', 'waive', 'extend', 'hold', 'reserve', 'process', 'change', 'move', 'swap', 'replace', 'return', 'cancel', 'amend', 'alter', 'grant', 'approve', 'agree', 'let', 'permit', 'honour', 'honor', 'match', 'price match', 'discount', 'reduce', 'lower', 'lend', 'rent', 'hire', 'share', 'disclose', 'release', 'reveal', 'tell', 'pay', 'pay out', 'reimburse', 'compensate', 'credit', 'transfer', 'upgrade', 'book', 'add', 'remove', 'delete', 'reopen', 'open', 'unlock', 'reset', 'reverse', 'backdate', 'postpone', 'delay', 'bring forward', 'put', 'send', 'post', 'store', 'keep', 'fit', 'install', 'repair', 'fix', 'collect', 'pick up', 'carry', 'comment', 'discuss', 'guarantee', 'promise', 'make an exception', 'make exceptions', 'bend', 'skip', 'prescribe', 'admit', 'serve', 'seat', 'authorise', 'authorize', 'assist', 'help', 'combine', 'split', 'merge', 'round', 'print', 'sign', 'fulfil', 'fulfill', 'accommodate', 'entertain', 'proceed', 'hand over', 'hand out', 'give out', 'read out', 'turn off', 'switch', 'renew', 'restore', 'reinstate', 'break', 'cut', 'go', 'supply', 'arrange', 'adjust', 'stop', 'support', 'drop', 'run', 'leave', 'use', 'mix', 'build', 'cover', 'meet', 'buy', 'trade', 'negotiate', 'deduct', 'charge less', 'knock', 'squeeze', 'fast - track', 'rush', 'expedite', 'grant',
  ],
};

/** The refusal itself. */
export const refusal: Lexicon = {
  id: 'refusal',
  source,
  classes: [adverbs, favours],
  patterns: [
    '[i|we] [|{alas}] [can|could|may|will|shall] not [|{alas}] [|be able to|be] [{favour}|doing|refunding|giving|sending|changing|offering|making|extending|replacing|moving|paying]',
    '[i|we] [|{alas}] [am|are] [|{alas}] [|not able|unable|not allowed|not permitted|not authorised|not authorized|not in a position|not prepared|not willing|not going|not at liberty|not licensed|not insured|forbidden] to [|{alas}] {favour}',
    '[i|we] [|{alas}] [am|are] [|{alas}] not [doing|giving|refunding|offering|accepting|taking|changing|making|paying|sending|extending|moving|replacing] [|that|this|it|any|the|you|a|your]',
    '[i|we] [|{alas}] do not [|{alas}] [do|offer|give|accept|allow|refund|exchange|issue|make exceptions|make an exception|provide|ship|deliver to|deliver on|sell|price match|negotiate|waive|extend|hold tables|hold rooms|reserve|permit|lend|rent|share|disclose|reimburse|compensate|backdate|serve|replace|match|hand out|give out|cover|install|take back|take cash|take cheques|take part|take returns]',
    '[that|this|it|which] [|{alas}] [will|is|can|would] not [|{alas}] [|be|going to be|going to] [|{alas}] [possible|happening|happen|work|an option|available|allowed|permitted|doable|on the table|on offer|feasible|done|changed|granted|negotiable|refundable|something i|something we|in our power|acceptable|approved|up for]',
    '[NOUN|NOUN NOUN|they|those|these] [|{alas}] [can|may|will|is|are|could|is|are] not [|{alas}] [|be|being] [refunded|changed|moved|transferred|exchanged|returned|extended|cancelled|waived|done|made|amended|reversed|refundable|transferable|negotiable|eligible|given|issued|accepted|allowed|permitted|granted|postponed|reopened|reinstated|reconsidered|backdated|altered|shared|disclosed|released|approved|swapped|replaced|reserved|held|credited|offered|combined|permissible|exchangeable]',
    '[request|application|claim|appeal|proposal|complaint|petition|refund|bid|submission|case|upgrade] [|for NOUN|for a NOUN|for a NOUN NOUN|for the NOUN|to _ _|for an NOUN] ... [is|was|has been|have been|had been|will be|be] [|{alas}] [|considered and is|reviewed and is|considered and] [|{alas}] [declined|denied|rejected|refused|turned down|dismissed|unsuccessful|not approved|not granted|not successful|not upheld|not accepted]',
    '[request|application|claim|appeal|refund] [|{alas}] [declined|denied|rejected|refused]',
    '[it|that|this|which] [|{alas}] [is|was|has been] [|{alas}] [declined|denied|rejected|refused|turned down|not approved|not granted|impossible|a no|out of the question|ruled out|prohibited|forbidden|not allowed]',
    '[i|we] [|{alas}] [have|had|will have|must|am going to have|are going to have|need] [|to] [|{alas}] [decline|refuse|say no|turn _ down|turn it down|reject|turn down|pass on]',
    '[i|we] [|have|must|{alas}] [|{alas}] [decline|declined|refuse|refused|reject|rejected] [|your|the|this|that|it|to|all|such]',
    '[the|my|our|short|final] [answer|decision] [|to that|on that|here|there|on this] [is|has to be|must be|will be|remains|stays] [|a|still|{alas}] [|firm|clear] no',
    '[that is|it is|it will be|be|is] [|a|still|going to be a|going to have to be a|{alas}] [|firm|clear|definite] no [|from us|from me|,|$$|on|here|there|then|for|i]',
    '^ [no|nope|nah|sorry|afraid|negative|never] [|,] [|no|not|sorry|i am afraid|i am afraid not|can not do|can do|way|chance|sir|madam|can not|we can not|exceptions|mate|love|dear|unfortunately|sadly] [|, sorry|, i am afraid|sorry|, unfortunately|that] [$|. $]',
    '[i am|we are|^] [|{alas}] afraid [|that is|that] not [|$$|possible|,]',
    '^ [no|unfortunately no|sorry no] [refunds|exceptions|exchanges|extensions|returns|discounts|exchange|refund|changes|upgrades|substitutions|cheques|cards|pets|credit|late]',
    '[there is|there are|there can be|there will be|we have|there was] [no|not any] [way|chance|question|possibility|option|room|provision|exception|exceptions|refund|refunds|entitlement|scope] [|i can|we can|of|for|to|on|that|here|$$|in|at]',
    '[out of the question|not possible|impossible|not permitted|not allowed|no can do|not up for negotiation|not negotiable|not an option|no such thing] [|{alas}|to VERB|for us|on|with|$$|here|,|at|in|under]',
    '[i|we|it] [|{alas}] [will|can|do|would] not $',
    '[i|we] would [rather|prefer] not',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Regret that goes with a refusal. */
export const refusalRegret: Lexicon = {
  id: 'refusal-regret',
  source,
  patterns: ['[sorry|unfortunately|sadly|regret|regrettably|regretfully|afraid|apologies|apologise|apologize|i wish i could|i wish we could|wish i could|would love to|would have loved|much as i|as much as|pity|shame|disappointing|disappointed|alas]'],
};

/** Why not. */
export const refusalReason: Lexicon = {
  id: 'refusal-reason',
  source,
  patterns: [
    '[because|since|due to|owing to|seeing that|given that|given the|on account of|thanks to|for safety|for security|for privacy|for legal|for hygiene|by law|under the law|legally|in law|on safety grounds|on _ grounds|for fear|in case|otherwise|or else|so that|which is why|that is why|so that is|the reason|the reason is|for that reason|for this reason|as a result|hence|this is why]',
    'as [it|the|this|that|they|we|you|there|your|our|he|she|these|those|all|each|every|NOUN|PROPN] ',
    '[for] [the|one|a|two|this|that|_] [|_] reason',
    '[the|a|our|data] [law|regulator|regulators|rules|regulations|insurer|insurance|fire code|tax office|licence|license|court|bank|airline|privacy|protection|system|contract|warranty|manufacturer|supplier|policy|customs|safety|authority|act] [|_] [forbids|forbid|protects|protect|requires|require|says|say|makes|make|does not|do not|will not|would not|bars|prohibits|prohibit|only|stops|wants|insists|allows|allow|sets|set|obliges|locks|closed|ended|covers]',
    '[would|could|might|will] [|then|also|all|only|just] [burn|break|damage|void|invalidate|put|risk|harm|hurt|cost|mean|leave|lose|be unfair|be unsafe|breach|crack|melt|ruin|expose|leak|block|tear|warp|flood|fail|go off|spoil|close|endanger|make|set off|trip|slip|shatter|bend|sink|overload]',
    '[too] [late|heavy|old|big|small|risky|dangerous|far|close|short|wide|tall|hot|weak|thin|few|many|worn|wet]',
    '[is|are|was|were|has been|have been|had been] [|already|all|now|fully|completely|just] [gone|full|closed|sold|sold out|booked|booked out|taken|used|expired|cut|made to order|custom made|made to measure|sealed|printed|sent|shipped|worn|cooked|fixed|locked|destroyed|discontinued|opened|engraved|protected|reserved|promised|spoken for|over|shut|out of stock|fully booked]',
    '[ran|run|runs|ended|ends|expired|closed|closes|passed] [|out] [|on|in|at|last|yesterday|by|NUM]',
    '[only|no] [one|two|NUM|a|the] [left|of us|person|room|driver|van|bed|seat|key]',
    '[it|that|he|she|they|NOUN|which] [protects|protect|keeps|belongs|belong|contains|contain|needs|need|holds|hold|eats|carries|carry|runs|touches|shares|counts|falls] ',
  ],
};

/** What can be done instead. */
export const alternative: Lexicon = {
  id: 'alternative',
  source,
  classes: [adverbs],
  patterns: [
    '[what|the thing|one thing|something|anything|all] [i|we|you] [|{alas}] [can|could|will|are able to|am able to] [|{alas}] [do|offer|propose|try|give|suggest|arrange|have|get]',
    '[i|we] [|{alas}] [can|could|will|would|am happy to|are happy to|am glad to|are glad to|am able to|would be happy to|would be glad to|shall] [|{alas}|however|instead|gladly|happily|though|certainly|at least|both|either] [VERB|put|set|have|let|get]',
    '[you|u] [|{alas}] [can|could|may|might|are welcome to|would be able to|will be able to|are free to] [|{alas}|however|instead|always|still|try] [VERB|have|put|get|be]',
    '[instead|alternatively|on the other hand|as an alternative|the alternative|another option|another way|other ways|two ways|two options|three options|three ways|two routes|one option|one way|a way round|a way around|the other way|in its place|for now|the next best|second best|a workaround|the good news|plan b]',
    '[how about|what about|would you like|would you be|shall i|shall we|may i suggest|i suggest|i would suggest|we suggest|i recommend|might i suggest|can i offer|could i|can i|let me|want me to|would it help|why not|would a]',
    'if you [|{alas}] [can|could|send|bring|give|call|ring|write|add|sign|choose|pick|book|order|like|prefer|want|wish|would|are|have|let|ask|return|post|tell|apply|wait|swap|switch|get|come|upload|reply|keep]',
    '[if|once|when|as soon as] [he|she|they|it|we|i|the NOUN|your NOUN] [VERB|signs|calls|gives|has|is|are|sends|agrees|comes|writes]',
    '[but|however|though|yet|still] [|,] [|for you|instead|there is|there are] [i|we|you|the|a|there|it|your|until|from|next|on|NUM] [|can|could|have|will|is|NOUN]',
    '[i|we] have [|instead|already|also|however|put|booked|set|asked|added|credited|moved|kept|found|reserved] [|aside|you|a|the|your|one|two|NUM]',
    '[is|are] [|still|also|both] [free|open|available|possible|waiting|yours|on offer|in stock|fine|allowed]',
    '[works|does|gets|gives] [|you|the|just] [|just] [|as] [|the] [well|same|job|trick]',
  ],
  where: { negated: false },
};
