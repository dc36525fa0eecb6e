import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026, after Fisher & Ury 1981';

/** An aim, wish or interest that speaker and reader are said to have together. */
export const sharedGoal: Lexicon = {
  id: 'shared-goal',
  source,
  classes: [
    { id: 'pair', source, words: ['we both', 'both of us', 'you and i', 'you and me', 'you and we', 'you and us', 'the two of us', 'we are both', 'we would both', 'each of us', 'neither of us', 'both sides'] },
    { id: 'want', source, words: ['want', 'like', 'hope', 'prefer', 'wish', 'aim', 'care', 'rather', 'keen', 'after', 'trying', 'working', 'looking for', 'interest', 'benefit', 'gain', 'win'] },
    { id: 'goal', source, words: ['goal', 'aim', 'interest', 'objective', 'target', 'purpose', 'wish', 'priority', 'concern', 'end', 'outcome', 'result', 'hope', 'direction', 'rope', 'thing'] },
    { id: 'joint', source, words: ['shared', 'common', 'joint', 'mutual'] },
  ],
  patterns: [
    '{pair} [|AUX] [|ADV|be|both] {want}',
    'neither [you nor i|you nor we|of you nor i] [|AUX] [|ADV] {want}',
    '[that|this|it] [is|was] [|ADV] [my|our] [|own] {goal} [too|as well]',
    '{goal} [|that|which] we [|both|all] [share|have in common]',
    '[our|my] {goal} ~be [|ADV] [the same|the same as yours|yours too|also yours|yours as well|aligned]',
    'your {goal} [is|are] [|also|ADV] [mine|ours|our {goal}|my {goal}]',
    '[in|to] [both|neither of|both of] our [interest|interests|benefit|favour]',
    'last thing [|that] [either of us|you or i|you and i|we both|any of us]',
    '[~suit|~help|~benefit|best|good|better|~work|~matter|important] [|for|to] [us both|both of us|the two of us|you and me]',
    '[we|you and i] [|AUX|both|all|want|share|ADV] [|all|both|after|want|working towards|aiming for|looking for|hoping for|wishing for|pulling in|pulling on|pulling at] [the|one and the] [|ADJ] same [|end of the] {goal}',
    '~be [pulling|hauling] [in|on|at] the same _',
    'what [you|i|we] [|AUX|both] {want} [|for] and what [i|you|we] [|AUX] {want}',
    '[we|i] ~be [|ADV|all] on [your side|the same side|the same team] [$$|,|here|in this|on this|with this]',
    '[we|i] [|AUX|ADV] [want|need|like|hope for] [|ADV] [the same $$|the same thing|the same outcome|the same result|the same as you|what you want|that too|that as well|this too|this as well|it too]',
    '[our|have a|one|share a] [|own] {joint} {goal}',
    '{want} ... as [much|badly|little] as you',
    'as [keen|eager|anxious] as you',
    '^^ [|just|exactly|much] like you [|,] [i|we] [|AUX|ADV] {want}',
    '[is|are] [|ADV] what [|ADV] [i|we] [|AUX] [want|hope|like|after|aiming for|working towards|hoping for] [too|as well|also]',
    '[is|are] [|ADV] [also|no less|equally] what [i|we] [|AUX] {want}',
    '[mine|ours|in mine|in ours|my _|our _|side] [|of ...] as [much|well] as [|it is] [|in|on] [yours|in yours]',
    '[your _|yours] and [|just as much|equally] [|in] [mine|ours]',
    '[we|you and i] ~be [|all] in this together',
  ],
  where: { conditional: false },
};

/** A colleague, a partner or a thing beside the speaker: the "we" or "both" is not shared with the reader. */
export const otherPair: Lexicon = {
  id: 'other-pair',
  source,
  patterns: [
    '[colleague|manager|team|husband|wife|sister|brother|partner|boss|office] and [i|me|we|us]',
    'both ~be [out|here|away|new|off]',
    'same page number',
  ],
};
