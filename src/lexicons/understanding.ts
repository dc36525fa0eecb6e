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
    { id: 'grasp', source: 'goodturn, 2026', words: ['imagine', 'picture', 'see', 'understand', 'hear', 'tell', 'sense', 'appreciate', 'feel', 'get', 'guess', 'relate', 'realize', 'realise', 'recognize', 'acknowledge', 'gather'] },
    { id: 'sting', source: 'goodturn, 2026', words: ['worry', 'fear', 'frustration', 'hurt', 'anger', 'sting', 'stress', 'disappointment', 'exhaustion', 'grief', 'panic', 'pain'] },
  ],
  patterns: [
    '[~sound|~seem|feels|reads|felt] [|to me|very much|a bit|almost] [{like}|that] [you|your|nobody|every|everything|nothing|no one]',
    '[~sound|~seem|feels|reads|looks] [|to me] {like} [this|it|that|things|all] [|_] [has|have|was|were|been|left|kept|took]',
    'looks {like} you [have|had|were] [|_] [been|had|gone|lost|waited|tried|spent]',
    '[~feel|to you|must|will|may] [|to you|for you|feel|a bit] {like}',
    '[you|it|that|this|which] would [|{degree}] have [|been|felt|seemed|left you|made you] [|{degree}|such|a|an] [{hard}|{hurt}|{ordeal}]',
    'must [|{degree}|surely|only] have [been|felt|left|made|come|taken|hurt|stung|seemed|meant|cost|given|thrown|knocked|worn|shaken|scared] ',
    'must [|{degree}|surely] [hurt|sting|ache|weigh|keep you|leave you|make you|feel like] ',
    'must [|{degree}|surely|only] [be|feel|seem|come] [|{like}|{degree}|such|you|a] [{hard}|{hurt}|{ordeal}|hard|tough|difficult|impossible|never|you|a long|a lot|{like}]',
    '[no|small|little] wonder',
    '^^ [|of course|{opener}] you must [be|feel|have been|have felt|have] ',
    '[is|was] [|hardly|just] [a lot to|a great deal to|too much to|the last thing|a long way to] [|_] VERB',
    '[i|we] can [|ADV|only|well|very well] {grasp} [|that|how|why|what|the|from|it|in|you] ',
    '[i|we] [|do|ADV|well] [{grasp}|know] [that|how|why] [you|your|this|it|losing|having|being|waiting|not|after|with] ',
    '[i|we] see [how|why] [you|your|this|it] ',
    'i [gather|take it|sense] [|from|that] ',
    '[i|we] [|have] [~hear|~read|~gather|~learn] [|from _|that] [you|your _] [have|had|are|were] [|_] VERB',
    '[i am|we are] [|really] [hearing|sensing|picking up|getting the sense] ',
    '[if|do|have|that|making sure|just so] i [|have|am] [|_] [~understand|~follow|~hear|~read|~get|got] [you|this|that|it|right|correctly|your]',
    'what [i|you] [|am|are] [~hear|~say|~describe] [is|sounds|comes]',
    'from what you [|have|are] [~say|~describe|~write|~tell]',
    'in other words',
    'the way you [tell|describe|put] it',
    'reading [between the lines|your message|your letter|your note]',
    'i can not [|even|begin to|possibly] [imagine|begin]',
    '[makes|made] [|perfect|total|complete|a lot of] sense [that|why|you|to|after|given|with]',
    '[of course|naturally|understandably|rightly|with good reason] [you|it|that|this] ',
    '[every|good] [right|reason|cause] to [be|feel|expect|want|ask|worry|complain]',
    '[understandable|only human|only natural|natural to|natural that you]',
    '[anyone|anybody|everyone|who] would [|_] VERB',
    '[i|we] [do|would|can] not blame you',
    '[worst|hardest] [part|thing|bit] [is|of|must|was|for]',
    '[all|what|everything] you [|really|ever|just] [wanted|asked for|hoped for|needed|wished|expected] [|was|is|to|for] ',
    '[{hard}|bad|hard|tough] enough',
    'as if [that|it|one|this|the] [_|_ _|_ _ _] not [|been] [enough|bad|hard]',
    '[the|your] {sting} [is|was|behind|must] ',
    'not [just|only|merely|simply] [about|the|a|that|what|losing|money] ',
    '[so much|far|a lot|much] more than [a|an|just|some|money]',
    '[i|we] know [that feeling|the feeling|what it is like|how it feels|how much|what that|how hard|how long]',
    '[sinking feeling|been there|same boat|in your shoes|into your shoes|through your eyes]',
    'from your [side|end|seat|point|chair]',
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
      source: 'goodturn, 2026: what one undergoes or does in vain, past or participle',
      words: [
        'waited', 'waiting', 'stood', 'standing', 'sat', 'sitting', 'stuck', 'stranded', 'queued', 'chased', 'chasing', 'called', 'calling', 'rang', 'phoned', 'explained', 'explaining', 'repeated', 'repeating', 'told',
        'trusted', 'lost', 'losing', 'missed', 'missing', 'paid', 'paying', 'spent', 'spending', 'wasted', 'tried', 'trying', 'fought', 'fighting', 'struggled', 'struggling', 'juggling', 'drove', 'driven', 'travelled',
        'came', 'walked', 'flew', 'carried', 'carrying', 'held', 'dealt', 'dealing', 'got', 'getting', 'heard', 'hearing', 'hoped', 'hoping', 'expected', 'expecting', 'planned', 'planning', 'saved', 'promised', 'left',
        'ignored', 'bounced', 'sent', 'charged', 'billed', 'made', 'forced', 'asked', 'given', 'treated', 'worked', 'working', 'slept', 'woke', 'found', 'done', 'did', 'doing', 'worried', 'worrying', 'wondered',
        'wondering', 'opened', 'living', 'grieving', 'caring', 'facing', 'faced', 'kept', 'wanted', 'thought', 'arrived', 'went', 'been', 'put', 'gone', 'going', 'counted', 'relied', 'counting', 'relying', 'locked',
      ],
    },
  ],
  patterns: [
    'you [|have|had|were|are|even|still|already|just|both] [|been|being|still|already|now|just|only|_] {undergone}',
    'you [|have|had|still] had to ',
    'you [are|were|feel|felt|been|feeling] [|left] [|{degree}] {hurt}',
    '[~leave|~make|~keep|~put|has|had] you [|_|and your _] [|to|in|on|with|without] [out|~feel|~wait|~wonder|~stand|stuck|miss|chase|hanging|high|alone|cold|late|through|think]',
    'on [your own|top of] ',
    '[you|your] [feel|felt|want|wanted|need|fear|feared|trust|trusted|worry|thought|deserve] ',
    'you [|_] [gave|put] [|us|your] [your|trust|faith|us]',
    '[~cost|leaving|keeping|wearing|robbed] you [|of] [|_] [your|a|the|two|three|so|more|$$]',
    '[harder|worse|longer] than [|the|any|a] _',
    'and [then|still|now|yet] [|you|nobody|no one|nothing|we|it|there|all|the|to|here|after|have] ',
    'only to [be|find|get|hear|discover|have|learn|see]',
    '[and|with|without|to] [|_] [not|no|nobody|nothing|no one] [|_|_ _] [word|warning|end|answer|reply|one|explanation|help|idea|sign|way|news|sleep]',
    'you would [|_|have _] [want|like|love|be|feel|need|expect|hope|think] ',
    '[every|each] [time|day|night|morning|hour|call|single]',
    'meant [so much|a lot|the world|everything|more] ',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'], voice: ['own', 'reported'] },
};

/** A stretch set before the rest: "after three nights …", "with your partner away …", "two hours on the platform …". */
export const setting: Lexicon = {
  id: 'setting',
  source,
  classes: [timeUnits, dearOnes, opener],
  patterns: [
    '^ [|{opener}] [|all|over|almost|nearly|more than|another|a whole|the whole] [NUM|a|an|half a|the third|the second] [|whole|full|long|good|entire] {time} [|of|in|on|with|without|at|to|and|for|trying|waiting|chasing]',
    '^ [|{opener}] [twice|three times|NUM times|all day|all night|all week|all that|all this|after all] ',
    '^^ [|{opener}] after [|all|so many|just|losing|having|waiting|being|the|everything|a|an|your|NUM|trying|more than] ',
    '^^ [|{opener}] with [your|a|an|no|two|three|NUM|the|all|everything|someone|half|only|nobody|nothing|that|{dear}] ',
    '^ [|{opener}] [no|not a|not one|nothing] [_|_ _] [for|since|in|and|until|all|from] ',
    '^ for [NUM|all|a|so many|over] ',
    'in the [middle|dark|cold|rain|heat|snow] ',
    '[on|after] a [day|night|morning|week|weekend] [like|when|that|of]',
  ],
};

/** Plain business said to "you": orders, bookings, settings. Not an experience. */
export const transaction: Lexicon = {
  id: 'transaction',
  source: 'goodturn, 2026',
  classes: [
    { id: 'deal', source: 'goodturn, 2026', words: ['order', 'place', 'choose', 'select', 'sign', 'register', 'subscribe', 'book', 'rebook', 'enter', 'click', 'tap', 'use', 'install', 'purchase', 'buy', 'agree', 'accept', 'provide', 'upload', 'attach', 'send', 'mention', 'ask', 'write', 'request', 'receive', 'contact', 'enroll', 'earn', 'opt', 'depart', 'land', 'board', 'confirm', 'check', 'schedule', 'upgrade', 'refer', 'mean', 'looking for', 'looking at'] },
    { id: 'step', source: 'goodturn, 2026', words: ['click', 'tap', 'select', 'press', 'choose', 'open', 'go to', 'log in', 'sign in', 'enter', 'scroll', 'restart', 'reinstall', 'visit', 'dm', 'reply with', 'send us', 'provide', 'share', 'confirm', 'follow', 'submit', 'fill', 'please', 'kindly', 'policy', 'terms', 'rules', 'eligible', 'applies', 'section', 'fee', 'per', 'available', 'located', 'as long as'] },
  ],
  patterns: [
    '[more than|very|most] welcome',
    'what you [|_] [want|need|are after|are looking|asked]',
    'you [|have|had|are|were|did|_] [|ADV|been|being] {deal}',
    'you would be [automatically|able|eligible|charged|added|asked|required]',
    '[glad|happy|pleased|delighted|proud|thrilled] ',
    'can see [|that] [|_] [has|is|was|your|the]',
    'you [can|could|will|shall|should|would need|need to|have to|only need|would have to|get|want to|are able|are welcome|are eligible|are entitled|are all set|are set|are now|qualify] ',
    '{step}',
    '[will|shall|would] be [_|_ _] [within|in|on|by|at] NUM',
    '[i|we] [will|shall|have|am going to|are going to|can] [|now|just|also|already|_] [~refund|~send|~check|~fix|~replace|~book|~call|~cancel|~update|~forward|~pass|~ask|~look|~arrange|~credit|~issue|make sure|ensure|get|do|try]',
  ],
  where: { voice: 'any' },
};
