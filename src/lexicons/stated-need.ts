import type { Lexicon } from '../text/lexicon';

/** A customer's own statement of a need; used to reword a label by the need. */
export const statedNeed: Lexicon = {
  id: 'labelling-stated-need',
  source: 'goodturn, 2026; desire statements and indirect requests after Searle 1975 (indirect speech acts)',
  patterns: [
    '[i|we] [|really|just|only|still|simply|urgently] [need|want|require]',
    '[i|we] would [|really|just] [like|love|prefer|appreciate]',
    '[i|we] [am|are] [|just|only|still] [looking for|after|hoping|trying to|waiting for]',
    '[i|we] [have|got] to [be|get|have]',
    'all [i|we] [want|need|ask]',
    '[can|could|may] [i|we|you] [|please] VERB',
    'i just want',
    'give me [my|a|the]',
    'i asked for',
  ],
  where: { negated: false },
};
