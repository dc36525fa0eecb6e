import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; repetition as reproach after Brown & Levinson 1987 (threats to positive face)';

/** Saying to somebody: "I told you". */
const telling: WordClass = { id: 'tell', source, words: ['tell', 'ask', 'warn', 'remind', 'inform'] };

/** Saying something: "I explained". */
const explaining: WordClass = { id: 'explain', source, words: ['explain', 'say', 'state', 'answer', 'mention', 'repeat', 'clarify', 'cover', 'point out', 'go over', 'go through'] };

const again: WordClass = { id: 'again', source, words: ['twice', 'times', 'repeatedly', 'over and over', 'again and again', 'before', 'more than once', 'earlier', 'already', 'ago', 'yesterday', 'last time', 'last week', 'this morning'] };

const ordinals: WordClass = { id: 'ordinal', source, words: ['second', 'third', 'fourth', 'fifth', 'tenth', 'last', 'final', 'umpteenth', 'hundredth', '2nd', '3rd'] };

const messages: WordClass = { id: 'message', source, words: ['email', 'message', 'reply', 'letter', 'call'] };

/** Saying that one has said it before, with a mark of reproach: already, twice, for the third time. */
export const repeatedTelling: Lexicon = {
  id: 'repeated-telling',
  source,
  classes: [telling, explaining, again, ordinals, messages],
  patterns: [
    '[as|like] [i|we] [|have|had|did] [already|previously|repeatedly|just|clearly] [{explain}|{tell}]',
    '[as|like] [i|we] [|have|had|did] [{explain}|{tell}] ... {again}',
    '[as|like] [i|we] [keep|have been|was] [|on] [{explain}|{tell}]',
    '[i|we] [|have|had|did] [already|repeatedly] [|now|just] [{tell} you|{explain}]',
    '[i|we] [|have|had|did] [|just|now|literally] [{tell} you|{explain}] ... {again}',
    '^ [already|just] {explain} [$|,|above|twice]',
    '[this|that|question|it] [has been|was] [already|repeatedly] [|been] {explain}',
    '[this|that|it] ~be [|now] the {ordinal} [|NOUN] {message} [|in|to|on] [which|i|we|you]',
    'the {ordinal} time [|now|that] [i|we] [|have|had|am|are|will|must|need to] [|to] [{explain}|{tell}|answering|explaining|saying|telling]',
    'per my [last|previous|earlier] [|NUM] {message}',
    'how [many|often|many more] [|times] [do|must|will|have|should|can|am|are] [i|we] [|to|have]',
    '~repeat myself',
    'not [|going to|keep] [~repeat|~say|~explain] [|this|it|that] again',
    '[we|i] [have|had] [|already|just] been [over|through|round|here] [this|that|it|before]',
    '[do|must|will] [i|we] [|really] [have|need] to [{explain}|{tell}|go] [|this|it|that|you|through|over]',
    '[did|have] [i|we] not [|just|already] [{explain}|{tell}]',
    '[running|run] out of [patience|ways|words]',
    '^ again :',
  ],
  where: { voice: ['own', 'reported'] },
};

/** Reminders that are reproachful only where nothing kind stands beside them. */
export const plainReminder: Lexicon = {
  id: 'plain-reminder',
  source,
  classes: [telling, explaining, again, ordinals],
  patterns: [
    '^^ [as|like] [i|we] [|have|had] [said|stated|explained] [|,|:|$$|before|on the phone]',
    '[as|like] [i|we] told you',
    'as previously [stated|explained|told|informed|advised]',
    'as you [were|have been] [|already] [told|informed|advised]',
    '^ [|ADV|CCONJ] [|,] for the {ordinal} [|and last|and final] time [,|:|now|i|we|$$]',
    '[{explain}|{tell}] ... for the {ordinal} time',
    'you [were|have been] [already|clearly|repeatedly] [|been] [told|informed]',
    'you have already [asked|been told]',
    '^^ [|but|and|so] you [|just|still] keep [|on] [asking|repeating|writing|calling|interrupting|chasing]',
    '^ your point [|,] [|$$] ?',
    'here we go again',
    '[the|that] [|very|exact] same [question|thing] [again|over|twice|every]',
  ],
  where: { conditional: false },
};

/** Hurrying, cutting short, and sighing at the customer. */
export const hurrying: Lexicon = {
  id: 'hurrying',
  source,
  classes: [{ id: 'hurry', source, words: ['hurry', 'hurry up', 'get to the point', 'get on with it', 'keep it short', 'keep this short', 'make it quick', 'make this quick', 'speed this up', 'speed this along', 'wrap this up', 'wrap it up', 'make up your mind', 'be brief', 'cut to the chase'] }],
  patterns: [
    '^^ [|please|just|now|so|then|ADV] {hurry}',
    '[can|could|may|shall|will|would|let] [we|you|i|us] [|please|now|just] [{hurry}|move on $$|move on now]',
    '[i|we] [need|have] to [get on|get going]',
    'not [|really] [have|got] [|got] [all day|all night|all morning|forever|time for this|time to]',
    '[i|we] [have|got|have got] NUM [|other|more] [NOUN|people] [|are] [waiting|behind you|open]',
    '[NUM|queue|people] [|people] [|are] [|waiting] behind you',
    'let me finish $$',
    '^ [you again|what now|now what|well] ? $',
    'tired of [explaining|repeating|answering|having to]',
    'for [god|goodness|heaven|pete] [|\'s|\'] sake',
    '[ffs|argh|sheesh|jeez|chop chop|time is money]',
    'spare [me|us] [the|your|this|all]',
  ],
  where: { conditional: false },
};

/** Sighs and groans put into writing. */
export const sighs: Lexicon = {
  id: 'sighs',
  source,
  patterns: ['[*|(] [|deep|heavy] [sigh|sighs|yawn|facepalm] [*|)]', '^ [sigh|oh come on|sheesh|jeez|ffs|pfft|oh please] [|,|$$|.|?|!]'],
};
