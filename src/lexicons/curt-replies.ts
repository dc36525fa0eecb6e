import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: one-line brush-offs at desks, in chats and in mail';

const document: WordClass = {
  id: 'document',
  source,
  words: [
    'faq', 'faqs', 'website', 'site', 'page', 'manual', 'guide', 'instructions', 'handbook', 'terms', 't&cs', 'conditions', 'policy', 'contract',
    'agreement', 'print', 'docs', 'documentation', 'link', 'notice', 'sign', 'email', 'letter', 'pdf', 'attachment', 'ticket', 'app', 'invoice',
    'receipt', 'confirmation', 'label', 'box', 'screen', 'portal', 'tariff', 'timetable', 'schedule', 'rules', 'form', 'above', 'below', 'attached',
    'previous', 'earlier', 'thread', 'google', 'section',
  ],
};

const refused: WordClass = {
  id: 'refused',
  source,
  words: ['denied', 'refused', 'rejected', 'declined', 'impossible', 'unavailable', 'ineligible', 'unsupported', 'non-refundable', 'out of warranty', 'out of stock', 'sold out', 'too late', 'expired', 'closed', 'invalid', 'final', 'void', 'full', 'gone', 'discontinued', 'noted', 'resolved', 'cancelled', 'done', 'over'],
};

/** A whole reply that sends away: to a document, to the queue, to somebody else, or to nothing at all. */
export const brushOff: Lexicon = {
  id: 'brush-off',
  source,
  classes: [document, refused],
  patterns: [
    '^^ [|please|just|again|then|so|try|kindly] [see|read|check|consult|refer|review|search|google|look|go|ask|use|try|fill in|complete] [|to|at|in|on] [|DET|PRON] [|NOUN|ADJ|PROPN] {document} [|NUM|NOUN|again|above|below|first] $',
    '^^ [|it is|its|that is] [|all] [|in|on|under] [|the|our|your] [|NOUN|ADJ] {document} $',
    '^^ [no|nope|nah|negative|never|false|incorrect|nothing|none] $',
    '^^ [no|zero] [refund|refunds|exception|exceptions|return|returns|exchange|exchanges|can do|change|changes|idea|clue|comment|update|updates|news|discount|replacement|way|chance] $',
    '^^ [|NOUN|PRON] [|NOUN] [|is|are] [|now|still|not|sorry] [{refused}|possible|available|covered|included|eligible|allowed|permitted|supported|refundable|valid] $',
    '^^ [|we|i|you] [can|will|do|does|could|would] not [|do|help|say|know|comment|change] [|that|it|this|you|with that|with this|anything|possible] $',
    '^^ [noted|acknowledged|received|understood|ok|okay|k|fine|right|whatever|see above|as above|as stated|as before|as said|as discussed|same as before|same as above|same answer|so|so what|and|your point|next|tough|oh well|sure|if you say so|suit yourself|yep|yup|yes|maybe|perhaps|depends|it depends|dunno|no idea|unlikely|correct|wrong] $',
    '^^ [not|nothing] [|to do with|with] [us|ours|me|mine|here|my NOUN|our NOUN|this NOUN] $',
    '^^ [wrong|other|different|another] NOUN $',
    '^^ [try|read|check|look|call|ring|email|ask|apply|submit|wait|restart|reboot|reset|reinstall|log in|come back|start] [|it|that|them|again|there|back] [|again|later|online|tomorrow|elsewhere|someone else|them|it|properly|your NOUN] $',
    '^^ [|just|please|you ~have to|you must] [wait|wait and see|be patient|wait your turn|queue|join the queue|deal with it|live with it|move along|sort it out|google it|look it up|work it out] $',
    '^^ [stop|quit] _ [|_] [|_] $',
    '^^ do not VERB [|_] [|_] [|_] $',
    '^^ [someone|somebody|they|the team|the system] will [|_] [|_] $',
    '^^ [it|that|this|they] [is|are|does|do|will|was|were] [what it is|how it is|how it works|the way it is|policy|the NOUN|normal|standard|life|not|by design|expected|pending|down|late|delayed|busy] $',
    '^^ [online|offline|system error|user error|by design|works for me|known issue|pending|delayed|under maintenance] $',
  ],
};

/** A short answer with something behind it: somebody is at work on it, or says a friendly word. */
export const briefHelp: Lexicon = {
  id: 'brief-help',
  source,
  patterns: [
    '[on it|on my way|on its way|coming up|one moment|one second|one sec|one minute|just a moment|just a second|bear with me|bear with us|hold on|hang on|give me|let me|checking|looking into|looking now|right away|straight away|of course|no problem|no worries|pleasure|any time|anytime|certainly|absolutely|all set|sorted|fixed|welcome]',
    '[i|we] [will|shall|~be|~have|can] [|now|just|already] VERB',
    '[thanks|thank|cheers|sorry|apologies|pardon|please|glad|happy|hope|lovely|great|brilliant|perfect|wonderful|hello|hi|hey|dear|enjoy|good|congratulations|bye|goodbye|welcome|cool|nice|excellent|super|awesome|love|miss|haha|ha|lol|wow|aww|yay|promise]',
  ],
};
