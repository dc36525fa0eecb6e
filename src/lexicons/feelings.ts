import type { WordClass } from '../text/lexicon';

/** How a person feels when things go wrong: adjectives and participles that take a person as subject. */
export const hurtFeelings: WordClass = {
  id: 'hurt',
  source: 'goodturn, 2026; grouped after the negative families of Shaver et al. 1987 (anger, sadness, fear)',
  words: [
    'upset', 'frustrated', 'angry', 'furious', 'livid', 'fuming', 'raging', 'outraged', 'cross', 'mad', 'annoyed', 'irritated', 'infuriated', 'sick', 'disgusted', 'appalled',
    'disappointed', 'dissatisfied', 'disheartened', 'dismayed', 'gutted', 'devastated', 'heartbroken', 'crushed', 'distraught', 'inconsolable', 'sad', 'saddened', 'tearful', 'miserable',
    'unhappy', 'depressed', 'hopeless', 'desperate', 'helpless', 'powerless', 'lonely', 'abandoned', 'forgotten', 'ignored', 'humiliated', 'embarrassed', 'ashamed', 'mortified', 'insulted',
    'offended', 'hurt', 'betrayed', 'cheated', 'robbed', 'violated', 'shocked', 'stunned', 'shaken', 'traumatized', 'traumatised', 'horrified', 'scared', 'frightened', 'terrified', 'petrified',
    'panicked', 'panicking', 'anxious', 'worried', 'alarmed', 'stressed', 'overwhelmed', 'distressed', 'frantic', 'exhausted', 'shattered', 'drained', 'stranded', 'shaking', 'crying', 'sobbing',
    'dreading', 'grieving', 'awful', 'terrible', 'dreadful', 'horrible', 'unsafe', 'speechless', 'defeated',
  ],
};

/** What an event is to the one who goes through it: adjectives of hard experience, said of a thing. */
export const hardExperience: WordClass = {
  id: 'hard',
  source: 'goodturn, 2026; grouped after the negative families of Shaver et al. 1987',
  words: [
    'awful', 'terrible', 'horrible', 'horrid', 'dreadful', 'horrendous', 'horrific', 'grim', 'miserable', 'rotten', 'nasty', 'cruel', 'shocking', 'appalling', 'atrocious', 'frustrating',
    'infuriating', 'maddening', 'annoying', 'irritating', 'disappointing', 'disheartening', 'upsetting', 'distressing', 'devastating', 'heartbreaking', 'crushing', 'sad', 'painful', 'hurtful',
    'humiliating', 'embarrassing', 'insulting', 'unsettling', 'disturbing', 'worrying', 'alarming', 'scary', 'frightening', 'terrifying', 'traumatic', 'stressful', 'nerve-racking',
    'nerve-wracking', 'exhausting', 'draining', 'tiring', 'wearing', 'overwhelming', 'trying', 'rough', 'unpleasant', 'unfair', 'rubbish', 'crappy', 'lousy', 'dire', 'tragic', 'unbearable',
    'unimaginable', 'confusing', 'inconvenient', 'troubling', 'shitty', 'sickening', 'uncomfortable', 'lonely',
  ],
};

/** Nouns for a bad experience. */
export const ordeals: WordClass = {
  id: 'ordeal',
  source: 'goodturn, 2026',
  words: [
    'nightmare', 'ordeal', 'mess', 'shambles', 'disaster', 'fiasco', 'debacle', 'shock', 'blow', 'letdown', 'let-down', 'disappointment', 'shame', 'pity', 'waste', 'headache', 'hassle',
    'struggle', 'horror', 'heartbreak', 'tragedy', 'worry', 'scare', 'fright', 'pain', 'faff', 'saga', 'bummer', 'runaround', 'setback', 'loss',
  ],
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
  words: [
    'very', 'so', 'really', 'quite', 'rather', 'pretty', 'too', 'extremely', 'incredibly', 'terribly', 'absolutely', 'completely', 'totally', 'utterly', 'truly', 'just', 'simply', 'deeply',
    'super', 'genuinely', 'particularly', 'especially', 'most', 'more', 'all', 'always', 'honestly', 'beyond', 'seriously', 'bloody', 'freaking', 'fucking', 'clearly', 'understandably', 'still',
    'now', 'also', 'already', 'almost', 'even', 'actually', 'complete', 'total', 'absolute', 'utter', 'right',
  ],
};
