import type { Lexicon, WordClass } from '../text/lexicon';
import { dearOnes, hardExperience, hurtFeelings, intensifiers, ordeals, timeUnits } from './feelings';

const source = 'goodturn, 2026; interpretations as in EPITOME (Sharma et al. 2020), reflections as in motivational interviewing (Miller & Rollnick 2013)';

const opener: WordClass = { id: 'opener', source, words: ['oh', 'so', 'yes', 'yeah', 'ah', 'right', 'and', 'gosh', 'wow', 'but'] };

/** Openings that announce a reading of the other person: "it sounds as though you …", "so you …", "no wonder …". */
export const formulation: Lexicon = {
  id: 'formulation',
  source,
  classes: [
    hurtFeelings, hardExperience, ordeals, intensifiers, opener,
    { id: 'like', source: 'closed class of English', words: ['like', 'as if', 'as though'] },
    { id: 'grasp', source: 'goodturn, 2026', words: ['imagine', 'picture', 'understand', 'hear', 'tell', 'sense', 'appreciate', 'feel', 'get', 'guess', 'relate'] },
    { id: 'sting', source: 'goodturn, 2026', words: ['worry', 'fear', 'frustration', 'hurt', 'anger', 'sting', 'stress', 'disappointment', 'exhaustion', 'grief', 'panic', 'pain'] },
  ],
  patterns: [
    '[~sound|~seem|~feel|reads] [|to me|very much|a bit|almost] [{like}|that] [you|nobody|every|everything|nothing|no one]',
    '[~sound|~seem|~feel|reads|looks] [|to me] {like} [this|it|that|things|all|you|your _] [|_] [has|have|had|was|were|been|would]',
    '[it|that|this|which] [|must|will|may|can] ~feel [|to you|for you|a bit] {like}',
    '[you|it|that|this|which] would have [|been|felt|left you|made you] [|{degree}|such|a|an] [{hard}|{hurt}|{ordeal}]',
    'must [|{degree}|surely|only] have VERB',
    'must [|{degree}|surely|only] have been',
    'must [|{degree}] [hurt|sting|ache|weigh|keep you|leave you|make you|feel like]',
    '[is|was] [|hardly|just] [a lot to|too much to|the last thing] [|_] VERB',
    'must [|{degree}|surely|only] [be|feel|seem|come] [|{like}|{degree}|such|you|a] [{hard}|{hurt}|{ordeal}|hard|tough|difficult|impossible|never|you|a long|a lot]',
    '[no wonder|in other words|been there|same boat|understandable]',
    '^^ [|of course|{opener}] you must [be|feel|have]',
    '[i|we] [|can] [|ADV|do] see [how|why|what]',
    '[i|we] can [|ADV|only|well|very well] {grasp} [|that|how|why|what|the|from|it|in|you]',
    '[i|we] [|do|ADV|well] [{grasp}|know] [that|how|why] [you|your|this|it|losing|having|being|waiting|not|after|with]',
    '[i|we] [|have] [~hear|~read|~gather|~learn] [|from _|that] [you|your _] [have|had|are|were] [|_] VERB',
    '[i am|we are] [|really] [hearing|sensing|picking up|getting the sense]',
    'i can not [|even|begin to|possibly] imagine',
    '[of course|naturally|understandably|rightly] [you|it|that|this]',
    '[every|good] [right|reason] to',
    '[anyone|anybody|everyone|who] would [|_] VERB',
    '[worst|hardest] [part|thing|bit]',
    '[the|your] {sting} [is|was|behind|must]',
    'not [just|only|merely|simply] [about|the|a|that|what]',
    '[i|we] know [that feeling|the feeling|what it is like|how it feels|how much|what that|how hard|how long]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};

/** What somebody lived through, told with the hearer in the middle of it. */
export const livedThrough: Lexicon = {
  id: 'lived-through',
  source,
  classes: [
    hurtFeelings,
    intensifiers,
    {
      id: 'undergone',
      source: 'goodturn, 2026',
      words: ['waited', 'waiting', 'standing', 'sitting', 'stuck', 'stranded', 'called', 'calling', 'phoned', 'explained', 'explaining', 'told', 'trusted', 'lost', 'losing', 'missed', 'missing', 'paid', 'paying', 'spending', 'tried', 'trying', 'fighting', 'struggling', 'came', 'walked', 'held', 'dealt', 'dealing', 'got', 'getting', 'heard', 'hoped', 'hoping', 'expected', 'expecting', 'planning', 'promised', 'left', 'ignored', 'sent', 'charged', 'made', 'forced', 'asked', 'given', 'treated', 'worked', 'working', 'slept', 'found', 'done', 'did', 'doing', 'worried', 'living', 'faced', 'kept', 'wanted', 'thought', 'arrived', 'went', 'been', 'put', 'gone', 'going'],
    },
  ],
  patterns: [
    'you [|have|had|were|are|ADV] [|been|being|ADV|_] {undergone}',
    'you [|ADV|have|had] had to',
    'you [are|were|~feel|been] [|left] [|{degree}] {hurt}',
    '[~leave|~make|~keep|~put] you [|_|and your _] [|to|in|on|with|without] [~feel|~wait|~wonder|~stand|miss|late|think]',
    '[on your own|on top of|only to]',
    '[you|your] [~feel|~want|need|~fear|~trust|worry|thought|deserve]',
    '[~cost|leaving|keeping|wearing] you',
    '[harder|worse|longer] than [|the|any|a] _',
    'and [then|still|now|yet] [|you|nobody|no one|nothing|we|it|there|all|the|to|here|after|have]',
    '[and|with|without|to] [|_] [not|no|nobody|nothing|no one] [|_|_ _] [word|warning|end|answer|reply|one|explanation|help|idea|sign|way|sleep]',
    'you would [|_|have _] [want|like|love|be|need|think]',
    '[every|each] [time|day|night|morning|hour|single]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'], voice: ['own', 'reported'] },
};

/** A stretch set before the rest: "after three nights …", "with your partner away …", "two hours on the platform …". */
export const setting: Lexicon = {
  id: 'setting',
  source,
  classes: [timeUnits, dearOnes, opener],
  patterns: [
    '^ [|{opener}] [|ADV|all|over|more than|another] [NUM|a|an|half a|the third|the second] [|whole|full|long|good|entire] {time}',
    '^ [|{opener}] [twice|three times|NUM times|all day|all night|all that|all this|after all]',
    '^^ [|{opener}] after [|all|so many|just|VERB|the|everything|a|an|your|NUM|more than]',
    '^^ [|{opener}] with [your|a|an|no|NUM|the|all|everything|someone|half|only|nobody|nothing|that|{dear}]',
    '^ [|{opener}] [no|not a|not one|nothing] [_|_ _] [for|since|in|and|until|all|from]',
    '^ for [NUM|all|a|so many|over]',
    '^^ [|{opener}] with [him|her|them|you|everyone|everybody] VERB',
    'in the [middle|dark|cold|rain|snow]',
  ],
};

/** Plain business said to "you": orders, bookings, settings. Not an experience. */
export const transaction: Lexicon = {
  id: 'transaction',
  source: 'goodturn, 2026',
  classes: [
    { id: 'deal', source: 'goodturn, 2026', words: ['order', 'place', 'choose', 'select', 'sign', 'register', 'subscribe', 'book', 'rebook', 'enter', 'click', 'tap', 'use', 'install', 'purchase', 'buy', 'agree', 'accept', 'provide', 'upload', 'attach', 'send', 'mention', 'ask', 'write', 'request', 'receive', 'contact', 'earn', 'depart', 'land', 'board', 'confirm', 'check', 'schedule', 'upgrade', 'refer', 'mean', 'looking for', 'looking at'] },
    { id: 'step', source: 'goodturn, 2026', words: ['click', 'tap', 'select', 'press', 'choose', 'open', 'go to', 'log in', 'sign in', 'enter', 'restart', 'reinstall', 'visit', 'dm', 'reply with', 'send us', 'provide', 'share', 'confirm', 'follow', 'submit', 'please', 'kindly', 'policy', 'terms', 'rules', 'eligible', 'section', 'fee', 'per', 'available', 'located', 'as long as'] },
  ],
  patterns: [
    '[more than|very|most] welcome',
    '[may|might] have',
    '^ [_ ,|please|_ , please] [send|let|give|call|tell|share|check|dm]',
    '[i|we] [|can] see [that|you|your|this|it]',
    '[i|we] [hope|want|wish]',
    'you [|have|had|are|were|did|_] [|ADV|been|being] {deal}',
    '[glad|happy|pleased|delighted|proud|thrilled] ',
    'you [can|could|will|shall|should|would need|need to|have to|only need|would have to|get|want to|are able|are welcome|are entitled|are now|qualify] ',
    '{step}',
    '[will|shall|would] be [_|_ _] [within|in|at] NUM',
    '[i|we] [will|shall|have|am going to|are going to|can] [|just|also|already|_] [~refund|~send|~check|~fix|~replace|~book|~call|~cancel|~update|~forward|~pass|~ask|~look|~arrange|~credit|~issue|make sure|ensure|get|do|try]',
  ],
  where: { voice: 'any' },
};
