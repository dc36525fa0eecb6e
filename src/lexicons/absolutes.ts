import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; commissive speech acts after Searle 1976';

/** Promises that leave no room: never again, no way, nothing can go wrong, 100 % sure. */
export const absolutes: Lexicon = {
  id: 'absolute-promise',
  source,
  patterns: [
    '[will|shall|can|could|would] [never|not] [|,] [|ever|and will not|and can not|and shall not|or will not] [|ever|again] [|be] [happen|recur|repeat|repeated|occur|reoccur|fail|be repeated|come back|go wrong|come up|arise|affect]',
    '[it|this|that|these|those|problem|issue|mistake|error|mix - up|mixup|delay|thing|things|NOUN] [will|shall|is going to|are going to] never [|,] [|ever]', '[i|we|you|they|he|she|nobody|nothing|no one] [will|shall|is going to|are going to] never [|,] [|ever] [have|see|be|lose|wait|face|let|get|experience|suffer|fail|make|do|receive|need|pay|run|hear]',
    'never [|,] [|ever|,] [again|happen|repeat]', '[will|shall] not [|ever] [VERB|happen|recur|fail|be|see|have|occur|get|do|make] ... [again|ever]', '[not|never] [|_] [|_] a [second|third|fourth|2nd|3rd] time',
    '[seen|had|was|is|be|been|had] the last [|_] [|_] [|,] ... ever', '[that|this|it] [was|is|will be] the [very last|last] time', 'you have seen the last', 'you have had your last',
    '[nobody|no one|noone|nothing|none] [|of this|of that|of it|else] [will|can|could|shall|is going to] [|ever|possibly|at all] [VERB|be|get|go|AUX|touch|stop]', '[it|this|that] [is|\'s] impossible [|for|that|to]', '[it|there] [can|could] not [|possibly|ever|under any circumstances] [fail|break|happen|go|crash|leak|be hacked|be broken|lose]',
    '[100|hundred|one hundred|a hundred|110|200|1000|thousand] [|-] [%|percent|per cent] [|and|absolutely] [sure|certain|certainly|guaranteed|guarantee|safe|secure|reliable|confident|foolproof|positive|risk - free|accurate|of the time|honest|committed|definitely|on time|fail safe|failsafe|watertight|protected|uptime|bulletproof|certainty]',
    '[100%|110%|200%|1000%] [|and|absolutely] [sure|certain|certainly|guaranteed|guarantee|safe|secure|reliable|confident|foolproof|positive|risk - free|accurate|of the time|definitely|on time|protected|uptime|bulletproof|failsafe|certainty]',
    '[absolutely|completely|totally|utterly|perfectly|entirely|dead] [certain|guaranteed|foolproof|risk free|risk - free|bulletproof|watertight|impossible|infallible|unbreakable|unhackable]', '[no|zero|nil|not the slightest|not a] [risk|danger|chance|possibility|doubt] [|at all|whatsoever|of it|of this|of that|that|for you|in the world|on earth|of anything]',
    '[no|not any] way [|on earth|in the world|in hell|on this planet|at all|that] [|that|on earth] [it|this|that|you|anyone|we|they|the|your|anything]', '[i|we] [|can|will|do|hereby|personally|absolutely|fully|could] [|_] guarantee [|you|that|it|this|there|no|a|nothing|the|your|her|him|them|100]', '[is|are|comes|be] [|fully|absolutely|completely] guaranteed [to|not|$$]', 'guaranteed [|to work|never|no|success|results|fix|, no|100]',
    '[cast|iron|rock|copper] [|-] [iron|clad|solid|bottomed] [|guarantee|promise|certainty|guaranteed]', '[castiron|ironclad|watertight|foolproof|bulletproof|lifetime|absolute|personal|unconditional] [guarantee|promise|certainty|assurance]', '[i|we] [|can|do|will] swear [|to|on|by|it|that|you]', '[bet|stake|put] [my|your|our|the|good] [life|house|job|reputation|farm|mortgage|name|bottom dollar|shirt]',
    'mark my words', '[on|upon] my [mother|children|kid|life|honour|honor|grave|soul]', 'hand on heart', 'come [what may|hell or high water|rain or shine]', 'no [matter what|ifs|ifs or buts|ifs no buts|exceptions|questions asked ever|strings ever]', 'whatever [happens|the weather|it takes|goes wrong|else happens]', '[without fail|without exception|first time every time|for all eternity|until the end of time|till the end of time|under no circumstances will|under no circumstances can|in no circumstances will]',
    '[we|i|it|they|our NOUN] [always|never|never ever] [deliver|arrive|work|answer|respond|fix|keep|get it|reply|works|fail|fails|crash|crashes|break|breaks|lose|loses|let]', '[will|shall] ... [every single time|each and every time]', '[will|shall] always [work|arrive|get|deliver|answer|run|win|protect|come|stay|cover|pick]', '[you|we] will [forever|for ever] [be|have|get|stay]', '[from now on|going forward|from here on|from today|from this day|henceforth|in future|in the future] [|,] ... [every|all|always|never|perfect|perfectly|flawless|without a|no more|not a single|zero]',
    '[is|are|be] [|absolutely|totally|completely] [bulletproof|foolproof|fool proof|fail safe|failsafe|infallible|unbreakable|unhackable|watertight|indestructible]', '[everything|all|it] will be [|absolutely|just] [perfect|flawless|faultless|perfectly fine]', 'not a single [thing|problem|error|mistake|delay|one|second|penny|day|issue|hiccup|fault|glitch]', '[last|final] [time|delay|mistake|problem|error|letter|bill|NOUN] [you|that you] [will|shall] ever [|_]', '[as long as|for as long as] you live', 'for the rest of your [life|days]', '[has|have|will have] never [|once|ever] failed and never', '[never|not|ever] [in a million years|in a month of sundays|on my watch|in a hundred years]',
    'over my dead body', '[nothing|zero] [|can|will|could|to] [|possibly|ever] [go|goes|going] wrong', 'a thing of the past', '[gone|fixed|solved|cured|sorted|resolved|over] [|once and|for] [for good|for all|forever|for ever|for all time|permanently]', '[risk|error|fault|trouble|problem] [|-] free [forever|for life|guaranteed]', 'there [will|can|is going to] [be|not be] [no|any|zero|never] [|more|further] [|_] [problem|problems|issue|issues|error|errors|delays|mistakes|repeat|repetition|more|hiccups|surprises|outage|outages|next time]',
  ],
  where: { mood: ['statement', 'fragment'], conditional: false },
};

/** The same words as a term of trade, in thanks, or taken back. */
export const absoluteElsewhere: Lexicon = {
  id: 'absolute-elsewhere',
  source,
  patterns: [
    '[can|could|may|do|will|would] not [|ever|unfortunately|always|fully] [guarantee|promise|be certain|be sure|say|swear|rule out]', '[not|never|hardly|no|nobody|cannot] [|_] [|_] guarantee', '[year|month|day|manufacturer|product|money back|money - back|lifetime|price|the|under|extended|bank|your|of|warranty or] [|-] [guarantee|guaranteed]', '[will|shall] [never|always] [forget|be grateful|remember|ask you|ask for|need to|treasure|appreciate|call you to|send you an email asking|request|contact you]', '[hope|wish|trust|want|try|trying|aim|work|working|strive|ensure|sure] ... [never|not]',
    '[whether|if|doubt|unlikely|think|say|said|told|promised|claim] ... [never|guarantee|100]', '[100%|100 %|100 percent|100 per cent] [cotton|linen|wool|leather|silk|polyester|recycled|recyclable|natural|organic|vegan|off|of|charged|battery|discount|cashback|fruit|juice|refund]', 'no guarantee', 'no [doubt|chance] [that is|this was|you were|you have|he|she|they|frustrating]', 'if you never', 'whatever happens [tell|keep|do not]',
  ],
};
