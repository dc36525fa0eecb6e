import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; loyalty as long custom, word of mouth and praise, after Zeithaml, Berry & Parasuraman 1996';

const spans: WordClass = { id: 'long-span', source: 'closed class of English', words: ['year', 'decade', 'generation', 'season', 'winter', 'summer', 'christmas', 'christmases', 'lifetime', 'term'] };

const buying: WordClass = {
  id: 'buying',
  source,
  words: ['with', 'from', 'off', 'to', 'at', 'by', 'your', 'using', 'flying', 'customer', 'member', 'client', 'subscriber', 'regular', 'coming', 'here'],
};

const followers: WordClass = {
  id: 'follower',
  source,
  words: ['customer', 'member', 'client', 'subscriber', 'regular', 'fan', 'flyer', 'shopper', 'supporter', 'user', 'platinum'],
};

/** Long custom, told by the customer. */
export const longCustom: Lexicon = {
  id: 'long-custom',
  source,
  classes: [spans, buying, followers],
  patterns: [
    '[have|has|had|^^ been|^^ always been] [|always|only|all|both] [|been|_] [|_] [|_] [|_] [|_] [with|from|off|to|by|through] [you|u|your NOUN|@company|this NOUN] [|_] [|_] [|_] [|_] [since|for NUM|for over|for more|for almost|for nearly|for the last|for the past|for many|for years|for decades|NUM|all my|as long as|from the|years|over a]',
    '{follower} [|of yours|with you|here|of your NOUN] [since|for NUM|for over|for more|for nearly|for many]',
    '[have|has] [|always|all|_] [come|been|bought|ordered|booked|returned|stayed|been coming|gone] [|back|here|to you|with you|_] [every|each] [year|winter|month|week|easter|spring|PROPN|NOUN] [|since|for|without]',
    '[have|has|had|am|are|is|was|were] [|been|always been] [|a|an|your|such a|the] [|_] [|_] [|_] {follower} [|_] [|_] [|_] [since|for NUM|for over|for more|for almost|for nearly|for many|for years|for decades|for a|NUM|all my|as long as|from the|of NUM|of many|years]',
    '[NUM|many|several|all my|some] {long-span} [|now|ago|straight|in a row] [|of|as|i|we|my|our|have|had|been|a|being|buying|flying|coming|shopping] [|have|had|am|been|a|loyal|your|_] [|_] [|_] [|_] [with you|from you|off you|to you|customer|member|subscriber|at your|in your|your customer|loyalty|using you|using your|client|here]',
    '[since|from] [NUM|the days|i was|we were|the beginning] [|_] [|_] [|_] [|_] [i|we] have [been|bought|flown|used|shopped|had|ordered] [|_] [|_] [with|from|at|your|you|here|off]',
    '[used|bought|flown|ordered|shopped|booked|stayed|trusted|read|rented|had] [|_] [|_] [|_] [|_] [your|you|@company|with you|from you|here] [|NOUN|_] [|_] [|_] [|_] [since NUM|since i|since we|since you|since the|for NUM {long-span}|for years|for decades|for over|all my life|my whole life|every year|every summer|for as long]',
    '[loyal|longtime|long - time|long time|longstanding|long - standing|lifelong|life - long|regular] [|_] [|_] {follower}',
    '[third|three] [generation|generations] [|of|to|in] [|_] [|_] [|_] [customer|you|your|my family|our family]',
    '[my|our] [mother|father|grandfather|grandmother|parents|family|mum|dad|gran] [|and i|_] [|_] [|always|before me|before us] [bought|flew|shopped|used|came] [|_] [|_] [you|your|with you|from you|here|by you|at this]',
    '[your|a] [customer|client|member] [for|since|of] [NUM|over|more|many|years|almost|nearly]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order', 'question'] },
};

const listeners: WordClass = {
  id: 'listener',
  source,
  words: ['everyone', 'everybody', 'anyone', 'people', 'all', 'friend', 'friends', 'colleague', 'colleagues', 'family', 'neighbour', 'neighbours', 'sister', 'brother', 'mother', 'other', 'customers', 'clients', 'team', 'class', 'office', 'club', 'group', 'folks'],
};

/** Recommendation, pride, and thanks beyond the formula. */
export const attachment: Lexicon = {
  id: 'attachment',
  source,
  classes: [listeners, followers],
  patterns: [
    // recommendation
    '[i|we] [|_] [|_] ~recommend [|_] [you|your|u|@company|this NOUN|the NOUN|it|PROPN] [|_] [|_] [|to|_]',
    '[i|we] [|_] [|_] [|~have|will|always|shall] [|be|always] [~tell|~send|~bring|~refer|telling|told|sent|brought] [|_] [|_] [|_] {listener} [|_] ... [about you|to you|how good|how great|how well|how lovely|what a|what decent|your|you are|you were|to buy|to come|to use|here|your way|you]',
    '[highly|definitely|thoroughly|gladly|happily|always] [recommend|recommended|recommending]',
    'defended [you|your]',
    '[everyone|everybody|half|whole|all|most] [|of|the|my|our] [|_] [|_] [|_] [|_] [~have|~use|~buy|~wear|~drive|~shop|~bank|~swear] [|one of|_] [|_] [your|yours|with you|from you|here]',
    // no other
    '[not another|no other|the only|nobody else|no one else] [|NOUN|_] [|that|_] [|NOUN] [i|we|my NOUN] [|would|will|ever|can|could|\'d|_] [trust|use|let|go to|buy|have|fly|bear|wear|eat|drink|take]',
    '[nobody|no one] VERB [|_] like [you|your|PROPN]',
    '[not|never] [go|going|be going|use|using|fly|shop|buy|trust|switch|leave|change|swap|want|consider|dream of] [|_] [|_] [anywhere|anywhere else|anyone else|anybody else|any other|elsewhere|to another]',
    '[would|could] not [|ever|_] [be|go|have|imagine|dream|ask for|wish for] [|_] [|_] [anywhere else|anyone else|any other|a better|more|using anyone|without you]',
    '[customer|fan|client|member|passenger|flyer] for life',
    '[best|favourite|favorite] [|_] [|_] [airline|bank|shop|company|firm|supplier|provider|store|service|customer service] [|_] [|_] [ever|i have|we have|in the|anywhere|around|on|to|!|$$]',
    '[swear|swears] by [you|your|my|it|them]',
    '[proud] [|_] [owner|member|user|customer|driver|to fly|to own|to be|of it|of mine|of my|of your|to say]',
    '[huge|big|lifelong|biggest|real] [fan|fans] [of|$$|!]',
    '[i|we] [|_] [|_] [love|adore] [you|you guys|you all|@company|your NOUN|your ADJ NOUN|flying|shopping|my {follower}|the way you]',
    '[you|you guys|you all|y\'all|u] [are|rock|rule] [|_] [|just|simply|still] [the best|my favourite|my favorite|lifesavers|a lifesaver|a legend|stars|a star|amazing|awesome|wonderful|incredible|fantastic|brilliant]',
    '[you|you guys] [rock|rule]',
    '[earned|won|gained|got|have] [|yourself|yourselves|back] [a|my|our|me as a|one] [|_] [loyal|customer for|fan|loyalty|trust|business for]',
    // thanks beyond the formula
    '[never|not] [|_] [forget|forgotten|forgetting] [|it|this|that|what|how|you|your] [|you|_] [|did|have|helped|have done|_]',
    '[can not|could not|cannot|can never|could never] [|_] [|_] thank [you|u|her|him|them|PROPN|your] [|_] [|_] [enough]',
    '[|eternally|beyond|so very] [grateful|thankful|indebted] [to you|to your|to them|to all|to PROPN|for all|for everything|for your|for what|for you]',
    '[saved|rescued|made] [my|our|his|her|the|their] [|_] [|_] [day|night|wedding|weekend|christmas|week|year|month|life|holiday|trip|birthday|party|event]',
    '[went|go|gone|going|goes] [|way|so far] [above and beyond|out of your way|out of her way|out of his way|out of their way|the extra mile|beyond the call|over and above|that extra mile]',
    '[means|meant] [the world|so much|everything|more than|a great deal|a lot] [to me|to us|to my|to our|to him|to her|than]',
    '[deserves|deserve|give] [|_] [|_] [a raise|a medal|a pay rise|a knighthood]',
    '[been|is|are|was|were|~be] [|_] [|an absolute|a real|a true|a|such a|absolute] [|absolute|real] [treasure|treasures|gem|lifeline|blessing]',
  ],
  where: { negated: false, conditional: false },
};
