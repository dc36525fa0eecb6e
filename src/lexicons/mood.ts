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
    'frustration', 'hair out', 'irritated', 'irritating', 'last straw', 'ludicrous', 'maddening', 'miffed', 'ridiculous', 'shambles',
    'smh', 'unacceptable', 'unbearable', 'up to here', 'will to live', "wit's end", "wits ' end", 'wits end', "wits' end", 'wtf', '🙄', '😒', '🤦',
  ],
};

/** Feelings and judgements of disappointment that need no frame around them. */
export const disappointment: WordClass = {
  id: 'disappointment',
  source,
  words: [
    'bad taste', 'belittled', 'betrayed', 'bitter taste', 'crying shame', 'deflated', 'deserve better', 'devastated', 'disappoint', 'disappointed',
    'disappointing', 'disappointment', 'disheartened', 'disillusioned', 'dismayed', 'dissatisfied', 'downhearted', 'expected better', 'expected more',
    'gone downhill', 'gutted', 'heartbreaking', 'heartbroken', 'humiliated', 'humiliating', 'let down', 'letdown', 'not acceptable', 'not amused',
    'not good enough', 'not happy', 'not impressed', 'not ok', 'poor show', 'saddened', 'sour taste', 'underwhelmed', 'underwhelming', 'unhappy',
    'unimpressed', '💔', '👎',
  ],
};

/** Feelings of worry and fear that need no frame around them. */
export const anxiety: WordClass = {
  id: 'anxiety',
  source,
  words: [
    'alarming', 'anxious', 'at a loss', 'beside myself', 'desperate', 'desperately', 'distraught', 'distressed', 'distressing', 'dreading',
    'feel sick', 'frantic', 'freak out', 'frightened', 'frightening', 'heart in my mouth', 'keep waking', 'lie awake', 'lose sleep', 'on edge',
    'overwhelmed', 'panic', 'sleepless', 'terrified', 'terrifying', 'uneasy', 'worried sick', 'worrisome', 'worrying', '😰', '😱',
  ],
};

/** The strongest words against. Weight -3. */
export const dreadful: WordClass = {
  id: 'dreadful',
  source,
  words: [
    'abuse', 'abysmal', 'asshole', 'atrocious', 'awful', 'bitch', 'bullshit', 'cancer', 'crap', 'cruel', 'damn', 'death', 'dick', 'die', 'disaster',
    'disastrous', 'dreadful', 'evil', 'fraud', 'fuck', 'garbage', 'hate', 'hell', 'horrendous', 'horrible', 'horrific', 'horror', 'idiot', 'idiotic',
    'kill', 'liar', 'lousy', 'moron', 'murder', 'nasty', 'nightmare', 'piss', 'racist', 'rotten', 'rubbish', 'scam', 'shit', 'shitty', 'steal',
    'suck', 'terrible', 'terribly', 'terrorist', 'torture', 'toxic', 'tragedy', 'tragic', 'trash', 'useless', 'vile', 'war', 'worst', 'worthless',
    '🖕', '💩',
  ],
};

/** Words against. Weight -2. */
export const bad: WordClass = {
  id: 'bad',
  source,
  words: [
    'afraid', 'arrogant', 'ashamed', 'attack', 'bad', 'badly', 'bitter', 'blame', 'bloody', 'bored', 'boring', 'break', 'broke', 'broken', 'careless',
    'cheat', 'clueless', 'complain', 'complaint', 'condescending', 'confuse', 'corrupt', 'crash', 'crime', 'crisis', 'cross', 'cry', 'damage',
    'danger', 'dangerous', 'dead', 'depressing', 'destroy', 'dirty', 'disrespectful', 'dumb', 'error', 'fail', 'failure', 'fake', 'false', 'fault',
    'faulty', 'fear', 'filthy', 'fire', 'fool', 'freaking', 'gross', 'guilty', 'harsh', 'hurt', 'ignore', 'ill', 'inconvenience', 'inconvenient',
    'injury', 'insane', 'insult', 'jerk', 'joke', 'junk', 'lack', 'lame', 'lazy', 'lie', 'lonely', 'lose', 'loser', 'loss', 'lost', 'lying', 'mad',
    'mean', 'mess', 'mislead', 'misleading', 'mistake', 'negative', 'nervous', 'nonsense', 'offend', 'overpriced', 'pain', 'painful', 'poor',
    'poorly', 'problem', 'refuse', 'regret', 'reject', 'rude', 'ruin', 'sad', 'sadly', 'scare', 'scared', 'scary', 'screw', 'selfish', 'shame',
    'shock', 'sick', 'sigh', 'slow', 'smell', 'stale', 'stink', 'strand', 'stranded', 'stress', 'stressed', 'struggle', 'stuck', 'stupid', 'suffer',
    'tear', 'threat', 'threaten', 'tired', 'trouble', 'ugh', 'ugly', 'unable', 'uncomfortable', 'unfair', 'unhelpful', 'unpleasant', 'unprofessional',
    'unsafe', 'upset', 'victim', 'violence', 'violent', 'waste', 'weak', 'worried', 'worry', 'worse', 'wrong', '😢', '😭', '😞', '😔', '😩', '🙁', ':(',
    ':-(', ":'(", ':/', '>:(',
  ],
};

/** Words slightly against. Weight -0.7. */
export const slight: WordClass = {
  id: 'slight',
  source,
  words: [
    'alone', 'argue', 'bother', 'cancel', 'canceled', 'cancelled', 'charge', 'cold', 'crazy', 'cut', 'delay', 'delayed', 'difficult', 'down',
    'excuse', 'forget', 'hard', 'hold', 'hour', 'hrs', 'issue', 'late', 'miss', 'missing', 'never', 'no one', 'nobody', 'nope', 'nothing', 'odd',
    'refund', 'risk', 'silly', 'sorry', 'still', 'stop', 'strike', 'unfortunately', 'wait', 'why', 'zero',
  ],
};

/** The strongest words for. Weight 3. */
export const superb: WordClass = {
  id: 'superb',
  source,
  words: [
    'adorable', 'adore', 'amazed', 'amazing', 'angel', 'awesome', 'beautiful', 'best', 'bless', 'blessed', 'bravo', 'brilliant', 'chuffed', 'delight',
    'delighted', 'delightful', 'epic', 'excellent', 'fab', 'fabulous', 'fantastic', 'first class', 'gem', 'genius', 'gorgeous', 'heaven', 'hero',
    'hilarious', 'ideal', 'impeccable', 'incredible', 'joy', 'kudos', 'legend', 'lifesaver', 'love', 'luv', 'made my day', 'magic', 'marvellous',
    'miracle', 'outstanding', 'over the moon', 'perfect', 'perfectly', 'priceless', 'spot on', 'star', 'superb', 'thrilled', 'top notch', 'wonderful',
    'woohoo', 'wow', 'xd', 'yay', '😍', '😘', '🥰', '❤️', '❤', '💕', '🎉', '🥳', '💯', '<3', ':d',
  ],
};

/** Words for. Weight 2. */
export const good: WordClass = {
  id: 'good',
  source,
  words: [
    'alright', 'appreciate', 'better', 'birthday', 'bright', 'calm', 'care', 'celebrate', 'charm', 'cheer', 'clever', 'comfort', 'comfortable',
    'compassion', 'compliment', 'confident', 'congrats', 'congratulation', 'convenient', 'cool', 'courteous', 'cute', 'delicious', 'easy', 'enjoy',
    'excited', 'excitement', 'exciting', 'fair', 'faith', 'fast', 'favorite', 'favourite', 'fine', 'free', 'fresh', 'friend', 'friendly', 'fun',
    'funny', 'generous', 'gift', 'glad', 'good', 'grateful', 'great', 'haha', 'hahaha', 'happy', 'help', 'helpful', 'holiday', 'honest', 'honor',
    'hope', 'hug', 'impressed', 'impressive', 'improve', 'interesting', 'kind', 'kindness', 'laugh', 'like', 'lmao', 'lol', 'lovely', 'lucky', 'nice',
    'party', 'patient', 'pleasant', 'pleased', 'pleasure', 'polite', 'powerful', 'pretty', 'professional', 'prompt', 'promptly', 'proud', 'quality',
    'quick', 'quickly', 'reassured', 'recommend', 'reliable', 'relief', 'relieved', 'resolve', 'respect', 'reward', 'safe', 'satisfied', 'save',
    'shout out', 'smart', 'smile', 'smooth', 'smoothly', 'solve', 'sort', 'special', 'strong', 'success', 'successful', 'super', 'support',
    'surprise', 'sweet', 'tasty', 'thank', 'thankful', 'thanks', 'thoughtful', 'thx', 'top', 'treat', 'trust', 'ty', 'useful', 'valuable', 'warm',
    'welcome', 'well', 'win', 'work', 'worth', 'yes', '😊', '🙂', '😀', '😁', '😆', '😂', '🤣', '👍', '🙏', '🙌', '👏', '😎', '😉', '👌', ':)', ':-)', '=)', ';)',
    ';-)', ':p',
  ],
};

const classes = [anger, frustration, disappointment, anxiety, dreadful, bad, slight, superb, good];

/** Anger in words. */
export const angry: Lexicon = {
  id: 'angry',
  source,
  patterns: [
    '{anger}',
    '[i|we] [~be|~feel|~get] [|_] [|_] [cross $$|cross with|mad $$|mad at|offended|insulted|shocked|steaming|boiling]',
    '[~make|~get] [me|us] [|so|really] [mad|sick|angry|cross]',
    '[~hand|voice] [~be] [|_] [shaking|trembling]',
    '[could|want to|about to|going to] [scream|explode|hit the roof|lose it|kick off]',
    'ashamed of [yourself|yourselves]',
    '[should|ought to] be [|_] ashamed',
    '[what|where|who|why|how] [the|in the] [hell|fuck]',
    '[bloody|fucking|effing|sodding] _',
    '[~hack|~cheese|~tick|~piss] [|me|us] off',
    '[~take] the [mick|piss|mickey]',
    '~treat [|_] like [|a|an|_] [dirt|rubbish|criminal|idiot|fool|animal|cattle|garbage|shit|nothing|child]',
    'worst [|customer] [service|company|airline|experience|app|bank|hotel|shop|flight|ever|_ ever]',
    'who [|actually] cares',
    'out of order $$',
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
    '~have [|_] had [enough|it]',
    '[sick|tired] [of|and tired|to death]',
    '[~lose|~run|no|end] [|all|out|my|of] [|my|of] [patience|tether|rope]',
    'patience [~be|has] [|_] [~wear|gone|thin|~run|limit]',
    '[done|finished] [being|with|waiting] [|patient|polite|nice|this|you]',
    '~drive [|me|us] [|_] [mad|crazy|insane|nuts|up the wall|round the bend]',
    '[~be|what|such|utter|absolute|total|complete] [|an|a|just|such] [|a|big|complete|_] [joke|nightmare|circus|mess|disaster|waste of time|pantomime|mockery|disgrace]',
    '~waste [|of] [my|our] [|_] [time|day|money|morning|life]',
    'how [many|much] [|more] [times|longer]',
    'how [hard|difficult] [can|is|could]',
    '[~be] [you|this|they] [|guys|actually|even|for] [~kid|serious|real|joking|having a laugh|a joke]',
    'got to be [kidding|joking]',
    'do you [|even|actually|people] care',
    'what is [wrong with|the point]',
    '[why|how] on earth',
    'what kind of [company|service|business|outfit|people|system]',
    '[thanks|thank you|cheers] [|_] for [nothing|~waste|~ruin|~leave|~let|making me|making us|~lose|~cancel|~ignore|~strand]',
    '[thanks|cheers] a [bunch|million|heap]',
    'so much for',
    'just what [i|we] [|really] [needed|wanted]',
    '^ [great|brilliant|wonderful|fantastic|lovely|marvellous|super|awesome|nice|excellent|perfect] [|,|!] [another|more|yet another|except]',
    '~love [how|it when] [you|your|they|i|my]',
    '[nice|great|good|well] [one|job|work|done] [|,|on|with] [~lose|~ruin|~mess|~cancel|~make|~leave]',
    '[slow clap|what a surprise|how convenient|lip service|not even surprised]',
    '[can|could] not [|even] [believe|fathom|make it up]',
    '[i|we] [|just|could|might as well] [give up|despair|weep]',
    '~lose [it|my mind|the plot|the will|my rag]',
    '[~get|sort|pull] [your|yourselves] [act|shit|finger|out|together]',
    '[~go|round|around] in circles',
    '[this|that] is [|just|so|completely|beyond|getting|really|simply] [silly|stupid|insane|crazy|unfair|wrong|nonsense|mad|bs|bullshit|crap|rubbish|too much|not right|unprofessional|unbelievable]',
    '[really|seriously|excuse me] ?',
    'unbelievable $$',
    '[third|fourth|fifth|sixth|NUM] time [|in a row|this week] [i|asking|of asking]',
    '[stop|quit] [~lie|~ignore|~waste|~mess|~fob|~make excuses]',
    '[do|could] not [care less|give a]',
    '[seriously|properly|really|totally|beyond|so] [over this|unimpressed|tired|aggravated|bored of]',
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
    '[i|we|she|he|daughter|son] [|have|has|~be|_] [~cry|~sob|~weep]',
    '[~ruin|~spoil|~wreck|~destroy] [my|our|his|her|the whole] [|_] [day|holiday|trip|birthday|wedding|christmas|evening|weekend|morning|night|vacation|honeymoon|surprise|plan|event|party|mood]',
    'heart [~sink|~be broken]',
    '[~expect|~hope|~deserve|~think] [|_] better [of|from|than|$$]',
    '[what|such] a [|real|great] [shame|pity|let-down]',
    '[~lose|no] [|all|my|any] [faith|trust|confidence|respect] in',
    '[wish i|regret] [had never|buying|booking|choosing|ordering|switching|joining|trusting]',
  ],
  classes,
};

/** Worry and fear in words. */
export const anxious: Lexicon = {
  id: 'anxious',
  source,
  patterns: [
    '{anxiety}',
    '[i|we] [~be|~feel|~get] [|_] [|_] [scared|worried|nervous|concerned|stressed|shaking|lost|helpless|afraid to|afraid of|afraid it|afraid that my]',
    '[^^|very|so|really|bit|quite] [worried|scared|nervous|concerned|stressed]',
    '[i|we] [|really|do] [worry|fear|panic|dread]',
    '[~make|~get|~give|~cause] [|me|us] [|_] [|_] [nervous|worried|anxious|scared|stressed|anxiety|stress|distress]',
    '[can|could|have] not [|_] [sleep|slept|eat|eaten|breathe|stop thinking|stop worrying|stop shaking|think straight]',
    '[stomach|heart|head] [~be] [|_] [knots|churning|racing|pounding|spinning]',
    'awake [|_] [all night|at night|half the|worrying]',
    'not know what [|else] [|to|i|we] do',
    'what if [i|they|it|we|the|my]',
    '[beg|begging] you',
    'please [please|hurry]',
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
