import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026, after Pomerantz 1984';

const correct: WordClass = { id: 'correct', source, words: ['right', 'correct', 'spot on', 'not wrong', 'not mistaken'] };
const exactly: WordClass = { id: 'same', source, words: ['exactly', 'precisely'] };
const view: WordClass = { id: 'view', source, words: ['thought', 'thoughts', 'thinking', 'view', 'opinion', 'feeling'] };

/** The speaker's own assent to a view: it says who agrees, so no turn before is needed to read it. */
export const agreement: Lexicon = {
  id: 'agreement',
  source,
  classes: [correct, exactly, view],
  patterns: [
    '[i|we] [|AUX|have to|tend to|can only] [|ADV|very much] [|ADV] [agree|concur] [$$|,|completely|entirely|fully|wholeheartedly|there|with|that|it|this|about|on that|on this]',
    '[i|we] ~be [|ADV] [in agreement|in full agreement|of one mind|with you there|with you on that|with you on this]',
    '[could|can] not agree [|with you] more',
    '[could|would] not have [put|said] it [better|any better]',
    '[my|our|same] [|own] {view} [{same}|here]',
    '^^ [hear hear|hear , hear|agreed|quite so|quite right|very true|so true|too true|how true|well said|well put|amen to that] $$',
    '[i|we|^^] [|AUX] [|only] second [that|your _]',
    '[i|we] [|do|ADV] [share|echo|endorse] [that|your|this] [{view}|point|concern|conclusion|worry]',
    '[you and me both|that makes two of us|you and i both]',
  ],
  where: { negated: false, conditional: false },
};

/** "So do I": a wish shared is a goal, a view shared is agreement. */
export const alsoI: Lexicon = {
  id: 'also-i',
  source,
  patterns: ['[so|nor|neither] [do|did|would|am] [i|we|most of us|all of us]', '^^ [me too|me neither|us too|as do i|as do we|same here] $$'],
};

/** "You're right": said to the person, of what they said. */
export const youAreRight: Lexicon = {
  id: 'you-are-right',
  source,
  classes: [correct],
  patterns: [
    'you [|ADV] [are|have been] [|ADV|of course|all too|both] [|ADV] {correct}',
    '^^ [quite|absolutely|completely|totally|dead|too] right $$',
    'you [have|had] [|got] [that|it|this] [|ADV] right',
  ],
  where: { conditional: false },
};

/** What shows that "right" is a place, a time or a side, or that the words go on to deny it. */
export const rightElsewhere: Lexicon = {
  id: 'right-elsewhere',
  source,
  patterns: [
    'right [next|after|before|beside|behind|on _|at|in|by|here|away|now|side|up|down|across|outside|inside|to]',
  ],
};

/** Assent whose meaning hangs on the turn before: it agrees with a view, but confirms a fact asked for. */
export const assent: Lexicon = {
  id: 'bare-assent',
  source,
  classes: [exactly],
  patterns: [
    '[that|this|it|which] is [|ADV|all|only too] [true|right|correct] [,|$$|and|about|indeed|enough|too]',
    '^ [exactly|precisely|absolutely|definitely|totally|indeed|true|correct] [|so|true|that] $$',
    '^ [yes|yeah] [|,] [i know|it is|they are|it does|it was|they do]',
    '[that|it|which|^^] [|does] [make|makes] [perfect|total|complete|good|a lot of] sense $$',
    '^^ [good idea|great idea|good call|good thinking] $$',
    '[that|this] is [|ADV] [sensible|wise|the right call|a good call|a good plan] $$',
    '[i|we] [|would|might|do] [|ADV|have] [|ADV] [do|say|think|thought|said|choose|prefer|feel|see it] [the same|that too|it too|so too|so as well|likewise]',
    '[i|we] [|AUX|ADV] [think it|think that|think they|find it|find that|find them|prefer|dislike|like|love] ... [|_|_ _] [as well|too|either|myself] $$',
    '[that|this] is [how|what|where] [i|we] [|AUX|ADV] VERB [|it] [too|as well|myself]',
    '[that is|this is|{same}] [|{same}] [how|what|the way] [i|we] [|AUX] [|ADV] [see|feel|think|thought|felt|say|said|remember]',
  ],
  where: { negated: false, conditional: false },
};

/** Credit given to a point that was made: it agrees with an opinion and concedes a criticism. */
export const pointGranted: Lexicon = {
  id: 'point-granted',
  source,
  classes: [
    { id: 'sound', source, words: ['fair', 'good', 'valid', 'great', 'reasonable', 'sound'] },
    { id: 'point', source, words: ['point', 'comment', 'argument', 'criticism', 'complaint', 'concern'] },
  ],
  patterns: [
    '^^ [|a|INTJ|that is a|this is a|that is|it is a] [|ADV] {sound} {point}',
    '[you|u] [|do|have|ADV] [make|made|raise|raised|have|had|got|bring up] [|some|a|an|several] [|ADV] [{sound} {point}|point $$|point there]',
    '^^ point [|ADV] taken',
    '[i|we] [|AUX] [take|see|hear|accept|get] your point $$',
    'your {point} [|about ...|here|there] [is|was|stands|holds] [|ADV] [{sound}|well made|well taken|true|right|correct|$$]',
    'there is [something|a lot|truth|some truth|much|merit|a point] [in|to] [what|that]',
    '^^ [fair|true|right|good] enough',
    '^^ [fair|good] [one|spot|call] $$',
    '^^ [that is|it is] [|ADV|more than] fair $$',
    '[i|we] [can|could|will|would] not [|ADV] [argue|disagree|quarrel] [with that|with you|with a _|with any|there|$$]',
  ],
  where: { negated: false, conditional: false },
};
