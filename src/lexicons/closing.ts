import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; closings that leave the door open, after Schegloff & Sacks 1973 (opening up closings)';

/** Getting in touch, as the customer may do it. */
const contact: WordClass = {
  id: 'contact',
  source,
  words: [
    'let me know', 'let us know', 'let me hear', 'shout', 'holler', 'give me a', 'give us a', 'drop me a', 'drop us a', 'drop a', 'write to me', 'write to us', 'come back', 'come straight back', 'get back', 'pop back', 'reach out', 'get in touch', 'be in touch', 'reply', 'just reply', 'ask away', 'just ask', 'pop in', 'pop by', 'drop in', 'drop by', 'stop by', 'come by', 'swing by', 'pop your head',
    'poke your head', 'stick your head', 'put your head', 'say so', 'say the word', 'send me a', 'send us a', 'start a new chat', 'reopen', 'knock', 'come to me', 'come to us', 'leave me a', 'leave us a', 'write here', 'write again', 'call again', 'contact our',
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
    'anything', 'something', 'any', 'question', 'problem', 'issue', 'trouble', 'concern', 'query', 'doubt', 'bother', 'else', 'further', 'more', 'again', 'still', 'need', 'change', 'help', 'hand', 'assistance', 'stuck', 'unclear', 'unsure', 'puzzled', 'crop up', 'come up', 'turn up', 'happen', 'pop up', 'go wrong', 'goes wrong', 'come back',
    'persist', 'continue', 'fail', 'not work', 'not help', 'not arrive', 'not show', 'not fix', 'not do the trick', 'not turn up', 'not right', 'difficulty', 'wrong', 'worry', 'occur', 'return', 'other', 'another', 'confusing', 
  ],
};

/** An invitation to get in touch, with what for or when. */
export const invitation: Lexicon = {
  id: 'closing-invitation',
  source,
  classes: [contact, touch, contingency],
  patterns: [
    // if anything …, drop me a line
    '[if|should|whenever|when|in case|were|any|anything|more|further|another|other] ... {contingency} ... [,|please|just|then|so|feel|do|never|we|i|you] [|please|just|do|simply|then|always|by all means|you can|you can always|we|i] [|feel|free|to|are] [|free|not|here|to|hesitate|only] [|hesitate|to] [|to] [{contact}|{touch} me|{touch} us|{touch} back]',
    '[if|should|whenever|when|any|in case] ... {contingency} ... ... [,|please|just|then] [|please|just|do|simply|then|always|you can|you can always|feel free to] [{contact}|{touch} me|{touch} us|{touch} back]',
    '[{contact}|{touch} me|{touch} us|{touch} back] [|_] [|_] [|_] [if|should|whenever|when|in case|for|with|about|on] [|you|there|anything|something|any|it|that|this|things|we|i|they] [|_] [|_] {contingency}',
    '[{contact}|{touch} me|{touch} us|{touch} back] [|_] [|_] [|_] [if|should|in case] ... ... {contingency}',
    '[{contact}|{touch} me|{touch} us|{touch} back] [|_] [|_] [|_] [|_] [any time|anytime|whenever|day or night|at any time|if needed|as needed|in the meantime|any day|if in doubt|if it does not|if you get stuck|if not]',
    '[feel|~feel] [|always] free to [|just|also|always] [{contact}|{touch} me|{touch} us|{touch} back]',
    '[not|never] [|ever] [hesitate|be shy|be afraid|think twice|wait] [to|about|in|and|before] [|just|also] [{contact}|{touch} me|{touch} us|{touch} back|contact|call|ask|write|ring|reach|message|contacting|calling|asking|writing|reaching out|getting in touch|messaging]',
    '[not|never] be a stranger',
    '[welcome] to [|just|always] [{contact}|{touch} me|{touch} us|{touch} back]',
    '[can|could|may] [|_] always [|just|also] [{contact}|{touch} me|{touch} us|{touch} back|write|call|ring|reply|message]',
    'keep [me|us] [posted|in the loop|updated] [|if|on|about|with|how|$$]',
    '[if|should|whenever|in case] ... {contingency} ... , [i am|i will be|we are|we will be|my|our|the] [|_] [|_] [|_] [here|open|around|extension|number|line|on|at|always|on hand|available|phone|desk]',
    '[i am|i will be|we are|we will be] [at|around|on|by|in|near|available|on hand|about] [|_] [|_] [|_] [|_] [|_] [if|should|whenever|in case] [|_] [|_] [|_] {contingency}',
    '^^ [|so|or|do|then] just [holler|shout|yell|whistle|ask|say|reply|write|ring|call|message|text] [$$|.|!|and]',
    '[nothing|no question|no problem] [|is|\'s] [|ever] too [small|silly|big]',
    // we are here
    '[i am|we are|i will be|we will be|~be|team is|our team is|someone is|somebody is] [|always|right|still|only|just|here|both|all|also] here [|_] [if|for you|whenever|when|any time|anytime|for anything|should|day or night|all day|all night|all week|till|until|$$]',
    '[a|one|one quick|only a|just a|just one|only one] [|quick|short|single|phone] [message|call|click|email|e - mail|text|tweet|dm|reply|phone call|chat|line] away',
    '[my|our|the] [|own|office|shop] [door|inbox|line|kettle|chat|phone|dms|dm|ticket|extension|thread|desk] [is|\'s|are|stays|stay|remains|will stay|will remain] [|always|still|ever] [open|on] [|$$|to|for|any|if|whenever|till|until|and|,]',
    'you know where [i am|we are|to find|i live|i sit|to reach|to write|to come]',
    '[at your|at your complete] [service|disposal]',
    '[reach|find|catch|get|get hold of|ask for] [me|us] [|directly|personally|here|_] [|_] [|_] [any time|anytime|whenever|until|till|on NUM|at NUM|on this|here|if|should|on extension]',
    '[always|ever] [welcome|happy|glad|pleased] [back|any time|anytime|to hear from]',
    '[come|pop|drop|swing|stop] [back|in|by|round|over] [|and|_] [|_] [any time|anytime|whenever|soon|again]',
    '[happy|glad|delighted|pleased] to [help|answer|chat|talk|assist|explain] [|you] [|with|_] [further|again|more|any time|anytime|whenever|any other|anything else|if]',
  ],
  where: { negated: false },
};

/** The closing question: is there more? */
export const closingQuestion: Lexicon = {
  id: 'closing-question',
  source,
  classes: [contingency],
  patterns: [
    '[anything|something] [else|more|further|other] [|at all|for you|today|_] [|that|_] [|i|we|you] [|can|could|may|might|would|need|want] [|_] [|help|do|assist|need|sort|add|like|look|answer|clear up|arrange|check]',
    '[is|was|are|were] there [anything|something|any other|any more|another thing|other things|more] [|else|more|further|_] [|that] [i|we|you] [|can|could|may|might|would|need|want]',
    '[is|was] there [anything|something|owt|aught] else [?|,|$$|for|on|you]',
    '[is|was|will|would] that [be] [|_] [everything|all|the lot] [|,|for|then|or|now|?]',
    '[can|could|may|shall|might|do] [i|we] [|_] [help|do|assist|sort|look|get|offer|be of] [|out|at|into] [|you] [|with|for you] [|any] [anything|something|further|more] [|else|more|further|help|assistance|today]',
    '[what|how] else [can|could|may|might] [i|we]',
    '[can|could|may] [i|we] be of [any|further|more] [|further|more|other] [help|assistance|service|use]',
    '^^ [|and|so|are there|is there|have you|got|do you have|have you got|were there|was there] [any|other|some] [other|more|further|last|odd|odds|final|remaining|loose|things] [|_] [|_] [|_] [|_] [i|we|while|before|today|for me|on your mind|for now|?|that|about]',
    '[does|do|did|has|have|would|will] [that|this|it|i|we|those] [|all] [answer|answered|cover|covered|settle|settled|sort|clear up|cleared up|take care of] [|all|everything|your|for you|it|the] [|_] [|_] ?',
    '[is|was] that [|_] [all|everything|the lot|it] [|then] [?|for now|for today|today|or]',
  ],
  where: { negated: false },
};
