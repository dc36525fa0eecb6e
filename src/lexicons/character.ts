import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; widened by reading trait adjectives after Anderson 1968 (likableness of personality-trait words)';

/** Adjectives that judge a character or mind and are hardly said of a thing. Compounds have patterns of their own. */
export const traits: WordClass = {
  id: 'trait',
  source,
  words: [
    'abrasive', 'aggressive', 'annoying', 'antagonistic', 'argumentative', 'arrogant', 'awkward', 'belligerent', 'bigoted', 'bitter', 'bolshy', 'bossy',
    'bratty', 'brusque', 'bullying', 'callous', 'cantankerous', 'cheeky', 'childish', 'clingy', 'clueless', 'cocky', 'combative', 'conceited',
    'condescending', 'confrontational', 'controlling', 'cranky', 'creepy', 'crooked', 'cunning', 'cynical', 'daft', 'deceitful', 'deluded', 'delusional',
    'demented', 'deranged', 'devious', 'dim', 'disagreeable', 'discourteous', 'dishonest', 'dishonourable', 'disorganised', 'disorganized',
    'disrespectful', 'domineering', 'dopey', 'dozy', 'dumb', 'egotistical', 'entitled', 'excitable', 'fickle', 'flaky', 'fussy', 'gobby', 'greedy', 'grouchy',
    'gruff', 'grumpy', 'gullible', 'haughty', 'heartless', 'hostile', 'hypocritical', 'hysterical', 'idiotic', 'ignorant', 'immature', 'impertinent',
    'impolite', 'impudent', 'inconsiderate', 'inept', 'infantile', 'insensitive', 'insincere', 'insolent', 'insufferable', 'intolerant', 'irascible',
    'irrational', 'irritable', 'lippy', 'litigious', 'loopy', 'malicious', 'manipulative', 'mardy', 'melodramatic', 'moody', 'moronic', 'mouthy', 'naive',
    'narcissistic', 'narky', 'nasty', 'needy', 'nitpicky', 'nosy', 'nosey', 'nuts', 'nutty', 'obnoxious', 'obsessive', 'obstinate', 'obtuse', 'opinionated',
    'overbearing', 'overdramatic', 'oversensitive', 'paranoid', 'patronising', 'patronizing', 'pedantic', 'peevish', 'pernickety', 'petty', 'petulant', 'picky',
    'pigheaded', 'pompous', 'presumptuous', 'prickly', 'psychotic', 'pushy', 'quarrelsome', 'rude', 'sarcastic', 'scatty', 'selfish', 'sexist', 'shady',
    'shameless', 'shifty', 'shirty', 'shouty', 'slimy', 'sly', 'smug', 'snappy', 'snarky', 'sneering', 'snide', 'snippy', 'snobbish', 'snooty', 'snotty',
    'spiteful', 'spoiled', 'spoilt', 'standoffish', 'stingy', 'stroppy', 'stubborn', 'stupid', 'sulky', 'surly', 'tactless', 'temperamental', 'testy',
    'tetchy', 'thick', 'touchy', 'uncivil', 'uncooperative', 'uncouth', 'uneducated', 'unfriendly', 'ungracious', 'ungrateful', 'unhinged', 'unkind',
    'unpleasant', 'unreasonable', 'unruly', 'untrustworthy', 'uppity', 'vain', 'vexatious', 'vicious', 'vile', 'vindictive', 'volatile', 'vulgar', 'whiny',
    'whinging', 'whining', 'high and mighty', 'away with the fairies', 'out of order', 'not all there', 'a bit much', 'bonkers', 'batty', 'barking mad',
  ],
};

/** Adjectives that judge a person when said of one, but are said of things, weeks and tasks as well. */
export const wideTraits: WordClass = {
  id: 'wideTrait',
  source,
  words: [
    'abrupt', 'absurd', 'atrocious', 'awful', 'bad news', 'beyond help', 'blunt', 'careless', 'challenging', 'cheap', 'crazy', 'curt', 'demanding', 'dense',
    'difficult', 'disgusting', 'dodgy', 'dramatic', 'draining', 'dreadful', 'eccentric', 'erratic', 'evil', 'exasperating', 'exhausting', 'fierce', 'finicky',
    'foolish', 'frustrating', 'full on', 'ghastly', 'hard work', 'heavy going', 'high maintenance', 'high - maintenance', 'hopeless', 'horrible', 'illiterate',
    'impatient', 'impossible', 'impulsive', 'incompetent', 'inflexible', 'infuriating', 'insane', 'intense', 'intolerable', 'irresponsible', 'irritating',
    'jealous', 'lazy', 'losing the plot', 'mad', 'mental', 'miserable', 'never happy', 'never satisfied', 'odd', 'out of control', 'over the hill',
    'overpowering', 'past it', 'pathetic', 'peculiar', 'precious', 'problematic', 'racist', 'ridiculous', 'scary', 'senile', 'silly', 'simple', 'slippery',
    'slow', 'sneaky', 'sour', 'strange', 'terrible', 'tight', 'tiresome', 'tiring', 'toxic', 'tricky', 'trouble', 'troublesome', 'trying', 'unbearable',
    'unhelpful', 'unmanageable', 'unpredictable', 'unprofessional', 'unstable', 'useless', 'weird',
  ],
};

/** Nouns that are hardly used but to judge somebody. */
export const epithets: WordClass = {
  id: 'epithet',
  source,
  words: [
    'airhead', 'arsehole', 'asshole', 'attention seeker', 'bad apple', 'bad egg', 'basket case', 'bastard', 'bellend', 'big baby', 'big mouth', 'bitch',
    'blackmailer', 'brat', 'buffoon', 'busybody', 'chancer', 'chav', 'cheapskate', 'clever clogs', 'complainer', 'con artist', 'control freak', 'cretin',
    'cry baby', 'crybaby', 'deadbeat', 'dickhead', 'dimwit', 'diva', 'divas', 'drama llama', 'drama queen', 'dunce', 'egomaniac', 'fantasist', 'freeloader',
    'fruitcake', 'fusspot', 'gasbag', 'gold digger', 'grouch', 'grump', 'hothead', 'hypochondriac', 'hypocrite', 'idiot', 'idiots', 'imbecile', 'jobsworth',
    'keyboard warrior', 'killjoy', 'knobhead', 'know - all', 'know - it - all', 'layabout', 'liar', 'loon', 'loony', 'loose cannon', 'loudmouth', 'lout',
    'lowlife', 'lunatic', 'maniac', 'micromanager', 'miser', 'misery guts', 'moaner', 'moron', 'narcissist', 'nitpicker', 'nit - picker', 'nosy parker',
    'numpty', 'nutcase', 'nutjob', 'nutter', 'oaf', 'oddball', 'pedant', 'penny pincher', 'penny - pincher', 'pervert', 'piece of work', 'pillock', 'plonker',
    'prima donna', 'psycho', 'psychopath', 'queue jumper', 'scrooge', 'scrounger', 'scumbag', 'simpleton', 'skinflint', 'slacker', 'slob', 'smart alec',
    'smart aleck', 'smart arse', 'smartass', 'snob', 'snobs', 'sociopath', 'sponger', 'stirrer', 'thug', 'tightwad', 'timewaster', 'time waster',
    'time - waster', 'tosser', 'troll', 'troublemaker', 'trouble maker', 'trouble - maker', 'twat', 'twit', 'tyrant', 'tyre kicker', 'tire kicker', 'wanker',
    'waste of space', 'weirdo', 'whiner', 'whinger', 'windbag', 'yob',
  ],
};

/** Nouns that judge somebody when said of a person, but are also said of things or have another sense. */
export const wideEpithets: WordClass = {
  id: 'wideEpithet',
  source,
  words: [
    'alcoholic', 'ass', 'beast', 'bore', 'bully', 'charity case', 'cheat', 'chore', 'clown', 'cow', 'creep', 'crook', 'dick', 'disaster', 'dragon', 'drain',
    'fool', 'fraud', 'freak', 'git', 'gossip', 'haggler', 'handful', 'hard case', 'hard work', 'hassle', 'headache', 'horror', 'jerk', 'joke', 'leech',
    'liability', 'loser', 'lost cause', 'madam', 'madman', 'madwoman', 'martyr', 'menace', 'misery', 'moan', 'monster', 'muppet', 'nightmare', 'nuisance',
    'ogre', 'pain', 'parasite', 'perfectionist', 'pest', 'pig', 'pita', 'prat', 'prick', 'princess', 'problem', 'queen bee', 'racist', 'rat', 'savage',
    'scammer', 'shark', 'snake', 'snowflake', 'sod', 'special case', 'stickler', 'terror', 'thief', 'tool', 'trouble', 'usual suspect', 'vampire', 'vulture',
    'wally', 'waste of time', 'witch',
  ],
};

/** Finds trait adjectives. Whom they are said of is for the detector to tell. */
export const traitWords: Lexicon = {
  id: 'character-traits',
  source,
  patterns: [
    '{trait}',
    '[bad|foul|ill|short|quick|hot|pig|thick|bull|big|wrong|empty|loud|sharp|small|narrow|bloody|mean|money|fault|nit|attention|two|hard|thin|slow] [|-] [mannered|tempered|natured|headed|minded|spirited|mouthed|tongued|faced|nosed|skinned|witted|grabbing|finding|picking|seeking]',
    'self [|-] [absorbed|centred|centered|important|obsessed|pitying|righteous|satisfied|serving]',
    '[over|hyper] [|-] [critical|demanding|sensitive|dramatic|excited]',
    '[passive|stuck|highly|holier|high|tight|jumped|stand|anti] [|-] [aggressive|up|strung|than|handed|fisted|offish|social]',
    '[full of|up|off] [himself|herself|themselves|yourself|his head|her head|his rocker|her rocker]',
  ],
  classes: [traits],
};

/** Finds adjectives that may be traits. */
export const wideTraitWords: Lexicon = {
  id: 'character-wide-traits',
  source,
  patterns: [
    '{wideTrait}',
    '[tough|difficult|impossible] to [please|deal with|work with|handle|talk to|help|reason with]',
    'hard to please',
    'not [|very] [nice|bright|normal]',
  ],
  classes: [wideTraits],
};

/** Finds epithets. */
export const epithetWords: Lexicon = {
  id: 'character-epithets',
  source,
  patterns: [
    '{epithet}',
    '[{trait}|{wideTrait}|old] [|old] [git|sod|cow|bat|bag|goat|fart|bugger|beggar|devil|fool|mare|hag|codger|biddy|bint|madam|so - and - so]',
    'pain in the _',
    'serial [complainer|moaner|returner|caller|claimer|offender]',
    '[professional|problem|spoilt|spoiled] [complainer|child|brat]',
    '[a|such a|DET ADJ|proper|right|total|typical|another|absolute|complete|real|classic] karen $$',
    '[mr|mrs|miss|captain|queen|king] [angry|grumpy|perfect|shouty|complaint|complaints|difficult|caps]',
  ],
  classes: [epithets, traits, wideTraits],
};

/** Finds nouns that may be epithets. */
export const wideEpithetWords: Lexicon = {
  id: 'character-wide-epithets',
  source,
  patterns: ['{wideEpithet}', '[tough|hard|odd|funny|strange|tricky|awkward|difficult|nasty|rum|wrong] [one|customer|cookie|nut|sort|case]', '[repeat|regular] offender'],
  classes: [wideEpithets],
};

/** Polite stand-ins for a label. They count in notes only: "special to us" is meant as it is said. */
export const euphemisms: Lexicon = {
  id: 'character-euphemisms',
  source,
  patterns: [
    '[a bit|quite|very|rather|somewhat|so|really|extra] [special|interesting|colourful|colorful|different|particular|vocal|chatty|spirited|complex|unique|memorable|lively|insistent|persistent|delicate|sensitive|much]',
    'special [$$|one|type|kind|lady|gentleman|customer|client|guest]',
    '[a|quite a|a bit of a|a real|what a|such a] [character|charmer|case|personality|one|gem|treat|ray of sunshine|bundle of joy|piece|challenge] [$$|this|that|,|tbh|on|at|about]',
    'an acquired taste',
    '[frequent|regular] [flyer|flier|caller|visitor] [$$|on|at|with|,|again]',
  ],
};
