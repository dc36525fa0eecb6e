import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; over-accommodation after Giles & Ogay 2007 (communication accommodation theory)';

/** Plain yes, in its many forms. */
export const assent: Lexicon = {
  id: 'plain-assent',
  source,
  patterns: [
    '[yes|yeah|yep|yup|aye|ok|okay|sure|surely|certainly|absolutely|definitely|totally|indeed|exactly|agreed|right|fine|done|gladly|granted|understood|naturally|perfect|alright|100%|completely|whatever]', 'of course', '[no|not a] [problem|problems|issue|trouble|worries|bother]', 'very [good|well] [|sir|madam|ma\'am]', '[not|no] [a|] problem [|at all]', '[right|straight] away', 'at once', 'with pleasure', 'for sure', 'all right', 'that is fine', 
    '[i|we] [|_] [|_] [agree|agreed|concur]', '[you are|you \'re|your|ur] [|_] [|_] right', '[so|very|quite|too] true', 'could not agree more', 'consider [it|them|all] [done|sorted|yours]', 'will do',
  ],
  where: { mood: ['statement', 'fragment', 'order'] },
};

/** Yes to all, whatever it is. */
export const wholesale: Lexicon = {
  id: 'assent-to-all',
  source,
  patterns: [
    '[whatever|anything|everything|all|any thing] [|that|else|more|exactly] [you|u|sir|madam|your heart] [|ever|could|would|may|just] [say|want|like|wish|need|ask|prefer|fancy|desire|please|mention|suggest]', '[as|however|just what] [you|u|sir|madam] [wish|like|say|want|please|ask|prefer]', 'your wish', '[all|every one|every word] of [it|that|them|those|these|this|your]', '[all|anything|everything] [that|for you|at all|goes|the above|granted|agreed|approved|at once]', '[to|with|on|about] [all|everything|every|each|the lot|anything]', '[you name it|say the word|the customer is always|at your command|across the board|no questions|you are the boss]', '[done|yes|sure|agreed|yep|ok|okay|granted|fine] [|,|and|.] [done|yes|sure|agreed|yep|ok|okay|granted|fine] [|,|and|.] [done|yes|sure|agreed|yep|ok|okay|granted|fine]', 
  ],
};
