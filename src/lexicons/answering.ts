import type { Lexicon } from '../text/lexicon';

/** Keeping somebody on the line, or passing them to a colleague: the answer is yet to come. */
export const holding: Lexicon = {
  id: 'holding',
  source: 'goodturn, 2026',
  classes: [{ id: 'hand', source: 'goodturn, 2026', words: ['put', 'pass', 'transfer', 'connect', 'hand', 'move', 'forward', 'route', 'switch'] }],
  patterns: [
    '[one|1|a|half a|two|2|a couple of|few] [|quick|short|brief|few|couple|more|of] [~sec|~second|~moment|~minute|~min|tick|mo]',
    'bear with [me|us]',
    '[hold|hang] [on|tight]',
    '[please|can you|could you] [hold|wait]',
    '[reading|looking|checking|pulling] [this|it|your|that|up|into|through] [|up|now|_]',
    '[let|give] me [|just|quickly] [read|look|check|have a look|take a look|have a read|see|pull|catch up|a moment|a minute|a second|a sec]',
    'be right [with you|back]',
    '{hand} [you|this|it|your _|the _|over] [|now|over|straight] [|through|to|over|with]',
    '[colleague|specialist|agent|adviser|somebody|someone|_] [|from _|from _ _|in _] [will|is going to|is|can] [|now|shortly|soon] [|be] [take over|take it from|with you|join|joining|taking over|pick this up|help you with|right with]',
  ],
};

/** Openings with no substance: a salutation, a greeting, thanks, a name. */
export const opening: Lexicon = {
  id: 'opening',
  source: 'goodturn, 2026',
  patterns: [
    '^ [you are|you have|you are now] [through|reached|connected|speaking|chatting] [|to|with|in]',
    '^ happy new year',
    '^ [dear|hi|hello|hey|good morning|good afternoon|good evening|greetings|morning|thank|thanks|thx|cheers|welcome|noted|ok|okay|right|yes|sure|certainly|understood|received|got it|this is|my name|_ here|your message|we received|we have received|i received]',
  ],
};

/** Pleasure at good news: the turn before was no complaint, whatever its words. */
export const gladness: Lexicon = {
  id: 'gladness',
  source: 'goodturn, 2026',
  patterns: [
    '[glad|happy|thrilled|delighted|pleased|excited|proud] [|to] [~hear|know|see|learn|read|you|that|have you|it|everything|the|your|we|i|could]',
    '^ [awesome|great|wonderful|perfect|fantastic|brilliant|woohoo] [$$|!]',
    '[wonderful|great|awesome|fantastic|lovely|amazing|good|music] to [hear|know|see|our ears]',
    '[kind|nice|lovely|sweet|warm] [words|comments|comment|tweet]',
    '[kudos|~compliment|shoutout|shout out|praise|love|yay|congratulations|congrats|bravo|haha|lol|😂|😄|😊|🎉|😍|anything for you|more than welcome]',
    'made [our|my] [day|week]',
    '[thank|thanks] [|you] for [choosing|flying|the love|the support|your support|being a loyal]',
    'welcome [aboard|back|home|on board]',
    'can not wait',
    '[look|looking] forward to [seeing|having|welcoming|sharing|your|serving|flying]',
    'enjoy [your|the|every]',
    '[appreciate|thank you for|thanks for] [|_] [loyalty|support|love|compliment|kind]',
    'you are [|_] welcome',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};
