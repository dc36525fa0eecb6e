import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; over-accommodation after Giles & Ogay 2007 (communication accommodation theory)';

/** Plain yes, in its many forms. */
export const assent: Lexicon = {
  id: 'assent',
  source,
  patterns: [
    '[yes|yeah|yep|yup|yess|ya|aye|ok|okay|okey|k|sure|surely|certainly|absolutely|definitely|totally|indeed|exactly|agreed|right|fine|done|gladly|granted|understood|naturally|deal|yess|perfect|alright|alrighty|righto|roger|affirmative|100%|100|completely|precisely]', 'of course', '[no|not a|never a] [problem|problems|prob|probs|issue|trouble|worries|bother|drama]', 'by all means', 'sure thing', 'without [question|a doubt|doubt|hesitation]', 'very [good|well] [|sir|madam|ma\'am]', '[not|no] [a|] problem [|at all]', '[right|straight] away', 'at once', 'with pleasure', 'my pleasure', 'you got it', 'you bet', 'for sure', 'all right', 'that is fine', 'fair enough',
    '[i|we] [|_] [|_] [agree|agreed|concur]', 'could not agree more', '[you are|you \'re|your|ur] [|_] [|_] right', '[so|very|quite|too] true', 'whatever', 'it is yours', '[it|that|they] [is|are|can be] all [yours|fine|ok]', 'consider [it|them|all] [done|sorted|yours]', 'will do',
  ],
  where: { mood: ['statement', 'fragment', 'order'] },
};

/** Yes to all, whatever it is. */
export const wholesale: Lexicon = {
  id: 'assent-to-all',
  source,
  patterns: [
    '[whatever|anything|everything|all|any thing|all that] [|that|of what] [|else|more|exactly] [you|u|the customer|sir|madam|ma\'am|your heart] [|ever|could|would|\'d|may|might|just] [|possibly] [say|says|want|wants|like|likes|wish|wishes|need|needs|ask|asks|asked|prefer|fancy|desire|desires|please|think|demand|require|said|wanted|mention|mentioned|listed|name|suggest|decide|wishes]', '[as|just as|exactly as|however|like|exactly what|just what|exactly like] [you|u|sir|madam] [wish|like|say|want|please|ask|asked|prefer|said|demand|require|command|desire|need|wanted]', '[your|ur] wish [|_] [|_] command', '[all|every one|everyone|each one|every bit|each and every one|every last one|every word|the whole lot|both|every single one|every item|every point] of [it|that|them|those|these|this|the above|your|which]',
    '[all|anything|everything] [that|for you|at all|for you madam|for you sir|goes|the above|those|this|yours|granted|agreed|approved|at once|will be done]', '[to|with|on|about] [all|everything|every|each|the lot|both|all three|all four|all counts|anything]', '[the|whole] [|whole] lot', 'you name it', 'say the word', 'the customer is always right', 'no limits', '[always|right] about everything', '[at|your] your [command|service|disposal]', 'across the board', 'done and done', '[done|yes|sure|agreed|yep|ok|okay|granted|fine] [|,|and|.] [done|yes|sure|agreed|yep|ok|okay|granted|fine] [|,|and|.] [done|yes|sure|agreed|yep|ok|okay|granted|fine|and yes]', 'times [two|three|four|five]', '[every|each] [point|demand|request|word|thing|item]', 'a hundred times', 'no questions', 'blank cheque', 'you are the boss', 'you call the shots', 'happy to do all',
  ],
};
