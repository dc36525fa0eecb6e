import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; commissive speech acts after Searle 1976';

/** Talk of a promise that was made before. */
export const promiseMention: Lexicon = {
  id: 'promise-mention',
  source,
  patterns: [
    '[you|u|they|she|he|someone|somebody|people|lot|NOUN|PROPN] [|had|have|guys|all|lot|clearly|definitely|specifically|even|both|just|only|also] [said|told|promised|assured|guaranteed|swore|agreed|vowed|pledged|quoted|confirmed] [|me|us|that|,|i|you|we|my|it]',
    '[i|we] [|had|have] [|clearly|only|just|been] [was|were|been|got] [|_] [told|promised|assured|guaranteed|quoted]', '[was|were|is|are] [|_] [supposed|meant|due] [to|on|by|at|in|yesterday|last|today|here|back]', '[you|they|he|she|someone|somebody] [was|were] going to', '[as|like|than] [|you|i|we|they|was|were|had|had been] [promised|agreed|guaranteed]', '[your|the|his|her|their|our|my|a|broken|empty|another|that|this] [|_] [promise|assurance|guarantee|commitment|promises|assurances]',
    '[the|my|your|our] [promised|agreed|guaranteed] NOUN', '[i|we] [|had|have|only|also] [said|promised|agreed|committed|assured you|told you|gave you my word|wrote|mentioned] [|that|,|i|we|you|it|to]', '^^ [promised|told|assured|said] [you|u|me|us]', '[should|ought to] have [|already|been] [been|had|heard|arrived|come|received|called|rung|sent|done|got|happened]', '[you|he|she|they|driver|man|engineer] [said|told] [|_] [|_] [would|\'d|will]', '[the|your] [third|second|fourth|fifth|umpteenth|nth|tenth|same] "', 'was [told|promised]', 'date you gave', '[time|day|date|slot|deadline] [you|we|i] [gave|named|set|promised|agreed|quoted]',
  ],
  where: { voice: 'any', conditional: false },
};

/** It did not happen, or not in time. */
export const failing: Lexicon = {
  id: 'promise-failing',
  source,
  patterns: [
    '[not|never|nobody|nothing|none|no one|noone|neither|nowhere|nada|zilch|nil|zip]', 'no [|_] [NOUN|PROPN|VERB|sign|word|joy|show|luck|reply|one|answer]', 'still [|_] [waiting|wait|no|not|nothing|sitting|standing|here|without|in|the|at|broken|shows|says|on|being|have]', '[it is|today is|that was|we are|here we are|this is|it has been] [|now|already|on|nearly|almost|currently] [|on|the|over|a|two|three|four|five|six|NUM] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|NUM|day|days|week|weeks|month|months|hours|past|later|late|long|gone]', '[came|come|gone|went|passed|slipped] and [went|gone]', '[where|wheres] [is|are|was|,] [|my|the|it|that|this|our|$$]', '[late|later|delayed|overdue|ghosted|forgot|forgotten|missed|failed|wasted|lied|lie|lies|liar|broken|broke|stood up|in vain|yet to|yet another|instead|again|wrong|only got|empty|reneged]', 'i had to [call|ring|chase|ask|write|go]', 'so much for', '[ago|since then|well past|long past]', 'waited [|in|all|at|for|around|and|the|NUM]', 'did not', 'have not', '[heard|got|seen|had|received] [nothing|zero|nowt|sod all|bugger all|silence|crickets]', '[dead|radio] silence', 'crickets', '[what|wtf] happened', 'any [news|update] $', 'hello [?|??]', '[been|was|is] without',
  ],
  where: { voice: 'any', conditional: false },
};

/** Nothing is wrong yet, another firm is spoken of, or the customer moved it. */
export const unbroken: Lexicon = {
  id: 'promise-unbroken',
  source,
  patterns: [
    '[only|just] [tuesday|monday|wednesday|thursday|friday|saturday|sunday|day|been|checking|double|wondering|making|confirming|making sure|want to make sure|to confirm]', '[still|all] [stands|stand|good|on track|on for|on course|happening|valid|ok|okay|fine]', '[no|not in a|there is no] [rush|hurry|panic]', 'not [fussed|worried|bothered|complaining|urgent|due]', '[other|another|different|previous|old|last|competitor|rival|former] [firm|company|shop|supplier|provider|bank|airline|store|carrier|garage|plumber|agency|landlord|network|place|one]', '[as|like] i [asked|requested|wanted|wished|suggested]', '[i|we] [asked|requested|wanted|told] you [|not] to [move|wait|change|postpone|delay|hold|not|leave|push]', '[looking|look] forward', 'not [until|till|before]', '[my|our] [fault|mistake|own]', 'i [forgot|missed|was out|was not in|was not home|moved|postponed|changed|cancelled]', '[not|never] [|_] [disappoint|disappointed|let|fail|complain]', 'no [problem|problems|need|worries|complaint|complaints|trouble|hitch]', '[could|can] not [|have|be] [be|been|ask|asked|happier|better|fault|thank]', '[better|sooner|earlier|quicker|faster] than', '[days|day|hours|hour|minutes|week] early', 'ahead of [time|schedule]',
  ],
  where: { voice: 'any' },
};

/** The agent's side says that it did not do what it said. */
export const admission: Lexicon = {
  id: 'promise-admission',
  source,
  patterns: [
    '[i|we|and|but|NOUN|someone|nobody|no one|team|colleague|he|she|they] [|_] [|_] [forgot|failed|neglected|omitted|overlooked|missed] [to|your|our|my|the|that|it|a]', '[i|we|and|but|nobody|no one|he|she|they] [did not|have not|had not|never|could not|was not able to|were not able to|did] [|_] [call|ring|phone|rang|called|send|sent|email|get|got|keep|kept|make|made|deliver|manage|meet|follow|follow|do|did|write|reply|come|show|turn|post|update|let|finish|ship|refund|answer|honour|honor|live]', '[i|we|you|it|that|they|he|she] should have [|_] [called|rung|sent|emailed|got|had|heard|been|written|done|received|let|followed|come|posted|told|replied|phoned|texted]', '[dropped|fumbled] the ball', '[let|letting] [it|that|this|things] [slip|slide|drift|lapse]', '[slipped|fell|fallen|went|gone] [my mind|through|off|out of|past|under]', '~miss [the|our|my|that|your|this] [|_] [deadline|date|slot|window|appointment|call|callback|target|mark|time|promise|visit|collection|delivery|post]', '[later|slower|longer] than [|we|i|you|what|the] [|had|were|was] [promised|said|agreed|planned|quoted|told|hoped|expected|time|date|deadline]', '[was|were] [due|promised|supposed|meant|scheduled] ... ', '[broke|break|broken|not keep|not kept|not keeping|not honour|gone back on|go back on|not stick|not stuck] [|to] [my|our|that|the|a|its] [word|promise|commitment]', '[days|hours|day|hour|week|weeks|minutes] late [|with|for|on]', '[sorry|apologies|apologise|apologize] [|that|for|this] [|is|the|my|our] [|so|a] [late|lateness|delay|delayed|overdue|silence|wait]', '[let you down|left you waiting|left you hanging|kept you waiting|stood you up]', '[with|and|but] nothing [in|from|to|on|sent|done|at]', 'here we are', '[overdue|past due]',
  ],
  where: { conditional: false },
};

/** Said at the time that it was done: as promised, true to one's word. */
export const keeping: Lexicon = {
  id: 'promise-keeping',
  source,
  patterns: [
    '[as|like|just as|exactly as] [|i|we|you|he|she|they|was|were|had|already] [|had|have|all] [promised|agreed|said|discussed|guaranteed|arranged|told|assured] [|you|i|we|they|he|she|it|would|me]', '[true|good|faithful] [to|as] [your|my|our|his|her|their|its] word', '[keep|kept|keeping|honoured|honored|stuck to|stood by|delivered on|made good on|followed through on] [|to] [your|my|our|his|her|their|the|a|that|its] [|_] [word|promise|promises|commitment|side|end|part]', '[when|what|exactly when|just when|where|which] [you|i|we|he|she|they] [said|promised|told]', '[bang|right|dead|just|exactly|spot|perfectly|arrived|came|here|there|was|were|all] on [time|schedule|the dot|cue]', 'to the [minute|hour|day]', 'on the dot', '[i|we] [said|promised|told you] [|that|you|,] [i|we|you|it|this] [would|\'d|will]', '[i|we] [said|promised] [|that|you|i|we] [|would|\'d] [call|ring|write|send|get back|email|update|be back|come|confirm|let you]', '[told|promised|said] [you|u]', '[the|your|my] [promised|agreed] NOUN [is|has|was|came|arrived|attached|below]', '[you|they|he|she|NOUN] [actually|really|did] [did|do|delivered|called|rang|came|sent|turned]', 'followed through', '[here|back|calling|ringing|writing|following] [|_] [as|like] [promised|agreed|i said|we said]', '[sooner|earlier|quicker|faster|ahead|before] [than|of] [|you|i|we|the|what] [promised|said|agreed|told|schedule|time|date]', '[and|so] [here|there] [i am|it is|you go|you are|we are]',
  ],
  where: { voice: 'any', conditional: false },
};

/** Reports that something is done, sent or come. */
export const delivery: Lexicon = {
  id: 'delivery-report',
  source,
  patterns: [
    '[attached|enclosed|herewith]', '[here|there] [is|are|it is|you go|you are|they are|comes|i am]', '[has|have|is|was|were|are|been|\'ve] [|now|just|already|all|also|both|been|safely|finally|indeed|since] [been|sent|posted|shipped|refunded|credited|paid|booked|cancelled|canceled|delivered|done|fixed|repaired|replaced|arrived|landed|gone|left|reached|come|got|spoken|called|rung|emailed|written|confirmed|received|collected|updated|ordered|signed|processed|sorted|issued|resolved|put|taken|removed|added|dispatched|changed|found|checked|finished|ready|in|live|here|back|on|installed|reset|raised|forwarded]', '[went|left|arrived|came|landed|shipped|sent|posted|refunded|credited|delivered|dispatched|reached|fixed|repaired|replaced|emailed|booked|called|rang|phoned|spoke|got|received|collected|turned|found|heard|changed|paid|wrote|dropped] [|_]', '^^ [done|sent|sorted|booked|fixed|posted|refunded|paid|cancelled|delivered|collected|arrived|received|ready|finished]', '[tracking|booking|reference|confirmation|collection] [number|code|reference|link] [|is|:]', '[in|on] your [inbox|account|statement|mailbox|balance|doorstep|email]', '[it|that|this|they] [is|are|has|did|was|have] [$$|done]', 'on [its|the|their|his|her] way', '[all|now] [sorted|done|working|fixed|set|yours|ready]', '[calling|ringing|writing|getting] [|you] back', 'calling about', 'thanks for [calling|ringing|sending|getting|the|sorting|doing|coming|fixing]',
  ],
  where: { voice: 'any', conditional: false, negated: false },
};

/** The customer lets the agent off. */
export const release: Lexicon = {
  id: 'promise-release',
  source,
  patterns: ['no need [|_] [|_] [|to|for|now|any]', '[do not|dont] [bother|worry about|call|ring|send|need it|need you]', 'never mind', '[forget|leave|scrap|drop] [it|that|about it|the]', '[instead|rather] [of|than] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|calling|sending]', '[move|make|push|shift|postpone|reschedule|put] [|_] [|_] [it|that|the] ... [to|until|instead]', 'changed my mind', 'not needed [|any|now]', 'no longer [need|want|necessary]', '[sorted|solved|fixed] it [myself|ourselves]', 'cancel [the|that|it|my]'],
  where: { voice: 'any' },
};
