import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; graded by hand; feelings grouped after the families of Shaver et al. 1987';

/** Feelings and judgements of anger that need no frame around them. */
export const anger: WordClass = {
  id: 'anger',
  source,
  words: [
    'angry', 'appalled', 'appalling', 'blood boil', 'blood is boiling', 'criminal', 'crook', 'despicable', 'despise', 'disgrace', 'disgraceful',
    'disgusted', 'disgusting', 'enraged', 'fuming', 'furious', 'fury', 'how dare', 'incensed', 'incompetent', 'inexcusable', 'infuriate',
    'infuriated', 'infuriating', 'insulting', 'irate', 'livid', 'loathe', 'outrage', 'outraged', 'outrageous', 'pathetic', 'raging', 'scandalous',
    'seething', 'shame on', 'shameful', 'shocking', 'thieves', 'unforgivable', '😡', '🤬', '😤', '😠',
  ],
};

/** Feelings and judgements of frustration that need no frame around them. */
export const frustration: WordClass = {
  id: 'frustration',
  source,
  words: [
    'absurd', 'annoyed', 'annoying', 'beyond a joke', 'beyond belief', 'brick wall', 'enough is enough', 'exasperated', 'farce', 'fed up', 'ffs',
    'fiasco', 'fobbed off', 'for crying out loud', 'for fuck', 'for god', 'for goodness', 'for heaven', 'frustrate', 'frustrated', 'frustrating',
    'frustration', 'hair out', 'irritated', 'irritating', 'last straw', 'ludicrous', 'maddening', 'miffed', 'ridiculous', 'shambles', 'smh',
    'unacceptable', 'unbearable', 'up to here', 'will to live', "wit's end", "wits ' end", 'wits end', "wits' end", 'wtf', '🙄', '😒', '🤦',
  ],
};

/** Feelings and judgements of disappointment that need no frame around them. */
export const disappointment: WordClass = {
  id: 'disappointment',
  source,
  words: [
    'bad taste', 'belittled', 'betrayed', 'bitter taste', 'crying shame', 'deflated', 'deserve better', 'devastated', 'disappoint', 'disappointed',
    'disappointing', 'disappointment', 'disheartened', 'disillusioned', 'dismayed', 'dissatisfied', 'downhearted', 'expected better',
    'expected more', 'gone downhill', 'gutted', 'heart sank', 'heartbreaking', 'heartbroken', 'humiliated', 'humiliating', 'let down', 'letdown',
    'not acceptable', 'not amused', 'not good enough', 'not happy', 'not impressed', 'not ok', 'poor show', 'saddened', 'sour taste', 'underwhelmed',
    'underwhelming', 'unhappy', 'unimpressed', '💔', '👎',
  ],
};

/** Feelings of worry and fear that need no frame around them. */
export const anxiety: WordClass = {
  id: 'anxiety',
  source,
  words: [
    'alarming', 'anxious', 'at a loss', 'beside myself', 'desperate', 'desperately', 'distraught', 'distressed', 'distressing', 'dreading',
    'feel sick', 'frantic', 'freak out', 'frightened', 'frightening', 'heart in my mouth', 'knot in', 'lie awake', 'lose sleep', 'on edge',
    'overwhelmed', 'panic', 'sleepless', 'terrified', 'terrifying', 'uneasy', 'worried sick', 'worrisome', 'worrying', '😰', '😱',
  ],
};

/** The strongest words against. Weight -3. */
export const dreadful: WordClass = {
  id: 'dreadful',
  source,
  words: [
    'abysmal', 'atrocious', 'awful', 'bitch', 'crap', 'damn', 'death', 'die', 'disaster', 'dreadful', 'fraud', 'fuck', 'garbage', 'hate', 'hell',
    'horrendous', 'horrible', 'idiot', 'kill', 'nightmare', 'piss', 'rotten', 'rubbish', 'scam', 'shit', 'steal', 'suck', 'terrible', 'terribly',
    'tragedy', 'trash', 'useless', 'worst',
  ],
};

/** Words against. Weight -2. */
export const bad: WordClass = {
  id: 'bad',
  source,
  words: [
    'afraid', 'bad', 'badly', 'bitter', 'blame', 'bloody', 'boring', 'break', 'broke', 'broken', 'cheat', 'clueless', 'complain', 'complaint',
    'crash', 'cry', 'damage', 'dead', 'destroy', 'dirty', 'disrespectful', 'error', 'fail', 'failure', 'fault', 'faulty', 'fear', 'filthy', 'hurt',
    'ignore', 'inconvenience', 'inconvenient', 'insane', 'joke', 'lack', 'lie', 'lose', 'loss', 'lost', 'mad', 'mess', 'nervous', 'overpriced',
    'pain', 'painful', 'poor', 'poorly', 'problem', 'refuse', 'reject', 'rude', 'ruin', 'sad', 'sadly', 'scare', 'scared', 'scary', 'screw', 'shame',
    'shock', 'sick', 'slow', 'smell', 'stranded', 'stress', 'stressed', 'struggle', 'stuck', 'stupid', 'suffer', 'threat', 'tired', 'trouble', 'ugh',
    'ugly', 'unable', 'unhelpful', 'unpleasant', 'unprofessional', 'upset', 'waste', 'worried', 'worry', 'worse', 'wrong', '😢', '😭', '😔', ':(',
    ':-(', ":'(", ':/',
  ],
};

/** Words slightly against. Weight -0.7. */
export const slight: WordClass = {
  id: 'slight',
  source,
  words: [
    'canceled', 'cancelled', 'cold', 'delay', 'delayed', 'hard', 'issue', 'late', 'miss', 'never', 'nobody', 'nothing', 'sorry', 'unfortunately',
    'wait', 'why',
  ],
};

/** The strongest words for. Weight 3. */
export const superb: WordClass = {
  id: 'superb',
  source,
  words: [
    'amazing', 'awesome', 'beautiful', 'best', 'bless', 'brilliant', 'chuffed', 'delight', 'delighted', 'delightful', 'excellent', 'fantastic',
    'heaven', 'hero', 'incredible', 'kudos', 'legend', 'lifesaver', 'love', 'magic', 'marvellous', 'outstanding', 'perfect', 'perfectly', 'spot on',
    'star', 'superb', 'thrilled', 'wonderful', 'wow', 'yay', '😍', '🥰', '❤️', '❤', '<3', ':d',
  ],
};

/** Words for. Weight 2. */
export const good: WordClass = {
  id: 'good',
  source,
  words: [
    'alright', 'appreciate', 'better', 'care', 'cheer', 'comfortable', 'congrats', 'cool', 'cute', 'easy', 'enjoy', 'excited', 'excitement',
    'exciting', 'fast', 'favorite', 'favourite', 'fine', 'free', 'friend', 'friendly', 'fun', 'funny', 'glad', 'good', 'grateful', 'great', 'haha',
    'happy', 'help', 'helpful', 'honest', 'hope', 'impressed', 'impressive', 'improve', 'kind', 'laugh', 'like', 'lol', 'lovely', 'lucky', 'nice',
    'patient', 'pleasant', 'pleased', 'pleasure', 'pretty', 'professional', 'quality', 'quick', 'quickly', 'reassured', 'recommend', 'relief',
    'relieved', 'resolve', 'respect', 'safe', 'satisfied', 'save', 'shout out', 'smile', 'smooth', 'smoothly', 'solve', 'sort', 'success',
    'successful', 'super', 'support', 'thank', 'thankful', 'thanks', 'thoughtful', 'thx', 'treat', 'useful', 'welcome', 'well', 'win', 'work',
    'worth', 'yes', '😊', '😂', '🤣', '👍', '🙏', '🙌', '👏', ':)', ':-)', ';)', ':p',
  ],
};

const classes = [anger, frustration, disappointment, anxiety, dreadful, bad, slight, superb, good];

/** Anger in words. */
export const angry: Lexicon = {
  id: 'angry',
  source,
  patterns: [
    '{anger}',
    '[i|we] [~be|~feel|~get] [|_] [|_] [cross $$|cross with|so cross|mad $$|mad at|offended|insulted|shocked|steaming|boiling]',
    '[~make|~get] [me|us] [|so|really] [mad|sick|angry|cross]',
    '[~hand|voice] [~be] [|_] [shaking|trembling]',
    '[could|want to|about to|going to] [scream|explode|hit the roof|lose it|kick off]',
    'ashamed of [yourself|yourselves]',
    '[should|ought to] be [|_] ashamed',
    '[what|where|who|why|how] [the|in the] [hell|fuck]',
    '[your|sick of] [|_] [bloody|fucking|effing|sodding] _',
    '[~hack|~cheese|~tick|~piss] [|me|us] off',
    '[~take] the [mick|piss|mickey]',
    '~treat [|_] like [|a|an|_] [dirt|rubbish|criminal|idiot|fool|animal|cattle|garbage|shit|nothing|child]',
    'worst [|customer] [service|company|airline|experience|app|bank|hotel|shop|flight|ever|_ ever]',
    'out of order $$',
    '[somebody|someone|anyone] who [|actually] cares',
    '[you|they] [|guys|really] suck',
  ],
  classes,
};

/** Frustration in words, irony included. */
export const frustrated: Lexicon = {
  id: 'frustrated',
  source,
  patterns: [
    '{frustration}',
    'not on $$',
    '~have [|_] had [enough|it] [$$|of|from|with|now]',
    '[sick|tired] [of|and tired|to death]',
    '[~lose|~run|no|end] [|all|out|my|of] [|my|of] [patience|tether|rope]',
    'how many more [NOUN|do|must]',
    'what is the point [of|in|$$]',
    'beyond [silly|words|the pale|annoying]',
    'patience [~be|has] [|_] [~wear|gone|thin|~run|limit]',
    '[done|finished] [being patient|being polite|being nice|waiting|with you|with this|with your|with them]',
    '~drive [|me|us] [|_] [mad|crazy|insane|nuts|potty|bonkers|bananas|up the wall|round the bend]',
    '[~be|what|such|utter|absolute|total|complete] [|an|a|just|such] [|a|big|complete|absolute|total] [joke|nightmare|circus|mess|disaster|waste of time|pantomime|mockery|disgrace]',
    '~waste [|of] [my|our] [|_] [time|day|money|morning|life]',
    'how [many|much] [more times|longer|times do|times must|times have|times did]',
    'how [hard|difficult] [can|is|could]',
    '[~be] [you|this|they] [|guys|actually|even|for] [~kid|serious|real|joking|having a laugh|a joke]',
    'do you [|even|actually|people] care',
    '[thanks|thank you|cheers] [|_] for [nothing|~waste|~ruin|~leave|making me|making us|~lose|~cancel|~ignore|~strand]',
    '[thanks|cheers] a [bunch|million|heap]',
    '^^ so much for',
    '^ [{superb}|great|lovely|nice] [|,|!|.] [another|more|yet another|so now|except]',
    '~love [how|it when] [you|your|they|i|my]',
    '[nice|great|good|well] [one|job|work|done] [|,|on|with] [~lose|~ruin|~mess|~cancel|~make|~leave]',
    'can not [|even] [believe|fathom|make it up]',
    '[i|we] [|just|could|might as well] [give up|despair|weep]',
    '[~do my head in|~do my nut in|about to lose it|losing it]',
    '~lose [my mind|the plot|the will|my rag]',
    '[~go|round|around] in circles',
    '[this|that] is [|just|so|completely|beyond|getting|really|simply] [silly|stupid|insane|crazy|unfair|wrong|nonsense|mad|bs|bullshit|crap|rubbish|too much|not right|unprofessional|unbelievable]',
    '[really|seriously|excuse me] ?',
    'unbelievable $$',
    '[third|fourth|fifth|sixth|NUM] time [|in a row|this week] [|that] [i|asking|of asking]',
    '[do|could|can] not [care less|give a|organise a|run a|cope|face|bear|take any|take much|take this]',
  ],
  classes,
};

/** Disappointment and hurt in words. */
export const disappointed: Lexicon = {
  id: 'disappointed',
  source,
  patterns: [
    '{disappointment}',
    '[i|we] [~be|~feel] [|_] [|_] [sad|upset|hurt|embarrassed|ashamed|cheated|conned|robbed|tricked|ignored|forgotten|abandoned|miserable|invisible]',
    '~feel [|_] [|_] [|_] [|_] [fool|stupid|mug|idiot|cheated|conned|robbed|ripped off|ignored|abandoned|unheard|worthless|used|second class|afterthought|invisible|burden]',
    '~let [me|us|him|her|them|_ _] [|_] down',
    '[in|to|close to|burst into] tears',
    'and [|then|just|i] [~cry|~sob|~weep]',
    '[i|we|she|he|daughter|son] [|have|has|~be|_] [~cry|~sob|~weep]',
    '[~ruin|~spoil|~wreck|~destroy] [my|our|his|her|the whole] [|_] [day|holiday|trip|birthday|wedding|christmas|evening|weekend|morning|night|vacation|honeymoon|surprise|plan|event|party|mood]',
    '[~expect|~hope|~deserve|~think] [|so|_] [|much] better [of|from|than|$$]',
    '[~expect|~hope for] [|so|much|a lot] more [from|of|$$]',
    '[nasty|foul] taste',
    '[what|such] a [|real|great] [shame|pity|let-down]',
    '[~lose|no] [|all|my|any] [faith|trust|confidence|respect] in',
  ],
  classes,
};

/** Worry and fear in words. */
export const anxious: Lexicon = {
  id: 'anxious',
  source,
  patterns: [
    '{anxiety}',
    '[i|we] [~be|~feel|~get] [|_] [|_] [scared|worried|nervous|concerned|stressed|shaking|helpless|afraid to|afraid of|afraid it|afraid that my]',
    '[^^|very|so|really|bit|quite] [worried|scared|nervous|concerned|stressed]',
    '[i|we] [|really|do] [worry|fear|panic|dread]',
    '[~make|~get|~give|~cause] [|me|us] [|_] [|_] [nervous|worried|anxious|scared|stressed|anxiety|stress|distress]',
    '[can|could|have] not [|_] [sleep|slept|eat|eaten|breathe|stop thinking|stop worrying|stop shaking|think straight]',
    '[stomach|heart] [~drop|~turn|~sink]',
    "[stomach|heart|head] [~be|'s] [|_] [knots|churning|racing|pounding|spinning]",
    '~wake [|up] at [night|NUM|two|three|four]',
    'not know what [|else] [|to|i|we] do',
    '[beg|begging] you',
  ],
  classes,
};

/** The strongest words against. */
export const strongBlame: Lexicon = { id: 'strong-blame', source, patterns: ['{dreadful}'], classes };

/** Words against. */
export const plainBlame: Lexicon = { id: 'plain-blame', source, patterns: ['{bad}'], classes };

/** Words slightly against. */
export const slightBlame: Lexicon = { id: 'slight-blame', source, patterns: ['{slight}'], classes };

/** The strongest words for. */
export const strongPraise: Lexicon = { id: 'strong-praise', source, patterns: ['{superb}'], classes };

/** Words for. */
export const plainPraise: Lexicon = { id: 'plain-praise', source, patterns: ['{good}'], classes };
