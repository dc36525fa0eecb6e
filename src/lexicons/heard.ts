import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; evidence of understanding after Clark & Brennan 1991 (grounding in communication)';

/** Verbs of what was taken in or passed on. */
const telling: WordClass = {
  id: 'telling',
  source,
  words: ['said', 'mention', 'asked', 'wrote', 'described', 'told', 'report', 'explain', 'noted', 'raise', 'pointed', 'prefer', 'waited', 'tried', 'spot', 'notice', 'flag', 'say', 'wanted', 'hoped', 'expected', 'called', 'meant'],
};

/** What one may call a trouble, a wish or a worry once it has been heard. */
const evaluation: WordClass = {
  id: 'evaluation',
  source,
  words: [
    'frightening', 'scary', 'worrying', 'frustrating', 'awkward', 'maddening', 'unacceptable', 'wrong', 'fair', 'reasonable', 'important', 'serious', 'hard', 'tough', 'painful', 'tiring', 'exhausting', 'stressful', 'annoying', 'unpleasant', 'upsetting', 'alarming', 'odd', 'strange', 'poor', 'unsafe', 'dangerous', 'nuisance', 'pain', 'trouble', 'rough', 'bad', 'awful', 'horrid', 'dreadful', 'terrible', 'disappointing', 'inconvenient', 'difficult', 'confusing', 'embarrassing', 'urgent', 'distressing', 'sad', 'shame', 'pity', 'blow', 'shock', 'mess', 'worry', 'hassle', 'okay', 'ok', 'right', 'acceptable', 'understandable', 'sensible', 'enough', 'joke', 'fun', 'exciting', 'wonderful',
  ],
};

/** Frames that take up what the other said: "I see that you", "so your", "you mentioned", "thanks for telling us about". */
export const heardFrame: Lexicon = {
  id: 'heard-frame',
  source,
  classes: [telling, evaluation],
  patterns: [
    '^ [|i see|right|ok|okay|oh|ah|yes|got it|understood|hmm|noted|well|oh no|_] [|,] so [you|your|the|it|that|there|this|_ _]',
    '[i|we] [|can|do|fully|now|completely|totally|just] [see|hear|understand|gather|realise|realize|notice|noticed|read|saw] [|that|why|how|,] [you|your|it|there|having|being|losing|waiting|missing]',
    '[i|we] [|can|do|fully|now|completely|totally|just] [see|understand|gather|realise|realize|appreciate] [that|why|how] _',
    '[you|u] [|have|had|did|also|already|just|rightly] {telling}',
    '[you|u] [are|were|have been|had been] [|_] [worried|concerned|afraid|anxious|waiting|hoping|looking|trying|asking|saying|after|stuck|missing|left]',
    'your [worry|concern|fear|question|point|request|wish|suspicion|complaint] [is|was|about|that|over|on|regarding|with]',
    '^ [|well|oh|ah] [i see|understood|got it|noted|right|i understand|i hear you|okay|ok|fair enough|that is fair|of course|no problem|makes sense|that makes sense|point taken|you are right|you are quite right|quite right|gotcha|i get it|i get that|i follow|so] [,|:|that|;|-] _',
    '[is|are|was|were|must be|can be|would be|feels|feel|sounds|sound|seems] [|not|never|hardly|clearly|simply|really] [|a|an|no|very|so|such a|quite|really|more than|far from|nothing but] [|_] {evaluation}',
    '[sounds|sound|seems|looks] [|very|really|quite] [like|as if|as though] [you|your|the|it|this|there|a|an]',
    '[thanks|thank you|appreciate you|grateful] [|so much|very much] for [|the|all the|your|that] [letting us know|letting me know|telling|flagging|spelling|pointing|explaining|describing|mentioning|detail|details|heads up|reporting|raising] ... [about|that|on|of|with]',
    '[sorry|apologies|apologise|apologize|regret|sad] [|so|that|about|for|to|to hear|to see|to read|to learn|we|i|of] [|that|about|of|hear|see] [|the|your|you|this|it]',
    'must [|have|really] [be|been|feel|felt] [|so|very|really|quite|a|an|such] [ADJ|nightmare|worry|shock|pain|blow]',
    '[glad|happy|delighted|pleased|great|lovely|wonderful|thrilled|good] [to hear|to see|to read|to know|to learn|that|you] [you|your|the|that|about|it|we|_]',
    '[i|we] [|have|will|am|are] [|_] [note|noted|noting|written|marked] [|that|it|your|down|the] ',
    '[no wonder|hardly|not acceptable|unacceptable|not good enough|not right|should not have|far too long|no fun|a lot to ask|no way to|the last thing|not what you|not how|too long|fair point|good point|good question|understandable|a fair|enough to]',
    'if i [|have|am] [|got|understand|understood|hear|heard|hearing|read] [|this|that|you|it] [right|correctly]',
  ],
};
