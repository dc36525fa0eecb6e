import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026, after Pomerantz 1984';

const correct: WordClass = { id: 'correct', source, words: ['right', 'correct', 'spot on', 'bang on', 'dead on', 'on the money', 'not wrong', 'not mistaken'] };
const exactly: WordClass = { id: 'same', source, words: ['exactly', 'precisely', 'just', 'very'] };

/** The speaker's own assent to a view: it says who agrees, so no turn before is needed to read it. */
export const agreement: Lexicon = {
  id: 'agreement',
  source,
  classes: [
    correct,
    exactly,
    { id: 'choose', source, words: ['do', 'say', 'think', 'pick', 'choose', 'take', 'prefer', 'feel', 'expect', 'suggest', 'see it', 'see things'] },
    { id: 'view', source, words: ['thoughts', 'thinking', 'view', 'opinion', 'sentiments', 'feeling', 'feelings'] },
  ],
  patterns: [
    '[i|we] [|AUX|have to|tend to|can only] [|ADV|very much] [|ADV] [agree|concur]',
    '[i|we] ~be [|ADV] [in agreement|in full agreement|of the same mind|of one mind|with you there|with you on]',
    '[i|we] ~be [|ADV|all] [with|behind] you $$',
    '[we|you and i] [|ADV|AUX] [|ADV|both] [see eye to eye|agree|of one mind]',
    '[could|can] not agree [|with you] more',
    '[could|would] not have [put|said] it [better|any better]',
    '[my|our] [|own] {view} {same}',
    '{same} [my|our] [|own] {view}',
    '{same} [what|how] [i|we] [|AUX] [|AUX] {choose}',
    '^^ [hear hear|likewise|agreed|quite so|quite right|very true|so true|too true|how true|well said|well put|good call|great idea|good idea|amen to that|of course not|no question|no doubt|without a doubt] $$',
    '[i|we] [|would|might|do] [|ADV|have] [|ADV] {choose} [|ADV] [the same|that too|it too|so too|so as well|that as well|likewise]',
    '[i|we] [would|also|ADV] [|have] VERB [|_|_ _|_ _ _] [myself|too|as well|either] $$',
    '[i|we] [like|prefer|dislike|find|found|think|thought] ... [|_|_ _] [as well|too|either] $$',
    '[i|we] AUX not [disagree|argue] [with|there|$$]',
    '[i|we] [|do|ADV] [second|share|echo|endorse] [that|your|this] [$$|{view}|point|concern|conclusion|worry]',
    'no [argument|arguments|disagreement|objection|quarrel] [from|here|there]',
    'makes [perfect|total|complete|good|a lot of] sense [|to me] $$',
    '[that|this] is [|{same}] [how|the way] [i|we] [|AUX] [|ADV] [see|feel|read|look|think|remember|understand]',
    '[that|this|it] is [|ADV] [sensible|wise|prudent|the right call|the right thing|the sensible thing|a good call|a good plan]',
    '[you and me both|that makes two of us|you and i both]',
    'you [|so] [rightly|correctly] VERB',
  ],
  where: { negated: false, conditional: false },
};

/** "So do I": a wish shared is a goal, a view shared is agreement. */
export const alsoI: Lexicon = {
  id: 'also-i',
  source,
  patterns: ['[so|nor|neither] AUX [i|we|most of us|all of us]', '^^ [me too|me neither|us too|as do i|as do we] $$', '^^ same here'],
};

/** "You're right": said to the person, of what they said. */
export const youAreRight: Lexicon = {
  id: 'you-are-right',
  source,
  classes: [correct],
  patterns: [
    'you [|ADV] [are|were|have been] [|ADV|of course|all too|both] [|ADV] {correct}',
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
    'right [next|after|before|beside|behind|on time|at|in|by|here|there $$|away|now|side|around|up|down|across|outside|inside|on track]',
  ],
};

/** Assent whose meaning hangs on the turn before: it agrees with a view, but confirms a fact asked for. */
export const assent: Lexicon = {
  id: 'bare-assent',
  source,
  patterns: [
    '[that|this|it|which] is [|ADV|all|only too] [true|right|correct] [|,|$$|and|indeed|enough|too]',
    '^ [exactly|precisely|absolutely|definitely|totally|indeed|certainly|undoubtedly|true|correct|clearly] [|so|true|that] $$',
    '^ [yes|yeah] [|,] [i know|it is|they are|it does|it was|they do]',
    '[|that|it|which] [|does] [make|makes] [|perfect|total|complete|good] sense $$',
  ],
  where: { negated: false, conditional: false },
};

/** Credit given to a point that was made: it agrees with an opinion and concedes a criticism. */
export const pointGranted: Lexicon = {
  id: 'point-granted',
  source,
  classes: [
    { id: 'sound', source, words: ['fair', 'good', 'valid', 'excellent', 'great', 'reasonable', 'legitimate', 'sound', 'justified'] },
    { id: 'point', source, words: ['point', 'comment', 'observation', 'argument', 'criticism', 'objection', 'complaint', 'remark', 'concern'] },
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
  ],
  where: { negated: false, conditional: false },
};
