import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; repetition as reproach after Brown & Levinson 1987 (threats to positive face)';

/** Saying to somebody: "I told you". */
const telling: WordClass = { id: 'tell', source, words: ['tell', 'ask', 'remind', 'warn', 'inform', 'advise', 'show', 'notify'] };

/** Saying something: "I explained". */
const explaining: WordClass = {
  id: 'explain',
  source,
  words: ['explain', 'say', 'state', 'answer', 'repeat', 'clarify', 'cover', 'discuss', 'stress', 'describe', 'mention', 'point out', 'go over', 'go through', 'make clear', 'make it clear', 'spell out'],
};

const again: WordClass = { id: 'again', source, words: ['twice', 'repeatedly', 'over and over', 'again and again', 'more than once', 'several times', 'many times', 'three times', 'four times', 'five times', 'countless times', 'already', 'before'] };

const ordinals: WordClass = {
  id: 'ordinal',
  source,
  words: ['second', 'third', 'fourth', 'fifth', 'sixth', 'tenth', 'last', 'final', 'umpteenth', 'nth', 'hundredth', 'thousandth', 'millionth', '2nd', '3rd', '4th', '5th'],
};

const messages: WordClass = { id: 'message', source, words: ['email', 'e - mail', 'mail', 'message', 'reply', 'answer', 'response', 'note', 'letter', 'call', 'ticket', 'text', 'explanation', 'chat', 'chaser', 'conversation'] };

const ago: WordClass = { id: 'ago', source, words: ['ago', 'earlier', 'yesterday', 'last time', 'last week', 'this morning', 'the first time', 'just now', 'at the start', 'at the beginning', 'at the outset'] };

/** Saying that one has said it before, with a mark of reproach: already, twice, for the third time. */
export const repeatedTelling: Lexicon = {
  id: 'repeated-telling',
  source,
  classes: [telling, explaining, again, ago, ordinals, messages],
  patterns: [
    '[as|like] [i|we] [|have|had|did] [already|previously|repeatedly|just] [|clearly] [{explain}|{tell}]',
    'as [already|repeatedly] {explain}',
    '[as|like] [i|we] [|have|had|did] [{explain}|{tell}] ... [{again}|{ago}]',
    '[as|like] [i|we] [~keep|have been|was] [|on|trying to] [{explain}|{tell}]',
    '[i|we] [|have|had|did] [already|repeatedly] [|clearly|now|just] [{tell} you|{explain}]',
    '[i|we] [|have|had|did] [|just|now|only|clearly|literally] {tell} you ... [{again}|{ago}]',
    '[i|we] [|have|had|did] [|just|now|only|clearly|literally] {explain} ... [{again}|{ago}]',
    '[i|we] [have|had] [|just|literally|only] [just|literally just|only just] [told you|answered|said|explained]',
    '[it|this|that|which|question|everything] [has|had|was] [|been] [already|repeatedly] [|been] [explained|answered|said|stated|clarified]',
    '[this|that|it] [~be|makes] [|now] [the|a|your] {ordinal} [|NOUN|such] {message} [|today] [|in|to|on|about] [which|where|i|we|this|that|the|you]',
    '[~be|will be|makes] [|now|it] the {ordinal} time [|now|that] [i|we] [|have|had|am|are|will|must|need]',
    '[tell|say|explain|ask|repeat|telling|saying|explaining|repeating] ... [one|once] [last|final|more] time',
    '[per|see|refer to|read|reread|scroll up to|go back to] my [last|previous|earlier|first|original] [|NUM] {message}',
    '^^ [|as] per my [|NUM|e -] [{message}|mails|emails|messages] [of|from|dated|on|$$|,]',
    '^^ [|ok|okay|right|so|*] [|,] [once|one] more [|time] from the [top|start|beginning]',
    '[place|page|link|answer|form|sentence|spot] [|where|that|to which] i [|already] [~send|~point|~direct|~give|~show|~tell|~refer] you',
    'how many [|more] times [do|must|will|have|should|can|am|are] [i|we]',
    'how [often|much longer|many times] ... [do|must|will|should] [i|we|this|it|one]',
    '~repeat [myself|ourselves]',
    '[i|we] [will|can|am|are] not [|going to|keep|be] [repeat|repeating|say|saying|explain|explaining|tell|telling|discuss|discussing|go over] [|you|this|it|that|the same thing] [|to you] [again|twice|once more|forever|all day|further]',
    '[we|i] [have|had|keep|are|am] [|already|just|now] [been|gone|going] [over|through|round|around|here|down] [this|that|it|in circles|the same|before]',
    '[we|i] have [|already|just] had [this|that|the same] [|very|exact|same] [conversation|discussion|argument]',
    '[do|must|will] [i|we] [|really|seriously|honestly] [have|need] to [{explain}|{tell}|go] [|this|it|that|you|through|over]',
    '[did|have] [i|we] not [|just|already|literally] [say|tell|explain|told|said|answered|explained]',
    '[i will|let me] [|just] [say|tell|explain|write|repeat] [|it|that|this|you] [again|once more|one more time]',
    '[running|run|ran] out of [ways|words|patience]',
  ],
  where: { voice: ['own', 'reported'] },
};

/** Reminders that are reproachful only where nothing kind stands beside them. */
export const plainReminder: Lexicon = {
  id: 'plain-reminder',
  source,
  classes: [telling, explaining, again, ordinals, messages],
  patterns: [
    '^^ [as|like] [i|we] [have|had] [said|stated|explained]',
    '^^ [as|like] [i|we] [said|explained] [,|:|$$|earlier|before|on the phone]',
    '[as|like] [i|we] told you',
    'as previously [stated|explained|told|answered|informed|advised|clarified]',
    '^ [|ADV|CCONJ] [|,] for the {ordinal} time [,|:|today|now|i|we|$$]',
    '[tell|say|explain|ask|repeat|telling|told|asked|explained] ... for the {ordinal} time',
    '^ [look|listen] , [|i|we|you|the|it|this|that|there|if]',
    'you [were|have been|had been|~be] [|clearly|just|specifically] [already|repeatedly] [|been] [told|informed|advised|asked|warned|reminded]',
    'you [were|have been] [told|informed|advised|warned|reminded] ... {again}',
    'you [|have|had|just] [just|already] [asked|said] [|me|us] [that|this|it|the same] [|question|thing] [$$|,|.|?|{again}]',
    'you have already [asked|been told|been given]',
    'you [|just|still] [keep|keep on|kept] [asking|repeating|saying|calling|ringing|writing|emailing|messaging|interrupting|chasing|coming back]',
    '^ [next question|moving on|your point] [|,] [|$$] ?',
    '[here we go|there you go] again',
    '[the|that] [|very|exact] same [question|thing|point|complaint|story] [again|over|twice|every]',
  ],
  where: { conditional: false },
};

/** Hurrying, cutting short, and sighing at the customer. */
export const hurrying: Lexicon = {
  id: 'hurrying',
  source,
  classes: [
    { id: 'hurry', source, words: ['hurry', 'hurry up', 'get to the point', 'come to the point', 'get on with it', 'get on with', 'make it quick', 'make this quick', 'make it short', 'keep it short', 'keep this short', 'keep it brief', 'cut to the chase', 'speed it up', 'speed this up', 'speed this along', 'speed things up', 'get a move on', 'pick up the pace', 'keep this moving', 'wrap this up', 'wrap it up', 'move on', 'move this along', 'make up your mind', 'spit it out', 'be quick', 'be brief', 'finish this', 'skip to', 'skip ahead', 'stick to the point'] },
    { id: 'person', source, words: ['customer', 'people', 'call', 'caller', 'ticket', 'guest', 'client', 'passenger', 'chat', 'case', 'patient', 'others', 'everyone else'] },
    { id: 'spell', source, words: ['all day', 'all night', 'all morning', 'all afternoon', 'forever', 'the whole day', 'time for this', 'time for that', 'time to keep', 'time to explain', 'time to argue', 'time to discuss', 'time to go', 'endless time', 'the time', 'the patience', 'the energy'] },
  ],
  patterns: [
    '^^ [|please|just|now|so|then|ADV] {hurry}',
    '[can|could|may|shall|will|would|let] [we|you|i|us] [|please|now|just|maybe|kindly|perhaps] {hurry}',
    '[i|we] [need|have] to [move on|get on|get going|press on|wrap this up]',
    '[i|we] [|really|simply|just] [do|have] not [|really] [have|got|have got] [|got] {spell}',
    'have [other|more important|better] [things|matters|work] to [do|deal|get|attend]',
    '[i|we] [have|got|have got] [other|more|many|NUM|hundreds of|dozens of] [|other|more] {person} [|are] [waiting|to deal with|to get to|to serve|to attend to|behind you|to help]',
    '[other|NUM] [|other|more] {person} [|are] [waiting|queueing|standing] behind you',
    '[queue|line] behind you',
    'it is a [|ADV] [simple|straightforward|plain|yes or no] question',
    '[are|have] you [quite|finally] [done|finished] [|yet|now|talking|complaining] ? $',
    'let me [finish|speak|get a word in]',
    '[what is it|what do you want|what is the problem|what is wrong|now what|what] [now|this time|again] ? $',
    '^ [you again|this again|now what|well] ? $',
    '[i|we] ~be [|ADV] [losing|running out of] [|my|our] patience',
    '[tired|sick|weary] of [explaining|repeating|saying|telling|answering|having to|this conversation|being asked|these questions]',
    'for [god|goodness|heaven|heavens|pete|christ] [|\'s|\'|s] sake',
    '[for crying out loud|ffs|argh|sheesh|jeez]',
    '[this century|tick tock|clock is ticking|time is money|chop chop]',
    'spare [me|us] [the|your|this|all]',
    '[you get|i give you|i will give you|you have exactly] [|exactly] NUM [minute|minutes|second|seconds] [$$|to explain|to say|,|and]',
  ],
  where: { conditional: false },
};

/** Sighs and groans put into writing. */
export const sighs: Lexicon = {
  id: 'sighs',
  source,
  patterns: [
    '[*|(] [|deep|heavy|big|long] [sigh|sighs|groan|groans|yawn|yawns|eye roll|rolls eyes|checks watch|facepalm] [*|)]',
    '^ [|deep|heavy] [sigh|oh come on|sheesh|jeez|ffs|pfft|tsk|oh please|for pity|give me strength] [|,|$$|.|?|!]',
  ],
};
