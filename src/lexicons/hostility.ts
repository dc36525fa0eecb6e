import type { Lexicon, WordClass } from '../text/lexicon';
import { degree } from './degree';
import { contemptAdjectives, contemptNouns, customerDeeds, insultAdjectives, insultNouns, namesFlung, partingShots, sharpAdjectives } from './insults';

const source = 'goodturn, 2026; impoliteness strategies after Culpeper 1996';

const being: WordClass = { id: 'being', source, words: ['just', 'being', 'clearly', 'obviously', 'simply', 'truly', 'honestly', 'either', 'nothing but', 'acting like', 'behaving like', 'acting', 'behaving', 'sounding', 'really', 'an absolute', 'a complete'] };

const drivel: WordClass = {
  id: 'drivel',
  source,
  words: [
    'drivel', 'rubbish', 'nonsense', 'crap', 'tripe', 'twaddle', 'codswallop', 'baloney', 'claptrap', 'hogwash', 'poppycock', 'bullshit', 'bull',
    'cobblers', 'tosh', 'bollocks', 'balderdash', 'gibberish', 'waffle', 'piffle', 'rot', 'lies', 'hot air', 'bunkum', 'garbage', 'malarkey',
    'whining', 'self - pity', 'excuses', 'horseshit', 'bs',
  ],
};

/** Insults, to the face or of what was said. */
export const insults: Lexicon = {
  id: 'insults',
  source,
  classes: [degree, being, drivel, insultNouns, namesFlung, partingShots, insultAdjectives, contemptNouns, contemptAdjectives, sharpAdjectives, customerDeeds],
  patterns: [
    'you [~be|sound|look|seem] [|{being}] [|{degree}] {insulting}',
    'you [~be|sound|look|seem] [|just|clearly|obviously|simply|honestly|really|nothing but|being|acting like|behaving like|like] [a|an|the|such a|such an] [|ADJ] {insult}',
    'you [act|behave] like [a|an] [|ADJ] {insult}',
    'you [~be|sound|look|seem] [a|an|such an|such a|the most] {insulting} [|little] NOUN',
    'you [are|have been] nothing but [|a|an] [trouble|nuisance|pain|problems|grief|complaints|rude|headache]',
    'what [a|an] [|ADJ] {name}',
    'you [|ADJ|NOUN] {name}',
    ', {parting} $',
    '[only|just] [a|an|some] [|ADJ] {name} [would|could|can]',
    'any {name} [can|could|would|knows]',
    'your [|own|ADJ|little|ADJ little|constant|endless] {fuss}',
    'your [|own|little] {contemptible} [|little] {deed}',
    'your [|own] {sharp} [|little] NOUN',
    '[that|this|it] [~be] [|just|simply|honestly|frankly|quite|really] [|a|an|the|the most|such a|another|one of the most|quite the] {contemptible} [|little] {deed}',
    'what [a|an] [|truly|absolutely|totally|thoroughly] {contemptible} [|little] {deed}',
    'of all the {contemptible} {deed}',
    '[do not|stop|quit] [be|being|acting|behaving] [|like] [|so|such|a|an|such a|such an] [stupid|ridiculous|pathetic|childish|absurd|petty|idiotic|idiot|moron|fool|jerk|brat|baby|child|difficult|dramatic|lazy|ignorant|hysterical|paranoid|dense|thick|dumb|obtuse|selfish|greedy|drama queen|infantile|whiny]',
    'are you [|really|seriously|honestly|just|completely|actually|that|so|always|all] [|that|this|so] [stupid|dumb|thick|dense|dim|deaf|blind|slow|ignorant|illiterate|insane|crazy|mad|mental|incapable|simple|clueless|an idiot|a moron|naive|lazy]',
    '[can|could] you [|not] [|even|actually|really] [read|hear|count|spell|understand english] ? $',
    '[can|could] you not [|even] [read|hear|count|think|spell]',
    'do you not [|even] [speak|understand|read] [english|plain english]',
    'what [~be] [|the hell|on earth|exactly|actually] [wrong|the matter] with you',
    'what [~be] your [|damn|fucking|bloody|actual|real] problem',
    'who [the hell|on earth|exactly] do you think you are',
    'who do you think [you are|you are]',
    'how [|on earth|the hell] [dare] you',
    'you [~have] [|got] [some|a] nerve',
    '[the|what a] [nerve|cheek|gall] [of you|you have|on you]',
    '[some|what] [nerve|cheek] you [have|got]',
    '[shame on you|ashamed of yourself|shame yourself|be ashamed]',
    'you [|clearly|obviously|just|really] [have|got] no [brain|brains|sense|manners|shame|class|decency|respect|life|self - respect|dignity|business]',
    'you [|clearly|obviously|just|really] [have|got] no [idea|clue] [|what you|how stupid|how ridiculous|how you|whatsoever]',
    'you [~be] [|just|clearly|obviously|simply|always|all] [lying|faking|cheating|making this up|making it up|making things up|trying it on|trying to scam|trying to con|trying to cheat|trying to rob|trying to steal|trying to rip|trying to trick|after free stuff|after a freebie|fishing for|playing games|embarrassing yourself|making a fool|talking rubbish|talking nonsense|talking crap|talking out of]',
    '[stop|quit] [lying|whining|whinging|moaning|crying|bitching|nagging|sulking|bleating|pestering|harassing|bothering|annoying|bellyaching|grumbling|blubbering|snivelling|ranting|yapping|embarrassing yourself|being a]',
    '[that|this] [~be] [|just|clearly|obviously] a [|downright|flat|blatant|outright] lie',
    'not [|a|one|single] [word|single word] of [|it|that|what you] [|is|was] true',
    '[do not|can not] believe a word',
    'a likely story',
    'you [|ADJ|VERB|{insulting}] [little|old|silly|big|fat|nasty|horrid|horrible|sad|stupid|miserable|pathetic|sorry] {name}',
    'you [ADJ|VERB] [little|old|fat] NOUN',
    '[what|that is|this is|it is|your NOUN is|such|talking|talk|talks|spouting|of all the|sent us|wrote|written] [|just|all|pure|utter|complete|absolute|total|sheer|a load of|a lot of|a pack of|such|a] {drivel}',
    '[load|bunch|pile|heap|pack|lot|torrent|stream] of [|utter|complete|absolute|total|old] {drivel}',
    '[utter|complete|absolute|pure|total|sheer|unadulterated] {drivel}',
    'the [manners|brains|brain|charm|patience|intelligence|wit|attention span|sense|table manners|self - control|grace|honesty|spine|backbone|morals|intellect|iq|maturity|decency] of [a|an]',
    '[more|better] [sense|brains|manners|intelligence|charm|class|taste|self - control] than you',
    '[brighter|smarter|nicer|cleverer|politer|more polite|more intelligent] than you',
    '[were|was] you [|all|just] [born|raised|dropped|brought up] [in|by|on|yesterday|without]',
    'what are you , [NUM|five|six|four|ten|a|an|some|stupid|twelve|deaf|blind|blind or]',
    'you could not [organise|organize|boil|pour|fight|run a|tell your|find your own|spot a|count to]',
    'you are [|just|exactly|precisely|clearly|obviously] the [|very|exact] [kind|sort|type] of [person|customer|caller|client|man|woman|guest|tenant|people|passenger]',
    'you are [|clearly|honestly|obviously|frankly] [|part of] the [|only|whole|real] problem $$',
    'you [stink|reek|suck|smell]',
    'your [NOUN|NOUN NOUN|ADJ NOUN] [is|was|are|were|reads like|looks like|smells like|sounds like|smells of] [|frankly|simply|honestly|just] [|a|an|the|absolute|complete|utter|total] [pigsty|dump|disgrace|laughable|pathetic|idiotic|worthless|moronic|drivel|garbage|trash|disgusting|ludicrous|a joke|pitiful|childish|asinine|repulsive]',
    'you would have to be [|a|an|pretty|really|quite|a bit|such a] [{insult}|{insulting}]',
    '[rich|big words|brave words|bold words|strong words|funny] [|,] coming from [you|someone who|somebody who|a person|a man|a woman|a customer|someone like]',
    '[crawl back|under your rock|under a rock|crawled out of|what stone did you]',
  ],
  where: { negated: false },
};

const unmistakable: WordClass = {
  id: 'slur',
  source,
  words: [
    'stupid', 'idiot', 'idiotic', 'idiots', 'moron', 'moronic', 'imbecile', 'dimwit', 'brainless', 'pathetic', 'ungrateful', 'filthy', 'greedy',
    'liar', 'vermin', 'crook', 'cretin', 'halfwit', 'dim', 'thick', 'dumb', 'ugly', 'spoilt brat', 'scum', 'parasite', 'worthless', 'disgusting',
    'repulsive', 'vile', 'whinger', 'whiner', 'crybaby', 'cheapskate', 'clueless', 'gormless', 'ignorant', 'old bat', 'old goat', 'old crow',
    'old fool', 'old hag', 'old cow', 'old git', 'old witch', 'dimwitted', 'half - witted', 'feeble - minded', 'thick - headed', 'simple - minded',
    'dense', 'loathsome', 'hideous', 'sleazy', 'slimy', 'grubby', 'smelly', 'stinking', 'insufferable', 'obnoxious', 'despicable', 'contemptible',
    'cowardly', 'delusional', 'deranged', 'unhinged', 'lunatic', 'maniac', 'psycho', 'freak', 'weirdo', 'twit', 'nincompoop',
  ],
};

/** Words that hardly stand beside "you" or "your" without insulting somebody. */
export const slurs: Lexicon = {
  id: 'slurs',
  source,
  classes: [unmistakable],
  patterns: ['{slur}'],
  where: { negated: false, conditional: false },
};

/** Being sent away, and being told to shut up. */
export const dismissals: Lexicon = {
  id: 'dismissals',
  source,
  patterns: [
    '^^ [|just|now|so|please|then|oh|and|why do not you] [shut up|shut it|shut your|get lost|go away|buzz off|bugger off|piss off|sod off|fuck off|f off|clear off|push off|jog on|beat it|get stuffed|get out of my|get out of our|get out of here|get a life|get a grip|get over it|get over yourself|grow up|deal with it|suck it up|man up|cry about it|zip it|drop dead|go to hell|stuff it|shove it|bite me|grow a pair|toughen up|get used to it|leave me alone|leave us alone|f*** off|naff off|scram|shoo|sling your hook]',
    '[bother|annoy|pester|harass|hassle|bug|bore|nag] [someone|somebody|anybody|anyone] else',
    '[go|run] [|and|along and] [cry|whine|moan|whinge|complain|rant|shout|yell|play] [|about it|it] [to|at|with|somewhere|on|in|outside]',
    '[moan|whine|cry|complain|whinge|rant|shout|yell] [to|at] [someone|somebody|anybody] else',
    '^^ [|just|so|please|then|go|kindly|you can|you may] take your [|ADJ] [business|custom|money|complaints|complaint|nonsense|whining|problems|drama|attitude|trade|rudeness] [elsewhere|somewhere else|to someone|to somebody|to another|and]',
    '[feel free|be my guest|you are welcome|you are free|go ahead|by all means] [|to|and] take your [|ADJ] [business|custom|money|trade] [elsewhere|somewhere else|to]',
    'if you [do not|can not] like [it|that|this|our|the] [|,|or] ... [leave|go|find|tough|shop|take|door|lump|elsewhere|cancel|else]',
    '[like it or lump it|take it or leave it|my way or|tough luck|tough shit|tough cookies|hard luck|boo hoo|hard cheese|too bad for you|sucks to be you|tough titty]',
    '^ [tough|too bad|so what|big deal|whatever|bite me|who cares|nobody cares|your loss|your problem|not interested] [|then] $',
    '[that|this|it] is [|entirely|purely|really] your [|own] problem [$$|, not|and not]',
    'your problem , not [mine|ours]',
    '[that|this|it] is your [|own] [funeral|lookout|bad luck]',
    '[sounds|seems] like a you problem',
    '[fuck|screw|f|damn] you',
    'go [fuck|screw|hang|jump|boil|stuff] [|yourself|your|in|off|it]',
    '[do not let|let] the door [hit|hits]',
    'good riddance',
    'do not come [back|crying|running|here]',
    'never [contact|call|come|write|show|set foot|darken|speak|email|bother] [|to|us|me|here|our|back|this|your] ... [again|here]',
    '[keep|shove] your [|ADJ] [opinion|opinions|complaints|thoughts|money|comments|advice|business] [|to yourself]',
    '[nobody|no one|no - one] [|here] [asked|invited|forced|is forcing|begged|wants|likes|believes|cares] [|for] [you|your|about you|what you]',
    '[do|would|will] not [|really|exactly|particularly] [want|need|miss|value] your [|ADJ] [business|custom|money|kind|sort|type|opinion|pity|attitude|complaints|approval|nonsense]',
    '[do|would] not [|really|exactly|particularly] want you [here|back|as a|around|in our|in my]',
    '[do|would] not want [customers|clients|people|guests|someone] like you',
    'mind your own business',
    '[we|i] would be [better off|happier|glad|delighted|relieved] without [you|your]',
    'glad to [see|be] [the back|rid] of you',
  ],
  where: { negated: false },
};

/** Contempt: not caring, being sick of somebody, holding them worth nothing. */
export const contempt: Lexicon = {
  id: 'contempt',
  source,
  patterns: [
    '[i|we|nobody|no one|no - one] [|here|really|honestly|frankly|simply|genuinely|quite frankly] [do|does|could] not [|really|honestly|even] care [|less] [|about|what|how|if|whether|who|that|for] [|you|your|that|it|this]',
    '[i|we] could [not|n\'t] care less',
    'could care less',
    '[nobody|no one|no - one|who] [|here|really|else] [cares|gives a]',
    '[do|does|could] not give a [|single|flying|rat \'s] _',
    '[give|gives] a [damn|toss|monkey|shit|crap|fuck|hoot|stuff|fig|rat]',
    '[sick|tired|weary|fed up|bored] [of|with] [you|your|people like|customers like] [|NOUN]',
    '[i|we] [have|had|am|are] [|all|just|really] [had] [|more than|just about|quite] [enough|it] [of|with] [you|your]',
    '[had enough|had it up to here] [of|with] [you|your]',
    'you [|are] [make|making|drive|driving] [me|us|everyone] [sick|crazy|mad|want to|up the|nuts|insane|tired]',
    'you [disgust|sicken|repulse|bore|appal] [me|us|everyone]',
    '[i|we|everyone|everybody] [|really|all|absolutely|just] [hate|despise|dread|loathe|detest] [you|dealing with you|talking to you|speaking to you|hearing from you|people like you|customers like you]',
    '[can not] [stand|bear|stomach|abide] [you|your|dealing with you|people like you|customers like you]',
    'you [do not|hardly|barely] deserve [|even] [a refund|an answer|a reply|a response|an apology|help|service|respect|compensation|our|my|any|the time|the effort|a thing|a penny|a cent|anything]',
    'you [are|were] not worth [|it|my|our|the|a]',
    'not worth [my|our|anyone \'s|anybody \'s] [time|breath|effort|trouble|energy]',
    '~waste [my|our|everyone \'s|everybody \'s|the team \'s|my team \'s|all our] [time|breath|energy]',
    '[waste|wasting] of [my|our|everyone \'s] [time|breath|energy|resources]',
    '[people|customers|clients|persons] like you [ruin|disgust|waste|deserve nothing|should be|are the problem|are why nobody|are the worst]',
    'your [kind|sort|type] [always|never|of people|of person|$]',
    'you lot',
    '[see if|like] i care',
    '[do you|does it] [|really|honestly|seriously] [think|look like|believe] [|that] [i|we|anyone|anybody] [care|cares]',
    '[got what you deserved|had it coming|serves you right|serve you right]',
    'you [are|were] beneath',
    'you [|really|just|honestly|clearly] [think|believe] you [are|\'re] [so|special|better|above|something|entitled|the only|important|clever|smart]',
    '[world|everything] [revolves|revolve|turns] around you',
    'you [are|\'re] [not|nothing] [|so|that|all that|at all] [special|important|the only|anything special]',
    '[you are|stop being] [|such|a|such a|the|being] [|ADJ] [pain|waste of|headache|laughing stock]',
    '[talking|speaking|explaining things|dealing|arguing|reasoning] [to|with] [you|this woman|this man] [is|gives|makes|feels|was] [like|me|a waste|torture|exhausting|pointless|a nightmare|a punishment|hard work|worse|hopeless]',
    '[count|consider|think] yourself [lucky|fortunate] [|that] [we|i|you got|anyone|it]',
    '[be|should be] [grateful|thankful|glad] [|that] [we|i|you got|anyone|anybody|somebody] [|even|at all|ever] [~answer|~reply|~bother|~take|~let|~serve|~have|~got|~listen|did|are|still|even]',
    '[nobody|no one|no - one] would [miss|notice|mourn|want|marry|believe|trust|hire] you',
    '[i|we] would not [VERB|serve|trust|give|lend|sell|help] you [|a|the|NOUN] [if|for|with|even]',
    '[no wonder] [your|nobody|no one|everyone|no - one|they left|she left|he left|they sacked|they fired]',
    'get off [my|the|this|our] [line|phone|back|case|property|premises]',
    '[of|with|from|to] your [sort|ilk|kind $$]',
    'your [ilk|sort] [|,|is|are|always|never|$$]',
    'all you are [getting|going to get]',
    '[my|a|the] [dog|cat|hamster|parrot|goldfish] [has|have|shows|is|writes|understands|could|would] [better|more|smarter|could|do]',
    '[oh|please] [|,] [cry|spare us|save it for|tell it to] [|someone who|the judge|harder]',
    'for all [i|we|anyone|anybody] [|here] care',
    '[nobody|no one|no - one] ... ... cares [|what|about|how|whether|if|for|,|$$]',
    'not ... ... [someone|somebody|anyone|people|customers|a person] like you',
    'your [head|brain|skull|mind] is [|clearly|obviously|as|completely|just|quite] [empty|hollow|made of|full of|missing|broken|mush|porridge|switched]',
    'you can [whistle|sing|beg|crawl|cry|scream|drop|go and] [for|all|until|till|about|on|dead|hang|boil|jump]',
    '[what|who] [|the hell|on earth] [gives|gave] you the right',
    '[you|your NOUN] [|are|is|were|was] [|clearly|just|simply|honestly] not worth [|the|a|my|our|my breath|spit|paper|ink|reading|answering]',
    '[i|we] [have|had] [|seen|met|served|dealt with] [|NOUN|ADJ] [animals|dogs|pigs|toddlers|children|monkeys|goats|drunks|mules|donkeys|chimps] [|with|who|that] ',
    'you [are|were] [|clearly|just|simply|honestly|obviously] [beneath|a stain|a blot|a curse|a plague|a disease|an insult|poison|the worst|the lowest|everything that is wrong|what is wrong|a waste]',
    '[nobody|no one|no - one|not even your mother|your own mother|even your mother] [|could|would|will|can] [love|stand|like|bear|put up with|miss] you',
    'the [likes|sight|sound|thought|smell|look] of you',
    '[thick|hard] [skull|head|as a brick|as two|as mince]',
    '[your] [ugly|fat|stupid|smug|silly|dirty|filthy|greasy|sorry|big|empty] [face|mouth|mug|head|hands|nose|fingers|trap|gob|carcass|backside|behind|arse]',
    'shut your [|big|fat|stupid] [face|mouth|trap|gob|cakehole|hole]',
    '[nobody|no one|no - one|none of us] ... ... [can|could|would|will] [stand|bear|like|want|miss|stomach|abide|help] you',
    '^^ [choke|rot|drown|burn|starve|suffer|weep|crawl|beg|suffocate|die] [|on|in|for|then|away|alone|slowly]',
  ],
  where: { subject: ['i', 'we', 'you', 'it', 'person', 'none', 'noun', 'they'] },
};

/** Threats outright: punishment, revenge, "or else". */
export const threats: Lexicon = {
  id: 'threats',
  source,
  patterns: [
    'you [will|shall|are going to|would] [|soon|really|deeply|bitterly] [regret|be sorry|wish you|suffer|be hearing from our lawyers|hear from our lawyers|rue|answer for this|be in trouble|find out what happens|live to regret|pay for this|pay for that|pay dearly]',
    '[i|we] [will|shall|am going to|are going to|can|could] [|personally|gladly|happily|also|simply|just] [make sure|make certain|see to it|ensure] [|that] [you|your] ... [lose|last in|regret|bottom|suffer|banned|blacklisted|nowhere|sorry]',
    '[i|we] [will|shall|am going to|are going to|can|could] [|personally|gladly|happily|also|simply|just|now|have to] [ban|blacklist|blocklist|sue|prosecute|ruin|destroy|expose|arrest|evict|punish|block|bar] you',
    '[i|we] [will|shall|am going to|are going to|can|could] [|personally|gladly|happily|also|simply|just] have you [arrested|removed|banned|blacklisted|thrown|charged|blocked|barred|fired|evicted|escorted|investigated]',
    '[i|we] [will|shall|am going to|are going to] [|also|simply|just] [hang up on you|teach you a lesson|show you what|come after you|make you pay|make you regret|make you sorry|make your life|track you down|hunt you]',
    '[see you in court|hear from our lawyers|hearing from our lawyers|our lawyers will|our solicitors will|my lawyer will]',
    '[i|we] [|already|all] know where you [live|work]',
    'or else [|$$|you|we|i]',
    'one more [word|peep|complaint|comment|remark|review|tweet] [|from you|like that|like this|out of you] [|,] [and|or] [i|we|you|your|this|that]',
    '[one more|another] NOUN [from you|like that|like this|out of you] [|,] [and|or] [i|we|you|your|this|that]',
    '[keep|carry on|go on|continue] [|talking|pushing|complaining|shouting|arguing|acting] [|like] [this|it|that] [|up] [|,] and [you|i|we|see|your]',
    '^^ try me $$',
    'do not [test|push|try|tempt|provoke|threaten|mess with|make] [me|us] [|again|$$|angry|do|regret|call|come]',
    '^^ [watch it|watch yourself|watch your back|watch your step|watch your mouth|be careful what you say|careful what you say|careful what you post|careful what you wish|think twice before|you better watch|you had better watch]',
    '[this is your|your] [last|final|only] warning',
    '[last|final] warning $$',
    '[consider|take] [this|that|it] [|as] [a|your|our|your last|your final|your only|an official|a friendly] [|last|final] warning',
    '[i|we] [am|are] warning you',
    'you [have been|were|are being|are] [|officially|hereby] warned',
    '[police|authorities|security|lawyers|attorney|solicitor|debt collectors|bailiffs|collections] ... [on you|after you|to you|against you|at your door|for you]',
    'legal action against you',
    '[you|your NOUN] [|will|can|could|goes|go|just] [|go|went|gone|moved|move] [|straight] to the [bottom|back|end] of the [pile|queue|list|line]',
    'kiss your [account|refund|deposit|seat|money|booking|order|warranty|money] goodbye',
    'you [can|may] [forget about|kiss goodbye to|wave goodbye to] [your|any|ever] [|NOUN]',
    'you would not want [|anything|that|your|us|me] ... [happen|lost|delayed|cancelled|find|tell|know]',
    '[would be|be] a [shame|pity] if [something|anything|your]',
    '[again|once more|one more time] [|,] and [you are|you will be|you can consider yourself] [out|gone|banned|blocked|sorry|barred|finished|done|history]',
    '[again|once more|one more time] [|,] and [i|we] will [ban|block|close|cancel|report|sue|have you|throw|make you|call the police|call security|see to]',
    'mark my words',
    '[see to it|make sure|make certain|make it my business] [|that] you [never|do not] [|again|ever] [hire|rent|buy|book|work|shop|fly|eat|set|borrow|play|park|drive|travel|live|trade|stay|order|come|get another|get a|get another|see a penny|see a cent|see another|sleep]',
    '[see to it|make sure|make certain] [|that] your [account|order|refund|claim|ticket|case|booking|NOUN] [never|is|gets|goes|ends up|disappears|stays] [|be|get] [frozen|closed|lost|last|nowhere|blocked|cancelled|deleted|arrives|approved|paid|processed|rejected|to the bottom|the slowest|a mess|delayed|seen]',
    'just you wait',
    '[just wait|wait] [until|till] [i|we|my|our|the boss|they] [tell|get|call|hear|hears|see|sees|find|speak|am|are]',
    '[we will|let us|i will] see [about that|how you like|who laughs|who is laughing|what your boss|what your wife|what your husband|what the police|how brave|how far|how clever|how you feel]',
    '[careful|watch|think twice|mind|shut] ... if i were you',
    '[i|we] would hate [|for] [|to see] ... [go missing|lost|happen|accident|broken|to get out]',
    'do [us|me|everyone|everybody|the world|yourself] [|all] a [|big|huge] [favour|favor] and',
    '^^ [complain|argue|post|shout|threaten|push|cross|touch|point|film|record|try|say|speak|swear|dispute|sue|refuse|lie|report|phone|ring|call|come|cheat|insult|write|tell|set|lay|show|raise|open] ... ... and [i|we] will [have|make|see|put|snap|break|throw|set|call the|show you|give you|personally|bury|ruin|teach|cancel|ban|block|report|sue|tell|let|take|chuck|burn|send]',
    '[rot|rots|drown|starve|freeze|choke|burn] [there|here|in|for|until|on]',
    'see what happens to [you|your|that]',
    '[or|and] see [what|where] [|that|it] [gets|happens to|lands] you',
  ],
  where: { negated: false },
};

const conduct: WordClass = {
  id: 'conduct',
  source,
  words: [
    'complain', 'post', 'write', 'call', 'ring', 'push', 'argue', 'ask', 'dispute', 'insist', 'moan', 'whine', 'harass', 'pester', 'bother',
    'message', 'email', 'contact', 'demand', 'be', 'behave', 'act', 'talk', 'refuse', 'lie', 'chase', 'nag', 'make', 'bombard', 'spam', 'accuse',
    'threaten', 'tell', 'raise', 'question', 'interrupt', 'tweet', 'phone', 'bug', 'hound', 'badger',
  ],
};

/** What a customer does that a threat hangs on: "if you keep complaining". */
export const provocation: Lexicon = {
  id: 'provocation',
  source,
  classes: [conduct],
  patterns: [
    'you [|still|dare to|ever] [keep|continue|carry on|go on|persist in|insist on|persist] [|to|on|with] [{conduct}|this|that|it up|like this|like that]',
    '^^ [keep|continue|carry on|go on] [|to|on|with] [{conduct}|this|that|it up|like this|like that]',
    '[if|when|should] you [|ever|dare to|dare|even|so much as|want to|decide to|do] [complain|dispute|moan|whine|harass|pester|bother|threaten|accuse|badmouth|publish|cause trouble|escalate|go public|go to the|post that|post this|post it|post a|post about|leave a|leave another|leave that|tell anyone|tell anybody|tell people|tell others|say another|speak to me|open another|file a complaint|report us|go over my head|cross]',
    '[unless|until] you [|do not|immediately|now] [delete|withdraw|take down|retract|apologise|apologize|drop|stop|behave|shut|back off|back down|calm|remove that|remove the review|remove your|change your attitude|change your tone]',
    'the next time you [|VERB]',
    'if i [hear|see|get] [|one|another|a|any] [|more|word|single] [|word|message|call|email|complaint|thing|from you]',
    'if you [|ever|so much as] [do that|try that|say that|speak|talk] [|to me|like that|again]',
  ],
  where: { voice: ['own', 'reported'] },
};

/** What is threatened. */
export const sanction: Lexicon = {
  id: 'sanction',
  source,
  patterns: [
    '[i|we] [will|shall|may|might|can|could|am going to|are going to|have to|will have to] [|simply|just|gladly|happily|personally|also|certainly|be forced to|have no choice but to|start|have to] [ban|block|close|cancel|delete|refuse|report|blacklist|ignore|stop|sue|charge|slow|lose|terminate|suspend|lock|void|withdraw|remove|make|bar|put|send|hand|flag|take|pass]',
    'your [account|order|refund|service|case|claim|ticket|booking|subscription|warranty|parcel|access|policy|membership|line|deposit|name|file] [will|shall|could|might|may|can|is going to|goes|gets] [|simply|just|suddenly|mysteriously|be|get] [closed|cancelled|canceled|deleted|lost|delayed|terminated|suspended|ignored|refused|blocked|disappear|vanish|locked|go|goes|void|voided|wait|stay|sit|forgotten|withdrawn|frozen|take|to]',
    'you [will|shall|can|may|are going to|could|might] [|simply|just|also|be] [lose|wait|forget|banned|blocked|blacklisted|barred|charged|sued|regret|never|get nothing|end up|find|pay|out]',
    '[legal action|police|lawyer|lawyers|debt collector|collections agency|bailiffs|security]',
  ],
};

/** Abuse that an agent may set a limit to: such a limit is no threat. */
export const abuseNamed: Lexicon = {
  id: 'abuse-named',
  source,
  patterns: [
    '[~swear|swearing|~shout|shouting|~yell|yelling|~insult|insulting|~abuse|abusive|threaten|threats|threatening|insults|language|slurs|racist|sexist|respectful|respectfully|civil|civilly|aggressive|profanity|obscenities|harassment|offensive|tone|names|politely|polite|courteous|courteously|calmly|decently|kindly|decency|manners|calm|calmer|personal attacks|degrading|screaming|~scream]',
  ],
};

/** The second half of "do this or we will": only a threat after a bare order. */
export const ultimatum: Lexicon = {
  id: 'ultimatum',
  source,
  patterns: [
    'or [else|i|we] [will|shall|am going to|are going to] [|simply|just|have to|be forced to] [ban|block|close|cancel|hang|call|sue|charge|stop|delete|report|terminate|lock|refuse|remove|void|send|end|take|fine|withdraw]',
    'or [your NOUN|you|it|this NOUN] [will|gets|is|goes|are] [|be|simply|just|automatically|get] [ban|banned|block|blocked|close|closed|cancel|cancelled|canceled|charge|charged|delete|deleted|terminate|terminated|lock|locked|refuse|refused|lose|void|voided|lost|suspended|withdrawn|fined|reported]',
  ],
};
