import type { Lexicon } from '../text/lexicon';
import { timeUnits } from './feelings';

/** Signs that a telling is about what it was like: limits, reversals, degrees, everybody's measure. */
export const tellingSigns: Lexicon = {
  id: 'telling-signs',
  source: 'goodturn, 2026; evaluation devices in stories of personal experience after Labov & Waletzky 1967',
  classes: [timeUnits],
  patterns: [
    '[anyone|anybody|everyone|nobody|no one|no NOUN] [|else|_ _] [would|could|~want|~like|~expect|should|~need|~deserve]',
    '[~make|~drive|~wear|~test|~try|~scare|~put|~push|~break|~leave] [|_] [anyone|everyone] ',
    '[forever|the last straw|too much|too long|long enough|for nothing|over and over|again and again|in circles|instead|only to|in the end|of all|on top|once again|yet again|no longer|any more|anymore|at last|alone|on your own]',
    'all [that|this|the] [|_] [work|way|time|money|hope]',
    '[still|yet] [no|nothing|nobody|not|without|waiting]',
    '[not|never] [|_] [once|one|a single|a word|even]',
    'without [|_] [a|any|even|being|getting|knowing|water]',
    '[just|only|all] [|_|you] [when|wanted|to|what|needed|asked|because]',
    'so [close|much|long|many|far]',
    '[trust|promise|hope|fear|worry|patience|pride|dignity|peace|comfort|faith|courage|dread|shock|panic|joy|grief|burden|weight]',
    '[half|whole|entire] [|_] [a|the|of|your|{time}|life|family|summer|holiday]',
  ],
};

/** Matters of the firm: what is told here is policy, logistics or a fact, no experience. */
export const firmMatters: Lexicon = {
  id: 'firm-matters',
  source: 'goodturn, 2026',
  classes: [
    { id: 'handled', source: 'goodturn, 2026', words: ['processed', 'delivered', 'handled', 'recorded', 'stored', 'kept', 'listed', 'shown', 'issued', 'sent', 'shipped', 'received', 'reviewed', 'charged', 'included', 'required', 'covered', 'scheduled', 'located', 'available', 'based', 'subject', 'attached'] },
  ],
  patterns: [
    '[policy|policies|terms|section|fee|department|warehouse|system|systems|records|procedure|process|schedule|crew|maintenance|aircraft|tracking|technician|engineer|eligible|standard|contract|warranty|receipt|password|browser|version|router|cable|refund|refunds|voucher|credit|replacement|invoice]',
    '~be [|_] {handled}',
    'you [~do|~have|~be] not [|_] VERB',
    'you [should|ought|failed|forgot|entered|typed|caused|keep|always|never|people] ',
    'you are [|_|a _] [wrong|lying|ridiculous|welcome|entitled|covered|able|allowed|required|booked|right|correct|all]',
    'if you [had|would|want|need|have|are|can|like|prefer|wish]',
    'your [order|booking|reservation|flight|account|card|ticket|application|plan] [|_] [~be|has|will]',
  ],
};
