import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026';

/** What people hope for: doing well at something, getting there, rest. Verbs and adjectives. */
export const thriving: WordClass = {
  id: 'thriving',
  source,
  words: [
    'pass', 'passing', 'win', 'winning', 'succeed', 'succeeding', 'ace', 'nail', 'smash', 'shine', 'thrive', 'flourish', 'triumph', 'excel',
    'go well', 'going well', 'goes well', 'go smoothly', 'goes smoothly', 'go off well', 'go brilliantly', 'goes brilliantly', 'go beautifully',
    'goes beautifully', 'go to plan', 'goes to plan', 'go without a hitch', 'goes without a hitch', 'go perfectly', 'goes perfectly', 'be a success',
    'is a success', 'be a triumph', 'be a hit', 'is a hit', 'be perfect', 'be wonderful', 'be brilliant', 'be lovely', 'be special', 'be magical',
    'be everything', 'is everything', 'is perfect', 'is wonderful', 'is brilliant', 'turn out', 'turns out', 'get it', 'get there', 'get home',
    'get the job', 'get the grant', 'get the place', 'get the part', 'make it', 'land the', 'land it', 'get some sleep', 'sleep', 'rest', 'relax',
    'relaxed', 'unwind', 'breathe', 'recover', 'heal', 'mend', 'enjoy', 'enjoying', 'have fun', 'have the', 'celebrate', 'look your best',
    'look forward', 'walk in', 'walk into', 'walk down', 'walk out', 'walk away', 'feel ready', 'feel confident', 'feel safe', 'feel at home',
    'feel good', 'feel proud', 'feel settled', 'be ready', 'be proud', 'be there', 'be happy', 'be safe', 'be warm', 'be able to', 'be home',
    'be comfortable', 'be back on your feet', 'open on time', 'open the doors', 'launch', 'grow', 'finish', 'cross the line', 'get round',
    'get through', 'spend', 'have a', 'have your', 'have one', 'start', 'sit down', 'keep', 'stay calm', 'settle in', 'settle', 'work out',
    'works out', 'manage', 'save', 'reach', 'arrive', 'find', 'love', 'smile', 'smiling', 'not have to worry', 'lose', 'miss', 'worry', 'fret',
    'carry', 'struggle', 'go in', 'go into', 'head into', 'stand', 'dance', 'play', 'perform', 'graduate', 'qualify', 'move in', 'sell out', 'sell',
    'bloom', 'deliver',
  ],
};

/** Occasions and undertakings of the customer's own. */
export const undertakings: WordClass = {
  id: 'undertaking',
  source,
  words: [
    'exam', 'exams', 'test', 'resit', 'finals', 'interview', 'audition', 'presentation', 'pitch', 'talk', 'speech', 'lecture', 'viva', 'thesis',
    'dissertation', 'essay', 'paper', 'deadline', 'launch', 'opening', 'grand opening', 'premiere', 'show', 'concert', 'gig', 'recital', 'exhibition',
    'fair', 'market', 'trade fair', 'tournament', 'match', 'race', 'marathon', 'run', 'ride', 'triathlon', 'climb', 'hike', 'trek', 'expedition',
    'wedding', 'big day', 'honeymoon', 'anniversary', 'birthday', 'party', 'christening', 'baptism', 'bar mitzvah', 'graduation', 'prom', 'reunion',
    'funeral', 'memorial', 'move', 'house move', 'new house', 'new home', 'renovation', 'build', 'new job', 'first day', 'job', 'career', 'business',
    'company', 'startup', 'start-up', 'shop', 'cafe', 'bakery', 'restaurant', 'farm', 'harvest', 'practice', 'studio', 'project', 'grant',
    'application', 'proposal', 'bid', 'audit', 'inspection', 'tax return', 'month end', 'trial', 'hearing', 'case', 'campaign', 'book', 'novel',
    'album', 'film', 'operation', 'op', 'surgery', 'treatment', 'recovery', 'scan', 'appointment', 'birth', 'due date', 'baby', 'adoption', 'trip',
    'holiday', 'vacation', 'journey', 'pilgrimage', 'season', 'term', 'semester', 'course', 'degree', 'studies', 'class', 'training', 'driving test',
    'performance', 'competition', 'contest', 'final', 'auction', 'sale', 'garden', 'allotment', 'event', 'conference', 'workshop', 'demo', 'release',
    'dinner', 'feast', 'reception', 'ceremony', 'service', 'visit', 'crossing', 'night shift', 'shift', 'retirement', 'plans', 'future',
    'next chapter', 'new start', 'next step', 'defence', 'defense', 'screening', 'tour',
  ],
};

/** Wishing, wanting or working for the customer's own success or ease. */
export const careWording: Lexicon = {
  id: 'care-wording',
  source,
  classes: [thriving, undertakings],
  patterns: [
    '[i|we] [|_] would [|_] hate [|for|to see|to have|it if] [you|anyone|anybody|it|that|your|the|him|her|them|this] ',
    '[i|we] want [that|this|the|your] [|_] [day|night|week|evening|morning|moment|trip|start|_] to be [|as|a] ',
    '[be|go] [gentle|kind|easy|good] [with|to|on] yourself',
    '[rooting|cheering|gunning|pulling|batting|praying] for [you|your|him|her|them|the]',
    '[goes|go|turn|turns|work|works|break|breaks|fall|falls] your way',
    '[hear|tell me|know|told] [|that] you [got|get|won|win|passed|pass|made|make|did|do|nailed|aced|landed] it',
    '[go|and] [and|go] [knock|wow|dazzle|amaze|show|get|win|blow] [them|her|him|it|the]',
    '[i|we] [|_] [want|hope|wish|pray|trust|mean|need|wanted|hoping|want|wishing|wanting] [|for|that|to] [you|your|it|this|them|her|him|everyone|see|the] ... {thriving}',
    '[i|we] [would|should] [|_] [love|like|hate|chuffed|delighted|thrilled|happy|glad|proud] [|to see|for|to have|if|to know] [you|your|it|this|her|him|them|the] ... {thriving}',
    '[i|we] [|_] [want|mean|love|like|hope|intend] [|for] [it|this|that|your|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow] ... to [be|go|turn|run|come|feel|stay|count|work]',
    '[i|we] [do|would] not [want|like|wish] [|for] [you|it|this|that|anything|your|the|a] ... [have|spend|lose|miss|go|worry|spoil|spoiling|ruin|stand|hang|hanging|weigh|pay|carry|sit|stress|waste|rush|face|struggle|cost] ',
    '[less|off|thing] [to worry about|to think about|to carry|on your plate|on your mind|off your plate|off your list|off your mind]',
    '[you have|you already have|there is] [|_] [enough|plenty|more than enough|so much|too much] [|going on|on|to|of] [|deal with|your plate|think about|carry|worry about|that]',
    '[so|so that|means] you can [|just|now|all|go|get|simply|still|finally|really] [|back to] [focus|concentrate|rest|sleep|enjoy|relax|breathe|celebrate|spend|look after|be with|grieve|recover|get back|get some|put your feet|think about|be there|have your]',
    '[concentrate|focus] on [your|the|getting|what matters|being|yourself|recovering|resting|him|her]',
    '[look after|take care of|take good care of|be kind to|be gentle with|go easy on|mind] [yourself|yourselves|each other|your {undertaking}|your health|that|your family|him|her]',
    '[rest|sleep] [up|well|easy]',
    '[get|have|try to get|grab|catch] [|yourself] [some|a good|a bit of|a little] [|_|night \'s|nights] [rest|sleep|air|tea|peace]',
    'put your feet up',
    '[one|a] [less|thing less|fewer|less thing] [thing|worry|less|for|on|to]',
    '[you|your _|her|his|the _|your] [|passing|getting|winning|finishing|reaching|_] ... [is|be] [what|all|exactly what] [i|we] [|_] [want|after|care|hope|wish|mean|aim|aiming|here for] ',
    'your [|_] {undertaking} [matters|means] ',
    '[matters|important] to [me|us] that [you|your]',
    '[i|we] [|really|do|genuinely|truly] care [about|that|how|whether] [you|your|how|what|it|the]',
    '[i|we] [|am|are|really|genuinely|all|do] [keen|eager|excited|invested|determined|anxious|desperate|set on|rooting] [|to|for|that|in] [|see|have|get|hear|make sure] [you|your|how|it]',
    '[chuffed|delighted|thrilled|over the moon|made up|overjoyed|tickled|so happy|proud] [to see you|to see your|if you|if it|if your|for you to|when you]',
    '[you|your] [deserve|deserves|have earned] [|a|to|the|your|this|every|some|that|an] [|_|_ _] [rest|break|celebrate|celebration|sleep|treat|success|holiday|smooth|peace|easy|enjoy|fun|joy|good]',
    '[make|making] [sure|certain] [|that] [you|your|the|it] [|_|_ _|can] [|still] [enjoy|celebrate|shine|pass|succeed|relax|sleep|rest|goes well|go well|ready for your|is ready for|make it to|make it in time|get home|thrive|looks your best]',
    'let [us|me] [|_] know how [|it|the|you|your|he|she|things] ... [go|goes|went|get on|gets on|turns out|turned out]',
    '[tell|write] [me|us] how [|it|the|you|your|he|she|things] ... [go|goes|went|get on|gets on|turns out|turned out]',
    '[make|makes|making] your [|_] [{undertaking}|life|day|move|week|weekend] [|_] [easier|lighter|simpler|smoother|calmer|perfect|special|possible]',
    '[spoil|ruin|cloud|overshadow|dampen|way of|between] [|your|the|this|that] [|_] {undertaking}',
    '[what|all] [i|we] [am|are|want|wish|care|hope|would love|would like] [|after|for|here for|about|most|to see|aiming for] [is|and] [|for|that|to] [you|your|the]',
    '[i|we] [|_] root for',
    '[all the best|best wishes|every success|much success|happy|safe] [for|with|on|in|to] [the|your|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|both] [|_|_ _] [{undertaking}|and|,|with]',
    '^^ may [the|your|it|you|this|her|his] ... [be|go|turn|bring|come|run|last|{thriving}]',
    '[make|made] my [day|week|year|month] [to see|to hear|if you|if it|when you|if your]',
    '[knock|smash|nail|ace|crush|kill] [it|that|them] [|dead|out|on|tomorrow|at]',
    '[go get|go and get|you have got|you will be|you are going to be|you will do] [them|this|brilliant|great|fine|wonderful|fantastic|amazing|grand|it]',
    'deserves to [shine|be|go]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Wishing someone luck in an undertaking of their own. */
export const goodWishes: Lexicon = {
  id: 'good-wishes',
  source,
  classes: [undertakings],
  patterns: [
    '[good|best of|best|lots of|all the|every] [luck|luck to] [|to you|on|with|for|at|in|out|today|tomorrow|next|this|and|from|,|!] [|on|with|for|at|in|the|your|there|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday] [|the|your] [|_|_ _] ',
    'break a leg',
    '[crossing|cross|crossed|keeping|holding] [everything|fingers|all our|all my|our thumbs|my thumbs|thumbs|our fingers|my fingers] ',
    '[fingers|everything] crossed [|for|on|that|about|from|and] ',
    'toi toi toi',
    'cheering [you|your|her|him|them] on',
    '[i|we] [am|are|will be|shall be] [|all|right|totally|very much|firmly] [behind you|in your corner|on your side|with you all the way|crossing|willing you]',
    '^^ [|_] [hope|hoping|hopefully|wish|wishing|praying] ... {undertaking}',
    '[hope|hoping|hopefully|wish|wishing] [|that] [your|the|her|his] [|_] {undertaking}',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Good wishes that are mere endings, and wishes for the firm. */
export const polishedWish: Lexicon = {
  id: 'polished-wish',
  source,
  patterns: [
    '[hope|hoping|hopefully] [|that] [this|that|it|the above|the information] [helps|help|helped|answers|clarifies|is helpful|is of|was helpful|makes sense|clears|works for|resolves|explains]',
    '[hope|hoping|wish|look forward|looking forward|can not wait|want|love|like] [|you|you all] [|to|for] [see|seeing|have you|having you|hear|hearing|welcome|welcoming|serve|serving|win you|share|keep you|win back|earn|do better|make it right|make this right|make it up|reach|help|assist|work with] ',
    '[hope|hoping|wish|want] [|that|for] you [|to|will|all|are|do|always] [have|had|enjoy|enjoyed|enjoying|get] ... [flight|flights|ride|trip|journey|stay|benefits|perks|service|app|view|seat|birthday|holiday|holidays|christmas|thanksgiving|travels|experience|weekend|week|friday|saturday|sunday|monday|tuesday|wednesday|thursday|day|evening|onboard|aboard|flying|lounge|snacks|drink]',
    '[hope|want|wish] ... [flight|travel|travels|trip|journey] [|with us]',
    '[wish] you a ',
    '[have|wish you|wishing you|enjoy] [a|an|the|your] [|_|_ _] [day|evening|weekend|night|week|one|morning|afternoon|rest of your _|time|flight]',
    '[hope|wish] you [have|had|enjoy|enjoyed|are having] [|a|an|the|your|our] [|_|_ _] [day|evening|weekend|night|week|morning|afternoon|flight|flights|service|app|product|one|trip with us|new features]',
    '[take care|good luck] [with that|trying|finding]',
    '[want|like|need|love] you to [send|confirm|provide|check|try|know|fill|sign|share|call|follow|complete|click|open|press|bring|contact|reach|speak|dm|read|be aware|have the best experience|feel free|enjoy]',
    '[handle|take] [|with|great|special|extra|good] care [|to|with|when|not|that|of the|of it|of this|of that]',
    '[care] [plan|label|plus|team|package|centre|center|instructions|home|worker|guide|pack|of address|advisor|line]',
    'hope to',
    '[hope|hoping] [we|our|to]',
    '[make sure|ensure|check|remember]  [|that|you|to]',
  ],
  where: { voice: 'any' },
};
