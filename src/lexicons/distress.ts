import type { Lexicon, WordClass } from '../text/lexicon';
import { dearOnes, hardExperience, hurtFeelings, intensifiers, ordeals, timeUnits } from './feelings';

/** States of distress that take more than one word, or that only a frame tells from harmless uses. */
const spent: WordClass = {
  id: 'spent',
  source: 'goodturn, 2026',
  words: [
    'fed up', 'let down', 'worn out', 'burnt out', 'burned out', 'shaken up', 'worried sick', 'in tears', 'in bits', 'in pieces', 'in shock', 'in despair', 'beside myself', 'at a loss', 'at my limit',
    'at breaking point', 'losing sleep', 'pissed off', 'begging', 'pleading', 'a wreck', 'a mess', 'weeping', 'trembling', 'close to tears', 'afraid',
  ],
};

/** A feeling that hurts, told of oneself. */
export const distressFeeling: Lexicon = {
  id: 'distress-feeling',
  source: 'goodturn, 2026; the negative families of Shaver et al. 1987 in first-person frames',
  classes: [hurtFeelings, intensifiers, spent],
  patterns: [
    '[i|we] [|have|had|just|now|really] [am|are|was|were|feel|felt|been] [|feeling|getting|becoming|left] [|{degree}] [{hurt}|{spent}]',
    '[~make|~leave|~get|have|has|had] [me|us] [|feel|feeling] [|{degree}] [{hurt}|{spent}|cry]',
    '^ [|{degree}] {hurt} [$$|with|by|at|that|about|right now]',
    '^^ [|{degree}] [disgusted|gutted|devastated|furious|livid|fuming|heartbroken|distraught|disappointed|appalled|frustrated|upset|exhausted|desperate|terrified|angry]',
    '[so|really|very|too|just] [{spent}|much stress]',
    '[i|we] can not [|even|really|just|take] [cope|sleep|breathe|bear|stand|eat|face|go on|handle|take|anymore|any more|deal|stop crying|stop shaking]',
    '[i|we] [|just|nearly|almost|really|still] [cried|sobbed|wept|panicked|despaired|cry|panic|dread]',
    '[sit|sat|sitting|stood|standing|start|started|stop|~keep] [|here|there] [crying|sobbing|weeping|shaking|trembling|panicking]',
    '[in|into|to] tears',
    '[wits end|wits \' end|wit \'s end|end of my tether|end of my rope|breaking point|last straw|final straw|nervous wreck|panic attack|my anxiety|up all night|awake all night|sick to my stomach]',
    '[my|our] [heart|stomach|hands|nerves|blood] [~be|sank|sinks|breaks|broke|boils]',
    '[~lose] [my|our] [mind|temper|patience]',
    '[have|had] [|just|really|quite] had [it|enough]',
    '[do|did] not know [what|where|how] [|else] [to|i] [do|turn|cope|am going to]',
    '[feel|feeling|felt|makes me] [|{degree}] [sick|stupid|small|let down|like a fool|like an idiot|like a criminal]',
    '[~drive|~keep] me [mad|crazy|insane|nuts|up|awake|up the wall]',
    '[not|barely|hardly] [slept|eaten|sleep]',
    '[it|this|that] [|really] [hurts|hurt|scares me|scared me|worries me|upsets me|upset me|broke me|is killing me]',
    '[i|we] [hate|loathe|resent] [this|that|it|you|how|being]',
  ],
  where: { negated: false, conditional: false },
};

/** Strain told of oneself: words that may also be harmless. */
export const strain: Lexicon = {
  id: 'strain',
  source: 'goodturn, 2026',
  classes: [intensifiers],
  patterns: [
    '[i|we] [am|are|was|were|feel|felt|been|got] [|left] [|{degree}] [lost|stuck|struggling|tired|trapped|alone|nervous|stranded|suffering|freezing|starving|confused|running out of]',
    '[so|very|too|really] [tired|nervous|alone]',
    '[am|are|is|was] [|still] [freezing|starving|soaked|shivering]',
  ],
  where: { negated: false, conditional: false },
};

/** Somebody dear to the writer is hurting. */
export const distressOfOthers: Lexicon = {
  id: 'distress-of-others',
  source: 'goodturn, 2026',
  classes: [hurtFeelings, intensifiers, dearOnes],
  patterns: [
    '[my|our|her|his] [|_] {dear} [|_] [is|are|was|were|felt|left|been] [|{degree}] [{hurt}|screaming|starving|freezing|dying|poorly|suffering|struggling|in tears|in hospital|in pain|in agony|very ill]',
    '[my|our|the] [|_] {dear} [|nearly|just] [cried|panicked|screamed|collapsed|fainted|suffered|sobbed]',
    '[he|she|they] [is|are|was|were] [|{degree}] [heartbroken|in tears|crying|sobbing|devastated|distraught|inconsolable|terrified|scared|frightened]',
    'poor {dear}',
  ],
  where: { negated: false, conditional: false },
};

/** Death, grave illness, and the occasions around them. */
export const bereavement: Lexicon = {
  id: 'bereavement',
  source: 'goodturn, 2026',
  classes: [dearOnes],
  patterns: [
    '[passed|passing] [away|on]',
    '[he|she|{dear}] [|has|had] [|just|sadly|suddenly] [died|passed]',
    '[my|our] [|_] {dear} ... [died|passed]',
    '[funeral|bereaved|bereavement|cancer|chemo|chemotherapy|hospice|miscarriage|stillborn|widow|widowed|diagnosed|diagnosis|intensive care|life support|heart attack|the ashes]',
    'my [dead|dying|late] {dear}',
    '[~lose|~bury] [my|our|him|her] [|_] [{dear}|yesterday|last]',
    'last [photos|pictures|thing] of [my|our] {dear}',
  ],
  where: { conditional: false },
};

/** Strong verdicts on what happened. */
export const outrage: Lexicon = {
  id: 'outrage',
  source: 'goodturn, 2026',
  classes: [
    hardExperience, ordeals, intensifiers,
    {
      id: 'verdict',
      source: 'goodturn, 2026',
      words: [
        'unacceptable', 'ridiculous', 'outrageous', 'disgraceful', 'disgrace', 'disgusting', 'joke', 'pathetic', 'absurd', 'insane', 'worst', 'abysmal', 'useless', 'hopeless', 'incompetent', 'farce', 'scandal',
        'theft', 'insult', 'inexcusable', 'shameful', 'criminal', 'bullshit', 'crap', 'scam', 'rude', 'shoddy', 'unprofessional', 'poor',
      ],
    },
  ],
  patterns: [
    '[it|this|that|which|what|you|service|experience|everything|staff|company] [is|are|was|were|been] [|{degree}] [|a|an|the] [|{degree}] [{verdict}|{hard}|{ordeal}|hell|not on|not ok|not acceptable]',
    '[{verdict}|{hard}|shit|bad] [|customer|_] [service|experience|treatment|communication|staff|support|flight|airline|company|attitude|way to|ever]',
    '[what|such] [a|an] [|{degree}] [{verdict}|{ordeal}|cheek|rip off]',
    '[the worst|worst ever|worst _ ever]',
    '^ [|{degree}] [{verdict}|awful|terrible|horrible|dreadful|appalling|shocking|atrocious]',
    '[absolutely|utterly|completely|totally|simply|beyond|total|absolute|utter|complete] [{verdict}|{hard}|{ordeal}]',
    '[how dare|any idea what|have any idea|are you kidding|are you joking|are you serious|you have got to be|shame on]',
    '[what|how|why|where] the [hell|heck|fuck|actual]',
    '[never again|do better|not good enough|sick of|tired of|fed up|had enough|so much for|having a laugh|lied to|liars|you people|no apology|not even an apology|no excuse]',
    '[will|would] never [|ever] [fly|use|book|buy|order|shop|travel|come|stay|recommend|again]',
    'waste of [time|money|space|my time|our time]',
    '~waste [my|our|his|her] [|_] [time|day|money|morning|afternoon|evening|weekend]',
    '[could not|do not|does not] [|even] [|give] [care|a damn|a shit]',
    'sort [it|yourselves|this] out',
    '[is|are|how is] [that|this|it] acceptable',
    'treated [like|as] [dirt|cattle|criminals|animals|rubbish|a criminal|an idiot|a liar]',
  ],
  where: { conditional: false },
};

/** Swearing: at the situation as a rule. */
export const swearing: Lexicon = {
  id: 'swearing',
  source: 'goodturn, 2026',
  patterns: [
    '[fuck|fucking|fucked|effing|freaking|frigging|shit|shite|shitty|bullshit|bs|bloody|damn|damned|goddamn|dammit|bollocks|crap|crappy|ass|hell|wtf|ffs|omfg|smh|sucks|suck|screwed|pissed|wth|#fail|🤬|😡|😠|😤|😭|😢|🙄|😩|😫|🤦|👎]',
  ],
};

/** What somebody was put through: waits, repeats, silence, being sent about. */
export const ordealTold: Lexicon = {
  id: 'ordeal-told',
  source: 'goodturn, 2026; waits and repeated contacts as in customer-effort research (Dixon, Freeman & Toman 2010)',
  classes: [
    timeUnits,
    { id: 'held', source: 'goodturn, 2026: being kept where one does not want to be', words: ['wait', 'sit', 'stand', 'queue', 'stuck', 'stranded', 'trapped', 'on hold', 'in line', 'in a queue', 'in the queue', 'on the tarmac', 'on the runway', 'on the phone', 'on the plane'] },
    { id: 'ordinal', source: 'closed class of English', words: ['second', 'third', 'fourth', 'fifth', 'sixth', '2nd', '3rd', '4th', '5th', '6th', 'nth', 'umpteenth', 'tenth'] },
  ],
  patterns: [
    '{held} ... [NUM|{time}|ages|forever|half]',
    '[NUM|{time}|ages|all day|all night] [|{time}|now|of] [|and|and still|still] [{held}|late|delayed|delay|without|with no|and counting|and still]',
    '[~be|~keep|left] [|{held}] [on hold|waiting|stuck|delayed|stranded|passed around|passed from|sent from|bounced|ignored|cut off|disconnected|hung up|given the runaround|transferred]',
    '{ordinal} [|_] [time|call|email|message|letter|attempt|day|week|month|delay|visit|appointment|engineer|complaint|ticket|flight|person|replacement|failure]',
    '[NUM|several|many|multiple|countless|numerous|so many|too many] times',
    '[~call|~ring|~phone|~email|~write|~message|~ask|~try|~contact|~chase|~complain|~report] [|you|in|back|it|this|them] [twice|NUM times|again|repeatedly|several times|multiple times|many times|every day|all day|everyone|everything]',
    'still [|~have|~be|~do] [no|not|nothing|waiting|stuck|sitting|without|broken|missing|delayed|down|nobody|here]',
    '[and still|over and over|again and again|time and again|yet again|once again|all over again|every single|on and on|back and forth|round in circles|the runaround|fobbed off|no end in sight|the whole time|constantly|wheelchair|crutches|disabled]',
    'same [problem|issue|thing|story|excuse|answer|mistake|error|fault]',
    '[nobody|no one|noone|none of you] [|has|will|would|can|could|is|was|even|ever|at _|there] [|to|_] [~know|~answer|~reply|~respond|~tell|~come|~help|~care|~pick|~call|rang|~listen|~explain|~show|here|there|available]',
    'no [response|reply|answer|update|updates|information|info|communication|explanation|news|word|help|sign]',
    '~hang up',
    'cut [|me|us] off',
    '[passed|sent|bounced|pushed|transferred] [|me|us] [around|from|between|to another]',
    '~ignore [me|us|my|our|by|all|every]',
    'with [a|my|our|two|three|NUM] [|_] [baby|toddler|toddlers|kids|children|infant|newborn|child]',
    '[for|since|after|over] [NUM|{time}|ages|many|several|more than] [|{time}] [now|without|with no|and|$$]',
    'all [|_] [night|day|morning|week|weekend] [|long]',
    '[~have] to [|then|now|keep] [~pay|buy|wait|explain|chase|cancel|stand|sleep|walk|repeat|beg|sit|borrow] ',
    'made [me|us] [wait|miss|pay|stand|walk|sit|feel|repeat|fill|go|do]',
    '~keep [me|us|on|happening|failing|crashing|telling|saying|asking|changing|getting|sending|charging|dropping] [|waiting]',
    'nothing [|has|was|is|gets] [|been] [done|happened|happens|changed|changes|works|worked|fixed]',
  ],
  where: { conditional: false },
};

/** Plans, money, time and things lost. */
export const lossTold: Lexicon = {
  id: 'loss-told',
  source: 'goodturn, 2026',
  classes: [
    dearOnes, timeUnits,
    { id: 'date', source: 'goodturn, 2026: what one keeps a day free for', words: ['wedding', 'funeral', 'birthday', 'anniversary', 'graduation', 'christmas', 'holiday', 'vacation', 'interview', 'appointment', 'exam', 'meeting', 'deadline', 'party', 'concert', 'game', 'surgery', 'operation', 'dinner', 'honeymoon', 'flight', 'connection', 'connecting', 'train', 'bus', 'ferry', 'cruise', 'shift', 'class'] },
  ],
  patterns: [
    '~miss [my|our|his|her|their|the|a] [|_] [{date}|day|{dear}]',
    '[~ruin|~spoil|wrecked|destroyed|cost] [my|our|his|her|their|the|me|us|everything] ',
    '[out of pocket|overdrawn|overdraft|evicted|eviction|homeless]',
    '[can|could] not [afford|pay|feed|get home|get to|work|go to work|trade|shower|cook|wash|heat]',
    '~sleep [on|in] [the|a|an|my] [floor|airport|car|chair|bench|terminal]',
    '[i|we] [|have|had|just] lost [|all|everything|my|our|the|a|NUM|money|half|{time}|thousands|clients|customers|work|data|pay]',
    '[all|everything] [|of] [|my|our] [|_] [~be|has|have] [|been|just] [gone|lost|deleted|wiped|destroyed|ruined]',
    '[wiped|deleted|erased|lost|destroyed] [my|our|all|everything|the whole]',
    '[no|without] [heating|heat|hot water|water|power|electricity|gas|internet|phone|money|food|income|luggage|bags|clothes|medication|medicine|car|wages|salary|pay|broadband|signal]',
    '{date} [is|was|without|ruined|tomorrow|today]',
    '[threw|thrown|smashed|broke|shattered|crushed] [it|my|our|the|her|his|away|a]',
  ],
  where: { conditional: false },
};

/** A turn that is at ease: cheer, jokes, patience. */
export const atEase: Lexicon = {
  id: 'at-ease',
  source: 'goodturn, 2026',
  classes: [{ id: 'fine', source: 'goodturn, 2026', words: ['great', 'amazing', 'awesome', 'fantastic', 'wonderful', 'brilliant', 'excellent', 'outstanding', 'superb', 'lovely', 'fabulous', 'incredible', 'best', 'terrific', 'quick', 'kind', 'smooth'] }],
  patterns: [
    '[lol|lmao|rofl|haha|hahaha|hehe|xd|😂|🤣|😄|😊|😁|😃|😀|🙂|😉|😍|😎|🥳|🎉|👍|❤️|💜|💙|🙌|👏]',
    '[no|not in a|not in any] [rush|hurry|worries|worry|stress|problem|biggie|drama|panic]',
    '[not urgent|nothing urgent|no big deal|not a big deal|all good|all fine|all sorted|sorted now|no harm done|never mind|so far so good|you rock|well done|hats off|above and beyond|keep up the|can not wait|looking forward]',
    'when you [get|have] [|a] [chance|moment|minute|time]',
    '[just|was|am] [wondering|curious]',
    '[out of|for] [curiosity|future reference]',
    'quick [q|question|one]',
    '[loving|love|loved|adore|enjoying|enjoyed] [it|the|this|your|you|u|my|that|how|flying|working|our]',
    '[thank|thanks] [|you|u] [so much|very much|a million]',
    '[thank you|thanks|thx|thank u] [|so much|to|for] [|the|your|a|an|making|being|such|all|everyone] [{fine}|good|crew|making]',
    '{fine} [|customer|_] [service|flight|crew|team|staff|experience|job|work|people|airline|help|support|trip|company|agent|app|product|news|ever]',
    '[kudos|props|shout out|shoutout|bravo|cheers to|yay|woohoo|hooray|hero|heroes|lifesaver|appreciate|appreciated|grateful]',
    '[so|very|really|super|pretty|extremely|too] [happy|excited|pleased|grateful|impressed|glad|thankful|proud|thrilled]',
    '[made|making] my [day|week|year]',
    '[hope|hoping|wishing|pray|praying] [|that] [my|our|the|we|i|it|you|this|for] ',
    '[excited|pumped|thrilled] [for|to|about]',
  ],
  where: { negated: false },
};

/** Danger, fraud under way, a medical emergency: the help comes before the feeling. */
export const emergency: Lexicon = {
  id: 'emergency',
  source: 'goodturn, 2026',
  classes: [dearOnes],
  patterns: [
    '[on|~catch] fire',
    '[smoke|smoking|sparks|sparking|flames|burning|exploded|explosion|electrocuted|intruder|flooding|tornado|hurricane|evacuate|evacuation]',
    '[~smell|~stink|~reek] [|of|like|a|strong|strongly|some|really] [|of|strong] [gas|burning|smoke|petrol|chemicals]',
    '[gas leak|carbon monoxide|electric shock|burst pipe|live wire|bare wires|allergic reaction|chest pain|chest pains|double dose|following me]',
    '[alarm|detector] [is|keeps|will not stop] [|going] [off|beeping|sounding]',
    '[ambulance|paramedic|paramedics|999|911|112|fire brigade|fire department|emergency room|the police]',
    '[can|could|can not|struggling to|trouble|difficulty|unable to|hard to|stopped|not] [breathe|breathing]',
    '[unconscious|unresponsive|collapsed|fainted|choking|seizure|overdose|overdosed|anaphylactic|anaphylaxis|bleeding|suicidal|drowning|poisoned|poisoning|swallowed|attacked|assaulted|mugged]',
    '[wrong|too much|too many|twice the] [dose|medication|insulin|pills|tablets]',
    '[~kill|~end|~hurt|~harm] [myself|my life|it all|himself|herself]',
    '[~go|~turn] [grey|gray|blue|white|pale]',
    '[{dear}|man|woman|somebody|someone|people|i am|we are] [is|are|was||just] [|stuck|locked|trapped|shut] [locked|trapped|stuck|shut] [in|inside|under|between]',
    '[stuck|trapped] in [|the|a|an|your] [|_] [lift|elevator]',
    '[someone|somebody|man] is breaking in',
    '[he|she|somebody|someone] [has|had] a [knife|gun]',
    '[being|been|getting|was|got] [scammed|hacked|defrauded|robbed|phished|cloned]',
    '[scammer|fraudster|hacker|thief|scammers|hackers|thieves|somebody|someone|stranger] [is|are|has|have|just|took|got|keeps|on|using|in]',
    '[fraud|fraudulent|unauthorized|unauthorised|suspicious] [|_] [~transaction|~payment|~charge|activity|~withdrawal|~transfer|login]',
    '[stole|stolen|steal] [my|our|her|his] [|_] [card|bank|identity|phone|purse|wallet|account|money]',
    '[card|purse|wallet|phone] [was|has been|is|got|been|just] [stolen|cloned|skimmed]',
    '[~empty|~drain|~clear] [|out] my',
    '[money|cash|payments] [is|are|keeps|keep] [leaving|going out|disappearing|draining]',
    '[did|do] not [recognize|recognise|make|authorize|authorise] [|this|these|that|those|the|any] [|_] [~payment|~transaction|transfer|~charge|login]',
    'water [is] [pouring|coming|gushing|rising]',
    'brakes [|have|are|do|did] [failed|gone|failing|not]',
  ],
  where: { conditional: false },
};

/** Advice for danger under way. */
export const emergencyAdvice: Lexicon = {
  id: 'emergency-advice',
  source: 'goodturn, 2026',
  patterns: [
    '[call|ring|dial|phone] [|for] [999|911|112|101|an ambulance|the fire brigade|the fire department|emergency|the police|your doctor now|poison control]',
    '[leave|get out of|evacuate] [the|your] [house|flat|building|room|home|car]',
    'get [|everyone] [out|away|outside] [now|if|of|and|immediately|at once]',
    'switch [it|everything] off at [the|your] [fuse|main|mains|wall]',
    '[do not|never] touch the',
    '[block|freeze|blocked|blocking|freezing|frozen|froze|locked] [your|the|that|both|every] [|_] [~card|~account|~payment|~transfer]',
    'recovery position',
  ],
};
