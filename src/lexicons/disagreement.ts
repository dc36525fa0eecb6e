import type { Lexicon } from '../text/lexicon';
import { grasp } from './receptiveness';

const source = 'goodturn, 2026, after Locher 2004 and Yeomans et al. 2020';

/** A differing view put as the speaker's own reading: enough by itself. */
export const softDisagreement: Lexicon = {
  id: 'soft-disagreement',
  source,
  classes: [
    { id: 'view', source, words: ['see', 'read', 'view', 'understand', 'remember', 'interpret', 'recall', 'judge', 'look at'] },
    { id: 'reading', source, words: ['reading', 'understanding', 'impression', 'take', 'view', 'sense', 'conclusion', 'picture', 'story'] },
  ],
  patterns: [
    '[i|we] [|AUX] [|ADV] {view} ... [|a little|a bit|ADV] [differently|otherwise|another way|a different way]',
    'another [side|angle|explanation|reading|possibility|way] [for|here|behind|to see|to read|to look|to this|to it]',
    '[i|we|this|that|it|NOUN] [|AUX|ADV] [~have|~take|~tell|~paint|~show|~give|~suggest|~get|~reach|come to] [|me|us] a [|ADV|little] different {reading}',
    '[with all due respect|with due respect|with respect ,|beg to differ]',
    '[^^|i|we] [|AUX] [|have to|beg to] [|just] [gently|respectfully|politely] [,|disagree|differ|point out|push back]',
    '[i|we] ~be not [|ADV] [|ADV] [convinced|persuaded|sure that is|sure it|sure this is|sure about that|sure i agree|certain that is|certain it]',
    '[i|we] AUX not [quite|entirely|fully|completely|wholly|totally] [agree|share|see|go along|accept]',
    '[i|we] would not [|ADV] [say|call|go that far]',
    '[i|we] [|AUX] agree [up to a point|in part|partly|to an extent|with part|with most]',
    '[i|we] AUX [|be] [|ADV|more] [inclined|tempted] to [differ|disagree|doubt|blame|read|see|think otherwise]',
    '[i|we] [would|should] [put|see|say|read] [it|that|this] [|a little|a bit|ADV] [differently|different|otherwise|another way]',
    '~be [|ADV] not the [whole|full|only] [story|picture|reason|cause|explanation]',
    '[i|we] [|AUX] [|ADV] doubt [that is|whether that|if that|that]',
  ],
  where: { conditional: false },
};

/** Showing that the other's view can be understood: the first half of a soft disagreement. */
export const viewSeen: Lexicon = {
  id: 'view-seen',
  source,
  classes: [
    grasp,
    { id: 'think', source, words: ['think', 'believe', 'assume', 'suppose', 'conclude', 'expect', 'say', 'suspect', 'read', 'see', 'take', 'come', 'look', 'seem', 'appear', 'sound'] },
  ],
  patterns: [
    '[i|we] [|AUX] [|ADV] {grasp} [|ADV] [why|how|that|where|what makes] [PRON|the _|people|anyone|someone|one] [|AUX] [|AUX|ADV|to] {think}',
    '[i|we] [|AUX] [|ADV] {grasp} [|and respect] [your|the|that] [point|reasoning|view|logic|argument|side|thinking|impression|conclusion]',
    '[i|we] [|AUX] [|ADV] {grasp} what you [mean|are saying|are getting at]',
    'must [|have] [~seem|~look|~feel|~sound|~appear] [like|so|that|as|unfair|odd|strange|wrong]',
    '[i|we|anyone|most people|everyone|people] [would|might|could] [|ADV] [think|assume|suspect|conclude|believe|wonder]',
    '[it|that|this|they|NOUN] [does|do|did|may|might|could] [|ADV] [look|seem|sound|feel|appear|read]',
    '[natural|fair|reasonable|understandable|logical|tempting|easy] [conclusion|assumption|reading|guess|thought|to think|to assume|to conclude]',
    '[~look|~seem|~sound|~read|~come across|feel] [|just] [that way|like that|like it|so] $$',
    '[i|we] would have VERB [|_|_ _|_ _ _] [too|myself|as well|the same|so] [$$|,]',
    'from [where you|the outside|your side|your end]',
  ],
  where: { negated: false, conditional: false },
};

/** What turns an acknowledged view: a contrast, or evidence that shows otherwise. */
export const otherEvidence: Lexicon = {
  id: 'other-evidence',
  source,
  classes: [
    { id: 'reading', source, words: ['reading', 'understanding', 'impression', 'take', 'view', 'sense', 'picture'] },
    { id: 'show', source, words: ['show', 'say', 'tell', 'read', 'suggest', 'point', 'give', 'indicate', 'list', 'confirm', 'state', 'name'] },
  ],
  patterns: [
    'the way [i|we] [|AUX] [see|read|understand|remember]',
    'my [|own|ADJ] {reading} [|of ...|here] [is|would|was|might]',
    'from where [i|we] [sit|stand]',
    'as far as [i|we] can [tell|see|make out|judge]',
    '[to|for] me [|,] [it|this|that|they|DET NOUN] [|ADV] [~read|~look|~seem|~sound|~feel|~point]',
    '[i|we] AUX [|be] [|ADV|more] [inclined|tempted] to',
    'what [i|we] [|AUX] [|ADV] [see|have|find|notice|read]',
    '[the|our|my] [|NOUN] NOUN [|ADV|AUX|i have|we have|from ...|of ...] {show}',
    '[but|however|though|yet|still|whereas|even so|that said|at the same time] [|,] [i|it|this|that|these|those|there|what|my|our|they|he|she|DET|ADP]',
    '[though|however] [,|$$]',
    '[from|according to|looking at|going by] [the|our|my] NOUN',
    '[on|in] [the|our|my] [record|system|log|file|contract|photo]',
  ],
};

/** A refusal after an acknowledgement: no view is disputed there. */
export const mereRefusal: Lexicon = {
  id: 'mere-refusal',
  source,
  patterns: [
    '[i|we] [can|could|do] not [offer|refund|give|do|change|accept|make|provide|send|allow|help]',
    '[i|we] ~be [not able|unable]',
    '[i|we] [|AUX] [need|require]',
    'not something [i|we]',
  ],
};
