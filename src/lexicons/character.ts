import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; widened by reading trait adjectives after Anderson 1968 (likableness of personality-trait words)';

/** Adjectives that judge a character or mind and are hardly said of a thing. Compounds have patterns of their own. */
export const traits: WordClass = {
  id: 'trait',
  source,
  words: [
    'a bit much', 'aggressive', 'annoying', 'argumentative', 'arrogant', 'awkward',
    'bitter', 'bonkers', 'bossy', 'bullying', 'cheeky', 'childish', 'clingy', 'clueless', 
    'condescending', 'confrontational', 'controlling', 'creepy', 'daft', 'deceitful',
    'delusional', 'dim', 'dishonest', 'dumb', 'entitled', 'fussy', 'greedy',
    'grumpy', 'hostile', 'hysterical', 'idiotic', 'ignorant', 'immature', 
    'insensitive', 'insolent', 'irrational', 'irritable', 
    'manipulative', 'moody', 'mouthy', 'nasty', 'needy', 'nosy', 'not all there', 'nuts',
    'obnoxious', 'out of order', 'paranoid',
    'pedantic', 'petty', 'picky', 'prickly', 'pushy', 'rude', 'sarcastic', 'selfish', 
    'shady', 'shouty', 'sly', 'smug', 'snappy', 'snarky', 'snooty', 'spiteful', 'spoiled', 'spoilt', 'stroppy',
    'stubborn', 'stupid', 'temperamental', 'tetchy', 'thick', 'uncooperative',
    'ungrateful', 'unhinged', 'unkind', 'unpleasant', 'unreasonable', 'volatile', 'vulgar',
    'whining', 'whiny',
  ],
};

/** Adjectives that judge a person when said of one, but are said of things, weeks and tasks as well. */
export const wideTraits: WordClass = {
  id: 'wideTrait',
  source,
  words: [
    'awful', 'bad news', 'blunt', 'careless', 'challenging', 'cheap', 'complicated', 'crazy', 'cuckoo', 'cracked', 'demanding', 'difficult', 'dodgy', 
    'dramatic', 'evil', 'exhausting', 'frustrating', 'hard work', 'high - maintenance', 'high maintenance',
    'hopeless', 'impatient', 'impossible', 'incompetent', 'insane', 'intense', 'lazy', 'mad', 'mental',
    'miserable', 'never happy', 'never satisfied', 'odd', 'out of control', 'pathetic', 'problematic', 'racist', 'ridiculous',
    'silly', 'simple', 'slow', 'sneaky', 'strange', 'terrible', 'tight', 'toxic', 'tricky', 'trouble', 'troublesome', 'trying',
    'unhelpful', 'unpredictable', 'unprofessional', 'unstable', 'useless', 'weird',
  ],
};

/** Nouns that are hardly used but to judge somebody. */
export const epithets: WordClass = {
  id: 'epithet',
  source,
  words: [
    'arsehole', 'asshole', 'attention seeker', 'basket case', 'bastard', 'big mouth', 'bitch', 'brat', 'busybody', 'chancer', 'cheapskate',
    'complainer', 'control freak', 'diva', 'divas', 'drama queen', 'freeloader', 
    'hypocrite', 'idiot', 'know - all', 'know - it - all', 'liar', 'loony', 'loose cannon',
    'micromanager', 'moaner', 'moron', 'nitpicker', 'nut job', 'nutcase', 'nutjob', 'nutter', 'pedant', 
    'piece of work', 'prima donna', 'psycho', 'psychopath', 'snob', 'time - waster', 'time waster',
    'timewaster', 'tire kicker', 'troll', 'trouble - maker', 'trouble maker', 'troublemaker', 'twat', 'twit', 'tyre kicker', 'waste of space',
    'wacko', 'weirdo', 'whackjob', 'whiner', 'whinger', 
  ],
};

/** Nouns that judge somebody when said of a person, but are also said of things or have another sense. */
export const wideEpithets: WordClass = {
  id: 'wideEpithet',
  source,
  words: [
    'ass', 'bore', 'bully', 'cheat', 'clown', 'cow', 'crank', 'creep', 'crook', 'cuckoo', 'fool', 'fraud', 'freak', 
    'gossip', 'handful', 'hard work', 'headache', 'horror', 'jerk', 'joke', 'liability', 'madam',
    'menace', 'nightmare', 'nuisance', 'pain', 'perfectionist', 'pest', 'pita', 
    'princess', 'problem', 'racist', 'rat', 'scammer', 'shark', 'snake', 'snowflake', 'stickler', 'thief', 'trouble', 'vulture', 'waste of time', 'weasel',
  ],
};

/** Finds trait adjectives. Whom they are said of is for the detector to tell. */
export const traitWords: Lexicon = {
  id: 'character-traits',
  source,
  patterns: [
    '{trait}',
    '[bad|foul|ill|short|quick|hot|pig|thick|big|loud|sharp|small|narrow|bloody|mean|money|fault|nit|attention|two|thin] [|-] [mannered|tempered|natured|headed|minded|spirited|mouthed|tongued|faced|skinned|grabbing|finding|picking|seeking]',
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
    '[a|such a|DET ADJ|proper|right|total|typical|another|absolute|complete|real|classic] karen $$',
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
    '[a bit|quite|very|rather|so|really|extra] [special|interesting|colourful|colorful|particular|vocal|spirited|lively|insistent|sensitive|much]',
    'special [$$|one|type|kind|lady|gentleman|customer|client|guest]',
    '[a|quite a|a bit of a|a real|what a|such a] [character|charmer|case|personality|one|gem|treat|challenge] [$$|this|that|,|tbh|on|at|about]',
  ],
};
