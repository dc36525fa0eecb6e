import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; patronising moves after Wang & Potts 2019 (TalkDown)';

/** What the reader is said not to have done: had they only looked. */
const looking: WordClass = {
  id: 'look',
  source,
  words: ['read', 'look', 'listen', 'scroll', 'bother', 'think', 'study', 'notice', 'search', 'glance', 'review', 'google', 'learn', 'remember', 'pay attention', 'take the trouble', 'take a minute', 'take a moment', 'take the time', 'care'],
};

/** What the reader is said not to be able to do. */
const grasping: WordClass = {
  id: 'grasp',
  source,
  words: ['understand', 'know', 'grasp', 'get it', 'follow', 'comprehend', 'realise', 'realize', 'appreciate', 'see', 'keep up', 'figure', 'learn', 'be aware'],
};

const only: WordClass = { id: 'only', source, words: ['only', 'actually', 'just', 'simply', 'really', 'even', 'properly', 'both', 'bothered to', 'bother to', 'at least', 'first', 'ever'] };

const sureOf: WordClass = { id: 'surely', source, words: ['clearly', 'obviously', 'evidently', 'plainly', 'apparently', 'of course', 'naturally', 'surely'] };

const deficit: WordClass = {
  id: 'deficit',
  source,
  words: ['not', 'never', 'confused', 'mistaken', 'wrong', 'miss', 'overlook', 'ignore', 'skip', 'forget', 'fail', 'misread', 'misunderstand', 'need', 'struggle', 'lack', 'unaware', 'unfamiliar', 'inexperienced', 'new to', 'out of your depth', 'overthink', 'no', 'muddled', 'lost', 'misinformed', 'overreact'],
};

const otherPeople: WordClass = {
  id: 'anybody',
  source,
  words: ['everyone', 'everybody', 'anyone', 'anybody', 'most people', 'most customers', 'most users', 'other customers', 'other people', 'all our other customers', 'people', 'normal people', 'the rest of us', 'any adult', 'most adults', 'any reasonable person', 'any sensible person', 'grown - ups', 'everyone else', 'everybody else'],
};

const hard: WordClass = { id: 'hard', source, words: ['hard', 'difficult', 'complicated', 'tricky', 'complex', 'confusing', 'technical', 'advanced', 'much'] };

const littleOnes: WordClass = { id: 'child', source, words: ['child', 'kid', 'toddler', 'baby', 'monkey', 'dog', 'grandmother', 'grandma', 'granny', 'gran', 'nan', 'mother', 'grandfather', 'beginner', 'caveman', 'nephew', 'niece', 'trainee', 'idiot', 'fool', 'schoolchild', 'year - old'] };

const managing: WordClass = { id: 'manage', source, words: ['manage', 'cope', 'know', 'understand', 'see', 'figure', 'get', 'grasp', 'find', 'handle', 'read', 'tell', 'do', 'use', 'follow', 'solve', 'work', 'operate'] };

/** Talking down: making the matter small, the reader slow, or knowledge a thing that everybody else has. */
export const talkingDown: Lexicon = {
  id: 'talking-down',
  source,
  classes: [looking, grasping, only, sureOf, deficit, otherPeople, hard, littleOnes, managing],
  patterns: [
    // What the reader would know, had they only looked.
    '[if you had|had you|if only you had|if you would] [|{only}] {look}',
    '[if you had|had you] [|{only}] checked [the|your|our|my|it|that|this|first]',
    '[if you|if only you] {only} {look}',
    'if you [look|read|listen|check|think] [|it|that|this|the NOUN] [properly|carefully|closely|again|harder]',
    '[a|one] [quick|simple|brief|little|minute \'s|bit] [|of] [google|search|look|glance|read|reading|thought|research|effort] [would|will|should|tells|shows]',
    '[did|do|have|could|can|would] you [{only}|not] [|to] {look}',
    'have you [considered|thought of|thought about|tried] [reading|looking|thinking|listening|paying attention|asking someone]',
    'do you [even|actually] {grasp}',
    'do you [understand|follow|get it|get that] [|now|me|that|what i am saying] ? $',
    '^^ do you realise [|that|how|what] you',
    'you do [know|realise|realize|understand|remember] [|that|how|what]',
    'what did you [|really|honestly] [expect|think]',
    '[what|which] part of ... [do|did|can] you not',
    '[is|was] [that|this|it] [|really|too|so|that] [|too] [{hard}|to understand|clear|clear enough|simple enough] [|for you|now|to you] [|to understand|to follow] ? $',
    '[are|am] [you|i] [|even] [with me|keeping up|following|following me|paying attention|making myself clear|going too fast] [|so far|now|yet|for you] ? $',
    '^ [understood|got it|get it|got that] ? $',
    // What the reader does not know.
    'you {surely} [|AUX] {deficit}',
    'you [~do|~have|~be|AUX] [|just] {surely} {deficit}',
    '{surely} [|,] [|that|even] you [|AUX] [|just] {deficit}',
    'surely you [|AUX] [|ADV] [know|realise|realize|understand|see|remember]',
    'you [|AUX] not [|ADV] [|seem to|appear to] {grasp} [how|that|what|the|this|basic|it|why]',
    'you do not [seem|appear] to [|have] [|ADV] [{grasp}|{look}]',
    'you [seem|appear|~be] [|to be|to have|a bit|a little|ADV] [confused|muddled|mixed up|misinformed|unaware|out of your depth|having trouble understanding|having difficulty|overthinking|overreacting|unfamiliar]',
    'i [do not think|am not sure|doubt] [|that] you [|ADV|do not] [understand|grasp|realise|realize|appreciate|follow]',
    'what you [fail|need|have|forget|do not seem] to [|quite] [understand|realise|realize|appreciate|grasp|see|get|remember]',
    'you [need|have|must|ought] [|to] [|first] [understand|realise|realize|appreciate|learn|grasp] [that|how|what|this]',
    '[|far|a bit|a little|probably] too {hard} for [you|a beginner|someone like you|a layman|most people]',
    '[over|above] your head',
    'beyond [you|your] [$$|understanding|grasp|abilities|level]',
    '[worry|trouble|bother] your [|pretty|little] [|little] head',
    '[leave|let] [|it|this|that] [|to] the [experts|professionals|grown - ups|adults|specialists|people who]',
    '[we|they] are the [experts|professionals|specialists] here',
    'as you [|ADV] [should|ought to|must|would] [|ADV] [know|be aware|have known|remember|realise]',
    'as {anybody} [|else] [knows|know|understands|can tell you|will tell you]',
    'you [should|ought to|must] [|ADV] [have known|know better|know this|know by now|know how to|be aware]',
    // What everybody else can do.
    '[even|any|a|my] [|ADJ|NUM] [|ADJ|-] {child} [can|could|would|knows|understands] [|easily] {manage}',
    'even [you|a|my] [|ADJ] [|{child}] [can|could|should|would|understand]',
    '{anybody} [|else] [can|could|would|~seem to|~manage to] [|easily|just|also|simply] {manage} [|that|this|it]',
    '{anybody} with [half a brain|eyes|a brain|common sense|any sense|basic]',
    '{anybody} [|else] [~manage|~cope] [|just|perfectly] [fine|well|without|this|it]',
    '[nobody|no one] else ... [trouble|difficulty|problem|problems|struggle|struggles|complained|confused]',
    // How simple it is.
    '[rocket science|brain surgery|rocket scientist|common knowledge|child \'s play]',
    'how [|much] [hard|difficult|complicated|clearer|simpler] [can|could|is|does] [it|this|that|i|we] [|be|make|possibly]',
    '[basic|elementary|primary school|simple] [maths|math|arithmetic|logic|common sense|reading|comprehension|physics|manners|computer skills|literacy]',
    'common sense [|really|would|should|tells|dictates|is] $$',
    'in [|very] [simple|plain|basic|small|easy|layman \'s|simpler] [terms|words|language|english|steps] [|for you|so you|so that you|,|this time]',
    '[words of one syllable|baby steps|small words]',
    '[~explain|~put|~make|~say|~type|~go|~speak|~write] [|it|this|that] [|ADV|very] [simply|slowly|simple|slow|slower] [|enough] [for you|so you|so that you|this time|$$]',
    '[spell|dumb] [it|this|that] [out|down]',
    'draw you a [|little] [picture|diagram|map]',
    '[let me|i will|allow me to|someone should] [|just|gladly] [educate|enlighten|teach|school] you',
    'do [try|pay] [|to] [keep up|follow|concentrate|attention|understand|listen]',
    '^^ [|do|now|please|so|just|and] [pay attention|concentrate|try to keep up|use your|use your own|open your eyes|read it again|read again|read it properly|look again|try reading|think again|do your homework|do your research|educate yourself|learn to] [$$|,|please|now|this time|when|head|brain|eyes|common sense|read|it|next]',
    '[maybe|perhaps|next time] [|next time|,|in future] [|please|just|maybe|do|you should|try|try to] [read|reading|think|thinking|listen|listening|pay attention|learn] [|the|before|first|more|carefully|properly]',
    '[clearly|plainly] [stated|written|marked|explained|shown|says|states|displayed|visible|labelled|printed|indicated|mentioned|described]',
    '[~say|~state] [|so|it|this|that] [|ADV] [clearly|plainly|right there|in black and white|in plain english|in bold]',
    '[in black and white|in plain english|right in front of you|under your nose|it could not be clearer|could not be simpler]',
    // Pats on the head.
    '[hard of thinking|slow on the uptake|slow learner|not the sharpest|not the brightest|do keep up]',
    '[there is|we have] [|a|this] [|ADJ] [thing|invention|concept|word] called',
    '[ever|have you] heard of',
    'you do have [eyes|ears|hands|a brain]',
    'let me do the thinking',
    '[dear oh dear|tut tut|oh dear , oh dear|bless you ,|oh bless|aww bless]',
    '^ bless [|your] [|heart] [,|$$]',
    'of yours $$',
    'your little [project|hobby|shop|business|theory|idea|plan|problem|issue|drama|list|complaint|gadget|website|experiment]',
    '[was|is] that so [hard|difficult]',
    '[well done|good|clever|there|good girl|good boy] , [you found|you got there|you did it|you worked it out|that was not so]',
    '[as the name|it is called] [|ADV] [suggests|implies|a NOUN for a reason]',
    'i would have thought [|that|it]',
    '[i|we] [would|do] not expect you to [|ADV] [know|understand|follow|grasp]',
    '[beginner|rookie|amateur|schoolboy] [|\'s] [mistake|error]',
    '[welcome to|how things work in|in] the real world',
    '[grown - up|adult|carer|someone younger|someone technical|a friend who] [|around|there|with you|at home|who] [|can|could] [help|read|explain|knows]',
    '[when|once] you [grow up|are older|know a bit more]',
    'lost on you',
  ],
  where: { negated: false },
};

/** "Obviously" and its like: talking down in rules and in what is said of the customer, not of one's own fault. */
export const obviousness: Lexicon = {
  id: 'obviousness',
  source,
  patterns: [
    '[obviously|evidently|logically]',
    '^^ [naturally|clearly|plainly|of course] [|,] [|if] [you|it|this|that|the] [|NOUN] [|you] [can not|will not|does not|has to|have to|need|needs|must|only works]',
  ],
  where: { negated: false },
};

/** How simple it all is: talking down unless the speaker means a task of their own. */
export const simplicity: Lexicon = {
  id: 'simplicity',
  source,
  classes: [hard],
  patterns: [
    '[it|this|that] [~be] [not|hardly] [|exactly|really|actually|all] [|that|so|very|too] {hard}',
    '[it|this|that] [~be] [|ADV|just|pretty] [obvious|self - explanatory|elementary|common sense|basic|foolproof|simple enough|perfectly simple|perfectly clear]',
    '[really|very|quite] simple , [you|just|actually]',
  ],
  where: { negated: false, conditional: false },
};
