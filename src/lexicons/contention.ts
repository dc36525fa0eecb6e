import type { Lexicon, WordClass } from '../text/lexicon';
import { contemptNouns, insultNouns, personalAdjectives, sharpAdjectives } from './insults';

const source = 'goodturn, 2026; unhealthy comment attributes after Price et al. 2020';

const scornful: WordClass = {
  id: 'scorn',
  source,
  words: [
    'bigot', 'bigoted', 'cowardly', 'disgrace', 'disgraceful', 'nut', 'ass', 'arse', 'incompetence', 'juvenile', 'petulant', 'shallow', 'lame',
    'uneducated', 'hypocrisy', 'lying', 'racist', 'sexist', 'fascist', 'nazi', 'sheep', 'redneck', 'trash', 'rat', 'snake', 'crackpot', 'puppet',
    'brainwashed', 'mindless', 'spineless', 'sickening', 'evil', 'filthy', 'smug', 'pompous', 'traitor', 'con', 'scam', 'idiocy', 'hack', 'disgust',
    'shameful', 'dictator', 'barbaric', 'retarded', 'phony', 'fake', 'corrupt', 'inept', 'shill',
  ],
};

const swearing: WordClass = {
  id: 'swear',
  source,
  words: [
    'fuck', 'fucking', 'shit', 'shitty', 'bullshit', 'crap', 'damn', 'damned', 'goddamn', 'hell', 'bitch', 'bastard', 'wtf', 'stfu', 'piss',
    'pissed', 'bloody', 'bs', 'ffs', 'screw', 'suck', 'dick', 'prick', 'freaking', 'arsehole', 'cunt',
  ],
};

const nonsense: WordClass = {
  id: 'nonsense',
  source,
  words: [
    'propaganda', 'myth', 'fantasy', 'silly', 'irrelevant', 'pointless', 'meaningless', 'wrong', 'false', 'untrue', 'ridiculous', 'laughable',
    'joke', 'spin', 'babble', 'waste', 'conspiracy', 'trivial', 'weak',
  ],
};

/** Words of scorn, whoever they are said of. */
export const scorn: Lexicon = {
  id: 'scorn',
  source,
  classes: [scornful, insultNouns, sharpAdjectives, personalAdjectives, contemptNouns],
  patterns: ['[{scorn}|{insult}|{sharp}|{personal}|{fuss}]'],
};

/** Swear words. */
export const swearWords: Lexicon = { id: 'swear-words', source, classes: [swearing], patterns: ['{swear}'] };

/** Saying that something is wrong, void or not worth a thought. */
export const waving: Lexicon = {
  id: 'waving-aside',
  source,
  classes: [nonsense, contemptNouns],
  patterns: [
    '[{nonsense}|{fuss}]',
    '[who|nobody|no one] [|really] cares',
    '[get over|get used to|deal with|live with] [it|that]',
    '[lol|lmao|haha|whatever|meh|nope|nah|bah|so what|not worth|sick of|move on|give me a break|waste of|give it up|same old|nice try|try again|good grief]',
    '[enough|done] with',
    '^ [no|wrong|please|really] [,|.|!|?|$$]',
    '[you|they] [|ADV] have no idea',
    'nothing [new|but]',
    '[do not|does not] [|really] [matter|know what|understand]',
    '[stop|quit] VERB',
    '[typical|as usual|another]',
  ],
};

/** "You are …", "your comment …": speaking of the other, not of the matter. */
export const aimedAtYou: Lexicon = {
  id: 'aimed-at-you',
  source,
  patterns: [
    'you [are|were|seem|sound|look|must be|people|guys]',
    'you [|ADV] [do|did|can|could|have|will|would] not',
    'people like you',
    'you [have|need|should|might|may|better] [|to]',
    'your [|own|ADJ] [comment|comments|post|posts|logic|argument|opinion|claim|point|kind|head|brain|beliefs|problem|side|reasoning|facts|reply]',
    '[do|did|are|have|can|could|were] you [|ADV|not]',
    'you [|ADV] [think|believe|want|said|say|keep|mean|know|sound|missed|forgot|fail|ignore]',
    'yourself',
    '[tell|show|give|remind] [me|us]',
  ],
};

/** Telling the other to read, learn, think, grow up. */
export const schooling: Lexicon = {
  id: 'schooling',
  source,
  patterns: [
    '^^ [|please|just|maybe|and|so|now|then|go|try] [read|reading|learn|try|look|google|check|think|grow up|wake up|educate|study|go back|get|take|do your|stop|quit|open|ask|explain|show|tell|name|give|remember|keep]',
    '[maybe|perhaps] [you|they] [should|could|need]',
    '[do|does|did] [you|they] ADV [know|read|think]',
    '[clearly|obviously|evidently|apparently|surely]',
    '[comprehension|high school|kindergarten|grammar|dictionary|homework|basic|common sense|reality|facts|logic|clue|educated|ignorant|uninformed|lesson|history]',
    'really ?',
    '[you|he|they] [|do|does|ADV] [|not] [know|understand|realise|realize|get it]',
    '[unaware|oblivious|naive|misinformed|confused|mistaken|simplistic|get a life|get a grip|in the real world]',
    'let me [|just] [remind|help]',
    '[sweetie|honey|buddy|pal|kid|genius|sunshine|dude|champ|my dear|my friend]',
  ],
};

/** Words that praise or agree where nothing is praised; marks of irony. */
export const ironyMarks: Lexicon = {
  id: 'irony-marks',
  source,
  patterns: [
    '^ [oh|ah|gee|wow|well|yeah|yes|yep|sure|right|so|funny|great|nice|good|brilliant|wonderful|lovely|maybe|perhaps|because|just|hmm|hey|thanks|thank you|congratulations|bravo|let me|imagine|apparently|clearly|obviously|of course|next|too bad|poor|interesting|amazing|surprise]',
    '[of course|i am sure|no doubt|good luck|i guess|i suppose|oh well|oh yes|oh no|what a surprise|who knew|how about|do not worry|how dare|how nice|too bad|so much for|just like|as if|thank god|nothing like|sounds like|looks like]',
    '[lol|duh|haha|brilliant|genius|hero|miracle|magic|fairy|santa|wonderful|glorious|enlightened|wise|paradise|logic|amazing|shocking|stunning|surely|supposedly|apparently|so - called]',
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
    '[~annoy|annoying|~irritate|irritating|~frustrate|frustrating|tired of|sick of|fed up|enough|ugh|argh|~hate|stop|quit|ridiculous|stupid|dumb|idiot|worst|terrible|awful|horrible|~suck|crap|damn|shit|bullshit|fuck|fucking|hell|wtf|pissed|pathetic|~whine|~complain|bitching|~cry|~bother|nonsense|garbage|trash|bored|boring|lazy|rude|obnoxious|entitled|toxic|cringe|gross|disgusting|unbearable|insufferable|seriously|literally|jesus|christ|sake|jerk|ass|asshole|moron|clown|shut|nobody|never|always|every time|weird|fake|lame|useless|wrong|excuse|blame|ruin|unnecessary|petty|selfish|ignorant]',
    '[how many times|grow up|get over|give me a break|come on|who cares|for god|what is wrong with|why the|why do|why does|why would|why are|not even|can not stand|do not care|no one|tired|makes me|no need]',
  ],
};
