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
  words: ['confused', 'mistaken', 'overlook', 'skip', 'misread', 'misunderstand', 'struggle', 'lack', 'unaware', 'unfamiliar', 'inexperienced', 'new to', 'out of your depth', 'overthink', 'muddled', 'misinformed', 'overreact'],
};

const otherPeople: WordClass = {
  id: 'anybody',
  source,
  words: ['everyone', 'everybody', 'anyone', 'anybody', 'most people', 'most customers', 'most users', 'other customers', 'other people', 'all our other customers', 'people', 'normal people', 'the rest of us', 'any adult', 'most adults', 'any reasonable person', 'any sensible person', 'grown - ups', 'everyone else', 'everybody else'],
};

const hard: WordClass = { id: 'hard', source, words: ['hard', 'difficult', 'complicated', 'tricky', 'complex', 'confusing', 'technical', 'advanced'] };

const littleOnes: WordClass = { id: 'child', source, words: ['child', 'kid', 'toddler', 'baby', 'monkey', 'dog', 'grandmother', 'grandma', 'granny', 'gran', 'nan', 'mother', 'grandfather', 'beginner', 'caveman', 'nephew', 'niece', 'trainee', 'idiot', 'fool', 'schoolchild', 'year - old'] };

const managing: WordClass = { id: 'manage', source, words: ['manage', 'cope', 'know', 'understand', 'see', 'figure', 'get', 'grasp', 'find', 'handle', 'read', 'tell', 'do', 'use', 'follow', 'solve', 'work', 'operate'] };

/** Talking down: making the matter small, the reader slow, or knowledge a thing that everybody else has. */
export const talkingDown: Lexicon = {
  id: 'talking-down',
  source,
  classes: [looking, grasping, only, sureOf, deficit, otherPeople, hard, littleOnes, managing],
  patterns: [
    // What the reader would know, had they only looked.
    'if you had [|{only}] {look}',
    '[if you had|had you] [|{only}] checked [the|your|our|my|it|that|this|first]',
    'if you {only} {look}',
    'if you read [|it|that|this] [closely|carefully|properly]',
    'if [one|you|people] [bothers|bother|bothered|takes the trouble|take the trouble] to',
    '[anyone|anybody|those|people|everyone] who [|{only}] [bothers|bother|bothered|takes the trouble|take the trouble|cares|care|can|could] [|to] {look}',
    '[a|one] [quick|simple|brief|little|minute \'s|bit] [|of] [google|search|look|glance|read|reading|thought|research|effort] [would|will|should|tells|shows]',
    '[did|do|have] you [even|actually|not|ever|bother to|properly] [|to|bother to] {look}',
    'have you [tried|considered|thought of] [reading|thinking]',
    'do you [even|actually] {grasp}',
    'do you [understand|follow|get it] [|now|me|that] ? $',
    'you do [know|realise|realize|understand] [that|what|how|there|the|this|it|we|you]',
    '[what|which] part of ... [do|did|can] you not',
    '[is|was] [that|this|it] [so|that|too] {hard} [|for you|now|to you] [|to understand] ? $',
    'are you [|even] [following|following me|with me|paying attention] [|so far|now] ? $',
    '^ [got it|understood] ? $',
    // What the reader does not know.
    'you {surely} [|AUX] {deficit}',
    'you [~do|~have|~be|AUX] [|just] {surely} {deficit}',
    '{surely} [|,] [|that] you [|AUX] [|just] {deficit}',
    '{surely} [|,] [|that] you [|AUX] [not|never] [|ADV|bother to|even] [{look}|{grasp}|used|seen|done|been]',
    'you [~do|~have|~be|AUX] {surely} [not|never] [|ADV|bother to|even] [{look}|{grasp}|used|seen|done|been]',
    '{surely} ... [~be] not your [|ADJ] [subject|strength|strong suit|forte|thing|strong point]',
    'surely you [|AUX] [|ADV] [know|realise|realize|understand]',
    'you [do|are|can] not [|ADV] [|seem to] [understand|understanding|grasp|comprehend|get] [how|that|what|the|this|it|why]',
    'you do not [seem|appear] to [|have] [|ADV] [{grasp}|{look}]',
    'you [seem|appear|~be] [|to be|to have|a bit|a little|ADV] [confused|muddled|misinformed|out of your depth|having trouble understanding|overthinking|overreacting]',
    'i do not think [|that] you [|ADV] [understand|grasp|realise|realize]',
    'what you [fail|need|have|forget|do not seem] to [|quite] [understand|realise|realize|appreciate|grasp]',
    'you [need|have|must] [|to] [|first] [understand|learn] [that|how|this]',
    '[|far|a bit|a little|probably] too {hard} for [you|a beginner|someone like you|a layman|most people]',
    '[~be|~go|~fly|~sail] [|ADV|right|way|a bit|a little|straight|clean|far] over your head',
    'as you [|ADV] [should|ought to|must|would] [|ADV] [know|be aware|have known|remember|realise]',
    '[most|other|all the other|all our other|hundreds of|thousands of|NUM|hundred|thousand] [|of] [|our|the|my|your] [customers|people|users|guests|parents|patients|clients|drivers|tenants|members|callers|students|families|adults|NOUN over] ... ... ... ~manage ... ... [before|without|by themselves|on their own|just fine]',
    '[most|other|all the other|all our other] [|of] [|our|the|my] [customers|people|users|guests|parents|patients|children|adults] ... ... [can|could] [work out|figure|grasp|tell|read|follow|cope]',
    '[sink|sinks|sunk|sank] in $$',
    'you [should|ought to|must] [|ADV] [have known|know better|know by now|know how to]',
    // What everybody else can do.
    '[even|any] [|a|my|ADJ] [|ADJ] {child} [can|could|would|knows]',
    '[even|any] [my|our|the|a|your] ... ... [can|could|~manage|~know|would] [|easily] [{manage}|that|this|how|it|set|to]',
    '[a|my] [|ADJ|NUM] [|-] {child} [can|could|would] [|easily] [manage|cope|understand|figure|grasp|handle|solve|operate|work]',
    '[most people|most customers|most users|normal people|any adult|most adults|the rest of us|everyone else|everybody else|any sensible person|any reasonable person] [can|could|would|~seem to] [|easily] {manage}',
    '{anybody} with [half a brain|eyes|a brain|common sense|any sense|basic]',
    // How simple it is.
    '[rocket science|brain surgery|common knowledge]',
    'how [hard|difficult|much clearer|much simpler] [can|could|is|does] [it|this|that|i|we] [|be|make|possibly]',
    '[in|use] [|very] [simple|plain|basic|small|easy|layman \'s|simpler] [terms|words|language|english|steps] [for you|so you|so that you|this time]',
    'words of one syllable',
    '[~explain|~put|~make|~say|~type|~go|~speak|~write] [|it|this|that] [|ADV|very] [simply|slowly|simple|slow|slower] [|enough] [for you|so you|so that you|this time]',
    '[spell|dumb] [it|this|that] [out|down]',
    '[let me|i will|allow me to] [|just] [educate|enlighten|teach|school] you',
    '^^ [|do|please] [pay attention|use your|think again|read it again|do your research|educate yourself] [$$|,|head|brain|common sense|it]',
    '[|it|which|page|email|letter|form] clearly [stated|written|says|states]',
    '[~say|~state] [|so|it|this|that] [|ADV] [clearly|plainly|right there|in black and white|in plain english|in bold]',
    // Pats on the head.
  ],
  where: { negated: false },
};

/** "Obviously" and its like: talking down in rules and in what is said of the customer, not of one's own fault. */
export const obviousness: Lexicon = {
  id: 'obviousness',
  source,
  patterns: [
    '[obviously|evidently|logically]',
    '^^ [clearly|of course] [|,] [|if] [you|it|this|that|the] [|NOUN] [|you] [will not|does not|must]',
  ],
  where: { negated: false },
};

/** How simple it all is: talking down unless the speaker means a task of their own. */
export const simplicity: Lexicon = {
  id: 'simplicity',
  source,
  classes: [hard],
  patterns: [
    '[it|this|that] [~be] not [exactly|really|actually|all|that|so|too|particularly] [|that] {hard}',
    '[it|this|that] [~be] [|ADV|just] [obvious|common sense|basic]',
  ],
  where: { negated: false, conditional: false },
};
