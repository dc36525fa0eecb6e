import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; bald on-record directives and deontic modality after Brown & Levinson 1987 and Palmer 2001';

const opener: WordClass = {
  id: 'opener',
  source,
  words: [
    'so', 'but', 'and', 'then', 'now', 'no', 'well', 'sir', 'madam', 'again', 'also', 'still', 'therefore', 'first', 'however', 'otherwise', 'look',
    'listen', 'ok', 'right', 'yes', 'meanwhile', 'until then', 'in that case', 'like everyone else', 'as a rule', 'as stated', 'instead', 'because',
  ],
};

/** What one is told to do or keep from doing. Recommendations ("you must see it") and guesses ("you must be tired") are not here. */
const duties: WordClass = {
  id: 'duty',
  source,
  words: [
    'wait', 'pay', 'send', 'submit', 'provide', 'call', 'contact', 'write', 'fill', 'complete', 'sign', 'read', 'follow', 'comply', 'accept', 'bring',
    'use', 'check', 'come', 'apply', 'register', 'book', 'rebook', 'cancel', 'stop', 'leave', 'stay', 'stand', 'sit', 'queue', 'speak', 'talk',
    'listen', 'prove', 'show', 'do', 'make', 'take', 'get', 'give', 'file', 'email', 'phone', 'ring', 'report', 'return', 'collect', 'pick', 'reply',
    'respond', 'answer', 'upload', 'keep', 'obey', 'respect', 'adhere', 'arrive', 'present', 'attach', 'include', 'quote', 'state', 'confirm', 'ask',
    'request', 'visit', 'attend', 'purchase', 'buy', 'replace', 'order', 'reorder', 'deal', 'live', 'refer', 'consult', 'calm', 'understand',
    'interrupt', 'smoke', 'park', 'share', 'cover', 'clear', 'change', 'update', 'settle', 'supply', 'furnish', 'notify', 'inform', 'tell', 'address',
    'direct', 'raise', 'lodge', 'be patient', 'be quiet', 'be polite', 'be present', 'be at', 'be there', 'be here', 'be on time', 'be reasonable',
    'be respectful', 'be more', 'pack', 'drop', 'exit', 'vacate', 'wear', 'post', 'mail', 'ship', 'verify',
  ],
};

/** "You must", "you have to", "you are required to", opening a clause. */
export const obligation: Lexicon = {
  id: 'obligation',
  source,
  classes: [opener, duties],
  patterns: [
    '^^ [|{opener}] you [|simply|just|really|now|also|always] must [|not|never|simply|always|first|now|immediately|only|also] {duty}',
    '^^ [|{opener}] you [|simply|just|really|also] have to [|simply|just|first|now|always] {duty}',
    '^^ [|{opener}] you will [|simply|just] have to [wait|accept|live with|be patient|put up|deal with|learn|make do|stop|calm]',
    '^^ [|{opener}] you [|simply|just|really|also] need to [wait|stop|calm|listen|accept|be patient|be quiet|be reasonable|be realistic|learn|get over|leave|make up|behave|lower|watch|pay attention|move on|let it go|deal with it|grow up|read the|read our|respect|show some|do as|do what|follow the]',
    '^^ [|{opener}] you [are|will be] [|all|hereby|strictly] [required|obliged|obligated|instructed|ordered|expected|compelled|bound] to',
    '^^ [|{opener}] you [are|will] not [|be] [allowed|permitted|authorised|authorized|entitled|supposed] to',
    '^^ [|{opener}] you [may|shall] not {duty}',
    '^^ [|{opener}] you better [|not] {duty}',
    '^^ [|{opener}] you [had|would] better [|not] {duty}',
    '^^ [|{opener}] you [will|shall] [|now|simply|just] [wait|comply|obey|do as|do what|do it|accept this|sign it|sign this|sit down|stand|be quiet|speak when|follow the rules|follow our|hand over|apologise|apologize|treat|address|refrain]',
    '^^ [|{opener}] you can not [just|simply|expect|demand|keep|speak to|talk to|go around|walk|shout|behave]',
    '^^ [|{opener}] you [should|ought to] [|just|simply|really] [be patient|be quiet|calm down|wait your|stop|behave|do as you]',
    '^^ [|{opener}] it is your [responsibility|duty|job|obligation] to',
    '^^ [|{opener}] i [need|want|expect|order|require|demand|insist] [|that] you [|to] [calm|stop|lower|watch|be quiet|be silent|listen|do|sit|wait|behave|obey|comply|shut]',
    '^^ [|{opener}] you are to {duty}',
    '^^ [|{opener}] you will [|now|simply|just|please] [wait|stand|sit down|queue|line up|remain|sign|report|hand over|keep quiet|follow the|present|stay there|stay here|stay in|leave at|return the|return it|return them|pay in full|pay before|have to wait|do this|do it again|speak when|not speak|not use|not enter|not bring|not contact|not call|address me|bring it back|send it back|send them|collect it|show your|do that|take it or]',
    'you do not get to [VERB|choose|decide|tell]',
    'not for you to [VERB|decide|judge|choose]',
    'i [want|expect|demand|insist on|require] [the|those|that|these|your|it|this|them|you|an apology] ... [by|on my|back|here|now|today|before|at my|immediately|in writing|tomorrow]',
    'i will not have [you|people|customers|anyone|anybody] VERB',
    '[i|we] [forbid|prohibit] [you|it|that|this|any|the]',
    '^^ [|{opener}] you shall [|not|only|never] [use|pay|wait|keep|bring|do|come|speak|hand|sign|follow|obey|stay|leave|return|submit|write|wear|address|report|stand|sit|be quiet|go|remain|refrain|provide|make|take|send|apply|ask]',
    '[he|she|they|you|it|NOUN|children|guests|dogs] [is|are] not to VERB',
    '[he|she|they|it] [must|has to|have to] [stay|wait|go|leave|come|be kept|be left|be removed|keep|sit|stop|pay]',
    'you ... ... [like|same as] [the rest|everyone else|everybody else|all the others|the others|other people|all the rest]',
    '^^ [|{opener}] you are [|not] here to [sign|work|learn|listen|obey|pay|wait|answer|agree|talk|argue|ask|chat|question|decide]',
    '^^ [|{opener}] you [keep|stay|wait|stand|pay|sign|queue] [out|away|off|quiet|there|here|in line|first|behind|outside|like|until|till|and]',
  ],
  where: { conditional: false, mood: ['statement', 'order', 'fragment'] },
};

const papers: WordClass = {
  id: 'paper',
  source,
  words: [
    'request', 'claim', 'complaint', 'form', 'document', 'application', 'query', 'enquiry', 'inquiry', 'ticket', 'appeal', 'payment', 'receipt',
    'fee', 'balance', 'invoice', 'correspondence', 'question', 'rule', 'instruction', 'procedure', 'deadline', 'return', 'item', 'proof', 'evidence',
    'paperwork', 'notice', 'change', 'cancellation', 'objection', 'dispute', 'amount',
  ],
};

const ruled: WordClass = {
  id: 'ruled',
  source,
  words: [
    'guest', 'visitor', 'customer', 'caller', 'tenant', 'everyone', 'everybody', 'child', 'pet', 'dog', 'resident', 'student', 'member', 'parent',
    'patient', 'client', 'pupil', 'driver', 'applicant',
  ],
};

/** Rules without a person: "not permitted", "no exceptions", "must be submitted". */
export const prohibition: Lexicon = {
  id: 'prohibition',
  source,
  classes: [papers, ruled],
  patterns: [
    'no [|further|other|more|ADJ] [NOUN|NOUN NOUN|NOUN or NOUN] [~be|will be|shall be|may be|can be] [|ever] [allowed|permitted|accepted|tolerated|entertained|considered|admitted|answered]',
    '^^ no [exceptions|exception|refunds|refund|exchanges|returns|cancellations|changes|discussion|discussions|excuses|arguments|argument|extensions|negotiation|negotiations|visitors|replies|buts|ifs|deal|phones|calls|food|pets|dogs|children] [|NOUN|after NOUN|without NOUN|,|or NOUN|on NOUN|or changes|or returns|or exchanges|no exceptions|whatsoever|for anyone|for anybody|allowed|permitted|accepted] $$',
    'no [NOUN|NOUN NOUN] [allowed|permitted|accepted|admitted|tolerated] $$',
    '[is|are] [|strictly|absolutely|simply|generally|also|expressly] not [|to be|be|being] [permitted|allowed|accepted|negotiable|admitted|acceptable here|up for discussion|open to discussion|open for discussion|for discussion]',
    '[will|shall|can|may] not be [|further|any] [accepted|tolerated|considered|entertained|admitted|discussed|negotiated|allowed|permitted|waived|served]',
    '[is|are] [|strictly|absolutely|expressly|hereby] [prohibited|forbidden|mandatory|compulsory|obligatory|non - negotiable|not negotiable|to be obeyed|to be followed]',
    '[strictly|absolutely|expressly] [prohibited|forbidden|mandatory|no|required]',
    '[under no circumstances|on no account|in no circumstances]',
    '{paper} must [|first|only|always|all] [be|not be|never be] VERB',
    '^^ [|all|the|any|every] {ruled} must [|first|always|all] [wait|queue|comply|follow|pay|leave|register|sign|arrive|provide|show|use|remain|stay|accept|read]',
    '[it is|this is] [|strictly|absolutely] [mandatory|compulsory|obligatory|forbidden|prohibited|not permitted|not allowed] [|to]',
    '^^ [failure to|failing to] VERB',
    'as per [|the|our|company] [rules|regulations|policy|procedure|terms] [|,|you|no]',
    '[those|these] are the rules',
    '[rules|policy|the rules] [are|is] [the rules|rules|policy]',
    'that is [an order|final|the rule|the rules|the policy|the end of] [|it|that|the discussion|this discussion|$$]',
    '[end of|this] discussion [|is] [$$|over|closed|finished]',
    '[end of|no] [discussion|story|debate|argument] $$',
    '^ no [VERB|talking|shouting|parking|smoking|running|eating|drinking|filming|haggling|touching|loitering] [|here|inside|there|in NOUN|on NOUN|at NOUN|in the NOUN|on the NOUN|at the NOUN|during NOUN|before NOUN|after NOUN|without NOUN|or VERB] [|,|please] $',
    '^ no [cash|cheques|checks|cards|credit|bags|bikes|phones|children|dogs|pets|shoes|food|drink|drinks|photos|photographs|questions|excuses|delays|latecomers|extras|second chances|receipt|ticket|form|booking|appointment|id|papers|slip|deposit] [|,|, no NOUN|or NOUN|and no NOUN] $',
    '[nobody|no one|no - one|none] [|of you] [gets|enters|leaves|is|goes|comes|sits|passes|touches|boards|collects|uses|speaks] [|VERB|a NOUN|in|out|to NOUN|here|past|anything|served|seen|admitted|let in|on|the NOUN] [without|before|until|unless|on a|with a|except|after]',
    'there [will|shall|is to] be no [exceptions|exception|discussion|discussions|further|more|refund|refunds|second|argument|arguments|extension|extensions|repeat|negotiation|debate|swapping|changes|talking|excuses|delays]',
    '^^ [mind|see that|see to it that] [|that] [you|it|this|that] [do not|does not|is|never|gets] [|VERB|let] [|again|happen again|done|returned|paid|back|it happen]',
    '[make sure|ensure] [|that] [it|this|that] [does not|never] [happen|happens] again',
    '[do not let|never let] [it|this|that|me] [happen|catch|see|hear|have to] [again|you|this]',
    '[properly|correctly|legibly|neatly] this time',
    'or [do not|you need not] [bother|come|turn up|expect]',
    '{ruled} [shall|are to|is to] [|please] [be VERB|keep|refrain|observe|not|wait|remain|use|leave|vacate|show|present|queue|register|report]',
    'strictly [NUM|one|two|by|for|between]',
    '^^ [|the|all|your] NOUN [stay|stays|remain|remains|wait|waits|belong|belongs] [outside|off|at home|behind|shut|closed|locked|out of|on the floor|at the door]',
    '^ [music|lights|phones|engines|heating|radio|shoes|bags|bikes|bins|dogs|everyone|everybody|cars|noise|screens|fires] [off|out|away|down|in] [by|before|at|after|from|when|while] ',
    '^ [hands|phones|shoes|hats|helmets|bags|coats|forms|papers|tickets|masks|lights|doors|heads|eyes|feet|voices|mouths] [off|up|out|down|away|on|first|in|shut|closed|ready|front|together|forward]',
    '[that|this|those|these] [is|are] the [|house|only] [rule|rules|order|orders|law]',
    '[house rules|rule number one|rule one|first rule|my rules|our rules|rules of the house] [|:|,|$$|apply|is|are|say]',
    '[only] [the|a|an] [NOUN|NOUN NOUN] may VERB',
    '[at|by] [NUM|eight|nine|ten|seven|six|noon|midnight] [sharp|on the dot|prompt|latest|at the latest|and not before|and no later|or not at all]',
    '[from now on|as of today|henceforth|until further notice|with immediate effect] [|,] [you|all|no|everyone|the|there]',
    '[i|we] [will|shall] not [say|ask|tell you|warn you] [it|this|that|again|twice] [|again|twice]',
    'or [not at all|you will not|it stays|it goes|you get nothing|you can leave|you leave|you can forget|nothing happens|the deal is off|we start again|you start again]',
    '^ [silence|quiet] [in|on|at|after|during|while|please ,|from|when]',
    'no [NOUN|NOUN NOUN] [,|or|and] no [NOUN|NOUN NOUN] [$$|,|.]',
    '^ [NOUN|PROPN] only [$$|,|.]',
    'without exception',
    '^ [nothing|nobody|no one] [ADJ|without|over|under|with|in] ... [passes|enters|gets|goes|comes|leaves|is allowed|is admitted|boards]',
  ],
  where: { negated: false, conditional: false },
};

/** Reproofs in the imperative, whether or not "please" stands before them. */
export const reproof: Lexicon = {
  id: 'reproof',
  source,
  patterns: [
    '^^ [|please|just|now|so|well|ok|sir|madam|then|kindly|you|look|oh] [calm down|calm yourself|settle down|simmer down|cool down|cool it|cool off|chill out|chill|pipe down|quieten down|quiet down|be quiet|be silent|be reasonable|be realistic|be civil|be polite|be nice|be respectful|be sensible|be serious|get real|get serious|control yourself|compose yourself|collect yourself|pull yourself together|get a hold|get hold of yourself|behave|behave yourself|show some respect|show some patience|show some manners|show some decency|show a little respect|show a little patience|have some respect|have some manners|have some decency|have some patience|have a little respect|have a little patience|sit down|wait your turn|watch your|watch the language|watch that tone|mind your|lower your|keep your voice|keep it civil|keep it down|keep your tone|hold your tongue|hold your horses|drop the attitude|drop the tone|lose the attitude|change your tone|change your attitude|moderate your|tone it down|tone down|take that tone|do as you are told|do as i say|do what i|do what you are told|do as instructed|do as i|let me finish|let me speak|let me talk|take a deep breath|take a breath|take a chill|act your age|act like an adult|know your place|speak when|speak properly|speak to me with|write properly|learn some manners|remember your manners|remember who|remember where|accept it|accept that|face it|let it go|drop it|give it a rest|give it up|leave it at that|move on|get on with it|get in line|get to the back|join the queue|be grateful|be glad|be thankful|grow up|think before you|get used to it|deal with it then|quit it|cut it out|knock it off|stop it|stop that|stop this|stop right there|enough of that|hands off|back off|be an adult|be a grown - up]',
    '^^ [|please|just|now|so|well|sir|madam|then|kindly|you] [stop|quit|cease] [|with|all] [|the|your|this|these|those|that] [shouting|yelling|calling|writing|emailing|messaging|complaining|asking|interrupting|arguing|swearing|sending|chasing|pestering|contacting|demanding|threatening|insisting|posting|tagging|spamming|repeating|replying|ringing|phoning|moaning|whining|crying|blaming|accusing|making|being|talking|questioning|raising|overreacting|panicking|fussing|worrying me|using|opening|creating|attitude|drama|nonsense|messages|emails|calls|threats|insults|questions|complaints|requests|rudeness|texting|acting|exaggerating|going on|trying|pushing|bothering|wasting|playing|causing|harassing|insulting|bringing|changing|ignoring|hassling|badgering|nagging|tweeting]',
    '^^ [|please|just|now|so|well|sir|madam|then|kindly|and] [refrain|abstain|desist] from [VERB|NOUN|ADJ NOUN|any|all|this|such|the|your|further|using|making]',
    '^^ [let us|let me] [|just|all|please] [calm down|be reasonable|keep this civil|behave|be adult|keep our|finish|be quite clear who]',
    '^ [|to the|straight to the] [back|end] of the [line|queue] [|,|please|with you|then|$]',
    '^ [not another word|enough|quiet|silence|hands off|out|outside|eyes front|chin up|phones off|phones away|shoes off|single file|in line|back in line|manners|language|inside voices|not so fast|tone] [|,|please|now|!|.] $',
    '^ NOUN [off|down|away|out] $',
    '[take|get] your [hands|feet|eyes|paws|elbows|nose] off',
  ],
  where: { mood: ['order', 'fragment', 'statement'] },
};

/** Orders to wait, that a "please", a reason or a kind word makes a request. */
export const waiting: Lexicon = {
  id: 'waiting-order',
  source,
  patterns: [
    '^^ [|just|now|so|well|then|simply] wait [$$|for|until|till|your|there|here|outside|in|at|like|another|and]',
    '^ [state|declare|identify] [your|yourself]',
    '^^ be [quick|here|there|on time|at the|ready by|back by|punctual]',
    '^^ [|just|now|so|well|then|simply] [be patient|have patience|hold on|hang on|stay put|stand by|keep quiet|listen|listen to|listen carefully|read the|read our|read your|read it|pay the|pay your|pay it|pay up|pay by|pay now|obey|comply|use the proper|use the correct|use the right|use the form|stick to the|respect the|respect our|respect my]',
  ],
  where: { mood: ['order', 'fragment'] },
};

const forbidden: WordClass = {
  id: 'forbidden',
  source,
  words: [
    'reply', 'respond', 'answer', 'call', 'contact', 'write', 'email', 'e - mail', 'message', 'phone', 'ring', 'text', 'ask', 'chase', 'interrupt',
    'argue', 'shout', 'yell', 'swear', 'speak', 'talk', 'tell me', 'tell us', 'expect', 'bother', 'disturb', 'come', 'complain', 'blame', 'raise',
    'demand', 'threaten', 'insult', 'use that', 'use this', 'use such', 'use capital', 'use caps', 'take that tone', 'take this tone', 'open another',
    'open a new', 'open a second', 'open new', 'open any', 'submit another', 'submit a second', 'submit the same', 'submit multiple',
    'submit it again', 'submit more', 'send another', 'send any', 'send me', 'send us', 'send more', 'send further', 'send multiple', 'send the same',
    'create another', 'create a new', 'create multiple', 'make a', 'make any', 'make me', 'make this', 'make excuses', 'make demands', 'post',
    'repeat', 'resend', 'start', 'involve', 'question', 'touch', 'smoke', 'park', 'enter', 'bring', 'be late', 'be rude', 'be difficult', 'be so',
    'be ridiculous', 'be dramatic', 'be silly', 'be impatient', 'waste', 'play', 'push', 'keep', 'presume', 'assume', 'pretend', 'exaggerate',
    'attempt', 'approach', 'get angry', 'get upset', 'get emotional', 'get excited', 'get smart', 'get clever', 'get hysterical', 'get worked up',
    'get ahead', 'you dare', 'give me', 'give us', 'leave the', 'lie', 'whine', 'moan', 'forward', 'discuss', 'visit', 'follow up', 'tag', 'accuse',
    'order', 'return', 'ship', 'change', 'lean', 'feed', 'photograph', 'film', 'record', 'run', 'bargain', 'haggle', 'negotiate', 'share this',
    'request', 'turn up', 'show up', 'walk', 'go over', 'go behind', 'speak over', 'talk over', 'jump', 'try to', 'try that', 'try it', 'contest',
  ],
};

/** "Do not reply", "never call this line": forbidding, with or without "please". */
export const forbidding: Lexicon = {
  id: 'forbidding',
  source,
  classes: [forbidden],
  patterns: [
    '^^ [|please|just|now|so|well|ok|sir|madam|then|kindly|and|but|look|again|also] do not [|ever|just|even|under any circumstances|simply|constantly|always|attempt to|dare|try to] {forbidden}',
    '^^ [|please|just|now|so|kindly|and|but] never [|ever] {forbidden}',
    '^^ [please|kindly] [|just] not [to|be] {forbidden}',
    '^^ [|please|just|now|so|well|kindly|and|but] do not [|ever|even|you] [come|ring|call|turn up|show up|bother|walk|sit|stand|leave|drop|drive|move|go|write|phone] [|in|here|near|back|round|around|by|over|up|anywhere|me|us|to us] [without|before|until|unless|again|with a]',
  ],
};

/** Warnings for the customer's own safety, which forbid nothing. */
export const safety: Lexicon = {
  id: 'safety',
  source,
  patterns: [
    '[password|passcode|pin|cvv|card|personal|private|sensitive|details|data|confidential|publicly|public|scam|scams|phishing|fraud|suspicious|hacker|gas|fire|smoke alarm|danger|dangerous|safe|safety|safely|injure|injury|hurt|burn|shock|electric|electrical|damage|poison|ambulance|emergency]',
    '[so|so that|in case|because|or] [you|it|that|this|your NOUN|the NOUN] [do not|does not|will not|can|could|might|may|would|get|gets|have|keep|stay|stays|lose]',
    'while [i|we|it|the]',
    'until [i|we] [have|get|know|can|hear]',
    '[on your behalf|for you|save you|on your account|saves you]',
  ],
  where: { voice: 'any' },
};

/** Haste that turns a bare imperative into an order. */
export const atOnce: Lexicon = {
  id: 'at-once',
  source,
  patterns: [
    '[immediately|forthwith|promptly]',
    '[at once|right now|right this minute|this instant|this minute|this second|without delay|without fail|without further|no later than|or else|with no excuses|by close of business|by end of business|if you want|if you expect|like everyone else|like everybody else]',
  ],
};

/** What people are ordered to do, where no machine is being worked and no tip is given. */
export const socialActs: WordClass = {
  id: 'social-act',
  source,
  words: [
    'pay', 'send', 'wait', 'bring', 'fill', 'sign', 'stand', 'sit', 'go', 'submit', 'leave', 'provide', 'return', 'write', 'apply', 'put', 'make',
    'come', 'ring', 'hand', 'move', 'find', 'get', 'settle', 'collect', 'prove', 'show', 'sort', 'tell', 'stay', 'take', 'keep', 'finish', 'say',
    'speak', 'knock', 'step', 'tidy', 'drop', 'deliver', 'fetch', 'register', 'complete', 'furnish', 'attach', 'arrive', 'learn', 'join', 'swap',
    'shift', 'queue', 'renew', 'apologise', 'apologize', 'lower', 'shut', 'lock', 'give', 'produce', 'vacate', 'read', 'report', 'repeat', 'fold',
    'line', 'remove', 'hang', 'grab', 'strip', 'face',
  ],
};

/** Words that make an imperative a help, a tip or an invitation. */
export const helping: ReadonlySet<string> = new Set([
  'please', 'kindly', 'i', 'we', 'us', 'me', 'our', 'my', 'let', 'if', 'when', 'so', 'because', 'or', 'could', 'can', 'may', 'might', 'would', 'sorry', 'thanks', 'thank', 'glad', 'happy', 'welcome', 'hope', 'care', 'time', 'help', 'try', 'feel', 'free', 'dm', 'warmly', 'yourself', 'best', 'yes', 'sure', 'great', 'good', 'wonderful', 'lovely', 'nice', 'enjoy', 'pleasure', 'congratulations', 'look', 'attention', 'both', 'overnight', 'they', 'should', 'fun', 'favourite', 'favorite',
]);
