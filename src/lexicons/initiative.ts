import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; unprompted acts of service after Bitner, Booms & Tetreault 1990';

const adverbs: WordClass = {
  id: 'along',
  source: 'goodturn, 2026',
  words: ['also', 'just', 'already', 'then', 'now', 'quickly', 'gladly', 'happily', 'even', 'quietly', 'therefore', 'meanwhile', 'personally', 'additionally', 'at once', 'simply', 'too', 'still', 'provisionally'],
};

/** Something that the firm did or will do, as a clause. */
export const ownAct: Lexicon = {
  id: 'own-act',
  source,
  classes: [adverbs],
  patterns: [
    '[i|we] [have|had] [|{along}] [VERB|put|set|got|had|made|let|asked|left|sent|kept|done|been]',
    '[i|we] [|{along}] [VERB|put|set|sent|left|made|asked|added|moved|booked|took|gave|wrote|rang|got|swapped|popped|threw|stuck|slipped|included|attached]',
    '[i|we] [will|shall|am|are] [|going to|{along}] [VERB|put|set|send|leave|make|add|pop]',
    '[have|has|had|am] [|{along}] VERB',
    '^^ [|so|and] [|i] [added|attached|enclosed|popped|included|booked|moved|waived|credited|switched|flagged|set|put|sent]',
    '[is|are|has been|have been] [|{along}] [in there|in the|on its|on the way|waiting|attached|enclosed|added|included|booked|reserved|waived|credited|set|taken off|switched|covered|moved] [|too|as well|already]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment'] },
};

/** Signs that nobody asked for the act beside them. */
export const unprompted: Lexicon = {
  id: 'unprompted',
  source,
  patterns: [
    'without [|you|your|anyone|anybody|even] [being|having|asking|waiting|needing] [|to|asked|told|for] [|ask|be|chase|you]',
    '[you|u] [did|have] not [|even|actually] [asked|ask|mention|mentioned|request|say] [|for|about|,|:|but|it|this|$$]',
    'before you [ask|have to|even|ran|run|notice|need]',
    '[to|will|should] [save|spare] you [|the|a|any|from|having|time|another|more|all|one|that]',
    '[so|and] [that|] you [do not|will not|need not|would not|never] [|have to|need to|even have to] [VERB|be|worry|wait|ask|lose|miss|pay|get|queue|run]',
    '[as a|by way of|as an] [precaution|bonus|thank you|extra|gesture|courtesy|little|small|surprise|apology|backup|safeguard|back - up|treat|sweetener]',
    '[just in case|to be safe|to be on the safe side|to be sure|for good measure|on top of that|on the house|free of charge|at no charge|at no cost|as a bonus|while i was at it|while i am at it|while we are at it|while at it|as well|into the bargain|to boot|in the meantime|meanwhile|in advance|ahead of time|proactively|unasked|unprompted|off my own bat|of my own accord]',
    '[while|whilst|when|since|as] [i|we] [was|were|am|are|had|have] [|already] [in|at|on|there|here|looking|checking|doing|going|working|having|in there|updating|changing|booking|opening|the line]',
    'while [you|that|this|it|they|we] [wait|waits|is|are|runs|loads|dries|settles|processes|goes|sleep|travel]',
    '[seeing|given|knowing|considering|as|since|because] [|that] [you|your|the|it|there|they] ...',
    '[i|we] [|have|also|just|happened to|happen to] [|also|just|then] [noticed|spotted|saw|notice|realised|realized|remembered|caught sight|see] [|too|also] [|that|you|your|the|a|an|there|from|in|it|NOUN]',
    'noticed [that|your|the|you|a|an|there|it|something|NOUN]',
    '[one|another] [more|other|last|further|thing] [thing|point|you|worth|while]',
    '[by the way|incidentally|btw|ps|p.s.|p.s]',
    '[thought|figured|reckoned|guessed|expected] [you|it|that|this|i|we] [would|might|could|may|will]',
  ],
  where: { conditional: false },
};

/** Acts that say themselves that nobody asked. */
export const goingAhead: Lexicon = {
  id: 'going-ahead',
  source,
  classes: [adverbs],
  patterns: [
    '[i|we] [|have|had] [|{along}] [gone|went] ahead and',
    '[i|we] [|have|had] [|{along}] [taken|took] the liberty',
    '[i|we] [|have|had] [|{along}] [taken|took] it [upon|on] [myself|ourselves]',
    '[taking|took|taken] the liberty of',
    '[i|we] [|have|had] [also|additionally] [VERB|put|set|sent|added|made|left|got] [|a|an|the|your|you|in|it|both|two|on|off|some|up|for|down|aside]',
    '[i|we] [|have|had] [|{along}] [thrown|slipped|popped|tucked|added|put|included|threw|stuck] [in|on|a|an|the|two|you|some] [|_] ... [free|extra|spare|for you|for your|on us|as well|on top|too]',
    '[i|we] [|will|shall|am going to|have] [|{along}] [keep|keeping|kept|be keeping] [an eye|a close eye|tabs|a watch|watch|track] [on|over|of]',
    '[i|we] [will|shall] [|be] [|{along}] [monitor|monitoring|watch|watching|tracking] [|it|this|that|the|your|over|for|how]',
    '[i|we] [will|shall|am going to] [|{along}] [check|look|drop|pop|call|ring|phone|write|be|come|get|message|text|email] [|you] [back|in|by|again|round] [|with you|on you|on it|to you|on this|at] ... [|tomorrow|on|in|next|after|before|at] ... [to make sure|to see|to check|to hear|to find out|make sure|see if|see how|see whether|hear how|and see|and check|whether|how it|how you|that it|if it]',
    '[i|we] [will|shall|am going to] [|{along}] [check|look|pop] [back|in] [|with you|on you|on it|on this|on things|again] [|_] [tomorrow|tonight|on|in|next|after|before|at|once|when|later|by|every|this]',
    '[i|we] [will|shall|am going to] [|{along}] [call|ring|phone|message|text|email|check] [|you|with you] [tomorrow|tonight|on|in|next|after|before|at|once|when|later|this] ... ... [to make sure|to see|to check|to hear|and check|and see|to find out]',
    '[i|we] [will|shall] [|{along}] [check|make sure|see] ... [tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|morning|later] [|that|whether|if|to] ',
    '[i|we] [|have|am] [|{along}] [set|setting|put|putting|made] [|myself|a] [|a|an] [reminder|alarm|alert|note in my diary|note in my calendar|diary note]',
    '[reminder|note] [in|on] my [diary|calendar|phone]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Offers of a further step. */
export const offers: Lexicon = {
  id: 'offer',
  source,
  classes: [adverbs],
  patterns: [
    '[would|do|did|should|if] [you|u] [|also|rather|perhaps] [|would] [like|want|prefer|care|need|wish] [|for] [me|us] to [|{along}] [VERB|put|set|have]',
    '[want|need] [me|us] to [|{along}] [VERB|put|set|have] [|_]',
    '[shall|should|may|can|could|might] [i|we] [|{along}] [VERB|put|set|have] ... ... [for you|you a|you the|as well|too|while|at the same time|so|in case|instead|for the|before|just in case|to save|on top]',
    'shall [i|we] [|{along}] [VERB|put|set|have]',
    'how about [i|we] [VERB|put|set]',
    'why do not [i|we] [|{along}] [VERB|put|set]',
    '[i|we] [can|could|will|would] [|be happy to|be glad to|gladly|{along}] [VERB|put|set|have] ... ... [if you like|if you wish|if you want|if that helps|if it helps|if you prefer|if you would like|if that suits|if useful|should you like|should you want|should you wish|while i am here|while we wait|if it is easier|if that is easier|if you are happy]',
    'if [you|that|it] [|would] [like|wish|want|prefer|helps|suits you|is easier|is any help|is useful|is of use] , [|then] [i|we] [can|could|will|would]',
    '[happy|glad|pleased] to [VERB|put|set] ... ... [too|as well|if you like|if you want|in the meantime|while]',
    '[say|give me] the word and [i|we]',
    'just say [so|the word|if] [and|,] [i|we]',
  ],
};

/** The act was asked for. */
export const prompted: Lexicon = {
  id: 'prompted',
  source,
  patterns: [
    'as [|you|we|i|had|per] [|have|had] [asked|requested|agreed|promised|discussed|instructed|wished|wanted|told|arranged|ordered|said]',
    '[per|at|on|following|after|upon|by] your [|_] [request|instruction|instructions|wish|wishes|order|call|message|email|demand]',
    '[that|like|what|which|the one|when] you [|have|had] [asked|requested|wanted|ordered] [|for|me|us]',
    '[you|u] [|have|had] [asked|told|wanted|instructed] [me|us|for]',
  ],
};
