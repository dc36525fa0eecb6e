import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; widened by reading trait adjectives after Anderson 1968 (likableness of personality-trait words)';

/** Adjectives that judge a character or mind and are hardly said of a thing. */
const traits: WordClass = {
  id: 'trait',
  source,
  words: [
    'abrasive', 'aggressive', 'annoying', 'antagonistic', 'argumentative', 'arrogant', 'awkward', 'bad mannered', 'bad - mannered', 'bad tempered', 'bad - tempered', 'belligerent', 'bigoted', 'bitchy', 'bitter',
    'boorish', 'bossy', 'bratty', 'brusque', 'bullying', 'cagey', 'callous', 'cantankerous', 'catty', 'cheeky', 'childish', 'clingy', 'clueless', 'cocky', 'combative', 'conceited', 'condescending', 'confrontational',
    'controlling', 'cranky', 'crabby', 'crass', 'creepy', 'crotchety', 'curmudgeonly', 'deceitful', 'deluded', 'delusional', 'demented', 'deranged', 'devious', 'dim', 'dimwitted', 'discourteous', 'dishonest', 'disrespectful',
    'domineering', 'dumb', 'dopey', 'daft', 'egotistical', 'entitled', 'excitable', 'fickle', 'foul mouthed', 'foul - mouthed', 'fussy', 'gobby', 'greedy', 'grouchy', 'grumpy', 'gullible', 'haughty', 'hot headed',
    'hot - headed', 'hotheaded', 'hypocritical', 'hysterical', 'idiotic', 'ignorant', 'ill mannered', 'ill - mannered', 'ill tempered', 'ill - tempered', 'immature', 'impertinent', 'impolite', 'inconsiderate', 'infantile', 'insolent', 'insufferable',
    'irrational', 'jumped up', 'lippy', 'litigious', 'loud mouthed', 'loud - mouthed', 'manipulative', 'mardy', 'melodramatic', 'moronic', 'mouthy', 'naive', 'narcissistic', 'nasty', 'needy', 'neurotic', 'nitpicky', 'nit - picky',
    'nutty', 'nuts', 'obnoxious', 'obstinate', 'obtuse', 'off his rocker', 'off her rocker', 'off his head', 'off her head', 'offhand', 'opinionated', 'overbearing', 'overdramatic', 'oversensitive', 'paranoid', 'patronising', 'patronizing', 'pedantic', 'pernickety', 'persnickety',
    'petty', 'petulant', 'picky', 'pig headed', 'pig - headed', 'pigheaded', 'pompous', 'prickly', 'psychotic', 'pushy', 'quarrelsome', 'rude', 'sarcastic', 'scatty', 'self absorbed', 'self - absorbed', 'self centred', 'self - centred', 'self centered',
    'self - centered', 'self important', 'self - important', 'selfish', 'shady', 'shirty', 'short tempered', 'short - tempered', 'shouty', 'slimy', 'sly', 'smug', 'snappy', 'snarky', 'snide', 'snippy', 'snobbish', 'snobby', 'snooty', 'snotty', 'spiteful',
    'spoiled', 'spoilt', 'stingy', 'stroppy', 'stubborn', 'stuck up', 'stuck - up', 'stupid', 'sulky', 'surly', 'tactless', 'temperamental', 'testy', 'tetchy', 'thick as', 'thick skulled', 'tight fisted', 'tight - fisted', 'touchy', 'two faced', 'two - faced', 'uncivil',
    'uncooperative', 'ungrateful', 'unhinged', 'unpleasant', 'unreasonable', 'unruly', 'uppity', 'vain', 'vexatious', 'vile', 'vindictive', 'volatile', 'whiny', 'whingey', 'whinging', 'whining', 'high handed', 'high - handed', 'high and mighty', 'full of himself',
    'full of herself', 'full of themselves', 'full of yourself', 'up himself', 'up herself', 'up themselves', 'away with the fairies', 'out of order', 'not all there', 'two sandwiches short', 'a bit much', 'holier than thou', 'highly strung', 'highly - strung', 'passive aggressive', 'passive - aggressive', 'gormless', 'thick',
  ],
};

/** Adjectives that judge a person when said of one, but are said of things, weeks and tasks as well. */
const wideTraits: WordClass = {
  id: 'wideTrait',
  source,
  words: [
    'difficult', 'impossible', 'hard work', 'hard - work', 'hard going', 'heavy going', 'heavy weather', 'high maintenance', 'high - maintenance', 'challenging', 'demanding', 'tricky', 'trying', 'tiresome', 'tiring', 'exhausting', 'draining', 'insane', 'crazy', 'mad', 'mental', 'bonkers', 'barmy', 'batty', 'dippy', 'ridiculous',
    'absurd', 'silly', 'foolish', 'pathetic', 'hopeless', 'useless', 'horrible', 'awful', 'dreadful', 'terrible', 'atrocious', 'hostile', 'toxic', 'dramatic', 'intense', 'exacting', 'finicky', 'precious', 'irritating', 'infuriating', 'unbearable', 'intolerable', 'tedious',
    'impatient', 'careless', 'lazy', 'irresponsible', 'incompetent', 'cheap', 'tight', 'sneaky', 'dodgy', 'weird', 'odd', 'strange', 'peculiar', 'eccentric', 'unstable', 'erratic', 'problematic', 'troublesome', 'bothersome', 'colorful',
    'unhelpful', 'inflexible', 'slow', 'dense', 'illiterate', 'fierce', 'hard to please', 'difficult to please', 'impossible to please', 'never satisfied', 'never happy', 'never pleased', 'hard to deal with', 'tough to deal with', 'difficult to deal with', 'impossible to deal with',
    'difficult to work with', 'impossible to work with', 'hard to work with', 'difficult to handle', 'hard to handle', 'impossible to talk to', 'difficult to help', 'impossible to help', 'a law unto', 'unmanageable', 'exasperating', 'frustrating', 'overpowering', 'trouble',
    'bad news', 'a bit of work', 'not the brightest', 'not the sharpest', 'moody', 'unprofessional', 'clever clever', 'gone postal',
  ],
};

/** Nouns that are hardly used but to judge somebody. */
const epithets: WordClass = {
  id: 'epithet',
  source,
  words: [
    'airhead', 'arsehole', 'asshole', 'attention seeker', 'attention - seeker', 'basket case', 'bastard', 'battleaxe', 'bellend', 'big mouth', 'bitch', 'blowhard', 'boor', 'brat', 'busybody', 'chancer', 'cheapskate', 'clever clogs', 'complainer', 'con artist', 'control freak', 'crackpot', 'creep', 'cretin',
    'cry baby', 'crybaby', 'dickhead', 'dimwit', 'diva', 'divas', 'dope', 'douchebag', 'drama llama', 'drama queen', 'drongo', 'dunce', 'egomaniac', 'fantasist', 'faultfinder', 'fault - finder', 'freeloader', 'fruitcake', 'fruit loop', 'fusspot', 'gasbag', 'gold digger', 'grouch', 'grumbler', 'halfwit', 'half - wit', 'harridan',
    'headcase', 'hothead', 'hypochondriac', 'hypocrite', 'idiot', 'idiots', 'ignoramus', 'imbecile', 'jobsworth', 'keyboard warrior', 'killjoy', 'knobhead', 'know - all', 'know - it - all', 'know it all', 'knucklehead', 'liar', 'loon', 'loony', 'loose cannon', 'loudmouth', 'lowlife', 'lunatic', 'malcontent', 'micromanager', 'miser', 'misery guts',
    'moaner', 'moron', 'nag', 'narcissist', 'nincompoop', 'nit - picker', 'nitpicker', 'nitwit', 'numpty', 'nutcase', 'nutjob', 'nutter', 'oddball', 'oddbod', 'old bag', 'old bat', 'old goat', 'pain in the neck', 'pain in the arse', 'pain in the ass', 'pain in the backside', 'pain in the bum', 'pain in the butt', 'pedant', 'penny pincher', 'penny - pincher', 'piece of work',
    'pillock', 'plonker', 'prima donna', 'problem child', 'professional complainer', 'psycho', 'psychopath', 'queue jumper', 'scrooge', 'scrounger', 'scumbag', 'serial complainer', 'simpleton', 'skinflint', 'skiver', 'slob', 'smart alec', 'smart aleck', 'smart arse', 'smartarse', 'smart - arse', 'smartass', 'snob', 'snobs', 'sociopath', 'sourpuss', 'space cadet', 'sponger',
    'stirrer', 'tattletale', 'tightwad', 'timewaster', 'time waster', 'time - waster', 'tosser', 'troublemaker', 'trouble maker', 'trouble - maker', 'twat', 'twit', 'tyrant', 'tyre kicker', 'tyre - kicker', 'tire kicker', 'tire - kicker', 'wackjob', 'wanker', 'waste of space', 'weirdo', 'whiner', 'whinger', 'windbag', 'wind - up merchant', 'worrywart', 'troll',
  ],
};

/** Nouns that judge somebody when said of a person, but are also said of things or have another sense. */
const wideEpithets: WordClass = {
  id: 'wideEpithet',
  source,
  words: [
    'nightmare', 'pain', 'pita', 'headache', 'nuisance', 'menace', 'pest', 'handful', 'joke', 'disaster', 'horror', 'terror', 'monster', 'dragon', 'ogre', 'witch', 'cow', 'pig', 'rat', 'snake', 'clown', 'muppet', 'git', 'prick', 'dick', 'tool', 'fool', 'jerk', 'ass', 'loser', 'crank', 'cheat', 'crook', 'scammer',
    'thief', 'bully', 'princess', 'queen bee', 'snowflake', 'boomer', 'moan', 'misery', 'lost cause', 'charity case', 'hard case', 'hard nut', 'tough cookie', 'tough nut', 'tough one', 'handful', 'repeat offender', 'regular offender', 'usual suspect', 'time bomb', 'liability', 'drain', 'waste of time',
    'hard work', 'fraud', 'bear', 'sod', 'wally', 'prat', 'drip', 'leech', 'parasite', 'vulture', 'shark', 'savage', 'terrorist', 'problem', 'trouble', 'special case',
    'tough customer', 'awkward customer', 'royal pain', 'hassle', 'chore', 'slog', 'tricky one', 'difficult one', 'odd one', 'strange one', 'funny one', 'know nothing', 'train wreck', 'whirlwind', 'hurricane', 'crazy', 'mental case', 'madman', 'madwoman', 'maniac', 'freak', 'perfectionist', 'stickler', 'waffler', 'rambler',
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
    '[old|miserable|stupid|arrogant|grumpy|rude|cheeky|stingy|moody|awkward|stubborn|silly|nosy|lazy|cunning|tight|ignorant|crazy|mad] [|old] [git|sod|cow|bat|bag|goat|fart|bugger|beggar|devil|fool|mare|boot|hag|trout|crow|codger|biddy|duffer|bint|madam|so - and - so]', 'so - and - so', '{epithet}', '[a|an|such a|proper|right|total|typical|another|absolute|complete|real|full|classic|textbook] karen $$', 'karen [alert|energy|mode|behaviour|behavior|vibes|type]', '[mr|mrs|miss|captain|lord|lady|king|queen] [angry|grumpy|perfect|shouty|moany|complaint|complaints|difficult|muck|fussy|caps]'],
  classes: [epithets],
};

/** Finds nouns that may be epithets. */
export const wideEpithetWords: Lexicon = { id: 'character-wide-epithets', source, patterns: ['{wideEpithet}'], classes: [wideEpithets] };

/** Polite stand-ins for a label. They count in notes only: "special to us" is meant as it is said. */
export const euphemisms: Lexicon = {
  id: 'character-euphemisms',
  source,
  patterns: ['[a bit|quite|very|rather|somewhat|so|really|extra] [special|interesting|colourful|colorful|different|particular|vocal|chatty|spirited|challenging|intense|complex|unique|memorable|lively|full on|full - on|insistent|persistent|talkative|delicate|sensitive|much]', 'special $$', 'special [one|type|kind|lady|gentleman|customer|client|guest|friend] [$$|this|that|,]', '[a|quite a|bit of a|a bit of a|a real|right|real|what a|such a] [character|charmer|case|personality|one|handful|gem|treat|card|ray of sunshine|barrel of laughs|bundle of joy|piece|challenge|acquired taste|law unto himself|law unto herself] [$$|this|that|,|tbh|on|at|about]', 'an acquired taste', '[frequent|regular] [flyer|flier|caller|visitor|complainer] [$$|on|at|with|,|again]'],
};
