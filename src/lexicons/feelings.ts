import type { WordClass } from '../text/lexicon';

/** How a person feels when things go wrong: adjectives and participles that take a person as subject. */
export const hurtFeelings: WordClass = {
  id: 'hurt',
  source: 'goodturn, 2026; grouped after the negative families of Shaver et al. 1987 (anger, sadness, fear)',
  words: ['insulted', 'offended', 'shaken', 'traumatized', 'horrified', 'petrified', 'panicking', 'abandoned', 'mortified', 'crushed', 'upset', 'frustrated', 'angry', 'furious', 'livid', 'fuming', 'mad', 'annoyed', 'irritated', 'sick', 'disgusted', 'appalled', 'disappointed', 'dissatisfied', 'disheartened', 'gutted', 'devastated', 'heartbroken', 'distraught', 'sad', 'saddened', 'tearful', 'miserable', 'unhappy', 'depressed', 'hopeless', 'desperate', 'helpless', 'powerless', 'lonely', 'ignored', 'humiliated', 'embarrassed', 'ashamed', 'hurt', 'betrayed', 'cheated', 'shocked', 'scared', 'frightened', 'terrified', 'anxious', 'worried', 'stressed', 'overwhelmed', 'exhausted', 'stranded', 'shaking', 'crying', 'dreading', 'awful', 'terrible', 'horrible', 'speechless'],
};

/** What an event is to the one who goes through it: adjectives of hard experience, said of a thing. */
export const hardExperience: WordClass = {
  id: 'hard',
  source: 'goodturn, 2026; grouped after the negative families of Shaver et al. 1987',
  words: ['awful', 'terrible', 'horrible', 'horrid', 'dreadful', 'horrendous', 'horrific', 'grim', 'miserable', 'rotten', 'nasty', 'cruel', 'shocking', 'appalling', 'atrocious', 'frustrating', 'infuriating', 'maddening', 'annoying', 'irritating', 'disappointing', 'disheartening', 'upsetting', 'heartbreaking', 'crushing', 'sad', 'painful', 'hurtful', 'humiliating', 'embarrassing', 'insulting', 'disturbing', 'worrying', 'alarming', 'scary', 'frightening', 'terrifying', 'traumatic', 'stressful', 'exhausting', 'draining', 'tiring', 'wearing', 'overwhelming', 'trying', 'rough', 'unpleasant', 'unfair', 'rubbish', 'crappy', 'lousy', 'dire', 'tragic', 'unbearable', 'confusing', 'inconvenient', 'troubling', 'shitty', 'sickening', 'uncomfortable', 'lonely'],
};

/** Nouns for a bad experience. */
export const ordeals: WordClass = {
  id: 'ordeal',
  source: 'goodturn, 2026',
  words: ['blow', 'letdown', 'horror', 'scare', 'setback', 'nightmare', 'ordeal', 'mess', 'shambles', 'disaster', 'fiasco', 'shock', 'disappointment', 'shame', 'pity', 'waste', 'headache', 'hassle', 'struggle', 'tragedy', 'worry', 'pain', 'bummer', 'loss'],
};

/** People and animals one feels for. */
export const dearOnes: WordClass = {
  id: 'dear',
  source: 'goodturn, 2026',
  words: [
    'mum', 'mom', 'mother', 'dad', 'father', 'son', 'daughter', 'baby', 'child', 'kid', 'toddler', 'wife', 'husband', 'partner', 'fiance', 'girlfriend', 'boyfriend', 'brother', 'sister', 'gran',
    'nan', 'grandma', 'grandmother', 'grandad', 'grandpa', 'grandfather', 'aunt', 'uncle', 'family', 'parents', 'friend', 'boy', 'girl', 'lad', 'lass', 'dog', 'cat', 'puppy', 'horse',
  ],
};

/** Spans of time, singular or plural. */
export const timeUnits: WordClass = {
  id: 'time',
  source: 'closed class of English',
  words: [
    'second', 'minute', 'min', 'mins', 'hour', 'hr', 'hrs', 'day', 'night', 'morning', 'afternoon', 'evening', 'week', 'weekend', 'month', 'year', 'monday', 'tuesday', 'wednesday', 'thursday',
    'friday', 'saturday', 'sunday',
  ],
};

/** Single words of degree and manner that may stand before an adjective without changing it. */
export const intensifiers: WordClass = {
  id: 'degree',
  source: 'closed class of English, after Quirk et al. 1985',
  words: ['very', 'so', 'really', 'quite', 'rather', 'pretty', 'too', 'extremely', 'incredibly', 'terribly', 'absolutely', 'completely', 'totally', 'utterly', 'truly', 'just', 'simply', 'deeply', 'super', 'genuinely', 'most', 'more', 'all', 'always', 'honestly', 'beyond', 'seriously', 'bloody', 'freaking', 'fucking', 'still', 'now', 'also', 'already', 'almost', 'even', 'actually', 'complete', 'total', 'absolute', 'utter', 'right'],
};
