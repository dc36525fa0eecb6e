import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; patronising moves after Wang & Potts 2019 (TalkDown)';

/** What the reader is said not to have done: had they only looked. */
const looking: WordClass = { id: 'look', source, words: ['read', 'look', 'listen', 'bother', 'think', 'notice', 'glance', 'learn', 'scroll', 'pay attention', 'take the trouble', 'take the time'] };

/** What the reader is said not to be able to do. */
const grasping: WordClass = { id: 'grasp', source, words: ['understand', 'know', 'grasp', 'comprehend', 'realise', 'realize'] };

const sureOf: WordClass = { id: 'surely', source, words: ['clearly', 'obviously', 'evidently', 'apparently'] };

const hard: WordClass = { id: 'hard', source, words: ['hard', 'difficult', 'complicated', 'tricky', 'technical'] };

const littleOnes: WordClass = { id: 'child', source, words: ['child', 'kid', 'toddler', 'fool', 'idiot', 'beginner', 'monkey', 'gran', 'grandmother', 'mother', 'year - old'] };

/** Talking down: making the matter small, the reader slow, or knowledge a thing that everybody else has. */
export const talkingDown: Lexicon = {
  id: 'talking-down',
  source,
  classes: [looking, grasping, sureOf, hard, littleOnes],
  patterns: [
    // What the reader would know, had they only looked.
    '[if you had|if you would only|had you] [|ADV|bothered to] [{look}|checked the|checked your|checked it]',
    'if you [only|actually|simply] [{look}|bothered]',
    'if [one|you|people] [bothers|bothered|took the trouble] to',
    '[anyone|anybody|those|people] who [|actually] [can|could|bothers|cares|takes the trouble] [|to] {look}',
    '[anyone|anybody] with [half a brain|eyes|common sense|any sense]',
    '[did|do|have] you [even|actually|not|bother to] [|bother to] {look}',
    'have you tried [reading|thinking]',
    'do you [even|actually] {grasp}',
    'do you understand [|now|me|that] ? $',
    'you do [know|realise|realize|understand] [that|what|there|the|this|it|we|you]',
    '[what|which] part of ... [do|did|can] you not',
    '[is|was] [that|this|it] [so|that|too] {hard} [|for you|now|to you|to understand] ? $',
    'are you [following|paying attention] [|me|now] ? $',
    // What the reader does not know.
    '{surely} [|,] [|that] you [|AUX] [not|never] [|ADV|bother to] [{look}|{grasp}|been|used]',
    'you [|~do|~have|~be] {surely} [not|never] [|ADV|bother to] [{look}|{grasp}|been|used]',
    '{surely} you [|are|have] [|a bit] [confused|mistaken|misread|overlooked|misunderstood]',
    'you [are|have] {surely} [confused|mistaken|misread|overlooked|misunderstood]',
    'you seem [|to be|to have] [|a bit|a little] [confused|misread|misunderstood]',
    '[everyone|everybody] else [|seems to] [~manage|can|could|~cope]',
    'surely you [|AUX] [|ADV] [know|realise|realize|understand]',
    'you [do|are|can] not [|ADV] [|seem to] [understand|understanding|grasp|comprehend] [that|what|how|the|this|it|why]',
    'i do not think [|that] you [|ADV] [understand|realise|realize|grasp]',
    'you [need|have|must] [|to] [|first] [understand|learn|realise|realize] [that|how|this]',
    'too {hard} for you',
    'as you [|ADV] [should|ought to] [|ADV] [know|be aware|have known]',
    'you [should|ought to] [|ADV] [have known|know better|know by now]',
    '[most|other|NUM|hundred] [|of] [|our|the|my|your] [people|parents|patients|customers|users|guests|NOUN] [|seem to|can|could|do|NOUN|over NUM] [|easily|just] [~manage|~cope|figure|work out|work it]',
    // What everybody else can do.
    '[any|even a|even an|even my] [|ADJ|NUM] [|-] {child} [can|could|would|~know|~manage]',
    'a [|ADJ|NUM] [|-] {child} could [|easily] [VERB|do]',
    // How simple it is.
    '[rocket science|brain surgery|common knowledge]',
    'how hard [can|could|is] [it|this|that] [|be]',
    '[small|simple|plain|simpler|easy] [words|terms|language|steps] [for you|so you|so that you|this time]',
    '[simply|slowly] [for you|so you|so that you|this time]',
    '[let me|i will] [|just] [educate|enlighten] you',
    'words of one syllable',
    '[sinks|sunk|sank] in $$',
    'spell [it|this|that] out',
    '^^ [|do|please] [use your head|use your brain|do your research|educate yourself|think again]',
    '[it|page|email|letter|form] clearly [says|states|stated|written]',
    '~say [|so|it|this|that] [|ADV] [clearly|in black and white|in bold]',
    '^ [sweetheart|sweetie|buddy|pal|champ|kiddo|sunshine] ,',
  ],
  where: { negated: false },
};

/** "Obviously" and its like: talking down in rules and in what is said of the customer, not of one's own fault. */
export const obviousness: Lexicon = {
  id: 'obviousness',
  source,
  patterns: ['[obviously|evidently|logically]', '^^ [clearly|of course] [|,] [|if] [you|it|this|that|the] [|NOUN] [|you] [will not|does not|must]'],
  where: { negated: false },
};

/** How simple it all is: talking down unless the speaker means a task of their own. */
export const simplicity: Lexicon = {
  id: 'simplicity',
  source,
  classes: [hard],
  patterns: ['[it|this|that] ~be not [exactly|really|actually|all|that|so|too] [|that] {hard}', '[it|this|that] ~be [|ADV|just] [obvious|common sense|basic]'],
  where: { negated: false, conditional: false },
};
