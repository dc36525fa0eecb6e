import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026, after Schegloff, Jefferson & Sacks 1977';

/** Repair talk: naming a misunderstanding, putting one right, or asking what was meant. */
export const misunderstanding: Lexicon = {
  id: 'misunderstanding',
  source,
  classes: [
    { id: 'said', source, words: ['ask', 'mean', 'say', 'write', 'refer', 'talk', 'after', 'want to know', 'get at', 'try to say', 'look for'] },
    { id: 'misread', source, words: ['misunderstand', 'misread', 'misheard', 'misinterpret', 'mistook'] },
    { id: 'meaning', source, words: ['referring', 'talking about', 'asking', 'speaking of', 'thinking of', 'saying', 'getting at', 'trying to say'] },
  ],
  patterns: [
    'not [|ADV] [what|the thing|the question] [i|we] [|AUX] {said}',
    '[that|this|it] ~be not [|ADV] [my|the] question',
    '[does|did] not [|ADV] [answer|address] [my question|the question|what i]',
    '[no|nope] [|,] [|sorry] [|,] [i|we] [meant|mean]',
    '^^ [|INTJ|sorry|but|what|because] [|,] [|what] [i|we] [meant|was asking|was talking about|am talking about|was referring to|am referring to|was trying to say]',
    '[i|we] [|AUX] [|ADV] [asked about|asking about|asking for|talking about|meant] ... [not|rather than|instead of] [about|for|the|a|my|your|this]',
    '[i|we] [did|was|am|were|are] not [|ADV] [mean|say|saying|talking about|referring|{said} $$|{said} about|{said} that]',
    'my [|ADJ] question [was|is still|is not]',
    '[you|u|we|i] [|AUX] [|AUX] [|ADV] {misread} [you|your|that|it|this|me|my|what|the question|the message|the NOUN you|$$]',
    '[you|i|we] [|AUX] [|ADV] [~get|~take|~read] [me|you|my question|my message|your question|your message] [|ADV] [wrong|wrongly|the wrong way]',
    '[i|we] [had|have] [|AUX|ADV] [taken|mistaken] [it|that|this|you|your _] for',
    '[~get|~have|~take] the wrong [idea|impression|end of the stick]',
    '[you|u] [|AUX] [|ADV] ~miss [my point|my question|the point $$|the point of my]',
    '[we|you and i] [|AUX] [|ADV] [talking|speaking|thinking] [|ADV] [about|of] [|two] [|ADV] different NOUN',
    '[you|u] AUX not [|ADV] [understand|get|hear|read|listening to|reading|answering] [me $$|my question|my point|my message|what i|the question|the point]',
    '[a|some|for the|this|our|my|sorry] [|ADJ] [misunderstanding|miscommunication]',
    '[i|we] [am|are] [|ADV|a bit|a little] [confused|puzzled|baffled] [by your|by that|by this|by what|about what|about your|as to what|what you|which|$$]',
    '[you|u] [|AUX] lost [me|us] [$$|,|a|here]',
    '[cross purposes|cross-purposes|past each other|wires crossed]',
    'what [does|did|is] [that|this] [|ADV] [mean|supposed to mean|meant to mean]',
    '^ [huh|pardon|come again|say what] ?',
    '[could|can|would] [you|u] [|ADV|please] [repeat|rephrase|reword|clarify|say again] [that|this|it|what|your question]',
    '[could|can|would] [you|u] [|ADV|please] [clarify|explain|tell me] ... you [|AUX] [|ADV] [mean|meant|{meaning}]',
    '[do|did] [you|u] [|ADV|by any chance] [mean|refer to|have in mind]',
    '[are|were] [you|u] [|ADV|by any chance] [referring|talking about|speaking of|thinking of]',
    '^^ [|INTJ|so|sorry] [|,] [you|u] [mean|meant]',
    '[you|u] [mean|meant] ... ?',
    '[i|we] AUX not [|ADV] [understand|get|follow|catch|know] [you $$|what you mean|what you are|what you want|which one you|your question|your message|your point|your last|the question]',
    '[i|we] AUX not [|ADV] [|ADV] [follow $$|following|follow you|with you|catch that]',
    'not [|ADV] [sure|certain|clear] [|that|if] [|i|we] [|ADV] [follow|understand you|understand your|got that|what you|which one you]',
    '[i|we] [|AUX] [|ADV] [thought|assumed|took it|understood] [|that] [you|u|we] [|AUX] [meant|mean|asking|asked|talking|said|wanted|referring]',
    '[let|allow] me [|ADV|try to] [rephrase|reword|clarify what|explain again|put it differently|put it another way]',
    '[i|we] should have been [|ADV|more] [clear|clearer|specific] $$',
    '[i|we] [was not|were not|have not been|AUX not make myself] [|ADV] [clear|clearly] [$$|enough|about]',
    '[you|u] ... not ... [read|reading] [my|what i]',
  ],
};

/** Repair words that are about a third party, an intention, a price or a word's average sense. */
export const noRepair: Lexicon = {
  id: 'no-repair',
  source,
  patterns: [
    '[misunderstanding|miscommunication|confusion] between [the|our|two|them|staff|different]',
    '[meant|mean] [to VERB|to be|for you]',
    '[i|we] [~mean it|~mean that|mean business]',
    'you mean [a lot|so|the world|everything|it|well]',
    'what do you mean [no|you can not|you do not|it is not|there is no]',
    '[which|what] [NOUN|PROPN|ADJ] [|NOUN|PROPN] [are|were|do|did] [you|u]',
    '[misunderstanding|miscommunication|confusion] ... [at|with|from|by|received] [the|our|at]',
    'how dare',
    'by _ [|_] [|,] [you|u] [mean|meant]',
    '^^ [you|u] mean ... !',
    '[you|u] mean while',
    '[no|avoid|prevent|without] [|any|a] [misunderstanding|misunderstandings|confusion]',
    '[can|could] you [explain|tell me] why',
  ],
  where: { voice: 'any' },
};
