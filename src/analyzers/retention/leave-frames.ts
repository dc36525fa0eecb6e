import type { Framed } from './framed';

/** Leaving the firm, decided, asked for or weighed: who leaves, what ends, where one goes, what is over. */
export const leaveFrames: readonly Framed[] = [
  {
    words: /\b(?:instead|now|next|future|after this|this year|(?:across|down|over|round|up|opposite|at) the (?:road|street|corner|way|hill|station|market|square)|competit|neighbo|rival)/i,
    frames: [
      // to another that is named or placed: "we'll book with Jansen instead", "I get mine from the farm down the road"
      /\b(?:[Ii]|[Ww]e)(?:'ll|'m|'re|'ve| will| shall| am| are| have)?(?: \w+){0,3} (?:book|buy|get|go|going|gone|bank|shop|order|fly|stay|sign|switch|mov)\w*(?: (?!to\b)\w+){0,3}? (?:with|from|at|to) (?:(?<!(?:fly|go|going|gone|get|getting|mov\w*|flying) (?:to|from|at) )[A-Z][\w']+(?: (?:instead|now|from now on|from next|next year|in future))|(?:the|a|an|another|your|our) (?:\w+ ){0,2}(?:across|down|over|round|up|opposite|at) the (?:road|street|corner|way|hill|station|market|square)|(?:the )?(?:competition|your (?:neighbou?rs?|rivals?|competit\w+))\b|the (?:[\w']+ )?(?:market|farm\w*|competition) (?:now|instead|from now on))/,
      /\b(?:[Ff]rom now on|[Nn]ext (?:year|time|season)|[Ii]n future|[Aa]fter this|[Tt]his year)\b,? (?:[Ii]|[Ww]e)(?:'ll|'m|'re| will| am| are| shall)? (?:just )?(?:get|buy|order|book|bank|shop|tak|hav|us|stay|eat)\w* (?:\w+ ){0,4}?(?:with|from|at) (?!you\b|your\b|home\b|work\b|the (?:same|office|airport|hotel))(?:[A-Z]\w+|the|a|an|another|some)\b/,
    ],
  },
  {
    words: /\b(?:going with|switch|defect|port|(?:me|us) (?:out|off|from)|needed|required|sooner|rather|(?:my|our|the) last|com(?:e|ing) back|returning|agreed|accepted|chosen|picked|hired|opted)/i,
    frames: [
      /\b[Ww]e(?:'re| are) going with (?:[A-Z]\w+|another|someone|a different)|\b(?:switch|defect|port)\w* (?:over )?to (?!Premium|Pro|Plus|Basic|English|Direct|You)[A-Z]\w+/,
      /\b(?:count|strike|cross|take|remove|leave) (?:me|us) (?:out (?:from|of (?:the )?next)|(?:off|from) (?:your|the) (?:books|roll|rolls|register|membership|client list))|\b(?:you|your \w+) (?:will not|won't|will no longer|are no longer|no longer)(?: be)? (?:be )?(?:needed|required)\b|\b(?:i|we)'d (?:sooner|rather) \w+ than (?:use|fly|eat|book|stay|come|give|pay|deal|order|shop)\b|\b(?:had|seen|get|got|have) (?:my|our|the) last (?:penny|cent|pound|dollar|euro|order|booking)\b|\b(?:i|we)(?: (?:won't|will not|shan't|shall not|am not|are not)|'m not|'re not) (?:be |ever )*(?:coming back|come back|returning)\b(?! (?:to the|until|before|on\b|at\b|from|tonight|today|tomorrow|home|for (?:dinner|lunch)|in (?:an?|\d)))|\b(?:i|we)(?:'ve| have)? (?:agreed|accepted|chosen|picked|hired|opted)\b.{0,20}\b(?:rival|competing|another|a different) (?:firm|company|supplier|provider|offer|quote|agency|shop|garage)\b/i,
    ],
  },
  {
    words: /\b(?:(?:my|our|the|a) new|your (?:rival|competitor|neighbour)|to (?:look|search|hunt|find)|out (?:of )?(?:this|the|my|our|your))/i,
    frames: [
      // the other one does it: "my new dentist calls back, which you never did", "your rival gave me a better rate"
      /\b(?:my|our) new (?:\w+ )?(?:dentist|doctor|vet|bank|garage|firm|provider|supplier|hairdresser|accountant|lawyer|gym|insurer|agency|plumber|builder|mechanic|school|nursery|pharmacy)\b.{0,60}\b(?:(?:which|unlike|than|like) you\b|you (?:never|did|do|could|can)n?(?:'t| not)?\b)|\b(?:the|a) new (?:firm|supplier|provider|company|contractor|agency|insurer) (?:starts|takes over|begins|will)\b|\byour (?:rival|competitor|neighbour)s? (?:gave|offered|quoted|charges?) (?:me|us|half|less)\b|\b(?:time|going|starting|have|need) to (?:look|search|hunt|find) (?:for )?(?:another|a new|a different) (?:\w+ )?(?:dentist|doctor|vet|bank|garage|firm|provider|supplier|hairdresser|accountant|lawyer|gym|insurer|agency|school|nursery|pharmacy|airline|hotel|shop)\b|\bwant(?:s|ed)? (?:out of|to be out of|out) (?:this|the|my|our|your)\b/i,
    ],
  },
  {
    words: /\b(?:cancel|clos|end|terminat|stop|resign|giv(?:e|ing) up|drop|withdraw|surrender|discontinu|get out of|opt|hand(?:ing)? (?:back|in)|not (?:be )?(?:renew|extend|keep|continu|take up|taking up)|delet|uninstall|deactivat|empty|kill|ditch|wind(?:ing)? up|accounts?|subscriptions?|memberships?|polic|contracts?|insurance|(?:cover|line|plan|boxes|hire|rental|storage)\b|licen|tenancy|agreement|arrangement|retainer|broadband|to (?:leave|quit|part|move|look|find))/i,
    frames: [
      // what ends: "give up my membership", "the gym membership has to go", "cancel me"
      /\b(?:cancel\w*|clos(?:e|ing)|end(?:ing)?|terminat\w+|stop(?:ping)?|resign\w*|give up|giving up|drop(?:ping)?|withdraw\w*(?: from)?|surrender\w*|discontinu\w+|get out of|opt\w* out of|hand(?:ing)? (?:back|in)|not (?:be )?(?:renew|extend|keep|continu)\w*|delet\w+|uninstall\w*|deactivat\w+|empty(?:ing)?|kill(?:ing)?|ditch(?:ing)?|wind(?:ing)? up|not (?:take|taking) up) (?:my|our|this|his|her|the|your|both|all(?: (?:my|our))?) (?:[\w'-]+ ){0,3}?(?:accounts?|subscriptions?|memberships?|polic(?:y|ies)|contracts?|plan|insurance|cover|licen[cs]es?|lease|tenancy|agreement|direct debit|standing order|broadband|phone line|app|mortgage|box scheme|retainer|hosting|arrangement|relationship|tie|card|partnership|services?|internet|line|package|deal|tariff|scheme|sub|hire|rental|rentals|tenancies|boxes|storage|season ticket)\b(?! (?:push|offers?|ads?|window|tab|page|ticket|chat|details|number))/i,
      /\b(?:my|our|the|his|her) (?:[\w'-]+ ){0,3}?(?:accounts?|subscriptions?|memberships?|polic(?:y|ies)|contracts?|insurance|cover|licen[cs]es?|tenancy|agreement|arrangement|retainer|broadband|line|plan|boxes|hire|rental|storage)\b(?: with you)? (?:has|have|will have|needs?|must|can|should|may|is|are|will|'s|to)(?: now| just| have| also)? ?(?:to )?(?:go|end|stop|be (?:cancelled|canceled|closed|ended|terminated|stopped)|lapse|come to an end|run out)\b(?!.{0,30}\?)/i,
      /\b(?:form|do|procedure|steps?|way|how|right|want(?:s|ed)?|like|wish|going|plan\w*|decided|ready|time|free|forced|have|choice but) (?:do i |can i |do we )?to (?:(?<!(?:forced|not want|n't want|have) to )leave(?! (?:by|at|on|from|with))|quit|end (?:this|it|things)|opt out|part (?:ways|company)|move on|look (?:elsewhere|around)|find (?:another|someone))(?: (?:you|your \w+|else|elsewhere))?(?=\s*(?:[.,!?;]|$| (?:because|once|after|when)))/i,
      /\b(?:cancellation|termination|closure) of (?:my|our|the) (?!flight|order|booking)\w+/i,
      // where an article is left out: "I will cancel contract"
      /\b(?:i|we)(?:'m|'re|'ll|'d| am| are| will| want to| must| have to| would like to)? (?:cancel\w*|clos(?:e|ing)|terminat\w+|end(?:ing)?) (?:contract|subscription|membership|account|policy)\b(?! \w+s?\b(?<!now|today|please|immediately|with|if|because|then))/i,
    ],
  },
  {
    words: /\b(?:else|shop(?:ping)? around|(?:another|different|other|new|cheaper|better) (?:company|provider|supplier|firm|bank|airline|shop|dentist|garage|gym|insurer|accountant|carrier)|competit|rival|(?:tak|mov|giv|bring|transfer|switch|port|put|pull)\w* (?:all |both )?(?:of )?(?:my|our|the|everything)|(?:code|key|details) (?:to|for|so)|(?:pac|stac|mac) )/i,
    frames: [
      // going elsewhere
      /(?:\b(?:i|we)(?:'ll|'m|'re|'ve|'d)?\b(?! would never| wouldn't).{0,40}?|\b(?:my|our)\b.{0,20}|^\W*(?:will|may|might|gonna|going to|time to|think)\b.{0,25})\b(?<!to get me to )(?:switch|mov|go|chang|tak|look|shop|find|buy|order|book|fly|bank|try|sign|us|get|spend|defect|jump|found)\w*\b.{0,30}\b(?:elsewhere|some(?:where|one|body) else(?!['’]s)|shop(?:ping)? around|(?:another|a different|other|a new|a cheaper|a better) (?:company|provider|supplier|firm|bank|airline|shop|dentist|garage|gym|insurer|accountant|carrier)s?|(?:a|your|the) (?:competit\w+|rivals?))\b(?! (?:today|because (?:it|this) flight)|.{0,8} if)|\b(?:i|we)(?:'m|'re|'ll| will| am)? (?:\w+ )?shop(?:ping)? around\b/i,
      /\b(?:tak|mov|giv|bring|transfer|switch|port|put|pull)\w* (?:all |both )?(?:of )?(?:(?:my|our|the) (?:\w+ )?(?:business|custom|money|accounts?|savings|pension|mortgage|numbers?|lot|polic\w+|insurance|contracts?|orders|trade|work|printing|shipping|supplies|standing orders?|direct debits?|salary|prescriptions?|loyalty|energy|broadband)|everything)(?: [\w']+){0,3}? (?:to (?!you|your (?!competitor|rival)|me\b|my|our|next|tomorrow|\w+day\b|the (?:new|other|next))|with (?!you|me)|elsewhere|somewhere|over|across|away)/i,
      /\b(?:code|key|details) (?:to|for|so i can) (?:take|tak|mov|port|transfer|switch|leav)\w*|\b(?:pac|stac|mac|porting|port.?out) (?:code|number)|\bport(?:ing)? (?:my|our|the) (?:\w+ )?numbers?\b/i,
    ],
  },
  {
    words: /(?:other|another|a (?:different|new|competing|rival|cheaper|better|local)) |\b(?:some(?:one|body|where) (?:else|new)|competit|rival|elsewhere|alternative|back (?:to|with))/i,
    frames: [
      /\b(?:i|we)(?:'ve|'m|'re|'ll| have| am| are| will)?(?: \w+){0,2} (?:signed|joined|gone|going|switched|switching|moved|moving|opened|taken out|changed|changing|defected|talking|speaking|spoken|looking|asking|getting quotes|gathering quotes|interviewing|trying)\b(?: up| over| back)?(?: with| to| at| from| for)? ?(?:an? \w+ )?(?:with|to|at)? ?(?:(?:the )?other|another|a (?:different|new|competing|rival|cheaper|better|local)) (?:\w+ )?(?:compan(?:y|ies)|providers?|suppliers?|firms?|banks?|airlines?|carriers?|shops?|dentist|garages?|gyms?|insurers?|accountants?|vets?|salon|school|nursery|hotels?|restaurant|agenc(?:y|ies)|network|operator|brand|platform|place|host|lot|outfit|clinic|surgery|pharmacy|landlord|plumber|builder|caterer|bakery|butcher)\b|\b(?:i|we)(?:'ve|'m|'re| have| am| are)?(?: \w+)? (?:signed|joined|gone|going|switched|switching|moved|moving|defected|looking|trying|quotes)\b.{0,12} (?:some(?:one|body|where) (?:else|new)|your (?:competit\w+|rivals?)|the (?:competition|competitors?)|elsewhere|alternatives?)\b(?!['’]s)/i,
      /\b(?:[Ii]|[Ww]e)(?:'m|'re|'ll| am| are| will)?(?: be| just)? (?:go|going|moving|switching) back (?:to|with) (?:the|my (?:old|previous|last)|[A-Z])(?!.{0,12}\b(?:airport|gate|shop|store|start|beginning|hotel|house|desk|counter|menu|page|app|beach|old (?:version|plan|price)))/,
    ],
  },
  {
    words: /\b(?:review|reconsider|consider|think|wonder|question|decid|not sure|debat|discuss|doubt|close to|reason|(?:i|we)(?:'ll|'m)? (?:walk|leave|go elsewhere|(?:am |'m )?(?:off|gone|out)))/i,
    frames: [
      /\b(?:review\w*|reconsider\w*|consider\w*|think\w*|wonder\w*|question\w*|decid\w+|not sure|debat\w+|discuss\w*|doubt\w*)(?: about| of)? (?:whether|if|why)?(?: (?:to|i|we))?(?: (?:should|will|can|want to|shall|would|even))* ?(?:(?:stay|remain|cancel|clos|switch|leav|stick|renew)(?:e|ing|l?ing)?|mov(?:e|ing) (?:on|away)|keep(?:ing)? (?:you|with|going|our)|continu\w+|going elsewhere|chang\w+ (?:bank|provider|supplier|compan|firm)\w*)\b(?! (?:in|at|the|my|a|home|for (?:the|a)|early|overnight|here|with (?:the|this)) )/i,
      /\b(?:this|that|so|very|damn) close to (?:tak|leav|mov|cancel|switch|go|clos|walk)\w+|\bone (?:good |single )?reason (?:why i should|(?:not )?to|i should)(?: not)? (?:stay|leave|keep|go|renew)|\b(?:either|or|unless)\b.{0,60}\b(?:i|we)(?:'ll|'m)? (?:walk(?:ing)?|leave|go elsewhere|(?:am|'m) (?:off|gone|out)|off|gone|out)\b(?! to)/i,
    ],
  },
  {
    words: /\b(?:goodbye|notice|farewell|resignation|(?:me|us) (?:gone|lost|out)|over between|los[te]|losing|(?:see|seeing|hear from|hearing from|getting) (?:me|us|my|another)|foot|feet|(?:my|our) (?:business|custom|money)|last|never again|(?:see|imagine|picture) (?:us|me|myself|ourselves|my)|doubt|not sure|don't (?:think|suppose|expect)|final time)/i,
    frames: [
      // what is over
      /\b(?:consider|take|accept|treat)\b.{0,25}\b(?:(?:my|our|as|formal|a|written)\b.{0,15}\b(?:goodbye|notice|farewell|resignation)|(?:me|us) (?:gone|lost|out))|\bthis is (?:goodbye|farewell|my notice)\b|\bit(?:'s| is) over between us\b|\bnotice (?:that|of)\b.{0,25}\b(?:end|terminat|cancel|leav|not)\w*|\b(?:hereby|i|we|i'm|we're|i'd like to)(?: am| are| \w+)? (?:give|giving|serve|serving)\b.{0,20}\bnotice\b(?! (?:me|us|of (?:the|your) change))/i,
      /\b(?:los[te]|losing|loses) (?:(?:a|my|our|this|yourselves an?|another)(?: [\w-]+){0,3}? (?:customer|custom|business|client|member|family|guest|subscriber|passenger|flyer)\b|(?:me|us)\b(?= (?:as|for|now|forever)|\s*(?:[.!,]|$)))(?! (?:service|relations))|\blost my (?:custom|business|loyalty)\b|\b(?:won't|will not|not|never|n't) (?:be )?(?:see|seeing|hear from|hearing from|getting) (?:me|us|my (?:money|business|custom)|another (?:penny|cent|order))\b(?: (?:again|here|back|any ?more|for dust|ever))?|\b(?:never|not|n't)\b.{0,10}\bset\w* foot|\b(?:will|'ll|can|going to) (?:be )?(?:get|have|getting) (?:my|our) (?:business|custom|money)|\bvot(?:e|ing) with (?:my|our) feet/i,
      /\b(?:this (?:is|was)|that(?:'s| is| was| will be)|it was|had) (?:the |my |our )?(?:very )?last (?:[\w']+ ){0,2}?(?:time (?:i|we)|[\w']+ (?:with|from|at|through) you|christmas|order|payment|visit|season|year)\b(?!.{0,30}(?:arrived|came|ago|is (?:missing|wrong|late)|before|can come))|^\W*(?:and )?never again\b|\bnever again (?:will|shall|with|am)\b|\b(?:can't|cannot|can not|don't|do not|won't|hardly|never) (?:really )?(?:see|imagine|picture) (?:us|me|myself|ourselves|my \w+) (?:com|go|book|stay|renew|order|buy|us|fly|shop|return)\w*|\b(?:doubt|don't (?:think|suppose|expect)|not sure) (?:that )?(?:i|we)(?:'ll| will| shall)(?: ever)? (?:be back|come back|return|book|renew|order|use|stay|buy)\b(?! (?:before|by|until|till|at|in time))|\b(?:last|final) time (?:i|we) (?:ever )?(?:will |am |shall |'ll )?(?:trust|order|buy|book|use|fly|come|shop|give|stay|rent|eat|let|spend|set)\b/i,
    ],
  },
];

/** Frames of leaving where a reason stands beside them, and of much else where none does. */
export const reasonedFrames: readonly Framed[] = [
  {
    words: /\b(?:(?:stop|end(?:ing)?) (?:my|our)|(?:wind(?:ing)?|giv(?:e|ing)) up|hand(?:ing)? (?:in|back)|there|(?:tak|mov)(?:e|ing) (?:it|this|them|that) to|cancel|quit|leav|found an?|found (?:one|some)|go back to|(?:go|buy|get)\w* (?:mine|ours|it|them|my)|last|that will be that|that's me|(?:so|then) i'?m|off to|(?:from|as of) (?:the |next |\d+\w* )*(?:month|year|now on|jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec)|(?:stop|end) (?:it|this|everything|all|me|us)|join|ties|ship|call(?:ing)? it|plug|part|(?:i|we)(?:'m|'re|'ll be| am| are)? (?:so |then |therefore |all |now )?(?:off|gone|out|done|leaving)|signed with|switch|port|defect)/i,
    frames: [
      // an end beside a reason: of anything that is one's own or the firm's
      /\b(?:i|we|so|please|and)\b.{0,20}\b(?:(?:stop|end(?:ing)?) (?:my|our)|(?:wind(?:ing)? up|giv(?:e|ing) up|hand(?:ing)? (?:in|back)) (?:my|our|the)) (?!orders?|parcel|item|day|night|call|chat|year|month|week|seats?|bags?|tickets?|room|card number)\w+|\b(?:i|we)(?:'re|'m|'ll| are| am| will)(?: now| be)? (?:join|sign|start|bank|train|shop|buy)\w*(?: up)? there\b|\b(?:tak|mov)(?:e|ing) (?:it|this|them|that) to (?:another|a (?:different|new)|someone)\b/i,
      /\b(?:i|we)(?:'m|m|'re|'ll| am| are| will| shall)(?: be| just| now)? (?:(?:cancel|quitt?)\w*(?=\s*(?:[.!;]|$))|(?:cancel|quitt?|leav)\w*(?=,? (?:because|since|after \w+ years|as you)))|\b(?:i|we)(?:'ve| have) found (?:a|an|another|someone|somebody|one) .{0,25}\b(?:that|who|which|for (?:half|less)|cheaper|charges?|closer)|\b(?:i|we)(?:'ll| will| shall|'d rather)(?: just)? (?:go back to|(?:go|buy|get)\w* (?:mine|ours|it|them|my \w+) (?:at|from|in)) the (?!app|page|shop|store|office|desk|counter|airport|gate|hotel)\w+/i,
      /(?:^\W*|\b(?:was|is|that's|it's|and) )(?:the|my) (?:very )?last straw(?=\s*[.,!;]|$)|\b(?:that will be that|that's me (?:done|gone))\b/i,
      /\b(?:so|then) i'?m (?:off|gone|out)(?=\s*(?:[.!,;]|$))|\b(?:i'?m|we're) off to (?:[a-z]+'s|another|your \w+)/i,
      /\b(?:[Ff]rom|[Aa]s of) (?:the |next |\d+\w* )*(?:month|year|now on|(?:Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec)\w*)\b.{0,60}\b(?:by|from|with) [A-Z]\w+|\b(?:[Ss]top|[Cc]ancel|[Ee]nd) (?:it|this|everything|all of it|me|us) (?:from|at the end|as of|by|after|before)\b/,
      /\b(?:i|we)\b.{0,15}\bjoin\w* .{0,20}\b(?:at|with) (?!you)|\blast (?:\w+ ){0,2}(?:i|we)(?:'ll| will| shall| ever)\b|\b(?:cut(?:ting)? ties|jump(?:ing)? ship|call(?:ing)? it (?:a day|quits)|pull(?:ing)? the plug|part(?:ing)? (?:ways|company))/i,
      /\b(?:[Ii]|[Ww]e)(?:'m|'re|'ll be| am| are)? (?:so |then |therefore |all |now )?(?:off|gone|out(?=\s*(?:[.!]|$))|done|leaving(?= you| when my| at the end| for good| once))(?: to [A-Z]\w+| to (?:another|your|a|the) \w+| with (?:you|this))?(?=\s*(?:[.!,;]|$| (?:when|once|as soon|at the end|after|if|for good|from)))/,
      /\bsigned with\b/i,
      /(?:\b(?:i|we)\b.{0,25}|^\W*)\b(?:switch|port|defect)\w*(?: over)? to (?!you|your|an? |the )\w+/i,
    ],
  },
];
