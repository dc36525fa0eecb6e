import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; widened by reading trait adjectives after Anderson 1968 (likableness of personality-trait words)';

/** Adjectives that judge a character or mind and are hardly said of a thing. */
const traits: WordClass = {
  id: 'trait',
  source,
  words: [
    'spiky', 'spikey', 'snarly', 'sneery', 'tricksy', 'barbed', 'waspish', 'venomous', 'viperish', 'poisonous', 'slippery as', 'cussed', 'ornery',
    'bullish', 'bullheaded', 'bull - headed', 'high - strung', 'hypercritical', 'overcritical', 'over - critical', 'overdemanding',
    'over - demanding', 'over - sensitive', 'underhand', 'underhanded', 'two - bit', 'unbearably rude', 'unkempt', 'unscrupulous', 'unsympathetic',
    'untruthful', 'vengeful', 'wilful', 'willful', 'whiney', 'wishy - washy', 'xenophobic', 'yappy', 'jumpy and', 'clever - clever', 'bad - natured',
    'bigheaded', 'big - headed', 'big headed', 'blustering', 'boastful', 'bumptious', 'cagy', 'chauvinistic', 'cheating', 'conniving', 'crafty',
    'crooked', 'dictatorial', 'disobliging', 'dunderheaded', 'fault - finding', 'faultfinding', 'foulmouthed', 'grumbling', 'hectoring', 'henpecking',
    'holier - than - thou', 'hoity - toity', 'hostile', 'humorless', 'ill - behaved', 'indelicate', 'inhospitable', 'know - nothing', 'mean - minded',
    'meddling', 'mulish', 'nitpicking', 'overweening', 'overwrought', 'pettifogging', 'pettish', 'rabid', 'rancorous', 'scheming', 'scornful',
    'self - satisfied', 'self - seeking', 'sharp - tongued', 'sharp tongued', 'small - minded', 'small minded', 'snappish', 'stiff - necked',
    'swaggering', 'tantrumy', 'tempestuous', 'threatening and', 'tightfisted', 'tyrannous', 'unpleasable', 'unteachable', 'vainglorious', 'wheedling',
    'wrongheaded', 'wrong - headed', 'acerbic', 'aloof', 'antisocial', 'anti - social', 'arsey', 'attention seeking', 'attention - seeking',
    'barking mad', 'batshit', 'batty', 'bloody minded', 'bloody - minded', 'blinkered', 'bolshy', 'brainless', 'calculating', 'captious', 'carping',
    'chippy', 'churlish', 'coarse', 'combustible', 'contemptible', 'contemptuous', 'cowardly', 'cunning', 'cynical', 'deceptive', 'despicable',
    'dishonourable', 'disagreeable', 'disgruntled', 'dislikeable', 'disloyal', 'disorganised', 'disorganized', 'ditzy', 'dogmatic', 'doddery',
    'double - faced', 'dozy', 'dull - witted', 'egocentric', 'egoistic', 'empty - headed', 'faddy', 'fanatical', 'feckless', 'flaky', 'flighty',
    'foolhardy', 'foul - tempered', 'fractious', 'fickle - minded', 'gaga', 'glum', 'grabby', 'grasping', 'gruff', 'hard faced', 'hard - faced',
    'hard - headed', 'hard nosed', 'hard - nosed', 'harebrained', 'heartless', 'hateful', 'highhanded', 'huffy', 'humourless', 'hyper - critical',
    'hypersensitive', 'ill - bred', 'ill - natured', 'ill - humoured', 'imbecilic', 'impolitic', 'impetuous', 'impudent', 'inane', 'indignant',
    'indiscreet', 'inept', 'insensitive', 'insincere', 'intolerant', 'irascible', 'irritable', 'joyless', 'lecherous', 'long - winded', 'long winded',
    'loutish', 'loopy', 'malicious', 'malevolent', 'mean - spirited', 'meddlesome', 'miserly', 'misogynistic', 'money - grabbing', 'money grabbing',
    'monstrous', 'moody', 'nagging', 'narky', 'narrow - minded', 'narrow minded', 'nosy', 'nosey', 'negative nelly', 'off her trolley',
    'off his trolley', 'off their trolley', 'officious', 'overexcited', 'oversexed', 'paranoiac', 'parsimonious', 'peevish', 'penny - wise', 'pesky',
    'pig - ignorant', 'pig ignorant', 'power - crazed', 'preachy', 'precious about', 'presumptuous', 'pretentious', 'priggish', 'puerile',
    'pugnacious', 'quick - tempered', 'quick tempered', 'rapacious', 'repulsive', 'ropey', 'sanctimonious', 'sassy', 'schizo', 'scruffy', 'secretive',
    'self - obsessed', 'self - pitying', 'self - righteous', 'self righteous', 'self - serving', 'sexist', 'shameless', 'shifty', 'shrewish',
    'sleazy', 'sloppy', 'slovenly', 'slow - witted', 'slow on the uptake', 'snivelling', 'soft in the head', 'spineless', 'squeamish', 'squirrelly',
    'standoffish', 'stand - offish', 'strong - willed', 'tight - arsed', 'thick - headed', 'thin - skinned', 'thin skinned', 'thuggish', 'trashy',
    'treacherous', 'truculent', 'two - timing', 'tyrannical', 'unappreciative', 'uncaring', 'uncouth', 'uneducated', 'unforgiving', 'unfriendly',
    'ungracious', 'unintelligent', 'unkind', 'unlikeable', 'unsavoury', 'untrustworthy', 'unwashed', 'vapid', 'vicious', 'vulgar', 'wacko', 'wimpy',
    'witless', 'workshy', 'woolly - headed', 'wrong in the head', 'bonkers', 'demanding madam', 'unbalanced', 'unhygienic', 'gobshite', 'ghoulish',
    'know - it - all', 'abrasive', 'aggressive', 'annoying', 'antagonistic', 'argumentative', 'arrogant', 'awkward', 'bad mannered', 'bad - mannered',
    'bad tempered', 'bad - tempered', 'belligerent', 'bigoted', 'bitchy', 'bitter', 'boorish', 'bossy', 'bratty', 'brusque', 'bullying', 'cagey',
    'callous', 'cantankerous', 'catty', 'cheeky', 'childish', 'clingy', 'clueless', 'cocky', 'combative', 'conceited', 'condescending',
    'confrontational', 'controlling', 'cranky', 'crabby', 'crass', 'creepy', 'crotchety', 'curmudgeonly', 'deceitful', 'deluded', 'delusional',
    'demented', 'deranged', 'devious', 'dim', 'dimwitted', 'discourteous', 'dishonest', 'disrespectful', 'domineering', 'dumb', 'dopey', 'daft',
    'egotistical', 'entitled', 'excitable', 'fickle', 'foul mouthed', 'foul - mouthed', 'fussy', 'gobby', 'greedy', 'grouchy', 'grumpy', 'gullible',
    'haughty', 'hot headed', 'hot - headed', 'hotheaded', 'hypocritical', 'hysterical', 'idiotic', 'ignorant', 'ill mannered', 'ill - mannered',
    'ill tempered', 'ill - tempered', 'immature', 'impertinent', 'impolite', 'inconsiderate', 'infantile', 'insolent', 'insufferable', 'irrational',
    'jumped up', 'lippy', 'litigious', 'loud mouthed', 'loud - mouthed', 'manipulative', 'mardy', 'melodramatic', 'moronic', 'mouthy', 'naive',
    'narcissistic', 'nasty', 'needy', 'nitpicky', 'nit - picky', 'nutty', 'nuts', 'obnoxious', 'obstinate', 'obtuse', 'off his rocker',
    'off her rocker', 'off his head', 'off her head', 'offhand', 'opinionated', 'overbearing', 'overdramatic', 'oversensitive', 'paranoid',
    'patronising', 'patronizing', 'pedantic', 'pernickety', 'persnickety', 'petty', 'petulant', 'picky', 'pig headed', 'pig - headed', 'pigheaded',
    'pompous', 'prickly', 'psychotic', 'pushy', 'quarrelsome', 'rude', 'sarcastic', 'scatty', 'self absorbed', 'self - absorbed', 'self centred',
    'self - centred', 'self centered', 'self - centered', 'self important', 'self - important', 'selfish', 'shady', 'shirty', 'short tempered',
    'short - tempered', 'shouty', 'slimy', 'sly', 'smug', 'snappy', 'snarky', 'snide', 'snippy', 'snobbish', 'snobby', 'snooty', 'snotty', 'spiteful',
    'spoiled', 'spoilt', 'stingy', 'stroppy', 'stubborn', 'stuck up', 'stuck - up', 'stupid', 'sulky', 'surly', 'tactless', 'temperamental', 'testy',
    'tetchy', 'thick as', 'thick skulled', 'tight fisted', 'tight - fisted', 'touchy', 'two faced', 'two - faced', 'uncivil', 'uncooperative',
    'ungrateful', 'unhinged', 'unpleasant', 'unreasonable', 'unruly', 'uppity', 'vain', 'vexatious', 'vile', 'vindictive', 'volatile', 'whiny',
    'whingey', 'whinging', 'whining', 'high handed', 'high - handed', 'high and mighty', 'full of himself', 'full of herself', 'full of themselves',
    'full of yourself', 'up himself', 'up herself', 'up themselves', 'away with the fairies', 'out of order', 'not all there', 'two sandwiches short',
    'a bit much', 'holier than thou', 'highly strung', 'highly - strung', 'passive aggressive', 'passive - aggressive', 'gormless', 'thick',
  ],
};

/** Adjectives that judge a person when said of one, but are said of things, weeks and tasks as well. */
const wideTraits: WordClass = {
  id: 'wideTrait',
  source,
  words: [
    'blunt', 'sour', 'curt', 'miserable', 'slippery', 'scary', 'senile', 'unpredictable', 'impulsive', 'incoherent', 'disgusting', 'alcoholic',
    'racist', 'jealous', 'lousy', 'ghastly', 'zany', 'potty', 'superior', 'fake', 'irate', 'defiant', 'evil', 'off his face', 'off her face',
    'losing his marbles', 'losing her marbles', 'losing the plot', 'beyond help', 'beyond a joke', 'not nice', 'not very nice', 'not very bright',
    'not normal', 'not right in the head', 'simple', 'slow on the uptake', 'full on', 'full - on', 'a bit thick', 'impossible to reason with',
    'past it', 'over the hill', 'barely literate', 'out of control', 'away with it', 'shrill', 'contrary', 'strident', 'anal', 'weepy', 'inattentive',
    'indecisive', 'insecure', 'fiery', 'frosty', 'difficult', 'impossible', 'hard work', 'hard - work', 'hard going', 'heavy going', 'heavy weather',
    'high maintenance', 'high - maintenance', 'challenging', 'demanding', 'tricky', 'trying', 'tiresome', 'tiring', 'exhausting', 'draining',
    'insane', 'crazy', 'mad', 'mental', 'bonkers', 'barmy', 'batty', 'dippy', 'ridiculous', 'absurd', 'silly', 'foolish', 'pathetic', 'hopeless',
    'useless', 'horrible', 'awful', 'dreadful', 'terrible', 'atrocious', 'hostile', 'toxic', 'dramatic', 'intense', 'exacting', 'finicky', 'precious',
    'irritating', 'infuriating', 'unbearable', 'intolerable', 'tedious', 'impatient', 'careless', 'lazy', 'irresponsible', 'incompetent', 'cheap',
    'tight', 'sneaky', 'dodgy', 'weird', 'odd', 'strange', 'peculiar', 'eccentric', 'unstable', 'erratic', 'problematic', 'troublesome', 'bothersome',
    'colorful', 'unhelpful', 'inflexible', 'slow', 'dense', 'illiterate', 'fierce', 'hard to please', 'difficult to please', 'impossible to please',
    'never satisfied', 'never happy', 'never pleased', 'hard to deal with', 'tough to deal with', 'difficult to deal with', 'impossible to deal with',
    'difficult to work with', 'impossible to work with', 'hard to work with', 'difficult to handle', 'hard to handle', 'impossible to talk to',
    'difficult to help', 'impossible to help', 'a law unto', 'unmanageable', 'exasperating', 'frustrating', 'overpowering', 'trouble', 'bad news',
    'a bit of work', 'not the brightest', 'not the sharpest', 'moody', 'unprofessional', 'clever clever', 'gone postal',
  ],
};

/** Nouns that are hardly used but to judge somebody. */
const epithets: WordClass = {
  id: 'epithet',
  source,
  words: [
    'alky', 'alkie', 'attention whore', 'bad apple', 'bad egg', 'bad penny', 'bampot', 'big baby', 'bint', 'blabbermouth', 'blackmailer',
    'bloodsucker', 'bonehead', 'bossy boots', 'bozo', 'bruiser', 'buffoon', 'bumpkin', 'cadger', 'chav', 'chauvinist', 'chatterbox', 'cow - bag',
    'cowboy customer', 'crackhead', 'crybully', 'curmudgeon', 'daredevil', 'deadbeat', 'degenerate', 'despot', 'dimbo', 'dingbat', 'dipstick',
    'dirtbag', 'ditherer', 'divvy', 'dolt', 'doofus', 'dotard', 'drama magnet', 'dullard', 'dumbass', 'eejit', 'egotist', 'fibber', 'fleabag',
    'fruit bat', 'fuddy - duddy', 'fussbudget', 'gobshite', 'greedy guts', 'grinch', 'groaner', 'grouser', 'grump', 'grumpy', 'hag', 'harpy',
    'head case', 'hell - raiser', 'hoodlum', 'hooligan', 'hussy', 'hustler', 'ingrate', 'jackass', 'kook', 'lackwit', 'layabout', 'lecher', 'lout',
    'maniac', 'meddler', 'miscreant', 'misanthrope', 'misogynist', 'moocher', 'motormouth', 'narc', 'ne\'er - do - well', 'nitpick', 'nosy parker',
    'nosey parker', 'nuisance caller', 'oaf', 'old fart', 'old git', 'old moaner', 'pain in the proverbial', 'pain in the rear', 'peasant', 'pervert',
    'philistine', 'poison dwarf', 'pleb', 'ponce', 'poser', 'potty mouth', 'prig', 'prude', 'pushover', 'quibbler', 'ratbag', 'rotter', 'reprobate',
    'ruffian', 'sadist', 'saddo', 'scaredy cat', 'scoundrel', 'scruff', 'serial returner', 'serial moaner', 'serial claimer', 'serial caller',
    'shirker', 'shyster', 'sicko', 'skank', 'skinhead', 'sleazeball', 'slacker', 'sleaze', 'smart mouth', 'snake in the grass', 'so - called expert',
    'spoilt brat', 'spoiled brat', 'stick in the mud', 'swindler', 'sycophant', 'tantrum thrower', 'tearaway', 'thickhead', 'thicko', 'thug',
    'toerag', 'toff', 'trickster', 'twerp', 'villain', 'wastrel', 'weasel', 'wheeler - dealer', 'whinge bag', 'whingebag', 'wretch', 'wuss', 'yob',
    'yobbo', 'zealot', 'basketcase', 'bunny boiler', 'control - freak', 'money - grabber', 'money grabber', 'gold - digger', 'airhead', 'arsehole',
    'asshole', 'attention seeker', 'attention - seeker', 'basket case', 'bastard', 'battleaxe', 'bellend', 'big mouth', 'bitch', 'blowhard', 'brat',
    'busybody', 'chancer', 'cheapskate', 'clever clogs', 'complainer', 'con artist', 'control freak', 'crackpot', 'cretin', 'cry baby', 'crybaby',
    'dickhead', 'dimwit', 'diva', 'divas', 'douchebag', 'drama llama', 'drama queen', 'drongo', 'dunce', 'egomaniac', 'fantasist', 'faultfinder',
    'fault - finder', 'freeloader', 'fruitcake', 'fruit loop', 'fusspot', 'gasbag', 'gold digger', 'grouch', 'grumbler', 'halfwit', 'half - wit',
    'harridan', 'headcase', 'hothead', 'hypochondriac', 'hypocrite', 'idiot', 'idiots', 'ignoramus', 'imbecile', 'jobsworth', 'keyboard warrior',
    'killjoy', 'knobhead', 'know - all', 'know - it - all', 'knucklehead', 'liar', 'loon', 'loony', 'loose cannon', 'loudmouth', 'lowlife', 'lunatic',
    'malcontent', 'micromanager', 'miser', 'misery guts', 'moaner', 'moron', 'narcissist', 'nincompoop', 'nit - picker', 'nitpicker', 'nitwit',
    'numpty', 'nutcase', 'nutjob', 'nutter', 'oddball', 'oddbod', 'old bag', 'old bat', 'old goat', 'pain in the neck', 'pain in the arse',
    'pain in the ass', 'pain in the backside', 'pain in the bum', 'pain in the butt', 'pedant', 'penny pincher', 'penny - pincher', 'piece of work',
    'pillock', 'plonker', 'prima donna', 'problem child', 'professional complainer', 'psycho', 'psychopath', 'queue jumper', 'scrooge', 'scrounger',
    'scumbag', 'serial complainer', 'simpleton', 'skinflint', 'skiver', 'slob', 'smart alec', 'smart aleck', 'smart arse', 'smartarse',
    'smart - arse', 'smartass', 'snob', 'snobs', 'sociopath', 'sourpuss', 'space cadet', 'sponger', 'stirrer', 'tattletale', 'tightwad', 'timewaster',
    'time waster', 'time - waster', 'tosser', 'troublemaker', 'trouble maker', 'trouble - maker', 'twat', 'twit', 'tyrant', 'tyre kicker',
    'tyre - kicker', 'tire kicker', 'tire - kicker', 'wackjob', 'wanker', 'waste of space', 'weirdo', 'whiner', 'whinger', 'windbag',
    'wind - up merchant', 'worrywart', 'troll',
  ],
};

/** Nouns that judge somebody when said of a person, but are also said of things or have another sense. */
const wideEpithets: WordClass = {
  id: 'wideEpithet',
  source,
  words: [
    'nasty one', 'sly one', 'tyrant in heels', 'grumbler', 'haggler', 'hoarder', 'junkie', 'glutton', 'bore', 'martyr', 'racist', 'beast', 'vampire',
    'rogue', 'hysteric', 'rascal', 'creep', 'troll', 'sneak', 'gossip', 'madam', 'attention span of a goldfish', 'mouth on legs', 'wrong un',
    'wrong \'un', 'rum one', 'rum sort', 'bad lot', 'bad sort', 'bit of work', 'loose screw', 'law unto herself', 'law unto himself', 'alcoholic',
    'nightmare', 'pain', 'pita', 'headache', 'nuisance', 'menace', 'pest', 'handful', 'joke', 'disaster', 'horror', 'terror', 'monster', 'dragon',
    'ogre', 'witch', 'cow', 'pig', 'rat', 'snake', 'clown', 'muppet', 'git', 'prick', 'dick', 'tool', 'fool', 'jerk', 'ass', 'loser', 'crank',
    'cheat', 'crook', 'scammer', 'thief', 'bully', 'princess', 'queen bee', 'snowflake', 'boomer', 'moan', 'misery', 'lost cause', 'charity case',
    'hard case', 'hard nut', 'tough cookie', 'tough nut', 'tough one', 'repeat offender', 'regular offender', 'usual suspect', 'time bomb',
    'liability', 'drain', 'waste of time', 'hard work', 'fraud', 'bear', 'sod', 'wally', 'prat', 'drip', 'leech', 'parasite', 'vulture', 'shark',
    'savage', 'terrorist', 'problem', 'trouble', 'special case', 'tough customer', 'awkward customer', 'royal pain', 'hassle', 'chore', 'slog',
    'tricky one', 'difficult one', 'odd one', 'strange one', 'funny one', 'train wreck', 'whirlwind', 'hurricane', 'crazy', 'mental case', 'madman',
    'madwoman', 'maniac', 'freak', 'perfectionist', 'stickler', 'waffler', 'rambler',
  ],
};

/** Finds trait adjectives. Whom they are said of is for the detector to tell. */
export const traitWords: Lexicon = { id: 'character-traits', source, patterns: ['{trait}'], classes: [traits] };

/** Finds adjectives that may be traits. */
export const wideTraitWords: Lexicon = { id: 'character-wide-traits', source, patterns: ['{wideTrait}'], classes: [wideTraits] };

/** Finds epithets. */
export const epithetWords: Lexicon = {
  id: 'character-epithets',
  source,
  patterns: [
    '[old|miserable|stupid|arrogant|grumpy|rude|cheeky|stingy|moody|awkward|stubborn|silly|nosy|lazy|cunning|tight|ignorant|crazy|mad] [|old] [git|sod|cow|bat|bag|goat|fart|bugger|beggar|devil|fool|mare|boot|hag|trout|crow|codger|biddy|duffer|bint|madam|so - and - so]',
    'so - and - so',
    '{epithet}',
    '[a|an|such a|proper|right|total|typical|another|absolute|complete|real|full|classic|textbook] karen $$',
    'karen [alert|energy|mode|behaviour|behavior|vibes|type]',
    '[mr|mrs|miss|captain|lord|lady|king|queen] [angry|grumpy|perfect|shouty|moany|complaint|complaints|difficult|muck|fussy|caps]',
  ],
  classes: [epithets],
};

/** Finds nouns that may be epithets. */
export const wideEpithetWords: Lexicon = { id: 'character-wide-epithets', source, patterns: ['{wideEpithet}'], classes: [wideEpithets] };

/** Polite stand-ins for a label. They count in notes only: "special to us" is meant as it is said. */
export const euphemisms: Lexicon = {
  id: 'character-euphemisms',
  source,
  patterns: [
    '[a bit|quite|very|rather|somewhat|so|really|extra] [special|interesting|colourful|colorful|different|particular|vocal|chatty|spirited|challenging|intense|complex|unique|memorable|lively|full on|full - on|insistent|persistent|talkative|delicate|sensitive|much]',
    'special $$',
    'special [one|type|kind|lady|gentleman|customer|client|guest|friend] [$$|this|that|,]',
    '[a|quite a|bit of a|a bit of a|a real|right|real|what a|such a] [character|charmer|case|personality|one|handful|gem|treat|card|ray of sunshine|barrel of laughs|bundle of joy|piece|challenge|acquired taste|law unto himself|law unto herself] [$$|this|that|,|tbh|on|at|about]',
    'an acquired taste',
    '[frequent|regular] [flyer|flier|caller|visitor|complainer] [$$|on|at|with|,|again]',
  ],
};
