import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: forms and formulas of offices, after the impersonalization strategy of Brown & Levinson 1987';

/** Things an office deals with. */
const matter: WordClass = {
  id: 'matter',
  source,
  words: ['enquiry', 'inquiry', 'request', 'ticket', 'case', 'claim', 'complaint', 'feedback', 'application', 'correspondence', 'message', 'email', 'letter', 'submission', 'response', 'report', 'matter', 'issue', 'incident', 'form', 'file', 'document', 'documentation', 'refund', 'payment', 'account', 'decision', 'price', 'change', 'fee', 'charge', 'condition', 'record', 'information', 'customer', 'applicant', 'passenger', 'exception', 'compensation', 'contract', 'subscription', 'statement', 'registration', 'circumstance', 'damage', 'cancellation', 'return', 'warranty', 'item', 'property', 'credit', 'balance', 'assessment', 'review', 'investigation', 'action', 'booking', 'reservation', 'policy', 'invoice', 'user', 'member', 'reference', 'priority', 'permit', 'order'],
};

/** What an office does to them. */
const processed: WordClass = {
  id: 'processed',
  source,
  words: ['process', 'receive', 'record', 'register', 'log', 'note', 'assess', 'decline', 'refuse', 'deny', 'approve', 'adjust', 'close', 'forward', 'assign', 'issue', 'handle', 'review', 'consider', 'file', 'answer', 'accept', 'provide', 'offer', 'dealt', 'refer', 'transfer', 'conclude', 'settle', 'terminate', 'suspend', 'waive', 'deduct', 'apply', 'document', 'acknowledge', 'investigate', 'treat', 'give', 'permit', 'require', 'request', 'remind', 'notify', 'submit', 'complete', 'regard', 'charge', 'verify', 'place', 'raise', 'update', 'cancel', 'decide', 'retain', 'expect', 'make', 'take', 'award'],
};

/** Passive office sentences without anybody who acts: "Your request has been received." */
export const officePassive: Lexicon = {
  id: 'office-passive',
  source,
  classes: [matter, processed],
  patterns: [
    '{matter} [|of|for|regarding|from|to|in|on|relating|with|number|NUM] ... [be|been|is|are|was|were] [|ADV|not] {processed}',
    'no [|_] [|_] [|_] [is|are|be|was|been] [provided|given|offered|made|available|required|taken]',
    '^^ {matter} [|NUM|_] [received|closed|denied]',
    'no further [|_] [is|are|will be|can be]',
  ],
  where: { conditional: false },
};

/** Office formulas that have no person in them whatever stands around them. */
export const officeFormula: Lexicon = {
  id: 'office-formula',
  source,
  classes: [matter, processed],
  patterns: [
    '{matter} [|_] [is|are] [|now|hereby|considered|regarded as] [closed|resolved|settled|final|concluded|upheld]',
    '{matter} ... [take|takes] ... [week|month]',
    '[processing|response|handling|wait] [time|times] [is|are|may|will|can|currently|apply]',
    'no further [action|information|contact]',
    '[|is|are] subject to [|the|our|a|change] [change|availability]',
    'please be [advised|aware]',
    '[NOUN|customers|passengers] [~be|will be|must be] [|ADV] [advised|reminded|asked|required|responsible|expected|entitled|notified]',
    '[in accordance|in line|in compliance] with',
    '[further|with regard|with respect|in response|in reference] to [the|your|our]',
    '[|as] per [|our|the|your] [policy|rules]',
    '[|is|are] hereby',
    '[it|this] [is|has been|was] [|to be] [determined|noted|established]',
    '[in|at] due course',
    'the [relevant|competent|responsible|appropriate|proper] [department|unit|team|channels]',
    '[the|our|company|these] [~policy|~procedure|rules] [|_] [|_] [~apply|~do|must|~provide|~allow]',
    '[reference|case|ticket|incident|claim] [|number|no|id] [|:|#] NUM $$',
    'status [|:|is|of] [|your|the] pending',
    'under [review|consideration|section|clause|evaluation]',
    '[failure to|absence of]',
  ],
  where: { conditional: false },
};

/** Letter formulas that stay cold even where a "we" stands in them. */
export const letterFormula: Lexicon = {
  id: 'letter-formula',
  source,
  patterns: [
    '[we|i] regret to [inform|say]',
    '[we|i] hereby',
  ],
};
