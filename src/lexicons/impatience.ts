import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; repetition as reproach after Brown & Levinson 1987 (threats to positive face)';

const telling: WordClass = {
  id: 'tell',
  source,
  words: ['tell', 'ask', 'remind', 'warn', 'inform', 'advise', 'show', 'notify', 'direct', 'refer', 'point', 'email'],
};

const explaining: WordClass = {
  id: 'explain',
  source,
  words: [
    'explain', 'say', 'state', 'answer', 'repeat', 'clarify', 'mention', 'cover', 'discuss', 'stress', 'outline', 'describe', 'specify', 'address', 'spell out', 'point out', 'go over', 'go through', 'make clear', 'set out',
    'be clear', 'make it clear', 'make myself clear',
  ],
};

/** Everything one may have said, sent or asked for, after "as I already …". */
const doneBefore: WordClass = { id: 'sent', source, words: ['send', 'give', 'request', 'ask', 'put', 'type', 'write', 'indicate', 'note', 'establish', 'provide', 'share', 'confirm', 'try'] };

const times: WordClass = {
  id: 'times',
  source,
  words: ['twice', 'thrice', 'repeatedly', 'over and over', 'again and again', 'time and again', 'more than once', 'at length', 'to death', '3x'],
};

const ordinals: WordClass = {
  id: 'ordinal',
  source,
  words: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'tenth', 'last', 'final', 'umpteenth', 'nth', 'hundredth', 'thousandth', 'millionth', 'very last', 'hundred and first', '2nd', '3rd', '4th', '5th', '10th', 'same'],
};

const messages: WordClass = {
  id: 'message',
  source,
  words: ['email', 'e - mail', 'mail', 'message', 'reply', 'answer', 'response', 'note', 'letter', 'post', 'comment', 'ticket', 'text', 'tweet', 'explanation', 'instructions', 'update'],
};

/** Saying that one has said it before, with a mark of reproach: already, twice, for the third time. */
export const repeatedTelling: Lexicon = {
  id: 'repeated-telling',
  source,
  classes: [telling, explaining, doneBefore, times, ordinals, messages],
  patterns: [
    '[as|like] [i|we] [|have|had|did] [already|previously|repeatedly|just|now] [|been|just|now] [{explain}|{tell}|{sent}]',
    '[as|like] [i|we] [|have|had|did] [{explain}|{tell}] ... [already|before|previously|{times}|times|the first time|last time|earlier|yesterday|just now|minutes ago|minute ago]',
    '[as|like] [i|we] [~keep|~have to keep|have been|was] [|on] [saying|telling|explaining|repeating|trying to explain|trying to tell|trying to say]',
    '[as|like] [already|repeatedly] [{explain}|{tell}|{sent}]',
    'as previously [stated|explained|told|answered|pointed out|informed|advised|clarified]',
    '[as|like] [you|it|this|that] [have|has|had|was|were] [already|repeatedly|previously|now] [|been] [{explain}|{tell}]',
    '[i|we] [|have|had|did] [already|repeatedly] [|clearly|now|just|very clearly] {tell} you',
    '[i|we] [|have|had|did] [already|repeatedly] [|clearly|now|just|very clearly] {explain}',
    '[i|we] [|have|had|did] [|just|now|clearly] {tell} you [|this|that|so|about it|this much] [already|before|once already]',
    '[i|we] [|have|had|did] {explain} ... [already|before|minute ago]',
    '[i|we] [|have|had|did] [|already|just|now|also|only|literally] {tell} you ... [{times}|times]',
    '[i|we] [|have|had|did] [|already|just|now|also|only|literally] {explain} ... [{times}|times]',
    '[i|we] [just|literally|literally just] [told you|answered that|answered this|said that|said so|explained that|explained this|explained it]',
    '[it|this|that|which|question|everything] [has|had|was] [|already|now|clearly] [|been] [explained|answered|said|stated|clarified|covered] ... [already|before|{times}|times]',
    '[it|this|that|which|question|everything] [has|had|was] already [|been] [explained|answered|said|stated|clarified|covered|dealt with]',
    '[this|that|it] [is|will be|makes] [|now] the {ordinal} time [|now|that] [i|we] [|have|had|am|are|will|must|need]',
    '[tell|say|explain|ask|repeat|go through|go over|telling|saying|explaining|asking|repeating|spell|type] ... [one|once] [last|final|more] time',
    '[per|as per|refer to|see|re - read|reread|read|scroll up to|go back to|look at] my [last|previous|earlier|first|original|other] [|two|three|few] {message}',
    '[re - read|reread] [my|our|the] [|last|previous|earlier] {message}',
    '[read|scroll] [up|back] [|to] ... [my|i|we|our]',
    'as [per|stated in|explained in|mentioned in|i said in|i wrote in] my [last|previous|earlier|first|original] [|two|three|few] {message}',
    'how many [|more] times [do|must|will|have|should|shall|can|am|are|did] [i|we]',
    'how [often|much longer|many more|many] ... [do|must|will|have|should|shall] [i|we] [|have to|need to] [{tell}|{explain}|keep|go]',
    '[~repeat] [myself|ourselves]',
    '[i|we] [will not|am not going to|are not going to|can not|can not keep|refuse to|do not intend to|do not want to] [|be] [repeat|repeating|say|saying|explain|explaining|tell|telling|ask|asking] [|you|this|it|that|the same thing] [|to you] [again|twice|any more|anymore|once more|another time|forever|all day]',
    '[i|we] [|will|can|shall] only [say|tell|ask|explain] [|you|this|it|that] once',
    '[we|i] [have|had|keep|are|am] [|already|just|now] [been over|been through|gone over|gone through|had] [this|that|it|the same] [|ground|conversation|discussion] [|already|before|{times}]',
    '[we|i] [|just] [keep|are|am|were] [|just] going [round|around|over] ... [circles|circle|same ground|same thing]',
    'asked and answered',
    'answer [has|will|is|does] not [|going to] [change|changed]',
    '[do|must|will] [i|we] [really|seriously|honestly] [have|need] to [{explain}|{tell}|go]',
  ],
  where: { voice: ['own', 'reported'] },
};

/** Reminders that are reproachful only where nothing kind stands beside them. */
export const plainReminder: Lexicon = {
  id: 'plain-reminder',
  source,
  classes: [telling, explaining, times, ordinals],
  patterns: [
    '[as|like] [i|we] [|have|had] [said|told you|stated|explained]',
    '^ [|and|but|so|well|ok|okay|right] for the {ordinal} time',
    '[tell|say|explain|ask|repeat|telling|saying|explaining|asking|repeating|told|asked|explained] ... for the {ordinal} time',
    '[again|once again|once more|one more time] , [|as|like|the|this|that|it|you|your|no|we|i|there|all]',
    '^ [look|listen] , [|i|we|you|the|it|this|that|there|all|if]',
    'you [were|have been|had been|~be] [|already|clearly|repeatedly|just|specifically|now] [told|informed|advised|asked|warned|reminded] [already|before|this|{times}|times|this already|this before]',
    'you [were|have been|had been] [|already|clearly|specifically|now] already [been] [told|informed|advised|asked|warned|reminded]',
    'you have already been [told|informed|advised|asked|warned|reminded|given]',
    'you [|have|had] [|already|just] [asked|said|sent|written] [|me|us] [that|this|it|the same thing|the same question] [|already|before] [already|before|{times}|times]',
    'you [|have|had] already asked',
    'you [|just|still] keep [|on] [asking|repeating|saying|calling|ringing|writing|emailing|messaging|texting|coming back|going on|interrupting|bringing|chasing|demanding|pushing]',
    '[that|this] is [|now] your {ordinal} [|such] [email|message|call|ticket|request|question|complaint|text|contact|chaser] [|today|this|in|about|on|since|and]',
  ],
  where: { conditional: false },
};

/** Hurrying, cutting short, and sighing at the customer. */
export const hurrying: Lexicon = {
  id: 'hurrying',
  source,
  patterns: [
    '^^ [|please|just|now|so|ok|then] [hurry up|get to the point|get on with it|come to the point|make it quick|make it short|make it snappy|keep it short|keep it brief|make up your mind|spit it out|out with it|chop chop|come on now|cut to the chase|get to it|speed it up|move on]',
    '[can|could|may|shall|will] [we|you|i] [|please|now|just|maybe|all|perhaps] [move on|wrap this up|wrap it up|speed this up|speed it up|get on with|get to the point|come to the point|hurry up|hurry|finish this|end this|get this over with|make this quick|make it quick|keep this short|keep it short|get to it]',
    '[get|come] to the point',
    'get [this|it] over with',
    '[~do|~have] not [have|got|have got] [all day|all night|all week|all morning|all afternoon|forever|time for this|time for that|the time for this|time to go|time to keep|time to explain|time to sit|time to argue|time to discuss|time to waste|any more time|endless time|unlimited time|the whole day]',
    'have [other|more important|better] [things|matters|work] to [do|deal|get|attend]',
    '[other|more|many|forty|fifty|thirty|twenty|hundreds of|dozens of] [customers|people|calls|callers|tickets|guests|clients|passengers|chats|cases|emails|patients] [|are|i have] [waiting|to deal with|to get to|to serve|to attend to|to answer|in the queue|in line|behind you|to get through|to look after]',
    '[there is|i have|we have] a [queue|line] [behind you|waiting|of people|of customers]',
    '[will|can|could|would] you [|please|kindly] just [answer|listen|stop|read|let me|get to|do it|wait|do what|do as|decide]',
    'just [answer] [yes or no|the question|me|my question]',
    'it is a [simple|straightforward] [|yes or no|yes] question',
    '[yes or no] ? $',
    '^^ [|just] a [simple|plain|straight] yes or no',
    'do you want [it|this|the refund|the replacement|my help|help|us to help] or not',
    '[are|have] you [|quite|nearly|all|finally|now] [done|finished|ready] [|yet|now|talking|complaining|shouting|venting|ranting] ? $',
    '[if|when] you [would|could|will|have|are] [|just|only|quite|kindly|please] [let me finish|let me speak|let me talk|let me explain|quite finished|finished talking|done talking]',
    'let me [finish|speak|get a word in]',
    '[get|getting] a word in',
    '[what is it|what do you want|what is wrong|what is the problem|what is the matter|now what|what] [now|this time|again] ? $',
    '^^ [you again|not you again|not this again|this again|oh not again] $$',
    '^ [now what|what now|well] ? $',
    '[what else|what more] do you want [|me|us|from me|from us|to hear]',
    'what [else|more] [do|would] you [want|like|expect] [me|us] to [say|do|tell]',
    '[i|we] [do|can] not [know how|make|be|put|say|see how] ... [any|much|more] [clearer|plainer|simpler|clearly|plainly]',
    'do not know [how else|how many|what else|how much|how often|how more] ...',
    '[i|we] [am|are] [|getting|growing|slowly|rapidly|fast|quickly|starting to|about to|beginning to] [losing|running out of|lose|run out of] [|my|our|all] patience',
    '[my|our] patience [|here] [is|has|with] [|wearing|running|growing|not] [thin|out|limited|worn|limits|up|you|endless|infinite]',
    '[tired|sick|weary|bored] of [explaining|repeating|saying|telling|answering|going|having to explain|having to repeat|this conversation|being asked|these questions]',
    "for [god|goodness|heaven|heavens|pete|christ|fuck] [|'s|'|s] sake",
    'for [goodness|gods|heavens|petes] sake',
    'for crying out loud',
    '[ffs|argh|aargh|sheesh|jeez|jesus christ]',
    '[*] sigh [*]',
    '^ [sigh|ugh|oh come on|come on|oh for] [|,|...]',
    '[oh|come] [on|come on] , [|you|we|i|it|this|really]',
    '[today|now] , please $$',
    '[sometime today|any day now|before i retire|some time today|before christmas]',
    '[i|we] [|really|simply|just|honestly] [can not|do not have time to|have no time to] [keep|sit|stand|go on|spend] [|here] [going|explaining|repeating|answering|having|discussing|on this|all day|on this all day]',
    '[i|we] have [|already] [spent|wasted|given] [|far|way|more than|quite] [enough|too much|too long|plenty of] [|time] [on|explaining|with] [|this|you|it]',
    '[let us|can we|we need to|time to] [|just|please|now|not] [drag this out|move on from this|move this along|wrap this up|stop going]',
    'i am still waiting $$',
    'enough [already|now|of this]',
  ],
};
