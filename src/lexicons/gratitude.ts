import type { Lexicon } from '../text/lexicon';

/** Any thanks, to anybody. */
export const gratitude: Lexicon = {
  id: 'gratitude',
  source: 'goodturn, 2026; the thanking family of Eisenstein & Bodman 1986',
  patterns: [
    '[thank|thanks|thx|thnx|thanx|tx|ty|tysm|tyvm|thankyou|cheers|ta|tnx|thnks|thankful|grateful|gratitude|much obliged|merci|gracias|danke|arigato|appreciated|kudos]',
    'thank [you|u|ya|god]',
    '[i|we] [|really|do|so|truly|very much|greatly|also|sincerely|deeply|certainly|would] appreciate',
    '^^ [|really|much|greatly] [appreciate|appreciated]',
    '[appreciate] [it|this|that|your|you|the|u|ur|all]',
    '[bless|god bless] [you|u|your|him|her|them]',
    'means [a lot|so much|the world] [|to]',
    '[you|u] [are|r] [|_] [a|an|the] [lifesaver|life saver|saint|angel|star|legend|hero|gem|best]',
    '[owe] [you|u] [one|big|a]',
    'could not have done it without',
    'saved my [life|day|bacon|skin]',
    '[very|so|really|extremely|most] [grateful|thankful|obliged|appreciative|kind of you]',
    'glad you [told|shared|mentioned|posted]',
    '[i|we] [am|are] [in your debt|indebted]',
    '🙏',
    '[needed] [this|that] [|today|so|laugh|_] $',
  ],
  where: { negated: false },
};

/** Thanks that thanks for nothing, or that is no thanks. */
export const noThanks: Lexicon = {
  id: 'no-thanks',
  source: 'goodturn, 2026',
  patterns: [
    'no [thanks|thank you]',
    '[thanks|thank you|thx] [|_] for [nothing|ruining|wasting|not|making me wait|the delay|losing|leaving|cancelling|canceling]',
    'thanks but no',
    'thanks to [the|that|this|his|her|their|its|all|those]',
    '[no|little|small] thanks to',
    'thankless',
    'thanks a lot [for|,|@] ',
    '[thank] [god|goodness|heavens|heaven]',
    '[ungrateful]',
  ],
  where: { voice: 'any' },
};

/** Regret for something of one's own. */
export const remorse: Lexicon = {
  id: 'remorse',
  source: 'goodturn, 2026',
  patterns: [
    '[sorry|sry|sorries|apologies|apologize|apologise|apology|apologizing|apologized|soz|oops|whoops|regret|regrets|regretted|remorse|ashamed|guilty|guilt|forgive|my bad|mea culpa|pardon|forgiveness|excuse me]',
    '[i|we] feel [|so|really|_] [bad|awful|terrible|guilty|ashamed|horrible]',
    '[my|our] [mistake|fault|error|bad]',
    '[i|we] should not have',
    'i wish i [had|had not|could take|never]',
    'did not mean to',
    '[condolences]',
    '[made|made a] [mistake|terrible mistake]',
    '[i|we] [messed|screwed|fucked|mucked] up',
    'my own fault',
    'take it back',
    'i was wrong',
    'i [stand corrected]',
  ],
  where: { negated: false },
};
