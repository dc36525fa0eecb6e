import type { Lexicon } from '../text/lexicon';

/** Words of a formal register: letter formulas, long joining words, Latinate verbs. */
export const formalWords: Lexicon = {
  id: 'formal-words',
  source: 'goodturn, 2026; the dimension is that of Heylighen & Dewaele 1999 and Pavlick & Tetreault 2016',
  patterns: [
    '[therefore|however|furthermore|moreover|nevertheless|consequently|accordingly|hereby|herewith|thus|hence|regarding|concerning|pursuant|notwithstanding|whereas|thereof|therein|upon|whilst|subsequently|additionally|respectively|aforementioned]',
    '[dear|sincerely|respectfully|yours faithfully|yours sincerely|sir|madam|esteemed|valued|cordially]',
    '[kind|best|warm|with] regards',
    '[purchase|obtain|require|request|assist|assistance|provide|inform|advise|ensure|confirm|receive|receipt|commence|terminate|acknowledge|apologise|apologize|enquire|inquire|enquiry|inquiry|endeavour|facilitate|utilise|utilize|correspondence|permit|regret|notify|submit|ascertain|rectify|resolve|resolution|indicate|accordance|approximately|sufficient|additional|prior|inconvenience|forthcoming]',
    'in [accordance|order|respect|regard|addition|relation|reference] [with|to|of]',
    'with [regard|reference|respect] to',
    'due to',
    '[we|i] [would be|are|am|remain] [grateful|obliged|pleased]',
    '[may|shall|might] [i|we]',
    'please [do not hesitate|find|note|be advised|accept]',
    'to whom it may concern',
    'at your [earliest]',
    'thank you for your',
  ],
};

/** Words of an informal register: greetings among friends, shortenings, fillers, slang. */
export const informalWords: Lexicon = {
  id: 'informal-words',
  source: 'goodturn, 2026; the dimension is that of Heylighen & Dewaele 1999 and Pavlick & Tetreault 2016',
  patterns: [
    '[hey|hiya|hi|yo|howdy|sup|yeah|yep|yup|nope|nah|ok|okay|k|cool|awesome|gonna|wanna|gotta|kinda|sorta|lemme|gimme|dunno|ain\'t|lol|lmao|omg|btw|thx|pls|plz|u|ur|r|cuz|coz|cos|tho|thru|tbh|imo|idk|asap|info|guys|guy|folks|mate|buddy|dude|bro|love|cheers|ta|bye|oops|whoops|yay|wow|huh|hmm|haha|hehe|ugh|meh|stuff|thing|things|bit|bunch|tons|loads|heaps|super|totally|pretty|crazy|crap|damn|hell|sucks|screwed|messed|grab|kid|kids|mum|mom|dad|sec|min]',
    'a lot',
    'sort of',
    'kind of',
    'you know',
    'no [worries|problem|biggie|probs]',
    '[check|sort|figure|hang|mess|screw|chill|freak|work|find] [it|that|this|] [out|up|on|in]',
    '[thanks] [a bunch|a million|loads]',
    'let us [get|see|have|take]',
    '^ [got|love|hope|sounds|looks|glad|happy]',
  ],
};
