import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; assertive refusal after Alberti & Emmons 1970 and Smith 1975';

/** What "I can't …" says of sight, knowledge or feeling: no limit is set by it. */
const unable: WordClass = {
  id: 'unable',
  source,
  words: ['see', 'find', 'locate', 'hear', 'imagine', 'thank', 'believe', 'stand', 'help', 'wait', 'reach', 'understand', 'remember', 'recall', 'express', 'reproduce', 'think', 'let', 'forget', 'be home', 'know', 'log', 'load', 'access', 'tell', 'say', 'explain', 'get', 'keep you', 'disagree', 'describe', 'complain', 'even', 'fault', 'pull', 'read', 'view', 'make it', 'make out', 'open', 'verify', 'leave', 'rest', 'stop', 'bother', 'need', 'have', 'guarantee', 'confirm', 'assist', 'be able', 'trace', 'identify', 'begin', 'stress', 'argue', 'apologise', 'apologize', 'hesitate', 'disappoint', 'go wrong'],
};

/** Acts that somebody may keep from on principle. */
const dynamic: WordClass = {
  id: 'dynamic',
  source,
  words: ['offer', 'give', 'share', 'accept', 'refund', 'discuss', 'release', 'change', 'waive', 'make', 'promise', 'guess', 'take', 'hold', 'sell', 'move', 'sign', 'hand', 'pass', 'lend', 'send', 'ship', 'negotiate', 'bend', 'admit', 'pay', 'talk', 'lie'],
};

const frank: WordClass = { id: 'frank', source, words: ['honest', 'straight', 'frank', 'upfront', 'clear', 'direct', 'plain', 'candid'] };

const position: WordClass = { id: 'position', source, words: ['position', 'view', 'recommendation', 'advice', 'answer', 'decision', 'opinion', 'limit', 'price'] };

const firmly: WordClass = { id: 'decline', source, words: ['decline', 'refuse', 'say no', 'turn this down', 'turn it down', 'draw the line', 'draw a line', 'be firm'] };

const standing: WordClass = { id: 'stand', source, words: ['stand by', 'stand behind', 'stand firm', 'stick to', 'stick by', 'maintain that', 'defend', 'answer for', 'stand up for', 'hold firm'] };

/** First-person limits: what the speaker will not or cannot do. */
export const limits: Lexicon = {
  id: 'first-person-limit',
  source,
  classes: [dynamic, firmly],
  patterns: [
    '[i|we] [can|will|shall] not [|ADV] [VERB|do]',
    '[i|we] will not be [releasing|sending|handing|sharing|paying|changing|taking|making|lowering]',
    '[i|we] [am|are] not [|ADV] [going to|willing to|prepared to|comfortable]',
    '[i|we] [will|would] not VERB',
    '[i|we] do not [want|plan] to {dynamic}',
    '[i|we] have to {decline}',
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
  classes: [position, firmly, standing],
  patterns: [
    '[i|we] [|ADV|do|will|shall|must|would] [|ADV] {stand} [that|this|my|our|it|what|on|$$]',
    '[i|we] [am|are] [sticking to|standing by|standing behind|standing firm|holding the line|holding firm|saying no|declining|keeping to|leaving it there]',
    '[i|we] [stay with|keep to|hold to] [my|our|the] {position}',
    '[my|our] [|ADJ] [view|position|opinion|decision] [|here|on this|on that|to that] [is|:]',
    '[my|our] {position} [|here|on this|on that|to that] [remains|stays|stands]',
    '[the|my|our] {position} [|on|to|for] ... [stays|stands|remains|is the same|has not changed]',
    '[the|my|our] answer [|here|to that|on this] [is|has to be|is still|remains] no',
    '[i|we] [will|would|am|are] not [|going to|prepared to|willing to] [pretend|guess|promise|lie|mislead|invent|accept|tolerate|put up with|be spoken|be talked|be shouted|be sworn|be called|be threatened|be pushed]',
    '[i|we] can not [|in good conscience|honestly] [promise|recommend|agree to|support|sign off|go lower|go below|go beyond|in good conscience]',
    '[i|we] [am|are] not [|ADV] [comfortable|willing|happy|prepared] [with|to|VERB]',
    '[i|we] [|have|had] decided [not to|against]',
    '[i|we] [have to|need to|must|respectfully] {decline}',
    '[i|we] {decline} to',
    '[i|we] [|ADV] [can not|do not] [accept|tolerate|allow] [|being|with] [that|this|the|insults|threats|abuse|shouting|swearing|language|called]',
    '[i|we] [need|want|expect] [|for] [us|this|you] [|both|call|chat|conversation] to [stay|remain|keep|be] [respectful|civil|polite|calm]',
  ],
  where: { conditional: false },
};

/** Being frank: a position where no firmer one is stated. Plain disagreement is none. */
export const frankness: Lexicon = {
  id: 'frankness',
  source,
  classes: [frank],
  patterns: [
    '[i|we] [|want to|would like to|need to|have to|am going to|will|must|should] [|just|also] be [|ADV] {frank} [with|$$|here|and|:|that|on]',
    'let me be [|ADV] {frank}',
    '[to be|being] [|ADV] {frank} with you , [i|we|no|this|the|that|it]',
    '^ [plainly|frankly|candidly|in all honesty|straight answer|honest answer] [,|:|is]',
  ],
  where: { conditional: false },
};

/** What is done when abuse goes on: the other half of a boundary. */
export const boundaryActs: Lexicon = {
  id: 'boundary-act',
  source,
  patterns: [
    '[i|we] [will|shall|am going to|are going to|may|can|would|must|need to] [|have to|need to] [|ADV] [end|close|stop|pause|hang up|leave|finish|disconnect|step away|transfer|ask]',
    '[i|we] [can|will|could|shall] not [|be able to] [continue|carry on|go on|stay|help|keep|accept|tolerate|be|let|allow|listen|take|talk]',
    '[i|we] [am|are] not [willing|able|going] to',
    '[i|we] [can|will] [only|continue|keep] ... [if|when|and]',
    '[i|we] [need|ask|require|want|would ask|must ask|have to ask|am asking|would like] [for|that|you|this|us|the]',
    '[i|we] [am|are] [|ADV] [happy|glad|willing|here] to',
  ],
  where: { voice: ['own', 'reported'] },
};

/** Ending the contact, as the far side of a boundary. */
export const endingContact: Lexicon = {
  id: 'ending-contact',
  source,
  patterns: [
    '[i|we] [am|are] [ending|closing|leaving] [the|this|our] [call|chat|conversation]',
    '[i|we] [will|shall|am going to|will have to|must|may|have to] [|ADV] [hang up|put the phone down|end the|end this|close the chat|close this chat|walk away|leave the|stop the]',
  ],
};

/** The condition of a boundary: how the speaker is treated. */
export const mistreatment: Lexicon = {
  id: 'mistreatment',
  source,
  patterns: [
    '[if|when|once|should|unless] [i|we|my NOUN|anyone] [am|are|is|be|get|gets] [|being|not|still] [VERB|called|treated|spoken]',
    '[if|when|once|unless] [that|this|it|the NOUN] ... [|NOUN] [carry on|carries on|happens|continues|goes on|go on|keeps up|keep up|comes|stops|starts] [|again|on|up]',
  ],
};
