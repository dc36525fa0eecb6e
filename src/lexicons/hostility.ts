import type { Lexicon, WordClass } from '../text/lexicon';
import { contemptNouns, customerDeeds, insultNouns, personalAdjectives, sharpAdjectives } from './insults';

const source = 'goodturn, 2026; impoliteness strategies after Culpeper 1996';


/** Insults, to the face or of what was said. */
export const insults: Lexicon = {
  id: 'insults',
  source,
  classes: [insultNouns, sharpAdjectives, personalAdjectives, contemptNouns, customerDeeds],
  patterns: [
    'you [~be|sound|look|seem] [|being|just|so|such|acting] [|ADV|a bit] [{sharp}|{personal}]',
    'you [~be|sound|look|seem|act|behave] [|just|ADV|nothing but|like|being] [a|an|the|such a|such an] [|ADJ] {insult}',
    'what [a|an] [|ADV|ADJ] {insult}',
    'you [|ADJ] {insult}',
    ', {insult} $',
    '[i|we] [do not|will not|never] [VERB|do] ... [with|to|for|at|by|from|out] {insult}',
    'your [|own|ADJ|little|constant|endless] {fuss}',
    'your [|own|little] {sharp} [|little] [NOUN|ADJ]',
    '[this|that|it|what|of all the|such] [|~be] [|ADV] [|a|an|the|the most|such a|another] {sharp} [|little] {deed}',
    '[stop|quit|do not] [be|being|acting|behaving|act] [|like] [|so|such] [|a|an] [{sharp}|{personal}|{insult}|difficult|dramatic|baby|child]',
    'are you [|ADV|that|this|so] [|ADV] [{sharp}|{personal}|deaf|blind|slow|an idiot|a moron]',
    'what [~be] [|the hell|on earth|exactly|actually] [wrong with|the matter with] you',
    '^ what [~be] your [|damn|actual|real] problem ? $',
    'who [|the hell|on earth|exactly] do you think you are',
    'how dare you',
    'you [~have] [|got] [some|a] nerve',
    '[the|what] [|a] [nerve|cheek|gall] [of you|you have|you have got]',
    '[shame on you|ashamed of yourself]',
    'you [|ADV] have [|got] no [brain|brains|sense|manners|shame|class|decency|respect|life]',
    'you [~be] [|ADV|all] [lying|faking|cheating|making this up|making it up|making things up|trying to scam|trying to con|trying to cheat|embarrassing yourself|talking nonsense|talking rubbish]',
    '[stop|quit] [|your|with the|all this] [lying|sulking|crying|pestering|harassing|{fuss}]',
    '[utter|complete|absolute|pure|total|sheer|load of|pack of|bunch of] {fuss}',
    '[that|this|it] [~be] [|just|ADV] a [|ADJ] lie',
    '[people|customers] like you [|ADV] [ruin|should|deserve|always|never|~be|disgust|waste]',
  ],
  where: { negated: false },
};

/** Words that hardly stand beside "you" or "your" without insulting somebody. */
export const slurs: Lexicon = {
  id: 'slurs',
  source,
  classes: [
    insultNouns,
    { id: 'slur', source, words: ['stupid', 'idiotic', 'moronic', 'brainless', 'pathetic', 'ungrateful', 'greedy', 'dumb', 'worthless', 'clueless', 'ignorant', 'insufferable', 'obnoxious', 'despicable', 'delusional', 'deranged', 'unhinged', 'childish'] },
  ],
  patterns: ['[{insult}|{slur}]'],
  where: { negated: false, conditional: false },
};

/** Being sent away, and being told to shut up. */
export const dismissals: Lexicon = {
  id: 'dismissals',
  source,
  patterns: [
    '^^ [|just|now|so|please|then|oh|and|why do not you] [shut up|shut it|shut your|get lost|go away|buzz off|piss off|sod off|fuck off|clear off|jog on|beat it|get stuffed|get a life|get a grip|get over it|get over yourself|grow up|deal with it|suck it up|cry about it|zip it|drop dead|go to hell|shove it|bite me|grow a pair|toughen up|leave me alone|leave us alone|get out of]',
    '[~bother|~annoy|~pester|~harass|~moan to|~whine to|~complain to|~cry to|~rant at] [someone|somebody|anybody] else',
    '[go|run] [|and|along and] [cry|whine|moan|complain|rant|play] [|about it] [to|at|with|somewhere]',
    'take your [|ADJ] [business|custom|money|complaints|complaint|problems|drama|attitude] [elsewhere|somewhere else|to someone|to another]',
    'if you do not like [it|that|this|our|the] [|NOUN] [|,] ... [leave|go|tough|shop|door|elsewhere|cancel|else]',
    '[like it or lump it|take it or leave it|tough luck|hard luck|boo hoo|too bad for you|sucks to be you]',
    '^ [tough|too bad|so what|big deal|whatever|who cares|nobody cares|your loss|your problem|not interested] [|then] $',
    '[that|this|it] [~be|sounds like|seems like] [|ADV] [your|a you] [|own] problem [$$|, not|and not]',
    '[fuck|screw|damn] you',
    '[do|would|will] not [|ADV] [want|need|miss] [your business|your custom|your money|your kind|your opinion|you here|you back|customers like|people like]',
  ],
  where: { negated: false },
};

/** Contempt: not caring, being sick of somebody, holding them worth nothing. */
export const contempt: Lexicon = {
  id: 'contempt',
  source,
  patterns: [
    '[i|we|nobody|no one] [|here] [|ADV] [do|does|could] not [|ADV] care [|less] [|about|what|how|if|whether|who|that] [|you|your|that|it|this]',
    'could not care less',
    '[nobody|no one|who] [|here|really|else] [cares|gives a]',
    '[give|gives] a [|single|flying] [damn|toss|monkey|shit|crap|fuck|hoot|fig|rat]',
    '[sick|tired|weary|fed up|bored] [of|with] [you|your|people like|customers like]',
    '[have|had] [|ADV|just about] enough [of|with] [you|your]',
    '[i|we|everyone|everybody] [|ADV|all] [hate|despise|dread|loathe|detest] [you|dealing with you|talking to you|people like you|customers like you]',
    'can not [stand|bear|stomach|abide] [you|your|dealing with you|people like you]',
    'not worth [my|our|anyone \'s] [time|breath|effort|trouble|energy]',
    '~waste [|of] [my|our|everyone \'s|everybody \'s|all our] [time|breath|energy]',
    'you [|ADV] [think|believe] you are [so|special|better|above|something|entitled|the only|important]',
    '^^ [|you should|just] be [grateful|thankful|glad] [|that] [we|i|you got|anyone|anybody] [|even|at all|ever|still]',
    '[you|your] ... ~be not worth the NOUN',
    'you [|all|people] [~make|~give] [me|us|everyone] [|ADV] [sick|ill|puke|vomit|want to scream|the creeps|a headache]',
    '[nobody|no one] [|here|at NOUN|in NOUN|in this NOUN|in our NOUN|in the NOUN|on this NOUN] [cares|gives a] [$$|a|what|about|if|damn|toss|hoot|monkey]',
    '[i|we] have [|ADV] [scraped|wiped|flushed|trodden in|had] ... ... [scraped|enjoyed|wiped|mannered|nicer|better] ... than [you|this chat|this call|your]',
    '[brought you up|raised you|dragged you up|brought up in a barn]',
  ],
  where: { subject: ['i', 'we', 'you', 'it', 'person', 'none', 'noun', 'they'] },
};

const sanctions: WordClass = {
  id: 'punish',
  source,
  words: ['ban', 'block', 'blacklist', 'sue', 'prosecute', 'expose', 'ruin', 'destroy', 'punish', 'evict', 'arrest'],
};

/** Threats outright: punishment, revenge, "or else". */
export const threats: Lexicon = {
  id: 'threats',
  source,
  classes: [sanctions],
  patterns: [
    'you [will|shall|are going to|would] [|ADV|live to] [regret|be sorry if|be sorry for this|be sorry for that|wish you had|suffer|pay dearly|hear from our lawyers|be hearing from our lawyers|find out what happens]',
    '[i|we] [will|shall|am going to|are going to|can] [|ADV] [make sure|make certain|see to it|ensure] [|that] [you|your] ... ... [never|lose|last in|regret|suffer|banned|blacklisted|nowhere|sorry|lost|blocked|accident|sits|rots|waits|gather dust]',
    '[i|we] [will|shall|am going to|are going to|can|could|have to] [|ADV] {punish} you',
    '[i|we] [will|shall|am going to|are going to] [|ADV] [hang up on you|teach you a lesson|show you what|come after you|make you pay|make you regret|make your life|track you down|hunt you]',
    'or else [$$|you|we|i]',
    '[one more|another] [word|peep|outburst|insult|threat] ... [|,] and [i|we|you|your|this|that]',
    '[one more|another] NOUN [from you|like that|like this|out of you] [|,] and [i|we|you|your|this|that]',
    '^^ [|just|go ahead and|you] [carry on|keep on|go on|ask|say|speak|talk|write|post|shout|do] ... [like that|like this|that up|this up|in that tone|in that NOUN|that way|once more|again|me|with it|up] [|again|once more] [|,] and [i|we|you|your]',
    '^^ [|go ahead and|now] [keep that up|keep this up|keep it up|carry on|keep going|try that|try it] [|again] [|,] and [i|we|you|your]',
    'we know where [you|your|that|those|the NOUN] [|NOUN] [|of yours] [live|lives|sleep|sleeps|work|works|park|parks|go|goes]',
    '[your|you] ... [have|has|had] a [|little|nasty|small] accident',
    'you [want|need|ought] to be [|ADV] careful [$$|,|what|who|with]',
    'our [lawyers|solicitors|boys|people] [have|know] your',
    'do not [test|push|try|tempt|provoke|threaten|mess with|make] [me|us] [|again|$$|angry|do|regret|call]',
    '^^ [watch it|watch yourself|watch your back|watch your step|watch your mouth|be careful what you|careful what you|think twice before]',
    'you have been warned',
  ],
  where: { negated: false },
};

/** What a customer does that a threat hangs on: "if you keep complaining". */
export const provocation: Lexicon = {
  id: 'provocation',
  source,
  patterns: [
    'you [|still|dare to|ever] [keep|continue|carry on|go on|persist in|insist on] [|to|on|with] [VERB|this|that|it up|like this]',
    '^^ [keep|continue|carry on] [|to|on|with] VERB',
    '[if|when|should] you [|ever|dare to|dare|even|so much as|want to|decide to] [complain|dispute|moan|harass|pester|bother|threaten|accuse|escalate|go public|post|leave a|leave another|tell anyone|tell people|say another|open another|report us|go over my head]',
    '[unless|until] you [|immediately|now] [delete|withdraw|take down|retract|apologise|apologize|drop|stop|behave|back off|calm|remove|change your]',
    '[the next time you|if i hear]',
  ],
  where: { voice: ['own', 'reported'] },
};

/** What is threatened. */
export const sanction: Lexicon = {
  id: 'sanction',
  source,
  classes: [sanctions],
  patterns: [
    '[i|we] [will|shall|may|might|can|could|am going to|are going to] [|ADV|have to|be forced to|have no choice but to] [{punish}|close|cancel|delete|refuse|ignore|stop|slow|terminate|suspend|lock|void|withdraw|hang up]',
    'your [|NOUN] NOUN [will|shall|could|might|may|can|is going to|goes|gets] [|ADV|be|get] [closed|cancelled|canceled|deleted|lost|delayed|terminated|suspended|ignored|refused|blocked|disappear|vanish|locked|void|wait|frozen]',
    'you [will|shall|can|may|are going to|could|might] [|ADV|be] [lose|wait|forget|{punish}|regret|never|get nothing]',
    '[legal action|police|lawyer|lawyers|bailiffs|security]',
  ],
};

/** Abuse that an agent may set a limit to: such a limit is no threat. */
export const abuseNamed: Lexicon = {
  id: 'abuse-named',
  source,
  patterns: [
    '[~swear|~shout|~yell|~scream|~insult|~abuse|abusive|~threaten|threats|language|slurs|racist|sexist|respectful|respectfully|civil|civilly|aggressive|profanity|harassment|offensive|tone|names|politely|polite|courteous|calmly|kindly|decency|manners|calm|calmer|personal attacks]',
  ],
};

/** The second half of "do this or we will": only a threat after a bare order. */
export const ultimatum: Lexicon = {
  id: 'ultimatum',
  source,
  classes: [sanctions],
  patterns: ['or [else|i|we|you|it|this NOUN|your NOUN] [will|gets|is|goes|are|am going to|are going to] [|ADV|have to|be forced to|be|get] [{punish}|close|cancel|delete|terminate|lock|refuse|lose|lost|void|suspend|withdraw|remove|hang up|stop]'],
};
