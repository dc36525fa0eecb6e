import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; loyalty as long custom, word of mouth and praise, after Zeithaml, Berry & Parasuraman 1996';

const followers: WordClass = {
  id: 'follower',
  source,
  words: ['customer', 'member', 'client', 'subscriber', 'regular', 'fan', 'flyer', 'shopper', 'supporter', 'user', 'platinum'],
};

/** Recommendation, pride, and thanks beyond the formula. */
export const attachment: Lexicon = {
  id: 'attachment',
  source,
  classes: [followers],
  patterns: [
    '[highly|definitely|thoroughly|gladly|happily|always] [recommend|recommended|recommending]',
    '[best|favourite|favorite] [|_] [|_] [airline|bank|shop|company|firm|supplier|provider|store|service|customer service] [|_] [|_] [ever|i have|we have|in the|anywhere|around|on|to|!|$$]',
    '[huge|big|lifelong|biggest|real] [fan|fans] [of|$$|!]',
    '[i|we] [|_] [|_] [love|adore] [you|you guys|you all|@company|your NOUN|your ADJ NOUN|flying|shopping|my {follower}|the way you]',
    '[you|you guys|you all|y\'all|u] [are|rock|rule] [|_] [|just|simply|still] [the best|my favourite|my favorite|lifesavers|a lifesaver|a legend|stars|a star|amazing|awesome|wonderful|incredible|fantastic|brilliant]',
    // thanks beyond the formula
    '[|eternally|beyond|so very] [grateful|thankful|indebted] [to you|to your|to them|to all|to PROPN|for all|for everything|for your|for what|for you]',
    '[saved|rescued|made] [my|our|his|her|the|their] [|_] [|_] [day|night|wedding|weekend|christmas|week|year|month|life|holiday|trip|birthday|party|event]',
    '[went|go|gone|going|goes] [|way|so far] [above and beyond|out of your way|out of her way|out of his way|out of their way|the extra mile|beyond the call|over and above|that extra mile]',
    '[means|meant] [the world|so much|everything|more than|a great deal|a lot] [to me|to us|to my|to our|to him|to her|than]',
    '[deserves|deserve|give] [|_] [|_] [a raise|a medal|a pay rise|a knighthood]',
    '[been|is|are|was|were|~be] [|_] [|an absolute|a real|a true|a|such a|absolute] [|absolute|real] [treasure|treasures|gem|lifeline|blessing]',
  ],
  where: { negated: false, conditional: false },
};
