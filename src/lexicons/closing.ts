import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; closings that leave the door open, after Schegloff & Sacks 1973 (opening up closings)';

/** Getting in touch, as the customer may do it. */
const contact: WordClass = {
  id: 'contact',
  source,
  words: [
    'let me know', 'let us know', 'let me hear', 'shout', 'holler', 'holla', 'give me a', 'give us a', 'drop me a', 'drop us a', 'drop a', 'write to me', 'write to us', 'come back', 'come straight back', 'get back', 'pop back', 'reach out', 'get in touch', 'be in touch', 'reply', 'just reply', 'ask away', 'just ask', 'pop in', 'pop by', 'drop in', 'drop by', 'stop by', 'come by', 'swing by', 'say so', 'say the word', 'send me a', 'send us a', 'start a new chat', 'reopen', 'come to me', 'come to us', 'write again', 'call again',
  ],
};

/** Verbs of getting in touch that need to say with whom. */
const touch: WordClass = {
  id: 'touch',
  source,
  words: ['call', 'ring', 'phone', 'text', 'message', 'email', 'e - mail', 'dm', 'tell', 'ask', 'contact', 'reach', 'find', 'ping', 'nudge', 'drop', 'write', 'tweet'],
};

/** Trouble or wants that may still come. */
const contingency: WordClass = {
  id: 'contingency',
  source,
  words: [
    'anything', 'something', 'question', 'problem', 'issue', 'trouble', 'concern', 'query', 'doubt', 'bother', 'else', 'further', 'more', 'again', 'still', 'need', 'change', 'help', 'hand', 'assistance', 'stuck', 'unclear', 'unsure', 'puzzled', 'crop up', 'come up', 'turn up', 'happen', 'pop up', 'go wrong', 'goes wrong', 'come back',
    'persist', 'fail', 'not work', 'not help', 'not arrive', 'not show', 'not turn up', 'not right', 'difficulty', 'wrong', 'worry', 'occur',
  ],
};

/** An invitation to get in touch, with what for or when. */
export const invitation: Lexicon = {
  id: 'closing-invitation',
  source,
  classes: [contact, touch, contingency],
  patterns: [
    '[if|should|whenever|when|in case|were|any|anything|more|further|another|other] ... {contingency} ... [,|please|just|then|so|feel|do|never|we|i|you] [|please|just|do|simply|then|always|by all means|you can|you can always|we|i] [|feel|free|to|are] [|free|not|here|to|hesitate|only] [|hesitate|to] [|to] [{contact}|{touch} me|{touch} us|{touch} back]',
    '[{contact}|{touch} me|{touch} us|{touch} back] [|_] [|_] [|_] [if|should|whenever|when|in case|for|with|about|on] [|you|there|anything|something|any|it|that|this|things|we|i|they] [|_] [|_] {contingency}',
    '[{contact}|{touch} me|{touch} us|{touch} back] [|_] [|_] [|_] [|_] [any time|anytime|whenever|day or night|at any time|if needed|as needed|in the meantime|any day|if in doubt|if it does not|if you get stuck|if not]',
    '[feel|~feel] [|always] free to [|just|also|always] [{contact}|{touch} me|{touch} us|{touch} back|write|call|ring]',
    '[not|never] [|ever] [hesitate|be shy|be afraid|think twice|wait] [to|about|in|and|before] [|just|also] [{contact}|{touch} me|{touch} us|{touch} back|contact|call|ask|write|ring|reach|message|contacting|calling|asking|writing|reaching out|getting in touch|messaging]',
    '[not|never] be a stranger',
    '[welcome] to [|just|always] [{contact}|{touch} me|{touch} us|{touch} back]',
    '[can|could|may] [|_] always [|just|also] [{contact}|{touch} me|{touch} us|{touch} back|write|call|ring|reply|message]',
    'keep [me|us] [posted|in the loop|updated] [|if|on|about|with|how|$$]',
    '^^ [|so|or|do|then] just [holler|shout|yell|whistle|ask|say|reply|write|ring|call|message|text] [$$|.|!|and]',
    '[nothing|no question|no problem] [|is|\'s] [|ever] too [small|silly|big]',
    '[i am|we are|i will be|we will be|will be|team is|our team is|someone is|somebody is] [|always|right|still|only|just|here|both|all|also] here [|_] [if|for you|whenever|when|any time|anytime|for anything|should|day or night|all day|all night|all week]',
    '[a|one|one quick|only a|just a|just one|only one] [|quick|short|single|phone] [message|call|click|email|e - mail|text|tweet|dm|reply|phone call|chat|line] away',
    '[my|our|the] [|own|office|shop] [door|inbox|line|kettle|chat|phone|dms|dm|ticket|extension|thread] [is|\'s|are|stays|stay|remains|will stay|will remain] [|always|still|ever] [open|on] [to you|for you|any|if|whenever]',
    '[my|our] [door|inbox|dms] [is|\'s|are|stays|remains] [|always|still|ever] open $$',
    '[|you] know where [i am|we are|to find me|to find us|i live|to come]',
    '[write|drop by|come back|come] and [tell|show] [us|me] how',
    'my [|direct] [line|number|extension] is [below|above|here|at the] ... [use|so|if|call]',
    '[at your|at your complete] [service|disposal]',
    '[always|ever] [welcome|happy|glad|pleased] [back|any time|anytime|to hear from]',
    '[come|pop|drop|swing|stop] [back|in|by|round|over] [|and|_] [|_] [any time|anytime|whenever|soon|again]',
    '[happy|glad|delighted|pleased] to [help|answer|chat|talk|assist|explain] [|you] [|with|_] [further|again|more|any time|anytime|whenever|any other|anything else|if]',
  ],
  where: { negated: false },
};

/** A way back to the speaker: with a condition in the same sentence, it is an invitation. */
export const wayBack: Lexicon = {
  id: 'way-back',
  source,
  patterns: [
    '[^^|do|and|just|so|please|then|you can|always] [|just|do|please|simply] [~write|~scribble|~ring|~call|~phone|~text|~message|msg|~email|~ask|~ping|~reach|~contact|~find|~try|~nudge|~tap] [|back|again] [|to] [|at] [me|us|here]',
    '[^^|do|and|just|so|please|then] [|just|do|please] [bring|take] [it|them|her|him|that] [in|back|over|round]',
    '[^^|do|and|just|so|please|then] [|just|do|please] [pop|drop|stop|come|swing|call|look|ring|write|shout|holler|whistle|knock|ask] [|back|in|by|round|over|again|on] [$$|,|and|if|should|the minute|any]',
    '[pick up|lift|grab] the [phone|receiver]',
    '[give|drop|send] [me|us] [a|another|one]',
    '[count|rely|depend] on [me|us]',
    '[word|line|call|note|message] to [me|us]',
    '[reply to|answer] [it|this|here]',
    '[round the corner|down the road|across the hall]',
    'you know [the way|my number|who to]',
    '[you|u] [have|have got|got] [my|our] [number|address|card|extension|email]',
    '[i am|we are|i will be|we will be] [|only|always|just|still|right] [here|around|a phone call|a call|at the end of|at this|on this|on the end|one floor|next door|on hand|about|by the phone]',
    '[my|our|this|the] [|_] [telephone|phone|line|number|extension|door|desk|chat|inbox|mailbox] [is|are|stays|\'s] [|_] [on|open|manned|below|above|here|at|always|answered|not far|yours]',
  ],
  where: { negated: false },
};

/** That something may come: the condition of an invitation. */
export const mayCome: Lexicon = {
  id: 'may-come',
  source,
  patterns: ['[if|should|whenever|whatever|in case|in the event|any|any time|the minute|the moment|the second|the instant|the day|at the first] [the|it|that|this|she|he|they|anything|something|things|you|your|any|a|of|NOUN|ADJ|there|comes|happens|need]'],
};

/** The closing question: is there more? */
export const closingQuestion: Lexicon = {
  id: 'closing-question',
  source,
  classes: [contingency],
  patterns: [
    '[anything|something] [else|more|further|other] [|at all] [?|$$|for you|today|i|we|you|that i|that we|that you|on your mind|while]',
    '[is|was|are|were] there [anything|something|any other|any more|another thing|other things|more] [|else|more|further|_] [|that|what|which] [i|we|you] [|can|could|may|might|would|need|want]',
    '[is|was] there [anything|something|owt|aught] else [?|,|$$|for|on|you]',
    '[is|was|will|would] that [be] [|_] [everything|all|the lot] [|,|for|then|or|now|?]',
    '[can|could|may|shall|might|do] [i|we] [|_] [help|do|assist|sort|look|get|offer|be of] [|out|at|into] [|you] [|with|for you] [|any] [anything|something|further|more] [|else|more|further|help|assistance|today]',
    '[what|how] else [can|could|may|might] [i|we] [|_] [help|do|assist|be]',
    '[can|could|may] [i|we] be of [any|further|more] [|further|more|other] [help|assistance|service|use]',
    '^^ [|and|so|got|are there|is there|have you|got|do you have|have you got|were there|was there] [any|other|some] [|other|more|further|last|final] [question|questions|concern|concerns|issue|issues|problem|query|queries|points|thing|things|requests|worries|odds|loose ends] [|_] [|_] [|_] [|_] [i|we|while|before|today|for me|on your mind|for now|?|,|that|about]',
    '[does|do|did|has|have|would|will] [that|this|it|i|we|those] [|all] [answer|answered|cover|covered|settle|settled|sort|clear up|cleared up|take care of] [|all|everything|your|for you|it|the] [|_] [|_] ?',
    '[is|was] that [|_] [all|everything|the lot|it] [|then] [?|,|for now|for today|today|or]',
  ],
  where: { negated: false },
};
