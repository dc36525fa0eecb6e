import type { Lexicon, WordClass } from '../text/lexicon';
import { contemptNouns, customerDeeds, insultNouns, personalAdjectives, sharpAdjectives } from './insults';

const source = 'goodturn, 2026; impoliteness strategies after Culpeper 1996';


/** Insults, to the face or of what was said. */
export const insults: Lexicon = {
  id: 'insults',
  source,
  classes: [insultNouns, sharpAdjectives, personalAdjectives, contemptNouns, customerDeeds],
  patterns: [
    'you [~be|sound|look] [|being|just|so] [|ADV] [{sharp}|{personal}]',
    'you [~be|sound|look|act] [|just|ADV|like|being] [a|an|the|such a] [|ADJ] {insult}',
    'only [a|an] [|ADJ] {insult} [would|could]',
    'you [|ADJ] {insult}',
    ', {insult} $',
    '[i|we] [do not|will not] [VERB|do] ... [with|to|for|at|by|from|out] {insult}',
    'your [|own|ADJ] {fuss}',
    'your {sharp} [NOUN|ADJ]',
    '[this|that|it|what|of all the] [|~be] [|ADV] [|a|an|the] {sharp} {deed}',
    '[stop|do not] [be|being|act] [|like] [|so|such] [|a|an] [{sharp}|{personal}|{insult}|dramatic|baby]',
    'are you [|ADV|that|this|so] [|ADV] [{sharp}|{personal}|blind|slow|an idiot]',
    'what [|the hell|on earth] ~be [wrong with|the matter with] you',
    'who do you think you are',
    'how dare you',
    'you ~have [|got] [some|a] nerve',
    'you ~be [|ADV|all] [lying|cheating|embarrassing yourself|talking nonsense]',
    'you [|ADV] have [|got] no [manners|shame|sense|brain|decency]',
    '[stop|quit] [|your|with the|all this] [lying|crying|harassing|sulking|{fuss}]',
    '[utter|complete|absolute|pure|total|sheer|load of|bunch of] {fuss}',
    '[that|this|it] ~be [|just|ADV] a [|ADJ] lie',
    '[people|customers] like you [|ADV] [should|always|~be]',
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
    '^^ [|just|now|so|please|then|oh] [shut up|shut it|shut your|get lost|go away $$|fuck off|piss off|get a life|get a grip|get over it|get over yourself|grow up|suck it up|go to hell|leave me alone]',
    '^ [|just|so|then|so just] deal with it',
    '[~bother|~annoy|~complain to|~moan to] [someone|somebody] else',
    'take your [|ADJ] [business|custom|money|complaint|complaints] elsewhere',
    'if you do not like [it|that|this] [|,] ... [leave|go|tough|elsewhere]',
    '[go|run] [|and|along and] [cry|moan|whine|complain] [|about it] [to|at|with|somewhere]',
    '[take it or leave it|like it or lump it|tough luck|too bad for you]',
    '^ [tough|too bad|so what|big deal|whatever|who cares|your loss] [|then] $',
    '[that|this|it] ~be [|ADV] [your|a you] problem [$$|, not|and not]',
  ],
  where: { negated: false },
};

/** Contempt: not caring, being sick of somebody, holding them worth nothing. */
export const contempt: Lexicon = {
  id: 'contempt',
  source,
  patterns: [
    '[i|we|no one] [|here] [|ADV] [do|does|could] not [|ADV] care [$$|about you|about your|what you|if you|whether you|who you|that you]',
    'could not care less',
    '[nobody|no one|who] [|here|really] [cares|gives a]',
    '[give|gives] a [damn|shit|crap|fuck|fig|rat]',
    '[sick|tired|fed up] [of|with] [you|your]',
    'had [|ADV|just about] enough of [you|your]',
    'can not [stand|bear] [you|your|dealing with you]',
    'not worth [my|our] [time|breath|effort|trouble]',
    '[nobody|no one] [|here|else|ADV] [~want|~need|~like|~miss|~believe] [your|you $$|you here|you back]',
    'not [~pay|~get paid] [|enough|to] [to|for] [|listen to|deal with|put up with] [you|your|this|people|a]',
    '[i|we] [|ADV|all] [hate|despise|dread] [you|dealing with you|talking to you]',
    '~waste [|of] [my|our|all our|everyone \'s] time',
    '[you|your] ... ~be not worth the NOUN',
    'you [|all] ~make [me|us] [|ADV] [sick|puke]',
    '[nobody|no one] [|here|at NOUN|in NOUN|in this NOUN|in our NOUN|in the NOUN|on this NOUN] cares [$$|a|what|about|if]',
    '[brought you up|dragged you up|raised you]',
  ],
  where: { subject: ['i', 'we', 'you', 'it', 'person', 'none', 'noun', 'they'] },
};

const sanctions: WordClass = {
  id: 'punish',
  source,
  words: ['ban', 'block', 'blacklist', 'sue', 'prosecute', 'expose', 'ruin', 'destroy'],
};

/** Threats outright: punishment, revenge, "or else". */
export const threats: Lexicon = {
  id: 'threats',
  source,
  classes: [sanctions],
  patterns: [
    '[i|we] [will|shall|can] [|ADV] [make sure|see to it] [|that] [you|your] ... ... [never|accident|sits]',
    'you [will|are going to] [|ADV|live to] [regret|be sorry|wish you had]',
    '[i|we] [will|shall|can|am going to|are going to] [|ADV] [{punish} you|make you pay|make you regret|come after you]',
    'or else [$$|you|we|i]',
    '[one more|another] [word|message|email|call|complaint|post|threat|outburst|remark] ... ... [|,] and [i|we|you|your|this|that|it|the]',
    '[one more|another] NOUN [from you|like that|like this|of that sort] [|,] and [i|we|you|your|this|that|it|the]',
    '^^ [|just|you] [carry on|keep on|ask|say|shout|talk|speak|write] ... [like that|like this|in that tone|in that NOUN|that again|me again|once more] [|,] and [i|we|you|your]',
    '^^ [|now] [keep this up|keep that up|keep it up|try it|try me] [|,] and [i|we|you|your]',
    'we know where [you|your|that|those|the NOUN] [|NOUN] [|of yours] [~sleep|~live|~work]',
    'you want to be [|ADV] careful [$$|,|with]',
    'do not [tempt|test|push|threaten] [me|us]',
    'you have been warned',
    '^^ [watch it $$|watch your mouth|watch yourself $$|careful what you]',
  ],
  where: { negated: false },
};

/** What a customer does that a threat hangs on: "if you keep complaining". */
export const provocation: Lexicon = {
  id: 'provocation',
  source,
  classes: [{ id: 'pester', source, words: ['complain', 'post', 'call', 'write', 'email', 'ring', 'argue', 'push', 'ask', 'threaten', 'moan', 'dispute', 'badger', 'accuse', 'tell', 'shout', 'insist', 'demand'] }],
  patterns: [
    '[you|^^] [keep|continue|carry on|insist on] [|to|on|with] [{pester}|this $$|that $$|this up|that up|it up|like this]',
    '[if|when|should] you [|ever|dare to|even] [post this|post that|post about|complain|dispute|escalate|leave another|write another|say another]',
    '[unless|until] you [delete|withdraw|take down|retract|apologise|apologize|behave|back off]',
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
    '[i|we] [will|shall|may|might|can|could|am going to|are going to] [|ADV|have to] [{punish}|close|cancel|delete|refuse|ignore|stop|slow|suspend|lock|hang up]',
    'your [|NOUN] NOUN [will|shall|could|might|may|can|gets|goes] [|ADV|be|get] [cancelled|canceled|frozen|closed|deleted|lost|blocked|ignored|to our lawyers|straight to]',
    'you [will|shall|can|may|could|might] [|ADV|be] [lose|wait|forget|{punish}|never]',
    '~take you to court',
    '[legal action|police|lawyer|lawyers|security]',
  ],
};

/** Abuse that an agent may set a limit to: such a limit is no threat. */
export const abuseNamed: Lexicon = {
  id: 'abuse-named',
  source,
  patterns: [
    '[~swear|~shout|~yell|~scream|~insult|~abuse|abusive|~threaten|threats|language|slurs|racist|sexist|respectful|respectfully|civil|aggressive|profanity|harassment|offensive|tone|names|politely|polite|courteous|calmly|kindly|decency|manners|calm|calmer|personal attacks]',
  ],
};

/** The second half of "do this or we will": only a threat after a bare order. */
export const ultimatum: Lexicon = {
  id: 'ultimatum',
  source,
  classes: [sanctions],
  patterns: ['or [i|we|you|it|this NOUN|your NOUN] [will|is|are|gets] [|ADV|have to|be|get] [{punish}|close|cancel|delete|void|hang up|stop]'],
};
