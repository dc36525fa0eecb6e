import type { WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: nouns and adjectives that judge a person, sorted by hand';

/** Nouns that insult whoever they are said of. */
export const insultNouns: WordClass = {
  id: 'insult',
  source,
  words: [
    'idiot', 'moron', 'imbecile', 'fool', 'liar', 'clown', 'jerk', 'loser', 'dunce', 'dimwit', 'halfwit', 'simpleton', 'cretin', 'numpty', 'muppet',
    'wanker', 'prick', 'twat', 'tosser', 'bastard', 'bitch', 'asshole', 'arsehole', 'dickhead', 'jackass', 'dumbass', 'smartass', 'ass', 'arse',
    'brat', 'crybaby', 'baby', 'toddler', 'whiner', 'whinger', 'moaner', 'time - waster', 'timewaster', 'leech', 'parasite', 'scum', 'disgrace',
    'embarrassment', 'nutcase', 'nutjob', 'lunatic', 'psycho', 'psychopath', 'maniac', 'freak', 'weirdo', 'creep', 'thief', 'crook', 'fraud', 'cheat',
    'cheater', 'scammer', 'fraudster', 'scrounger', 'freeloader', 'peasant', 'coward', 'bully', 'hypocrite', 'pest', 'nuisance', 'diva',
    'know - it - all', 'smart - arse', 'imposter', 'amateur', 'ignoramus', 'pig', 'rat', 'snake', 'weasel', 'joke', 'laughing stock', 'drama queen',
    'waste of space', 'waste of time', 'time waster', 'pain in the', 'piece of', 'con artist', 'sore loser', 'spoiled child', 'spoilt child',
    'princess', 'dinosaur', 'troll', 'bimbo', 'bozo', 'nitwit', 'dolt', 'oaf', 'doofus', 'airhead', 'blockhead', 'scoundrel', 'swindler', 'chancer',
    'beggar', 'nightmare', 'horror', 'monster', 'lowlife', 'cheapskate', 'tightwad', 'skinflint', 'windbag', 'busybody', 'gasbag', 'pillock',
    'plonker', 'git', 'berk', 'prat', 'wally', 'nincompoop', 'buffoon', 'ninny', 'twerp', 'knucklehead', 'birdbrain', 'slob', 'swine', 'toad',
    'vermin', 'wretch', 'hag', 'witch', 'brute', 'thug', 'hooligan', 'yob', 'lout', 'boor', 'ingrate', 'sponger', 'dullard', 'donkey', 'baboon',
    'chump', 'so - and - so', 'old bat', 'old goat', 'old fool', 'waste of oxygen', 'waste of breath', 'show - off', 'stirrer', 'toe - rag',
    'scallywag', 'rotter', 'grouch', 'misery', 'charlatan', 'disgrace to',
  ],
};

/** Nouns short and sharp enough to be flung at somebody after a bare "you". */
export const namesFlung: WordClass = {
  id: 'name',
  source,
  words: [
    'idiot', 'moron', 'imbecile', 'fool', 'liar', 'clown', 'jerk', 'loser', 'cretin', 'muppet', 'numpty', 'wanker', 'prick', 'twat', 'bastard',
    'bitch', 'asshole', 'arsehole', 'dickhead', 'jackass', 'dumbass', 'brat', 'whiner', 'lunatic', 'psycho', 'maniac', 'freak', 'weirdo', 'creep',
    'thief', 'crook', 'scammer', 'coward', 'hypocrite', 'pig', 'halfwit', 'dimwit', 'parasite', 'leech', 'scrounger', 'crybaby', 'simpleton',
    'nitwit', 'cow', 'troll', 'cheapskate', 'windbag', 'pillock', 'plonker', 'git', 'berk', 'prat', 'wally', 'nincompoop', 'buffoon', 'twerp',
    'swine', 'toad', 'wretch', 'hag', 'witch', 'brute', 'thug', 'lout', 'ingrate', 'sponger', 'donkey', 'so - and - so', 'old bat', 'old goat',
    'old fool', 'waste of space', 'time waster', 'toe - rag', 'sorry excuse', 'charlatan', 'lump', 'scoundrel', 'weasel', 'rat', 'snake', 'imposter',
    'oaf', 'dolt', 'bully', 'baby', 'fraud', 'cheat',
  ],
};

/** Nouns that insult when a sentence ends on them: "Next time read it, moron." */
export const partingShots: WordClass = {
  id: 'parting',
  source,
  words: [
    'idiot', 'moron', 'imbecile', 'liar', 'clown', 'loser', 'cretin', 'numpty', 'muppet', 'tramp', 'scum', 'peasant', 'crook', 'creep', 'freak',
    'cheapskate', 'pillock', 'plonker', 'twit', 'halfwit', 'dimwit', 'brat', 'genius', 'stupid', 'dummy', 'blockhead', 'dunce', 'nitwit', 'whinger',
    'crybaby', 'jackass', 'dumbass', 'tightwad', 'swine', 'lowlife', 'windbag',
  ],
};

/** Adjectives that insult the person they are said of. */
export const insultAdjectives: WordClass = {
  id: 'insulting',
  source,
  words: [
    'stupid', 'dumb', 'thick', 'dense', 'dim', 'brainless', 'clueless', 'ignorant', 'incompetent', 'idiotic', 'moronic', 'pathetic', 'ridiculous',
    'laughable', 'useless', 'worthless', 'disgusting', 'vile', 'nasty', 'repulsive', 'insane', 'crazy', 'mental', 'nuts', 'deranged', 'delusional',
    'unhinged', 'hysterical', 'childish', 'immature', 'infantile', 'petty', 'spoiled', 'spoilt', 'selfish', 'greedy', 'lazy', 'arrogant', 'dishonest',
    'illiterate', 'senile', 'retarded', 'insufferable', 'unbearable', 'obnoxious', 'intolerable', 'absurd', 'paranoid', 'tiresome', 'annoying',
    'irritating', 'foolish', 'silly', 'gullible', 'naive', 'melodramatic', 'pitiful', 'contemptible', 'despicable', 'ungrateful', 'impossible',
    'ludicrous', 'daft', 'inept', 'bonkers', 'exhausting', 'demented', 'impertinent', 'insolent', 'whiny', 'needy', 'shameless', 'stingy', 'rude',
    'unreasonable', 'lying', 'cheating', 'braindead', 'mean - spirited', 'narcissistic', 'vermin', 'scum', 'filth', 'trash', 'dirt', 'dead weight',
    'pond life', 'a waste of', 'no better than', 'out of your mind', 'beyond help', 'beyond belief', 'full of it', 'full of yourself', 'full of crap',
    'full of shit', 'a disgrace',
  ],
};

/** Nouns that make what a customer says or does small. */
export const contemptNouns: WordClass = {
  id: 'fuss',
  source,
  words: [
    'whining', 'whinging', 'whingeing', 'moaning', 'bitching', 'nagging', 'ranting', 'rant', 'tantrum', 'drama', 'theatrics', 'theatricals',
    'hysterics', 'nonsense', 'bullshit', 'lies', 'lie', 'excuses', 'stupidity', 'ignorance', 'incompetence', 'laziness', 'arrogance', 'foolishness',
    'childishness', 'pettiness', 'greed', 'paranoia', 'delusions', 'sob story', 'sob stories', 'fairy tale', 'fairy tales', 'sulking', 'bellyaching',
    'blathering', 'babbling', 'rambling', 'ramblings', 'yapping', 'grumbling', 'griping', 'fussing', 'antics', 'shenanigans', 'histrionics',
    'self - pity', 'bleating', 'jabbering', 'squealing',
  ],
};

/** Adjectives that insult a deed: a question, a request, a complaint. */
export const contemptAdjectives: WordClass = {
  id: 'contemptible',
  source,
  words: [
    'stupid', 'dumb', 'pathetic', 'ridiculous', 'idiotic', 'moronic', 'laughable', 'childish', 'petty', 'silly', 'absurd', 'worthless', 'pointless',
    'tedious', 'ludicrous', 'asinine', 'nonsensical', 'frivolous', 'daft', 'brainless', 'trivial', 'imaginary', 'pitiful', 'insane', 'crazy',
    'foolish', 'inane', 'endless', 'constant', 'incessant', 'tiresome', 'miserable', 'hysterical', 'lame', 'bogus', 'preposterous', 'insulting',
    'disgusting', 'moaning', 'whiny', 'paranoid', 'infantile', 'senseless', 'half - baked', 'brain - dead', 'boring', 'bloody', 'damn', 'fucking',
    'stinking', 'wretched', 'puerile', 'pathetic little', 'silly little',
  ],
};

/** Adjectives that insult whatever of the customer's they stand before. */
export const sharpAdjectives: WordClass = {
  id: 'sharp',
  source,
  words: [
    'stupid', 'dumb', 'pathetic', 'ridiculous', 'idiotic', 'moronic', 'laughable', 'childish', 'petty', 'worthless', 'pointless', 'ludicrous',
    'asinine', 'daft', 'brainless', 'pitiful', 'whiny', 'bogus', 'preposterous', 'puerile', 'imaginary', 'so - called', 'sorry little', 'sad little',
    'silly little', 'precious little', 'sorry excuse', 'miserable little', 'damn', 'bloody', 'fucking', 'stinking', 'nonsensical', 'inane', 'absurd',
    'frivolous',
  ],
};

/** What customers say or do that an insult may aim at. */
export const customerDeeds: WordClass = {
  id: 'deed',
  source,
  words: [
    'question', 'request', 'complaint', 'demand', 'idea', 'excuse', 'claim', 'message', 'email', 'review', 'remark', 'comment', 'suggestion',
    'argument', 'story', 'thing to ask', 'thing to say', 'thing to do', 'thing to complain', 'accusation', 'behaviour', 'behavior', 'conduct',
    'letter', 'theory', 'objection', 'point', 'grievance', 'call', 'calls', 'reply', 'logic', 'attitude', 'statement', 'expectation', 'tweet', 'post',
    'opinion', 'assumption', 'reason',
  ],
};
