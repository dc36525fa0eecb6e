import type { Lexicon } from '../text/lexicon';
import { fillers } from './fillers';

const source = 'goodturn, 2026; after Bitner, Booms & Tetreault 1990';

/** Something that the firm has done. */
export const ownAct: Lexicon = {
  id: 'own-act',
  source,
  classes: [fillers],
  patterns: [
    '[i|we] [|have|had] [|{filler}] [VERB|put|set|got|had|let|had]',
    '[^|and|then|so|;] [have|VERB|put|got] [|{filler}] _',
    '[is|are|has been|have been] [|{filler}] [in there|on its way|attached|enclosed|added|included|reserved|waived|credited|taken off]',
  ],
  where: { negated: false, subject: ['i', 'we', 'none', 'noun', 'it'], conditional: false, mood: ['statement', 'fragment'] },
};

/** Signs that nobody asked for the act beside them. */
export const unprompted: Lexicon = {
  id: 'unprompted',
  source,
  patterns: [
    'without [|you|your|even] [being|having|asking|waiting] [|to|asked|told|for] [|ask|chase]',
    '[you|u] [did|have] not [|even|actually] [asked|ask|mention|mentioned|request|say]',
    '[to|will|should] [save|spare] you',
    '[|so|and] [|that] you [do not|will not|need not|can just|can simply|only|just|need only] [|have to|need to|even have to] [VERB|be|have|need]',
    '[as a|by way of|as an] [precaution|bonus|thank you|extra|gesture|courtesy|little|small|surprise|backup|treat]',
    '[in case|to be safe|to be on the safe side|for good measure|on top of that|on the house|, on us|free of charge|at no cost|at our cost|at our expense|at it|on it|about it|in the meantime|meanwhile|proactively|unasked|off my own bat]',
    '[while|whilst|when] [i|we] [was|were|am|are|had|have] [|already] [in|at|on|there|here|about|VERB]',
    '[seeing|given|knowing|considering|since|because] [|that] [you|your|the|it|there|they]',
    '[i|we] [|have|had] [|also|just|then|happened to] [noticed|spotted|saw|notice|realized|remembered]',
    '[one|another] [more|other|last|further|thing] [thing|point|you|worth]',
    '^^ as [your|you|it]',
    '[thought|figured|reckoned] [you|it|that|this|i|we] [would|might|could|may]',
    '[too|as well] [$$|,|so|and|while|because]',
    'before you [VERB|AUX]',
    '[so|as] [that|] [your|the|it|nothing] [|NOUN] [|NOUN] [does not|will not|is|stays|goes|gets|are|still]',
    '[nobody|no one|people|they] [|ever|usually|rarely|always] [~mention|~tell|~forget|~miss|~ask]',
    '[under|in] your name [|till|until|for]',
  ],
};

/** Acts that say themselves that nobody asked. */
export const goingAhead: Lexicon = {
  id: 'going-ahead',
  source,
  classes: [fillers],
  patterns: [
    '[i|we] [|have|had] [|{filler}] [gone|went] ahead and',
    '[i|we] [|have|had] [|{filler}] [taken|took] [the liberty|it upon|it on|the trouble]',
    '[i|we] [|have|had] [also|additionally] VERB [a|an|the|you|your|it|both|two|on|off|some|up|for|down|aside|one|PROPN]',
    '[i|we] [|have|had] [|{filler}] [added|put|included|slipped|popped|thrown|tucked|in] ... [free|extra|spare]',
    '[i|we] [|will|shall|am going to|have] [|{filler}] [~keep|be keeping] [an eye|a close eye|tabs|a watch] [on|over]',
    '[i|we] [will|shall] [|be] [|{filler}] [monitor|monitoring] [|it|this|that|the|your]',
    '[i|we] [|have|am] [|{filler}] [~set|~put|made] [|myself] [|a|an] [reminder|alarm|alert|note in my diary|note in my calendar]',
    'before you ask',
    'so [i|we] [|have|had] [|{filler}] [VERB|put|set|got|had] [you|a|an|your|one|some|two|both|the|them|it|PROPN|in|on]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Coming back to the customer: a check-back where the sentence says what for, or when. */
export const comingBack: Lexicon = {
  id: 'coming-back',
  source,
  classes: [fillers],
  patterns: [
    '[i|we] [will|shall|am going to|are going to] [|{filler}|be|again] [~check|~look|~peek|~test|~drop|~pop|~call|~ring|~phone|~write|~come|~message|~text|~email|~touch|~swing|~stop|~circle|~ask|~hear] [|you|back|in|by|again|round|on|base|with]',
    '[i|we] [will|shall|am going to|are going to] [|{filler}] [give|drop|send] you [a|another|one more] [|quick] [ring|call|shout|buzz|bell|line|note|text|message|tinkle]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment'] },
};

/** Offers of a further step. */
export const offers: Lexicon = {
  id: 'offer',
  source,
  classes: [fillers],
  patterns: [
    '[would|do|should|if] [you|u] [|also|rather] [|would] [like|want|prefer|care|need|wish] [|for] [me|us] to [|{filler}] [VERB|put|set|have]',
    '[want|need] [me|us] to [|{filler}] [VERB|put|set|have]',
    '[shall|should] [i|we] [|{filler}] [VERB|put|set|have]',
    '[how about|why do not|help if] i [|{filler}] [VERB|put|set]',
    '[i|we] [can|could|will|would] [|be happy to|be glad to|gladly|{filler}] [VERB|put|set|have] ... ... [if you like|if you wish|if that helps|if it helps|if you prefer|if you would like|should you wish|while i am here|if it is easier]',
    'if [you|that|it] [|would] [like|wish|want|prefer|helps|is easier|is any help|is useful] , [|then] [i|we] [can|could|will|would]',
    '[say|give me] the word and [i|we]',
  ],
};

/** The act was asked for. */
export const prompted: Lexicon = {
  id: 'prompted',
  source,
  patterns: [
    'as [|you|we|i|had|per] [|have|had] [asked|requested|agreed|promised|discussed|instructed|wished|wanted|told|arranged|ordered|said]',
    '[per|at|on|following|after|upon] your [|_] [request|instruction|instructions|wish|wishes|order|call|message|email]',
    '[you|u] [|have|had] [asked|told|wanted|instructed|requested] [me|us|for]',
  ],
};
