import type { Lexicon } from '../text/lexicon';
import { adverb } from './degree-adverbs';

const source = 'goodturn, 2026; evidence of understanding after Clark & Brennan 1991 (grounding)';

/** Openings that announce a reading of the other's words, to be put right if need be. */
export const checksReading: Lexicon = {
  id: 'needs-checks-reading',
  source,
  patterns: [
    '[if|do|did|have] [i|we] [|have|{adverb}] [understand|understood|follow|followed|get|got|read|hear|heard|take|catch|caught] [you|this|that|it|correctly|your] [|right|rightly|correctly|properly|well]',
    '[^|^^] to [be sure|make sure|be clear|recap|summarise|summarize|sum up]', '[just|only|so] to [|just|quickly] [be sure|make sure|check|be clear|confirm|double - check|double check|clarify|recap|summarise|summarize|sum up|repeat|play that back|play it back|say that back|say it back|read that back] ',
    'just [|quickly] [making sure|checking|confirming]', 'just so [i|we|that i|that we]',
    '[^|^^] [|so|i have|that is|that makes] [two|three|four|NUM] [things|points|requests|questions|wishes] [,|then|:|here]',
    '[am|are] [i|we] [|{adverb}] [right|correct|reading|hearing|understanding] ',
    'i take it', 'if i [understand|understood] [,|$$]',
    '[in other words|in short|in brief|in sum|in a nutshell|to sum up|summing up|to recap|to summarise|to summarize|long story short|that is to say]',
    '[^^|^] [got it|understood|noted|gotcha] [,|$$|$]',
    '[i|we] have [|now] [got|understood] [you|it|this|that]',
    'sounds [|to me] [like|as if|as though]',
    '[i|we] [hear|gather] [that|you]',
    '[let me|may i|can i] [|just|quickly] [see if i|check i|check if i|check that i|make sure|be sure|put it|put that|repeat|recap|play|say|sum|summarise|summarize] ',
    'have [i|we] got',
    'did [i|we] [get|understand|hear|catch]',
    '[you|u] mean [you|that|it|the|to]',
  ],
  classes: [adverb],
};

/** The need is named as the customer's. */
export const namesNeed: Lexicon = {
  id: 'needs-names-need',
  source,
  patterns: [
    '[you|u] [|{adverb}] [|{adverb}] [need|want|require|like|love|prefer|wish|hope]',
    '[you|u] [|are|were] [|{adverb}] [after|looking for|looking to|hoping for|hoping to|trying to|asking for|asking to|asking us|in need of|waiting for|happy with|happy to|happy as long|fine with|keen to|worried about|concerned about]',
    '[you|u] would [rather|sooner|like|love|prefer|be happy|be fine|want|need]',
    '[what|the thing|all|the main thing|the important thing|the most important thing|your main concern|your priority|your wish|the priority|the point|your aim|your goal|the idea|your request] [|that] [|really|mainly|most|you] [|{adverb}] [counts|matters|you need|you want|are after|are looking for|would like|would help|is needed] [|to you|for you|most] [|is]',
    '[matters|important|fine|ideal|best|right|suits|suit|crucial|works|work|essential|help] [|most|best|for|to|better] you',
    '[he|she|they|your NOUN] [|{adverb}] [needs|need|wants|want|would like|requires|has to have|is after|prefers|would prefer]',
    '[as long as|provided|so long as]',
  ],
  classes: [adverb],
};

/** What matters most to the customer, said of the customer's case. */
export const namesPriority: Lexicon = {
  id: 'needs-names-priority',
  source,
  patterns: [
    '[it is|its|is] ... [|that] [counts|matters] [most|,|more|here]',
    'what [you|she|he|they|your NOUN] [|{adverb}] [need|want|needs|wants|are after|are looking for|would like] [|_|_ _|, then ,] [is|:]',
    '[is|are] what [|really|mainly|most] [counts|matters|she needs|he needs|they need|you need|you want|you are after|you are looking for|is needed|it comes down to|you are asking for|helps]',
    'what [|really|mainly|most|it] [counts|matters|comes down to] [|here|most|to you|for you] [is|:]',
    '[matters|important|fine] [|most|more] [to|for|with|by] you',
  ],
  classes: [adverb],
};

/** A question whether the reading is right. */
export const asksIfRight: Lexicon = {
  id: 'needs-asks-if-right',
  source,
  patterns: [
    '[right|correct|yes|yeah|no|true|ok|okay|isn\'t it|is that so|agreed] ?',
    '[is|was|does|did|do|would|have|has] [that|this|it|i|we] [|about|all|sum|sound|get|got|understand|read] [|that|this|it|all|you] [right|correct|it|accurate|up|fair|correctly|the gist|what you|so|the idea|everything]',
    '[have|did] [i|we] [|got|get|understood|understand] [that|this|it|you] ',
  ],
};
