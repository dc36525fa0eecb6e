import type { Lexicon } from '../text/lexicon';

/** Any thanks, to anybody. */
export const gratitude: Lexicon = {
  id: 'gratitude',
  source: 'goodturn, 2026; the thanking family of Eisenstein & Bodman 1986',
  patterns: [
    '[thank|thanks|thanking|thx|thnx|thanx|tx|ty|tysm|tyvm|thankyou|cheers|ta|thankful|grateful|gratitude|obliged|merci|gracias|danke|appreciated|kudos|🙏]',
    '[i|we] [|ADV|do|would] appreciate',
    '^^ [|ADV] appreciate',
    'appreciate [it|this|that|your|you|the|all]',
    '[bless|god bless] [you|u|your|him|her|them]',
    'means [a lot|so much|the world] [|to]',
  ],
  where: { negated: false },
};

/** Thanks that thanks for nothing, or that is no thanks. */
export const noThanks: Lexicon = {
  id: 'no-thanks',
  source: 'goodturn, 2026',
  patterns: [
    'no [thanks|thank you]',
    '[thanks|thank you|thx] [|_] for [nothing|ruining|wasting|not|making me wait|the delay|losing|leaving|canceling]',
    'thanks to [the|that|this|his|her|their|its|all|those]',
    'thank [god|goodness|heavens|heaven]',
  ],
  where: { voice: 'any' },
};

/** Regret for something of one's own. */
export const remorse: Lexicon = {
  id: 'remorse',
  source: 'goodturn, 2026',
  patterns: [
    '[sorry|sry|apologies|~apologize|apology|soz|oops|whoops|~regret|remorse|ashamed|guilty|guilt|forgive|mea culpa|pardon|forgiveness|excuse me|condolences|take it back|i was wrong]',
    '[i|we] feel [|_] [bad|awful|terrible|guilty|horrible]',
    '[my|our] [|own] [mistake|fault|error|bad]',
    '[i|we] should not have',
    'i wish i [had|had not|could take|never]',
    'did not mean to',
    'made [|a] [|terrible] mistake',
  ],
  where: { negated: false },
};
