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

const elsewhere: WordClass = {
  id: 'elsewhere',
  source,
  words: ['elsewhere', 'somewhere else', 'someone else', 'somebody else', 'another company', 'another provider', 'another supplier', 'another firm', 'a competitor', 'your competitor', 'your competitors', 'the competition', 'a rival', 'your rival', 'your rivals', 'a different provider', 'other company', 'other firm', 'other providers', 'other options', 'alternatives', 'a new provider', 'a cheaper one'],
};

const classes = [tie, ending, deal, months, elsewhere];

/** Leaving the firm, decided, asked for or threatened. */
export const leaving: Lexicon = {
  id: 'leaving',
  source,
  classes,
  patterns: [
    // ending a tie
    '{ending} [|out|down|up] [my|our|the|this|all my|all our|all|both|both my|his|her|mum \'s|dad \'s] [|_] [|_] {tie}',
    '[cancellation|termination|closure|closing] of [my|our|the|this|all] [|_] [|_] {tie}',
    '[cancel|stop|end|finish|terminate|discontinue] [it|this|everything|the lot|all of it|me|us] [from|at the end of|as of|by|on|after|with effect|effective|before] [|the|NUM] {month}',
    '[not|no longer] [|to|be|going to|want to] [go on|going on|continue|continuing|carry on|carrying on|proceed|proceeding|stay|staying|keep|keeping|sign|signing] [|with|on|in] [the|our|my|your|this|another|a new] [|_] [|_] {tie}',
    '[not|no] [|be|to|going to] [sign|signing|renew|renewing|take|taking|order|ordering|buy|buying|book|booking] [another|any more|a new|up again|anything else|one again] [{tie}|$$|from you|with you|year]',
    '[my|our] [|_] {tie} [~be|~move|~go|~switch|will be|will move|will go|is going|are going] [with|to|over to|across to] [somebody|someone|a firm|a company|people who|whoever|anyone|{elsewhere}]',
    '[whole|entire|my|our] [office|family|team|company|firm|business] [|all] [~move|~switch|~change|~go|will move|will switch|is moving|is switching] [|over] to PROPN',
    '[your|the|my|our|a] [|_] notice period',
    '[i|we] [|do|would|am|are|will|_] [~like|~want|~wish|decided|going] to {ending} [with|from|$$|now|immediately|today|at the end|as soon|before|please|effective]',
    // leaving and going elsewhere
    '[leave|leaving|ditch|ditching|dump|dumping|drop|dropping|quit|quitting|abandon|finished with|done with|through with] [you|u|your bank|your gym|your company|your service|this company|this bank|this airline|the firm|the company]',
    '[i am|we are|i will be|we will be|am|will be] [|now|just|so|all] [off|gone|out of here|leaving] [at the end of|for good|to your|to a competitor|when my contract]',
    '[switch|switching|move|moving|go|going|change|changing|transfer|transferring|defect|jump|jumping|sign|signing|signed|take|taking|shop|bank|buy|order|fly|look|looking|find|finding|get|getting|try|trying|give|giving|put|turn|spend|spending|sent|be] [|_] [|_] [|_] [|_] [|to|over to|with|for|at|up with|across to|from|into] {elsewhere}',
    '[take|taking|move|moving|give|giving|bring] [|all|both] [my|our|the] [|_] [business|custom|money|account|accounts|family|pension|supplies|loyalty|contract|mortgage] [|_] [|_] [somewhere|to|away|over|out|across|with]',
    '[switch|switching|porting] [|over] to PROPN',
    '[from|as of|starting|come] [|the|NUM|next|1|1st] [|NUM|of] {month} ... ... [by|from|with|to|at] PROPN',
    '[found|signed with|signed up with|joined|gone with|going with|gone over to|ordered from|a quote from|booked with|opened] [|ADV|a|an|another|a new] [|somewhere|someone|somebody|firm|provider|supplier|account] [that|who|with|at|cheaper|better|else|closer]',
    // not again
    '[never|not|will not|wo not|nor|no longer|stop|stopped|stopping|done|finished] [|ever|be|want|going|want to|wish to|going to be|like to|intend to|plan to|think i will|willing to|i|we|shall|will] [|to|ever|be] {deal} [|with|from|at|to|in|your|here|on] [|_] [|_] [|_] [again|any more|anymore|ever again|any longer|from next|from now|in future]',
    '[never|not|no longer] [|ever|be|going to|want to|want|wish to|shall be|intend to|think i will] [|be] [renewing|renew|extending|extend|continuing|continue|carrying on|carry on|staying|coming back|returning|needing|requiring] [|on|with|the|your|my|our|this|it|any|next|for|$$]',
    '[will|shall] not be [|coming] [back|here|around|a customer|your customer] [|$$|again|next]',
    'never again [|will|$$|!]',
    '[last|final] time [|ever|that] [i|we|you] [|will|ever|_] {deal}',
    '[my|our|the|your] last [|ever] [order|flight|purchase|visit|payment|month|stay|trip|year|delivery|renewal|booking] [with|from|on|here|at|through|using]',
    '[no longer|not] [|going to|want to|wish to|be] [|_] be [|a|your] [|a] [customer|member|client|subscriber|patron]',
    '[no longer|any longer|not any longer|no more] [need|require|want|use|be needing] [your|the|this|my|our] [|_] {tie}',
    // you have lost me
    '[lost|lose|losing|loses] [|yourselves|a|my|our|another|me as|one] [|loyal|long - time|long time|good|paying|lifelong|_] [customer|client|member|business|custom|passenger|flyer|subscriber|guest|me $$|us $$|me as|us as]',
    'consider [me|this|us|my NOUN|it] [gone|my notice|our notice|cancelled|canceled|closed|notice|lost|terminated]',
    '[this is|it is|so it is|that is|time to say] [goodbye] [|$$|from|to you|then]',
    '[i am|we are] [|so] [done|finished|through] [$$|with you|with this|with your|with PROPN|with @company]',
    '[give|giving|hand in|handing in|gave|serve|serving] [|you|formal|my|our|in|a|_] [|formal|month \'s|days|month|weeks] notice',
    '[my|our|this is|formal] [|month \'s|NUM days|formal|written] notice [of|to|is|that|period]',
    '[pac|stac|mac] code',
    '[exit|termination|early termination|leaving] [fee|fees|penalty|charge]',
    // thinking of it
    '[thinking|think|tempted|considering|consider|planning|intend|intending|better off] [|very|_] [|about|of|to|with|up] [|the idea of|just|have] [leaving|leave|cancelling|cancel|canceling|switching|switch|ending it|quit|quitting|going elsewhere|moving on|move on|closing|changing] [|$$|the|my|our|you|to|banks|supplier|provider|providers|suppliers|company|companies|from]',
    '[not sure|unsure|do not know|not certain|doubt|wonder|wondering|hard to see|struggle to see|no reason] [|if|whether|that|why|for] [|i|we|me|us] [|will|can|want to|should|would|could|to] [|ever|still|even|bother] [stay|staying|renew|renewing|remain|come back|use you|stick|continue|keep|be back] [|with|here|my|our|$$|as|again]',
    '[why|what] [should|would|is] [|the point of|the reason to|keeping] [|i|we] [stay|staying|stick|remain|renew] [|with]',
    '[shop|shopping|look|looking] [around|round] [for|at|$$|now|already|and]',
    '[time|moment] to [move on|look elsewhere|switch|say goodbye|leave|part]',
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
    '[not|no need to] bother [delivering|sending|coming|calling|renewing|to send|to come|with|replacing]',
    '[might|may] [|just] as well [go|try|use|switch|buy|order|join|leave|shop|do|get]',
    '[i|we|i have|we have] [|already|now|since|just] [ordered|signed|joined|opened|booked|switched|moved|found|bought|taken|hired|gone|chosen] [|up|over|out|my|our|the|a|an|another|new] [|_] [|_] [|_] [from|with|at|by|to] [PROPN|a|another|the|someone|somebody]',
    '[give|pass|offer|let] [|my|the|our] [|_] [plot|place|spot|seat|slot|space|membership|it] [|go] to [somebody|someone|the next|whoever|another]',
    '[please|can you|could you|i want you to|i would like you to|and|so|then] [|just] [stop|end|cancel|close] [it|this|everything|the lot|all|the deliveries|deliveries|the service|the payments|payments|the boxes|delivering|coming] [|_] [|_] [$$|from|by|at|please|for good|.]',
    '[not|no longer] [|be|going to be|want to|going to] [needing|need|require|requiring|use|using|taking|coming|ordering|order|buying] [|it|the|your|you|any|this|that|my|our] [|_] [|_] [after|any more|anymore|any longer|again|from next|once]',
    '[had enough|had it|finished] [|_] [with|of] [you|u|this|your NOUN|the|all]',
    '[cancel|terminate|end] [it|everything|this|that|us|me] [$$|,|please|immediately|now|today]',
  ],
  where: { negated: false },
};
