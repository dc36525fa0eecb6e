import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; exit after Hirschman 1970 and switching after Keaveney 1995';

/** What ties a customer to a firm. An order, a booking or a newsletter is no such tie. */
const tie: WordClass = {
  id: 'tie',
  source,
  words: [
    'account', 'deal', 'scheme', 'contract', 'subscription', 'membership', 'policy', 'plan', 'service', 'services', 'agreement', 'tariff', 'line', 'broadband', 'insurance', 'cover', 'package', 'sub', 'custom', 'business', 'internet', 
    'partnership', 'relationship', 
  ],
};

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
  words: ['use', 'using', 'fly', 'order', 'buy', 'shop', 'book', 'come', 'return', 'deal', 'stay', 'bank', 'travel', 'renew', 'renewing', 'go', 'eat', 'rent', 'visit', 'spend', 'do business', 'trust', 'choose', 'continue', 'carry on', 'need', 'work with', 'be back', 'pay', 'keep', 'insure'],
};

const months: WordClass = {
  id: 'month',
  source: 'closed class of English',
  words: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tomorrow', 'next month', 'next week', 'next year', 'now on', 'today', 'now', 'month', 'week', 'year', 'summer', 'new year', 'quarter', 'season'],
};

const classes = [tie, ending, deal, months];

/** Leaving the firm, decided, asked for or threatened. */
export const leaving: Lexicon = {
  id: 'leaving',
  source,
  classes,
  patterns: [
    // ending a tie
    '[cancellation|termination|closure|closing] of [my|our|the|this|all] [|_] [|_] {tie}',
    '[cancel|stop|end|finish|terminate|discontinue] [it|this|everything|the lot|all of it|me|us] [from|at the end of|as of|by|on|after|with effect|effective|before] [|the|NUM] {month}',
    '[not|no longer] [|to|be|going to|want to] [go on|going on|continue|continuing|carry on|carrying on|proceed|proceeding|stay|staying|keep|keeping|sign|signing] [|with|on|in] [the|our|my|your|this|another|a new] [|_] [|_] {tie}',
    '[not|no] [|be|to|going to] [sign|signing|renew|renewing|take|taking|order|ordering|buy|buying|book|booking] [another|any more|a new|up again|anything else|one again] [{tie}|$$|from you|with you|year]',
    '[your|the|my|our|a] [|_] notice period',
    '[i|we] [|do|would|am|are|will|_] [~like|~want|~wish|decided|going] to {ending} [with|from|$$|now|immediately|today|at the end|as soon|before|please|effective]',
    '[leave|leaving|ditch|ditching|dump|dumping|drop|dropping|quit|quitting|abandon|finished with|done with|through with] [you|u|your bank|your gym|your company|your service|this company|this bank|this airline|the firm|the company]',
    '[i am|we are|i will be|we will be|am|will be] [|now|just|so|all] [off|gone|out of here|leaving] [at the end of|for good|to your|to a competitor|when my contract]',
    '[switch|switching|porting] [|over] to PROPN',
    '[from|as of|starting|come] [|the|NUM|next|1|1st] [|NUM|of] {month} ... ... [by|from|with|to|at] PROPN',
    // not again
    '[never|not|will not|wo not|nor|no longer|stop|stopped|stopping|done|finished] [|ever|be|want|going|want to|wish to|going to be|like to|intend to|plan to|think i will|willing to|i|we|shall|will] [|to|ever|be] {deal} [|with|from|at|to|in|your|here|on] [|_] [|_] [|_] [again|any more|anymore|ever again|any longer|from next|from now|in future]',
    '[never|not|no longer] [|ever|be|going to|want to|want|wish to|shall be|intend to|think i will] [|be] [renewing|renew|extending|extend|continuing|continue|carrying on|carry on|staying|coming back|returning|needing|requiring] [|on|with|the|your|my|our|this|it|any|next|for|$$]',
    '[will|shall] not be [|coming] [back|here|around|a customer|your customer] [|$$|again|next]',
    'never again [|will|$$|!]',
    '[no longer|not] [|going to|want to|wish to|be] [|_] be [|a|your] [|a] [customer|member|client|subscriber|patron]',
    '[no longer|any longer|not any longer|no more] [need|require|want|use|be needing] [your|the|this|my|our] [|_] {tie}',
    '[this is|it is|so it is|that is|time to say] [goodbye] [|$$|from|to you|then]',
    '[i am|we are] [|so] [done|finished|through] [$$|with you|with this|with your|with PROPN|with @company]',
    '[exit|termination|early termination|leaving] [fee|fees|penalty|charge]',
  ],
};

/** Words that tell of leaving where a reason stands beside them, and of much else where none does. */
export const leavingWithReason: Lexicon = {
  id: 'leaving-with-reason',
  source,
  classes,
  patterns: [
    '[that is|that \'s] [me|us|it] [|_] [out|done|finished|gone|off|over|for us|for me]',
    '[i am|we are|i will be|we will be|am] [|then|_] [out|gone|off|done|finished|leaving|through] [$|when|at|after|once|by|in|from]',
    '[this|that|it|these|monday \'s|friday \'s] [~be|will be] [|_] [the|my|our] [|very] [last|final] [|_] [box|order|delivery|month|payment|visit|job|year|one|renewal]',
    '[might|may] [|just] as well [go|try|use|switch|buy|order|join|leave|shop|do|get]',
    '[i|we|i have|we have] [|already|now|since|just] [ordered|signed|joined|opened|booked|switched|moved|found|bought|taken|hired|gone|chosen] [|up|over|out|my|our|the|a|an|another|new] [|_] [|_] [|_] [from|with|at|by|to] [PROPN|a|another|the|someone|somebody]',
    '[please|can you|could you|i want you to|i would like you to|and|so|then] [|just] [stop|end|cancel|close] [it|this|everything|the lot|all|the deliveries|deliveries|the service|the payments|payments|the boxes|delivering|coming] [|_] [|_] [$$|from|by|at|please|for good|.]',
    '[not|no longer] [|be|going to be|want to|going to] [needing|need|require|requiring|use|using|taking|coming|ordering|order|buying] [|it|the|your|you|any|this|that|my|our] [|_] [|_] [after|any more|anymore|any longer|again|from next|once]',
    '[had enough|had it|finished] [|_] [with|of] [you|u|this|your NOUN|the|all]',
    '[cancel|terminate|end] [it|everything|this|that|us|me] [$$|,|please|immediately|now|today]',
  ],
  where: { negated: false },
};
