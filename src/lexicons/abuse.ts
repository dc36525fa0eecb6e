import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; attacks on face after Brown & Levinson 1987';

const insults: WordClass = {
  id: 'insult',
  source,
  words: [
    'arsehole', 'asshole', 'bastard', 'bellend', 'bimbo', 'bitch', 'brain dead', 'brain-dead', 'braindead', 'bint', 'cow', 'cretin', 'cripple', 'cunt', 'dickhead', 'dick', 'dimwit', 'dipshit', 'dumbass', 'dumb ass', 'faggot', 'fag', 'fool', 'fucker', 'freak', 'halfwit', 'idiot', 'imbecile', 'ingrate', 'jackass', 'knobhead', 'lunatic', 'maggot', 'mong', 'mongol', 'monkey', 'moron', 'motherfucker', 'muppet', 'mutt', 'nitwit', 'numpty', 'nutter', 'parasite', 'peasant', 'pig', 'piece of shit', 'piece of crap', 'pos', 'prick', 'psycho', 'rat', 'retard', 'retarded', 'scumbag', 'scum', 'shithead', 'simpleton', 'slag', 'slut', 'spastic', 'spaz', 'slapper', 'thicko', 'tosser', 'trash', 'twat', 'tart', 'vermin', 'wanker', 'whore', 'wretch', 'tranny', 'dyke', 'poof', 'homo', 'queer', 'savage', 'paki', 'chink', 'nigger', 'kike', 'gypsy', 'gyppo', 'wog', 'terrorist', 'subhuman', 'sissy', 'pansy', 'windowlicker', 'dunce', 'clown', 'bloody foreigner', 'foreigner', 'immigrant', 'illegal',
  ],
};

const kin: WordClass = {
  id: 'kin',
  source,
  words: ['little girl', 'girl', 'boy', 'kid', 'kids', 'child', 'children', 'daughter', 'son', 'wife', 'husband', 'mum', 'mom', 'mother', 'family', 'house', 'home', 'car', 'flat', 'front door', 'street', 'dog', 'school run', 'home address', 'shift', 'face', 'neck', 'legs', 'bones', 'head', 'kneecaps', 'teeth'],
};

const classes = [insults, kin];

/** Slurs and insults aimed at the one spoken to. */
export const slur: Lexicon = {
  id: 'abuse-slur',
  source,
  patterns: [
    '[you|u|ya] [are|re|sound like|must be|people are|guys are|lot are|is] [|a|an|just|such|such a|the|some|one|nothing but|nothing but a|complete|all|_] [|_|_ _] {insult}',
    '[you|u|ya] [|absolute|complete|little|stupid|dumb|lying|useless|fucking|bloody|total|ignorant|fat|lazy|ugly|dirty|bunch of|_ of] {insult}',
    '{insult} [like|such as] [you|u|yourself]',
    '{insult} [|_|_ _|_ _ _|_ _ _ _|_ _ _ _ _] [you|namely you|meaning you|yes you] $$',
    '[fuck|screw|sod|piss|bugger] [you|u|off|yourself|your mother|your mum]',
    '[go|crawl|get|piss|bugger|fuck|sod] [|on|off|right|straight|yourself] back [to|where|under|home|in] [|your|whatever|wherever|the|whichever|where|you|own|that|a] [|_] [|country|from|you|came|come|village|hole|jungle|rock|desert|crawled|belong|kitchen|africa|india|pakistan|china|poland|mexico|romania|nigeria|philippines]',
    '[learn|speak|understand|try|talk|talking] [|to] [|speak|speaking] [|proper|some|real|the|_] english',
    '[can|do|does|could] [|you|not|u|anyone there|any of you] [|even|not|actually] [speak|understand] [|_] english',
    '[put|get|give|want|let|transfer|pass|connect] [|me|through|to|speak to|on|talk to|someone|_|_ _|_ _ _] [|a|an|someone|somebody|anyone|one] [|who|that|is] [|actually|_] [american|white|english|british|real american|proper english|man|belongs here|speaks english|speaks proper|born here|from this country|one of us|christian|from here|straight]',
    '[your|you] [|_] [kind|sort|lot|people] [should|always|never|all|are all|do not belong|does not belong|are ruining|breed|smell|stink|came here|come here|coming over|coming here|taking]',
    '[you|your] [foreigners|immigrants|indians|pakistanis|africans|mexicans|chinese|arabs|muslims|jews|blacks|gays|poles|romanians|asians|brown|towelheads|wetbacks|third world]',
    '[are|r] [you|u] [|a|some|actually|just|that|totally|_] [retarded|deaf|mental|brain dead|braindead|thick|stupid|dumb|blind or|slow or|simple or|autistic|special|backward|disabled|a cripple|illiterate|a retard|mentally]',
    '[third - world|third world] [|_] [monkey|idiot|scum|accent|call]',
    '[cannot|can not] understand [|a|your|one] [|word|stupid|bloody|fucking|_] [accent|gibberish|jabber]',
    '[put on this|waste of] [|_] [space|oxygen|skin]',
    '[drop dead|kill yourself|kys|top yourself|go to hell|rot in hell|burn in hell|hang yourself]',
    '[hope|pray|wish] [|that] [you|u|your] [|_|_ _|_ _ _] [die|dies|dead|cancer|rot|choke|burn|burns|suffer|crash|gets hurt|raped|lose your|get sick|get hurt|hit by]',
  ],
  classes,
};

/** Threats of harm, open or veiled. */
export const threat: Lexicon = {
  id: 'abuse-threat',
  source,
  patterns: [
    '[will|going to|gonna|would|should|could|want to|shall|ill] [|just|come|come down|come over|come round|be|fucking|bloody|personally|happily|there and|down there and|and] [|and|to] [find|hunt|kill|murder|hurt|strangle|shoot|stab|punch|slap|smash|break|burn|bash|batter|kick|beat|knock|throttle|wring|rip|slit|snap|torch|bury|destroy|follow|wait for|come for|come after|get] [|out] [you|u|your|where you] [|up|down|outside|office|face|neck|head|legs|teeth|house|one by one|live|_]',
    '[know|knows|found out|find out|finding out|see|seen|saw|looked up|gather|understand|hear|noticed|followed|watched|watching|remember|got|have] [|that|out|exactly] [|where|which|what|when|how] [|door|time|bus|train|car|street|_] [you|u|your family|your kids|your children] [|and your _|_] [live|lives|work|park|sleep|go home|come out|leave|drive|finish|get off|walk|take|catch|go to school|come from home|stay]',
    '[know|knows|found|gather|seen|saw|noticed|looked up|see|hear|understand|got|have] [|that|out|where|which] your [|_] {kin}',
    '[nice|lovely|pretty|sweet] {kin} [|you have|you got|of yours]',
    '[be|would be] [|such|such a|a|a real|a great] [shame|pity|unfortunate|terrible] [if|were|should]',
    '[watch|mind] [|your] [back|your back|yourself on|your step|out on your way]',
    '[one eye open|look over your shoulder|looking over your shoulder|check under your car|better lock your|lock your doors|you are dead|you are a dead|you will not be safe|not safe|wish you were never born|wish you had never been born|sleep tight]',
    '[waiting|wait|be] [|here|there|right] [|for you|outside] [|outside|at the door|after work|when you|after your shift|in the car park|for you after]',
    '[someone|somebody|people like you] [should|ought to|will|needs to|deserve to|is going to] [|really|be|get|just] [|_] [shoot|hang|shot|hanged|hung|beat|slap|punch|bomb|burn|hurt|die|burned|lined up|put down]',
    '[bring|come with|fetch|got|have|coming with] [|my|a|the] [|_] [gun|knife|bat|baseball bat|petrol|brothers and|boys round|lads round|shotgun|crowbar|hammer|machete]',
    '[burn|blow|torch|shoot] [|your|the|this|that] [|_] [office|place|building|shop|store|house] [|down|up]',
    '[put|stick] [you|u] in [|the|a] [hospital|ground|grave|coffin|wheelchair]',
    '[regret|pay] [|this|it|for this] [with your|physically|in blood|when i find|when i see|when i catch|when i get]',
    'bullet in',
    '[see|find out] what happens [when|if] [i|you|we] [|come|get|see|step|leave|am]',
  ],
  classes,
};

/** Sexual remarks to the one spoken to. */
export const harassment: Lexicon = {
  id: 'abuse-harassment',
  source,
  patterns: [
    'what [are|r|is|were|] [|you|u|that] [|_] wearing',
    '[send|show|gimme|give|got|share] [|me|us] [|a|some|your|any|ur] [|_] [nudes|nude|pic of you|picture of you|selfie|photo of yourself|boobs|tits|breasts|ass|legs|knickers|panties|bikini|naked]',
    '[sexy|hot|seductive|gorgeous|sultry|horny|kinky] [|_] [voice|body|girl|accent|thing|name|babe|legs|uniform|lips|little]',
    '[you|u|your voice] [|_] [sound|sounds|look|looks|must be|are|bet are] [|so|really|very|well|pretty|proper|dead|_] [sexy|hot|fit|horny|shaggable|fuckable|kissable|naughty]',
    '[bet|imagine|imagining|picture|thinking about|love to see|like to see|want to see|wanna see|dying to see] [|that] [you|u|your] [|_|_ _|_ _ _] [naked|nude|undressed|body|legs|tits|boobs|ass|bum|breasts|bed|lips|knickers|underwear|sexy|moan|moaning|lap|bent over|on your knees|without]',
    '[come|sit|get|climb] [|and|over|on|sit] [|on|in|into] my [|_] [lap|face|bed|knee|dick|cock]',
    '[suck|lick|kiss|touch|spank|shag|fuck|ride|bang] [|on] [you|my|your|u|me] [|_] [|dick|cock|lips|body|feet|all over|senseless|hard|balls|tits|ass]',
    '[you|u] [|are|_] [single|married|got a boyfriend|have a boyfriend|got a husband|seeing anyone] [|love|darling|sweetheart|babe|baby|,|?|gorgeous|sexy]',
    '[want|wanna|fancy|like|love|how about|up for] [|to|a] [|take|have|get] [|you|u] [|_] [to bed|shag|blowjob|hand job|quickie|sex|in bed|home with me|back to mine|bend you over|undress you|sleep with]',
    '[take|get] [|it|them|your clothes|your top|your shirt|your uniform|that uniform|off] off [|for me|love|darling|baby]',
    '[under|beneath|underneath] [that|your|the|ur] [uniform|shirt|skirt|headset|clothes|blouse|desk]',
    '[keep|would keep|could keep|want you to keep] [me|us] warm',
  ],
};
