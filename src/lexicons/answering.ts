import type { Lexicon } from '../text/lexicon';

/** Keeping somebody on the line, or passing them to a colleague: the answer is yet to come. */
export const holding: Lexicon = {
  id: 'holding',
  source: 'goodturn, 2026',
  patterns: [
    '[one|1|a|just a|give me a|half a|two|2|a couple of|few] [|quick|short|brief|few|couple|more|of] [sec|second|seconds|secs|moment|moments|minute|minutes|min|mins|tick|ticks|mo]',
    'bear with [me|us]',
    '[hold|hang] [on|tight]',
    '[please|can you|could you] [hold|wait]',
    '[reading|looking|checking|pulling] [this|it|your|that|up|into|through] [|up|now|_]',
    '[let|give] me [|just|quickly] [read|look|check|have a look|take a look|have a read|see|pull|catch up|a moment|a minute|a second|a sec]',
    'be right [with you|back]',
    '[putting|passing|transferring|connecting|handing|moving|forwarding|routing|switching|put|pass|transfer|connect|hand] [you|this|it|your _|the _|over] [|now|over|straight|this chat|across] [|through|to|over|with]',
    '[colleague|specialist|agent|teammate|team mate|adviser|advisor|human|person|somebody|someone|member of _ team|representative|_] [|from _|from _ _|in _] [will|is going to|is|can|shall] [|now|shortly|soon] [|be] [take over|take it from|with you|join|joining|taking over|pick this up|pick up|help you with|right with]',
  ],
};

/** Openings with no substance: a salutation, a greeting, thanks, a name. */
export const opening: Lexicon = {
  id: 'opening',
  source: 'goodturn, 2026',
  patterns: [
    '^ [dear|hi|hello|hey|hiya|good morning|good afternoon|good evening|greetings|howdy|hullo|morning|afternoon|evening|thank|thanks|thx|cheers|welcome|noted|ok|okay|right|yes|sure|certainly|understood|received|got it|this is|my name|_ here|to whom|your message|we have received|we received|i have received|i received|ref|re]',
  ],
};

/** Pleasure at good news: the turn before was no complaint, whatever its words. */
export const gladness: Lexicon = {
  id: 'gladness',
  source: 'goodturn, 2026',
  patterns: [
    '[glad|happy|thrilled|delighted|pleased|stoked|excited|overjoyed|honored|honoured|proud] [|to] [hear|know|see|learn|read|you|that|have you|have had|it|everything|the|your]',
    '[wonderful|great|awesome|fantastic|lovely|amazing|good|brilliant|music] to [hear|know|see|our ears]',
    '[kind|nice|lovely|sweet|warm] [words|comments|comment|message|tweet|note]',
    '[kudos|compliment|compliments|compliment|shoutout|shout out|shout-out|praise|praises|love] ',
    '[yay|woohoo|hooray|congratulations|congrats|awww yeah|woo hoo|bravo|cheers to]',
    '[pass|share|passing|sharing] [|along|on] [your|the|these|this] [kudos|praise|praises|compliment|compliments|kind|love|feedback to the]',
    'made [our|my] [day|week]',
    '[thank|thanks] [|you] for [choosing|flying|the love|the support|your support|your understanding and|being a loyal]',
    'welcome [aboard|back|home|on board]',
    'can not wait [|to|for]',
    '[look|looking] forward to [seeing|having|welcoming|sharing|the chance|your|serving|flying]',
    '[haha|lol|ha|😂|🤣|😄|😊|🎉|😍]',
    'enjoy [your|the|every]',
    'anything for you',
    'more than welcome',
    '[appreciate|thank you for|thanks for] [|_] [loyalty|support|love|compliment|kind]',
    'you are [|very|most|always] welcome',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};
