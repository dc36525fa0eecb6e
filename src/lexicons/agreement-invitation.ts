import type { Lexicon } from '../text/lexicon';
import { accept, acceptable, content } from './acceptance';

const source = 'goodturn, 2026, after Davidson 1984';

/** Asking for a yes to a proposal, an account or a plan. */
export const agreementInvitation: Lexicon = {
  id: 'agreement-invitation',
  source,
  classes: [
    accept,
    acceptable,
    content,
    { id: 'it', source, words: ['that', 'this', 'either', 'plan', 'suggestion', 'arrangement', 'proposal', 'solution', 'offer', 'timing', 'idea', 'compromise'] },
    { id: 'would', source, words: ['does', 'do', 'would', 'will', 'might', 'could'] },
  ],
  patterns: [
    '{would} [|the|my|our|this|that] {it} [|ADV|all] [sound ?|sound to|sound like a|sit|strike|appeal|look to]',
    '{would} [|the|my|our|this|that] {it} [|ADV] [be|seem|look|feel|sound] [|like] [|a] [|ADV] {fine}',
    '{would} [|the|my|our|this|that] {it} [|ADV|all] [work|do|suit|be enough|settle it|settle things] [$|for you|for now|you|as a compromise]',
    '[{would}|is this|is that|is PROPN|is NUM|is either|are those] ... [suit|work for|{fine} by|{fine} with|{fine} for|{fine} to] [you|u|everyone|both]',
    'how do you feel about [that|this|it|such]',
    '[how|what] about [it|that $|we|if we|if i|a compromise]',
    '[is|are] {it} [|ADV] {fine} [|then|so far|enough] ?',
    'are [you|u] [|ADV|both] {content} [with|about] [that|this|it|us|me]',
    '[would|will] [you|u] be [|ADV|both] {content} [with|about|to|that|for|if]',
    '[would|could|can|will|might|do] [you|u] [|ADV|both|not|please|be able to|be willing to|be prepared to] {accept}',
    '[can|could|shall|may|should] we [|ADV|both] [agree|settle|shake|call it|leave it|draw a line|meet|do that|split|compromise]',
    'shall we [|ADV|both] [VERB|?]',
    '[are|would] we [|be] [|ADV|all|both] [agreed|good $|ok $|okay $|ok with|okay with|in agreement|settled|of one mind|on the same page]',
    '[do|have] we [|ADV|both|have|got] [a deal|an agreement|an understanding|agree|agreed]',
    'what [do|would] [you|u] say',
    'what [do|would] [you|u] think [$|of that|of this|of it|about that|about this|if we|if i]',
    '[is|would] {it} [|be] [|ADJ|ADV] enough',
    '[is|would] [that|this|it] [|be] [a|an] [|ADV] [|{fine}] [deal|plan|compromise|solution|arrangement|offer|yes] [|for you] [$|to you|then]',
    'any [objection|objections]',
  ],
};

/** The same outside a question: "if that suits you", "let me know whether that works". */
export const assentSought: Lexicon = {
  id: 'assent-sought',
  source,
  classes: [accept, acceptable, content],
  patterns: [
    '[if|whether|assuming|provided] [that|this|it|these|those] [|AUX] [|ADV|all] [~be|~sound|~seem|~look|~feel] [|ADV|all] [{fine}|with you|by you]',
    '[if|whether|assuming|provided] [that|this|it|these|those] [|AUX] [|ADV|all] [~work|~suit] [for you|you|your]',
    '[if|whether] [you|u] [are|would be] [|ADV] {content} with',
    '[if|whether] [you|u] [|AUX] [|ADV] {accept} [|,] [that|this|it|i|we|to|$]',
    '[tell me|let me know|say] [if|whether] [that|this|either|any|those|the NOUN|you] [|of _|of the _] [|AUX] [|ADV] [~work|~suit|~sound|agree|ok|okay|fair|fine|acceptable]',
    '{fine} [with|by|for] [you|u|ya] ?',
    '^^ [sound|sounds] [|ADV|like] [|a] [{fine}|right|plan] [|to you|with you|so far] ?',
    '^^ [deal|agreed|fair|fair enough|ok so far|happy with that] ?',
  ],
};

/** Marks of a proposal: what a bare "that's fine" then accepts. */
export const proposal: Lexicon = {
  id: 'proposal',
  source,
  patterns: [
    '[i|we|you|it|they|that] [|ADV] [could|can|would|will|might|shall] [|ADV] [VERB|be]',
    '[suggest|propose|offer|advise|recommend|how about|what about|let us|if you|if we|instead|happy to|either|or]',
    '[can|could|would|shall|should|does|do] [i|we|you|that|PROPN]',
  ],
  where: { voice: 'any' },
};

/** A question that only tests whether a thing works, or asks for consent to terms. */
export const testingQuestion: Lexicon = {
  id: 'testing-question',
  source,
  patterns: [
    '[work|working|right|ok|fine|better] [now|yet|again|properly|since]',
    '[the terms|conditions|cookies|privacy|survey|recorded|recording|marketing|your data|data protection|process|processing]',
    '[shall|can|could|may|should] we [|ADV] [start|begin|continue|proceed|go on|get started|move on]',
    'did [that|this|it]',
  ],
};
