import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026';

/** What people hope for: doing well at something, getting there, rest. Lemmas. */
const thriving: WordClass = {
  id: 'thriving',
  source,
  words: ['pass', 'win', 'succeed', 'shine', 'go well', 'goes well', 'go smoothly', 'goes smoothly', 'go perfectly', 'go to plan', 'be a success', 'be perfect', 'be special', 'turn out', 'get there', 'get home', 'make it', 'sleep', 'rest', 'relax', 'recover', 'enjoy', 'celebrate', 'feel', 'be ready', 'be proud', 'be happy', 'be safe', 'be able to', 'be home', 'launch', 'grow', 'finish', 'spend', 'have', 'start', 'settle', 'work out', 'arrive', 'worry', 'graduate', 'lose', 'miss'],
};

const weekday: WordClass = { id: 'weekday', source: 'closed class of English', words: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tonight', 'tomorrow', 'today'] };

const yours: WordClass = { id: 'yours', source: 'closed class of English', words: ['you', 'your', 'it', 'this', 'that', 'her', 'him', 'the', 'things'] };

/** Wishing, wanting or working for the customer's own success or ease. */
export const careWording: Lexicon = {
  id: 'care-wording',
  source,
  classes: [thriving, weekday, yours],
  patterns: [
    '[i|we] [|_] would hate [|for|to see|to have|it if] {yours}',
    '[i|we] [|_] would hate for ... ... [you|your]',
    '[i|we] [do|would] not want [this|that|the|a|any|your|it|anything] ... ... [~keep|~cost|~spoil|~ruin|~stop|~hang|~weigh|~hold|~eat|~hurt] ... [you|your]',
    '[~feel|goes|is|are] [|as] [safe|right|good|easy|comfortable|gentle|light|calm|manageable] [|as possible] for [you|her|him|them|your]',
    '[i|we] [|_] [~want|~hope|~wish|~mean|need] [|for|that|to] [|see] {yours} ... {thriving}',
    '[i|we] [would|should] [|_] [love|like|delighted|thrilled|happy|glad|proud] [|to see|for|if|to know] {yours} ... {thriving}',
    '[i|we] [|would] [|_] [want|mean|like|hope] [|for] [{yours}|{weekday}|PROPN] ... to [be|go|turn|run|come|feel|count|work|sell|begin|start|open|last|end|succeed|stand|shine|fly|land]',
    '[i|we] [do|would] not [want|like|wish] [|for] [{yours}|anything] ... [have|spend|lose|miss|go|worry|spoil|ruin|pay|carry|stress|waste|rush|struggle]',
    '[~root|~cheer|~pull] for [{yours}|a|all|both]',
    '[so|so that|means] you can [|ADV|all|go|get] [|back to] [focus|concentrate|rest|sleep|enjoy|relax|celebrate|look after|be with|recover|be there]',
    '[look after|take care of|take good care of|be kind to|go easy on] [yourself|yourselves|each other|your _|him|her]',
    '[i|we] [|ADV|do] care [about|that|how|whether] [you|your|how|what]',
    'you [deserve|have earned] [|_] [|_|_ _] [rest|break|celebrate|sleep|treat|success|holiday|peace]',
    'make [sure|certain] [|that] {yours} [|_|_ _|can] [|still] {thriving}',
    '[let|tell] [us|me] [|know] how {yours} [|_|_ _] [go|goes|went|get on|turns out]',
    'bring [that|the|this] [NOUN|NOUN NOUN] home',
    '[i|we] want your [head|mind|hands|evening|morning|weekend|_] [free|clear|empty|quiet]',
    '[it|that|this|which|your _|your _ _|your _ _ _] [|_] ~matter [|more|most|a lot|so much|a great deal] [to|for] [me|us]',
    'your [NOUN|NOUN NOUN] [is what counts|comes first|is what matters|~come before]',
    '~be worth [|far|much] more to [me|us]',
    '[less|one less|off] [|thing] [to worry about|to think about|on your plate|off your plate|off your mind|for you]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Wishing someone luck in an undertaking of their own. */
export const goodWishes: Lexicon = {
  id: 'good-wishes',
  source,
  classes: [weekday],
  patterns: [
    '[good|best of|lots of|all the|every] luck [|to you] [on|with|for|at|in|out|next|this|and|from|,|!|{weekday}] [|on|with|for|at|in|the|your|there|{weekday}] [|the|your] [|_|_ _]',
    '[~cross|~keep|~hold] [|my|our|all our] [fingers|thumbs]',
    '[fingers|toes|thumbs|everything] [crossed|pressed]',
    '[i|we] [am|are|will be] [|ADV|all] [behind you|in your corner|on your side|with you all the way]',
    '[~hope|~wish] [|that] [your|the|her|his] [NOUN|NOUN NOUN] [is|will|~go|turns]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Good wishes that are mere endings, and wishes for the firm. */
export const polishedWish: Lexicon = {
  id: 'polished-wish',
  source,
  classes: [
    weekday,
    { id: 'outing', source, words: ['flight', 'ride', 'trip', 'journey', 'stay', 'travels', 'service', 'app', 'seat', 'birthday', 'holiday', 'holidays', 'christmas', 'thanksgiving', 'experience', 'weekend', 'week', 'day', 'evening', 'night', 'morning', 'afternoon', 'onboard', 'aboard', 'flying', 'product', 'one', 'time', 'chance', 'opportunity', 'perks'] },
  ],
  patterns: [
    '[hope|hoping|hopefully] [|that] [this|that|it|the information] [|is] [~help|helpful|answers|clarifies|makes sense|resolves|explains]',
    '[~hope|wish|look forward|looking forward|can not wait|want|love|like] [|you|you all] [|to|for] [~see|~have you|~hear|~welcome|~serve|keep you|earn|do better|make it right|make this right|reach|help|assist|work with]',
    '[~hope|wish|want] [|that|for] you [|to|will|all|are|do|always] [~have|~enjoy|get] ... [{outing}|{weekday}]',
    '[hope|want|wish] ... {outing}',
    '[have|wish you|wishing you|enjoy] [a|an|the|your] [|_|_ _] {outing}',
    '[want|like|need|love] you to [know|have|start|finish|arrive|be able|worry|lose|miss|feel free|rest assured]',
    'never want',
    '[~hope|~wish] [|that] [you|your _|this|that|it|we|everyone] [|both|all] [have|has|had|enjoyed|received|~enjoy|would|could|did|were|was|are able to give|can still]',
    'with us',
    'rest of [the|your|our]',
    '[hope|want] you [|will|get to|to|can] [|all|really] [enjoy|ride|fly|visit|return|choose|try|join]',
    'on board',
    '[handle|take] [|_] care [to|with|when|not|that|of the|of it|of this]',
    '[hope to|hope we|hope our|hoping to|hoping we|make sure|ensure|check|remember]',
  ],
  where: { voice: 'any' },
};
