import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; counterfactual blame after Brown & Levinson 1987 (threats to positive face) and Roese 1997 (counterfactual thinking)';

/** Adverbs that may stand inside a verb group. */
const adverbs: WordClass = {
  id: 'adverb',
  source: 'closed class of English',
  words: ['really', 'simply', 'just', 'always', 'perhaps', 'probably', 'also', 'then', 'certainly', 'clearly', 'obviously', 'evidently', 'apparently', 'surely', 'first', 'even', 'actually', 'only', 'still', 'never', 'ever', 'yourself', 'not', 'already', 'all', 'definitely', 'easily', 'maybe', 'instead'],
};

/** Acts whose omission is held against a customer. */
const duties: WordClass = {
  id: 'duty',
  source,
  words: [
    'ask', 'answer', 'activate', 'apply', 'attach', 'back', 'bother', 'book', 'bring', 'call', 'cancel', 'check', 'claim', 'clean', 'close', 'collect', 'come', 'complete', 'confirm', 'consider', 'consult',
    'contact', 'copy', 'cover', 'declare', 'disclose', 'double', 'empty', 'enter', 'examine', 'fill', 'follow', 'give', 'include', 'inform', 'inspect', 'keep', 'label', 'leave', 'let', 'listen', 'lock',
    'look', 'mail', 'maintain', 'measure', 'mention', 'note', 'notify', 'obey', 'order', 'pack', 'pay', 'phone', 'plan', 'prepare', 'proofread', 'protect', 'provide', 'put', 'raise', 'read', 'register',
    'remember', 'renew', 'reply', 'report', 'request', 'reserve', 'respond', 'return', 'review', 'ring', 'save', 'scroll', 'secure', 'select', 'send', 'set', 'show', 'shut', 'sign', 'specify', 'state',
    'store', 'submit', 'switch', 'take', 'tell', 'test', 'tick', 'tighten', 'turn', 'unplug', 'untick', 'update', 'upload', 'use', 'verify', 'warn', 'wait', 'watch', 'wrap', 'write', 'choose', 'think', 'pick',
    'realise', 'realize', 'notice', 'know', 'stick', 'do', 'say', 'speak', 'try', 'go', 'own',
  ],
};

/** Things done that are a fault in themselves. */
const faults: WordClass = {
  id: 'fault',
  source,
  words: [
    'break', 'bungle', 'botch', 'cause', 'confuse', 'damage', 'disregard', 'exceed', 'ignore', 'invalidate', 'messed', 'misplace', 'misread', 'misspell', 'mistype', 'misunderstand', 'misuse', 'mishandle',
    'misjudge', 'mixed', 'muddle', 'neglect', 'omit', 'overfill', 'overheat', 'overload', 'overlook', 'overtighten', 'overwrite', 'ruin', 'scratch', 'screwed', 'skip', 'spill', 'tamper', 'void', 'wreck',
    'muck', 'fiddle',
  ],
};

/** "You should have read it": an act that was left undone is held up. */
export const counterfactualDuty: Lexicon = {
  id: 'blame-duty',
  source,
  patterns: [
    '[next time|in future|another time|in the future|from now on] [|,] [|please|do|just|kindly|perhaps|maybe|you should|try] [|to] [read|reading|check|checking|look|listen|think|follow|ask|measure|be more|be careful|pay attention|remember|plan|allow|leave|test|save|keep|back up]',
   
    '[you|u|ya] [should|ought to|needed to|were supposed to|were meant to] [|{adverb}] [|{adverb}] have [|{adverb}] VERB', '[you|u] [should|could|must|ought to|might] of VERB', '[you|u] [should|could|might] [|{adverb}] have [|{adverb}] {duty}', '[you|u] [should|could|might] [|{adverb}] have been [more|less|quicker|faster|earlier|there|here|home|at|in|aware|careful|clearer|prepared|ready|on|sitting|standing|paying|watching|looking|wearing|using]',
    '[you|u] [should|ought] not [|to] have VERB', 'should [you|u] not have VERB', 'should not [you|u] have VERB', 'could [you|u] not have VERB', 'could not [you|u] have VERB', 'would it not have been [better|easier|wiser|sensible]',
    '[you|u] [were|are] [supposed|meant|expected|required|obliged|obligated] to have VERB', '[you|u] [were|had been] [|clearly|already|specifically|explicitly] [supposed|meant|expected|required|obliged|told|instructed|reminded|advised] [to|not to] VERB', '[you|u] [were|had been] [|clearly|already|repeatedly] [warned|reminded] [that|about|of|twice|before]', '[you|u] had [|{adverb}] [every chance to|plenty of time|ample time|been warned|been told|ample|plenty of] _',
    'it [was|is|has been|had been] [|{adverb}] [up to|for|to|on|down to|your job to|your responsibility to|your duty to|your obligation to] [you|u] [to|and|$$]', 'it [was|is] [your|the customer\'s|the passenger\'s|the user\'s] [responsibility|job|duty|obligation|task] to', 'your responsibility to VERB', '[you|u] [are|were] [|{adverb}] responsible for', 'the onus [is|was] on you', 'the responsibility [is|was|lies|rests] [yours|with you|on you]',
    'would have been [better|wiser|sensible|easier|smart|smarter|nice|good|helpful|prudent] [if you|to VERB|for you|had you]', '[you|u] would have [known|seen|noticed|realised|realized|avoided|understood]', '[i|we|it] would have been [better|easier|nice|good] [if|had] you',
  ],
  classes: [adverbs, duties],
  where: { conditional: false },
};

/** "If you had rung, …": what would not have happened. The main clause is looked for in code. */
export const counterfactualCondition: Lexicon = {
  id: 'blame-condition',
  source,
  patterns: [
    '[if|had] [only|just|] [you|u] [|{adverb}] had [|not] [|{adverb}] [VERB|AUX]', 'if [only|just|] [you|u] [|{adverb}] had [|not] [|{adverb}] [{duty}|been|done|kept|given|told|put|read|chosen|left|taken]', 'had [you|u] [|not] [|{adverb}] [VERB|been|{duty}]', 'if [you|u] [did|had] not [|{adverb}] VERB', 'had it not been for your', 'if it [were|was|had] not [|been] for your',
    'if [|only] [you|u] [would have|would of|had have] VERB', 'if [|the|your] _ had been [VERB|ADJ] ... at your end', 'if [|the|your] _ had [|not] been [VERB|switched|kept|read|followed|locked|closed|charged|set|checked]', 'had [the|your] [|_] _ been [VERB|switched|kept|read|followed|locked|closed|charged|set|checked]',
    'if [you|u] would been', 'if you would have been', 'if you had been', 'if [|only] [you|u] would [|not|{adverb}] [VERB|been]',
  ],
  classes: [adverbs, duties],
};

/** Acts and omissions that are named as the customer's. */
export const namedFault: Lexicon = {
  id: 'blame-fault',
  source,
  patterns: [
    '[you|u] ... ... the [wrong|incorrect] [|_]', '[address|number|name|date|email|code|details|information|form|file|size|colour|color|account] ... you [gave|entered|typed|sent|wrote|provided|chose|picked|ordered] ... [wrong|incorrect|false|invalid|not right]', '[you|u] [|{adverb}] did not [|{adverb}] [|once|even] {duty}', '[you|u] never once {duty}', '[you|u] waited [|_] [|_] [days|weeks|months|hours|minutes|until|till|ages|forever] ... [to|before|and]', 'so you [VERB|drove|put|left|went|took|threw] ... and now', '[perhaps|maybe|please|just|simply] {duty} ... before you [complain|accuse|blame|shout|write|ring|come|call|send|post|leave]', 
    'you [|{adverb}] VERB ... , [so of course|so naturally|so no wonder|so obviously|which is why|that is why|hence]', 'you [|{adverb}] VERB ... [so of course|so naturally|so no wonder|which is why]', '[nobody|no one|someone|somebody|whoever] [at|in|on|from] your [address|end|side|household|office|team|house|home|party|company|flat|family|premises|department|place]', '[from|of|to|by|is|was] [the way|how] you [|{adverb}] [VERB|had] [the|it|your|that|them|this]', 'you did [agree|sign|accept|confirm|tick|choose|order|select|approve|opt|consent|say|ask for]', '[that is|that was] what did it', '[can not help it|no wonder|of course|not surprised|not our fault|not my fault] [|it] if you [do not|did not|never|will not|keep|leave|insist]',
   
    '[you|u] [|have|had|{adverb}] [|{adverb}] [failed|neglected|omitted|forgot|forgotten|refused|declined] to VERB', '[you|u] [|have|had] [|{adverb}] [|{adverb}] {fault} [the|your|our|it|that|this|to|a|my|all|something|up|with|how|by]', '[you|u] [|have|had] [|{adverb}] [misread|mistyped|misspelled|misspelt|miscounted|miscalculated|misunderstood|misjudged]',
    '[you|u] [|have|had|have been] [|{adverb}] [|{adverb}] [VERB|AUX|gave|put|did|made|got|left] [|us|in|on|with|for|down|it] [the|a|an|your] [|_] [wrong|incorrect|invalid|incomplete|outdated] [|_]', '[you|u] [|have|had] [|{adverb}] [VERB|put|gave] [it|them|this|that] [|in|into|on|to] [wrong|wrongly|incorrectly|upside down|back to front|the wrong|inside out|too late|too early|too tight|too fast]',
    '[you|u] [made|have made] [a|the|this|your own|an] [|_] [mistake|error|mess|slip|typo]', '[you|u] [did|had|have] [not|never] [|{adverb}] [|{adverb}] [bother|read|check|listen|follow|look|pay attention|think|care|tell|notify|inform|mention|warn|declare|disclose|keep|save|back|plan|ask|test|measure|switch|tick|untick|opt|register|return|report|ring|phone|let us|give us|complete|cancel in]', '[you|u] never [|{adverb}] [told|mentioned|said|asked|bothered|read|checked|listened|listen|replied|responded|answered|gave|sent|returned|called|rang|confirmed|paid|informed|notified|warned|let|followed|registered|read]',
    '[you|u] could not be bothered', '[you|u] [|have|had] [|{adverb}] [left it|left this|booked|called|came|arrived|turned up|showed up|reported|applied|ordered|cancelled|rang|told us] [|it|this|far|much|way] too [late|long]', '[you|u] [|{adverb}] [chose|opted] to VERB', '[you|u] [chose|opted] [not to|against]', '[you|u] [|{adverb}] [knew] [|full well|very well|perfectly well|well] [what you|that|the|how|when|about]', '[you|u] [|{adverb}] [agreed|signed up|consented] to [this|that|the|these|those|our|all]', '[you|u] [|{adverb}] [signed|accepted|ticked|clicked] [the|our|these|those|accept|agree|a] [|_] [terms|conditions|contract|agreement|policy|box|form|waiver]',
    '[you|u] must have [|{adverb}] [clicked|pressed|deleted|dropped|entered|typed|put|moved|changed|selected|chosen|switched|turned|unplugged|knocked|left|lost|forgotten|given|used|opened|bent|spilt|spilled|ordered|set|done something|done|signed|ticked|misread|mixed|copied|pulled|forced|overloaded|scratched|broken|ignored]', '[you|u] [brought|have brought|bring] [this|it|that|all this] on [yourself|yourselves]', '[you|u] [did|have done|do] this to yourself', '[you|u] [got|have got|put|landed] yourself into', '[you|u] [started|caused|created] [this|it|the problem|the issue|the mess|the delay|the damage|the error|all this]',
    '[you|u] [have|had] [|{adverb}] [only|nobody|no one|no - one] [yourself|but yourself|else] to [blame|thank]', '[you|u] [have|had] [no one|nobody|noone|only] [but] yourself to blame', '[only|but] yourself to blame', 'blame yourself', 'ask yourself [why|who|whether|what]', 'look [closer|nearer] to home', 'look in the mirror', '[you|u] [are|were] [|{adverb}] [the one|the reason|the cause|the problem|to blame|at fault|the culprit|in the wrong|out of time|liable] ', 'it [was|is] [|{adverb}] [you|u] [who|that] [VERB|AUX]', 'the [one|person] who ... is you', 
    'serves you right', '[that|this] is what [you get|happens] [for|when|if]', 'you [get|got] what you [pay|paid|asked|ordered]', 'what did you [expect|think]', 'you did the wrong', 'you have [done|made|did|put|gave|chosen] [it|this|the|that|a] [wrong|mistake|error|yourself|yourselves]', 'you [was|were] [late|too late|not at home|not there|not in|not home|careless|negligent]', '[you|u] [are|were] [too|so|not] [late|slow|careless|quick|hasty|careful enough|paying attention|listening|looking|quick enough|fast enough|following]', 'not [read|reading|checking|following] [the|our|your] [|_] [instructions|manual|email|terms|label|notice|conditions|small print|guide|rules] [|properly|carefully|first]',
  ],
  classes: [adverbs, faults, duties],
  where: { conditional: false, mood: ['statement', 'fragment'] },
};

/** The cause or fault is named as a thing of the customer's. */
export const nominalFault: Lexicon = {
  id: 'blame-nominal',
  source,
  patterns: [
    '[because|since] [you|u] [|{adverb}] VERB ... [without|instead of] VERB', 'why did [nobody|no one] [in|at|from] your', '[a grown|any grown|any|every|a real] [man|woman|adult|child|driver|owner|cook|parent] [knows|would know|should know]', 'fault of [whoever|whomever|the person who|the one who]', '[you|u] ... and now you [|are] [complain|complaining|want|expect|ask|come|say|blame|wonder|act|demand]', 'if only [you|u] [had|would]', 
    '[because|since] [you|u] [|{adverb}] VERB [|_] [at the last|too late|without|all|the wrong|it too|so late|on the last|on charge|anyway|instead|the cheap|against]', '[a|one|just a|just one] [|quick|simple|short|single|closer|careful|brief|little] [look|glance|call|click|check|read|question|email|text|message|test|phone call] ... would have [spared|saved|told|shown|prevented|avoided|solved|helped|been enough|sufficed|done]', '[nobody|no one] [forced|made|asked|told|obliged] you', '[it|that] was [|entirely|purely|only|really] your [|own] [decision|choice|idea|call] [to|not|and|$$]', '[from|by|of|through|to|with] [your|his|her|their] own [|_] [late|dithering|delay|lateness|reply|carelessness|haste|laziness|stupidity|negligence|impatience|mistake|fault|error|doing|clumsiness|forgetfulness|bad|poor|slow|lack|wrong]', '[done|caused|made|damage|error|mistake|fault] ... [on|at|from] the [customer|user|client|guest|passenger|tenant|owner|buyer] [\'s|side]', 
    'any [|sensible|decent|half - decent|good|_] [owner|driver|rider|user|tenant|customer|parent|traveller|person|buyer|guest|player|adult|cook|gardener|child|fool|idiot|beginner] [would|knows|could|should|will]',
   
    '[your|ur] [|own|sole|personal|entire|complete] [mistake|fault|error|oversight|negligence|carelessness|failure|misuse|misunderstanding|forgetfulness|impatience|lack of care|own lack|inattention|blunder|slip|wrongdoing|inaction|tardiness|lateness|mishandling] [|in|here|that|was|is]', '[by|of] your own [making|choosing|doing|choice|account|accord]', '[mistake|fault|error|oversight|problem|issue|cause|blame|responsibility|failing|omission] [was|is|lies|lay|sits|rests|must be|must have been|has to be|came|comes|clearly is] [|{adverb}] [|all] [yours|with you|on your side|on your end|at your end|from your side|from your end|on your part|with yourself|your own|by you|down to you]', '[mistake|fault|error|oversight|failure|negligence|failing|omission|confusion] [on|at|from] your [part|side|end]', '[that|this|this one|it|all of this|all this] is [|all|entirely|squarely] on you $$', '[is|was|are|were|all|entirely|comes|came] [|{adverb}] down to [you|u|the rider|the user|the customer|the driver|the owner|the tenant|the passenger|the buyer|the parent|the guest|the borrower|the player|the patient|user error|how you|the way you|misuse|careless|poor care|poor handling|wrong use|how it was]',
    '[because|since|as|due|owing|thanks] [|to|of|the fact that] [you|u] [|{adverb}] [did not|had not|were not|never|failed|forgot|ignored|refused|were late|are late|were too]', '[because|due|owing|thanks] [|to the fact that] [you|u] [|{adverb}] [left|broke|entered|gave|put|chose|waited|deleted|moved|changed|opened|removed]', '[because|due to|result of|owing to|caused by|thanks to|down to|consequence of|on account of] your [|own] [|_] [late|delay|wrong|incorrect|failure|misuse|mistake|lateness|error|not|choice|decision|actions|action|behaviour|negligence|refusal|carelessness|lack|handling|mishandling|missing|missed|careless|driving|use|haste|inaction|forgetting]',
    '[user|customer|operator|human|client|passenger|driver|owner|pilot] [error|misuse|negligence|mistake]', '[caused|created|triggered|done|made|broken|damaged] by [you|yourself|the user|the customer|misuse|improper|incorrect|rough|careless|negligence|wrong]', '[improper|incorrect|careless|rough|wrong|negligent] [use|usage|handling|treatment|care|storage|installation|operation]', '[instruction|instructions|advice|guidance|warning|warnings|terms|rules|steps|notice|notices|reminder|reminders|deadline|label|letter|letters|manual|email|emails|sign|signs|conditions] [was|were|has been|have been] [|{adverb}] [ignored|not followed|disregarded|overlooked|not read|not kept|not observed|not met|not heeded|skipped|forgotten|missed]',
    'it was not [followed|kept|read|maintained|looked after|stored|cleaned|installed|used] [properly|correctly|as|in line]', '[a|any] [|more] [careful|responsible|sensible|normal|reasonable|experienced|competent|good|proper|prudent|attentive|organised|organized|wise|serious] [owner|driver|rider|user|tenant|customer|parent|traveller|person|buyer|guest|player|patient|adult|cook|gardener|reader|student] [would|knows|should|will|does|checks|reads]', '[most|other] [people|customers|users|passengers|owners|guests|adults] [would have|read|check|know] ', '[anyone|anybody|everyone|everybody] [who|with] ... [would|knows|should|could] [|have|{adverb}] VERB', 'self - inflicted', 'self inflicted', 'it takes two', '[your|ur] [own] [stupid|silly|bad|poor] _', 'your bad $$',
    'that is what [the] [email|letter|sign|manual|small print|terms|instructions|button|box] [is|was|are|were] for', 'you get nowhere by',
  ],
  classes: [adverbs],
  where: { conditional: false, negated: false },
};

/** A reproach in the form of a question. */
export const reproachQuestion: Lexicon = {
  id: 'blame-question',
  source,
  patterns: [
    'you only [|just] VERB [it|that|this|us|them] [|just] now', 'only now $$', '^ who ... without', '^ who [|on earth|in their right mind] [buys|orders|books|leaves|puts|signs|drives|goes|travels|opens|throws|does|uses|washes|sends|pays|waits|keeps|comes] _', 'and [whose|who is] ',
   
    '[why|how come|so why|then why|and why] [did|have] not [you|u] [|{adverb}] [VERB|NOUN]', '[why|so why|then why] [did|have] [you|u] [not|never] [|{adverb}] VERB', '[why|so why|then why] [did|would|have|do] [you|u] [|{adverb}] [wait|leave|sign|click|open|press|delete|throw|ignore|give|let|agree|accept|drive|ring so|call so|come so|only]', 'how come [you|u] [did not|have not|never|waited|left|only]', '[and|but|so|well|] [did|have] [you|u] [not|even|actually|bother to|ever|really|not even|at least|never] [|{adverb}] [|think to|bother to] [read|check|look|follow|listen|try|tried|checked|looked|think|consider|considered|see the|notice the|test|ask|measure|keep|wonder|thought]', '[did|have] not [you|u] [|{adverb}] [read|check|look|see the|notice|think|follow|listen|know|understand|realise|realize|test|ask|measure|consider|bother|save|keep|pay attention|back]', '[^^|so|and|but] what [made|possessed] you [to|think|do that|do this|believe]', 'what were you [thinking|doing|expecting]', 'how could you [|not|possibly] [forget|miss|let|think|ignore|overlook|not]', 'how [did|could] you [|even|ever|manage to] [manage|break|miss|lose|forget|get this|do this|do that|not]', '[whose|who is] fault [is|was]', 'whose [fault|mistake] is [that|this|it]', 'and who [|exactly] [signed|ordered|booked|typed|entered|clicked|put|chose|pressed|filled|left|agreed]', 'are you [sure|certain] you [|did not|have not|actually|even] [put|did|entered|read|typed|followed|checked|plugged|pressed|have not|did not|used|charged]', 'where was your',
  ],
  classes: [adverbs],
};

/** Blame in a note, where the customer is he, she, they, or nobody. */
export const noteBlame: Lexicon = {
  id: 'blame-note',
  source,
  patterns: [
    '[he|she|they|customer|cust|client|user|guest|tenant|caller|pax|cx|passenger|patient|parent|owner|member|^^] [should|ought to] [|{adverb}] have [|{adverb}] [{duty}|VERB]', '[he|she|they|customer|cust|client|user|guest|tenant|caller|pax|cx|passenger|owner|member|^^] [|has|have|{adverb}] [failed|neglected|omitted] to VERB', '[his|her|their|customer\'s|client\'s|user\'s|own|the customer\'s] [|own|silly|stupid] [fault|mistake|error|doing|carelessness|negligence|oversight|lookout|problem]', '[^^|all|entirely|totally|completely|clearly|is|was] own [fault|doing]', '[user|customer|operator|client|cust] [error|misuse|negligence|stupidity]', 'pebkac', 'id10t', 'rtfm', 'picnic error', 'layer 8',
    '[he|she|they|customer|cust|client|user|guest|tenant|caller|pax|cx|passenger|owner|member|^^] [did not|never|does not|could not] [|{adverb}] [bother|be bothered|read the|follow the|listen|think|look|pay attention|check|reads|bothered|listens|checks]', '[brought|brings] [this|it|that|all this] on [himself|herself|themselves]', 'serves [him|her|them] right', '[himself|herself|themselves] to blame', '[he|she|they|customer|cust|client|user|guest|tenant] [is|are|was|were] [|{adverb}] to blame', 'can not be bothered to', 'left it [too late|to the last|till the last|until the last]', '[he|she|they|customer|cust|client|user|guest|tenant|caller|passenger] [clearly|obviously|simply|just|conveniently] [forgot|ignored|missed|misread|broke|dropped|lost|did not|deleted|clicked|pressed|skipped]',
  ],
  classes: [adverbs, duties],
  where: { conditional: false },
};
