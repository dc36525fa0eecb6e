import type { Lexicon } from '../text/lexicon';
import { fillers } from './fillers';

const source = 'goodturn, 2026; after Beebe, Takahashi & Uliss-Weltz 1990';

/** The refusal itself. */
export const refusal: Lexicon = {
  id: 'refusal',
  source,
  classes: [
    fillers,
    { id: 'denied', source, words: ['declined', 'denied', 'rejected', 'refused', 'turned down', 'dismissed', 'unsuccessful', 'not approved', 'not granted', 'not successful', 'not upheld', 'not accepted'] },
    { id: 'barred', source, words: ['refunded', 'changed', 'moved', 'transferred', 'exchanged', 'returned', 'extended', 'canceled', 'waived', 'done', 'made', 'amended', 'reversed', 'issued', 'granted', 'postponed', 'disclosed', 'released', 'approved', 'replaced', 'held', 'credited', 'given', 'booked', 'taken', 'renewed'] },
    { id: 'open', source, words: ['refundable', 'transferable', 'negotiable', 'accepted', 'allowed', 'permitted', 'possible', 'happening', 'an option', 'doable', 'on the table', 'on offer', 'feasible', 'in our power'] },
  ],
  patterns: [
    '[i|we] [|{filler}] [can|may|will|shall|would|must] [not|{filler} not|never] [|{filler}] [|be able to|be] [VERB|do|put|let|cut|open|lower|clear|close]',
    '[^^|nah|no|nope|sorry|afraid] [can|could] not [add|change|move|do|give|send|book|let|take|refund|hold|swap|extend|put|offer|share|waive|cancel|fit|squeeze]',
    '^ [no|nope|nah|sorry] , [you|u|that|it|i|we] [can|could|may|will|do|is] not [$$|,]',
    '[^^|nah|no|nope|sorry|afraid] [can|could|will|would] not [|do|be done|make it|help that] [|that|it|this|,|sorry] $$',
    '[i|we] [|{filler}] [am|are|would be] [|{filler}] [not able|unable|not allowed|not permitted|not authorized|not in a position|not prepared|not willing|not going|not at liberty|not licensed|not insured] to [|{filler}] [VERB|do|put|let|cut]',
    '[i|we] [|{filler}] [do not|never] [|{filler}] [do|hold|offer|give|accept|allow|refund|exchange|issue|make exceptions|provide|ship|deliver to|negotiate|waive|extend|reserve|permit|lend|rent|share|disclose|reimburse|compensate|replace|match|take back|take returns]',
    '[that|this|it|which|NOUN|PROPN|they|those|these] [|{filler}] [will|can|would|may|must] not [|{filler}] [|be] [|{filler}] [{barred}|{open}]',
    '[that|this|it|which|NOUN|PROPN|they|those|these] [|{filler}] [is|are] not [|{filler}] [|going to be|being] {open}',
    '[that|this] will not [happen|be happening]',
    '[request|application|claim|appeal|proposal|complaint|refund|case|upgrade|it] ... ... [is|was|has been|have been|had been|will be] [|{filler}] [|considered and is|considered and] [|{filler}] {denied}',
    '[request|application|claim|appeal|refund] [|{filler}] {denied}',
    '[it|that|this|which] [|{filler}] [is|was] [|{filler}] [|a] [impossible|out of the question|prohibited|forbidden|not allowed]',
    '[i|we] [|{filler}] [have|had|will have|must|am going to have|are going to have] [|to] [|{filler}] [decline|refuse|say no|turn _ down|turn _ _ down|reject|turn down]',
    '[i|we] [|have|must|{filler}] [|{filler}] [decline|declined|refuse|refused|rejected] [|your|the|this|that|to|all]',
    '[the|my|our|short|final] [answer|decision] [|to that|on that|here|there|on this] [is|has to be|must be|will be|remains|stays] [|a|still] [|firm|clear] no',
    '[that is|it is|it will be|be] [|a|still|going to be a|going to have to be a|{filler}] [|firm|clear|definite] no [from us|from me|,|$$|on|here|there|then|i]',
    '^ [no|nope|nah|sorry|i am sorry|afraid|negative|no way|no chance|no can do|can not do] [|,] [|no|not|sorry|i am sorry|i am afraid|i am afraid not|sir|madam|we can not|unfortunately] $',
    'afraid [|that is|that] not [$$|possible|,]', 'what [i|we] can not [VERB|do] is', '[i|we] [am|are] not [allowed|able|permitted] to [,|$$]',
    '^ [|sorry ,|unfortunately] no [refunds|exceptions|exchanges|extensions|returns|discounts|exchange|refund|changes|upgrades]',
    '[there is|there can be|there will be|we have|there was] [no|not any] [way|chance|question|possibility|room|provision|exception|refund|entitlement] [i can|we can|of|for|to|on that|here|$$|in]',
    '[out of the question|not possible|not permitted|no can do|not up for negotiation|not negotiable|not an option]',
    '[i|we] [|{filler}] [will|can|do] not [$|, since|, because|, as]',
    '[is|are|was] not [|{filler}] [something|a thing|anything] [|that] [i|we] [|can|will|would] [do|offer|give|allow|provide|sell]',
  ],
  where: { conditional: false },
};

/** Refusals that only what stands around them shows: "Sunday won't work", "that's beyond us". */
export const softRefusal: Lexicon = {
  id: 'soft-refusal',
  source,
  classes: [fillers],
  patterns: [
    '[can|will|may|must|would|could] not [|{filler}] [work|go|come|fit|stay|leave|stretch|run|allow|have|get|take|keep|give|send|do|change]',
    '[is|are] not [|{filler}] [insured|licensed|open to|free|up to]',
    '[beyond|past] [me|us] [|,|$$]',
    '[out of|not in|not within] [my|our] [hands|power|gift]',
    '[is|are] [|all|already|now|fully] [taken|full|booked|gone|sold|promised|spoken for]',
    '^ no [NOUN|VERB] [in|on|at|after|before|this|here|from|,]',
    '[has|have] to [|{filler}] [stay|remain|wait|be kept|stand]',
    '[i|we] [|{filler}] wish [i|we|you] could',
    '[would love|would have loved|would gladly] ... ... but',
    '[not|no] [today|tonight|tomorrow|this time|yet|before|until|till|without] [,|$$|DET|NOUN|NUM]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment'], subject: ['i', 'we', 'noun', 'it', 'they', 'person', 'none'] },
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
  classes: [fillers],
  patterns: [
    '[because|since|due to|owing to|seeing that|given that|on account of|for safety|for security|for privacy|for legal|for hygiene|by law|on _ grounds|for fear|otherwise|or else|which is why|that is why|the reason|for that reason|for this reason|hence]',
    'as [you|it|the|this|that|they|we|there|your|our|he|she|these|those|all|each|every|NOUN|PROPN] [|_] [|_] [VERB|AUX|NOUN|\'s]',
    'for [|_] [|_] [reason|reasons]',
    '^^ [i|we] [|{filler}] only',
    '[the|our|data] [law|rules|regulations|insurer|insurance|license|bank|airline|privacy|system|contract|warranty|manufacturer|supplier|policy|act] [|_] [~forbid|~ban|~protect|~require|~say|~make|does not|do not|will not|would not|~prohibit|only|~stop|~want|~allow|~oblige|~lock|~cover]',
    '[would|could|might] [|{filler}] [burn|break|damage|void|put|risk|harm|cost|mean|leave|lose|breach|crack|melt|ruin|expose|leak|block|tear|flood|fail|spoil|endanger|make|be]',
    'too [late|heavy|old|big|small|risky|dangerous|far|close|short|wide|tall|hot|weak|thin|few|many|worn|wet]',
    '[is|are|was|were|has been|have been] [|already|all|now|fully|completely] [gone|full|sold out|taken|used|expired|made to order|sealed|printed|sent|shipped|worn|fixed|locked|destroyed|discontinued|opened|engraved|promised|out of stock|booked]',
    '[ran|runs|ended|ends|expired|closed|closes|passed] [|out] [on|in|at|last|yesterday|by|NUM]',
    'if it [were|was] [your|the|a|yours]',
  ],
};

/** What can be done instead. */
export const alternative: Lexicon = {
  id: 'alternative',
  source,
  classes: [fillers],
  patterns: [
    '[what|the thing|one thing|something] [i|we|you|does|will|would] [|{filler}] [can|could|will|work|do]',
    '[you|he|she|they|it|one|them|NUM|PROPN|NOUN|ADJ|someone|which] [|{filler}] will [|{filler}] [VERB|be]',
    '[i|we|you|he|she|they|it|one|them|NUM|PROPN|NOUN|ADJ|someone|which] [|{filler}] [can|could|would|may|might] [|{filler}|however|instead|gladly|happily|though|certainly|at least|either] [VERB|AUX|put|set|let|get|have|do|fine|$$]',
    '[am|are|is] [|{filler}|still|very|more than] [happy|glad|welcome|free|able|willing|allowed] [|to]',
    '[instead|alternatively|on the other hand|as an alternative|the alternative|option|options|another way|two ways|one way|a way round|a way around|the next best|a workaround|half price]',
    '[how about|what about|would you like|would you be|shall i|shall we|suggest|can i offer|could i|can i|let me|would it help|would that help]',
    '[but|however|though] [|,] [|for you|instead] [there is|there are|i have|we have]',
    'there is [a|an|another|one|two|also|still|room] ',
    '[i|we] have [|{filler}|instead|however] [VERB|put|set]',
    '[is|are] [|{filler}|also|still|all] [possible|available|free|open|yours|fine|okay|ok]',
    '[it|that|this|which|NOUN] [|still|also] [works|goes|gets|gives] [|you|the|just]',
  ],
  where: { negated: false, conditional: false },
};
