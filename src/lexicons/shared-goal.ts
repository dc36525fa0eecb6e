import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; common identity and interests after Fisher & Ury 1981, Getting to Yes';

/** An aim, wish or interest that speaker and reader are said to have together. */
export const sharedGoal: Lexicon = {
  id: 'shared-goal',
  source,
  classes: [
    { id: 'pair', source, words: ['we both', 'both of us', 'you and i', 'you and me', 'the two of us', 'we two', 'the pair of us', 'we would both', 'we are both', 'we each', 'both you and i', 'both of our teams', 'either of us', 'both our teams', 'both sides', 'each of us', 'us both'] },
    { id: 'want', source, words: ['want', 'need', 'like', 'hope', 'prefer', 'wish', 'aim', 'care', 'rather', 'love', 'keen', 'after', 'trying', 'working', 'looking', 'seek', 'interest', 'interested', 'value', 'agree', 'eager', 'happier', 'benefit', 'gain', 'win', 'share', 'aiming', 'hoping', 'wanting', 'striving', 'goal', 'wishing', 'invested', 'determined', 'mind', 'sleep', 'care about', 'fond', 'cares', 'anxious', 'relieved', 'interested in', 'wants', 'committed', 'chasing'] },
    { id: 'goal', source, words: ['goal', 'aim', 'interest', 'objective', 'target', 'purpose', 'wish', 'priority', 'concern', 'end', 'outcome', 'result', 'hope', 'thing', 'idea', 'mission', 'destination', 'cause', 'finish line', 'side', 'boat', 'team', 'direction', 'outcomes', 'page', 'rope', 'book', 'ending', 'line', 'solution'] },
    { id: 'joint', source, words: ['shared', 'common', 'joint', 'mutual'] },
    { id: 'settle', source, words: ['sort', 'fix', 'solve', 'resolve', 'settle', 'crack', 'figure', 'work', 'get', 'find', 'beat', 'tackle', 'finish', 'make', 'see', 'put', 'bring', 'clear', 'win', 'save', 'pull', 'reach', 'aim', 'rescue'] },
  ],
  patterns: [
    '{pair} [|_] [have in mind|are here for|set out to do|have at heart|are aiming for|are aiming at|are working towards|are hoping for|will be glad of]',
    '[what|that] {pair} [|_|_ _] {want}',
    '[that|this|it] [is|was] [|also|exactly|precisely|very much] [my|our] [|own] {goal} [too|as well|also]',
    '[that|this|it] [is|was] [also|exactly|precisely|very much] [my|our] [|own] {goal}',
    '[our|your and my|your and our|yours and my|yours and our] [aims|goals|interests|wishes|hopes|plans|priorities|ends|objectives] [match|align|coincide|are the same|are aligned|overlap|meet|go together|point the same way]',
    '[in] your interest [|and|as much] [and|as] [|in] [mine|ours|our]',
    '{goal} [|that|which] we [|both|all] [share|have in common|hold in common]',
    '[plan|wish|view|dream|worry|concern] [|that] we [|both|all] share',
    'our [interests|wishes|aims|goals] [could not|can not] be [closer|more alike|more similar|nearer]',
    '[one|only] thing [|that] [you and i|we both|both of us|neither of us|neither you]',
    'neither you nor [i|we]',
    '[i|we] [want|need|wish] [that for you|it for you|the same for you]',
    '[that|it] is [|also|exactly] [why|what] [i|we] [am|are] here [too|as well]',
    '[in] your interest and [|in] [mine|ours]',
    '[suit|suits|help|helps|serve|serves|benefit|benefits|please|pleases|save|saves|spare|spares] [us both|both of us|the two of us|the pair of us|you and me|you and us|you as well as us]',
    '{pair} [|would|will|do|really|have|surely|are|is|am] [|most|really|just|very much|do|would|all|clearly|be] {want}',
    '[what|that] {pair} [|would|really|are] {want}',
    'neither [of us|you nor i|of you nor i|you nor we] [|really|of us] [want|wants|like|likes|need|needs|gain|gains|benefit|benefits|wish|wishes|would|is|are|has|have|can afford|enjoy|enjoys]',
    'last thing [|that] [either of us|you or i|you and i|we both|any of us|both of us]',
    '[in|to] [both|neither of|both of] our [interest|interests|benefit|favour|advantage|minds]',
    '[in|to] neither of our [interest|interests|benefit|favour|advantage]',
    '[we|you and i] [|are|all|both|want|share|have|certainly|really] [|all|both|after|on|in|want|have|working towards|aiming for|working toward|looking for|hoping for|pulling in|chasing|rowing in|pulling on] the [|very|exact] same {goal}',
    '[we|i] [|am|are] [|all] on [your side|the same side|the same team]',
    '[our|my|your|your goal is our|your aim is my] {goal} [here|is|are] the same [as yours|$$|here]',
    '[our|my] {goal} [|here] ~be [|exactly|just|precisely|also] [the same as yours|yours too|also yours|yours as well]',
    'your {goal} [is|are] [|also|exactly] [mine|ours|our {goal}|my {goal}]',
    '[we|i] [|also|would|really|do] [want|need|like|hope for] [|exactly|just|precisely|very much] [the same|the same thing|what you want|that too|that as well|this too|this as well|it too|the same outcome|the same result] [|as you|$$]',
    '[our|we have a|a|have|the|one] [|own] {joint} {goal}',
    '[want|wants|need|like|love|keen|eager|matters|care|hope] ... [just|every bit|exactly|quite] as [much|badly|keenly|dearly] as you',
    '[want|wants|need|like|love|keen|eager|matters|care|hope] ... as [much|badly|keenly|dearly|eager] as you',
    '[i|we] [want|need] ... as [much|badly|keenly] as you',
    'as [much|badly|keen|eager|anxious] as you [|do|are] [|that|to|for]',
    '^^ [just|exactly|much] like you [|,] [i|we]',
    '^^ like you [|,] [i|we] [|would|do|also|am|are] {want}',
    'no less than you [|do]',
    '[you|u] [|would|do] [want|need|like|hope] ... and so [do|would|am|are] [i|we]',
    '[that|this|which] [is|are] [|also|exactly|precisely|just] what [|exactly] ... [i|we] [want|am|are|hope|would like] [|after|aiming for|working towards|working for|hoping for|trying to do|trying to achieve] [too|as well|also]',
    '[is|are] [|also|exactly|precisely|just] what ... [working|aiming|hoping|looking|after|want|trying] ... [too|as well|also] $$',
    '[let us|we will|we can|we shall|if we] [|try to|go and] {settle} _ ... [together|side by side|as a team]',
    '[let us|we will|we can|we shall] {settle} ... this [|out|through] together',
    '[we|you and i] are [|all] in this together',
    '[matters|important|matter] to [both of us|us both|you and me|the two of us|the pair of us]',
    '[best|right|good|better|fair|works|work] for [both of us|us both|you and me|the two of us|both sides|the pair of us]',
  ],
  where: { conditional: false },
};

/** A colleague, a partner or a thing beside the speaker: the "we" or "both" is not shared with the reader. */
export const otherPair: Lexicon = {
  id: 'other-pair',
  source: 'goodturn, 2026',
  patterns: ['[colleague|manager|team|husband|wife|sister|brother|partner|boss|office|supervisor] and [i|me|we|us] [|both|all|also]', '[i|we] and my [colleague|manager|team|boss]', '[we|both] both ~be [out|here|away|new|off|on holiday|on leave]', 'same page [number|of|as before]', '[football|score|goal came|the match|stream]'],
};
