/** Verbs and nouns of what goes wrong: an absolute promise is mostly that it never will. */
export const harm = /\b(?:happens?|recurs?|reoccurs?|repeat(?:s|ed)?|fail\w*|break\w*|broken|crash\w*|leak\w*|los[et]|losing|missing|stopp?(?:s|ing)?|overbook\w*|late|later|delay\w*|wrong|disappoint\w*|stuck|stranded|wait\w*|woken|problems?|issues?|errors?|mistakes?|faults?|trouble|outages?|damaged?|stolen|declined|rejected|refused|hacked|breach\w*|overcharged|charged twice|short|miss(?:ed|es)?|complain\w*|bother\w*|(?:have|need) to (?:call|ring|write|chase|ask|phone))\b/i;

/** What marks that something lies ahead. */
export const toCome = /\b(?:will|shall|won't|going to|gonna)\b|'ll\b/i;

/** Frames that promise without room by themselves. */
export const absoluteFrames: readonly RegExp[] = [
  /\b(?:i|we)(?:'ll| can| will| do| hereby| \w+ly)* guarantee\b(?=.{0,400}(?:\b(?:will|won't|never|nothing|zero|going to|no \w+)\b|'ll\b))|\b(?:i|we)(?:'ll| can| will| do| \w+ly)* guarantee (?:you )?(?:success|results|satisfaction)\b/i,
  /\bguaranteed (?:to (?!be)|not to|never|success|results)|(?:^|[,–—-] ?)guaranteed[.!\s]*$|\b(?:absolutely|completely|100%|fully) guaranteed\b/i,
  /\b(?:bet|stake|put|on|upon) my (?:\w+ )?(?:house|life|money|job|reputation|name|honou?r|mother|children)\b/i,
  /\b(?:(?:cast[- ]iron|iron[- ]?clad|rock[- ]solid) (?:guarantee|promise|assurance)|no more [\w ]{3,30}, ever|foolproof|infallible|fail-?safe|(?:absolutely|completely|totally) risk[- ]free)\b/i,
  /\b(?:zero|nil|absolutely no|not the slightest) risk\b|\b(?:no|zero) (?:risk|danger) (?:at all|what ?so ?ever)\b/i,
  /\b(?:no|not (?:one|a single)|none of|nobody|no one|nothing|nowhere)\b[^.;,]{0,50}?\b(?:will|shall|is going to|are going to|can|could) (?:ever|possibly) (?!know\b)/i,
  /\b(?:will|'ll|shall) always (?:work|arrive|get there|deliver|protect|win|be on time|be perfect|come out)\b/i,
  /\b(?:everything|all|it|this)(?: will|'ll| is going to) (?:be|go|run|work) (?:\w+ly )?(?:perfect(?:ly)?|flawless(?:ly)?|faultless(?:ly)?|without a (?:single )?(?:hitch|glitch|problem))\b(?! for)/i,
  /\b(?:there|you|we)(?: will|'ll) (?:be|have|see|get|never (?:be|have|see|get)|not be) (?:no more|no further|no other|zero|any more|any further|another|any other|any) (?:\w+ )?(?:problem|issue|error|delay|mistake|fault|outage|surprise)s?\b(?! of)/i,
  /\b(?:on time|works?|right|arrives?|perfect)\b[^.]{0,20}\bevery (?:single )?time[.!\s]*$/i,
  /\b(?:never|cannot|can't|won't|will not)\b[^.]{0,400}(?:[,–—-] (?:full stop|period|end of story)| ever)[.!\s]*$|(?:\bnever\b|n't\b).{0,400}\b(?:for the rest of your|as long as you live|in a (?:hundred|thousand|million) years)\b/i,
];

/** Frames that do so of what would go wrong. */
export const harmFrames: readonly RegExp[] = [
  /(?:\b(?:will|shall|can|(?:is|are) going to)|'ll) never\b/i,
  /\b(?:it|this|that|which|you|(?:your|the) [\w ]{1,20}|such [\w ]{1,25}|(?:this|that) \w+|we|i) (?:won't|will not|shall not|(?:is|are) not going to|(?:is|are)n't going to) [^.,;]{0,40}\b(?:again|ever|(?:second|third) time)\b/i,
  /(?<=\w)(?<!\b(?:i|we|you)) (?:can't|cannot|can not|won't ever) (?:(?:ever|possibly) )?(?:fail|break|crash|go wrong|(?:be|get) lost|leak|happen again|be late)\b/i,
  /\b(?:can't|cannot|can not) (?:ever|possibly)\b/i,
  /(?<!\boh )\b(?:not (?:one|a single)|nothing|none of|no)\b[^.;,–-]{0,40}(?:\b(?:will|shall|can|could|is going to|are going to)|'s going to) (?!have\b)/i,
  /\b(?:zero|no|nil|not the slightest|not a) (?:chance|possibility|danger|risk)\b/i,
  /\b(?:no way|impossible (?:for|that))\b(?! (?:(?:that )?you|to)\b)(?!.{0,400}\b(?:was|were|did|had|have|know)\b)/i,
  /\b(?:we|i|it|they|our [\w ]{2,20}) never (?:ever )?(?:fails?|loses?|breaks?|crash(?:es)?|lets? (?:you|anyone) down|makes? (?:a )?mistakes?)\b/i,
];

/** Frames that do so of what is to come. */
export const futureFrames: readonly RegExp[] = [
  /\b(?:100|110|200|1000|a hundred|hundred)(?: ?%| ?per ?cent)(?:(?: (?:sure|certain|guaranteed|confident|positive|safe|secure|reliable|definite(?:ly)?))|[.!\s]*$)/i,
  /\b(?:absolutely|completely|totally|utterly|perfectly|dead) certain\b/i,
  /\b(?:mark my words|hand on heart|come what may|no matter what(?= happens|[.,!;\s]*$|[,;])|whatever happens|without fail|without exception|no exceptions|never,? ever|never again)\b/i,
  /\b(?:fixed|solved|sorted|resolved|gone) (?:for good|forever|permanently|once and for all)\b/i,
  /\b(?:it|this|that) never happens (?:\w+ \w+ )?again\b/i,
];

/** The same words taken back, hoped, told of or hung on a condition. */
export const absoluteElsewhere = /\b(?:cannot|(?:can|could|may|do|will|would) (?:\w+ )?not|\w+'t)\b.{0,20}\b(?:guarantee|promise|be (?:certain|sure)|swear|rule out)\b|\b(?:not|never|hardly|nobody|no)\b.{0,40}\bguarantee|\b(?:goal|priority|mission)\b|\b(?:hope|wish|trust|want|aim|work|working|strive|try|trying|like|need)\b.{0,60}\b(?:never|not|no)\b|\b(?:you|they|he|she|who|someone|was|were) (?:said|told|promised|claimed)\b|\b(?:whether|doubt|unlikely|think|guess|afraid|unless|until|till|provided|otherwise|or (?:it|else|they|we|he|she))\b|(?<!even )\bif\b|\b(?:was|were|did|had) (?:never|not)\b/i;
