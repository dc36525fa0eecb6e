import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; attacks on face after Brown & Levinson 1987';

const insults: WordClass = {
  id: 'insult',
  source,
  words: [
    'arsehole', 'asshole', 'bastard', 'bitch', 'brain dead', 'brain-dead', 'chink', 'cow', 'cripple', 'cunt', 'deaf', 'dick', 'dickhead', 'faggot',
    'foreigner', 'homo', 'idiot', 'imbecile', 'immigrant', 'mong', 'monkey', 'moron', 'motherfucker', 'nigger', 'paki', 'parasite', 'piece of shit',
    'pig', 'prick', 'retard', 'retarded', 'scum', 'scumbag', 'slut', 'terrorist', 'tranny', 'twat', 'vermin', 'wanker', 'whore',
  ],
};

const kin: WordClass = { id: 'kin', source, words: ['girl', 'kid', 'child', 'daughter', 'son', 'mother', 'family', 'house', 'home', 'car', 'door', 'school', 'shift'] };

const body: WordClass = { id: 'body', source, words: ['naked', 'nude', 'body', 'leg', 'tits', 'ass', 'knickers', 'lap', 'bed', 'knees', 'dick', 'uniform'] };

const classes = [insults, kin, body];

/** Slurs and insults aimed at the one spoken to. */
export const slur: Lexicon = {
  id: 'abuse-slur',
  source,
  patterns: [
    '[you|u] [are|re|sound like|must be|guys are|lot are] [|a|an|just|such|the|some|one|nothing but|all] [|_] [|_] {insult}',
    '[are|r] [you|u] [|a|some|actually|just|totally] [|_] {insult}',
    '[you|u] [|absolute|complete|little|stupid|dumb|lying|useless|fucking|bloody|ignorant|fat|lazy|ugly|dirty] {insult}',
    '{insult} [|_] [|_] [|_] [|_] [|_] [|_] [namely|meaning|i.e.|ie] [|.] you',
    '[some|a|which|what] [|_] {insult} [~type|~write|~answer|~reply|~hire]',
    'being [this|so|that] {insult}',
    'not a [foreigner|immigrant]',
    'fuck [you|u|yourself|your mother]',
    'go [|on] back [to|where|under|home] [|your|whatever|wherever|where|the|own] [|_] [country|from|you|came|crawled|belong|kitchen|jungle|village|hole]',
    '[learn|learn to speak|speak|understand|talk] [|to speak] [|proper|real|the] english',
    '[put|get|give|want|transfer|pass|connect|speak] [|_] [|_] [|_] [who|an|a real|a proper|from] [|_] [american|white|englishman|briton|belongs here|speaks|this country|born here]',
    '[you|your] [foreigners|immigrants|indians|pakistanis|africans|mexicans|muslims|blacks]',
    '[drop dead|kill yourself|kys|rot in hell|burn in hell|hang yourself|waste of oxygen]',
    '[hope|pray|wish] [|that] [you|u|your] [|_] [|_] [|_] [die|dead|cancer|rot|choke|burn|suffer]',
  ],
  classes,
};

/** Threats of harm, open or veiled. */
export const threat: Lexicon = {
  id: 'abuse-threat',
  source,
  patterns: [
    '[will|going to|should|could|want to] [|_] [|_] [find|hunt|kill|murder|hurt|shoot|stab|punch|slap|smash|break|burn|come for|come after] [you|u|your] [|_]',
    '[know|find out|see|seen|look up|gather|notice|follow|watch|remember] [|that|exactly] [|where|which|what|when] [|_] [you|u|your family] [~live|park|sleep|go home|come out|~leave|~drive|get off|~walk|finish|work|catch|come]',
    '[~know|~find|gather|~see|~notice|~look up|~hear|~understand] [|that|out] [|where|which] your [|_] {kin}',
    '[shame|pity|unfortunate] if [|_] [|_] [happened|happen]',
    '[teach you a lesson|watch your back|mind your back|one eye open|over your shoulder|better lock your|you are dead|you are a dead|not be safe|wish you were never|bullet in|see what happens when]',
    '[someone|somebody] [should|ought to|will] [|really] [shoot|hang|beat|slap|punch|bomb|burn|hurt] [you|your|this|that]',
  ],
  classes,
};

/** Sexual remarks to the one spoken to. */
export const harassment: Lexicon = {
  id: 'abuse-harassment',
  source,
  patterns: [
    'what [are|r|is|] [you|u] [|_] wearing',
    '[send|show] [|me|us] [|a|some|your] [nudes|nude|pic of you|picture of you|selfie|photo of yourself|{body}]',
    '[you|u] [sound|look] [|_] [gorgeous|sexy|hot|fit|cute|beautiful]',
    '[sexy|seductive|sultry|horny|kinky] [|_]',
    '[bet|imagine|picture|~think about|to see|wanna see] [|that] [you|u|your] [|_] [|_] [|_] {body}',
    '[~lick|~kiss|~spank|~shag] [you|u|your]',
    '[under|beneath] [that|your|the] {body}',
  ],
  classes,
};
