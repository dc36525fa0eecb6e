import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; patronising moves after Wang & Potts 2019 (TalkDown)';

const grasping: WordClass = {
  id: 'grasp',
  source,
  words: ['understand', 'know', 'grasp', 'get', 'follow', 'comprehend', 'realise', 'realize', 'appreciate', 'see', 'read', 'listen', 'think', 'remember', 'care', 'bother', 'look', 'try', 'pay attention', 'figure', 'check', 'notice', 'learn'],
};

const looking: WordClass = {
  id: 'look',
  source,
  words: [
    'read', 'look', 'listen', 'follow', 'scroll', 'bother', 'think', 'study', 'notice', 'consult', 'watch', 'search', 'glance', 'review', 'google', 'examine', 'inspect', 'browse', 'skim', 'learn',
    'remember', 'pay attention', 'take the trouble', 'take a minute', 'take a moment', 'take the time',
  ],
};

const sureOf: WordClass = { id: 'surely', source, words: ['clearly', 'obviously', 'evidently', 'plainly', 'apparently', 'of course', 'naturally', 'undoubtedly', 'surely'] };

const otherPeople: WordClass = {
  id: 'anybody',
  source,
  words: [
    'everyone', 'everybody', 'anyone', 'anybody', 'most people', 'most customers', 'most users', 'most of our customers', 'most adults', 'other customers', 'other people', 'other guests', 'all our other customers', 'people', 'normal people',
    'the rest of us', 'any adult', 'any child', 'any reasonable person', 'any normal person', 'a reasonable person', 'any sensible person', 'sensible people', 'all the others', 'the others', 'thousands of people', 'millions of people',
    'everyone else', 'everybody else', 'any user', 'any customer', 'most passengers', 'most patients', 'most travellers', 'grown - ups', 'most grown - ups', 'schoolchildren', 'kids',
  ],
};

const managing: WordClass = {
  id: 'manage',
  source,
  words: ['manage', 'cope', 'know', 'understand', 'see', 'realise', 'realize', 'figure', 'get', 'grasp', 'find', 'work', 'handle', 'read', 'tell', 'do', 'learn', 'notice', 'use', 'follow', 'solve', 'remember'],
};

const littleOnes: WordClass = {
  id: 'child',
  source,
  words: ['child', 'kid', 'toddler', 'baby', 'monkey', 'dog', 'cat', 'grandmother', 'grandma', 'granny', 'gran', 'nan', 'mother', 'grandfather', 'grandad', 'schoolchild', 'beginner', 'caveman', 'novice', 'nephew', 'niece', 'trainee', 'amateur', 'goldfish', 'chimp', 'son', 'daughter', 'idiot', 'fool'],
};

const deficit: WordClass = {
  id: 'deficit',
  source,
  words: [
    'not', 'never', 'confused', 'mistaken', 'wrong', 'miss', 'overlook', 'ignore', 'skip', 'forget', 'fail', 'misread', 'misunderstand', 'misheard', 'need', 'struggle', 'mix', 'lack', 'unaware', 'unfamiliar', 'inexperienced', 'new to', 'clueless',
    'out of your depth', 'overthink', 'assume', 'imagine', 'mishear', 'lost', 'muddle', 'unable', 'incapable', 'neglect', 'press', 'click', 'enter', 'exaggerate', 'overreact', 'no',
  ],
};

const relatives: WordClass = {
  id: 'relative',
  source,
  words: ['grandchild', 'grandchildren', 'grandson', 'granddaughter', 'kids', 'children', 'child', 'nephew', 'niece', 'husband', 'wife', 'son', 'daughter', 'someone younger', 'somebody younger', 'a younger person', 'a grown - up', 'an adult', 'a man', 'friend who', 'someone who understands', 'somebody who understands', 'someone who knows', 'somebody who knows', 'someone technical'],
};

/** Talking down: making the matter small, the reader slow, or knowledge a thing that everybody else has. */
export const talkingDown: Lexicon = {
  id: 'talking-down',
  source,
  classes: [grasping, looking, sureOf, otherPeople, managing, littleOnes, deficit, relatives],
  patterns: [
    // What the reader would know, had they only looked.
    'if you [|had|have] [|only|actually|just|simply|really|even|properly|both] [bothered|cared|troubled|taken|paid] [|to|the|any|a]',
    'if you had [|only|actually|just|simply|really|even|properly] {look}',
    'if you had [|only|actually|just|simply|really|even|properly] checked [the|your|our|my|it|that|this|first|properly|what|how]',
    '[had|if only] you [|only|actually|just|simply|even|properly|bothered to] {look}',
    'had you [|only|actually|just|simply|even|properly] checked [the|your|our|my|it|that|this|first|properly|what|how]',
    'if you [actually|bother to|bothered to|care to|cared to|would just|would only|could just|could only|would simply|took the time to|take the time to|even|only|read it properly] {look}',
    'if you [look|read|listen|check|think] [|it|that|this|the NOUN|again|about it] [properly|carefully|closely|again|harder|for once|for a second|for a moment]',
    '[a|one] [quick|simple|brief|little|moment|minute|second|bit|cursory] [|of] [google|search|look|glance|read|reading|thought|thinking|research|check|effort|common sense] [would|will|should|tells|shows]',
    '[did|do|have|could|can|would] you [|not] [even|actually|bother|bothered|at least|not] [|to] {look}',
    'did you not [read|see|look|notice|listen|check|think|learn]',
    'have you [even|actually|at least|considered|thought of|thought about|tried] [read|reading|looking|looked|listening|checked|checking|thinking|thought|tried|turning|using|switching|opened|opening|bothered]',
    'do you [even|actually] [know|understand|realise|realize|remember|read|have any idea|listen|think]',
    'do you know [what|how] [a|an|the|to] [|NOUN] [is|work|use|open|read|click|turn|copy|works|means]',
    'do you [understand|follow|get it|get that|get this|comprehend] [|now|me|that|what i am saying|what i mean|the difference] ? $',
    'do you [realise|realize] [|that|how|what] [|you|we|i|this|it|our]',
    'did you [|really|honestly|seriously] think [|that] [you|we|it|this|i|the|a]',
    'you [do|did] [know|realise|realize|understand|remember|read|see|notice|check|look] [|that|how|what|this|the|it|we|your|right|,]',
    'what did you [expect|think]',
    'what part of ... [do|did|are] you',
    'which part of ... [do|did|are] you',
    '[is|was] [that|this|it] [|really|too|so|that] [|too] [hard|difficult|complicated|much to ask|hard to understand|clear|clear enough|simple enough|plain enough|slow enough] [|for you|now|to you|to understand|to follow] ? $',
    '[are|am] [you|i] [|even] [with me|keeping up|following|following me|paying attention|listening|making myself clear|getting through|being clear|going too fast] [|so far|now|yet|to you|for you|here] ? $',
    '[understood|got it|get it|comprende|capisce|clear now|with me] ? $',
    '[are you|were you] [|really|honestly|seriously|just] [|so|that|that] [incapable|unable|unwilling|lazy] ',
    // What the reader does not know.
    'you {surely} [|~do|~have|~be|can|could|will|would] {deficit}',
    'you [~do|~have|~be|can|will|would] [|just] {surely} {deficit}',
    '{surely} [,] [|that|] you {deficit}',
    '{surely} you [~do|~have|~be|can|did|have] [|just] {deficit}',
    '{surely} [even] you',
    'surely you [|can|could|must|would|do|did|know|have|are|realise|realize|understand|see|do not]',
    'you [do|did|can|could|would|may|might] not [|really|quite|fully|actually|even] [|seem to|appear to] [understand|grasp|comprehend|realise|realize|appreciate] [|how|that|what|the|this|basic|it|why]',
    'you [do not|did not] [seem|appear|look] to [|have] [|really|quite|fully|even] {grasp}',
    'you [seem|appear|look|sound|~be] [|a bit|a little|rather|quite|very|to be|to have|somewhat|clearly|just|simply|still] [confused|muddled|lost|mixed up|mistaken|misinformed|unaware|out of your depth|struggling|having trouble understanding|having difficulty understanding|overthinking|overreacting|under the impression|unfamiliar|bewildered]',
    'i [do not think|am not sure|doubt|am afraid|suspect] [|that] you [|quite|really|fully|actually|even|do not] [understand|grasp|realise|realize|appreciate|know|follow|get]',
    'what you [fail|need|have|do not|do not seem|must|forget] [|to] [|seem to|quite] [understand|realise|realize|appreciate|grasp|see|get|remember|learn]',
    'you [need|have|must|ought] [|to] [|first] [understand|realise|realize|appreciate|learn|remember|grasp|accept|get into your head] [|that|how|what|this|is|we|the|to]',
    'you [would not|will not|would not|could not|can not] [|possibly|really] [understand|get it|follow|grasp|know]',
    '[too|rather too|a bit too|probably too|a little too|far too] [technical|complicated|complex|advanced|difficult|hard|clever|sophisticated|much] for [you|a beginner|someone like you|most customers|a layman|laypeople|non - experts|your level]',
    '[over|above] your head',
    'beyond [you|your understanding|your grasp|your abilities|your level|your depth]',
    'out of your depth',
    '[do not|no need to|there is no need to] [worry|trouble|bother] your [|pretty|little|pretty little|own] [|little] head',
    '[leave|let] [|it|this|that|these things|such things|the thinking|the technical side|the technical things|things like this] [|to] the [experts|professionals|grown - ups|adults|engineers|specialists|people who|technical people|big boys|men|pros] [|handle|deal|do|who|$$|know]',
    '[we|they] are the [experts|professionals|specialists] here',
    'as you [|should|would|ought to|might|must|may] [|already|well|surely|hopefully|really] [know|be aware|have known|have realised|have realized|have noticed] by now',
    'as you [should|ought to|must|would|might] [|already|really|well] [know|be aware|have known|remember|realise|realize]',
    '[as|like] {anybody} ... [knows|know|understands|will|can|could|would|should] [|tell|know]',
    'you [should|ought to] [have known|know better|know this|know by now|know how to|know your]',
    'you [should|ought to|must] [really|surely|already] [|have] [know|known|be aware|understand]',
    'i am sure [even] you',
    'even [you|someone like you|a person like you|people like you|my|a|your|an|the most|complete|total|small] [|ADJ|five - year - old|5 - year - old|year - old] [|{child}] [can|could|should|would|will|know|knows|understand|understands|manage|manages|do|does|get|gets]',
    'even [a|my|your|an] [|ADJ|NUM] [|ADJ] {child}',
    '[a|any|my] [|ADJ|five - year - old|10 - year - old|ten - year - old|seven - year - old|six - year - old] {child} [can|could|would] [|easily] [do|figure|understand|use|work|manage|see|tell|find|get|read|solve|operate|follow]',
    '[a|any|my] [five - year - old|10 - year - old|ten - year - old|seven - year - old|six - year - old|5 - year - old|four - year - old] [can|could|would|knows]',
    '{anybody} [|else] [can|could|would|should] [|easily|just|also|simply] {manage} [|that|this|it]',
    '{anybody} with [half a brain|eyes|a brain|common sense|any sense|an ounce of sense|basic knowledge]',
    '{anybody} [|else] [~manage|~cope|~figure|~handle|~seem to] [|to|this|it|that|just|perfectly|without|with] [|just|perfectly] [fine|well|without|with|out|that|how|happily|understand|read|find|do|follow|cope|manage]',
    '[nobody|no one|no - one|none of our customers|no customer] [|else] ... [trouble|difficulty|difficulties|problem|problems|struggle|struggles|struggled|confused|stuck] [with this|understanding|finding|using|working|following|reading|getting|with it|at this|doing|logging|with that]',
    // How simple it is.
    '[rocket science|brain surgery|rocket scientist|brain surgeon]',
    'how [|much] [hard|difficult|complicated|clearer|simpler|clear|simple] [can|could|is|does] [it|this|that|i|we] [|be|make|possibly|get|have to be|need to be|really be|get it]',
    '[simple|basic|elementary|primary school|plain|simple - minded] [maths|math|arithmetic|logic|common sense|reading comprehension|reading|comprehension|physics|manners|computer skills|computer literacy|literacy|grammar|economics|reading skills]',
    '[common sense] [|really|would|should|tells|dictates|says|is|will]',
    'in [simple|plain|basic|small|easy|very simple|the simplest|layman \'s|baby|short] [terms|words|language|english|steps|sentences] [|for you|so you|so that you|,|this time|then]',
    '[put|explain|say|make|phrase] [it|this|that|things] [|again|once more|nice and|very|really|as|more|for you] [simply|slowly|simple|slow|clearly enough for]',
    '[explain|say|repeat|write|put] [|it|this|that] ... [words of one syllable|baby steps|small words|one syllable]',
    '[let me|i will|i shall|allow me to|shall i|do i need to|do i have to|must i] [|just|really|now] [spell|dumb] [it|this|that] [|out|down]',
    '[spell|dumb] [it|this|that] [out|down]',
    '[draw] [you|a] [|a] [picture|diagram|map]',
    '[let me|i will|allow me to|permit me to|someone should|let us] [|just|gladly] [educate|enlighten|teach|school|help you understand|help you think|remind you how|give you a lesson|give you a little lesson] [|you|a]',
    '[i will|let me|shall i] [|type|speak|say|talk|go|write|use] [|it|this|that] [slowly|very slowly|slower|small words|short words|little words|simple words|easy words|shorter words]',
    'slowly [|this time|so|and clearly|enough] [for you|so you|so that you|this time]',
    '[slowly|carefully] [this time]',
    '[do|please] [try|do try|pay] [|to] [|and] [keep up|follow|concentrate|pay attention|understand|listen|remember|read|attention|focus|think]',
    '^^ [|just|now|please|and] try [to|and] [keep up|follow along|concentrate|pay attention|understand|listen|focus|think|read it|read the|remember]',
    '^^ [|now|please|so|just] [pay attention|concentrate|think about it|think it through|use your head|use your brain|use your eyes|use your common sense|use some common sense|open your eyes|read it again|read that again|read again|read it properly|look again|look harder|look properly|try reading|think again|think harder|learn to|learn how|do your homework|do your research|do some research|educate yourself|try thinking|try listening|put your glasses on|start thinking]',
    'use your [|own] [head|brain|eyes|common sense|imagination|loaf|noggin|initiative|brains|judgement|judgment]',
    '[maybe|perhaps] [|next time|in future|in the future] [try|read|learn|think|you should read|you should learn|you should try|pay attention|listen|ask] [reading|to read|before|first|more carefully|properly|thinking|listening|how|the instructions|attention|the manual|ask]',
    'next time [|,] [|please|just|maybe|perhaps|do|try to|you might|you could|you may want to|try and] [read|reading|think|thinking|listen|listening|pay attention|look properly|be more careful|use your]',
    '[learn|learning] [how|to] [|to] [read|use|count|spell|type|operate|listen|drive|write|work]',
    '[clearly|plainly] [stated|written|marked|explained|shown|says|states|displayed|visible|labelled|labeled|spelled out|spelt out|described|printed|indicated|mentioned|specified|set out|explains|shows]',
    '[it|that|this|which|page|email|site|website|policy|terms|manual|instructions] [~say|~state|~tell] [|so|it|this|that|you] [|quite|very|perfectly|right there|there|really] [clearly|plainly|in black and white|in plain english|in bold|right there|in capital letters|in big letters|in huge letters]',
    '[in black and white|in big red letters|in big bold letters|in capital letters|in large letters|in big letters|in plain english|in bold print]',
    'right [|there] [in front of|under] [you|your nose|your eyes|your face]',
    'staring you in the face',
    'staring [right] at you',
    // Who is being spoken to.
    '[at your age|for your age|someone your age|people your age|a person your age|a woman your age|a man your age|of your generation|for a beginner like you|for someone like you|for somebody like you|for people like you|your level of]',
    'as [an|a] [adult|grown adult|grown man|grown woman|grown - up|intelligent person|educated person] , [|you|i]',
    '[like|as] [an adult|a grown - up|a big girl|a big boy|a good girl|a good boy]',
    '[,] [missy|sonny|kiddo|young lady|young man|my dear|sweetie|sweetheart|little lady|dearie|deary|poppet|petal|my girl|my boy|princess|champ|dear|love] [|,|$$|?]',
    '^ [missy|sonny|kiddo|young lady|young man|sweetie|sweetheart|dearie|my dear] [,]',
    '[bless your heart|bless your little|bless your cotton|there , there|now , now|now now|there there|poor thing you|aw bless|ah bless|bless , ]',
    '[how|that is|is that not] [|so|just] [cute|adorable|quaint|precious|endearing]',
    'nice try',
    '[good|clever] [girl|boy|lad] [|$$|!]',
    '[gold star|participation trophy]',
    '[baby steps|hold your hand|hand holding|spoon - feed|spoonfeed|babysit|holding your hand|wipe your]',
    ', shall we ?',
    '[basics|beginning|start|abc|abcs] , shall we',
    '[ask|get|find|have] [|a|your|one of your|the] {relative} [|to|who|could|help|explain|show|look|do]',
    '[not everyone|not everybody] [is|can be|was|gets|has] [|born|as|so] [|good|cut|technical|tech|clever|bright|able|smart|a|gifted|equipped]',
    '[i would have thought|one would think|one would have thought|you would think|you would have thought|i should have thought|one would expect|you would expect|one might expect|i would have expected|i would expect] [|that] [you|someone|somebody|a|an|anyone|everyone|people|most|after|by now|this|it]',
    'with all [|due] respect [|,] [|but] [you|your|this|that|it|i]',
    '[101|for dummies|for beginners lesson]',
    '[newsflash|news flash]',
    'welcome to the real world',
    '[you|we] [have to|must|need to] [walk|crawl] before you [|can] [run|walk]',
    'in the real world',
    'believe it or not , [|we|there|some|other|not]',
    '[contrary to what|despite what|whatever] you [|may|might|seem to|apparently] [think|believe|imagine|have read|assume]',
    '[you people|your kind|folks like you] [|always|never|just]',
    'it is not [my job|our job|my place|our place] to [teach|educate|explain|babysit|hold|train]',
    '[not|is not] [really|exactly] your [strong point|forte|strength|strong suit|area|field]',
    'not your [strong point|forte|strong suit]',
    'you [are|were] [|simply|just|probably|clearly] [doing it wrong|holding it wrong|imagining|imagining things|not trying|not listening|not thinking|not paying attention|not reading|getting worked up|not the first|blowing this]',
  ],
  where: { negated: false },
};

/** "Obviously" and its like: talking down in rules and in what is said of the customer, not of one's own fault. */
export const obviousness: Lexicon = {
  id: 'obviousness',
  source,
  patterns: [
    '[obviously|evidently|logically]',
    '[needless to say|it goes without saying|goes without saying]',
    '^^ [naturally|clearly|plainly|of course] [|,] [|if] [you|it|this|that|the] [|NOUN] [|you] [can not|will not|does not|has to|have to|need|needs|must|only works|needs to]',
  ],
  where: { negated: false },
};

/** How simple it all is: talking down unless the speaker means a task of their own. */
export const simplicity: Lexicon = {
  id: 'simplicity',
  source,
  patterns: [
    '[it|this|that] [~be] [not|hardly|never] [|exactly|really|actually|all] [|that|so|very|too|particularly] [hard|difficult|complicated|tricky|complex|rocket|brain]',
    '[~be] not [that|so|all that] [hard|difficult|complicated|tricky|complex]',
    '[it|this|that] [~be] [|really|quite|very|all|so|just|pretty|actually|rather|perfectly|fairly|blindingly|painfully] [obvious|self - explanatory|elementary|self explanatory|common knowledge|common sense|child \'s play|perfectly clear|perfectly simple|perfectly obvious|basic|not that deep|idiot - proof|foolproof|simple logic|simple maths|simple math|simple enough|perfectly straightforward|abc|kindergarten stuff|second nature]',
    '[really|very|quite] [|quite|very] simple , [|really|you|just|dear|so|actually]',
    'not [exactly|really] [rocket science|brain surgery|quantum physics|hard|difficult|complicated|complex]',
  ],
  where: { negated: false, conditional: false },
};
