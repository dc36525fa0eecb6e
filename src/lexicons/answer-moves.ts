import type { Lexicon } from '../text/lexicon';
import { adverb } from './degree-adverbs';

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
    '[take care|see you|until then|speak soon|look forward|looking forward|rest assured|bear with|valued|~value|~pride|did you know|our best|keep in touch|feel free|do not hesitate|happy to help|stay tuned|check out our|follow us|award|fully qualified|highly trained|for your feedback|your feedback|reaching out|getting in touch|your patience|your loyalty|our favourite|our favorite|our new|we are done|all done here|that is all from|sums it up|how are you|how was]',
    'let [us|me] know if you [have|want]', '[be|stay] [careful|aware|safe|vigilant]',
    '[^^|^] till [NOUN|PROPN|then|next|we]',
  ],
  classes: [adverb],
};

/** Lines that only say that an answer is to come: nothing is passed over yet. */
export const holding: Lexicon = {
  id: 'needs-holding',
  source,
  patterns: [
    '[confirm|confirmed|acknowledge] [|the] receipt',
    '[received|got] [your|the] [|_] [message|email|request|enquiry|inquiry|mail|note|letter|query|form]',
    'let [us|me] know if you [are|still|need|would]',
    '[how|what] can [i|we] [|do to] [help|assist]',
    '[i|we] [am|are] here [to|if|for]',
    '[one|just a|give me a|a|bear with me] [|short|quick] [moment|second|sec|minute|tick]',
    '[be with you|get back to you|hold the line|hold on|connecting you|transferring you|putting you through|wait in line|in the queue|hang on]',
  ],
};

/** Words that accept, refuse, promise, tell what was done, ask back, or tell where to turn. */
export const moves: Lexicon = {
  id: 'needs-moves',
  source,
  patterns: [
    '[sure|certainly|absolutely|of course|no problem|will do|consider it|done|gladly|with pleasure|by all means|on it|right away|straight away|yes|yep|yeah|yup|no|nope|okay|ok|agreed|not yet|exactly|correct|indeed|sorted|both]',
    '[i|we|it|they|he|she|that|this|NOUN|PROPN] [will|shall|can|could|may] [|now|then|also|certainly|gladly|both|of course|definitely|not|only|happily|just] [VERB|have|be|do|get|put]',
    '[i|we] will [|also|certainly|definitely] [forward|_]', '[let me|allow me|going to|gonna|about to|due to|happy to VERB|glad to VERB]',
    '[cannot|can not|could not|unable|possible|impossible|afraid|unfortunately|regrettably|sadly|however|unlikely|available|unavailable|sold out|no longer|allowed|permitted|do not have|do not offer|will not|not have|have no|has no|there is no|there are no|have none|none left|out of stock|run out]',
    '[i|we] [have|had] [|just|already|now|also|since|both|all] [|been] VERB',
    '[i|we] [|just|also|already|now|then|hereby] [booked|sent|refunded|cancelled|closed|put|ordered|added|changed|moved|replaced|fixed|confirmed|arranged|paid|asked|told|checked|called|passed|forwarded|found|spoke|removed|made|set|gave|opened|raised|enclose|attach|offer|suggest|recommend|advise|need|propose|agree|regret|do|think|believe|ask]',
    '[i|we] [am|are] [|now|just|already|currently] VERB',
    '[you|u] [|just|only|simply|also|still|then] [can|could|may|might|should|must|will|would|need|do not|have to|find|press|click|go|get|receive|are able|are welcome]',
    '[i|we] would [say|suggest|recommend|advise|try|start]',
    '[please|pls|kindly|dm|instead|via|hotline|website|link|attached|enclosed|below|here is|here are|here you]',
    '[what about|how about|how does|how would]',
    '[yours|for you|to you|your NOUN] [|_] [|is|are|has|have|now|from|at|,|$|$$]',
  ],
};

/** Near names of one thing or deed: what is asked for under one is taken up under another. */
export const families: readonly string[] = [
  ' refund reimburse reimbursement money credit repay return compensation deposit ', ' fix repair mend solve resolve sort correct engineer technician fitter plumber electrician mechanic ', ' replace replacement exchange swap change switch ',
  ' cancel cancellation close end terminate stop delete remove unsubscribe ', ' call callback ring phone speak talk manager supervisor ', ' send ship post mail deliver delivery parcel package order courier arrive dispatch ',
  ' book booking reserve reservation appointment slot ', ' bill invoice receipt statement charge fee price cost quote discount cheap paperwork papers document ', ' login password log account code access reset ', ' find where locate search look track tracking lost ',
  ' seat chair sit ', ' bag luggage baggage suitcase ', ' early late soon date day morning evening hour tomorrow weekend week noon monday tuesday wednesday thursday friday saturday sunday ',
];
