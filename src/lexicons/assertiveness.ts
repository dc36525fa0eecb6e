import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; assertive refusal after Alberti & Emmons 1970 and Smith 1975';

/** What "I can't …" says of sight, knowledge or feeling: no limit is set by it. */
const unable: WordClass = {
  id: 'unable',
  source,
  words: [
    'see', 'find', 'locate', 'hear', 'imagine', 'thank', 'believe', 'stand', 'help', 'wait', 'reach', 'understand', 'remember', 'recall', 'apologise',
    'apologize', 'express', 'reproduce', 'think', 'begin', 'stress', 'emphasise', 'emphasize', 'rest', 'let', 'forget', 'bother', 'be', 'know', 'log',
    'load', 'access', 'tell', 'say', 'explain', 'get over', 'get my head', 'get enough', 'put it into', 'put my finger', 'go wrong', 'argue',
    'take long', 'take up', 'keep you', 'hesitate', 'disappoint', 'hold it', 'have', 'need', 'disagree', 'describe', 'complain', 'stop', 'wrap',
    'even', 'fault', 'quite', 'pull', 'trace', 'read', 'identify', 'view', 'make', 'open', 'verify', 'fathom',
  ],
};

/** Acts that somebody may keep from on principle. */
const dynamic: WordClass = {
  id: 'dynamic',
  source,
  words: [
    'offer', 'give', 'share', 'accept', 'refund', 'discuss', 'release', 'change', 'waive', 'allow', 'make', 'promise', 'book', 'take', 'hold', 'sell',
    'provide', 'guess', 'alter', 'move', 'sign', 'hand', 'pass', 'open', 'cut', 'charge', 'lend', 'rent', 'let', 'send', 'ship', 'quote', 'guarantee',
    'publish', 'delete', 'remove', 'prescribe', 'advise', 'recommend', 'comment', 'negotiate', 'bargain', 'haggle', 'skip', 'rush', 'bend',
    'backdate', 'swap', 'trade', 'serve', 'admit', 'disclose', 'reveal', 'repair', 'replace', 'return', 'pay', 'buy', 'match', 'lower', 'raise',
    'mark', 'grade', 'write', 'speak', 'name', 'talk', 'gossip', 'play', 'fire', 'judge', 'treat', 'drive', 'fly', 'deliver', 'leave', 'go', 'work',
    'do', 'put', 'ask', 'break', 'lie',
  ],
};

/** First-person limits: what the speaker will not or cannot do. */
export const limits: Lexicon = {
  id: 'first-person-limit',
  source,
  classes: [dynamic],
  patterns: [
    '[i|we] [can|will|shall] not [|simply|just|really|unfortunately|in good conscience|personally] [VERB|do|offer|refund|discuss|waive|promise|change|share|send|give|book|release]',
    '[i|we] [am|are] not [|personally|currently|really] [able to|going to|willing to|prepared to|in a position to|comfortable|allowed to|permitted to|authorised to|authorized to|at liberty to]',
    '[i|we] [will|would] not be [able to|VERB]',
    '[i|we] [am|are] unable to',
    '[i|we] do not [want|wish|intend|mean|plan] to [promise|guess|pretend|give you|mislead|sell|rush|change|make]',
    '[i|we] [have|need|am going] to [decline|refuse|say no|turn this down|turn that down|stop there|draw the line]',
    '[refunding|changing|waiving|sharing|releasing|cancelling|doing|that|this|it] [|it|that|this|the NOUN] is not something [i|we] [can|will|do|could|would]',
    '[i|we] do not {dynamic}',
    '[i|we] never {dynamic}',
  ],
  where: { conditional: false },
};

/** Verbs that make "I can't …" no limit. */
export const perceptions: Lexicon = {
  id: 'perception-limit',
  source,
  classes: [unable],
  patterns: [
    '[i|we] [can|could|will|shall|do|would] not [|really|yet|quite|even|currently|be able to|seem to] {unable}',
    '[i|we] [am|are] [not able to|unable to] [|really|yet|currently] {unable}',
  ],
};

/** First-person offers that may stand beside a limit. */
export const offers: Lexicon = {
  id: 'first-person-offer',
  source,
  patterns: [
    '[i|we] [can|will|could|shall|would] [|also|still|however|gladly|happily|certainly|instead|definitely|just|at least|always|only] [VERB|do|put|credit|offer|have|be|get|refund|waive|book|hold|send]',
    '[what|the most|the best|one thing] [i|we] [can|could|will|would] [|do|offer|suggest|still]',
    '[i|we] am [happy|glad|able|willing|ready|prepared] to',
    '[i|we] are [happy|glad|able|willing|ready|prepared] to',
    '[i|we] [have|am|are] VERB',
    '[i|we] would [suggest|recommend|like|rather|propose]',
    'let me VERB',
    'you [can|could|are welcome to] [still|also|have|get|VERB]',
    '[i|we] can $$',
    '[i|we] will $$',
  ],
  where: { negated: false, conditional: false },
};

/** A reason that makes a limit plain and fair. */
export const reasons: Lexicon = {
  id: 'limit-reason',
  source,
  patterns: ['[because|since|as|so that|so|due to|until|unless|without|given]'],
};

/** Positions said straight out. */
export const stances: Lexicon = {
  id: 'stance',
  source,
  patterns: [
    '[i|we] [|want to|would like to|need to|have to|am going to|will|must|should|prefer to|would rather] [|just|also] be [|very|completely|totally|perfectly|really|quite|entirely] [honest|straight|frank|upfront|up front|clear|direct|open|plain|candid|transparent] [with|about|$$|here|and|:|that|on]',
    'let me be [|very|completely|totally|perfectly|really|quite|entirely] [honest|straight|frank|upfront|clear|direct|open|plain|candid|transparent]',
    '[i|we] [|respectfully|do|have to|must|really|would|honestly|have] [|to] [disagree|differ]',
    '[i|we] do not [agree|share that view|see it that way|think that is fair|believe that is|think that is the|think we should|think it is right|accept that|recommend|think that is right]',
    '[i|we] [see|read|view] [it|this|that] [|a little|a bit|quite|rather|very] differently',
    '[i|we] [|still|firmly|do|will] [stand by|stand behind|hold to|stick to|stick by|maintain] [that|this|my|our|it|what]',
    '[my|our] [position|view|recommendation|advice|honest answer|honest view|honest advice|answer|decision|assessment|opinion|position on this|limit|judgement|judgment] [|here|on this|on that|today] [is|stays|remains|has not changed|stands|:]',
    '[i|we] [|still] [believe|think|feel|maintain] [|that] [|a|the|our|your|this|it] [|NOUN|ADJ NOUN] [is|was|would be|are|should be] [|the|a] [right|fair|fairest|wrong|unfair|reasonable|justified|correct|safer|safest|honest]',
    '[i|we] would [rather|sooner] [not|lose|say no|tell you the|be honest|be straight|be slow|be late|disappoint|walk away|turn down|close|refund|stop|be clear|say it|have you cross|have you angry] ',
    '[i|we] would [rather|sooner] ... ... than',
    '[i|we] [will|would|am|are] not [|going to] [pretend|guess|promise|sugarcoat|sugar - coat|sugar coat|mislead|make promises|make a promise|give you a false|give you false|lie|raise|bend|argue|dress it|invent|gloss over|hide|string|fob|put a date|keep you hanging]',
    '[i|we] [can|will|could] not [|in good conscience|honestly|responsibly] [promise|guarantee|commit to|in good conscience|recommend|agree to|accept|support|sign off|make an exception|go beyond|go below|go lower|go higher|compromise]',
    '[i|we] [am|are] not [|personally|really] [comfortable|prepared|willing|going to agree|going to accept|happy] [with|to|doing]',
    '[the|my|our] answer [|here|to that|on this|is] [is|has to be|is still|remains] no',
    '[i|we] [|have|had] decided [not to|against]',
    '[i|we] [have|need] to [decline|refuse|say no|turn this down|turn that down|draw the line|draw a line|be firm]',
    '[i|we] [|will|respectfully|must|am|are] [decline|declining|refuse|refusing|insist|insisting|object]',
    '[i|we] [need|want|ask|require|expect] [|for] [us|us both|both of us|this call|this chat|this conversation|the conversation|our conversation|you] [|both] to [stay|remain|keep|be] [respectful|civil|polite|calm|safe|courteous|constructive|factual|this civil|things civil|it civil]',
    '[i|we] [want|would like|am here|am happy|am willing] to [help|work|resolve|sort|fix] ... [and|but] [i|we] [need|ask|can not|will not|expect|require|want|am not|do not]',
    '[i|we] [|really|do|simply] [can not|will not|do not] [accept|tolerate|allow|be spoken to|take|respond to|continue|stay|engage|work with|put up with] [|being|with] [that|this|insults|threats|abuse|shouting|language|abusive|threatening|such|swearing|sworn|shouted|called|the|if|while]',
    '[that|this|here|it] is [as far as i|as far as we|where i|where we|the line|my limit|our limit|a firm no|a no from]',
    'where [i|we] [stand|draw the line]',
    '[draw|drawing] [the|a] line',
    '[i|we] [|would|strongly|do|really|personally] [|strongly|really] [recommend|advise|urge|suggest] [against|you not|not]',
    '[to be|being] [|completely|perfectly|totally|quite] [honest|frank|clear|direct|straight|upfront] [|with you] , [i|we|no|this|the|that|it]',
    '[no|yes] , [i|we] [can not|will not|do not] ... [because|and]',
    '[my|our|the] [answer|no|position|decision|price|offer|view|rule|limit|advice|recommendation|rate|figure] [|on|to|about|for] ... [stays|stands|remains|holds|has not changed|will not change|is the same|is not going to change|does not change]',
    'as [low|high|far|much|early|late|close|fast] as [i|we] [|can|will|could|am|are|would] [go|offer|stretch|come|prepared|willing]',
    '[is|are] [|the] [my|our] [|very|absolute|honest] [limit|final offer|best price|best offer|ceiling|maximum|floor|last word|final answer|red line|line|final word|lowest|upper limit|minimum|condition|terms|starting point]',
    '[go|going] [no further|no lower|no higher] [|than]',
    '[stays|remains] [with me|with us|between|private|confidential|in this room|in the file|locked|shut|closed until|where it is|as it is|at NUM|at the]',
    '^ [no|yes] to [|the|a|that|your|another] _ [|NOUN] [,|and|but|.|;]',
    'a [|firm|clear|polite|kind|friendly|definite|straight] no from [me|us]',
    '[it|that|this|the answer|my answer] [is|has to be|will have to be|will be|must be|remains|stays] [|still|going to be] a [|firm|clear|polite|kind|friendly|definite|straight] no [from|$$|on|for]',
    '[i|we] [am|are] [sticking|standing|holding|putting my foot|drawing|saying no|turning it down|turning that down|declining|refusing|leaving it there|stopping there|keeping to|staying firm|staying with] [|to|by|with|firm|down|a|the|that|it|this]',
    '[i|we] [|will|shall|do|must] [stick|stand|hold|keep] [to|by|with|firm] [|that|it|this|my|our|what]',
    '[i|we] [would|will|shall] [stand up for|stand by|defend|answer for|put my name to|vouch for] [|that|this|it|the]',
    '[i|we] [|will|shall|must|would like to|want to|prefer to|am going to|have to|would rather|should] [|just] [say|put|tell] [|you|it|this|that] [|to you] [plainly|straight|openly|frankly|honestly|directly|clearly|as it is|outright|up front|upfront|candidly|out loud|straight out|bluntly]',
    '^ [plainly|frankly|candidly|straight answer|honest answer|the honest answer|plain answer|short and honest|speaking plainly|in all honesty|to put it plainly|straight up] [,|:|is]',
    '[i|we] [mean|meant] what [i|we]',
    '[i|we] [|do] [take|hold|have] [a|another] [different|other|firm|clear] [view|position|opinion|rule|line|policy on]',
    '[safety|privacy|consent|patient|child|animal|your health|honesty|the law] [|always] comes [first|before]',
    'it would be [wrong|unfair|dishonest|irresponsible|misleading|untrue|dangerous] [of|for|to] [me|us|promise|pretend|say|let|tell|sell|give]',
    '[i|we] would be [doing you no|misleading you|lying if|lying to you|dishonest if|wrong to]',
    '[that|this|it] is not [something|a thing|a promise|a risk|a line|a decision|a step|a corner] [i|we] [will|am|are|can|would|cut|take|make] [|willing|prepared|going|not|ever]',
    '[not] [something|a risk|a promise|a line|a corner] [i|we] [|am|are|will|can|would] [|willing to|prepared to|going to] [take|make|cross|do|cut|give|agree]',
    '[i|we] [want|need] you to [hear|know] [it|this|that|the truth|where|exactly] [|plainly|straight|from me|from us|i|we]',
    '[i|we] [draw|drew|will draw|set|put] [the|a|my|our] [line|limit|boundary]',
    'my [|own|first|one|golden] [rule|line|limit|condition|principle] [|here|on this|is|:]',
    '[i|we] [have|had] [thought|gone|looked] [|it|this|about|through|into] [|over|through|carefully|hard|it|this] [,|and] [|and] [i|we] [am|will|have|do|stand|would|still|are]',
    'in my [|honest|professional|own|considered|experience and] [view|opinion|judgement|judgment|book|eyes|experience]',
    '[thank you|thanks|that is kind] , [|and|but|so] [|it is|i will say|the answer is|the answer stays|my answer is|still] no',
    '[i|we] [still|do|will still|will] need [to see|the|a|your|his|her|their|that|it|an] ... ... before [i|we]',
    '[those|these] are [my|our] [|own] [terms|conditions|limits|rules|reasons]',
    '[is|are] [his|hers|theirs|yours|mine|ours|the patient \'s|the tenant \'s|her|their|the customer \'s] to [share|tell|decide|choose|sign]',
    'is [his|hers|theirs] to give',
    '[has|have|needs|need] to be [his|hers|theirs|yours|mine|ours|the owner \'s|the tenant \'s] [,|and|so|or|$$]',
    '[i|we] [treat|see|serve|take|handle|answer|work|judge|mark|repair] [|NOUN|everyone|people|them|calls|patients|all NOUN] [in|by|on] [the order|turn|order of|its merits|the same|the rules|what i|urgency]',
    '[i|we] [|will|do|shall|have] [|still] [stand|stay|stick|keep|hold|go] [where i|where we|with what i|with what we|at what i|to what i|to what we|by what i|by what we|on that]',
    '[i|we] [will|shall] [leave|keep|let|hold] [it|that|this|things|the NOUN] [there|at that|as it is|as they are|at NUM|where it is|unchanged|closed|open until|to the]',
    '[i|we] [am|are] [leaving|keeping|holding|letting] [it|that|this|the NOUN|things] [there|at that|as it is|at NUM|where it is|unchanged|closed|open|back|here|locked|until|to]',
    '[that|this|it] is [|as|about as] [far|low|high|much|fast|early|good] [|as] [i|we] [|can|will] [go|do|offer|manage|come|stretch]',
    '[what|all|that] [i|we] [can|will] [stand behind|stand by|sign|put my name|answer for|vouch for|promise|offer] [is|:|to]',
    '[i|we] [|will|would] [|always|much] [prefer|rather] [to be|telling|to tell|losing|to lose|being|to say|to keep|to wait|to do it|honest] ',
    '[i|we] [ask|am asking|do ask|would ask|must ask] [you|that you|for] [|to] [not|respect|the same|courtesy|honesty|stop|let me|give me|bear|leave|keep|speak|talk]',
    '[this|that|it] [matters|is important] to [me|us] [,|and|so|because|that]',
    '[i|we] [take|accept|carry|own|bear] [|full|that|the|my] [responsibility|risk|blame|decision] for [|and|that|this|it] ... [and|but|not]',
    '[i|we] [have|had] to [put|place|weigh|think of|protect|consider] [|the|my|our] [safety|other|everyone|children|patients|guests|staff|team|law|privacy] [|first|as well|too]',
    '[my|our] [first|only|main] [duty|responsibility|loyalty|concern|job|obligation] is [to|with|the]',
    '[i|we] [|simply|just|do|have] [made|make|stand behind|stand by|keep to] [|up|my|our|that|the] [mind|decision|choice|promise|word]',
    '[i|we] [am|are] going to [stay|stick|stand|hold|keep] [with it|with that|to it|to that|to my|to our|by|firm|to what]',
    '[is|stays|remains] between [me|us|him|her|them|the] and',
    'what [i|we] owe you is',
    '[i|we] VERB ... [before|until|unless] [i|we] VERB',
    '[and|but] i [will|do|can] not [:|;|, because|, for|$]',
    '[i|we] [will|would] [|gladly|happily] [go on|carry on|continue|help|talk|listen|come back|pick this up] ... ... [once|when|as soon as] [we|you|this|things|it] [are|is] [|both|a bit|all] [calm|calmer|civil|polite|quieter|quiet]',
    'so i [will not|am not going to|do not] VERB [|one|it|that|them|this] [|$$|.]',
    '[i|we] [would|will] [sooner|rather] VERB [|it|that|this|you|the NOUN] [honestly|properly|right|safely|slowly|late|well|now|today|first|than]',
    '[i|we] [|do|will|must|also|still|simply|really] [insist|maintain|contend] [|that|on]',
    'for [me|us] [|,] [that|this|it|safety|honesty|trust] [is|comes|matters]',
  ],
  where: { conditional: false },
};

/** What is done when abuse goes on: the other half of a boundary. */
export const boundaryActs: Lexicon = {
  id: 'boundary-act',
  source,
  patterns: [
    '[i|we] [will|shall|am going to|are going to|may|can|would|have to|will have to|must|need to] [|have to|need to] [|politely|simply|just|then] [end|close|stop|pause|hang up|leave|finish|disconnect|terminate|step away|step back|conclude|cut|transfer|ask|discontinue]',
    '[i|we] [can|will|could|shall] not [|be able to] [continue|carry on|go on|stay|help|keep|accept|tolerate|respond|reply|be spoken to|be|let|allow|discuss|engage|listen|take|talk|work]',
    '[i|we] [am|are] not [willing|prepared|able|going] to [continue|carry on|be|stay|accept|listen|tolerate|respond|engage|discuss]',
    '[i|we] [can|will] [only|gladly|happily|continue|carry on|keep] [|help|helping|continue|talk|talking|work|go on|carry on] ... [if|when|once|as long as|while|without|and]',
    '[i|we] [need|ask|require|want|would ask|must ask|do ask|have to ask|am asking|would like] [for|that|you|this|us|the]',
    '[i|we] [am|are] [|very|more than|happy|glad|here] [happy|glad|willing|here] to [help|continue|talk|work|sort|carry]',
  ],
  where: { voice: ['own', 'reported'] },
};

/** Ending the contact, as the far side of a boundary. */
export const endingContact: Lexicon = {
  id: 'ending-contact',
  source,
  patterns: [
    '[i|we] [will|shall|am going to|are going to|will have to|would have to|must|may|have to] [|politely|simply|just|then|also|gently] [hang up|put the phone down|put down the phone|end the|end this|close the chat|close this chat|walk away|step away|step out|leave the|stop the|stop this|stop here|stop replying|pause|disconnect|ring off|close the conversation|close this conversation|ask you to leave|come back later|call you back tomorrow|finish the call]',
  ],
};

/** The condition of a boundary: how the speaker is treated. */
export const mistreatment: Lexicon = {
  id: 'mistreatment',
  source,
  patterns: [
    '[if|when|once|should|unless] [i|we|my NOUN|anyone|anybody] [am|are|is|be|get|gets] [|still|again|being|not] [VERB|called|sworn|shouted|yelled|spoken|insulted|threatened|treated]',
    '[if|when|once|unless] [that|this|it|the NOUN] [|kind of|sort of] [|NOUN] [happens|continues|goes on|carries on|keeps up|comes|stops|starts] [|again|on|up]',
  ],
};
