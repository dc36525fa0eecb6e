import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; closings that leave the door open, after Schegloff & Sacks 1973 (opening up closings)';

/** Getting in touch, as the customer may do it. */
const contact: WordClass = {
  id: 'contact',
  source,
  words: [
    'let me know', 'let us know', 'let me hear', 'shout', 'holler', 'ping me', 'ping us', 'ping back', 'give me a', 'give us a', 'drop me a', 'drop us a', 'drop a', 'drop us', 'drop me', 'call me', 'call us', 'call back', 'call again', 'ring me', 'ring us', 'ring back', 'phone me', 'phone us', 'text me',
    'text us', 'message me', 'message us', 'message back', 'email me', 'email us', 'mail me', 'mail us', 'e-mail me', 'e-mail us', 'dm me', 'dm us', 'tweet me', 'tweet us', 'write to me', 'write to us', 'write back', 'write again', 'write here', 'write me', 'come back', 'come straight back', 'get back', 'pop back',
    'reach out', 'get in touch', 'be in touch', 'reply here', 'reply to this', 'reply to me', 'reply any time', 'just reply', 'reply', 'contact me', 'contact us', 'contact our', 'find me', 'find us', 'reach me', 'reach us', 'ask me', 'ask us', 'ask away', 'just ask', 'pop your head', 'poke your head', 'stick your head', 'put your head', 'pop your nose', 'pop in', 'pop by', 'drop in', 'drop by', 'stop by', 'come by', 'swing by', 'tell me', 'tell us', 'touch base',
    'hit me up', 'hit us up', 'buzz me', 'poke me', 'nudge me', 'nudge us', 'speak up', 'say so', 'say the word', 'send me a', 'send us a', 'chat with us', 'start a new chat', 'open a new', 'reopen', 'raise it with', 'bring it back', 'pick up the phone', 'knock', 'come to me', 'come to us', 'revert', 'connect with us', 'leave me a', 'leave us a', 'see me', 'return to us',
  ],
};

/** Trouble or wants that may still come. */
const contingency: WordClass = {
  id: 'contingency',
  source,
  words: [
    'anything', 'something', 'any', 'question', 'problem', 'issue', 'trouble', 'concern', 'query', 'doubt', 'hiccup', 'snag', 'bother', 'else', 'further', 'more', 'again', 'still', 'need', 'change', 'help', 'hand', 'assistance', 'stuck', 'unclear', 'unsure', 'puzzled', 'wobble', 'crop up', 'come up', 'turn up', 'happen', 'pop up', 'go wrong', 'goes wrong', 'come back',
    'persist', 'continue', 'fail', 'not work', 'not help', 'not arrive', 'not show', 'not fix', 'not do the trick', 'not turn up', 'not right', 'difficulty', 'wrong', 'worry', 'occur', 'misbehave', 'play up', 'return', 'surprise', 'other', 'another', 'confusing', 'jam', 'pinch', 'reappear', 'recur', 'odd', 'strange', 'off', 'thought',
  ],
};

/** An invitation to get in touch, with what for or when. */
export const invitation: Lexicon = {
  id: 'closing-invitation',
  source,
  classes: [contact, contingency],
  patterns: [
    // if anything …, drop me a line
    '[if|should|whenever|when|in case|were|any|anything|more|further|another|other] ... {contingency} ... [,|please|just|then|so|feel|do|never|we|i|you] [|please|just|do|simply|then|always|by all means|you can|you can always|we|i] [|feel|free|to|are] [|free|not|here|to|hesitate|only] [|hesitate|to] [|to] {contact}',
    '[if|should|whenever|when|any|in case] ... {contingency} ... ... [,|please|just|then] [|please|just|do|simply|then|always|you can|you can always|feel free to] {contact}',
    '{contact} [|_] [|_] [|_] [if|should|whenever|when|in case|for|with|about|on] [|you|there|anything|something|any|it|that|this|things|we|i|they] [|_] [|_] {contingency}',
    '{contact} [|_] [|_] [|_] [if|should|in case] ... ... {contingency}',
    '{contact} [|_] [|_] [|_] [|_] [any time|anytime|whenever|day or night|24 / 7|at any point|at any time|any hour|if need be|if needed|as needed|as often as|in the meantime|any day|if in doubt|if it does not|if you get stuck|if not|if so inclined|if you fancy]',
    '[feel|~feel] [|always|totally|completely|entirely] free to [|just|also|always] {contact}',
    '[not|never] [|ever] [hesitate|be shy|be afraid|be scared|think twice|wait|feel shy|feel bad] [to|about|in|and|before] [|just|also] [{contact}|contact|call|ask|write|ring|reach|message|contacting|calling|asking|writing|reaching out|getting in touch|messaging]',
    '[not|never] be a stranger',
    '[welcome|happy for you|always happy for you|more than welcome|invited|at liberty] to [|just|always] {contact}',
    '[can|could|may] [|_] always [|just|also] [{contact}|write|call|ring|reply|message]',
    'keep [me|us] [posted|in the loop|updated] [|if|on|about|with|how|$$]',
    '[if|should|whenever|in case] ... {contingency} ... , [i am|i will be|we are|we will be|my|our|the] [|_] [|_] [|_] [here|open|around|extension|number|line|on|at|always|on hand|available|phone|desk]',
    '[i am|i will be|we are|we will be] [at|around|on|by|in|near|available|on hand|about] [|_] [|_] [|_] [|_] [|_] [if|should|whenever|in case] [|_] [|_] [|_] {contingency}',
    '^^ [|so|or|do|then] just [holler|shout|yell|whistle|ask|say|reply|write|ring|call|message|text] [$$|.|!|and]',
    '[nothing|no question|no query|no problem|no job|no worry] [|is|\'s] [|ever] too [small|silly|big|minor|trivial|daft]',
    '[any|more|further|other] [question|questions|problem|problems|issue|issues|trouble|worries|hiccups|queries|concerns|doubts] [|at all|later|_] [?|,|:|–|-|.] [|please|just|then] [i am|we are|{contact}|you know]',
    // we are here
    '[i am|we are|i will be|we will be|~be|team is|our team is|someone is|somebody is] [|always|right|still|only|just|here|both|all|also] here [|_] [if|for you|whenever|when|any time|anytime|for anything|24 / 7|round the clock|around the clock|should|day and night|day or night|all day|all night|all week|till|until|$$]',
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
