import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026, after Couper-Kuhlen & Thompson 2000';

/** Giving up a position, or granting a point against the speaker's own side. */
export const concession: Lexicon = {
  id: 'concession',
  source,
  classes: [
    { id: 'defend', source, words: ['deny that', 'deny it', 'defend', 'dispute that', 'justify that', 'justify it', 'excuse that', 'fault you', 'blame you', 'argue with that', 'argue with you', 'pretend otherwise'] },
    { id: 'hard', source, words: ['hard', 'difficult', 'impossible', 'hard pressed', 'not going', 'not here'] },
  ],
  patterns: [
    '[i|we] [|AUX|ADV] stand corrected',
    '^^ [fair|touché|granted|admittedly|guilty as charged] $$',
    '~be [|ADV] {hard} to {defend}',
    '[i|we] AUX [not|hardly|scarcely] [|ADV|even|try to|want to] {defend}',
    '[~be|~have|^^] [|ADV] [no|not any|little] [|ADJ] [defence|defense|justification] [for|here|there|$$]',
    '[i|we] [|AUX] [|ADV|have to|first to|happy to|willing to|bound to] [admit|concede] [that|it|this|we|you|our|the|there|$$|,]',
    '[i|we] [|AUX] [|ADV|have to] [acknowledge|accept] [that it|that you|that our|that this|that the|your criticism|your point|your argument|the criticism|the point]',
    '[i|we] [|AUX|have to] [give|grant] you [that|this|the point] [$$|,|much|one|without]',
    '[you|u] [|AUX] [|ADV] [got|caught|have] [us|me] [there|out|on that|on that one|red handed|fair and square] [$$|,]',
    '[you|u] [have|had] [|ADV] [convinced|persuaded|won over] [me|us]',
    '[i|we] [was|were|am|are] [|ADV] [wrong|mistaken|in the wrong|incorrect] [about that|about this|on that|on this|there|to|and|$$|,]',
    '[i|we] [|AUX|ADV] [take that back|take it back|withdraw my|withdraw our|withdraw that|retract]',
    'you were [|ADV] right [$$|,|about|all|after|and]',
    '[looking back|in hindsight|with hindsight] [|,] [i|we|you|it|that] [|ADV] [should|could|was|were] [have|right|wrong|unfair]',
    'no [|point] [denying|arguing with] [that|it]',
    '[that|the|your] [criticism|complaint|reproach] is [|ADV] [earned|deserved|fair|justified|valid]',
    '^^ point [|ADV] taken',
  ],
  where: { conditional: false },
};

/** The speaker's own side looked at with hindsight. It concedes only beside "you are right" and the like. */
export const ownHindsight: Lexicon = {
  id: 'own-hindsight',
  source,
  classes: [{ id: 'side', source, words: ['we', 'i', 'they', 'my colleague', 'someone here'] }],
  patterns: [
    '[{side}|our NOUN|it|that|this|which] [|ADV] [should|ought to|could|might|must] [|ADV|not|not ADV] have',
    '{side} [did|have|had] [|ADV] not',
    '[{side}|our NOUN] [|ADV] [got|had|have got] [it|that|this] [|ADV] wrong',
    '[{side}|our NOUN] [|ADV] [failed|forgot|missed|overlooked|messed|misread|overcharged|misled|mixed|promised|said|told|wrote|charged]',
    '[it|that|this|which] [is|was] [our|my] [mistake|fault|error|doing|oversight]',
    '[blame|fault|slip|error|mistake] [is|was|lies] [|ADV] [ours|mine|with us|with me]',
    '[the|our] NOUN ~be [|ADV] [our mistake|our fault|on us|unclear|misleading|confusing|unfair|wrong|not good enough|not clear|not fair|unacceptable]',
  ],
  where: { conditional: false, voice: ['own', 'reported'] },
};
