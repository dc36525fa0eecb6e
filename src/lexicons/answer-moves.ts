import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; second parts of adjacency pairs after Schegloff & Sacks 1973, evidence of understanding after Clark & Brennan 1991';

/** Words that only keep contact: greeting, thanks, praise, sympathy, closing, advertising. They take up no request. */
export const contactWords: Lexicon = {
  id: 'needs-contact-words',
  source,
  patterns: [
    '[~thank|thanks|thx|cheers|~apologise|~apologize|apologies|sorry|~appreciate|congratulations|congrats|bless|welcome|goodbye|bye|hello|hi|dear|greetings|regards]',
    '[anything|something|what] else',
    '[i|we] [|{adverb}] [see|understand|hear|know|get it|feel|love|hope|agree|imagine|bet|wish]',
    '[~have|~enjoy] [a|your|the|my] [|_] [|_] [day|week|weekend|evening|time|one|night|trip|flight|holiday|stay|break|afternoon|morning|visit]',
    '[great|good|lovely|nice|super|wonderful|fantastic|brilliant|interesting|glad|happy|pleased|delighted|proud|awesome|cool|ha|haha|oh|ah|aw|wow] [|_] [to|that|idea|question|point|choice|$|$$|you|we|hear|,]',
    '[take care|see you|till|until then|speak soon|look forward|looking forward|rest assured|bear with|valued|~value|~pride|did you know|our best|keep in touch|feel free|do not hesitate|happy to help|here to help|stay tuned|check out our|follow us|award|fully qualified|highly trained|for your feedback|your feedback|reaching out|getting in touch|your patience|your loyalty|our favourite|our favorite|our new|confirm receipt|we are done|all done here|that is all from|sums it up|how are you|how was]',
    'let [us|me] know if',
    'ticket [has been|was|number]',
    '[received|got] your [|_] [message|email|request|enquiry|mail|note|letter]',
  ],
  classes: [{ id: 'adverb', source: 'closed class of English', words: ['fully', 'do', 'completely', 'really', 'totally', 'quite', 'certainly', 'can', 'just', 'all', 'so'] }],
};

/** Words that accept, refuse, act, ask back, or tell where to turn. */
export const moves: Lexicon = {
  id: 'needs-moves',
  source,
  patterns: [
    '[sure|certainly|absolutely|of course|no problem|will do|consider it done|done|gladly|with pleasure|by all means|on it|right away|straight away|yes|yep|yeah|no|nope|okay|ok|agreed|noted|not yet|exactly|correct]',
    '[will|shall|going to|gonna|let me|allow me]',
    '[can|could|may|might|cannot|able|unable|possible|impossible|afraid|unfortunately|sadly|unlikely|not available|unavailable|sold out|no longer|allowed|permitted|cannot]',
    '[have|has|had] [|just|already|now|also|since|both|all] [|been] VERB',
    '[is|are|was|were|being|been] [|now|already|also|just|being|all|currently] [noted|booked|sent|refunded|cancelled|closed|open|included|reserved|ordered|added|changed|moved|shipped|updated|replaced|fixed|confirmed|arranged|paid|credited|set|scheduled|attached|enclosed|waiting|ready|available|coming|due|on its way|on the way|on hold|at|in|under|by|from|behind|between|next to|free]',
    '[i|we] [|just|also|already|now|then] [booked|sent|refunded|cancelled|canceled|closed|put|reserved|ordered|added|changed|moved|shipped|updated|replaced|fixed|confirmed|arranged|paid|credited|asked|told|checked|looked|called|passed|forwarded|found|spoke|removed|made|set|gave|opened|raised|logged|escalated|attached|enclose|attach|offer|suggest|recommend|advise|need|require|propose]',
    '[i|we] [am|are] [|now|just|already|currently] [VERB|on]',
    '[you|u] [|just|only|simply|will|would] [need|have|must|should|will|find|press|click|go|get|receive|want]',
    '[please|pls|kindly|dm|instead|via|hotline|website|link|here]',
    '[should|must|costs|cost|takes|opens|closes|starts|arrives|leaves|runs|depends|comes with|includes]',
    '[what about|how about|would you|do you|did you|have you|are you|is it|which|what|when|where|who|how]',
  ],
};

/** Two near names of one thing: what is asked for under one is taken up under the other. */
export const families: Readonly<Record<string, string>> = {
  refund: 'refund', reimburse: 'refund', reimbursement: 'refund', money: 'refund', credit: 'refund', repay: 'refund', return: 'refund', compensation: 'refund', deposit: 'refund',
  fix: 'fix', repair: 'fix', mend: 'fix', solve: 'fix', resolve: 'fix', sort: 'fix', correct: 'fix', engineer: 'fix', technician: 'fix',
  replace: 'replace', replacement: 'replace', exchange: 'replace', swap: 'replace', change: 'replace', switch: 'replace',
  cancel: 'cancel', cancellation: 'cancel', close: 'cancel', end: 'cancel', terminate: 'cancel', stop: 'cancel', delete: 'cancel', remove: 'cancel', unsubscribe: 'cancel',
  call: 'call', callback: 'call', ring: 'call', phone: 'call', speak: 'call', talk: 'call', manager: 'call', supervisor: 'call',
  send: 'send', ship: 'send', post: 'send', mail: 'send', deliver: 'send', delivery: 'send', parcel: 'send', package: 'send', order: 'send', courier: 'send', arrive: 'send', dispatch: 'send',
  book: 'book', booking: 'book', reserve: 'book', reservation: 'book', appointment: 'book', slot: 'book', table: 'book', room: 'book',
  bill: 'bill', invoice: 'bill', receipt: 'bill', statement: 'bill', charge: 'bill', fee: 'bill', price: 'bill', cost: 'bill', quote: 'bill', discount: 'bill', cheap: 'bill',
  login: 'login', password: 'login', log: 'login', account: 'login', code: 'login', access: 'login', reset: 'login',
  find: 'find', where: 'find', locate: 'find', search: 'find', look: 'find', track: 'find', tracking: 'find', lost: 'find',
  seat: 'seat', chair: 'seat', sit: 'seat', bag: 'bag', luggage: 'bag', baggage: 'bag', suitcase: 'bag',
  early: 'time', late: 'time', soon: 'time', date: 'time', day: 'time', morning: 'time', evening: 'time', hour: 'time', tomorrow: 'time',
};
