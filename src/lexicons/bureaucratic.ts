import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: forms and formulas of offices, after the impersonalization strategy of Brown & Levinson 1987';

/** Things an office deals with. */
const matter: WordClass = {
  id: 'matter',
  source,
  words: [
    'request', 'ticket', 'case', 'claim', 'complaint', 'feedback', 'enquiry', 'query', 'application', 'correspondence', 'message', 'email', 'letter',
    'submission', 'response', 'report', 'matter', 'issue', 'incident', 'concern', 'appeal', 'dispute', 'form', 'file', 'document', 'documentation',
    'refund', 'payment', 'account', 'decision', 'price', 'change', 'fee', 'charge', 'condition', 'record', 'information', 'customer', 'claimant',
    'applicant', 'passenger', 'exception', 'compensation', 'contract', 'subscription', 'statement', 'notification', 'registration', 'transaction',
    'liability', 'circumstance', 'damage', 'loss', 'delay', 'cancellation', 'return', 'warranty', 'item', 'property', 'deposit', 'credit', 'balance',
    'assessment', 'review', 'investigation', 'action', 'booking', 'reservation', 'appointment', 'repair', 'policy', 'invoice', 'deadline', 'user',
    'member', 'reference', 'priority', 'permit', 'order', 'requirement',
  ],
};

/** What an office does to them. */
const processed: WordClass = {
  id: 'processed',
  source,
  words: [
    'process', 'receive', 'record', 'register', 'log', 'note', 'assess', 'decline', 'reject', 'refuse', 'deny', 'approve', 'adjust', 'close',
    'forward', 'escalate', 'assign', 'allocate', 'issue', 'handle', 'review', 'consider', 'archive', 'file', 'determine', 'answer', 'grant',
    'accept', 'provide', 'offer', 'dealt', 'responded', 'attended', 'refer', 'transfer', 'conclude', 'settle', 'dismiss', 'terminate', 'suspend',
    'waive', 'deduct', 'apply', 'document', 'acknowledge', 'investigate', 'treat', 'give', 'permit', 'require', 'request', 'advise', 'remind',
    'inform', 'notify', 'submit', 'limit', 'amend', 'withhold', 'complete', 'regard', 'charge', 'verify', 'place', 'raise', 'update', 'schedule',
    'cancel', 'decide', 'retain', 'expect', 'contact', 'make', 'take', 'award',
  ],
};

/** Passive office sentences without anybody who acts: "Your request has been received." */
export const officePassive: Lexicon = {
  id: 'office-passive',
  source,
  classes: [matter, processed],
  patterns: [
    '{matter} [|of|for|regarding|about|concerning|from|to|in|on|relating|dated|with|number|NUM] ... [be|been|is|are|was|were|being] [|ADV|not|under] {processed}',
    '^^ {matter} [|NUM|_] [received|processed|logged|noted|registered|closed|declined|rejected|denied|forwarded|escalated|resolved|recorded|assigned|archived|pending|updated|submitted]',
    'been [|duly|now] {processed} and will be',
    'no [|_] [|_] [|_] [is|are|be|was|been] [provided|given|offered|made|issued|possible|accepted|entered|available|disclosed|granted|planned|required|expected|taken|processed]',
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
    '[decision|ruling|outcome|assessment|verdict|determination|result|findings] ~be [|now|therefore|hereby] [final|binding|conclusive]',
    '{matter} [|_] [is|are|remains|remain|stands] [|now|hereby|therefore|considered|deemed|regarded as|thereby|to be considered] [closed|resolved|settled|final|concluded|unchanged|pending|upheld|non-negotiable|binding|noted]',
    '{matter} [|_] [|_] ~take effect',
    '{matter} ... [take|takes] ... [day|week|hour|month]',
    '[processing|response|waiting|turnaround|handling|wait|reply|call] [time|times] [is|are|may|vary|will|can|currently|apply]',
    'no further [correspondence|communication|action|information|discussion|comment|steps|response|enquiries|contact]',
    '[|is|are] subject to [|the|our|a|normal|usual|standard|change] [terms|conditions|change|policy|availability|review|approval|fee|assessment|verification|tariff]',
    '[please|kindly] be [advised|informed|aware|reminded|notified]',
    '[NOUN|customers|passengers|guests|users|applicants|tenants|members] [~be|will be|must be] [|ADV] [advised|reminded|requested|asked|required|informed|responsible|expected|entitled|liable|obliged|notified|referred]',
    '[this|it] [is|was|message is|email was|email is|reply was|response was|is an|was an] [|an] [automated|automatically|auto-generated|system-generated|automatic|computer-generated] [|generated|response|reply|message|email|notification]',
    '[mailbox|inbox|address|account|channel] ~be not [|being] [monitored|staffed|attended|read]',
    '[in accordance|in line|in compliance|in conformity] with',
    '[pursuant|with reference|further|in relation|with regard|with respect|in response|in reference] to [the|your|section|clause|article|our|paragraph|ticket|case|complaint|enquiry|letter]',
    '[|as] per [|our|the|company|your|standard|store|airline|clinic|bank|current] [policy|terms|regulations|guidelines|procedure|protocol|rules|contract|agreement|conditions|section|clause|sop|tariff]',
    '[|is|are] hereby',
    '[it|this] [is|has been|was] [|hereby|deeply|to be|sincerely] [regretted|determined|noted|concluded|established|deemed]',
    'it [is|has been|was] [decided|understood|recommended|advised|found|assumed] that',
    'to whom it may concern',
    '[in|by] order of [receipt|arrival|priority|submission]',
    'in the order [|that|in which] [|they|it] [are|were|is] [received|submitted]',
    '[in|at] due course',
    'for [quality|training|statistical|internal|record|audit|administrative|data protection] [|and training|assurance|control] [purposes|reasons]',
    'the [relevant|competent|responsible|appropriate|respective|proper] [department|authority|unit|body|office|division|section|team|party|parties|channels|channel]',
    'the [department|authority|unit|office|party] [concerned|responsible]',
    'within the [stipulated|statutory|specified|applicable|prescribed|standard|stated|given|usual|normal] [period|time|timeframe|deadline|time frame|limits]',
    '[the|our|company|these|applicable|current|standard|following|safety] [~regulation|~policy|~procedure|terms|conditions|guidelines|protocol|rules] [|_] [|_] [~apply|~stipulate|~require|~prohibit|~state|~do|must|~provide|~prevent|~allow|~permit]',
    '[reference|case|ticket|incident|claim] [|number|no|id|ref] [|:|#] NUM $$',
    'status [|:|is|remains|of] [|your|the] [pending|open|closed|in progress|under review|unresolved|unchanged|rejected|declined]',
    'under [review|consideration|investigation|section|clause|article|evaluation|assessment]',
    '[contact|enquiries|queries|complaints|appeals|objections|requests|claims|submissions|correspondence] [must|should|can|may|are to|shall|have to|need to|are only] [|only|not] be [|made|submitted|directed|addressed|filed|sent]',
    'your call is important',
    'estimated [wait|response|resolution|processing] [time|times|date]',
    '[duly|formally] noted',
    '[non-compliance|failure to|absence of]',
  ],
  where: { conditional: false },
};

/** Letter formulas that stay cold even where a "we" stands in them. */
export const letterFormula: Lexicon = {
  id: 'letter-formula',
  source,
  patterns: [
    '[we|i] [|hereby|herewith|duly] [acknowledge|confirm] [|the] receipt',
    '[we|i] [are|am] in receipt of',
    '[we|i] [regret|beg] to [inform|advise|state|notify|say]',
    '[we|i] hereby',
    '[we|i] [wish to|would] [inform|advise|notify] you that',
    '[we|i] refer to your [letter|email|complaint|correspondence|claim|enquiry|communication|message|request]',
    '[we|i] have taken note of',
    '[we|i] remain at your disposal',
    '[we|i] consider [this|the] [matter|case|complaint|ticket|correspondence] [closed|concluded|settled|resolved]',
    '[we|i] will not [enter|be entering] into [|any|further|any further] [correspondence|discussion]',
    '[we|i] [are|am] unable to [comment|enter|accede|entertain]',
    '[your|the] [matter|complaint|case|letter|concerns|comments] [has|have] our attention',
    'the undersigned',
  ],
};
