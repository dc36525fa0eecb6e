import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; commissives of later contact after Searle 1976';

/** Getting in touch with the customer. */
const reach: WordClass = {
  id: 'reach',
  source,
  words: [
    'ring you', 'call you', 'phone you', 'text you', 'email you', 'e - mail you', 'write to you', 'write you', 'write back', 'message you', 'dm you', 'contact you', 'reach out', 'reach out to you', 'drop you', 'give you a call', 'give you a ring', 'give you a shout', 'give you a buzz', 'be in touch', 'get in touch', 'get back to you', 'get back', 'come back to you', 'come back here', 'back to you', 'check back', 'check in with you', 'check in again', 'check in on', 'check on you', 'check on it', 'follow up', 'follow - up', 'update you', 'keep you posted', 'keep you updated', 'let you know', 'ping you',
    'report back', 'look in', 'pop by', 'pop in', 'touch base', 'ask how', 'see how', 'see whether', 'see if', 'tell you', 'call back', 'ring back', 'call again', 'send you a note', 'send you an update', 'send an update', 'visit you', 
  ],
};

const when: WordClass = {
  id: 'later',
  source: 'closed class of English',
  words: [
    'tomorrow', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tonight', 'next', 'later', 'this evening', 'this afternoon', 'this week', 'this month', 'in a', 'in an', 'in two', 'in three', 'in NUM', 'at noon', 'weekend', 'morning', 'first thing', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'once', 'as soon as', 'when', 'after', 'within', 'by the', 'by end', 'every', 'again', 'daily', 'either way', 'before', 'the minute', 'then', 'today', 
  ],
};

/** A check-back that is offered: contact by the agent, at a later time or to hear how it went. */
export const offeredContact: Lexicon = {
  id: 'offered-contact',
  source,
  classes: [reach, when],
  patterns: [
    '[will|shall|going to|let me|plan to|intend to|promise to|happy to|gladly|aim to] [|, um ,|, er ,|, uh ,|_] [|personally|also|then|just|certainly|definitely|be] {reach} ... ... [{later}|NUM]',
    '[will|shall|going to|let me|plan to|promise to] [|, um ,|, er ,|, uh ,|_] [|personally|also|then|just] {reach} ... ... [to|and|just to] [see|hear|check|make sure|ask|find out|know|ensure] [|_] [how|whether|if|that|it|everything|the|you]',
    '[{later}|on NUM|at NUM|on the NUM] [|_] [|,] [|_] [i|we] [will|shall|am going to|are going to] [|_] [|_] {reach}',
    '[and|then] [|will|also|then] [|and] [report back|let you know|get back to you|come back to you|check back|ring you|call you|update you|write to you|nudge you|text you|email you|phone you|see how] [|_] [|_] [|_] [{later}|NUM|how|whether]',
    'would like to [check back|check in|call you|ring you|follow up|come back to you|drop you|look in]',
    '[i|we] [will|am|are] [|_] [shooting|shoot|drop|dropping|giving|give|send|sending] you [|a|another] [|quick] [line|text|message|note|ring|call|shout|bell|mail|email] ... [|_] [to hear|to see|to ask|to check|once|after]',
    '[will|shall|can|may i|could] [come by|stop by|drop by|swing by|pop by|pop in|look in|pencil in a call|pencil you in] ... ... [and|to] [see|check|make sure|hear|ask] [if|whether|how|that|the|on]',
    '[expect|look out for] [|a|another] [|quick] [call|text|message|line|note|email|word] from [me|us]',
    '[mind if i|would you mind if i|if i may|okay if i|ok if i|all right if i] ... [dropped|rang|called|phoned|texted|emailed|wrote|messaged|checked|came by|came back|looked in|stopped by|popped|drop by|stop by|pop by|look in|check]',
    '[let us|lets|we can|shall we] [speak|talk|catch up|touch base|have a word|check in|chat] [|again|then|briefly] [|_] [{later}|on|in|at]',
    '[will|shall] [|then|_] [check|look|test|follow] [back|in|up] [|_] [|_] [|_] [{later}|with you|on you|NUM|that it|that all|whether]',
    'you will [|then|also] [have|get|receive|hear|be hearing] [|a|an|another|back|word|my|the|next] [|note|call|message|line|update|email|text|word|news|ring] [|_] from [me|us]',
    '[reminder|note|alarm|diary|calendar|appointment] [|_] [|_] [|_] [|_] [|_] [to|and will|will|so i can|so that i] [|_] {reach}',
    '[reminder|alarm|note in my diary|note to self] [|_] [for|on|at|set] [{later}|NUM|the NUM]',
    '[shall i|shall we|should i|may i|can i|could i|would you like me to|do you want me to|want me to|ok if i|okay if i|all right if i|alright if i|would it help if i|happy for me to|mind if i|like us to] [|_] [ring|call|phone|text|email|write|message|check in|check back|follow up|contact|drop|give|get in touch|touch base|look in|pop by|ping|come back] [|you] [|_] [|_] [|_] [|_] [{later}|on|in a|NUM|to see|to hear|to check|how]',
    '[my|our] [|_] [|_] [colleague|colleagues|team|specialist|manager|engineer|nurse|department|NOUN] will [|_] [call|ring|phone|contact|email|text|write to|message|reach out to|get back to|check in with|follow up with|be in touch] [|you] [|_] [|_] [{later}|NUM|to see|to make sure|to hear|within]',
  ],
  where: { negated: false },
};

/** A check-back that is being made. */
export const madeContact: Lexicon = {
  id: 'made-contact',
  source,
  classes: [reach],
  patterns: [
    '^^ [|i am|we are|i was|hi|hello|just|only|so|and|me again|am|it is] [|just|only|_] [checking in|checking back|checking up|touching base|following up|getting back to you|coming back to you|calling back|calling to see|writing to see|calling to ask|writing to ask|calling to check]',
    '[quick|short|little] [call|line|note|message|text|word] to [ask|see|hear|find out|check] [how|whether|if]',
    '[here|back] [i am|we are] [|again] [|,] [as|like] [|i] [agreed|promised|arranged|planned|said]', '[as|like] [|i|we] [agreed|promised|arranged] [|,] [i am|calling|writing|checking|here i]', 'i said i would [call|ring|write|check|come back|be in touch]',
    '[i|we] [wondered|was wondering|am wondering|would love to know|would love to hear] [how|whether] [you are|you got|it|everything|things|the|your]',
    '[a|quick|this is a|just a|this is our|my] [|quick|little|short|friendly|promised] [check - in|check in|check - up|follow - up] [|call|message|note|mail|email] [|to|on|after|about|from|:]',
    '[i|we|just|only] [|just|only|also|really|_] [wanted|want|thought i \'d|am calling|am writing|am ringing|called|rang|wrote|wondered|was wondering|promised|am curious] [|to|by to|in to|just to] [|just|quickly] [hear|see|check|know|ask|find out|make sure|check in|check back|follow up|how] [|_] [how|whether|if]',
    '[i am|we are|just|been|was] [|_] [curious|wondering|keen to hear|eager to hear|thinking of you|thinking about] [how|whether|if|and]',
    '[NUM|a|one|two|three|few|couple of|some] [day|days|week|weeks|month|months|year] [|have|has] [on|later|in|after|since|passed|gone by] [|_] [|_] [|_] [|_] [|_] [|_] [|_] [how|is|are|did|does|has|have|any|wanted|all]',
    '[how|has|is|are|did|does|do] [|_] [|_] [|_] [|_] [|_] [~go|~hold|~work|~run|~do|~behave|~get on|~settle|~feel|~treat|~fare|holding up|holding out] [|_] [|_] [|_] since [we|i|the|your|our|last|you|that|then|my|yesterday]',
    '[any|seen any|had any] [|more|further] [trouble|problems|issues|improvement|better] [|_] since',
  ],
  where: { negated: false },
};
