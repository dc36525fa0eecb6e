import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; graded by hand; feelings grouped after the families of Shaver et al. 1987';

/** Feelings and judgements of anger that need no frame around them. */
export const anger: WordClass = {
  id: 'anger',
  source,
  words: [
    'aggrieved', 'angry', 'angrily', 'appalled', 'appalling', 'apoplectic', 'contemptible', 'contemptuous', 'despicable', 'disgrace', 'disgraceful', 'disgusted', 'disgusting',
    'enraged', 'enraging', 'fuming', 'furious', 'fury', 'hopping mad', 'incandescent', 'incensed', 'infuriate', 'infuriated', 'infuriating', 'irate', 'livid', 'outrage',
    'outraged', 'outrageous', 'pissed', 'raging', 'ropeable', 'scandal', 'scandalous', 'seething', 'shameful', 'shameless', 'unforgivable', 'inexcusable', 'up in arms',
    'shocking', 'pathetic', 'insulting', 'despise', 'loathe', 'detest', 'incompetent', 'incompetence', 'criminal', 'cowboys', 'crooks', 'thieves', 'diabolical', 'deplorable', '😡', '🤬', '😤', '😠', '🖕',
  ],
};

/** Feelings and judgements of frustration that need no frame around them. */
export const frustration: WordClass = {
  id: 'frustration',
  source,
  words: [
    'aggravating', 'annoyed', 'annoying', 'exasperated', 'exasperating', 'exasperation', 'frustrate', 'frustrated', 'frustrating', 'frustration', 'frustratingly', 'irked', 'irritated', 'irritating', 'maddening',
    'miffed', 'narked', 'peeved', 'vexed', 'vexing', 'farce', 'farcical', 'ludicrous', 'unacceptable', 'ridiculous', 'ridic', 'shambles', 'shambolic', 'fiasco', 'unreal', 'laughable', 'intolerable', 'unbearable',
    'mind boggling', 'mind-boggling', 'beyond belief', 'beyond a joke', 'fed up', 'fobbed off', 'last straw', 'beggars belief', 'wits end', "wit's end", "wits' end", 'pulling my hair out', 'tearing my hair out', 'hair out',
    'losing the will to live', 'not on', 'enough is enough', 'banging my head', 'brick wall', 'fuckup', 'shitshow', 'ffs', 'wtf', 'for fucks sake', 'for god sake', "for god's sake", 'for gods sake', 'for crying out loud', "for heaven's sake", 'for pete sake', 'give me strength', 'smh', '🙄', '😒', '🤦', '🤦‍♀️', '🤦‍♂️',
  ],
};

/** Feelings and judgements of disappointment and hurt that need no frame around them. */
export const disappointment: WordClass = {
  id: 'disappointment',
  source,
  words: [
    'crestfallen', 'deflated', 'disappoint', 'disappointed', 'disappointing', 'disappointingly', 'disappointment', 'disheartened', 'disheartening', 'disillusioned', 'dismayed', 'dispirited',
    'dissatisfied', 'downhearted', 'gutted', 'heartbroken', 'heartbreaking', 'let down', 'letdown', 'let-down', 'saddened', 'unhappy', 'unimpressed', 'underwhelmed', 'underwhelming', 'unsatisfied',
    'devastated', 'betrayed', 'humiliated', 'humiliating', 'belittled', 'not impressed', 'not happy', 'not amused', 'less than impressed', 'not good enough', 'not acceptable', 'not ok', 'not okay', 'expected better', 'expected more', 'hoped for better', 'hoped for more',
    'deserve better', 'lost faith', 'lost all faith', 'lost confidence', 'crying shame', 'real shame', 'big shame', 'poor show', 'left a bad taste', 'bitter taste', 'sour taste', 'mugged off', 'sorely disappointed', 'bummed', 'demoralised', 'demoralized', '💔', '👎',
  ],
};

/** Feelings of worry and fear that need no frame around them. */
export const anxiety: WordClass = {
  id: 'anxiety',
  source,
  words: [
    'alarmed', 'alarming', 'anxious', 'beside myself', 'desperate', 'desperately', 'distraught', 'distressed', 'distressing', 'dreading', 'freaking out', 'frantic', 'frantically', 'frightened', 'frightening', 'on edge', 'out of my mind', 'overwhelmed',
    'panicked', 'panicking', 'panicky', 'petrified', 'terrified', 'terrifying', 'unnerved', 'unnerving', 'uneasy', 'worrying', 'worrisome', 'sick with worry', 'worried sick', 'losing sleep', 'lie awake', 'lying awake', 'can not sleep', 'not slept', 'not sleeping', 'keep waking', 'sleepless', 'heart is pounding', 'heart pounding', 'heart in my mouth', 'in a panic', 'having a panic', 'panic attack', 'freaked out', 'nerve-racking', 'nerve-wracking', 'going spare', 'stressing', 'stressing me', 'feel sick', 'at a loss', '😰', '😨', '😱',
  ],
};

/** The strongest words of blame for things, and swearing. Weight -3. */
export const dreadful: WordClass = {
  id: 'dreadful',
  source,
  words: [
    'abominable', 'abuse', 'abusive', 'abysmal', 'arse', 'asshole', 'atrocious', 'awful', 'bastard', 'bitch', 'bitches', 'bollocks', 'bs', 'bullshit',
    'cancer', 'catastrophe', 'catastrophic', 'clusterfuck', 'crap', 'crappy', 'cruel', 'cruelty', 'cunt', 'dammit', 'damn', 'daylight robbery',
    'dead', 'death', 'dick', 'die', 'died', 'dire', 'disaster', 'disastrous', 'dreadful', 'dumpster fire', 'evil', 'fml', 'fraud', 'fraudulent',
    'fuck', 'fucked', 'fucking', 'garbage', 'ghastly', 'godawful', 'hate', 'hated', 'hateful', 'hates', 'hell', 'hell no', 'hellish', 'hideous',
    'horrendous', 'horrible', 'horribly', 'horrid', 'horrific', 'horrifying', 'horror', 'idiot', 'idiotic', 'idiots', 'imbecile', 'kill', 'killed',
    'killing', 'liar', 'liars', 'loathsome', 'lousy', 'malicious', 'moron', 'moronic', 'murder', 'nasty', 'nazi', 'piss', 'racist', 'rape', 'rip-off',
    'ripoff', 'ripped off', 'robbery', 'rotten', 'rubbish', 'scam', 'scammed', 'scammers', 'shit', 'shite', 'shitty', 'shoddy', 'sickening', 'steal',
    'stealing', 'stole', 'suck', 'sucked', 'sucks', 'terrible', 'terribly', 'terror', 'terrorist', 'theft', 'torture', 'toxic', 'tragedy', 'tragic',
    'trash', 'treacherous', 'useless', 'utter joke', 'victim', 'vile', 'war', 'wicked cruel', 'worst', 'worthless', 'wth', '💩', '🤮', '🤢',
  ],
};

/** Words of trouble and blame. Weight -2. */
export const bad: WordClass = {
  id: 'bad',
  source,
  words: [
    'absurd', 'accuse', 'accused', 'ache', 'afraid', 'aggravated', 'agony', 'annoyance', 'argh', 'arghh', 'arrested', 'arrogant', 'ashamed', 'attack',
    'bad', 'badly', 'bankrupt', 'banned', 'barely', 'bitter', 'blame', 'bland', 'bloody', 'bogged', 'bogus', 'bomb', 'boo', 'bored', 'boring',
    'broke', 'broken', 'bully', 'bum', 'burden', 'careless', 'cheap', 'cheat', 'clueless', 'complain', 'complained', 'complaining', 'complaint',
    'complaints', 'concern', 'concerned', 'condescending', 'corrupt', 'cranky', 'crash', 'crashed', 'crashes', 'creepy', 'cried', 'crime', 'crisis',
    'cross', 'cry', 'crying', 'd:', 'damage', 'damaged', 'damages', 'damnit', 'danger', 'dangerous', 'debt', 'deceitful', 'deceptive', 'defect',
    'defective', 'dejected', 'denied', 'depressed', 'depressing', 'destroy', 'destroyed', 'dirty', 'dishonest', 'dislike', 'dismissive', 'disregard',
    'disrespect', 'disrespectful', 'disservice', 'dread', 'dull', 'dumb', 'dumped', 'effing', 'embarrassed', 'embarrassing', 'error', 'ew', 'eww',
    'exhausted', 'exhausting', 'fail', 'failed', 'failing', 'fails', 'failure', 'fake', 'false', 'faulty', 'fear', 'fever', 'filthy', 'fired', 'flaw',
    'flawed', 'flop', 'flu', 'fool', 'foolish', 'forgotten', 'freaking', 'frigging', 'grief', 'grim', 'gross', 'grr', 'grumpy', 'guilty', 'hangover',
    'harass', 'hardly', 'harsh', 'hassle', 'headache', 'heartless', 'helpless', 'homeless', 'hopeless', 'hostile', 'hungry', 'hurt', 'hurts',
    'ignorant', 'ignored', 'ill', 'impossible', 'inadequate', 'inconvenience', 'inconvenient', 'indifferent', 'ineffective', 'inefficient', 'inept',
    'inferior', 'inhumane', 'injured', 'injury', 'insane', 'insensitive', 'insult', 'jerk', 'joke', 'joker', 'jokes', 'junk', 'lame', 'lazy', 'lie',
    'lied', 'lies', 'lonely', 'lose', 'loser', 'loses', 'losing', 'lost', 'lying', 'mad', 'mediocre', 'meh', 'mess', 'messed', 'messy', 'miserable',
    'misery', 'mislead', 'misleading', 'misled', 'misplaced', 'mistake', 'mistakes', 'mistreat', 'mistreated', 'moan', 'mock', 'nausea', 'neglect',
    'negligence', 'negligent', 'nervous', 'nightmare', 'nonsense', 'nope', 'offended', 'ordeal', 'ouch', 'overcharged', 'overpriced', 'pain',
    'painful', 'painfully', 'patience', 'patronising', 'patronizing', 'pissed off', 'pity', 'poor', 'poorly', 'prison', 'problem', 'problems',
    'protest', 'punish', 'refuse', 'refused', 'refuses', 'regret', 'reject', 'rejected', 'rip', 'robbed', 'rude', 'rudely', 'rudeness', 'ruin',
    'ruins', 'sad', 'sadly', 'scared', 'scary', 'scream', 'screw', 'screwed', 'screwing', 'selfish', 'severe', 'shady', 'shame', 'shocked', 'sick',
    'sigh', 'sloppy', 'slow', 'smelly', 'sorely', 'sorrow', 'spam', 'spoiled', 'spoilt', 'stale', 'starving', 'stingy', 'stink', 'stinks', 'strand',
    'stranded', 'stress', 'stressed', 'stressful', 'struggle', 'struggling', 'stuck', 'stupid', 'stupidity', 'suffer', 'suffered', 'suffering', 'sux',
    'tacky', 'tasteless', 'tears', 'tedious', 'tense', 'threat', 'threaten', 'tired', 'toothache', 'torn', 'trapped', 'trouble', 'troubles', 'ugh',
    'ugly', 'uncaring', 'uncomfortable', 'unfair', 'unfriendly', 'unhelpful', 'unpleasant', 'unprofessional', 'unreliable', 'unsafe', 'unusable',
    'upset', 'upsetting', 'violence', 'violent', 'wack', 'waste', 'wasted', 'wasting', 'weak', 'worried', 'worry', 'wounded', 'wreck', 'wrecked',
    'wrong', 'wrongly', 'wtaf', 'yikes', 'yuck', '😢', '😭', '😞', '😔', '😩', '😫', '😣', '😖', '😥', '😕', '🙁', '☹', '☹️', '😑', '😓', ':(', ':-(', ':\'(',
    '=(', ':/', ':-/', '>:(', '</3',
  ],
};

/** Words of slight trouble. Weight -1. */
export const slight: WordClass = {
  id: 'slight',
  source,
  words: [
    'absence', 'again', 'alone', 'argue', 'argument', 'asap', 'avoid', 'awkward', 'blocked', 'bother', 'bothered', 'bouncing', 'bugs', 'bump',
    'bumped', 'busy', 'cancel', 'canceled', 'cancellation', 'cancellations', 'cancelled', 'cancelling', 'cannot', 'charged', 'clumsy', 'cold',
    'confused', 'confusing', 'confusion', 'contact', 'costly', 'crazy', 'crowded', 'cut', 'deadline', 'delay', 'delayed', 'delaying', 'delays',
    'deny', 'difficult', 'difficulty', 'disconnected', 'doubt', 'doubtful', 'down', 'empty', 'exam', 'exams', 'excuse', 'excuses', 'expensive',
    'expired', 'fault', 'fight', 'forced', 'forget', 'forgot', 'funeral', 'glitch', 'glitches', 'hard', 'harm', 'hidden', 'hold', 'homework', 'hours',
    'hrs', 'hung up', 'hurry', 'interrupt', 'issue', 'issues', 'jam', 'kicked', 'lack', 'lacking', 'lag', 'laggy', 'last time', 'late', 'later',
    'leak', 'limited', 'long', 'miss', 'missed', 'misses', 'missing', 'monday', 'never', 'no one', 'no reason', 'nobody', 'noise', 'noisy', 'none',
    'nothing', 'odd', 'old', 'overbooked', 'oversold', 'pay', 'pressure', 'queue', 'rain', 'rebook', 'rebooked', 'refund', 'reschedule',
    'rescheduled', 'risk', 'risky', 'rough', 'rushed', 'seriously', 'shut', 'silly', 'sorry', 'still', 'strange', 'strict', 'strike', 'tough',
    'traffic', 'tricky', 'unable', 'uncertain', 'unclear', 'unfortunate', 'unfortunately', 'unknown', 'unless', 'unlucky', 'unresponsive', 'unsure',
    'unwanted', 'vague', 'wait', 'waited', 'waiting', 'weird', 'weirdly', 'why', 'worn', 'worse', 'zero',
  ],
};

/** The strongest praise and joy. Weight +3. */
export const superb: WordClass = {
  id: 'superb',
  source,
  words: [
    'adorable', 'adore', 'amaze', 'amazed', 'amazing', 'amazingly', 'angel', 'astounding', 'awesome', 'beautiful', 'beautifully', 'best', 'bless',
    'blessed', 'blessing', 'blissful', 'blown away', 'bravo', 'breathtaking', 'brilliant', 'brilliantly', 'can not fault', 'chuffed', 'delight',
    'delighted', 'delightful', 'ecstatic', 'elated', 'epic', 'exceeded', 'excellent', 'excellently', 'exceptional', 'exquisite', 'extraordinary',
    'fab', 'fabulous', 'fantastic', 'first class', 'first-class', 'five stars', 'flawless', 'gem', 'genius', 'gorgeous', 'happiest', 'heaven',
    'heavenly', 'hero', 'heroes', 'heroic', 'hilarious', 'hooray', 'ideal', 'impeccable', 'incredible', 'invaluable', 'joy', 'joyful', 'kudos',
    'legend', 'lifesaver', 'love', 'loved', 'loves', 'loving', 'luv', 'made my day', 'magic', 'magical', 'magnificent', 'marvellous', 'marvelous',
    'masterpiece', 'miracle', 'outstanding', 'over the moon', 'overjoyed', 'paradise', 'perfect', 'perfection', 'perfectly', 'phenomenal', 'precious',
    'priceless', 'rocks', 'rockstar', 'saint', 'sensational', 'spectacular', 'splendid', 'spot on', 'star', 'stellar', 'stoked', 'stunning',
    'sublime', 'super', 'superb', 'superior', 'sweetest', 'terrific', 'thrilled', 'thrilling', 'top notch', 'top-notch', 'treasure', 'tremendous',
    'triumph', 'unbeatable', 'winning', 'wonderful', 'wonderfully', 'woohoo', 'world class', 'wow', 'xd', 'yay', 'yess', 'yippee', '😍', '😘', '🥰', '❤',
    '❤️', '💕', '💖', '💗', '💙', '💚', '💛', '💜', '🎉', '🥳', '🤩', '😻', '🏆', '💯', '<3', '♥', ':d', ':-d', '=d', '\\o/',
  ],
};

/** Praise, thanks and pleasure. Weight +2. */
export const good: WordClass = {
  id: 'good',
  source,
  words: [
    'accomplished', 'ace', 'admire', 'affection', 'affordable', 'appreciate', 'appreciated', 'appreciation', 'appreciative', 'attentive', 'aww',
    'beauty', 'benefit', 'bestie', 'better', 'birthday', 'blast', 'bonus', 'brave', 'bright', 'calm', 'care', 'cares', 'caring', 'celebrate',
    'celebrating', 'champion', 'charm', 'charming', 'cheer', 'cheerful', 'cheers', 'classy', 'clever', 'comfort', 'comfortable', 'comfy',
    'compassion', 'compassionate', 'compliment', 'confident', 'congrats', 'congratulations', 'considerate', 'convenient', 'cool', 'courteous',
    'creative', 'crisp', 'cuddle', 'cute', 'dedicated', 'delicious', 'dope', 'dream', 'dreamy', 'durable', 'eager', 'easily', 'easy', 'effective',
    'efficient', 'elegant', 'enjoy', 'enjoyable', 'enjoyed', 'enjoying', 'enjoys', 'excited', 'excitement', 'exciting', 'fair', 'faith',
    'fascinating', 'fast', 'favorite', 'favourite', 'fine', 'fixed', 'fortunate', 'free', 'fresh', 'friendly', 'friends', 'fun', 'funny', 'generous',
    'gentle', 'genuine', 'gift', 'gifted', 'glad', 'gladly', 'good', 'goodness', 'grace', 'gracias', 'gracious', 'grateful', 'gratitude', 'great',
    'greatest', 'greatly', 'grin', 'haha', 'hahaha', 'handy', 'happily', 'happiness', 'happy', 'healthy', 'helped', 'helpful', 'holiday', 'honest',
    'honestly', 'honor', 'honored', 'honour', 'hope', 'hug', 'hugs', 'impress', 'impressed', 'impressive', 'improve', 'improved', 'improvement',
    'innovative', 'inspired', 'inspiring', 'interesting', 'kind', 'kindly', 'kindness', 'laugh', 'laughing', 'like', 'liked', 'likes', 'lit', 'lmao',
    'lol', 'lovely', 'loyal', 'loyalty', 'luckily', 'lucky', 'merci', 'merry', 'neat', 'nice', 'nicely', 'nicer', 'nicest', 'party', 'patient',
    'peace', 'peaceful', 'pleasant', 'pleasantly', 'pleasantly surprised', 'please', 'pleased', 'pleasure', 'polite', 'politely', 'popular',
    'positive', 'powerful', 'pretty', 'professional', 'professionally', 'prompt', 'promptly', 'props', 'proud', 'quality', 'quick', 'quickly',
    'recommend', 'recommended', 'refreshing', 'relaxed', 'relaxing', 'reliable', 'relief', 'relieved', 'resolved', 'respect', 'respectful', 'reward',
    'rewarding', 'safe', 'satisfied', 'satisfying', 'save', 'saved', 'sharp', 'shout out', 'shoutout', 'sick beat', 'sincere', 'smart', 'smile',
    'smiled', 'smiles', 'smiling', 'smooth', 'smoothly', 'solid', 'solved', 'sorted', 'sparkling', 'speedy', 'strong', 'sturdy', 'success',
    'successful', 'successfully', 'sunshine', 'support', 'supportive', 'surprise', 'sweet', 'sweetheart', 'swift', 'talented', 'tasty', 'thank',
    'thankful', 'thanks', 'thoughtful', 'thx', 'top', 'touching', 'treat', 'trust', 'trusted', 'ty', 'tysm', 'understanding', 'upgraded', 'useful',
    'valuable', 'warm', 'warmly', 'welcome', 'welcoming', 'well', 'win', 'winner', 'wins', 'witty', 'won', 'woo', 'worked', 'works', 'worth',
    'worthy', 'yaay', 'yes', 'yum', 'yummy', '😊', '🙂', '😀', '😃', '😄', '😁', '😆', '😂', '🤣', '👍', '🙏', '🙌', '👏', '😎', '☺', '☺️', '😉', '🤗', '😇', '✨', '💪',
    '👌', '💋', ':)', ':-)', '=)', ';)', ';-)', ':p', ':-p', '(:',
  ],
};

/** Slight approval. Weight +1. */
export const slightlyGood: WordClass = {
  id: 'approving',
  source,
  words: [
    'accept', 'acceptable', 'adequate', 'agree', 'alive', 'alright', 'approve', 'awake', 'aware', 'bright side', 'clean', 'clear', 'clearly',
    'compelling', 'correct', 'decent', 'definitely', 'done', 'energy', 'engaging', 'ensure', 'entertaining', 'family', 'finally', 'fixing', 'forward',
    'found', 'friday', 'full', 'hand', 'hello', 'help', 'helping', 'helps', 'hey', 'hi', 'home', 'humor', 'important', 'interested', 'join', 'live',
    'looking forward', 'mom', 'moving', 'new', 'ok', 'okay', 'original', 'play', 'promise', 'ready', 'real', 'reasonable', 'rich', 'right',
    'satisfactory', 'simple', 'special', 'summer', 'sure', 'tidy', 'true', 'truly', 'unique', 'upgrade', 'want', 'weekend', 'wish', 'working', 'yeah',
    'yep', 'young',
  ],
};

const classes = [anger, frustration, disappointment, anxiety, dreadful, bad, slight, superb, good, slightlyGood];

/** Anger in words. */
export const angry: Lexicon = {
  id: 'angry',
  source,
  patterns: [
    '{anger}',
    '[i|we] [am|are|was|feel|get|got|getting] [|so|really|very|absolutely|that|properly|now|a bit|quite|rather|pretty|seriously|thoroughly|just] [cross|mad|offended|insulted|shocked|boiling|steaming]',
    '[blood|piss] [is|has been] [|_] [boiling|boil]',
    '[makes|made|making|make] [my blood|me mad|me sick|me angry|me so]',
    '[hands|voice] [are|is] [|_] [shaking|trembling]',
    '[about|ready|want|wanted|going|could] [|to] [scream|explode|throw|punch|hit the roof|kick off|blow a fuse|lose my temper|lose my rag|lose it]',
    'how dare [you|they|he|she]',
    '[should|ought to] be [|so|all|utterly|bloody|thoroughly] [ashamed|embarrassed|shut down|sacked|fired]',
    'ashamed of [yourself|yourselves|yourself]',
    'shame on [you|them]',
    '[what|who|where|why|how] [|in] the [hell|fuck|heck|actual|f]',
    '[bloody|fucking|freaking|effing|sodding|frigging|damn] [disgrace|joke|ridiculous|useless|terrible|awful|company|thing|service|phone|app|website|hell|time|system|airline|bank|number|line|robot|bot|minute|well]',
    '[you|they] [|guys|lot|people|really|all|absolutely] [suck|disgust me|are useless|are a joke|are crooks|are liars|are thieves]',
    '[piss|pissing|pisses|pissed|hack|hacked|hacks|cheesed|ticked|teed|brassed|browned] [|me|us] off',
    '[taking|taken|takes|take] [|me for|the|us for] [mick|piss|mickey|a fool|a mug|fools|an idiot|idiots]',
    '[treated|treating|treats|treat] [|me|us|people|customers] [like|as] [|an|a] [dirt|rubbish|criminal|criminals|idiot|fool|animals|animal|cattle|garbage|shit|nothing|child|crap|liar|thief]',
    '[worst|crappiest|shittiest|lousiest] [|customer] [service|company|airline|experience|app|bank|hotel|shop|store|provider|flight|support|ever|i have|i ever|in the]',
    '[somebody|someone|anyone|anybody] who [|actually] [cares|gives a damn|can think|knows what]',
    '[out|bang out] of order $$',
    '[no|zero] [excuse|excuses]',
    'despicable',
    '[wrath]',
  ],
  classes,
};

/** Frustration in words. */
export const frustrated: Lexicon = {
  id: 'frustrated',
  source,
  patterns: [
    '{frustration}',
    '[had|have had] [|quite|just|more than|about] enough',
    '[had it|up] [up|to] [to|] here',
    '[had|have had] it [|up to|with]',
    '[sick|tired|weary] [of|and tired|to death]',
    '[lost|losing|lose|run|ran|running|short|end] [|out] [|of] [|all|my|the last of my|what] patience',
    '[patience|goodwill] [is|has] [|_] [gone|wearing|worn|run|ran|running|thin|exhausted|limit|limits|out|snapped]',
    '[end|limit] of my [tether|rope|patience]',
    '[done|finished] [being|with|waiting] [|_] [patient|polite|nice|this|you|waiting|all this]',
    '[drive|drives|driving|drove|doing|does|do] [|me|us] [|completely|absolutely|round] [mad|crazy|insane|nuts|bonkers|up the wall|round the bend|the bend|potty|my head in|spare]',
    '[is|was|are|what|such|utter|absolute|total|complete|a] [|an|a|just|such a|all|one big|some kind of|some sort of|_] [joke|nightmare|circus|mess|disaster|waste of time|pantomime|wind up|wind-up|mockery|comedy|trainwreck|hell]',
    '[wasted|wasting|waste of|wastes] [my|our] [|entire|whole|_] [time|day|morning|evening|life|afternoon|weekend|money]',
    'how [many|much] [|more] times [do|must|does|have|should|am|will]',
    'how [hard|difficult] [can|is|could] [|it|that]',
    'how much longer',
    '[are|is] [you|this|that|they] [|guys|even|actually|for] [kidding|serious|real|joking|having a laugh|a joke|winding|trolling]',
    '[you have|you] got to be [kidding|joking]',
    '[is|does] [anyone|anybody|someone] [|even|actually|there] [there|care|read|reading|listening|awake|home|alive]',
    'do you [|even|actually|people|guys] [|even] care',
    'what [is|are] [wrong with|the matter with|the point|you playing at|you people|you doing|you paid|i paying|we paying]',
    '[why|how] [on earth|the hell|is it so hard|do i always|bother|can you]',
    'what kind of [company|service|business|outfit|people|system|bank|shop]',
    '[thanks|thank you|cheers|ta] [|so much|a lot|very much|a bunch] for [nothing|wasting|ruining|the non|leaving|letting|making me|losing|cancelling|ignoring|stranding|screwing]',
    'thanks [a bunch|a million|heaps]',
    'so much for',
    'just what [i|we] [|really|always] [needed|wanted]',
    '^ [great|brilliant|wonderful|fantastic|lovely|marvellous|super|awesome|nice|excellent|perfect|fab|superb|charming] [|,|!] [another|more|yet|now|so now|and now|except|only]',
    '[love|loving|adore] [how|it when|the way|that] [you|your|they|i|my|nobody|the]',
    '[nice|great|good|fine|well|top] [one|job|work|going|done|stuff] [|,|on|with] [losing|ruining|messing|guys $$|cancelling|making|leaving|letting|not|again]',
    '[slow clap|way to go|what a surprise|surprise surprise|how convenient|colour me surprised|why am i not surprised|no surprise there]',
    '[bravo|congratulations|congrats|well done] [|,] [on|for] [losing|ruining|breaking|making|being|the]',
    '[can not|could not] [believe|fathom|get over|make it up|be serious|win]',
    'can you believe',
    '[i|we] [just|really|honestly|simply|seriously] [give up|despair|can not anymore|can not even]',
    'i [|could|may as well|might as well|just] [give up|cry|weep|despair]',
    '[lose|losing|lost] [it|my mind|the plot|the will|my marbles|my rag]',
    '[get|got|sort|pull] [your|yourselves|your bloody] [act|shit|house|finger|fingers|socks|together|it] [|together|in order|out|up]',
    '[going|go|went|sent|passed|round|around] [|_] [in circles|round in circles|pillar to post|from pillar|the houses]',
    '[this|that] is [|just|so|completely|totally|absolutely|beyond|getting|really|simply] [silly|stupid|insane|crazy|unfair|wrong|beyond|nonsense|mad|bs|bullshit|crap|rubbish|too much|absurd|not right|unprofessional|unbelievable|bad]',
    '[really|seriously] [?|??|???|?!]',
    'excuse me [?|??]',
    'unbelievable [!|$$]',
    '[over|more than|now|third|fourth|fifth|sixth|NUM] time [in a row|this week|i have asked|i ask|i am asking|asking|of asking|i call]',
    '[yet|once] again',
    '[stop|quit] [lying|ignoring|wasting|messing|fobbing|making excuses|sending me|telling me]',
    '[do|could] not [care|give a] [less|damn|toss|about|monkeys|hoot|shit|fuck]',
    'lip service',
    'come on [!|$$]',
    'sort [it|this|yourselves] out [!|$$]',
    '#fail',
  ],
  classes,
};

/** Disappointment in words. */
export const disappointed: Lexicon = {
  id: 'disappointed',
  source,
  patterns: [
    '{disappointment}',
    '[i|we] [am|are|was|feel|felt|feeling] [|so|really|very|absolutely|that|properly|now|a bit|quite|rather|pretty|just|deeply|genuinely|left|such] [sad|upset|hurt|embarrassed|ashamed|a fool|a bit of a fool|stupid|like a fool|like an idiot|cheated|conned|robbed|tricked|ignored|forgotten|abandoned|unheard|worthless|used|foolish|bitter|miserable|down|low|small|silly|unwelcome|invisible|neglected|sick]',
    '[feel|felt|feeling|feels] [|_|_ _|_ _ _] [fool|stupid|mug|idiot|cheated|conned|robbed|ripped off|ignored|forgotten|abandoned|unheard|worthless|used|bitter|miserable|second class|afterthought|invisible|burden|taken for granted|humiliated]',
    '[let|letting|lets] [me|us|him|her|them|my family|everyone|my daughter|my son|my mother|my mum|my client] [|all|both|badly|so] down',
    '[in|to|close to|burst into|shed|fighting back|brought] [|_] tears',
    '[i|we|she|he|daughter|son] [|have|has|am|is|just|actually|_] [cried|been crying|crying|sobbed|wept]',
    '[ruined|ruins|ruining|spoiled|spoilt|wrecked|destroyed|spoiling] [|_] [my|our|his|her|the whole|a] [|_] [day|holiday|trip|birthday|wedding|christmas|evening|weekend|morning|night|vacation|honeymoon|surprise|anniversary|plans|event|party|big day|funeral|meal]',
    '[heart|spirits] [sank|sinks|is broken|broke|in my boots]',
    '[expected|expect|hoped|hope|deserve|deserved|thought|used to be|were] [|so much|much|far|a lot] better [|than|from|of|$$]',
    '[gone|going|went] downhill',
    '[what|such] a [|real|crying|great|total|huge] [shame|pity|let down|disappointment|letdown]',
    '[last|final] time i',
    '[leaves|left] a [bad|bitter|sour|nasty] taste',
    '[lost|losing|no] [|all|my|what little|every bit of] [faith|trust|confidence|respect|hope] in',
    'wish i [had|have] never',
    '[regret|regretting] [|ever] [buying|booking|choosing|ordering|switching|joining|trusting|that|it|this]',
    '[never|not] [felt|been] so [small|let down|insulted|humiliated|disappointed|embarrassed]',
  ],
  classes,
};

/** Worry and fear in words. */
export const anxious: Lexicon = {
  id: 'anxious',
  source,
  patterns: [
    '{anxiety}',
    '[i|we] [am|are|was|feel|felt|get|getting|been] [|so|really|very|absolutely|that|properly|now|a bit|a little|quite|rather|pretty|just|deeply|genuinely|getting|also|starting to get|becoming|bit|all|extremely|slightly|still] [scared|worried|nervous|concerned|stressed|stressed out|shaking|lost|helpless|afraid to|afraid of|afraid i will|afraid it|afraid that my|sick about|sick at|sick with|jittery|unsettled|out of my depth]',
    '[^^|very|so|really|bit|quite] [worried|scared|nervous|concerned|stressed] [|that|about|to|now|$$]',
    '[i|we] [|really|do|am|just|already] [worry|fear|panic|dread|stress] ',
    '[makes|making|made|got|getting|gives|has] [me|us] [|_|_ _] [nervous|worried|anxious|scared|stressed|anxiety|panicking|shaking|fear|frightened]',
    '[causing|causes|caused|giving|under|much|lot of] [|me|us|_] [|_] [stress|anxiety|worry|distress|sleepless nights]',
    '[can not|could not|have not|not|barely|hardly] [|_] [sleep|slept|eat|eaten|breathe|stop thinking|stop worrying|stop shaking|think straight|relax|concentrate]',
    '[sick|ill] [to my stomach|with nerves|thinking|at the thought]',
    '[stomach|heart|head] [is|has been] [|_] [knots|churning|racing|pounding|spinning|in my mouth|in bits]',
    '[awake|up] [|_] [all night|at night|half the night|worrying|at three|at NUM]',
    '[do|did] not know [what|where|who] [|else] [|to|i|we] [do|turn|am supposed to do|should do|will do] ',
    '[scared|worried|terrified|afraid|nervous] [stiff|to death|sick|out of my|that i|i will|about losing]',
    'what if [i|they|it|we|the|my|someone|he|she]',
    '[please|pls|plz] [|please] [hurry|help me please|i beg|i am begging]',
    '[beg|begging] [you|u]',
    'nerves are [shot|shattered|in tatters|frayed]',
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

/** Words slightly for. */
export const slightPraise: Lexicon = { id: 'slight-praise', source, patterns: ['{approving}'], classes };
