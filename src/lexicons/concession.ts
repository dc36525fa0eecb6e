import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; concession moves after Couper-Kuhlen & Thompson 2000';

/** Giving up a position, or granting a point against the speaker's own side. */
export const concession: Lexicon = {
  id: 'concession',
  source,
  classes: [
    { id: 'defend', source, words: ['deny', 'defend', 'dispute', 'justify', 'argue', 'argue with', 'argue against', 'disagree with', 'excuse', 'refute', 'contest', 'quarrel with', 'fault', 'contradict', 'quibble with'] },
    { id: 'hard', source, words: ['hard', 'difficult', 'tough', 'impossible', 'tricky', 'hard pressed', 'hard put', 'struggling', 'in no position', 'not going', 'not about', 'not here'] },
    { id: 'must', source, words: ['have to', 'must', 'will', 'do', 'can only', 'freely', 'gladly', 'happily', 'am happy to', 'am the first to', 'would', 'had to', 'readily', 'fully', 'should', 'need to', 'am bound to', 'will have to', 'am willing to', 'openly', 'shall', 'can', 'hereby', 'completely', 'entirely', 'certainly', 'am forced to'] },
    { id: 'grant', source, words: ['admit', 'concede', 'grant', 'acknowledge', 'own'] },
    { id: 'fully', source, words: ['totally', 'completely', 'quite', 'entirely', 'absolutely', 'simply', 'clearly', 'plainly', 'plain', 'just', 'flat', 'obviously', 'indeed', 'both'] },
    { id: 'answer', source, words: ['answer', 'defence', 'defense', 'excuse', 'argument', 'comeback', 'reply', 'justification'] },
  ],
  patterns: [
    '[i|we] [|will|do|happily|gladly] stand corrected',
    '^^ [touche|touché|granted|admittedly|guilty|guilty as charged|fair cop|my hat is off] $$',
    'it is a fair cop',
    '[that|it] [is|would be|was|seems] [|rather|quite|very|pretty|really] {hard} to {defend}',
    '^^ {hard} to {defend}',
    '[i|we] [am|are|would be|will be] [|rather|quite|very] {hard} to {defend}',
    '[i|we] find [it|that|this] [|rather|quite|very] {hard} to {defend}',
    '[i|we] [can|could] [not|hardly|scarcely] [|really|possibly|honestly|very well|even|in good conscience] [deny|defend|dispute|argue|justify|excuse|fault|refute|contest|disagree|quarrel|quibble|contradict|blame you|fault you|fault that|pretend otherwise|claim otherwise|say otherwise]',
    '[i|we] [|will|would|do|can] not [|even|try to|going to|try and|attempt to] [deny|defend|dispute|argue with|argue that|argue against|justify|excuse|contest|pretend otherwise]',
    '[is|have|was|be] [|really|simply|honestly] [no|not any|little|not much] [|good|real|valid|decent|convincing|great|possible|better] {answer} [to|for|against|here|there|that|$$]',
    '[i|we] [|{must}] {grant} [that|it|this|you|we|i|the|your|our|to|there|$$]',
    '[i|we] [|{must}] accept [that|your criticism|your point|your argument|your reading|your objection|the criticism|the blame|the point|this criticism|it was|we were]',
    '[i|we] [will|would|have to|must|can] give you [that|that one|this one|this]',
    '[you|u] [|have|really|completely|certainly] [|have] [got|caught|have|rumbled|had|nailed|beat] [us|me] [there|out|on that|bang to rights|contradicting|cold|red handed|red-handed|napping|fair and square|with that|on this|$$]',
    '[you|u] [win|have won] $$',
    '[you|u] [have|had] [|quite|fully] [convinced|persuaded|won over|talked round|swayed] [me|us]',
    '[i|we] [was|were|am|are] [|{fully}] [|the one who was|the ones who were] [wrong|mistaken|in the wrong|in error|incorrect] [|about|on|there|to|and|with|$$|,]',
    '[i|we] [|hereby|happily|gladly|will|am happy to|must|would like to] [take|withdraw|retract] [that back|it back|back|my|what i said|what we said|that|the objection|the claim|it $$]',
    '[you|u] [were|are] right and [i|we] [was|were|am|are] [wrong|mistaken|not]',
    '[you|u] were right [|all along|from the start|from the beginning|the first time|after all]',
    '[i|we] [owe you that|have to hand it to you]',
    'on [that|this] [|point|one|score|count] [you|u] [are|have]',
    '[that|this] one [goes|is yours|goes to you]',
    '[the|that|your] point goes to you',
    '[we|i] [do|did] contradict [ourselves|myself]',
    '[|you caught] us contradicting ourselves',
    '[we|i] have [|no leg|not a leg] to stand on',
    '[i|we] [was|were] wrong to',
    'i see [i|we|that i|that we] [was|were|got|had|misread|made]',
    '[|looking|having looked|on] [again|second look|closer look|reflection|second thoughts|rereading|checking again] [|it|i|and] [|,] you [|really|actually|indeed] [are|were|did|do|have]',
    '[it|that|this] [|really|certainly|clearly|does] [should|ought] [|to] not have [|been|happened] ... [you are right|fair point]',
    '[no|not] [|use|point|sense] [denying|arguing|pretending|defending|in denying|in arguing|disputing]',
    'there is no [denying|arguing|getting round|getting around|disputing|defending|getting away from|excusing|two ways about]',
    '[i|we] [|really|certainly|also] [would|will|do] not [|really] [blame|fault] you for',
  ],
  where: { conditional: false },
};

/** The speaker's own side looked at with hindsight. It concedes only beside "you are right" and the like. */
export const ownHindsight: Lexicon = {
  id: 'own-hindsight',
  source,
  classes: [{ id: 'side', source, words: ['we', 'i', 'our team', 'our driver', 'our colleague', 'our side', 'our website', 'our staff', 'our system', 'our letter', 'our page', 'our site', 'our people', 'my colleague', 'somebody here', 'someone here', 'they'] }],
  patterns: [
    '{side} [|really|certainly|definitely|clearly|simply|obviously] [should|ought to|could|might|must|need not] [|not|never|really|at least|certainly|definitely] have',
    '{side} should [|really|at least] [not|never] have',
    '{side} [did|have|had] [|simply|just|clearly] not',
    '{side} [got|had|have got|have] [it|that|this] [|all|completely|badly|plain] wrong',
    '{side} [|clearly|simply|just|really] [failed|forgot|missed|overlooked|dropped|messed|slipped|misread|overcharged|misled|mixed|promised|said|told|wrote|charged]',
    '[it|that|this|which] [|really|certainly|clearly] [should|ought to] [|not|never|really] have',
    '[it|that|this|which|the wording|the page|the sign|the letter|the message|the notice|our wording|our page|our letter] [is|was|were|are] [|really|quite|very|far|too|rather|simply|just|plain] [our mistake|our fault|our error|on us|unclear|misleading|confusing|unfair|wrong|too long|not good enough|not clear|not fair|unacceptable|clumsy|sloppy|ambiguous|badly put|vague|not acceptable|our doing]',
  ],
  where: { conditional: false },
};
