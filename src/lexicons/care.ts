import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026';

/** What people hope for: doing well at something, getting there, rest. Lemmas. */
const thriving: WordClass = {
  id: 'thriving',
  source,
  words: [
    'pass', 'win', 'succeed', 'ace', 'nail', 'smash', 'shine', 'thrive', 'go well', 'goes well', 'going well', 'go smoothly', 'goes smoothly', 'go perfectly', 'goes perfectly', 'go to plan', 'goes to plan',
    'without a hitch', 'be a success', 'is a success', 'be perfect', 'is perfect', 'be wonderful', 'is wonderful', 'be special', 'be everything', 'turn out', 'get it', 'get there', 'get home', 'get the', 'make it',
    'sleep', 'rest', 'relax', 'breathe', 'recover', 'heal', 'enjoy', 'have fun', 'celebrate', 'look forward', 'walk', 'feel', 'be ready', 'be proud', 'be there', 'be happy', 'be safe', 'be able to', 'be home',
    'be comfortable', 'open on time', 'launch', 'grow', 'finish', 'spend', 'have', 'start', 'settle', 'work out', 'works out', 'manage', 'reach', 'arrive', 'love', 'smile', 'worry', 'carry', 'struggle', 'go in',
    'go into', 'dance', 'play', 'perform', 'graduate', 'move in', 'sell out', 'lose', 'miss',
  ],
};

/** Occasions and undertakings of the customer's own. */
const undertakings: WordClass = {
  id: 'undertaking',
  source,
  words: [
    'exam', 'test', 'finals', 'interview', 'audition', 'presentation', 'pitch', 'talk', 'speech', 'lecture', 'thesis', 'dissertation', 'essay', 'deadline', 'launch', 'opening', 'premiere', 'show', 'concert', 'gig',
    'exhibition', 'fair', 'market', 'tournament', 'match', 'race', 'marathon', 'run', 'climb', 'hike', 'wedding', 'big day', 'honeymoon', 'anniversary', 'birthday', 'party', 'christening', 'graduation', 'reunion',
    'funeral', 'move', 'new house', 'new home', 'renovation', 'new job', 'first day', 'job', 'career', 'business', 'shop', 'cafe', 'restaurant', 'farm', 'studio', 'project', 'grant', 'application', 'proposal', 'audit',
    'inspection', 'hearing', 'campaign', 'book', 'album', 'film', 'operation', 'surgery', 'treatment', 'recovery', 'scan', 'appointment', 'birth', 'baby', 'trip', 'holiday', 'vacation', 'journey', 'season', 'term',
    'semester', 'course', 'degree', 'studies', 'class', 'training', 'performance', 'competition', 'contest', 'final', 'sale', 'event', 'conference', 'workshop', 'demo', 'release', 'dinner', 'reception', 'ceremony',
    'visit', 'shift', 'retirement', 'plans', 'future', 'tour',
  ],
};

const weekday: WordClass = { id: 'weekday', source: 'closed class of English', words: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tonight', 'tomorrow', 'today'] };

const yours: WordClass = { id: 'yours', source: 'closed class of English', words: ['you', 'your', 'it', 'this', 'that', 'them', 'her', 'him', 'everyone', 'the', 'things'] };

/** Wishing, wanting or working for the customer's own success or ease. */
export const careWording: Lexicon = {
  id: 'care-wording',
  source,
  classes: [thriving, undertakings, weekday, yours],
  patterns: [
    '[i|we] [|_] would [|_] hate [|for|to see|to have|it if] {yours} ',
    '[i|we] [|_] [~want|~hope|~wish|pray|trust|~mean|need] [|for|that|to] [|see] {yours} ... {thriving}',
    '[i|we] [would|should] [|_] [love|like|hate|delighted|thrilled|happy|glad|proud] [|to see|for|to have|if|to know] {yours} ... {thriving}',
    '[i|we] [|_] [want|mean|love|like|hope|intend] [|for] [{yours}|{weekday}] ... to [be|go|turn|run|come|feel|stay|count|work]',
    '[i|we] [do|would] not [want|like|wish] [|for] [{yours}|anything|a] ... [have|spend|lose|miss|go|worry|spoil|ruin|stand|hang|weigh|pay|carry|sit|stress|waste|rush|face|struggle|cost] ',
    '[be|go] [gentle|kind|easy] [with|to|on] yourself',
    '[rooting|cheering|pulling|batting|praying] for {yours}',
    '[~go|~turn|~work|~fall] your way',
    '[hear|tell me|know] [|that] you [got|won|pass|passed|made|nailed|aced|landed] it',
    '[go|and] [and|go] [knock|wow|dazzle|amaze|show|win|blow] [them|her|him|it|the]',
    '[less|off|thing|fewer] [|thing] [to worry about|to think about|to carry|on your plate|on your mind|off your plate|off your list|off your mind|for you]',
    '[you have|you already have|there is] [|_] [enough|plenty|more than enough|so much|too much] [|going on|on|to|of] [|deal with|your plate|think about|carry|worry about|that]',
    '[so|so that|means] you can [|just|now|all|go|get|simply|still|finally|really] [|back to] [focus|concentrate|rest|sleep|enjoy|relax|breathe|celebrate|spend|look after|be with|recover|get back|get some|put your feet|be there]',
    '[concentrate|focus] on [your|the|getting|what matters|being|yourself|recovering|him|her]',
    '[look after|take care of|take good care of|be kind to|go easy on] [yourself|yourselves|each other|your {undertaking}|your health|your family|him|her]',
    '[rest|sleep] [up|well|easy]',
    '[get|try to get|grab] [|yourself] [some|a good|a bit of] [|_] [rest|sleep|air|peace]',
    'put your feet up',
    '[you|your _|her|his|the _] ... [is|be] [what|all|exactly what] [i|we] [|_] [want|care|hope|wish|mean|aim|here for] ',
    'your [|_] {undertaking} [matters|means] ',
    'matters to [me|us] that [you|your]',
    '[i|we] [|really|do|genuinely|truly] care [about|that|how|whether] [you|your|how|what|it|the]',
    '[i|we] [|am|are] [|ADV|all] [keen|eager|excited|invested|determined|rooting] [|to|for|that|in] [|see|have|get|hear|make sure] [you|your|how|it]',
    '[delighted|thrilled|over the moon|overjoyed|so happy|proud] [to see you|to see your|if you|if it|if your|for you to|when you]',
    '[you|your] [deserve|deserves|have earned] [|a|to|the|your|this|every|some] [|_|_ _] [rest|break|celebrate|sleep|treat|success|holiday|smooth|peace|easy|enjoy|fun|joy]',
    '[make|making] [sure|certain] [|that] {yours} [|_|_ _|can] [|still] {thriving}',
    '[let|tell|write] [us|me] [|know] how [|it|the|you|your|he|she|things] ... [go|goes|went|get on|turns out|turned out]',
    '[make|makes|making] your [|_] [{undertaking}|life|day|week|weekend] [|_] [easier|lighter|simpler|smoother|calmer|perfect|special|possible]',
    '[spoil|ruin|cloud|overshadow|way of|between] [|your|the|this|that] [|_] {undertaking}',
    '[what|all] [i|we] [am|are|want|wish|care|hope|would love] [|after|for|here for|about|most|to see] [is|and] [|for|that|to] [you|your|the]',
    '[all the best|best wishes|every success|happy|safe] [for|with|on|in|to] [the|your|both|{weekday}] [|_|_ _] [{undertaking}|and|,|with]',
    '^^ may [the|your|it|you|this|her|his] ... [be|go|turn|bring|come|run|last|{thriving}]',
    '[make|made] my [day|week|year|month] [to see|to hear|if you|if it|when you|if your]',
    '[knock|smash|nail|ace|crush] [it|that|them] [|dead|out|on|tomorrow|at]',
    '[you have got|you will be|you are going to be|you will do] [this|brilliant|great|fine|wonderful|fantastic|amazing|grand]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Wishing someone luck in an undertaking of their own. */
export const goodWishes: Lexicon = {
  id: 'good-wishes',
  source,
  classes: [undertakings, weekday],
  patterns: [
    '[good|best of|lots of|all the|every] luck [|to you] [on|with|for|at|in|out|next|this|and|from|,|!|{weekday}] [|on|with|for|at|in|the|your|there|{weekday}] [|the|your] [|_|_ _] ',
    'break a leg',
    '[~cross|~keep|~hold] [|my|our|all our] [fingers|thumbs|everything] ',
    '[fingers|everything] crossed',
    'cheering [you|your|her|him|them] on',
    '[i|we] [am|are|will be] [|all|right|totally|firmly] [behind you|in your corner|on your side|with you all the way]',
    '^^ [|_] [hope|hoping|hopefully|wish|wishing|praying] ... {undertaking}',
    '[hope|hoping|wish|wishing] [|that] [your|the|her|his] [|_] {undertaking}',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Good wishes that are mere endings, and wishes for the firm. */
export const polishedWish: Lexicon = {
  id: 'polished-wish',
  source,
  classes: [
    weekday,
    { id: 'outing', source, words: ['flight', 'ride', 'trip', 'journey', 'stay', 'travels', 'benefits', 'service', 'app', 'view', 'seat', 'birthday', 'holiday', 'holidays', 'christmas', 'thanksgiving', 'experience', 'weekend', 'week', 'day', 'evening', 'night', 'morning', 'afternoon', 'onboard', 'aboard', 'flying', 'product', 'one', 'time'] },
  ],
  patterns: [
    '[hope|hoping|hopefully] [|that] [this|that|it|the above|the information] [helps|help|helped|answers|clarifies|is helpful|makes sense|clears|resolves|explains]',
    '[hope|hoping|wish|look forward|looking forward|can not wait|want|love|like] [|you|you all] [|to|for] [~see|~have you|~hear|~welcome|~serve|win you|share|keep you|earn|do better|make it right|make this right|make it up|reach|help|assist|work with] ',
    '[hope|hoping|wish|want] [|that|for] you [|to|will|all|are|do|always] [~have|~enjoy|get] ... [{outing}|{weekday}]',
    '[hope|want|wish] ... {outing} [|with us]',
    'wish you a ',
    '[have|wish you|wishing you|enjoy] [a|an|the|your] [|_|_ _] {outing}',
    '[take care|good luck] [with that|trying|finding]',
    '[want|like|need|love] you to [send|confirm|provide|check|try|know|fill|sign|share|call|follow|complete|click|open|press|bring|contact|reach|speak|dm|read|be aware|feel free|enjoy]',
    '[handle|take] [|with|great|special|extra|good] care [|to|with|when|not|that|of the|of it|of this]',
    'care [plan|label|plus|team|package|centre|center|instructions|home|worker|guide|pack]',
    '[hope to|hope we|hope our|hoping to|hoping we]',
    '[make sure|ensure|check|remember]  [|that|you|to]',
  ],
  where: { voice: 'any' },
};
