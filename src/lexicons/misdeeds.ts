import type { WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; verbs of quarrel and deceit read after Levin 1993 (English verb classes)';

/** What quarrelsome or dishonest people are said to do; what they are told to stop. */
export const misdeeds: WordClass = {
  id: 'misdeed',
  source,
  words: [
    'abuse', 'argue', 'bicker', 'blackmail', 'blame', 'bluff', 'bully', 'cheat', 'complain', 'curse', 'demand', 'exaggerate', 'explode', 'fib', 'fuss',
    'gossip', 'grumble', 'haggle', 'harass', 'insult', 'interrupt', 'invent', 'lie', 'moan', 'nag', 'nitpick', 'overreact', 'panic', 'pester', 'quibble',
    'rant', 'scam', 'scream', 'shout', 'snap', 'steal', 'sue', 'sulk', 'swear', 'threaten', 'whine', 'whinge', 'yell', 'kick off', 'blow up',
    'flip out', 'make a fuss', 'make a scene', 'make demands', 'make threats', 'make things up', 'make trouble', 'cause trouble', 'cause a scene',
    'throw a tantrum', 'throw tantrums', 'throw a fit', 'try it on', 'raise your voice', 'play the victim', 'play the system', 'play games',
    'lose it', 'take advantage', 'bad - mouth', 'hang up on',
  ],
};

/** How somebody behaves or speaks, by name. */
export const demeanour: WordClass = {
  id: 'demeanour',
  source,
  words: [
    'abuse', 'aggression', 'anger', 'attitude', 'capitals', 'caps', 'capital letters', 'cheek', 'drama', 'dramatics', 'haste', 'hostility', 'hysterics',
    'impatience', 'insults', 'language', 'lip', 'moaning', 'mouth', 'negativity', 'rage', 'ranting', 'rudeness', 'sarcasm', 'screaming', 'shouting',
    'swearing', 'tantrum', 'tantrums', 'temper', 'theatrics', 'threats', 'tone', 'tongue', 'voice', 'whining', 'whinging', 'yelling', 'complaining',
    'arguing', 'name - calling',
  ],
};
