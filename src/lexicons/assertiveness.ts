import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; assertive refusal after Alberti & Emmons 1970 and Smith 1975';

/** What "I can't …" says of sight, knowledge or feeling: no limit is set by it. */
const unable: WordClass = {
  id: 'unable',
  source,
  words: [
    'see', 'find', 'locate', 'hear', 'imagine', 'thank', 'believe', 'stand', 'help', 'wait', 'reach', 'understand', 'remember', 'recall', 'apologise',
    'apologize', 'express', 'reproduce', 'think', 'begin', 'stress', 'rest', 'let', 'forget', 'be sure', 'be certain', 'be there', 'be here', 'be home', 'know', 'log', 'load', 'access', 'tell', 'say',
    'explain', 'get', 'go wrong', 'argue', 'take long', 'keep you', 'hesitate', 'disappoint', 'disagree', 'describe', 'complain',
    'even', 'fault', 'pull', 'trace', 'read', 'identify', 'view', 'make', 'open', 'verify',
  ],
};

/** Acts that somebody may keep from on principle. */
const dynamic: WordClass = {
  id: 'dynamic',
  source,
  words: [
    'offer', 'give', 'share', 'accept', 'refund', 'discuss', 'release', 'change', 'waive', 'allow', 'make', 'promise', 'book', 'take', 'hold', 'sell',
    'provide', 'guess', 'move', 'sign', 'hand', 'pass', 'cut', 'charge', 'lend', 'let', 'send', 'ship', 'guarantee', 'publish', 'delete', 'prescribe',
    'recommend', 'comment', 'negotiate', 'skip', 'rush', 'bend', 'swap', 'admit', 'disclose', 'replace', 'return', 'pay', 'lower', 'raise', 'write',
    'talk', 'judge', 'deliver', 'lie',
  ],
};

const frank: WordClass = { id: 'frank', source, words: ['honest', 'straight', 'frank', 'upfront', 'up front', 'clear', 'direct', 'open', 'plain', 'candid', 'transparent'] };

const plainly: WordClass = { id: 'plainly', source, words: ['plainly', 'straight', 'openly', 'frankly', 'honestly', 'directly', 'clearly', 'as it is', 'outright', 'up front', 'upfront', 'candidly', 'straight out', 'bluntly'] };

const position: WordClass = { id: 'position', source, words: ['position', 'view', 'recommendation', 'advice', 'answer', 'decision', 'assessment', 'opinion', 'judgement', 'limit', 'rule', 'price', 'offer', 'line', 'rate'] };

const firmly: WordClass = { id: 'decline', source, words: ['decline', 'refuse', 'say no', 'turn this down', 'turn that down', 'turn it down', 'draw the line', 'draw a line', 'be firm', 'stop there'] };

const standing: WordClass = { id: 'stand', source, words: ['stand by', 'stand behind', 'stand firm', 'stand where', 'hold to', 'hold firm', 'stick to', 'stick by', 'stick with', 'keep to', 'maintain', 'insist', 'defend', 'answer for', 'vouch for', 'stand up for'] };

/** First-person limits: what the speaker will not or cannot do. */
export const limits: Lexicon = {
  id: 'first-person-limit',
  source,
  classes: [dynamic, firmly],
  patterns: [
    '[i|we] [can|will|shall] not [|ADV|in good conscience] [VERB|do]',
    '[i|we] will not be [releasing|sending|paying|giving|handing|sharing|changing|making|taking|refunding|waiving|accepting|doing|lowering|moving|discussing|spoken|talked|shouted|sworn|called|insulted|threatened|bullied|pushed]',
    '[i|we] [am|are] not [|ADV] [going to|willing to|prepared to|in a position to|comfortable|allowed to|permitted to|at liberty to]',
    '[i|we] [will|would] not VERB',
    '[i|we] do not [want|wish|intend|mean|plan] to [{dynamic}|pretend|mislead]',
    '[i|we] [have|need|am going] to {decline}',
    '[VERB|that|this|it] [|it|that|this|the NOUN] is not something [i|we] [can|will|do|could|would]',
    '[i|we] [do not|never] {dynamic}',
  ],
  where: { conditional: false },
};

/** Verbs that make "I can't …" no limit. */
export const perceptions: Lexicon = {
  id: 'perception-limit',
  source,
  classes: [unable],
  patterns: [
    '[i|we] [can|could|will|shall|do|would] not [|ADV|be able to|seem to] {unable}',
    '[i|we] [am|are] [not able to|unable to] [|ADV] {unable}',
  ],
};

/** First-person offers that may stand beside a limit. */
export const offers: Lexicon = {
  id: 'first-person-offer',
  source,
  patterns: [
    '[i|we] [can|will|could|shall] [|ADV] [VERB|do|have|be]',
    '[what|the most|the best|one thing] [i|we] [can|could|will|would]',
    '[i|we] [am|are] [happy|glad|able|willing|ready|prepared] to',
    'let me VERB',
    'you [can|could|are welcome to] [still|also|have|get|VERB]',
  ],
  where: { negated: false, conditional: false },
};

/** A reason that makes a limit plain and fair. */
export const reasons: Lexicon = {
  id: 'limit-reason',
  source,
  patterns: ['[because|since|so that|due to|until|unless]'],
};

/** Positions said straight out. */
export const stances: Lexicon = {
  id: 'stance',
  source,
  classes: [frank, plainly, position, firmly, standing],
  patterns: [
    '[i|we] [|want to|would like to|need to|have to|am going to|will|must|should|prefer to|would rather] [|just|also] be [|ADV] {frank} [with|about|$$|here|and|:|that|on]',
    'let me be [|ADV] {frank}',
    '[to be|being] [|ADV] {frank} with you , [i|we|no|this|the|that|it]',
    '^ [plainly|frankly|candidly|straight answer|honest answer|the honest answer|in all honesty|to put it plainly] [,|:|is]',
    '[i|we] [|AUX|want to|prefer to|am going to|have to|would like to] [|just|rather] [say|put|tell] [|you|it|this|that] [|to you] {plainly}',
    '[i|we] [|respectfully|do|have to|must|really|would|honestly] [|to] [disagree|differ]',
    '[i|we] do not [agree|share that view|see it that way|think that is|believe that is|think we should|think it is right|think it is fair|accept that]',
    '[i|we] [see|read|view] [it|this|that] [|ADV|a little|a bit] differently',
    '[i|we] [|ADV|do|will|shall|must|would] [|ADV] {stand} [|that|this|my|our|it|what|on|i|we]',
    '[i|we] [am|are] [sticking to|standing by|standing firm|holding to|holding firm|holding the line|drawing the line|saying no|declining|refusing|leaving it there|keeping to|staying with]',
    '[i|we] [stay with|stand by|keep to|hold to|remain with] [my|our|the] {position}',
    '[i|we] will not be [spoken|talked|shouted|sworn|called|insulted|threatened|bullied|pushed]',
    '[my|our] [|ADJ] {position} [|here|on this|on that|today|to that] [is|stays|remains|has not changed|stands|:]',
    '[the|my|our] {position} [|on|to|about|for] ... [stays|stands|remains|holds|will not change|has not changed|is the same]',
    '[the|my|our] answer [|here|to that|on this] [is|has to be|is still|remains] no',
    '[i|we] [will|would|am|are] not [|going to] [pretend|guess|promise|sugarcoat|mislead|make promises|make a promise|give you a false|give you false|lie|invent|gloss over|hide|string|put a date]',
    '[i|we] [can|will|could] not [|in good conscience|honestly|responsibly] [promise|guarantee|commit to|in good conscience|recommend|agree to|accept|support|sign off|make an exception|go beyond|go below|go lower|compromise]',
    '[i|we] [am|are] not [|ADV] [comfortable|prepared|willing|going to agree|going to accept|happy] [with|to|doing]',
    '[i|we] [|have|had] decided [not to|against]',
    '[i|we] [have|need] to {decline}',
    '[i|we] [|respectfully|must] {decline}',
    '[i|we] [need|want|ask|require|expect] [|for] [us|us both|both of us|this call|this chat|this conversation|the conversation|you] [|both] to [stay|remain|keep|be] [respectful|civil|polite|calm|safe|courteous|constructive|this civil|things civil]',
    '[i|we] [want|would like|am here|am happy|am willing] to [help|work|resolve|sort] ... [and|but] [i|we] [need|ask|can not|will not|expect|require]',
    '[i|we] [|ADV] [can not|will not|do not] [accept|tolerate|allow|be spoken to|put up with] [|being|with] [that|this|insults|threats|abuse|shouting|language|swearing|sworn|shouted|called|the]',
    'draw [the|a] line',
    '[that|this|it] is not [something|a promise|a risk|a decision] [i|we] [will|am|are|can|would|take|make]',
    'my [|ADJ] [view|position|decision|answer] [is|stays|remains]',
  ],
  where: { conditional: false },
};

/** What is done when abuse goes on: the other half of a boundary. */
export const boundaryActs: Lexicon = {
  id: 'boundary-act',
  source,
  patterns: [
    '[i|we] [will|shall|am going to|are going to|may|can|would|must|need to] [|have to|need to] [|ADV] [end|close|stop|pause|hang up|leave|finish|disconnect|terminate|step away|transfer|ask]',
    '[i|we] [can|will|could|shall] not [|be able to] [continue|carry on|go on|stay|help|keep|accept|tolerate|respond|be|let|allow|discuss|listen|take|talk]',
    '[i|we] [am|are] not [willing|prepared|able|going] to',
    '[i|we] [can|will] [only|gladly|happily|continue|carry on|keep] ... [if|when|once|as long as|while|without|and]',
    '[i|we] [need|ask|require|want|would ask|must ask|do ask|have to ask|am asking|would like] [for|that|you|this|us|the]',
    '[i|we] [am|are] [|ADV] [happy|glad|willing|here] to',
  ],
  where: { voice: ['own', 'reported'] },
};

/** Ending the contact, as the far side of a boundary. */
export const endingContact: Lexicon = {
  id: 'ending-contact',
  source,
  patterns: [
    '[i|we] [am|are] [ending|closing|leaving|stopping] [the|this|our] [call|chat|conversation]',
    '[i|we] [will|shall|am going to|are going to|will have to|must|may|have to] [|ADV] [hang up|put the phone down|end the|end this|close the chat|close this chat|walk away|step away|leave the|stop the|stop this|stop here|stop replying|disconnect|close the conversation|close this conversation|ask you to leave|finish the call]',
  ],
};

/** The condition of a boundary: how the speaker is treated. */
export const mistreatment: Lexicon = {
  id: 'mistreatment',
  source,
  patterns: [
    '[if|when|once|should|unless] [i|we|my NOUN|anyone|anybody] [am|are|is|be|get|gets] [|still|again|being|not] [VERB|called|sworn|shouted|yelled|spoken|insulted|threatened|treated]',
    '[if|when|once|unless] [that|this|it|the NOUN] ... [|NOUN] [carry on|go on|continue|do not stop|happens|continues|goes on|carries on|keeps up|comes|stops|starts] [|again|on|up]',
  ],
};
