import type { Lexicon, WordClass } from '../text/lexicon';
import { dearOnes, hardExperience, hurtFeelings, intensifiers, ordeals, timeUnits } from './feelings';

/** States of distress that take more than one word, or that only a frame tells from harmless uses. */
const spent: WordClass = {
  id: 'spent',
  source: 'goodturn, 2026',
  words: ['fed up', 'let down', 'worn out', 'burnt out', 'worried sick', 'in tears', 'in bits', 'in shock', 'in despair', 'beside myself', 'at a loss', 'at my limit', 'at breaking point', 'losing sleep', 'pissed off', 'begging', 'a wreck', 'a mess', 'weeping', 'trembling', 'afraid', 'a failure', 'such a failure', 'such a fool'],
};

/** A feeling that hurts, told of oneself. */
export const distressFeeling: Lexicon = {
  id: 'distress-feeling',
  source: 'goodturn, 2026; the negative families of Shaver et al. 1987 in first-person frames',
  classes: [hurtFeelings, intensifiers, spent],
  patterns: [
    '[i|we] [|have|had|just|really] [am|are|was|were|~feel|been] [|feeling|getting|left] [|{degree}] [{hurt}|{spent}]',
    '[~make|~leave|~get|have|has|had] [me|us] [|feel|feeling] [|{degree}] [{hurt}|{spent}|cry]',
    '^ [|{degree}] {hurt} [$$|with|by|at|that|about]',
    '^^ [|{degree}] [disgusted|gutted|furious|livid|fuming|disappointed|appalled|frustrated|upset|exhausted|terrified|angry]',
    '[i|we] can not [|even|really|just|take] [cope|sleep|breathe|bear|stand|eat|handle|take|stop crying]',
    '[i|we] [|ADV] [cried|cry|panic|dread]',
    '[in tears|to tears|end of my tether|last straw|final straw|panic attack|my anxiety|up all night]',
    '[my|our] [heart|stomach|hands|nerves|blood] [~be|~sink|~break|boils]',
    '~lose [my|our] [mind|temper|patience]',
    '[have|had] [|ADV] had [it|enough]',
    '[do|did] not know [what|where|how] [|else] [to|i] [do|turn|cope|am going to]',
    '~feel [|{degree}] [sick|stupid|small|like] [$$|and|because|after|a fool|an idiot|a criminal|a failure|such a]',
    '[~drive|~keep] me [crazy|insane|nuts|up|awake]',
    '[not|barely|hardly] [slept|eaten|sleep]',
    '[it|this|that] [|really] [hurts|hurt|scares me|scared me|worries me] [$$|so|a lot|that|to|like]',
    '[hate|loathe] myself',
    'never [|~feel|been|felt] so {hurt}',
    '[i am|we are] [|_] [standing|sitting|here] [|here|there|_] [|just] [{hurt}|{spent}]',
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
    '[i|we] [am|are|was|feel|felt|got] [|left] [|{degree}] [lost|stuck|struggling|tired|trapped|alone|nervous|stranded|suffering|starving|confused|running out of]',
    '[so|very|too|really] [tired|nervous|alone]',
  ],
  where: { negated: false, conditional: false },
};

/** Somebody dear to the writer is hurting. */
export const distressOfOthers: Lexicon = {
  id: 'distress-of-others',
  source: 'goodturn, 2026',
  classes: [hurtFeelings, intensifiers, dearOnes],
  patterns: [
    '[my|our|his|her] [|_] {dear} [|_] [|~be|felt|left|been] [|{degree}] [{hurt}|screaming|starving|freezing|dying|suffering|struggling|in tears|in hospital|in pain|very ill|cried|panicked|screamed|collapsed]',
    '[he|she|they] ~be [|{degree}] [heartbroken|in tears|crying|sobbing|devastated|distraught|inconsolable|terrified|scared|frightened]',
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
    '[~pass away|he died|she died|funeral|bereaved|bereavement|cancer|chemo|chemotherapy|hospice|miscarriage|stillborn|widow|widowed|diagnosed|diagnosis|intensive care|life support|heart attack]',
    '[my|our|{dear}] [|_] [|{dear}] [|~have|_|_ _] [died|passed away]',
    '[mum|mom|mother|dad|father|wife|husband|partner|nan|gran|grandma|grandad|grandmother|grandfather] [|~have|just|sadly] passed',
    'my [dead|dying|late] {dear}',
    '[~lose|~bury] [my|our|him|her] [|_] [{dear}|yesterday|last]',
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
      words: ['unacceptable', 'ridiculous', 'outrageous', 'disgraceful', 'disgrace', 'disgusting', 'joke', 'pathetic', 'absurd', 'insane', 'worst', 'abysmal', 'useless', 'hopeless', 'incompetent', 'farce', 'inexcusable', 'shameful', 'criminal', 'bullshit', 'crap', 'rude', 'unprofessional', 'poor'],
    },
  ],
  patterns: [
    '[it|this|that|which|what|you|service|experience|everything|staff|company] ~be [|{degree}] [|a|an|the] [|{degree}] [{verdict}|{hard}|{ordeal}|hell|not on|not acceptable]',
    '[{verdict}|{hard}|bad] [|customer|_] [service|experience|treatment|communication|staff|support|flight|airline|company|attitude|ever]',
    '[what|such] [a|an] [|{degree}] [{verdict}|{ordeal}]',
    '^ [|{degree}] [{verdict}|awful|terrible|horrible|appalling|shocking]',
    '[absolutely|utterly|completely|totally|simply|beyond|total|absolute|utter|complete] [{verdict}|{hard}|{ordeal}]',
    '[the worst|how dare|any idea|are you kidding|are you serious|you have got to be|shame on|never again|do better|not good enough|sick of|tired of|fed up|had enough|so much for|lied to|liars|no apology|no excuse|not care]',
    '[what|how|why|where] the [hell|heck|fuck|actual]',
    '[~waste of|~waste my|~waste our] [|_] [time|money]',
  ],
  where: { conditional: false },
};

/** Swearing: at the situation as a rule. */
export const swearing: Lexicon = {
  id: 'swearing',
  source: 'goodturn, 2026',
  patterns: [
    '[fuck|fucking|fucked|shit|shitty|bullshit|bs|bloody|damn|damned|crap|crappy|ass|hell|wtf|ffs|omfg|smh|sucks|suck|screwed|pissed|#fail|🤬|😡|😠|😤|😭|😢|🙄|😩|😫|🤦|👎]',
  ],
};

/** What somebody was put through: waits, repeats, silence, being sent about. */
export const ordealTold: Lexicon = {
  id: 'ordeal-told',
  source: 'goodturn, 2026; waits and repeated contacts as in customer-effort research (Dixon, Freeman & Toman 2010)',
  classes: [
    timeUnits,
    { id: 'held', source: 'goodturn, 2026', words: ['wait', 'sit', 'stand', 'queue', 'stuck', 'stranded', 'trapped', 'on hold', 'in line', 'in the queue', 'on the tarmac', 'on the runway', 'on the phone', 'on the plane'] },
    { id: 'ordinal', source: 'closed class of English', words: ['second', 'third', 'fourth', 'fifth', 'sixth', '2nd', '3rd', '4th', '5th', '6th', 'nth', 'umpteenth', 'tenth'] },
  ],
  patterns: [
    '{held} ... [NUM|{time}|ages|forever|half]',
    '[NUM|{time}|ages|all day|all night] [|{time}|now|of] [|and|still] [{held}|late|delayed|delay|without|with no|and counting|and still]',
    '[~be|~keep|left] [|{held}] [on hold|waiting|stuck|delayed|stranded|sent from|ignored|cut off|disconnected|hung up|transferred]',
    '{ordinal} [|_] [time|call|message|attempt|day|week|delay|flight|person|replacement]',
    '[NUM|several|many|multiple|countless|numerous] times',
    '[~call|~ring|~phone|~email|~write|~message|~ask|~try|~contact|~chase|~complain|~report] [|you|in|back|it|this|them] [twice|NUM times|again|several times|many times|every day|all day|everyone|everything]',
    'still [|~have|~be|~do] [no|not|nothing|waiting|stuck|missing]',
    '[and still|over and over|again and again|yet again|all over again|every single|back and forth|in circles|the whole time|constantly|wheelchair|crutches|disabled|~hang up|cut off]',
    'same [problem|issue|thing|answer|mistake]',
    '[nobody|no one|none of you] [|ADV|AUX|at _|there] [|to|_] [~know|~answer|~reply|~respond|~tell|~come|~help|~care|~pick|~call|~listen|~explain|~show|here|there]',
    'no [response|reply|answer|update|updates|information|communication|explanation|news|word|help|sign]',
    '~ignore [me|us|my|our|by|all|every]',
    'with [a|my|our|two|three|NUM] [|_] [baby|toddler|kids|children|infant|newborn|child]',
    '[for|since|after|over] [NUM|{time}|ages|many|several] [|{time}] [now|without|with no|and|$$]',
    'all [|_] [night|day|morning|week|weekend]',
    '~have to [|then|now|keep] [~pay|buy|wait|explain|cancel|stand|sleep|walk|repeat|sit]',
    'made [me|us] [miss|feel]',
    '~keep [on VERB|happening|failing|crashing|telling|saying|asking|changing|getting]',
    'nothing [|~have|~be|gets] [|been] [~do|~happen|~change|~work|~fix]',
  ],
  where: { conditional: false },
};

/** Plans, money, time and things lost. */
export const lossTold: Lexicon = {
  id: 'loss-told',
  source: 'goodturn, 2026',
  classes: [
    dearOnes, timeUnits,
    { id: 'date', source: 'goodturn, 2026', words: ['wedding', 'funeral', 'birthday', 'anniversary', 'graduation', 'christmas', 'holiday', 'vacation', 'interview', 'appointment', 'exam', 'meeting', 'deadline', 'party', 'concert', 'game', 'surgery', 'operation', 'honeymoon'] },
  ],
  patterns: [
    '~miss [my|our|his|her|their|the|a] [|_] [{date}|{dear}|flight|connection|connecting|train|bus|cruise|shift|class]',
    '[~ruin|~spoil|wrecked|destroyed|cost] [my|our|his|her|their|the|me|us|everything]',
    '[can|could] not [afford|pay|feed|get home|get to|work|go to work|shower|cook|wash|heat]',
    '[i|we] [|have|had|just] lost [all|everything|my|our|the|a|NUM|money|{time}|thousands|clients|customers]',
    '[all|everything] [|of] [|my|our] [|_] [~be|~have] [|been|just] [gone|lost|deleted|wiped|destroyed|ruined]',
    '[wiped|deleted|erased|destroyed|threw|smashed|broke|crushed] [my|our|all|everything|it|away]',
    '[no|without] [heating|heat|hot water|water|power|electricity|gas|internet|phone|money|food|income|luggage|bags|clothes|medication|car|wages]',
    '{date} [~be|without|ruined|tomorrow|today]',
  ],
  where: { conditional: false },
};

/** A turn that is at ease: cheer, jokes, patience. */
export const atEase: Lexicon = {
  id: 'at-ease',
  source: 'goodturn, 2026',
  classes: [intensifiers, { id: 'fine', source: 'goodturn, 2026', words: ['great', 'amazing', 'awesome', 'fantastic', 'wonderful', 'brilliant', 'excellent', 'outstanding', 'terrific', 'superb', 'lovely', 'fabulous', 'incredible', 'best', 'kind'] }],
  patterns: [
    '[lol|lmao|haha|hahaha|hehe|xd|😃|🥳|👏|shout out|hooray|lifesaver|😂|🤣|😄|😊|😁|😀|🙂|😉|😍|😎|🎉|👍|❤️|💜|💙|🙌|kudos|props|shoutout|bravo|yay|woohoo|hero|heroes|appreciate|appreciated|grateful]',
    '[laughing|giggling|rocked it|nailed it]',
    '[no|not in a|not in any] [hurry|worries|worry|problem]',
    '[not urgent|nothing urgent|no harm done|all fine|keep up the|out of curiosity|big deal|all good|all sorted|sorted now|never mind|so far so good|you rock|well done|above and beyond|can not wait|looking forward|just wondering|just curious|was wondering|quick question]',
    '[loving|love|loved|enjoying|enjoyed] [it|the|this|your|you|my|that|how|flying|working|our]',
    'thanks [so much|very much|a million]',
    'thank you [so much|very much]',
    '[thank|thanks] [|you] [|to|for] [|the|your|a|an|being|such] [{fine}|making]',
    '{fine} [|customer|_] [service|flight|crew|team|staff|experience|job|work|people|airline|help|support|trip|company|product|news|ever]',
    '{degree} [happy|excited|pleased|grateful|impressed|glad|thankful|proud]',
    '[made|making] my [day|week|year]',
    '[~hope|~pray|wishing] [|that] [my|our|the|we|i|it|you|this|for]',
    'excited [for|to|about]',
    'but [|it is|it was|they are|they were|is|was] [|{degree}] {fine}',
    'when you [get|have] [|a] [chance|moment|minute|time]',
  ],
  where: { negated: false },
};

/** Danger, fraud under way, a medical emergency: the help comes before the feeling. */
export const emergency: Lexicon = {
  id: 'emergency',
  source: 'goodturn, 2026',
  classes: [dearOnes],
  patterns: [
    '[on fire|smoke|smoking|sparks|sparking|live wire|double dose|evacuate|tornado|flames|burning|exploded|explosion|electrocuted|intruder|flooding|hurricane|evacuation|gas leak|carbon monoxide|electric shock|burst pipe|allergic reaction|chest pain|chest pains|following me]',
    '[~smell|~stink] [|of|like|a|some] [|of|strong] [gas|burning|smoke|petrol|chemicals]',
    '[ambulance|paramedic|paramedics|999|911|112|fire brigade|fire department|emergency room|the police]',
    '[can|could|can not|trouble|difficulty|unable to|hard to|stopped|not] [breathe|breathing]',
    '[unconscious|unresponsive|collapsed|fainted|choking|seizure|overdose|anaphylactic|bleeding|suicidal|drowning|poisoned|poisoning|swallowed|attacked|assaulted|mugged]',
    '[wrong|too much|too many] [dose|medication|insulin|pills|tablets]',
    '[~kill|~end|~hurt|~harm] [myself|my life|it all|himself|herself]',
    '[{dear}|NOUN|someone|i am|we are] [~be||just] [stuck|locked|trapped|shut] [in|inside|under|between]',
    '[card|account|cards|details|number] ~be being [used|charged|emptied|hacked]',
    '[being|been|getting|was|got] [scammed|hacked|defrauded|robbed|phished|stolen|cloned]',
    '[scammer|fraudster|hacker|thief|scammers|hackers|thieves] [~be|~have|just|took|got|keeps|using]',
    '[somebody|someone|stranger] [|~be|~have|just|keeps] [|got] [in|into|inside|outside|following|taking|took|moving|spending|using|withdrawing|stealing|buying|hacked|stole]',
    '[fraud|fraudulent|unauthorized|unauthorised|suspicious] [|_] [~transaction|~payment|~charge|activity|~withdrawal|~transfer|login]',
    '~steal [my|our|her|his] [|_] [card|bank|identity|phone|purse|wallet|account|money]',
    '[~empty|~drain] [|out] my',
    'has a [knife|gun]',
    '~turn [grey|gray|blue|white|pale]',
    'water is [pouring|coming|gushing|rising]',
    'did not [recognize|recognise|make|authorize|authorise] [|_] [|_] [~payment|~transaction|transfer|~charge|login]',
  ],
  where: { conditional: false },
};

/** Advice for danger under way. */
export const emergencyAdvice: Lexicon = {
  id: 'emergency-advice',
  source: 'goodturn, 2026',
  patterns: [
    '[call|ring|dial|phone] [|for] [999|911|112|an ambulance|the fire brigade|emergency|the police|your doctor now]',
    '[leave|get out of|evacuate] [the|your] [house|flat|building|room|home|car]',
    'get [|everyone] [out|away|outside] [now|if|of|and|immediately|at once]',
    'switch [it|everything] off at the [|_]',
    '[do not|never] touch the',
    '[~block|~freeze|locked] [your|the|that|both|every] [|_] [~card|~account|~payment|~transfer]',
  ],
};
