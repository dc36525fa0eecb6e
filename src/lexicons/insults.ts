import type { WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: nouns and adjectives that judge a person, sorted by hand';

/** Nouns that insult whoever they are said of. */
export const insultNouns: WordClass = {
  id: 'insult',
  source,
  words: [
    'idiot', 'moron', 'imbecile', 'fool', 'liar', 'clown', 'jerk', 'loser', 'dimwit', 'halfwit', 'simpleton', 'cretin', 'numpty', 'muppet', 'prick',
    'bastard', 'bitch', 'asshole', 'arsehole', 'dickhead', 'brat', 'crybaby', 'whiner', 'whinger', 'leech', 'parasite', 'scum', 'nutcase', 'lunatic',
    'psycho', 'maniac', 'freak', 'weirdo', 'creep', 'thief', 'crook', 'scammer', 'scrounger', 'freeloader', 'coward', 'hypocrite', 'troll', 'pig',
    'bully', 'fraud', 'cheat', 'cheapskate', 'drama queen', 'waste of space', 'time waster', 'buffoon', 'bozo', 'nitwit', 'oaf', 'thug', 'lout',
    'vermin', 'prat', 'wally', 'git', 'twit', 'old bat', 'old goat', 'old cow',
  ],
};

/** Adjectives that insult a person, a question or a deed alike. */
export const sharpAdjectives: WordClass = {
  id: 'sharp',
  source,
  words: [
    'stupid', 'dumb', 'pathetic', 'ridiculous', 'idiotic', 'moronic', 'laughable', 'childish', 'petty', 'worthless', 'ludicrous', 'brainless',
    'pitiful', 'whiny', 'foolish', 'absurd', 'infantile', 'hysterical', 'paranoid', 'despicable', 'contemptible', 'preposterous', 'shameless',
    'disgusting', 'delusional',
  ],
};

/** Adjectives that insult a person and hardly a thing. */
export const personalAdjectives: WordClass = {
  id: 'personal',
  source,
  words: [
    'thick', 'dense', 'dim', 'clueless', 'ignorant', 'incompetent', 'useless', 'vile', 'nasty', 'insane', 'crazy', 'mental', 'nuts', 'deranged',
    'unhinged', 'immature', 'spoiled', 'spoilt', 'selfish', 'greedy', 'lazy', 'arrogant', 'dishonest', 'illiterate', 'senile', 'insufferable',
    'unbearable', 'obnoxious', 'annoying', 'irritating', 'exhausting', 'naive', 'gullible', 'ungrateful', 'entitled', 'rude', 'unreasonable',
    'a disgrace', 'a joke', 'a nightmare', 'out of your mind', 'full of it', 'full of yourself',
  ],
};

/** Nouns that make what a customer says or does small. */
export const contemptNouns: WordClass = {
  id: 'fuss',
  source,
  words: [
    'whining', 'whinging', 'moaning', 'bitching', 'nagging', 'ranting', 'rant', 'tantrum', 'drama', 'theatrics', 'hysterics', 'nonsense', 'rubbish',
    'garbage', 'drivel', 'bullshit', 'bs', 'crap', 'lies', 'stupidity', 'ignorance', 'arrogance', 'greed', 'sob story', 'fairy tale', 'antics',
    'rambling', 'twaddle', 'tripe', 'gibberish', 'hogwash', 'self - pity',
  ],
};

/** What customers say or do that an insult may aim at. */
export const customerDeeds: WordClass = {
  id: 'deed',
  source,
  words: [
    'question', 'request', 'complaint', 'demand', 'idea', 'excuse', 'claim', 'message', 'email', 'review', 'remark', 'comment', 'suggestion',
    'argument', 'story', 'thing to', 'accusation', 'behaviour', 'behavior', 'attitude',
    'opinion', 'logic', 'post',
  ],
};
