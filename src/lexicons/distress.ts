import type { Lexicon } from '../text/lexicon';
import { dearOnes, hardExperience, hurtFeelings, intensifiers, ordeals, timeUnits } from './feelings';

/** A feeling that hurts, told of oneself. */
export const distressFeeling: Lexicon = {
  id: 'distress-feeling',
  source: 'goodturn, 2026; the negative families of Shaver et al. 1987 in first-person frames',
  classes: [hurtFeelings, intensifiers],
  patterns: [
    '[i|we] [am|are|was|were|feel|felt] [|{degree}] {hurt}', '[i|we] [have|had] been [|{degree}] {hurt}', '[i|we] [am|are|was|were] [feeling|getting|becoming|going|left] [|{degree}] {hurt}',
    '[am|are|was|were] [past|close to|near to|on the verge of|reduced to] [{hurt}|tears]', '[am|are|was|were|feel|so|just|been|get|getting] [|{degree}] [fed up|done in|let down|beside myself|shaken up|worried sick|worn out|worn down|burnt out|burned out|in bits|in pieces|in shock|in despair|losing sleep|pissed off|cheesed off|ticked off]', 
    '[makes|made|making|leaves|left|leaving|has|had|got] [me|us] [|feel|feeling] [|{degree}] {hurt}', '^ [|{degree}|honestly|beyond|still|now] {hurt} $$', '^ [|{degree}] {hurt} [with|by|at|that|about|right now]',
    '^^ [|{degree}|beyond] [disgusted|gutted|devastated|furious|livid|fuming|heartbroken|distraught|disappointed|appalled|frustrated|upset|raging|shattered|exhausted|desperate|terrified|angry]',
    '[i|we] can not [|even|really|just|possibly|honestly|take] [cope|sleep|stop crying|stop shaking|breathe|bear|stand|eat|face|go on|handle|it anymore|it any more|any more|anymore|deal|think straight]',
    '[i|we] [|really|just|simply|honestly] can not take [it|this|any|much|another]', '[i|we] ~have not [stopped|slept|eaten] ', '[i|we] [|just|nearly|almost|actually] [cried|sobbed|wept|panicked|despaired|lost it|screamed|burst into]',
    '[i|we] [|just|really|still|honestly] [cry|panic|despair|dread|fear|weep]', '[am|was|are|were|sit|sat|sitting|stood|standing] [|here|there|_ _|in _ _|in the _ outside _] [crying|sobbing|weeping|shaking|trembling|in tears|panicking]',
    "at my wits end", "my wits' end", "my wit 's end", "wits ' end", 'end of [my|our] [tether|rope|patience]', 'hanging by a thread', 'nervous wreck', '[keep|kept|keeps|start|started|stop|burst out] [crying|sobbing|shaking|panicking|weeping]',  '[i|we] [am|are|was|were|feel] [|{degree}] a [|complete|total|nervous|right] [wreck|mess]', '[up|awake] all night', 'panic attack', '[losing|lost] [my|our] [mind|temper|patience|marbles]', 'lost the will',
    '[my|our] [heart|stomach|hands|nerves|blood|voice|knees|head] [is|are|was|were|sank|sinks|breaks|dropped|boils|shake] ', 'hands [are|were] [|still] [trembling|shaking]', '[breaks|broke|breaking] my heart', '[in|into|to] tears', '[feel|feeling|felt|makes me] sick', 'sick to my stomach', 'lump in my throat', '[had|have] [|just|really|quite] [had|about had] [it|enough]',
    '[do|did] not know [what|where|how] [|else] [to|i] [do|turn|say|cope|tell|am going to]', '[i|we] [am|are] [|literally|actually|honestly] [begging|pleading|losing sleep|out of my mind|beside myself|at breaking point|at a loss|at my limit|on my knees|in bits|in pieces|in shock|a wreck|a mess|done|over it]',
    'breaking point', '[i|we] [am|are|was|were|feel] [|{degree}] afraid [of|for|to] ', '[so|really|very|too] afraid', 'last straw', 'final straw', 'does my head in', 'doing my head in', 'did me in', 'driving me [mad|crazy|insane|nuts|up the wall]', '[keeps|kept|keeping] me [up|awake] [|at night]', 'not slept', 'barely [slept|sleep|eaten]', 'scared to death', '[frightened|scared|bored|worried] [stiff|out of my]', '[so|really|too|very] much stress',
    'my anxiety', '[it|this|that] [hurts|hurt|stings|stung|scares me|scared me|worries me|upsets me|upset me|breaks me|broke me|is killing me|kills me]', '[i|we] [hate|loathe|resent] [this|that|it|you|how|being]', 'heart broken', 'such a fool', 'made [a fool|fools] of', '[feel|felt] [|so|really|very|completely] [stupid|small|like a fool|like an idiot|like dirt|like nothing|like rubbish|like a criminal|let down]',
  ],
  where: { negated: false, conditional: false },
};

/** Strain told of oneself: words that may also be harmless. */
export const strain: Lexicon = {
  id: 'strain',
  source: 'goodturn, 2026',
  classes: [intensifiers],
  patterns: [
    '[i|we] [am|are|was|were|feel|felt|been|got] [|{degree}|left] [|{degree}] [lost|stuck|struggling|tired|trapped|alone|nervous|sick|bummed|stranded|suffering|weary|sleepless|broken|freezing|starving|confused|clueless|out of options|running out of]', '[so|very|too|really|dead] [tired|nervous|alone]', '[am|are|is|was] [|still] [freezing|starving|soaked|shivering]',
  ],
  where: { negated: false, conditional: false },
};

/** Somebody dear to the writer is hurting. */
export const distressOfOthers: Lexicon = {
  id: 'distress-of-others',
  source: 'goodturn, 2026',
  classes: [hurtFeelings, intensifiers, dearOnes],
  patterns: [
    '[my|our|her|his] [|_] {dear} [|_] [is|are|was|were|feels|felt|left|been] [|{degree}] [heartbroken|crying|sobbing|devastated|distraught|inconsolable|terrified|petrified|scared|frightened|shaking|screaming|starving|freezing|shivering|traumatized|traumatised|distressed|upset|dying|dead|poorly|suffering|struggling|panicking]', '[my|our|her|his] [|_] {dear} [|_] [is|are|was|were|left] [|{degree}] [in tears|in hospital|in pain|in agony|in shock|in floods|very ill|so ill|seriously ill]', '[my|our|the] [|_] {dear} [|nearly|just|even] [cried|panicked|screamed|collapsed|fainted|suffered|sobbed|cries|has stopped]',
    '[he|she|they] [is|are|was|were] [|{degree}] [heartbroken|in tears|crying|sobbing|devastated|distraught|inconsolable|terrified|petrified|scared|frightened|shaking|screaming|starving]', '[poor] {dear}',
  ],
  where: { negated: false, conditional: false },
};

/** Death, grave illness, and the occasions around them. */
export const bereavement: Lexicon = {
  id: 'bereavement',
  source: 'goodturn, 2026',
  classes: [dearOnes],
  patterns: [
    '[passed|passing] [away|on]', '[he|she|{dear}] [|has|had] [|just|sadly|suddenly] [died|passed]', '[my|our] [|_] {dear} ... [died|passed]', 'the funeral', 'a funeral', '[his|her|their|dads|mums|moms] funeral', '[my|our] [dead|dying] {dear}', '[for|to|of|about] my late {dear}', '[lost|losing|buried|burying] [my|our|a] [|_|old _] {dear}', 'last [ones|photos|pictures|thing] of [my|our] {dear}', 'bereaved', 'bereavement',
    '[is|was|it is|were] [malignant|terminal|inoperable|cancer]', '[have|has|had|got|with] [|stage _|terminal] cancer', 'chemo', 'chemotherapy', 'hospice', 'miscarriage', 'miscarried', 'stillborn', '[in|on] [intensive care|the icu|icu|life support]', '[diagnosed|diagnosis]', '[week|day|month|year|night] [before|after] [he|she] died', 'put [him|her|them] [to sleep|down]', '[he|she] is gone', 'widow', 'widowed', 'last goodbye', 'say goodbye to', '[buried|cremated|bury|burying] [him|her|them|my|our]', '[lost|losing] [him|her] [|on|last|in|to|yesterday|this]', 'the ashes', 'heart attack',
  ],
  where: { conditional: false },
};

/** Strong verdicts on what happened. */
export const outrage: Lexicon = {
  id: 'outrage',
  source: 'goodturn, 2026',
  classes: [hardExperience, ordeals, intensifiers],
  patterns: [
    '[it|this|that|which|what|you|service|experience|everything|staff|company] [is|are|was|were|been] [|{degree}] [|a|an|the] [|complete|total|absolute|utter|bloody|freaking] [unacceptable|ridiculous|outrageous|disgraceful|disgrace|disgusting|joke|shambles|pathetic|absurd|insane|worst|abysmal|useless|hopeless|incompetent|diabolical|farce|scandal|scandalous|theft|robbery|insulting|insult|inexcusable|shameful|criminal|bullshit|nonsense|crap|garbage|trash|not on|not good enough|not ok|not okay|not acceptable|bs|trash|madness|torture|hell]',
    '[it|this|that|which|service|experience|everything] [is|was|been] [|{degree}] [|a|an|the] [|complete|total|absolute|utter|bloody|freaking] [{hard}|{ordeal}]', '[awful|terrible|horrible|horrid|dreadful|horrendous|abysmal|atrocious|appalling|shocking|shameful|pathetic|disgusting|lousy|crap|crappy|poor|worst|ridiculous|unacceptable|disgraceful|hideous|disappointing|frustrating|unprofessional|rude|shoddy|shit|shitty|bad] [|customer|_] [service|experience|treatment|communication|staff|support|flight|airline|company|start|day|attitude|way to|ever|people|plan|organization|management]',
    '[what|such] [a|an] [|complete|total|absolute|utter|bloody] [joke|shambles|disgrace|farce|mess|nightmare|disaster|fiasco|debacle|waste|rip off|scam|con|insult|ordeal|cheek|nerve|circus|letdown|let down|shame]', 'the worst', 'worst _ ever', 'worst ever', '[absolute|absolutely|utter|utterly|complete|completely|total|totally|simply|just|truly|beyond] [joke|shambles|disgrace|farce|mess|nightmare|disaster|unacceptable|ridiculous|outrageous|disgraceful|disgusting|pathetic|absurd|insane|abysmal|useless|hopeless|awful|terrible|horrible|dreadful|appalling|shocking|atrocious]',
    '^ [|so|very|simply|absolutely|completely|totally|utterly|really|beyond] [unacceptable|ridiculous|outrageous|disgraceful|disgrace|disgusting|pathetic|absurd|abysmal|useless|appalling|shocking|atrocious|shameful|awful|terrible|horrible|dreadful]', 'how [dare|hard is it|hard can it be|is this acceptable|is that acceptable|can you justify]', '[do|have] you [have|got] any idea', 'any idea what', 'are you [kidding|joking|serious|having a laugh|taking the]', 'you have got to be', 'shame on you', 'shame on', 'beyond a joke', '[what|how|why|where] the [hell|heck|fuck|devil|actual|bloody]', 'wtf', 'never again', '[will|would] never [|ever] [fly|use|book|buy|order|shop|travel|come|stay|recommend|again]', 'sort [it|yourself|yourselves|this] out', 'get your act together', 'do better', 'not good enough', 'sick of', 'tired of', 'fed up', 'had enough', 'waste of [time|money|space|my time|our time]', '[taking|take] the [piss|mick|mickey]', 'having a laugh', 'so much for', 'pull your finger out',
    '[wasted|wasting] [my|our|his|her] [|_] [time|day|money|morning|afternoon|evening|weekend]', '[is|was|are|were] [that|this|it] [|_] [acceptable|supposed to be]', 'no [excuse|apology|explanation|compensation|sympathy]', '[could|could not|couldn\'t] care less', 'do not care', 'treated [like|as] [|a|an] [dirt|cattle|criminal|criminals|idiot|fool|animals|rubbish|liar|nobody|second]', 'not [|even] an apology', 'you people', 'your lot', 'lied to', '[lies|lying] to', 'liars', 'the cheek', 'the nerve',
  ],
  where: { conditional: false },
};

/** Swearing: at the situation as a rule. */
export const swearing: Lexicon = {
  id: 'swearing',
  source: 'goodturn, 2026',
  patterns: ['[fuck|fucking|fucked|fuckin|effing|freaking|frigging|fking|shit|shite|shitty|bullshit|bs|bloody|damn|damned|goddamn|dammit|bollocks|crap|crappy|arse|ass|hell|wtf|ffs|omfg|smh|sucks|suck|screwed|pissed|sod|bugger|f*ck|f*cking|jfc|wth|#fail|🤬|😡|😠|😤|😭|😢|🙄|😩|😫|🤦|👎]'],
};

/** What somebody was put through: waits, repeats, silence, being sent about. */
export const ordealTold: Lexicon = {
  id: 'ordeal-told',
  source: 'goodturn, 2026; waits and repeated contacts as in customer-effort research (Dixon, Freeman & Toman 2010)',
  classes: [timeUnits],
  patterns: [
    '[waited|waiting|wait] [|for|over|about|nearly|almost|more than|another|at least|in line|on hold|here|there|in] [|for|over|about|the|a|past] [NUM|hours|days|weeks|months|ages|forever|{time}]', '[waited|waiting|wait] [|for|over|nearly|almost|more than|around|about] [NUM|a|an|half an|all] [|+|plus|whole|full|good] {time}', '[on hold|in a queue|in the queue|in line|queuing|queueing|on the tarmac|on the runway|on the plane|on the phone|in the cold|in the rain|in the dark|at the gate|at the airport] ... [NUM|hour|hours|hrs|ages|forever|half]', '[NUM|hours|hour|hrs|ages|an hour|half an hour|all day|all night|weeks|days] [|of|now|hours|hrs|hr|mins|minutes|days|weeks] [waiting|on hold|in line|in a queue|in the queue|queuing|on the tarmac|on the phone|late|delayed|delay|without|with no|and counting|and still|and no|sitting|stuck|standing|stood]',
    '[been|was|were|have been] [|sat|sitting|stood|standing|stuck|waiting|kept|left] [on hold|waiting|stuck|delayed|queueing|queuing|sitting|standing|stranded|sat here|passed around|passed from|sent from|bounced|ignored|cut off|disconnected|hung up|fobbed off|given the runaround|transferred|shouted|lied|messed]', '[sat|sitting|stuck|stood|standing|trapped] [here|there|on|in|at|outside|waiting|for|around] ... [NUM|hours|hour|hrs|ages|forever|half|a]', '[stood|standing] here', '[second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th|nth|umpteenth|tenth] [|_] [time|call|email|e-mail|message|letter|attempt|day|week|delay|visit|appointment|engineer|complaint|ticket|flight|agent|person|week|month|replacement|failure|faulty|broken]', '[NUM|several|many|multiple|countless|numerous|so many|too many|eight|six|five|four|three] times', '[called|rang|phoned|emailed|e-mailed|written|wrote|messaged|asked|tried|contacted|chased|complained|reported|spoken] [|you|in|back|it|this|them] [|now] [twice|three times|NUM times|again|again and again|repeatedly|several times|multiple times|many times|every day|all day|everyone|everything|countless times|NUM|over and over]',
    'still [|have|has|had|am|is|are|do|does|did] [no|not|nothing|waiting|stuck|sitting|without|broken|missing|delayed|down|nobody|unresolved|here]', 'and still', '[twice|three times|four times|five times] $$', 'over and over', 'again and again', 'time and [|time] again', 'on and on', 'yet again', 'once again', 'every [single] [time|month|day|week|call|one|morning|night|flight]', 'all over again', 'same [problem|issue|fight|thing|story|excuse|answer|mistake|error|fault] [|again|as|every]', '[nobody|no one|noone|no-one|not one person|none of you] [|_|has|will|would|can|could|is|was|even|ever|at _|there] [|to|_] [know|knows|answer|answers|answered|reply|replies|replied|respond|responds|responded|told|tells|tell|came|come|comes|help|helps|helped|care|cares|cared|pick|picks|picked|called|calls|rang|turned|showed|listens|listened|explains|explained|here|there|around|cleaned|shows|seems|available|at]', '[no] [response|reply|answer|update|updates|information|info|communication|explanation|news|word|help|show|sign] [|from|on|yet|whatsoever|at all|as|why|about|for]', '[hung|hang|hangs] up', 'cut [|me|us] off', '[passed|sent|bounced|pushed|shunted|transferred] [|me|us] [around|from|between|back and forth|to another|pillar]', 'pillar to post', 'back and forth', 'round in circles', 'the runaround', 'fobbed off', 'fob me off', '[ignored|ignoring|ignores] [me|us|my|our|by|all|every]', 'with [a|an|my|our|two|three|NUM] [|small|young|screaming|crying|tired|sick|little|hungry|_] [baby|toddler|kids|children|infant|newborn|child|kid|babies|toddlers]', 'wheelchair', 'crutches', 'oxygen', 'disabled', '[for|since|after] [NUM|hours|days|weeks|months|ages|years|many|several|over|more than|almost|nearly] [|{time}] [|{time}|now|without|with no|and]', '[drove|driven|travelled|traveled|walked|flew|came] [|for|all|over|nearly] [NUM|hours|all|two|three|four|five|six]', 'all [|_] [night|day|morning|week|weekend] [|long]', '[for|in] nothing', 'no end in sight', '[up|awake] [all night|since|at|till]', '^ [stuck|stranded|trapped|waiting] ', 'any longer', 'now i have to', '[have|had|having] to [|then|now|keep|go|pay|buy|wait|explain|chase|cancel|stand|sleep|walk|do|borrow|start|repeat|beg|sit|carry|call] [again|twice|NUM|chase|beg|sleep|everything|all]', 'by hand',
    'made [me|us] [wait|miss|pay|stand|check|walk|sit|late|feel|repeat|fill|go|do]', 'the whole time', 'kept [me|us|saying|telling|changing|getting|asking|waiting]', 'keeps [on |] [happening|failing|crashing|telling|saying|asking|changing|getting|dropping|going|sending|charging|doing]', 'constantly', 'constant [|_] [delays|problems|issues|errors|crashes]', 'nothing [|has|was|is|gets|ever] [|been] [done|happened|happens|changed|changes|works|worked|fixed|resolved]',
  ],
  where: { conditional: false },
};

/** Plans, money, time and things lost. */
export const lossTold: Lexicon = {
  id: 'loss-told',
  source: 'goodturn, 2026',
  classes: [dearOnes, timeUnits],
  patterns: [
    '[missed|missing|miss|misses] [my|our|his|her|their|the|a] [|whole|entire|only|last|own|best|_] [flight|connection|connecting|train|bus|ferry|cruise|wedding|funeral|birthday|anniversary|graduation|christmas|thanksgiving|holiday|vacation|interview|appointment|exam|meeting|deadline|party|concert|show|game|match|ceremony|surgery|operation|dinner|reunion|honeymoon|class|shift|day|kids|son|daughter]', '[ruined|ruining|ruin|ruins|spoiled|spoilt|spoiling|wrecked|destroyed|cost] [my|our|his|her|their|the|me|us|a|everything|two|NUM] ', '[stranded|marooned|homeless]', 'out of pocket', '[bounced|overdrawn|overdraft|bailiffs|evicted|eviction|debt|penalty fee]', '[can|could] not [afford|pay|feed|get home|get to|work|go to work|open the shop|trade|shower|cook|wash|heat|reach]', '[slept|sleeping|sleep] [on|in] [the|a|an] [floor|airport|car|chair|bench|terminal]', '[i|we|i have|we have|i had|we had|and|just] [lost|lose|losing] [|all|everything|my|our|the|a|NUM|money|half|hours|thousands|out|clients|customers|business|access|work|data|pay|out on]', '[all|everything|every single one] [|of] [|my|our|the|_] [|_|_ of my _] [is|are|was|were|has|have] [|been|just] [gone|lost|deleted|wiped|destroyed|ruined|spoiled|missing|soaked]', '[gone|wiped|erased|deleted|lost|vanished|disappeared] [|and|with|after] [your|the] [|_|last|latest] [update|upgrade|patch|migration|sync|reset]', '[ate|wiped|deleted|erased|lost|overwrote|destroyed] [my|our|all|everything|the whole]', '[no|without|with no] [heating|heat|hot water|water|power|electricity|gas|internet|phone|phone line|money|food|income|luggage|bags|clothes|medication|meds|medicine|car|insulin|wages|salary|pay|broadband|line|signal|shower|toilet|fridge|boiler]', '[last|only] [one|ones|photo|photos|thing|chance|copy|memory|picture|pictures|video|recording] [of|from|we|i|she|he]', 'in pieces', 'for the [funeral|wedding]', '[wedding|funeral|birthday|christmas|anniversary|honeymoon|graduation] [is|was|without|ruined|tomorrow|today|cake|dress|present|gift|presents|bike]', '[due|deadline] [is|was|today|tomorrow|tonight|at noon|in an hour]', '[it is|is] due',  '[threw|thrown|binned|smashed|broke|shattered|chucked|crushed|flattened] [it|my|our|the|her|his|away|a]',
  ],
  where: { conditional: false },
};

/** A turn that is at ease: cheer, jokes, patience. */
export const atEase: Lexicon = {
  id: 'at-ease',
  source: 'goodturn, 2026',
  patterns: [
    '[lol|lmao|rofl|haha|hahaha|hehe|xd|😂|🤣|😄|😊|😁|😃|😀|🙂|😉|😍|😎|🥳|🎉|👍|❤️|💜|💙|🙌|👏|🙏🏻😊]', '[no|not in a|not in any] [rush|hurry|worries|worry|stress|problem|biggie|drama|panic]', 'not urgent', 'nothing urgent', 'no big deal', 'not a big deal', 'not the end of the world', 'when you [get|have] [|a] [chance|moment|minute|time]', '[just|was|am] [wondering|curious]', '[out of|for] [curiosity|future reference]', 'quick [q|question|one]', 'all good', 'all fine', 'all sorted', 'sorted now', 'no harm done', 'never mind', 'apart from that [great|fine|all good]', '[so far so good|good so far]', '[good|happy] with you', '[loving|love|loved|adore|enjoying|enjoyed|❤️|💙] [it|the|this|your|you|u|my|that|how|flying|working|our|@company]', '[thank|thanks] [you|u] [so much|very much]', 'thanks so much', 'thanks a million', '[thank you|thanks|thx] [|so much|to|for] [|the|your|a|an|making|being|such|another|all|everyone] [great|amazing|awesome|wonderful|lovely|quick|kind|excellent|smooth|fantastic|good]', '[great|amazing|awesome|fantastic|wonderful|brilliant|excellent|outstanding|superb|lovely|fabulous|incredible|best|terrific|stellar] [|customer|_] [service|flight|crew|team|staff|experience|job|work|people|airline|help|support|trip|company|agent|app|product|way|start|communication|news|ever]', '[kudos|props|shout out|shoutout|hats off|well done|bravo|cheers to|yay|woohoo|hooray|woo hoo|hurrah|hurray]', '[so|very|really|super|pretty|extremely|too] [happy|excited|pleased|grateful|impressed|glad|thankful|proud|chuffed|stoked|relaxed|thrilled]', 'can not wait', 'looking forward', '[got|passed|won] [the|my|a] [job|exam|test|award|race|offer|place]', '[made|making] my [day|week|year]', '[appreciate|appreciated|grateful]', 'you [guys|all|truly|really|_] [rock|rule|rocks|nailed|made my]', 'you rock', '[hero|heroes|lifesaver|life saver|saved my day|saved the day|saved us|hooked me up|took care of|taken good care]', 'not [|_] [had|have] [|_] [|a|one] single bad', '[thanks|thank you|shoutout|props|kudos|bless] [|to|the] [@company|PROPN|the|your|gate|crew|PRON] [|PROPN|@company|gate|crew|for|at] [|for|at|agent|agents|crew]', '[wish|deserves|deserve|needs|time for] [_|_ _|_ _ _ _|] [raise|promotion|medal]', 'obsessed', '[hope|hoping|wishing|pray|praying] [|that] [my|our|the|we|i|it|you|this|for] ',  '[excited|pumped|thrilled] [for|to|about]', 'faithful to', '[thank|thanks] [you|u] @company for', 'good on you', 'keep up the', 'above and beyond', '[no|without] complaints',
  ],
  where: { negated: false },
};

/** Danger, fraud under way, a medical emergency: the help comes before the feeling. */
export const emergency: Lexicon = {
  id: 'emergency',
  source: 'goodturn, 2026',
  patterns: [
    '[on|catch|catches|caught|house|kitchen|flat|battery|charger|phone|laptop|oven|socket|it is|it was] [fire]', '[smoke|smoking|sparks|sparking|flames|burning]', '[smell|smells|smelling|stink|stinks|reek|reeks] [|of|like|a|strong|strongly|some|really] [|of|strong] [gas|burning|smoke|petrol|chemical|chemicals]', 'gas leak', 'carbon monoxide', '[alarm|detector] [is|keeps|will not stop] [|going] [off|beeping|sounding]', 'exploded', 'explosion', 'electric shock', '[electrocuted|electrocution]', '[ambulance|paramedic|paramedics|999|911|112|000|fire brigade|fire department|a&e|emergency room]', '[can|could|can not|cannot|struggling to|trouble|difficulty|unable to|not able to|hard to|stopped|not] [breathe|breathing]', 'chest pain', 'chest pains', '[unconscious|unresponsive|collapsed|fainted|choking|seizure|convulsing|overdose|overdosed|anaphylactic|anaphylaxis|bleeding|suicidal|drowning|poisoned|poisoning|electrocuted|swallowed]', 'double dose', '[wrong|too much|too many|twice the] [dose|medication|insulin|pills|tablets]', '[kill|killing|end|hurt|harm|harming] [myself|my life|it all|himself|herself]', '[gone|went|turned|turning|going] [grey|gray|blue|white|pale] [|and]', 'allergic reaction', '[baby|child|toddler|kid|dog|son|daughter|mum|mother|dad|grandma|husband|wife|man|woman|somebody|someone|people|i am|we are] [is|are|was||just] [|stuck|locked|trapped|shut] [locked|trapped|stuck|shut] [in|inside|under|between]', 'trapped in', 'stuck in [the|a|an|your] [|_] [lift|elevator]', '[breaking|broken|broke|breaks|someone is|somebody is|man is|intruder] [in] ', 'intruder', 'following me', '[he|she|somebody|someone] [has|had] a [knife|gun]', '[attacked|attacking|assaulted|threatening me|stalking|mugged]', '[call|calling|called] the police',
    '[being|been|getting|was|got|just got] [scammed|hacked|defrauded|robbed|phished|cloned]', '[scammer|fraudster|hacker|thief|scammers|fraudsters|hackers|thieves|somebody|someone|stranger] [is|are|has|have|just|was|took|got|keeps|on|using|in|from]', '[fraud|fraudulent|unauthorized|unauthorised|suspicious] [|_] [transaction|transactions|payment|payments|charge|charges|activity|withdrawal|withdrawals|transfer|transfers|login|purchases]', '[stole|stolen|steal] [my|our|her|his] [|_] [card|bank|identity|phone|purse|wallet|account|money]', '[card|purse|wallet|phone] [was|has been|is|got|been|just] [stolen|cloned|skimmed]', '[emptying|emptied|draining|drained|clearing] [|out] my', '[money|cash|payments] [is|are|keeps|keep] [leaving|going out|disappearing|draining]', '[did|do] not [recognize|recognise|make|authorize|authorise] [|this|these|that|those|the|any] [|_] [payment|payments|transaction|transactions|transfer|charge|charges|login]', 'flooding', 'water [is] [pouring|coming|gushing|rising]', 'burst pipe', 'brakes [|have|are|do|did] [failed|gone|failing|not]', 'tornado', 'hurricane', 'evacuate', 'evacuation', 'live wire', 'bare wires',
  ],
  where: { conditional: false },
};

/** The answer itself sends for help: an emergency, whatever the turn before said. */
export const emergencyAdvice: Lexicon = {
  id: 'emergency-advice',
  source: 'goodturn, 2026',
  patterns: ['[call|ring|dial|phone] [|for] [999|911|112|000|101|an ambulance|the ambulance|the fire brigade|the fire department|emergency|the police|your doctor now|poison control]', '[leave|get out of|evacuate] [the|your] [house|flat|building|room|home|car|property]', '[get] [out|everyone out|away|outside] [now|if|of|and|immediately|at once]', 'switch [it|everything] off at [the|your] [fuse|main|mains|wall]', '[do not|never] touch the', '[i have|i am|we have|we are|i just] [blocked|freezing|frozen|froze|locked|blocking|stopped] [your|the|that|all|both|every] [|_] [card|cards|account|payment|payments|transfer|transfers]', 'fuse box', 'recovery position', '[block|freeze] [your|the] [card|account]'],
};
