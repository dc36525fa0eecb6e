import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: one-line brush-offs at desks, in chats and in mail';

const document: WordClass = {
  id: 'document',
  source,
  words: ['faq', 'website', 'site', 'page', 'manual', 'guide', 'terms', 'conditions', 'policy', 'contract', 'print', 'link', 'sign', 'email', 'letter', 'pdf', 'attachment', 'ticket', 'app', 'portal', 'form', 'above', 'below', 'attached', 'section'],
};

const refused: WordClass = {
  id: 'refused',
  source,
  words: ['denied', 'refused', 'rejected', 'declined', 'impossible', 'out of warranty', 'sold out', 'too late', 'expired', 'closed', 'final', 'full', 'gone', 'noted', 'answered', 'resolved', 'cancelled', 'done', 'over'],
};

/** A whole reply that sends away: to a document, to the queue, to somebody else, or to nothing at all. */
export const brushOff: Lexicon = {
  id: 'brush-off',
  source,
  classes: [document, refused],
  patterns: [
    '^^ [|please|just|then|so|try] [see|read|consult] [|DET|PRON] [|NOUN|ADJ|PROPN] [NOUN|{document}] [|NUM|NOUN|first] $',
    '^^ [|please|just|then|so|try] [check|search|try|look|google|refer|use|fill in] [|to|at|in|on] [|DET|PRON] [|NOUN|ADJ|PROPN] {document} [|NUM|NOUN|first] $',
    '^ NOUN NUM $',
    '^^ [|it is|its|that is] [|all] [|in|on] [|the|our|your] [|NOUN|ADJ] {document} $',
    '^^ [no|nope|nah|negative|never|false|nothing|none] $',
    '^^ no [refund|refunds|exception|exceptions|can do|idea|update|updates|replacement|way|chance|news|comment] $',
    '^^ [|NOUN|PRON] [|NOUN] [|is|are] [|now|not|already] [{refused}|possible|available|covered|included|eligible|valid] $',
    '^^ [|we|i|you] [can|will|do|does|could|would] not [|do|say|know] [|that|it|this|you|with that|with this] $',
    '^^ [noted|understood|ok|okay|k|fine|right|whatever|so|so what|and|your point|next|oh well|sure|if you say so|suit yourself|yep|yup|yes|maybe|perhaps|depends|it depends|no idea|correct|wrong] $',
    '^^ not [|to do with|with] [us|me|mine|here|my NOUN|our NOUN|this NOUN] $',
    '^^ [wrong|other|different|another] NOUN $',
    '^^ [try|read|check|look|wait|reboot|reset] [|it|that|again|there] [|again|it|your NOUN] $',
    '^^ [|just|please|you must] [wait|wait and see|be patient|queue|deal with it|google it|look it up] $',
    '^^ [pending|user error|by design|works for me] $',
  ],
};

/** A short answer with something behind it: somebody is at work on it, or says a friendly word. */
export const briefHelp: Lexicon = {
  id: 'brief-help',
  source,
  patterns: [
    '[on it|on my way|on its way|coming up|one moment|one second|one sec|one minute|just a moment|just a second|bear with me|bear with us|hold on|hang on|give me|let me|checking|looking into|right away|straight away|of course|no problem|no worries|pleasure|any time|anytime|certainly|absolutely|all set|sorted|fixed|welcome]',
    '[i|we] [will|shall|~be|~have|can] [|now|just|already] VERB',
    '[thanks|thank|cheers|sorry|apologies|pardon|please|glad|happy|hope|lovely|great|brilliant|perfect|wonderful|hello|hi|hey|dear|enjoy|good|congratulations|bye|goodbye|welcome|cool|nice|excellent|super|awesome|love|miss|haha|ha|lol|wow|aww|yay|promise]',
  ],
};
