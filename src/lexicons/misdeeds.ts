import type { WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; verbs of quarrel and deceit read after Levin 1993 (English verb classes)';

/** What quarrelsome or dishonest people are said to do; what they are told to stop. */
export const misdeeds: WordClass = {
  id: 'misdeed',
  source,
  words: [
    'abuse', 'argue', 'blame', 'bully', 'cheat', 'complain', 'curse', 'demand', 'exaggerate', 'fuss',
    'gossip', 'haggle', 'harass', 'insult', 'interrupt', 'invent', 'lie', 'moan', 'nag', 'nitpick', 'overreact', 'panic', 'pester',
    'rant', 'scam', 'scream', 'shout', 'snap', 'steal', 'sue', 'sulk', 'swear', 'threaten', 'whine', 'whinge', 'yell', 'kick off', 'blow up',
    'make a fuss', 'make a scene', 'make threats', 'make things up', 'make trouble', 'cause trouble',
    'throw a tantrum', 'throw a fit', 'try it on', 'raise your voice', 'play the victim', 'play the system', 'play games',
    'lose it', 'take advantage', 'bad - mouth', 'hang up on',
  ],
};

/** How somebody behaves or speaks, by name. */
export const demeanour: WordClass = {
  id: 'demeanour',
  source,
  words: [
    'abuse', 'aggression', 'anger', 'attitude', 'capitals', 'caps', 'capital letters', 'cheek', 'drama', 'haste', 'hostility',
    'impatience', 'insults', 'language', 'lip', 'moaning', 'mouth', 'negativity', 'rage', 'ranting', 'rudeness', 'sarcasm', 'screaming', 'shouting',
    'swearing', 'tantrum', 'tantrums', 'temper', 'threats', 'tone', 'tongue', 'voice', 'whining', 'yelling', 'complaining',
    'arguing', 'name - calling',
  ],
};
