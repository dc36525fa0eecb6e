import type { Lexicon, WordClass } from '../text/lexicon';
import { adverb } from './degree-adverbs';

const source = 'goodturn, 2026; statements about what only the hearer can know ("B-events") after Labov & Fanshel 1977';

const wanting: WordClass = {
  id: 'wanting',
  source,
  words: ['want', 'need', 'prefer', 'are after', 'are looking for', 'would like', 'would want', 'would prefer', 'would love', 'are asking for', 'long for', 'wish for'],
};

/** "What you really want is …": a wish stated for its owner. */
export const presumes: Lexicon = {
  id: 'needs-presumes',
  source,
  patterns: [
    '[what|all|the thing] [|that] [you|u] [|{adverb}] [really|actually|truly|honestly|ought to|should] [|{adverb}] [{wanting}|mean]',
    '[what|all] [you|u] are [|{adverb}] [really|actually|truly|in fact] [|{adverb}] [after|looking for|hoping for|asking for|missing|in need of|worried about]',
    '{group} [in|like|of|at|such as] [|_] your [|_] [situation|position|case|age|shoes|place|line|field|size|circumstances|condition|kind] [|{adverb}] [|{adverb}] {wanting}',
    '[deep down|secretly|at heart|in your heart|believe me|trust me|in truth|in reality|underneath|be honest|let us be honest|let us face it|if you are honest|frankly|the truth is|face it] [|,|:] [|that] [|i think] you [|{adverb}] {wanting}',
    '[really|actually|truly] {wanting} is',
    '[i|we] [|{adverb}] [know|can tell|can see|sense|feel|have a feeling|suspect|think|believe|reckon|am sure|are sure|bet|guess|would say] [|that|better] [|{adverb}] [what] [you|u] [|{adverb}] {wanting}',
    '[i|we] know [|better|best] [what|better than you|best]',
    '[i|we] [think|believe|am sure|are sure|reckon|suspect|feel|have a feeling|am certain|bet] [|that] [you|u] [|{adverb}] [mean|need|want|would want|would prefer|are after|are looking for|had in mind|really] ',
    '[i|we] do not [think|believe|suppose] [|that] [you|u] [|{adverb}] {wanting}',
    '[i|we] do not [think|believe] ... [is|are] what [you|u] [|{adverb}] {wanting}',
    '[you|u] [|{adverb}] [do not|would not|no longer] [|{adverb}] [want|need|like|require] [a|an|the|that|this|those|these|it|your|another|so|all|them|any|one|two]',
    '[you|u] [|{adverb}] [do not|would not] [|{adverb}] want to ',
    '[nobody|no one|{group}] [|{adverb}] [|at your age|your age|like that] [|{adverb}] [needs|wants|need|want|say so|says so|say that|says that]',
    '[you|u] [would|will|are] [|{adverb}] [|be] [|{adverb}] [better off|happier|more comfortable|better served|better suited|safer] [with|without|in|on|if|staying|keeping|taking|having]',
    '[you|u] [will|would] [|{adverb}] [thank|regret|miss|come to see|come to love|come to realise|change your mind|come round|come around|see that|realise|realize|be glad|get used|grow to love|grow into]',
    '[it|that|this|which] [suits|fits|serves|is better for|is best for|is right for|is good for|is more you] you [|{adverb}] [|better|more|best|much]',
    '[you|u] are [|{adverb}] not [|{adverb}] [after|looking for|wanting|asking]',
  ],
  classes: [adverb, wanting, { id: 'group', source, words: ['people', 'families', 'customers', 'ladies', 'men', 'women', 'clients', 'guests', 'parents', 'somebody', 'someone', 'most', 'patients', 'couples', 'owners', 'travellers', 'students', 'businesses', 'gentlemen', 'anyone', 'members', 'drivers', 'everyone'] }],
  where: { conditional: false },
};

/** What leaves the choice with the customer, or asks. */
export const leavesChoice: Lexicon = {
  id: 'needs-leaves-choice',
  source,
  patterns: [
    '[up to you|your choice|your call|your decision|you decide|you choose|entirely yours|whichever|whatever you|as you like|as you prefer|as you wish|if you prefer|if you like|if you want|if you wish|if you would rather|if you still|let me know|let us know|would you|do you|shall i|could you|either way|happy to|no pressure|correct me|feel free|unless you|have i|did i|is that|if not|to worry|need to do anything|need to be|free of charge|included]',
  ],
};
