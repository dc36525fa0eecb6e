import type { Lexicon } from '../text/lexicon';
import { degree } from './degree';

const source = 'goodturn, 2026; mitigated disagreement after Pomerantz 1984 and Locher 2004; conversational receptiveness after Yeomans et al. 2020';

/** A differing view put as the speaker's own reading: enough by itself. */
export const softDisagreement: Lexicon = {
  id: 'soft-disagreement',
  source,
  classes: [
    { id: 'little', source, words: ['a little', 'a bit', 'slightly', 'somewhat', 'rather', 'a touch', 'a shade', 'quite', 'very', 'perhaps', 'maybe', 'a tad'] },
    { id: 'view', source, words: ['see', 'read', 'view', 'understand', 'remember', 'interpret', 'recall', 'judge', 'weigh', 'frame', 'look', 'come', 'count', 'describe'] },
    { id: 'reading', source, words: ['reading', 'understanding', 'impression', 'take', 'view', 'sense', 'interpretation', 'guess', 'hunch', 'read', 'recollection', 'conclusion', 'assessment', 'suspicion', 'feeling', 'judgement', 'best guess'] },
    { id: 'sure', source, words: ['sure', 'certain', 'convinced', 'persuaded', 'so sure', 'so certain', 'quite sure', 'entirely sure', 'fully convinced', 'entirely convinced', 'quite convinced', 'completely sure', 'totally sure', 'able to agree', 'quite with you', 'entirely with you', 'quite there', 'altogether sure', 'totally convinced', '100 sure'] },
    { id: 'hesitate', source, words: ['hesitate', 'doubt', 'pause', 'wonder', 'unsure', 'cautious', 'reluctant', 'think twice', 'doubtful', 'less sure', 'look twice', 'stop'] },
  ],
  patterns: [
    '[i|we] [|do|would|just|only|might|may] {view} ... [|{little}] [differently|otherwise|in another light|from another angle]',
    '[i|we] [|do|would|just|only|might|may] {view} [it|this|that|things] [|in] [|a] [|slightly] [another|different] way',
    '[|there is|there may be|there might be|there could be|is there|maybe there is|could there be] another [way|side|angle|explanation|reading|possibility|reason] [to|of|for|here|behind|that]',
    '[i|we] [|may|might|do|would|just|only|happen to|seem to] [have|take|hold|come to|draw|reach|get|arrive at] a [|{little}] [different|gentler|less|milder] [view|take|opinion|picture|reading|angle|perspective|conclusion|impression|recollection|understanding|figure|result|answer|memory|story]',
    '[my|our] {reading} [|of it|of this|of that|here|of the ...] [would|is|was|might|may|differs|goes|runs|leans|from]',
    '[the|that] way [i|we] [|would] [read|see|understand|look at|remember|interpret]',
    '[|with] all due respect',
    '^^ with [|great|due|the greatest] respect',
    '^^ [respectfully|politely]',
    '[i|we] [|would|will|do|must|may|might|have to|beg to|dare to] [|just|only] [gently|respectfully|politely|humbly|kindly] [push|disagree|differ|suggest|question|argue|challenge|point|submit|beg|say|dispute]',
    '[i|we] [am|are] [|just|still|really] not {sure} [that|it is|it was|this is|this was|about that|about this|of that|whether it|whether that|it would|i agree|i would|we would|i share|i see it|by that|there is]',
    '[i|we] [am|are] not [|quite|entirely|fully] [convinced|persuaded|with you there|with you on]',
    '[i|we] [can|could|do|would] not [quite|entirely|fully|altogether|completely|wholly|totally] [agree|share|see|follow|go along|subscribe|match|recognise|accept|go that far]',
    '[i|we] [would|might|may|will] not [|quite|necessarily|personally|really|go so far as to|go as far as to|go so far as|want to] [say|call it|call that|call this|put it|describe it|go that far|go as far|go quite|rule out|read]',
    'what [makes|made|gives|gave|keeps|stops|leaves|puzzles|puzzled] [me|us] [|{hesitate}|a bit|a little|from|is|off|though]',
    '[gives|gave|makes|made] [me|us] {hesitate}',
    '[i|we] [|do|can|could|will] [follow|go along with] [you|your reasoning|your logic|your argument|that|most of it|part of it|it|your view|your reading] [|as far as|up to|only|to a|until|in part|almost]',
    '[i|we] [|do] agree [up to a point|in part|partly|to a degree|to an extent|with part|with most|with half]',
    '[i|we] [would|might|am|are] [|be] [|more|rather] [inclined|tempted|minded] to [think|say|read|see|look|suspect|put|blame|believe]',
    '[i|we] [would|might|do] lean [|more] [towards|toward|the other way]',
    '[i|we] [wonder] [if|whether] [it|that|this|there|perhaps|maybe|the] ... [might|may|could|is not|was not]',
    '[might|could|may] it [|perhaps|possibly] [be|have been] [that|the|a|your|an|from|another|something]',
    '[could|might] there [be|have been] [another|a different|some other]',
    '[i|we] [may|might|could] [|well|very well|easily] be [wrong|mistaken|missing something|off|misreading] [|about|here|,] [|and|but|though]',
    '[correct|stop|forgive] me if [i|that]',
    'from [where i|where we|my chair|our side|our end|my side|my end|what i|what we|here] ... [looks|seems|appears|reads|see|sits|sit|stand|can tell]',
    '[on|at|from] [our|my] [side|end|screen] [|it|i|we|the] ... [looks|seems|appears|reads|differ|different|another]',
    '[tells|tell|paints|paint|shows|show|suggests|suggest|points|point|gives|give] [me|us|a|to a|] [|{little}] [different|another] [story|picture|direction|date|time|way|cause|number|figure|thing|side]',
    'as far as [i|we] can [tell|see|make out|judge|work out]',
    '[seems|looks|appears] [|to me|to us] [|more] [likelier|likely] [that|to]',
    '[is|are|was] [|perhaps|maybe|probably] not the [whole|full|only|entire] [story|picture|reason|truth|cause|explanation]',
    '[|though|but|still] [i|we] [|do|would|honestly|also] [doubt|question] [that|it|whether|if|this]',
    '[i|we] [|would|do] [look|come] at [it|this|that|things] [|from|in] ... [angle|light|side|corner|direction|viewpoint|way]',
    '[to|for] [me|us] [|,] [it|this|that|they] [reads|looks|seems|sounds|feels|is|read|look|seem|sound]',
    '[it|this|that|which] [could|might|may] [|just|very|well|equally] [|as well|well|easily|also] [also|equally|as well|just as well|easily] be',
    '[it|that|this] [could|may|might] [|well] be [,|$$|so|but|and]',
    '[you|u] [may|might|could] [|well|very well] be right',
    '[i|we] would [|be] [|a bit|a little] [careful|cautious|slower|wary|hesitant] [|with|about|to]',
    '[i|we] [|do] [have|had|got|arrive|come|reach] [|at|to] a [|slightly|somewhat|rather] different',
    '[i|we] [|see|saw|find|found|have|had|take] [wear|something else|less|another|the opposite|no sign] ... [rather than|than|not]',
    '[i|we] [see|read|find|understand] [it|this|that] [more as|rather as|less as|as a|as an|as the|as more]',
    '[there is|there are|there may be|there might be] [|also|perhaps|always|usually] [two sides|another side|more to it|one thing|a detail|a small detail|one detail|a catch|a but] ',
    '[i|we] [|just|only|would|might] [gently|quietly|respectfully|add|want to add|would add] [that|one thing|though]',
    '[seems|looks|reads|feels] [different|otherwise|another way] [|to me|to us|from here|on paper|here|from our side]',
    '[would|do] you [|be willing to|perhaps|mind] [consider|considering|look|looking] ... [another|other|different|otherwise]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'question', 'order'] },
};

/** Showing that the other's view can be understood: the first half of a soft disagreement. */
export const viewSeen: Lexicon = {
  id: 'view-seen',
  source,
  classes: [
    degree,
    { id: 'grasp', source, words: ['see', 'understand', 'follow', 'get', 'appreciate', 'hear', 'imagine', 'know', 'recognise', 'recognize', 'accept', 'respect', 'believe', 'picture', 'acknowledge'] },
    { id: 'think', source, words: ['think', 'believe', 'assume', 'suppose', 'conclude', 'expect', 'say', 'suspect', 'feel that way', 'feel so', 'feel like that', 'feel it', 'read', 'see', 'take', 'come', 'arrive', 'get', 'look', 'seem', 'appear', 'sound', 'mean', 'reach', 'draw', 'wonder', 'point', 'ask', 'blame', 'reckon', 'interpret', 'end', 'go', 'jump', 'tempted', 'land', 'understand', 'hold', 'call', 'describe', 'connect', 'put', 'remember', 'count', 'make', 'argue', 'figure'] },
  ],
  patterns: [
    '[i|we] [|can|do|could|fully|totally|really|certainly|quite|completely|perfectly|well|absolutely] [|really|well|easily|fully|certainly|totally|quite|completely] {grasp} [|exactly|perfectly|just] [why|how|that|where|what makes] [you|it|this|that|people|anyone|one|somebody|someone|they|the _|your _|a _|things] [|would|might|may|could|can|must|did|will|had|have|has|to|and] [|have|be|all|easily|well|not] {think}',
    '[i|we] [|can|do|could|fully|totally|really|certainly|quite|completely] [|really|well|easily|fully|certainly] {grasp} [|and respect] your [point|reasoning|view|logic|argument|side|thinking|position|perspective|reading|point of view|conclusion|suspicion|doubt|doubts|case]',
    '[i|we] [|can|do|could|fully|totally] [|really|well] {grasp} [what you mean|what you are saying|the logic|the reasoning|what you are getting at|the connection|what makes you]',
    'i [|do] hear [you $$|you on|what you say|what you are saying|your side|your point]',
    '[it|this|that] must [|have] [seem|look|feel|sound|appear|seemed|looked|felt|sounded|appeared] [like|so|that|as|unfair|odd|strange|wrong|that way]',
    '[i|we|anyone|anybody|most people|many people|everyone|everybody|people] [would|might|could|may] [|well|easily|all|also] [think|assume|draw|read|suspect|conclude|believe|wonder] [|that|the|so|it|exactly|just] [|same]',
    '[|it|that|this|which|they|both|the _|_|the two|all] [|certainly|really|can|may|might|could|must] [does|do|did|can|may|might] [|certainly|really|well|all|both] [look|seem|sound|feel|appear|point|read|suggest|match|fit|resemble|come across]',
    '[that|it|this|yours] [is|was|would be|seems|sounds] [a|an] [|{degree}] [natural|fair|reasonable|understandable|logical|sensible|obvious|good|easy|plausible|tempting] [conclusion|assumption|reading|question|guess|inference|thought|suspicion|idea|explanation|mistake|theory|thing]',
    '[is|was|seems|sounds|be] [|{degree}] [natural|reasonable|understandable|logical|obvious|plausible|tempting|easy] to [think|assume|read|suspect|conclude|believe]',
    'the [question|thought|suspicion|conclusion|assumption|reading|worry|doubt] is [|{degree}] [natural|fair|reasonable|understandable|logical]',
    '[|it|that|this] [looks|looked|seems|sounds|reads|appears] [that way|like that|like it|so] $$',
  ],
  where: { negated: false, conditional: false },
};

/** A part granted: a disagreement only if a contrast follows. */
export const partGranted: Lexicon = {
  id: 'part-granted',
  source,
  classes: [degree],
  patterns: [
    '[you|u] [are|were] [|{degree}] right [that|about|to think|to say|in that|so far|with]',
    '[that|this|it|which] [is|was] [|all|also|certainly|quite|absolutely|indeed] [true|right|correct|fair] $$',
    '^^ [true|granted|fair enough|agreed|point taken|fair point]',
  ],
  where: { negated: false, conditional: false },
};

/** What turns an acknowledged view: a contrast, or evidence that shows otherwise. */
export const otherEvidence: Lexicon = {
  id: 'other-evidence',
  source,
  classes: [
    { id: 'record', source, words: ['log', 'logs', 'record', 'records', 'scan', 'photo', 'photos', 'picture', 'pictures', 'note', 'notes', 'system', 'account', 'invoice', 'contract', 'tracking', 'report', 'file', 'statement', 'screen', 'reading', 'meter', 'test', 'lab', 'workshop', 'terms', 'policy', 'clause', 'receipt', 'camera', 'footage', 'recording', 'timestamp', 'date', 'figures', 'numbers', 'calendar', 'ledger', 'history', 'form', 'signature', 'weight', 'label', 'engineer', 'technician', 'data', 'gps', 'calculation', 'table', 'list', 'plan', 'inspection', 'copy', 'manual', 'booking', 'payment', 'meter reading', 'documents', 'paperwork'] },
    { id: 'show', source, words: ['show', 'say', 'tell', 'have', 'read', 'suggest', 'point', 'give', 'put', 'indicate', 'list', 'describe', 'date', 'confirm', 'find', 'look', 'stay', 'record', 'state', 'name', 'land', 'speak', 'start', 'begin', 'arrive', 'mention', 'run', 'leave'] },
  ],
  patterns: [
    'what [i|we] [|can|actually|do] [see|have|find|notice|read] [|here|is|on|in|from|now]',
    '[but|however|though|yet|still|only|whereas|while|although|nevertheless|that said|having said that|at the same time|even so|on the other hand] ... {record} ... {show}',
    '{record} [|here|itself|also|does|i have|we have|from ...|of ...] {show}',
    '[but|however|though|yet|still|only|whereas|even so|that said|at the same time] [|,] [i|it|this|the|that|there|what|our|in|on|my|from|these|those|they|both|he|she|a]',
    '[|,] [though|however] [,|$$|the|it|i|there]',
    '[on|in|from|according to|looking at|going by|judging by] [the|our|my] {record}',
    'as far as [i|we] can [tell|see|make out]',
    '[could|might|may] [|well|also|perhaps] be',
    'the [other|only] [thing|catch|trouble|snag|difference|part|half|side|bit] [is|i|here]',
    'the difference [is|here|lies]',
  ],
};

/** A refusal or a promise after an acknowledgement: no view is disputed there. */
export const mereRefusal: Lexicon = {
  id: 'mere-refusal',
  source: 'goodturn, 2026',
  patterns: [
    '[i|we] [can|could|do] not [offer|refund|give|do|change|accept|make|provide|send|allow|waive|help|guarantee|find]',
    '[i|we] [am|are] [not able|unable|sorry]',
    '[i|we] [will|would like to|can] [check|look|send|fix|help|refund|get|make|call|ask]',
    'let [me|us]',
  ],
};
