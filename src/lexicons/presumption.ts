import type { Lexicon, WordClass } from '../text/lexicon';
import { adverb } from './degree-adverbs';

const source = 'goodturn, 2026; statements about what only the hearer can know ("B-events") after Labov & Fanshel 1977';

const wanting: WordClass = {
  id: 'wanting',
  source,
  words: ['want', 'need', 'prefer', 'are after', 'are looking for', 'would like', 'would want', 'would prefer', 'would rather', 'would love', 'are asking for', 'long for', 'wish for', 'crave', 'dream of'],
};

/** Longings that only their owner knows. */
const longing: WordClass = {
  id: 'longing',
  source,
  words: ['after', 'longing for', 'craving', 'dreaming of', 'dreaming about', 'hoping for', 'looking for', 'crying out for', 'short of', 'dying for', 'yearning for', 'in need of', 'missing', 'asking for'],
};

/** "What you really want is …": a wish stated for its owner. */
export const presumes: Lexicon = {
  id: 'needs-presumes',
  source,
  patterns: [
    '[what|all|the thing] [|that] [you|u] [|{adverb}] [really|actually|truly|honestly|ought to|should] [|{adverb}] [{wanting}|mean]',
    '[what|all] [you|u] are [|{adverb}] [really|actually|truly|in fact] [|{adverb}] {longing}',
    '[you|u|ur] [are|were|] [|{adverb}] [secretly|really|deep down|just] [|{adverb}] [craving|longing for|dreaming of|crying out for|dying for|yearning for]',
    '{group} [in|like|of|at|such as|] [|_] your [|_] [situation|position|case|age|shoes|place|line|field|size|circumstances|condition|kind] [|{adverb}] [|{adverb}] {wanting}',
    '[deep down|secretly|at heart|in your heart|believe me|trust me|in truth|in reality|underneath|be honest|let us be honest|let us face it|if you are honest|frankly|the truth is|face it] [|,|:] [|that] [|i think] [you|everyone|everybody] [|{adverb}] {wanting}',
    '[i|we] [|{adverb}] [know|can tell|have a feeling|suspect|think|believe|reckon|am sure|are sure|bet|guess|would say] [|that|better] what [you|u] [|{adverb}] [{wanting}|are {longing}]',
    '[i|we] know [better|best] [what|than]',
    '[i|we] [think|believe|am sure|are sure|reckon|suspect|have a feeling|am certain|bet] [|that] [you|u] [|{adverb}] [really|secretly|would] [want|be happier|be better|rather have|prefer]',
    '[i|we] do not [think|believe] ... [|is what|are what] [you|u] [|{adverb}] [{wanting}|are {longing}]',
    '[you|u] [|{adverb}] [do not|would not|no longer] [|{adverb}] [want|need|like|require] [a|an|the|that|this|those|these|it|your|another|so|all|them|any|one|two|NOUN|VERB]',
    '[you|u] [|{adverb}] [do not|would not] [|{adverb}] want to',
    '[nobody|no one] [|{adverb}] [|at your age|your age|like that|like you] [|{adverb}] [needs|wants|need|want|prefers]',
    '[you|u] [would|will|are] [|{adverb}] [|be] [|{adverb}] [better off|happier|more comfortable|better served|better suited|safer] [with|without|in|on|if|staying|keeping|taking|having]',
    '[you|u] [will|would] [|{adverb}] [thank me|thank us|regret it|regret that|regret this|come to see|come to love|change your mind|come round|come around|get used|grow to love|grow into]',
    '_ is [|{adverb}] [more your style|more you|not for you|not in your interest]',
  ],
  classes: [adverb, wanting, longing, { id: 'group', source, words: ['people', 'families', 'customers', 'ladies', 'men', 'women', 'clients', 'guests', 'parents', 'somebody', 'someone', 'most', 'patients', 'couples', 'owners', 'students', 'gentlemen', 'anyone', 'members', 'drivers', 'everyone', 'nobody'] }],
  where: { conditional: false },
};

/** What somebody wants, by a cleft: "it's the other one you want", "the small one isn't what you need". */
export const clefts: Lexicon = {
  id: 'needs-clefts',
  source,
  patterns: [
    'it [is|was] [|not] ... [|that] [you|u] [|{adverb}] [want|{longing}|are {longing}|were {longing}|would like|crave|prefer]',
    'is not [|{adverb}] what [you|u] [|{adverb}] [{wanting}|are {longing}]',
    'what [you|u] [|{adverb}] [{wanting}|are {longing}] is',
    '[you|u] will [|{adverb}] [want|wish|be glad of|feel|be happier|sleep|miss|prefer]',
    '[you|u] would [|{adverb}] rather [have|be]',
    '[is|be|are] [|{adverb}] [easier|better|best|nicer|safer|healthier|enough] for you',
  ],
  classes: [adverb, wanting, longing],
  where: { conditional: false },
};

/** Marks of overruling what was said. */
export const overrules: Lexicon = {
  id: 'needs-overrules',
  source,
  patterns: [
    '[whatever|no matter what|regardless of what] you [say|said|think|asked|tell]',
    'you [|may|might|can] [say|said|think] [that|so|it|no|not|you] ... but',
    '[i|we] know [|that] you [said|say|asked|think|wanted] ... but',
    '[believe me|trust me|mark my words|we both know|let us be honest|face it|deep down|secretly|i know you|in truth|in the end|your own good|at your age|surely you]',
    '[you|it|_] though [$|$$|,]',
    'so [i|we] [have|will|am|are|] [|just|now|simply|instead|going to|already] [put|booked|changed|hold|keep|give|gave|made|ordered|chosen|chose|swapped|added|moved|signed|switched|taken|upgraded|leave|left|send|sent]',
    '[, it is|, not]',
  ],
  where: { voice: 'any' },
};
/** What leaves the choice with the customer, or asks. */
export const leavesChoice: Lexicon = {
  id: 'needs-leaves-choice',
  source,
  patterns: [
    '[up to you|your choice|your call|your decision|you decide|you choose|entirely yours|whichever|whatever you like|whatever you prefer|whatever you choose|whatever you want|whatever you decide|as you like|as you prefer|as you wish|if you prefer|if you like|if you want|if you wish|if you would rather|if you still|let me know|let us know|would you|do you|shall i|could you|either way|happy to|no pressure|correct me|feel free|unless you|have i|did i|is that|if not|to worry|need to do anything|need to be|free of charge|included]',
  ],
};
