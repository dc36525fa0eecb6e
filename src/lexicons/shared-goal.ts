import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026, after Fisher & Ury 1981';

/** An aim, wish or interest that speaker and reader are said to have together. */
export const sharedGoal: Lexicon = {
  id: 'shared-goal',
  source,
  classes: [
    { id: 'pair', source, words: ['we both', 'both of us', 'you and i', 'you and me', 'the two of us', 'we are both', 'we would both', 'each of us', 'neither of us', 'both sides'] },
    { id: 'want', source, words: ['want', 'need', 'like', 'hope', 'prefer', 'wish', 'aim', 'care', 'rather', 'love', 'keen', 'after', 'trying', 'working', 'looking for', 'seek', 'interest', 'value', 'eager', 'happier', 'benefit', 'gain', 'win', 'share', 'agree', 'enjoy'] },
    { id: 'goal', source, words: ['goal', 'aim', 'interest', 'objective', 'target', 'purpose', 'wish', 'priority', 'concern', 'end', 'outcome', 'result', 'hope', 'side', 'boat', 'team', 'direction', 'page', 'thing', 'solution'] },
    { id: 'joint', source, words: ['shared', 'common', 'joint', 'mutual'] },
  ],
  patterns: [
    '{pair} [|AUX] [|ADV|be] {want}',
    'neither [you nor i|you nor we|of you nor i] [|AUX] [|ADV] {want}',
    '[that|this|it] [is|was] [|ADV] [my|our] [|own] {goal} [too|as well]',
    'is also [my|our] {goal}',
    '{goal} [|that|which] we [|both|all] [share|have in common]',
    '[our|my] {goal} ~be [|ADV] [the same|the same as yours|yours too|also yours|yours as well|aligned]',
    'your {goal} [is|are] [|also|ADV] [mine|ours|our {goal}|my {goal}]',
    '[in|to] [both|neither of|both of] our [interest|interests|benefit|favour]',
    'last thing [|that] [either of us|you or i|you and i|we both|any of us]',
    '[~suit|~help|~serve|~benefit|best|right|good|better|fair|~work|~matter|important] [|for|to] [us both|both of us|the two of us|you and me]',
    '[we|you and i] [|AUX|both|all|want|share|ADV] [|all|both|after|on|in|want|working towards|aiming for|looking for|hoping for|pulling in] the [|ADJ] same {goal}',
    '[we|i] ~be [|ADV|all] on [your side|the same side|the same team]',
    '[we|i] [|AUX|ADV] [want|need|like|hope for] [|ADV] [the same|what you want|that too|that as well|this too|this as well|it too] [|thing|outcome|result] [|as you|$$]',
    '[our|a|have|the|one] [|own] {joint} {goal}',
    'as [much|badly|keen|eager|anxious] as you [|do|are] [|that|to|for]',
    '^^ [|just|exactly|much] like you [|,] [i|we] [|AUX|ADV] {want}',
    '[you|u] [|AUX|ADV] [want|need|like|hope] ... and so AUX [i|we]',
    '[is|are] [|ADV] what [|ADV] [i|we] [|AUX] [want|hope|like|after|aiming for|working towards|hoping for] [too|as well|also]',
    '[let us|we will|we can|we shall|if we] [|try to] VERB ... [together|side by side|as a team]',
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
