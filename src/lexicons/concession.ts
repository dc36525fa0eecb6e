import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026, after Couper-Kuhlen & Thompson 2000';

/** Giving up a position, or granting a point against the speaker's own side. */
export const concession: Lexicon = {
  id: 'concession',
  source,
  classes: [
    { id: 'defend', source, words: ['deny that', 'deny it', 'defend', 'dispute', 'justify', 'argue', 'excuse', 'contest', 'fault', 'disagree', 'blame you', 'pretend otherwise', 'say otherwise'] },
    { id: 'hard', source, words: ['hard', 'difficult', 'tough', 'impossible', 'hard pressed', 'struggling', 'in no position', 'not going', 'not about', 'not here'] },
    { id: 'grant', source, words: ['admit', 'concede', 'grant', 'acknowledge', 'own'] },
    { id: 'answer', source, words: ['answer', 'defence', 'excuse', 'argument', 'justification', 'case', 'grounds'] },
  ],
  patterns: [
    '[i|we] [|AUX|ADV] stand corrected',
    '^^ [fair|touché|granted|admittedly|guilty as charged|fair cop|hands up] $$',
    '~be [|ADV] {hard} to {defend}',
    '[^^|find it|find that] [|ADV] {hard} to {defend}',
    '[i|we] AUX [not|hardly|scarcely] [|ADV|even|try to] {defend}',
    '[~be|~have] [|ADV] [no|not any|little] [|ADJ] {answer} [to|for|against|here|there|that|$$]',
    '[i|we] [|AUX] [|ADV|have to|first to|happy to|willing to|bound to] {grant} [that|it|this|you|we|i|the|your|our|there|$$]',
    '[i|we] [|AUX|have to] [|ADV] accept [that|your criticism|your point|your argument|the criticism|the blame|the point|it was|we were]',
    '[i|we] [|AUX|have to] [give|grant] you [that|this|the point]',
    '[you|u] [|AUX] [|ADV] [got|caught|have] [us|me] [there|out|on that|red handed|fair and square]',
    '[you|u] [have|had] [|ADV] [convinced|persuaded|won over] [me|us]',
    '[i|we] [was|were|am|are] [|ADV] [wrong|mistaken|in the wrong|incorrect] [about|on|there|to|and|$$|,]',
    '[i|we] [|AUX|ADV] [take that back|take it back|withdraw|retract]',
    'you were [|ADV] right',
    '[looking back|in hindsight|with hindsight]',
    '[blame|fault|slip|error|mistake] [is|was|lies] [|ADV] [ours|mine|with us|with me]',
    'i see [|that] [i|we] [was|were|got|misread|made]',
    'no [|use|point|sense] [denying|arguing|pretending|defending|disputing]',
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
    '[the|our] NOUN ~be [|ADV] [our mistake|our fault|on us|unclear|misleading|confusing|unfair|wrong|not good enough|not clear|not fair|unacceptable]',
  ],
  where: { conditional: false },
};
