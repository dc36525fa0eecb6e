import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; pre-closing and acceptance-seeking questions, after Davidson 1984';

/** Asking for a yes to a proposal, an account or a plan. */
export const agreementInvitation: Lexicon = {
  id: 'agreement-invitation',
  source,
  classes: [
    { id: 'it', source, words: ['that', 'this', 'it', 'these', 'those', 'either', 'plan', 'suggestion', 'arrangement', 'proposal', 'solution', 'offer', 'timing', 'idea', 'compromise', 'split'] },
    { id: 'fine', source, words: ['ok', 'okay', 'k', 'alright', 'all right', 'right', 'fine', 'good', 'fair', 'reasonable', 'acceptable', 'agreeable', 'doable', 'workable', 'satisfactory', 'suitable', 'manageable', 'to your liking', 'cool', 'about right', 'just', 'convenient', 'alrite', 'better', 'sensible', 'tolerable', 'feasible', 'plan', 'deal', 'solution'] },
    { id: 'content', source, words: ['ok', 'okay', 'alright', 'all right', 'fine', 'good', 'happy', 'comfortable', 'content', 'satisfied', 'cool', 'at ease', 'on board', 'in agreement', 'willing to accept', 'prepared to accept', 'open to', 'up for', 'game for', 'amenable to', 'agreeable to', 'willing to try', 'happy to go', 'happy to proceed', 'happy to go ahead', 'happy for me to', 'happy for us to', 'happy if', 'ok if', 'okay if', 'fine if', 'agreeable', 'okay for me to', 'ok for me to', 'willing to meet', 'relaxed about'] },
    { id: 'accept', source, words: ['accept', 'agree', 'agree to', 'agree with', 'agree on', 'live with', 'go along', 'go along with', 'go with', 'settle for', 'settle on', 'shake on', 'shake hands on', 'sign up to', 'sign up for', 'sign off on', 'be ok with', 'be okay with', 'be happy with', 'be fine with', 'be content with', 'be comfortable with', 'meet me', 'meet us', 'say yes to', 'consider that fair', 'call that fair', 'call it fair', 'call it quits', 'call it even', 'call that settled', 'go for', 'warm to', 'get behind', 'get on board with', 'see your way to', 'put up with', 'work with', 'manage with', 'be satisfied with', 'share that view', 'see it that way', 'see it the same way', 'draw a line under', 'leave it at', 'leave it there', 'support'] },
    { id: 'suit', source, words: ['suit', 'work for', 'be convenient for', 'be ok for', 'be okay for', 'be fine for', 'be alright for', 'be all right for', 'do for', 'be good for', 'be ok with', 'be okay with', 'be alright with', 'be all right with', 'be fine with', 'be agreeable to', 'be acceptable to', 'sit well with', 'sit right with', 'sit ok with', 'fit in with', 'be acceptable for', 'be of interest to', 'go down well with', 'help you', 'appeal to', 'be enough for'] },
    { id: 'would', source, words: ['does', 'do', 'would', 'will', 'might', 'could', 'wo', 'should'] },
  ],
  patterns: [
    '{would} [|the|my|this|that|our] {it} [|all|still|maybe|also] [sound|seem|look|feel|be|appear] ... {fine}',
    '{would} {it} [|all|still|also] [sit|go down|land] [well|ok|okay|right|alright]',
    '{would} {it} [|all|still|also] [work|do|suit|fit] [|it|for you|for now|you|as a compromise] $',
    '{would} {it} [|all|still|also] [settle|cover|square] [it|things|that|this|the matter|everything] $',
    '{would} {it} [put|make|set] [it|things|this] right [|for you] $',
    '{would} {it} [do the trick|be enough|be a start]',
    '{would} {it} {suit} [you|u|ya|your]',
    '{would} _ [|_|_ _] {suit} [you|u|ya|both of you|you both]',
    '[does|do|would] [that|this|it] sound [|like]',
    'how [does|do|would|will|might] {it} [|all] [sound|strike|suit|grab|look|seem|sit|work for you|feel|land|go down]',
    'how do you feel about [that|this|it|such]',
    'how about [it|that|we|if we|if i|a compromise|this] ',
    '[what|how] about [we|if we|if i|it] ',
    '[is|are] {it} [|all|still|also] {fine} [|then|so far] ?',
    '[is|are] {it} [|all] {fine} [by|with|for|to] [you|u|your|everyone|everybody|both]',
    '[is|would] [that|this|it] [|be] something you [would|could|can|might]',
    '[are|would|will] [you|u] [|be] [|all|also] {content} [|with|about|to go with] [that|this|it|so|those|such|these|my|the|me|us|i|we|going|doing|meeting|leaving|at|to|?]',
    '[you|u] [|both] [ok|okay|alright|all right|happy|good|cool|fine|comfortable|content] with [that|this|it|those]',
    '[would|could|can|will|might|do] [you|u] [|possibly|perhaps|also|please|both] {accept} [that|this|it|those|such|there|halfway|a|an|the|these|on|at|in|with|to|for|?|$]',
    '[would|could|will] [you|u] be [able|willing|prepared] to {accept}',
    '[do|would|will|can|did] [you|u] [|both|all|also] agree [|?|$|that|with me|with us|with that|with this|to that|to this|on that|so far|if we|we]',
    '[can|could|shall|may|might|should] we [|both|all|then|perhaps|maybe|at least|possibly|please] [agree|settle|shake|call it|leave it|meet halfway|meet in the middle|meet half way|do it|do that|try|start|take|go|begin|make|put|draw|plan|set|fix|book|split|work|stick|move on|aim|compromise|find|come to]',
    'shall we [|then|both|just|perhaps|say] VERB',
    'shall we [?|$]',
    'are we [|both|all|then|now] [agreed|square|good|quits|even|ok|okay|on the same page|in agreement|all set|settled|of one mind|there|sorted|clear on that]',
    '[do|have] we [|have|got|now|both] [|got] [a deal|an agreement|agree|an understanding|see eye to eye|agreed]',
    'what [do|would|will] [you|u] [|both] say [|to|if|$]',
    'what [do|would] [you|u] think [of that|of this|of it|of the plan|of my|about that|about this|if we|if i|$]',
    'what are your thoughts [on that|on this|$]',
    'or [do|would] [you|u] [see|read|look at] [it|this|that|things] [|any|a bit|rather] [differently|another way|otherwise]',
    '[do|would|can] [you|u] [see|read] it [|the same|that|this|like] [way|like that|too|so]',
    'would [it|that] be [|a] [fair|reasonable|ok|okay|alright|all right] [|compromise|deal|to|if|solution|for|$]',
    'would you [|not] agree',
    '[are|you] [you|in|up] [in|up] for [that|this|it] ?',
    '[is|would] that [be] [a deal|a fair deal|a plan|a compromise]',
    'can [i|we] [have|get|count on] your [ok|okay|agreement|go ahead|blessing|yes|approval]',
    'do i have your [ok|okay|agreement|go ahead|blessing|yes|approval]',
    'can you [say yes|give me your ok|give us your ok]',
    'why do not we',
    '[is|would] {it} [|be] [|still] [ADJ|ADV] enough [|for|by|with|then] [|you|now]',
    '{would} {it} [strike|feel to|seem to|look to|appeal to|satisfy|please|convince|reassure] [you|u]',
    '[are|would] [you|u] [|be] [|ok|all] [up for|down for|game for|keen on|open to|on board|happy|fine|good|ok|okay] [with|for|to|on] [that|this|it]',
    '[does|would|will|can] that [do|settle|close|resolve] [|it|the matter|things|this] [|for you] ?',
    '[have|do] we [got|have] [a deal|an agreement|an accord|an understanding]',
    'shall we [|then] [?|$$]',
    '[is|are] [you|we|u] [|both] [with me|in agreement|on the same page|agreed|happy]',
    '[can|could|would] [you|u] [see|picture|imagine] yourself',
    '[can|could|may] [i|we] [count on|rely on|take it] ... [agree|agreed|agreement|yes|ok|okay|on board]',
    '[is|would] [that|this|it] [|be] [a] [yes|go|deal|plan]',
    '[is|was|would] [that|this|it] [|be] a [|pretty|more or less] {fine} [deal|summary|compromise|solution|way|plan|arrangement|start|offer|outcome|price|split|reading|description|account|trade|swap]',
    'is [that|this|it] a [deal|plan|compromise]',
    '[would|could|can|will|do] [you|u] [|possibly|perhaps|also|both] [live|go along|manage|settle|work|be happy|be fine|be ok|be okay|agree] [with|for|on|to]',
    '[do|does] [that|this|it|my _|the _] [meet|meets|find|finds|have|has|get|gets] [with|your|you|our] [|your] [approval|agreement|consent|favour|blessing|support|needs|expectations|ok|okay]',
    'how is [that|this] [?|$|for you|then|for a]',
    'how [is|does] that [sit|grab|go]',
    '[do|would] [you|u] [think|say|find|feel|consider|call] [|that] [that|this|it] [is|is a|would be|was|sounds|seems|to be] [|a] [|pretty|also] {fine}',
    '[do|would|can|could] [you|u] [find|consider|call] [that|this|it] {fine}',
    '[do|are] we [understand each other|understand one another|have an understanding|have a plan|good to go]',
    '[can|could|shall|may] we [shake|call it a day|draw a line|leave it at that|meet in the middle]',
    '[is|are] [that|this|these|those] [something|terms|a plan|a solution|an arrangement|an option] [|that] [you] [can|could|would]',
    '[would|do] you [prefer|mind] [it|that] [|if|this way|that way]',
    '[any|have you any|do you have any] [objection|objections|concerns about that|problem with that|issue with that]',
    '[are|would] [you|u] [|be] [in|with] [favour|agreement|me on that|us on that|me there|me so far|me on this]',
  ],
};

/** The same outside a question: "if that suits you", "let me know whether that works". */
export const assentSought: Lexicon = {
  id: 'assent-sought',
  source,
  classes: [
    { id: 'fine', source, words: ['ok', 'okay', 'k', 'alright', 'all right', 'right', 'fine', 'good', 'fair', 'reasonable', 'acceptable', 'agreeable', 'doable', 'workable', 'satisfactory', 'suitable', 'manageable', 'to your liking', 'cool', 'about right', 'just', 'convenient', 'alrite', 'better', 'sensible', 'tolerable', 'feasible', 'plan', 'deal', 'solution'] },
    { id: 'content', source, words: ['ok', 'okay', 'alright', 'all right', 'fine', 'good', 'happy', 'comfortable', 'content', 'satisfied', 'cool', 'at ease', 'on board', 'in agreement', 'willing to accept', 'prepared to accept', 'open to', 'up for', 'game for', 'amenable to', 'agreeable to', 'willing to try', 'happy to go', 'happy to proceed', 'happy to go ahead', 'happy for me to', 'happy for us to', 'happy if', 'ok if', 'okay if', 'fine if', 'agreeable', 'okay for me to', 'ok for me to', 'willing to meet', 'relaxed about'] },
    { id: 'accept', source, words: ['accept', 'agree', 'agree to', 'agree with', 'agree on', 'live with', 'go along', 'go along with', 'go with', 'settle for', 'settle on', 'shake on', 'shake hands on', 'sign up to', 'sign up for', 'sign off on', 'be ok with', 'be okay with', 'be happy with', 'be fine with', 'be content with', 'be comfortable with', 'meet me', 'meet us', 'say yes to', 'consider that fair', 'call that fair', 'call it fair', 'call it quits', 'call it even', 'call that settled', 'go for', 'warm to', 'get behind', 'get on board with', 'see your way to', 'put up with', 'work with', 'manage with', 'be satisfied with', 'share that view', 'see it that way', 'see it the same way', 'draw a line under', 'leave it at', 'leave it there', 'support'] },
  ],
  patterns: [
    '[if|whether|assuming|provided] [that|this|it|these|those] [|all|also|would] [is|be|sounds|seems|feels|looks|are|sound|seem] [|all] [{fine}|with you|by you|what you]',
    '[if|whether|assuming|provided] [that|this|it|these|those] [|all|also|would] [works|suits|work|suit|meets] [for you|you|your]',
    '[if|whether] [you|u] are {content} with',
    '[if|whether] [you|u] [can|could|would] [|also|please] [{accept}] [that|this|it|there|those|?]',
    'if [you|u] agree [|,] [i|we|$]',
    '[tell me|let me know|say] [if|whether] ... [works|suits|sounds|agree|sign up|live with|ok|okay|happy|fair|fine|acceptable|comfortable]',
    '[ok|okay|alright|all right|fine|good|cool] [with|by|for] [you|u|ya|ye] ?',
    '^^ [sound|sounds|seem] [|about] [good|ok|okay|fair|alright|all right|right|reasonable|like a plan|doable|fine|workable] [|to you|with you|so far] ?',
    '^^ [|is it a] [deal|agreed|fair|fair enough|ok so far|happy with that|happy with this|okay then|on board|good with you|acceptable] ?',
    'you [|would] [ok|okay|fine|happy|good|alright] [if|to|for me to]',
  ],
};

/** Marks of a proposal: what a bare "that's fine" then accepts. */
export const proposal: Lexicon = {
  id: 'proposal',
  source,
  patterns: [
    '[could|can|would|shall|suggest|propose|proposal|suggestion|offer|advise|recommend|how about|what about|let us|if you|if we|instead|happy to|we will|i will|why not|voucher|half|either|or|we keep|you keep|we take]',
  ],
  where: { voice: 'any' },
};

/** A question that only tests whether a thing works, or asks for consent to terms. */
export const testingQuestion: Lexicon = {
  id: 'testing-question',
  source: 'goodturn, 2026',
  patterns: [
    '[work|working|right|ok|fine|better] [now|yet|again|properly|since]',
    '[terms|conditions|cookies|privacy policy]',
    'did [that|this|it]',
    'right [number|address|name|account|date|size|spelling|person|postcode]',
  ],
};
