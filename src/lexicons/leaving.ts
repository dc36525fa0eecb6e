import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; exit after Hirschman 1970 and switching after Keaveney 1995';

/** Ways to end a tie. */
const ending: WordClass = {
  id: 'ending',
  source,
  words: ['cancel', 'close', 'end', 'terminate', 'delete', 'stop', 'closing', 'cancelling', 'canceling', 'cancelled', 'ending', 'terminating'],
};

/** Dealing with a firm. */
const deal: WordClass = {
  id: 'deal',
  source,
  words: ['use', 'using', 'fly', 'order', 'buy', 'shop', 'book', 'come', 'return', 'deal', 'stay', 'bank', 'travel', 'renew', 'renewing', 'go', 'eat', 'rent', 'visit', 'spend', 'do business', 'trust', 'choose', 'continue', 'need', 'be back', 'pay', 'keep', 'insure'],
};

const classes = [ending, deal];

/** Leaving the firm, decided, asked for or threatened. */
export const leaving: Lexicon = {
  id: 'leaving',
  source,
  classes,
  patterns: [
    '[not|no longer] [|to|be|going to|want to] [continue|continuing|carry on|carrying on|stay|staying] [with|in] [you|the|our|my|your]',
    '[i|we] [|do|would|am|are|will|_] [~like|~want|~wish|decided|going] to {ending} [with|from|$$|now|immediately|today|at the end|as soon|before|please|effective]',
    '[leave|leaving|ditch|ditching|dump|dumping|drop|dropping|quit|quitting|abandon|finished with|done with|through with] [you|u|your bank|your gym|your company|your service|this company|this bank|this airline|the firm|the company]',
    '[never|not|will not|wo not|nor|no longer|stop|stopped|stopping|done|finished] [|ever|be|want|going|want to|wish to|going to be|like to|intend to|plan to|think i will|willing to|i|we|shall|will] [|to|ever|be] {deal} [|with|from|at|to|in|your|here|on] [|_] [|_] [|_] [again|any more|anymore|ever again|any longer|from next|from now|in future]',
    '[never|not|no longer] [|ever|be|going to|want to|want|wish to|shall be|intend to|think i will] [|be] [renewing|renew|extending|extend|continuing|continue|staying|coming back|returning] [|on|with|the|your|my|our|this|it|any|next|for|$$]',
    '[will|shall] not be [|coming] [back|here|around|a customer|your customer] [|$$|again|next]',
    '[i am|we are] [|so] [done|finished|through] [$$|with you|with this|with your|with PROPN|with @company]',
  ],
};

/** Words that tell of leaving where a reason stands beside them, and of much else where none does. */
export const leavingWithReason: Lexicon = {
  id: 'leaving-with-reason',
  source,
  classes,
  patterns: [
    '[please|can you|could you|i want you to|i would like you to|and|so|then] [|just] [stop|end|cancel|close] [it|this|everything|the lot|all|the deliveries|deliveries|the service|the payments|payments|the boxes|delivering|coming] [|_] [|_] [$$|from|by|at|please|for good|.]',
    '[not|no longer] [|be|going to be|want to|going to] [needing|need|require|requiring|use|using|taking|coming|ordering|order|buying] [|it|the|your|you|any|this|that|my|our] [|_] [|_] [after|any more|anymore|any longer|again|from next|once]',
    '[had enough|had it|finished] [|_] [with|of] [you|u|this|your NOUN|the|all]',
    '[cancel|terminate|end] [it|everything|this|that|us] [$$|,|please|immediately|now|today]',
  ],
  where: { negated: false },
};
