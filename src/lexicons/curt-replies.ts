import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: one-line brush-offs at desks, in chats and in mail';

const document: WordClass = {
  id: 'document',
  source,
  words: [
    'faq', 'faqs', 'website', 'site', 'web', 'page', 'manual', 'booklet', 'leaflet', 'guide', 'instructions', 'handbook', 'terms', 't&cs', 't&c',
    'tcs', 'conditions', 'policy', 'contract', 'agreement', 'print', 'docs', 'documentation', 'wiki', 'link', 'notice', 'sign', 'board', 'email',
    'letter', 'pdf', 'attachment', 'ticket', 'app', 'invoice', 'receipt', 'confirmation', 'brochure', 'catalogue', 'catalog', 'label', 'packaging',
    'box', 'screen', 'portal', 'forum', 'tariff', 'timetable', 'schedule', 'rules', 'above', 'below', 'attached', 'previous', 'earlier', 'thread',
    'readme', 'rtfm', 'google', 'section',
  ],
};

const refused: WordClass = {
  id: 'refused',
  source,
  words: [
    'denied', 'refused', 'rejected', 'declined', 'impossible', 'not possible', 'not available', 'unavailable', 'not covered', 'not included',
    'not eligible', 'ineligible', 'not allowed', 'not permitted', 'not supported', 'unsupported', 'not refundable', 'non-refundable',
    'out of warranty', 'out of stock', 'sold out', 'too late', 'expired', 'closed', 'invalid', 'final', 'void', 'full', 'gone', 'not valid',
    'out of scope', 'discontinued',
  ],
};

/** A whole reply that sends away: to a document, to the queue, to somebody else, or to nothing at all. */
export const brushOff: Lexicon = {
  id: 'brush-off',
  source,
  classes: [document, refused],
  patterns: [
    '^^ [|please|just|again|then|so|try|kindly] [see|read|check|consult|refer|review|search|google|look|go|ask|use|try] [|to|at|in|on] [|the|our|your|that|my|a|its] [|NOUN|ADJ|PROPN] {document} [|NUM|NOUN|again|above|below|first|then] $',
    '^^ [|it is|its|that is] [|all] [in|on|under] [|the|our|your] [|NOUN|ADJ] {document} $',
    '^^ [|the] {document} $',
    '^^ [no|nope|nah|negative|never|false|incorrect|nothing|none] $',
    '^^ [no|zero] [refund|refunds|exception|exceptions|return|returns|exchange|exchanges|can do|change|changes|idea|clue|comment|update|updates|news|discount|discounts|replacement|way|chance|deal|go] $',
    '^^ [|that is|it is|its|this is|request|claim|refund|your request|your claim|still|sorry] {refused} $',
    '^^ [|we|i|you] [can|will|do|does|could|would] not [|do|help|say|know|comment|change] [|that|it|this|you|with that|with this|anything|happen|possible] $',
    '^^ [noted|acknowledged|received|understood|ok|okay|k|kk|fine|right|whatever|ditto|see above|as above|as stated|as before|as said|as discussed|same as before|same as above|same answer|same|so|so what|and|your point|point being|next|done|closed|resolved|tough|bummer|oh well|sure|if you say so|suit yourself|yep|yup|yes|maybe|perhaps|depends|it depends|dunno|no idea|unlikely|correct|wrong] $',
    '^^ [case|ticket|matter|account|request|query|thread|conversation|topic|file] [|is|now|is now] [closed|noted|resolved|rejected|denied|cancelled|archived|dealt with|over|done] $',
    '^^ [not|nothing] [|to do with|with] [us|ours|me|mine|here|my department|our department|my job|our problem|my problem|this desk|our side|our end|this team|our team] $',
    '^^ [wrong|other|different|another] [department|dept|desk|number|team|person|branch|counter|window|queue|line|office|form|place|floor] $',
    '^^ [try|read|check|look|call|ring|email|ask|apply|submit|wait|restart|reboot|reset|reinstall|log in|come back|start] [|it|that|them|again|there|back] [|again|later|online|tomorrow|another time|elsewhere|someone else|somebody else|them|it|properly|closely|your bank|your provider|monday] $',
    '^^ [|just|please|you ~have to|you will have to|you must] [wait|wait and see|be patient|wait your turn|wait in line|queue|join the queue|take a number|take a ticket|deal with it|live with it|move along|get over it|sort it out|read it again|google it|look it up|work it out|figure it out] $',
    '^^ [stop|quit] _ [|_] [|_] $',
    '^^ do not [write|call|ring|reply|contact|bother|ask|start|come|email|message|post|shout|argue|phone|text|expect|hold] [|_] [|_] [|_] $',
    '^^ [fill in|use|complete|see|submit|do] the [|_] [form|webform|link|portal|chatbot|app] $',
    '^^ [someone|somebody|they|the team|the system] will [|_] [|_] $',
    '^^ [it|that|this|they] [is|are|does|do|will|was|were] [what it is|how it is|how it works|the way it is|policy|the policy|the rule|the rules|the price|the procedure|the process|normal|standard|life|not|by design|as designed|intended|expected|pending|under maintenance|down|late|delayed|busy] $',
    '^^ [online|offline|system error|user error|by design|works here|works for me|works as designed|can not reproduce|not a bug|known issue|pending|delayed|under maintenance|not my problem|not our problem] $',
  ],
};

/** A short answer with something behind it: somebody is at work on it, or says a friendly word. */
export const briefHelp: Lexicon = {
  id: 'brief-help',
  source,
  patterns: [
    '[on it|on my way|on its way|coming up|one moment|one second|one sec|one minute|just a moment|just a second|bear with me|bear with us|hold on|hang on|give me|let me|checking|looking into|looking now|right away|straight away|of course|no problem|no worries|pleasure|any time|anytime|certainly|absolutely|all set|all sorted|sorted|fixed|welcome]',
    '[i|we] [will|shall|~be|~have|can] [|now|just|already] VERB',
    '[thanks|thank|cheers|sorry|apologies|pardon|please|glad|happy|hope|lovely|great|brilliant|perfect|wonderful|hello|hi|hey|dear|enjoy|good|congratulations|bye|goodbye|welcome|cool|nice|excellent|super|awesome|love|miss|haha|ha|lol|hehe|wow|aww|yay|promise]',
  ],
};
