import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; bald on-record directives and deontic modality after Brown & Levinson 1987 and Palmer 2001';

/** Small words that open a clause without changing what it does. */
const opener: WordClass = { id: 'opener', source, words: ['so', 'but', 'and', 'then', 'now', 'no', 'well', 'sir', 'madam', 'first', 'look', 'listen', 'just', 'please', 'kindly', 'you', 'simply'] };

/** What one is told to do or keep from doing. Recommendations ("you must see it") and guesses ("you must be tired") are not here. */
const duties: WordClass = {
  id: 'duty',
  source,
  words: ['wait', 'pay', 'send', 'submit', 'provide', 'call', 'contact', 'write', 'fill', 'complete', 'sign', 'read', 'follow', 'comply', 'accept', 'bring', 'come', 'apply', 'stop', 'leave', 'stay', 'stand', 'queue', 'prove', 'show', 'do', 'make', 'take', 'get', 'give', 'return', 'collect', 'reply', 'respect', 'arrive', 'present', 'attach', 'include', 'deal', 'live', 'hand', 'learn', 'be patient', 'be here'],
};

/** "You must", "you have to", "you are required to", opening a clause. */
export const obligation: Lexicon = {
  id: 'obligation',
  source,
  classes: [opener, duties],
  patterns: [
    '^^ [|{opener}] you [|ADV] [must|shall] [|not|ADV] {duty}',
    '^^ [|{opener}] you [|ADV] [have to|better|had better|are to|are not to|may not] [|ADV|not] {duty}',
    '^^ [|{opener}] you will [hand|sign|pay|return|vacate|leave|remove] ... ... [before|by|within] [NUM|PROPN|noon|midnight|tomorrow|today]',
    '^^ [|{opener}] you will [|ADV] [|have to] [wait|accept|live with|do as|do what|learn|make do]',
    '^^ [|{opener}] you [|ADV] need to [wait|stop|calm|listen|accept|learn|be patient|do as|follow the|read the]',
    '^^ [|{opener}] you [are|will be] [|ADV] [required|obliged|obligated|instructed] to',
    '^^ [|{opener}] you [are|will] not [|be] [allowed|permitted|supposed] to',
    '^^ [|{opener}] you can not [just|simply|expect|demand]',
    '^^ [|{opener}] you should [|ADV] [stop|be patient|calm down|wait your]',
    'you ... [like|same as] [the rest|everyone else|everybody else|other people]',
  ],
  where: { conditional: false, mood: ['statement', 'order', 'fragment'] },
};

const papers: WordClass = {
  id: 'paper',
  source,
  words: ['request', 'claim', 'complaint', 'form', 'document', 'application', 'payment', 'receipt', 'fee', 'return', 'item', 'bag', 'key'],
};

const ruled: WordClass = { id: 'ruled', source, words: ['guest', 'visitor', 'customer', 'caller', 'tenant', 'everyone', 'child', 'dog', 'student', 'member', 'patient', 'applicant'] };

const allowed: WordClass = { id: 'allowed', source, words: ['allowed', 'permitted', 'tolerated', 'entertained', 'negotiable'] };

/** Rules without a person: "not permitted", "no exceptions", "must be submitted". */
export const prohibition: Lexicon = {
  id: 'prohibition',
  source,
  classes: [papers, ruled, allowed],
  patterns: [
    'no [|ADJ] [NOUN|NOUN NOUN|NOUN or NOUN] [|~be|will be|shall be|may be|can be] {allowed}',
    '^^ no [exceptions|exception|refunds|exchanges|returns|changes|excuses] [|NOUN|after NOUN|without NOUN|,|or NOUN|whatsoever] $$',
    '[is|are|will|shall|can|may] [|also] not [|be] {allowed}',
    '[is|are] [|strictly|absolutely] [prohibited|forbidden]',
    '[strictly|absolutely] no',
    '[under no circumstances|on no account|without exception]',
    '{paper} must [|ADV|not] be VERB',
    '^^ [|all|the] {ruled} [must|shall|are to|is to] [|ADV] [VERB|be]',
    '[rules are rules|policy is policy|that is an order|that is final|house rules]',
    '[end of|no] [|the] [story|discussion|debate] $$',
    'no [NOUN|NOUN NOUN] [,|or|and] no [NOUN|NOUN NOUN] [$$|,|.]',
  ],
  where: { negated: false, conditional: false },
};

/** Reproofs in the imperative, whether or not "please" stands before them. */
export const reproof: Lexicon = {
  id: 'reproof',
  source,
  classes: [
    opener,
    { id: 'temper', source, words: ['reasonable', 'realistic', 'civil', 'polite', 'nice', 'quiet', 'sensible'] },
  ],
  patterns: [
    '^^ [|{opener}] [calm down|calm yourself|settle down|cool down|chill|chill out|pull yourself together|control yourself|behave|sit down|wait your turn|hold your horses|hold your tongue|do as i|do as you|do what i|know your place|join the queue|back off|keep your voice|watch your tone|watch your language|mind your tone|mind your language|lower your voice|lower your tone|change your tone|take a deep breath $|take a breath $|face it|let it go $$|drop it $$|drop the attitude|give it a rest|think before you|let me finish $$|get real|grow up]',
    '^^ [|{opener}] be [|more] {temper}',
    '^^ [|{opener}] [stop|quit] [|with|all] [|the|your|this|these|that] [complaining|asking|sending|writing|emailing|messaging|calling|posting|shouting|interrupting|arguing|whining|moaning|blaming|making|being|talking|nonsense|drama|wasting|acting|trying|ringing|threatening]',
    '^^ [|{opener}] stop [it|that|this]',
    '^^ [|{opener}] refrain from',
    '^^ [|{opener}] go and [bother|annoy|complain|ask]',
    '^^ [|{opener}] [read|think] ... this time',
  ],
  where: { mood: ['order', 'fragment', 'statement'] },
};

/** Orders to wait, that a "please", a reason or a kind word makes a request. */
export const waiting: Lexicon = {
  id: 'waiting-order',
  source,
  classes: [opener],
  patterns: [
    '^^ [|{opener}] [wait|be patient|have patience|stay put|stand by|keep quiet|listen|listen to|read the|read our|read it|pay the|pay up|comply|respect the|respect our] [|$$|for|until|your|there|here|like|and]',
  ],
  where: { mood: ['order', 'fragment'] },
};

const forbidden: WordClass = {
  id: 'forbidden',
  source,
  words: ['reply', 'respond', 'answer', 'call', 'contact', 'write', 'email', 'phone', 'ring', 'ask', 'chase', 'interrupt', 'argue', 'shout', 'swear', 'speak', 'talk', 'tell me', 'tell us', 'expect', 'bother', 'come', 'complain', 'blame', 'threaten', 'insult', 'take that tone', 'use that', 'open another', 'submit', 'send', 'make me', 'make this', 'start', 'touch', 'smoke', 'park', 'enter', 'bring', 'be late', 'be so', 'be ridiculous', 'be rude', 'waste', 'push', 'keep', 'presume', 'pretend', 'get angry', 'get upset', 'get smart', 'lie', 'moan', 'accuse'],
};

/** "Do not reply", "never call this line": forbidding, with or without "please". */
export const forbidding: Lexicon = {
  id: 'forbidding',
  source,
  classes: [opener, forbidden],
  patterns: ['^^ [|{opener}] [do not|never] [|ADV|ever|just|you] {forbidden}'],
};

/** Warnings for the customer's own safety, which forbid nothing. */
export const safety: Lexicon = {
  id: 'safety',
  source,
  patterns: [
    '[password|passcode|pin|card|personal|private|sensitive|details|data|confidential|publicly|public|scam|phishing|fraud|suspicious|gas|fire|live|hot|sharp|wire|danger|dangerous|safe|safety|safely|injure|hurt|burn|shock|electric|electrical|damage|poison|ambulance|emergency]',
    '[so|so that|in case|because|or] [you|it|that|this|your NOUN|the NOUN] [do not|does not|will not|can|could|might|may|would|get|gets|have]',
    'while [it|the]',
    'while [i|we] [|~be] [|ADV] [~check|~look|~sort|~work]',
    'until [i|we] [have|get|know|can|hear]',
    '[on your behalf|for you|save you|saves you]',
  ],
  where: { voice: 'any' },
};

/** Haste that turns a bare imperative into an order. */
export const atOnce: Lexicon = {
  id: 'at-once',
  source,
  patterns: ['[immediately|forthwith|promptly|at once|right now|this minute|without delay|without fail|no later than|or else|like everyone else|like everybody else]'],
};
