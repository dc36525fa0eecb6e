import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; bald on-record directives and deontic modality after Brown & Levinson 1987 and Palmer 2001';

/** Small words that open a clause without changing what it does. */
const opener: WordClass = { id: 'opener', source, words: ['so', 'but', 'and', 'then', 'now', 'no', 'well', 'sir', 'madam', 'again', 'also', 'therefore', 'first', 'look', 'listen', 'ok', 'right', 'yes', 'instead', 'just', 'please', 'kindly', 'you', 'simply'] };

/** What one is told to do or keep from doing. Recommendations ("you must see it") and guesses ("you must be tired") are not here. */
const duties: WordClass = {
  id: 'duty',
  source,
  words: [
    'wait', 'pay', 'send', 'submit', 'provide', 'call', 'contact', 'write', 'fill', 'complete', 'sign', 'read', 'follow', 'comply', 'accept', 'bring',
    'use', 'come', 'apply', 'register', 'book', 'stop', 'leave', 'stay', 'stand', 'sit', 'queue', 'speak', 'talk', 'listen', 'prove', 'show', 'do',
    'make', 'take', 'get', 'give', 'file', 'email', 'ring', 'report', 'return', 'collect', 'reply', 'respond', 'answer', 'keep', 'respect', 'arrive',
    'present', 'attach', 'include', 'quote', 'confirm', 'ask', 'request', 'attend', 'buy', 'replace', 'deal', 'live', 'refer', 'calm', 'understand',
    'hand', 'be patient', 'be quiet', 'be polite', 'be here', 'be on time', 'be reasonable', 'learn', 'behave', 'obey', 'remain', 'refrain', 'enter',
  ],
};

/** "You must", "you have to", "you are required to", opening a clause. */
export const obligation: Lexicon = {
  id: 'obligation',
  source,
  classes: [opener, duties],
  patterns: [
    '^^ [|{opener}] you [|ADV] [must|shall] [|not|ADV] {duty}',
    '^^ [|{opener}] you [|ADV] [have to|better|had better|are to|are not to|may not] [|ADV|not] {duty}',
    '^^ [|{opener}] you will [hand|sign|stand|pay|return|vacate|leave|remove|bring|be quiet|clear|report] ... ... [before|by|at once|now|until|today] [|NOUN|NUM|PRON|the NOUN|$$] [|NUM] $$',
    '^^ [|{opener}] you will [|ADV] [|have to] [wait|accept|live with|be patient|put up|comply|obey|do as|do what|sit down|be quiet|sign|hand over|apologise|follow the|pay|stop|learn|make do]',
    '^^ [|{opener}] you [|ADV] need to [wait|stop|calm|listen|accept|be patient|be quiet|be reasonable|be realistic|learn|get over|leave|behave|lower|watch|pay attention|move on|read the|read our|respect|do as|do what|follow the]',
    '^^ [|{opener}] you [are|will be] [|ADV] [required|obliged|obligated|instructed|ordered|expected] to',
    '^^ [|{opener}] you [are|will] not [|be] [allowed|permitted|authorised|authorized|entitled|supposed] to',
    '^^ [|{opener}] you can not [just|simply|expect|demand|keep|shout|behave]',
    '^^ [|{opener}] you should [|ADV] [be patient|be quiet|calm down|wait your|stop|behave]',
    'you ... [like|same as] [the rest|everyone else|everybody else|all the others|other people]',
  ],
  where: { conditional: false, mood: ['statement', 'order', 'fragment'] },
};

const papers: WordClass = {
  id: 'paper',
  source,
  words: ['request', 'claim', 'complaint', 'form', 'document', 'application', 'query', 'enquiry', 'ticket', 'appeal', 'payment', 'receipt', 'fee', 'invoice', 'question', 'return', 'item', 'proof', 'paperwork', 'change', 'cancellation', 'dispute', 'bag', 'key'],
};

const ruled: WordClass = { id: 'ruled', source, words: ['guest', 'visitor', 'customer', 'caller', 'tenant', 'everyone', 'everybody', 'child', 'dog', 'resident', 'student', 'member', 'parent', 'patient', 'client', 'applicant'] };

const allowed: WordClass = { id: 'allowed', source, words: ['allowed', 'permitted', 'tolerated', 'entertained', 'negotiable', 'up for discussion', 'open to discussion'] };

/** Rules without a person: "not permitted", "no exceptions", "must be submitted". */
export const prohibition: Lexicon = {
  id: 'prohibition',
  source,
  classes: [papers, ruled, allowed],
  patterns: [
    'no [|ADJ] [NOUN|NOUN NOUN|NOUN or NOUN] [|~be|will be|shall be|may be|can be] {allowed}',
    '^^ no [exception|refund|exchange|exceptions|refunds|exchanges|returns|cancellations|changes|discussion|excuses|arguments|extensions|negotiation] [|NOUN|after NOUN|without NOUN|,|or NOUN|whatsoever] $$',
    '[is|are|will|shall|can|may] [|strictly|absolutely|simply|also] not [|be] {allowed}',
    '[is|are] [|strictly|absolutely|expressly] [prohibited|forbidden|mandatory|compulsory|obligatory|non - negotiable]',
    '[strictly|absolutely|expressly] [prohibited|forbidden|mandatory|no|required]',
    '[under no circumstances|on no account|without exception]',
    '{paper} must [|ADV|not] be VERB',
    '^^ [|all|the|any|every] {ruled} [must|shall|are to|is to] [|ADV] [VERB|be]',
    'as per [|the|our|company] [rules|regulations|policy|procedure|terms]',
    '[rules are rules|the rules are the rules|policy is policy|that is an order|that is final|house rules]',
    '[end of|no] [|the] [discussion|story|debate|argument] $$',
    '^ no [VERB|NOUN] [here|inside|in NOUN|on NOUN|during NOUN|without NOUN|or VERB] [|,|please] $',
    'no [NOUN|NOUN NOUN] [,|or|and] no [NOUN|NOUN NOUN] [$$|,|.]',
    'there [will|shall|is to] be no [exception|exceptions|discussion|further|more|refund|refunds|second|argument|extension|negotiation]',
  ],
  where: { negated: false, conditional: false },
};

/** Reproofs in the imperative, whether or not "please" stands before them. */
export const reproof: Lexicon = {
  id: 'reproof',
  source,
  classes: [
    opener,
    { id: 'temper', source, words: ['reasonable', 'realistic', 'civil', 'polite', 'nice', 'respectful', 'sensible', 'serious', 'quiet', 'silent', 'grateful', 'an adult'] },
  ],
  patterns: [
    '^^ [|{opener}] [calm down|calm yourself|settle down|simmer down|cool down|cool it|chill|chill out|pipe down|quieten down|quiet down|control yourself|compose yourself|pull yourself together|get a hold of|get hold of|behave|sit down|wait your turn|hold your tongue|hold your horses|do as|do what i|do what you are|act your age|know your place|speak when|join the queue|get in line|back off|knock it off|cut it out|tone it down|keep it down|keep your voice|keep it civil|take that tone|take a deep breath|take a breath|face it|let it go|drop it|drop the attitude|give it a rest|accept it|accept that|watch your|watch that tone|mind your|lower your|change your tone|change your attitude|moderate your|remember who|think before you|let me finish|let me speak|get real|grow up]',
    '^^ [|{opener}] be [|more|a bit more] {temper}',
    '^^ [|{opener}] [stop|quit|cease] [|with|all] [|the|your|this|these|that] [shouting|yelling|calling|writing|emailing|messaging|complaining|asking|interrupting|arguing|swearing|sending|chasing|contacting|demanding|threatening|insisting|posting|spamming|repeating|moaning|whining|blaming|accusing|making|being|talking|overreacting|panicking|fussing|attitude|drama|nonsense|messages|emails|calls|threats|insults|wasting|going on|pushing|acting|exaggerating|trying|ringing]',
    '^^ [|{opener}] [stop|quit] [it|that|this|right there]',
    '^^ [|{opener}] [refrain|desist] from',
    '^^ [|{opener}] [read|listen|think|look] ... [this time|again slowly|before you VERB]',
    '^^ [|{opener}] go and [bother|annoy|pester|moan|complain|waste|read|look|ask]',
  ],
  where: { mood: ['order', 'fragment', 'statement'] },
};

/** Orders to wait, that a "please", a reason or a kind word makes a request. */
export const waiting: Lexicon = {
  id: 'waiting-order',
  source,
  classes: [opener],
  patterns: [
    '^^ [|{opener}] [wait|be patient|have patience|hold on|hang on|stay put|stand by|keep quiet|listen|listen to|listen carefully|read the|read our|read it|pay the|pay your|pay up|pay now|obey|comply|use the proper|use the correct|stick to the|respect the|respect our] [|$$|for|until|your|there|here|like|another|and]',
  ],
  where: { mood: ['order', 'fragment'] },
};

const forbidden: WordClass = {
  id: 'forbidden',
  source,
  words: [
    'reply', 'respond', 'answer', 'call', 'contact', 'write', 'email', 'message', 'phone', 'ring', 'text', 'ask', 'chase', 'interrupt', 'argue',
    'shout', 'yell', 'swear', 'speak', 'talk', 'tell me', 'tell us', 'expect', 'bother', 'come', 'complain', 'blame', 'raise', 'demand', 'threaten',
    'insult', 'take that tone', 'use that', 'open another', 'open a new', 'submit', 'send', 'create', 'make a', 'make me', 'make this', 'make excuses',
    'repeat', 'start', 'touch', 'smoke', 'park', 'enter', 'bring', 'be late', 'be rude', 'be difficult', 'be so', 'be ridiculous', 'be dramatic',
    'be silly', 'waste', 'play', 'push', 'keep', 'presume', 'assume', 'pretend', 'exaggerate', 'attempt', 'get angry', 'get upset', 'get emotional',
    'get smart', 'get clever', 'you dare', 'lie', 'whine', 'moan', 'accuse', 'negotiate', 'show up', 'walk', 'run', 'leave the', 'try that', 'try to',
  ],
};

/** "Do not reply", "never call this line": forbidding, with or without "please". */
export const forbidding: Lexicon = {
  id: 'forbidding',
  source,
  classes: [opener, forbidden],
  patterns: ['^^ [|{opener}] [do not|never] [|ADV|ever|just|even|dare|attempt to|you] {forbidden}'],
};

/** Warnings for the customer's own safety, which forbid nothing. */
export const safety: Lexicon = {
  id: 'safety',
  source,
  patterns: [
    '[password|passcode|pin|cvv|card|personal|private|sensitive|details|data|confidential|publicly|public|scam|phishing|fraud|suspicious|gas|fire|danger|dangerous|safe|safety|safely|injure|hurt|burn|shock|electric|electrical|damage|poison|ambulance|emergency]',
    '[so|so that|in case|because|or] [you|it|that|this|your NOUN|the NOUN] [do not|does not|will not|can|could|might|may|would|get|gets|have|keep|lose]',
    'while [it|the]',
    'while [i|we] [|~be] [|ADV] [~check|~look|~sort|~fix|~find|~put|~transfer|~work|~load|~pull]',
    'until [i|we] [have|get|know|can|hear]',
    '[on your behalf|for you|save you|saves you]',
  ],
  where: { voice: 'any' },
};

/** Haste that turns a bare imperative into an order. */
export const atOnce: Lexicon = {
  id: 'at-once',
  source,
  patterns: ['[immediately|forthwith|promptly|at once|right now|this instant|this minute|without delay|without fail|no later than|or else|by close of business|if you expect|like everyone else|like everybody else]'],
};

/** What people are ordered to do, where no machine is being worked and no tip is given. */
export const socialActs: WordClass = {
  id: 'social-act',
  source,
  words: [
    'pay', 'send', 'wait', 'bring', 'fill', 'sign', 'stand', 'sit', 'go', 'submit', 'leave', 'provide', 'return', 'write', 'apply', 'put', 'make',
    'come', 'ring', 'hand', 'move', 'find', 'get', 'settle', 'collect', 'prove', 'show', 'sort', 'tell', 'stay', 'take', 'keep', 'finish', 'say',
    'speak', 'step', 'drop', 'fetch', 'register', 'complete', 'attach', 'arrive', 'learn', 'join', 'queue', 'apologise', 'lower', 'shut', 'give',
    'produce', 'read', 'report', 'repeat', 'remove', 'line', 'vacate',
  ],
};

/** Words that make an imperative a help, a tip or an invitation. */
export const helping: ReadonlySet<string> = new Set([
  'please', 'kindly', 'i', 'we', 'us', 'me', 'our', 'my', 'let', 'if', 'when', 'so', 'because', 'or', 'could', 'can', 'may', 'might', 'would', 'sorry', 'thanks', 'thank', 'glad', 'happy', 'welcome', 'hope', 'care', 'time', 'help', 'try', 'feel', 'free', 'dm', 'best', 'yes', 'sure', 'great', 'good', 'wonderful', 'lovely', 'nice', 'enjoy', 'pleasure', 'congratulations', 'look', 'attention', 'both', 'they', 'should', 'fun',
]);
