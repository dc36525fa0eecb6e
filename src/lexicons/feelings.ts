import type { WordClass } from '../text/lexicon';

/** How a person feels when things go wrong: adjectives and participles that take a person as subject. */
export const hurtFeelings: WordClass = {
  id: 'hurt',
  source: 'goodturn, 2026; grouped after the negative families of Shaver et al. 1987 (anger, sadness, fear)',
  words: [
    'upset', 'frustrated', 'angry', 'furious', 'livid', 'fuming', 'raging', 'enraged', 'outraged', 'incensed', 'seething', 'cross', 'mad', 'annoyed',
    'irritated', 'irate', 'exasperated', 'infuriated', 'aggravated', 'miffed', 'peeved', 'pissed', 'narked', 'sick', 'disgusted', 'appalled',
    'disappointed', 'dissatisfied', 'disheartened', 'discouraged', 'dismayed', 'dejected', 'gutted', 'devastated', 'heartbroken', 'crushed',
    'distraught', 'bereft', 'inconsolable', 'sad', 'saddened', 'tearful', 'miserable', 'unhappy', 'depressed', 'hopeless', 'desperate', 'despairing',
    'helpless', 'powerless', 'lonely', 'abandoned', 'forgotten', 'ignored', 'neglected', 'unheard', 'belittled', 'humiliated', 'embarrassed',
    'ashamed', 'mortified', 'insulted', 'offended', 'hurt', 'wounded', 'betrayed', 'cheated', 'conned', 'robbed', 'violated', 'shocked', 'stunned',
    'shaken', 'traumatized', 'traumatised', 'rattled', 'horrified', 'scared', 'frightened', 'terrified', 'petrified', 'panicked', 'panicking',
    'panicky', 'anxious', 'worried', 'uneasy', 'alarmed', 'stressed', 'overwhelmed', 'swamped', 'distressed', 'frantic', 'exhausted', 'shattered',
    'knackered', 'drained', 'frazzled', 'bewildered', 'stranded', 'shaking', 'trembling', 'crying', 'sobbing', 'weeping', 'dreading', 'grieving',
    'mourning', 'wretched', 'rotten', 'awful', 'terrible', 'dreadful', 'horrible', 'unsettled', 'resentful', 'disillusioned', 'deflated',
    'demoralized', 'demoralised', 'unwelcome', 'unsafe', 'vulnerable', 'dumbfounded', 'speechless', 'defeated', 'aghast', 'aggrieved', 'perturbed',
  ],
};

/** What an event is to the one who goes through it: adjectives of hard experience, said of a thing. */
export const hardExperience: WordClass = {
  id: 'hard',
  source: 'goodturn, 2026; grouped after the negative families of Shaver et al. 1987',
  words: [
    'awful', 'terrible', 'horrible', 'horrid', 'dreadful', 'horrendous', 'horrific', 'ghastly', 'grim', 'miserable', 'wretched', 'rotten', 'nasty',
    'cruel', 'brutal', 'shocking', 'appalling', 'atrocious', 'hideous', 'nightmarish', 'hellish', 'frustrating', 'infuriating', 'maddening',
    'exasperating', 'annoying', 'irritating', 'aggravating', 'galling', 'vexing', 'disappointing', 'disheartening', 'discouraging', 'demoralizing',
    'demoralising', 'dispiriting', 'upsetting', 'distressing', 'devastating', 'heartbreaking', 'gutting', 'crushing', 'saddening', 'sad', 'painful',
    'hurtful', 'humiliating', 'embarrassing', 'mortifying', 'insulting', 'unsettling', 'unnerving', 'disturbing', 'worrying', 'worrisome', 'alarming',
    'scary', 'frightening', 'terrifying', 'harrowing', 'traumatic', 'stressful', 'nerve-racking', 'nerve-wracking', 'exhausting', 'draining',
    'tiring', 'wearing', 'wearying', 'overwhelming', 'gruelling', 'grueling', 'taxing', 'trying', 'rough', 'unpleasant', 'unfair', 'rubbish',
    'crappy', 'lousy', 'gut-wrenching', 'soul-destroying', 'dire', 'tragic', 'unbearable', 'intolerable', 'unimaginable', 'inconceivable',
    'disconcerting', 'bewildering', 'confusing', 'inconvenient', 'troubling', 'shitty', 'sickening', 'uncomfortable', 'lonely', 'isolating',
    'beastly', 'bitter',
  ],
};

/** Nouns for a bad experience. */
export const ordeals: WordClass = {
  id: 'ordeal',
  source: 'goodturn, 2026',
  words: [
    'nightmare', 'ordeal', 'mess', 'shambles', 'disaster', 'catastrophe', 'fiasco', 'debacle', 'shock', 'blow', 'letdown', 'let-down',
    'disappointment', 'shame', 'pity', 'waste', 'headache', 'hassle', 'struggle', 'misery', 'horror', 'heartbreak', 'heartache', 'trauma', 'tragedy',
    'worry', 'scare', 'fright', 'pain', 'faff', 'palaver', 'rigmarole', 'saga', 'bummer', 'downer', 'runaround', 'kerfuffle', 'drag', 'cock-up',
    'balls-up', 'bind', 'grind', 'slog', 'trial', 'carry-on', 'pickle', 'upset', 'setback', 'loss',
  ],
};

/** People and animals one feels for. */
export const dearOnes: WordClass = {
  id: 'dear',
  source: 'goodturn, 2026',
  words: [
    'mum', 'mom', 'mother', 'dad', 'father', 'son', 'daughter', 'baby', 'child', 'children', 'kid', 'kids', 'toddler', 'newborn', 'wife', 'husband',
    'partner', 'fiance', 'fiancee', 'girlfriend', 'boyfriend', 'brother', 'sister', 'gran', 'nan', 'nana', 'granny', 'grandma', 'grandmother',
    'grandad', 'grandpa', 'grandfather', 'grandson', 'granddaughter', 'aunt', 'uncle', 'niece', 'nephew', 'family', 'parents', 'friend', 'twins',
    'boy', 'girl', 'lad', 'lass', 'little one', 'dog', 'cat', 'puppy', 'kitten', 'horse', 'pony', 'rabbit', 'bird',
  ],
};

/** Spans of time, singular or plural. */
export const timeUnits: WordClass = {
  id: 'time',
  source: 'closed class of English',
  words: [
    'second', 'minute', 'min', 'hour', 'hr', 'day', 'night', 'morning', 'afternoon', 'evening', 'week', 'weekend', 'month', 'year', 'yr', 'fortnight',
    'decade', 'summer', 'winter', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  ],
};

/** Single words of degree and manner that may stand before an adjective without changing it. */
export const intensifiers: WordClass = {
  id: 'degree',
  source: 'closed class of English, after Quirk et al. 1985',
  words: [
    'very', 'so', 'really', 'quite', 'rather', 'pretty', 'too', 'extremely', 'incredibly', 'terribly', 'awfully', 'absolutely', 'completely',
    'totally', 'utterly', 'truly', 'just', 'simply', 'deeply', 'somewhat', 'super', 'proper', 'right', 'genuinely', 'particularly', 'especially',
    'most', 'more', 'all', 'always', 'sincerely', 'honestly', 'beyond', 'seriously', 'bloody', 'freaking', 'fucking', 'damn', 'unbelievably',
    'ridiculously', 'increasingly', 'thoroughly', 'positively', 'downright', 'perfectly', 'clearly', 'understandably', 'naturally', 'obviously',
    'still', 'now', 'also', 'already', 'almost', 'even', 'actually',
  ],
};
