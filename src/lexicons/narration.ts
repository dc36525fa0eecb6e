import type { Lexicon } from '../text/lexicon';

/** Signs that a telling is about what it was like: limits, reversals, degrees, everybody's measure. */
export const tellingSigns: Lexicon = {
  id: 'telling-signs',
  source: 'goodturn, 2026; evaluation devices in stories of personal experience after Labov & Waletzky 1967',
  patterns: [
    '[anyone|anybody|everyone|nobody|noone|anybody] [|else] [|in _ _|with _ _] [would|could|wants|likes|expects|should|needs|enjoys|deserves]',
    '[no one|no person|no parent|no mother|no father|no child|no customer|no guest|no patient] [|_ _] [would|could|wants|likes|expects|should|needs|enjoys|deserves]',
    '[make|makes|made|drive|drives|wear|wears|test|tests|try|tries|scare|scares|put|puts|push|pushes|break|breaks|leave|leaves|send|sends] [|_] [anyone|anybody|anyone\'s|anybody\'s|a saint|most people|everyone|the patience] ',
    '[like|such|into|feels|as] [|as] [a|an] [|_] [trap|maze|wall|stranger|ghost|fool|number|circle|circles|slap|joke|game|lottery|lifetime|eternity|age|step back|insult|door|lie|bait|punishment|loop|beggar|criminal|battle|fight|test|blow|mountain]',
    '[is|was|feels] [|like] [an age|an eternity|forever|a lifetime|a long road|no life|no small thing|no small matter|no joke|one thing too many|the final straw|the last straw|too much|too long|long enough|more than enough|enough for]',
    '[far|much|way] too [long|much|many|late|often]',
    '[for] nothing',
    '[back] [where you|to square|to the start|to zero|at square|at zero|at the start]',
    '[over and over|again and again|time after time|one after the other|from one _ to|from _ to _ to|round and round|in circles]',
    '[all] [that|this|the] [|_] [waiting|work|effort|way|time|trouble|care|planning|money|worry|ringing|calling|walking|running|hope|joy]',
    '[still|yet] [no|nothing|nobody|not|without|waiting|empty]',
    '[not|never] [|_] [once|one|a single|a word|even|so much as]',
    '[without] [|_] [a|any|so much|even|his|her|your|being|getting|knowing|hearing|sleep|heat|light|water]',
    '[just|only|all] [|_|you] [when|wanted|to|what|needed|asked|because]',
    '[on the] [strength|promise|very|one|only] ',
    '[instead|only to|in vain|in the end|of all|on top|once again|yet again|twice over|no longer|any more|anymore|at last|by yourself|alone|on your own]',
    '[so] [close|near|much|long|many|far]',
    '[trust|promise|hope|fear|worry|patience|pride|dignity|peace|comfort|faith|belief|courage|dread|shock|panic|joy|grief|strain|burden|weight]',
    '[half] [a|the|of|your|trust|an]',
    '[whole|entire] [|_] [day|night|week|morning|year|life|family|weekend|month|summer|winter|holiday]',
  ],
};

/** Matters of the firm: what is told here is policy, logistics or a fact, no experience. */
export const firmMatters: Lexicon = {
  id: 'firm-matters',
  source: 'goodturn, 2026',
  patterns: [
    '[policy|policies|terms|section|clause|paragraph|fee|tariff|department|depot|warehouse|system|systems|records|procedure|process|processed|guidelines|regulations|schedule|crew|maintenance|aircraft|shipment|tracking|courier|technician|engineer|engineers|opening hours|eligible|standard|contract|warranty|receipt|password|browser|version|firmware|router|cable|fuse|attachment|refund|refunds|voucher|credit|replacement|invoice]',
    '[is|are|was|were|be|been] [|_] [processed|delivered|handled|recorded|stored|kept|erased|listed|shown|issued|sent|shipped|received|assessed|reviewed|charged|included|required|covered|published|scheduled|located|available|based|subject]',
    'you [did|do|had|have|are|were|was] not [|_] [cancel|send|pay|book|order|follow|read|check|provide|give|tell|call|answer|reply|return|sign|select|choose|enter|confirm|meet|qualify|listen|understand|need|mind]',
    'you [should|ought|failed|forgot|neglected|entered|typed|caused|broke|misread|keep|always|never|people|lot] ',
    'you are [|_|a _|a very _] [wrong|mistaken|rude|difficult|lying|abusive|unreasonable|ridiculous|welcome|eligible|entitled|covered|able|allowed|required|set|booked|right|correct|pathetic|stupid|liar|nightmare|man|woman|person|customer|all]',
    'if you [had|would|want|need|have|are|can|like|prefer|wish]',
    '[your] [order|parcel|package|booking|reservation|flight|account|card|payment|claim|ticket|subscription|request|application|case|appointment|reference|plan|contract] [|_] [is|was|has|will|ships|leaves|arrives|went|left|closes|expires|renews]',
  ],
};
