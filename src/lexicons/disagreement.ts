import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; mitigated disagreement after Pomerantz 1984 and Locher 2004; conversational receptiveness after Yeomans et al. 2020';

/** A differing view put as the speaker's own reading: enough by itself. */
export const softDisagreement: Lexicon = {
  id: 'soft-disagreement',
  source,
  classes: [
    { id: 'view', source, words: ['see', 'read', 'view', 'understand', 'remember', 'interpret', 'recall', 'judge', 'look at', 'come at', 'count'] },
    { id: 'reading', source, words: ['reading', 'understanding', 'impression', 'take', 'view', 'sense', 'interpretation', 'guess', 'recollection', 'conclusion', 'assessment', 'suspicion', 'feeling', 'opinion', 'picture', 'story', 'perspective', 'angle'] },
    { id: 'sure', source, words: ['sure', 'certain', 'convinced', 'persuaded'] },
    { id: 'doubt', source, words: ['hesitate', 'doubt', 'pause', 'wonder', 'unsure', 'cautious', 'think twice', 'doubtful', 'less sure'] },
  ],
  patterns: [
    '[i|we] [|AUX] [|ADV] {view} ... [|a little|a bit|ADV] [differently|otherwise|another way|a different way|in another light]',
    'another [side|angle|explanation|reading|possibility|way] [of|for|here|behind|to see|to read|to look|to this|to it]',
    'a [|ADV|little] [different|another] {reading}',
    'my [|own|ADJ] {reading} [|of ...|here] [would|is|was|might|differs]',
    'the way [i|we] [|AUX] {view}',
    '[all due respect|with respect|with the greatest respect]',
    '[^^|i|we] [|AUX] [|have to|beg to] [|just] [gently|respectfully|politely|humbly] [,|VERB]',
    'beg to differ',
    '[i|we] ~be not [|ADV] [|ADV] {sure} [that|it is|it was|this is|about that|about this|of that|whether it|i agree|i would|we would]',
    '[i|we] [am|are] not [|ADV] [convinced|persuaded]',
    '[i|we] AUX not [quite|entirely|fully|altogether|completely|wholly|totally] [agree|share|see|go along|subscribe|accept|recognise]',
    '[i|we] [would|might] not [|ADV|go so far as to|go as far as to] [say|call|put it|describe|rule out|go that far|go as far]',
    '[~make|~give|~leave] [me|us] {doubt}',
    '[i|we] [|AUX] agree [up to a point|in part|partly|to a degree|to an extent|with part|with most]',
    '[i|we] AUX [|be] [|ADV|more] [inclined|tempted] to',
    '[i|we] [|AUX] ~lean [|more] [towards|toward]',
    '[i|we] [|AUX] wonder [if|whether] [it|that|this|there|perhaps|maybe|the]',
    '[might|could|may] [it|there] [|ADV] [be|have been] [that|a|an|another|something|some other]',
    '[i|we] [may|might|could] [|ADV] [|ADV] be [wrong|mistaken|missing something]',
    '[correct|stop|forgive] me if [i|that]',
    'from [where|what] [i|we] [|AUX] [see|sit|stand|tell|gather]',
    '[from|on] [my|our] [side|end|screen] ... [~look|~seem|~appear|~read]',
    'as far as [i|we] can [tell|see|make out|judge]',
    '~be [|ADV] not the [whole|full|only|entire] [story|picture|reason|truth|cause|explanation]',
    '[i|we] [|AUX] [|ADV] [doubt|question] [that|it|whether|if|this]',
    '[to|for] me [|,] [it|this|that|they] [|ADV] [~read|~look|~seem|~sound|~feel]',
    '[it|this|that|which] [could|might|may] [just as well|equally|also|as easily|just as easily] be',
    '[it|this|that] [could|might|may] [|well] be [,|$$|so|but]',
    '[you|u] [may|might|could] [|ADV] [|ADV] be right',
    '[i|we] [|AUX] [see|read|understand] [it|this|that] [|more|rather|less] as',
    'there [|AUX] [|be] [two sides|another side|more to it|more to this]',
    '[~seem|~look|~read|~sound] [different|otherwise] [to me|to us|from here|on our|from our]',
  ],
  where: { conditional: false },
};

/** Showing that the other's view can be understood: the first half of a soft disagreement. */
export const viewSeen: Lexicon = {
  id: 'view-seen',
  source,
  classes: [
    { id: 'grasp', source, words: ['see', 'understand', 'follow', 'get', 'appreciate', 'hear', 'imagine', 'know', 'recognise', 'recognize', 'accept', 'respect', 'acknowledge'] },
    { id: 'think', source, words: ['think', 'believe', 'assume', 'suppose', 'conclude', 'expect', 'say', 'suspect', 'feel that way', 'feel so', 'feel like that', 'read', 'see', 'take', 'come', 'look', 'seem', 'appear', 'sound', 'wonder', 'ask', 'blame', 'interpret', 'call', 'point', 'connect', 'argue'] },
  ],
  patterns: [
    '[i|we] [|AUX] [|ADV] {grasp} [|ADV] [why|how|that|where|what makes] [PRON|the _|people|anyone|someone|one] [|AUX] [|AUX|ADV|to] {think}',
    '[i|we] [|AUX] [|ADV] {grasp} [|and respect] [your|the] [point|reasoning|view|logic|argument|side|thinking|position|perspective|conclusion|suspicion|doubt|doubts|connection]',
    '[i|we] [|AUX] [|ADV] {grasp} what you [mean|are saying|are getting at]',
    'i [|do] hear [you $$|you on]',
    'must [|have] [~seem|~look|~feel|~sound|~appear] [like|so|that|as|unfair|odd|strange|wrong]',
    '[i|we|anyone|anybody|most people|many people|everyone|people] [would|might|could] [|ADV] [think|assume|draw|read|suspect|conclude|believe|wonder]',
    '[it|that|this|they|NOUN] [does|do|did|can|may|might] [|ADV] [look|seem|sound|feel|appear|read|suggest]',
    '[natural|fair|reasonable|understandable|logical|sensible|plausible|tempting|easy|obvious] [conclusion|assumption|reading|question|guess|thought|suspicion|mistake|to think|to assume|to read|to suspect|to conclude|to believe]',
    '[looks|looked|seems|sounds|reads|appears] [that way|like that|like it|so] $$',
  ],
  where: { negated: false, conditional: false },
};

/** A part granted: a disagreement only if a contrast follows. */
export const partGranted: Lexicon = {
  id: 'part-granted',
  source,
  patterns: [
    '[you|u] [are|were] [|ADV] right [that|about|to|in that|so far|with]',
    '[that|this|it|which] [is|was] [|ADV] [true|right|correct|fair] $$',
    '^^ [true|granted|fair enough|agreed|point taken|fair point]',
  ],
  where: { negated: false, conditional: false },
};

/** What turns an acknowledged view: a contrast, or evidence that shows otherwise. */
export const otherEvidence: Lexicon = {
  id: 'other-evidence',
  source,
  classes: [
    { id: 'record', source, words: ['log', 'record', 'scan', 'photo', 'picture', 'note', 'system', 'account', 'invoice', 'contract', 'tracking', 'report', 'file', 'statement', 'screen', 'reading', 'meter', 'test', 'terms', 'policy', 'clause', 'receipt', 'camera', 'footage', 'recording', 'timestamp', 'figure', 'number', 'history', 'form', 'signature', 'label', 'engineer', 'technician', 'data', 'inspection', 'copy', 'manual', 'booking', 'document'] },
    { id: 'show', source, words: ['show', 'say', 'tell', 'have', 'read', 'suggest', 'point', 'give', 'put', 'indicate', 'list', 'describe', 'date', 'confirm', 'find', 'look', 'state', 'name', 'start', 'mention'] },
  ],
  patterns: [
    'what [i|we] [|AUX] [|ADV] [see|have|find|notice|read]',
    '{record} [|ADV|AUX|itself|i have|we have|from ...|of ...] {show}',
    '[but|however|though|yet|still|whereas|even so|that said|at the same time] [|,] [i|it|this|that|these|those|there|what|my|our|they|he|she|DET|ADP]',
    '[though|however] [,|$$]',
    '[on|in|from|according to|looking at|going by|judging by] [the|our|my] {record}',
    'as far as [i|we] can [tell|see]',
    '[could|might|may] [|ADV] be',
    'the [other|only] [thing|catch|trouble|difference|part|side] [is|i|here]',
    'the difference [is|here|lies]',
  ],
};

/** A refusal or a promise after an acknowledgement: no view is disputed there. */
export const mereRefusal: Lexicon = {
  id: 'mere-refusal',
  source: 'goodturn, 2026',
  patterns: [
    '[i|we] [can|could|do] not [offer|refund|give|do|change|accept|make|provide|send|allow|waive|help|guarantee]',
    '[i|we] [am|are] [not able|unable|sorry]',
    '[i|we] [will|would like to|can] [check|look|send|fix|help|refund|get|make|call|ask]',
    'let [me|us]',
  ],
};
