import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; unhealthy comment attributes after Price et al. 2020';

const scornful: WordClass = {
  id: 'scorn',
  source,
  words: [
    'stupid', 'idiot', 'idiotic', 'moron', 'moronic', 'imbecile', 'fool', 'foolish', 'ignorant', 'ignorance', 'clueless', 'dumb', 'pathetic',
    'ridiculous', 'laughable', 'drivel', 'bigot', 'bigoted', 'coward', 'cowardly', 'loser', 'whiner', 'whine', 'whining', 'crybaby', 'troll', 'shill',
    'thug', 'crook', 'disgusting', 'disgrace', 'disgraceful', 'insane', 'delusional', 'lunatic', 'nut', 'nutjob', 'nuts', 'wacko', 'clown', 'jerk',
    'ass', 'asshole', 'arse', 'incompetent', 'incompetence', 'useless', 'worthless', 'juvenile', 'childish', 'petulant', 'shallow', 'lame', 'absurd',
    'ludicrous', 'uneducated', 'illiterate', 'hypocrite', 'hypocrisy', 'hypocritical', 'liar', 'lying', 'racist', 'sexist', 'fascist', 'nazi',
    'sheep', 'sheeple', 'redneck', 'goon', 'minion', 'scum', 'trash', 'parasite', 'leech', 'pig', 'rat', 'snake', 'weasel', 'crackpot', 'quack',
    'puppet', 'buffoon', 'bozo', 'dolt', 'dunce', 'numbskull', 'dimwit', 'brainless', 'brainwashed', 'mindless', 'gutless', 'spineless', 'sickening',
    'vile', 'evil', 'filthy', 'smug', 'arrogant', 'arrogance', 'pompous', 'entitled', 'spoiled', 'lazy', 'greedy', 'traitor', 'fraud', 'con', 'scam',
    'creep', 'pervert', 'insufferable', 'deranged', 'demented', 'senile', 'unhinged', 'hysterical', 'stupidity', 'idiocy', 'lunacy', 'mouthpiece',
    'hack', 'disgust', 'despicable', 'deplorable', 'shameful', 'shameless', 'bully', 'tyrant', 'dictator', 'barbaric', 'savage', 'retard', 'retarded',
    'twit', 'slime', 'sleaze', 'phony', 'fake', 'corrupt', 'crooked', 'inept', 'dishonest', 'intellectually',
  ],
};

const swearing: WordClass = {
  id: 'swear',
  source,
  words: [
    'fuck', 'fucking', 'fucked', 'shit', 'shitty', 'bullshit', 'crap', 'crappy', 'damn', 'damned', 'goddamn', 'hell', 'bitch', 'bastard', 'wtf',
    'stfu', 'piss', 'pissed', 'bloody', 'bs', 'ffs', 'screw', 'screwed', 'suck', 'sucks', 'dick', 'prick', 'turd', 'freaking', 'frigging', 'effing',
    'arsehole', 'cunt', 'twat', 'wanker',
  ],
};

const nonsense: WordClass = {
  id: 'nonsense',
  source,
  words: [
    'nonsense', 'rubbish', 'garbage', 'drivel', 'bs', 'bunk', 'baloney', 'hogwash', 'malarkey', 'tripe', 'twaddle', 'claptrap', 'rant', 'rants',
    'propaganda', 'lies', 'myth', 'fantasy', 'silly', 'irrelevant', 'pointless', 'meaningless', 'wrong', 'false', 'untrue', 'ridiculous', 'laughable',
    'joke', 'spin', 'fluff', 'babble', 'gibberish', 'waste', 'sludge', 'platitudes', 'cliche', 'mythology', 'conspiracy', 'trivial', 'weak',
  ],
};

/** Words of scorn, whoever they are said of. */
export const scorn: Lexicon = { id: 'scorn', source, classes: [scornful], patterns: ['{scorn}'] };

/** Swear words. */
export const swearWords: Lexicon = { id: 'swear-words', source, classes: [swearing], patterns: ['{swear}'] };

/** Saying that something is wrong, void or not worth a thought. */
export const waving: Lexicon = {
  id: 'waving-aside',
  source,
  classes: [nonsense],
  patterns: [
    '{nonsense}',
    '[who|nobody|no one] [|really] cares',
    '[get over|get used to|deal with|live with] [it|that|yourself]',
    '[yawn|lol|lmao|haha|hahaha|whatever|meh|zzz|nope|nah|bah|pfft]',
    'so what',
    '[what is|and] your point',
    'not worth',
    '[enough|done] [already|with]',
    '[no|not] one cares',
    'sick of',
    '^ [no|nope|wrong|nonsense|rubbish|please|really] [,|.|!|?|$$]',
    'move on',
    '[you|they|he|she] [|really|obviously|clearly] [have|has] no [idea|clue]',
    'no substance',
    '[nothing|not a thing] [new|but|of substance]',
    'give me a break',
    'not [even|really] close',
    'waste of',
    '[do not|does not] [|really] [matter|know what|have a clue|understand]',
    '[stop|quit] [VERB]',
    'give it [up|a rest]',
    '[same old|old news|nice try|try again|good grief]',
    'speak for yourself',
    '[typical|as usual|the usual|yet another|just another|another]',
  ],
};

/** "You are …", "your comment …": speaking of the other, not of the matter. */
export const aimedAtYou: Lexicon = {
  id: 'aimed-at-you',
  source,
  patterns: [
    'you [are|were|seem|sound|look|must be]',
    'you [|really|obviously|clearly|just|simply|probably|even] [do|did|can|could|have|will|would] not',
    '[people|folks|guys|types|those|person] like you',
    'you [have|need|ought|should|might|may|better|had better] [|to]',
    'you [people|guys|lot|folks]',
    'your [|own|ADJ|silly|little] [comment|comments|post|posts|logic|argument|ignorance|opinion|opinions|claim|claims|point|rant|lies|spelling|reading|ilk|kind|head|brain|beliefs|hero|buddy|party|problem|fantasy|side|position|reasoning|facts|response|reply|bias|hatred]',
    '[do|did|are|have|can|could|were] you [|even|really|actually|ever|not]',
    'you [|really|just|obviously|clearly] [think|believe|want|said|say|keep|mean|know|sound|missed|forgot|fail|failed|ignore]',
    'yourself',
    '[tell|show|give|remind] [me|us]',
  ],
};

/** Telling the other to read, learn, think, grow up. */
export const schooling: Lexicon = {
  id: 'schooling',
  source,
  patterns: [
    '^^ [|please|just|maybe|perhaps|and|so|now|then|go|try] [read|reading|learn|learning|try|look|google|check|think|grow up|wake up|educate|study|go back|get|take|do your|do some|stop|quit|open|ask|explain|show|tell|name|cite|prove|give|remember|keep]',
    '[maybe|perhaps] [you|he|she|they] [should|could|need|might]',
    '[do|does|did] [you|he|she|they] [even|really|actually] [know|read|understand|think]',
    '[clearly|obviously|evidently|apparently|surely]',
    '[comprehension|grade school|high school|kindergarten|grammar|spelling|dictionary|homework|basic|simple fact|common sense|reality|facts|logic|clue|educated|ignorant|uninformed|educate|lesson|history]',
    'my [|dear|ignorant|good] [friend|dear|boy|man]',
    '[actually|really] ?',
    '[you|he|she|they] [|do|does|clearly|obviously|really|just] [|not] [know|understand|comprehend|grasp|realise|realize|get it]',
    'what [you|he|she|they] [are|is] talking',
    '[unaware|oblivious|naive|misinformed|uninformed|confused|mistaken|deluded|childish|simplistic]',
    'let me [|just] [explain|guess|remind|educate|help|get this]',
    'grow up',
    'get a [life|grip|clue|job]',
    'in the real world',
    '[thinking|ideas|arguments] [is|are]',
    'you poor',
    '[sweetie|honey|buddy|pal|kid|sonny|son|genius|sunshine|captain|chief|dude|bud|champ]',
  ],
};

/** Words that praise or agree where nothing is praised; marks of irony. */
export const ironyMarks: Lexicon = {
  id: 'irony-marks',
  source,
  patterns: [
    '^ [oh|ah|gee|wow|well|yeah|yes|yep|sure|right|so|funny|great|nice|good|brilliant|wonderful|lovely|maybe|perhaps|because|just|hmm|hey|ooh|gosh|golly|thanks|thank you|congratulations|bravo|let me|imagine|apparently|clearly|obviously|of course|next|too bad|poor|interesting|amazing|surprise]',
    '[yeah right|of course|i am sure|no doubt|good luck|i guess|i suppose|oh well|oh yes|oh no|oh yeah|oh sure|what a surprise|big surprise|what could|who knew|go figure|how about|next thing|wait till|do not worry|let us not|god forbid|heaven forbid|how dare|how nice|how convenient|too bad|so much for|just like|as if|thank god|nothing like|sounds like|looks like]',
    '[lol|duh|haha|brilliant|genius|hero|saviour|savior|messiah|miracle|magic|fairy|unicorn|santa|wonderful|glorious|enlightened|wise|sage|paradise|utopia|logic|amazing|shocking|shocker|stunning|surely|supposedly|apparently|self - proclaimed|so - called]',
    '[love|like] how',
    '[i|we] [wonder|bet|thought|hear|see|hope]',
    '[is|are|was|were|did|does|do|has|have] not [it|that|they|he|she|we|you] [|the|a|just]',
  ],
};

/** Complaint, tedium and vexation. */
export const vexation: Lexicon = {
  id: 'vexation',
  source,
  patterns: [
    '[annoying|annoyed|annoy|annoys|irritating|irritated|frustrating|frustrated|tired of|sick of|fed up|enough|ugh|argh|hate|hates|stop|quit|ridiculous|stupid|dumb|idiot|idiots|worst|terrible|awful|horrible|sucks|suck|crap|damn|shit|bullshit|fuck|fucking|hell|wtf|pissed|pathetic|whining|complaining|bitching|crying|whine|bother|bothers|nonsense|garbage|trash|bored|boring|lazy|rude|obnoxious|entitled|toxic|cringe|gross|disgusting|unbearable|insufferable|seriously|literally|jesus|christ|sake|jerk|ass|asshole|assholes|moron|morons|clown|shut|nobody|never|always|every time|weird|fake|lame|useless|wrong|excuse|excuses|blame|ruin|ruined|ruins|unnecessary|overrated|petty|selfish|ignorant]',
    '[how many times|for the last time|shut up|grow up|get over|give me a break|come on|who cares|for god|what is wrong with|why the|why do|why does|why would|why are|not even|can not stand|do not care|no one|tired|makes me|no need]',
  ],
};
