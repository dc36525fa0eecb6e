import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; commissive speech acts after Searle 1976';

/** Promises that leave no room: never again, no way, nothing can go wrong, 100 % sure. */
export const absolutes: Lexicon = {
  id: 'absolute-promise',
  source,
  patterns: [
    '[will|shall|can|could] [never|not] [|,] [|ever|and will not|and can not|or will not] [|ever|again|be] [happen|recur|repeat|repeated|occur|reoccur|fail|come back|go wrong|arise]', '[it|this|that|these|those|NOUN|i|we|you|they] [will|shall|is going to|are going to] never [|,] [|ever]', 'never [|,] [|ever|,] [again|happen|repeat]', '[will|shall] not [|ever] VERB ... [again|ever]', '[not|never] [|_] [|_] a [second|third] time',
    '[nobody|no one|noone|nothing|none] [|else|of _] [will|can|could|shall|is going to] [ever|possibly]', 'nothing [will|can|could] [go|happen|touch|stop|break|hurt|get]', '[is|are] impossible [for|that] [it|this|that|anything|them|anyone|the|your]', '[can|could] not [possibly|ever] [fail|break|go|crash|lose|be]', 
    '[100|hundred|110|200|1000|100%|110%|1000%] [|-] [|%|percent|per cent] [|and|absolutely] [sure|certain|guaranteed|guarantee|safe|secure|reliable|confident|positive|of the time|definitely|on time]', '[absolutely|completely|totally|utterly|perfectly|dead|is|are|be] [certain|foolproof|risk free|bulletproof|watertight|infallible]', '[no|zero|nil|not the slightest] [risk|danger|chance|possibility] [|at all|whatsoever|of|that|for you]', 'no way [|on earth|in the world|in hell|at all] [|that] [it|this|that|you|anyone|we|they|the|your|anything]',
    '[i|we] [|can|will|do|hereby|personally|absolutely|fully] [|_] guarantee [|you|that|it|this|there|no|a|nothing|the|your|her|him|them]', '[is|are|comes|be] [|fully|absolutely|completely] guaranteed [to|not|$$]', 'guaranteed [to|never|no|not|success|results|$$]', '[bet|stake|put|on|upon] my [|_] [house|life|money|job|reputation|name|honour|honor|mother|children]', '[mark my words|hand on heart|come what may|no matter what|whatever happens|without fail|without exception]', 
    '[we|i|it|they|our NOUN] [always|never|never ever] [deliver|arrive|work|answer|respond|fix|reply|fail|crash|break|lose|let]', '[will|shall] always [work|arrive|get|deliver|answer|run|win|protect|come|stay|cover|be there|be on|be here]', '[everything|all|it] will be [|absolutely|just] [perfect|flawless|faultless]', '[fixed|solved|sorted|resolved|gone] [for good|forever|permanently|once and for all]', 'there will [be no|be zero|not be|never be] [|any] [|more|further|another] [|_] [problem|issue|error|delay|mistake|more]',
  ],
  where: { mood: ['statement', 'fragment'], conditional: false },
};

/** The same words as a term of trade, in thanks, or taken back. */
export const absoluteElsewhere: Lexicon = {
  id: 'absolute-elsewhere',
  source,
  patterns: [
    '[can|could|may|do|will|would] not [|ever|unfortunately|always|fully] [guarantee|promise|be certain|be sure|say|swear|rule out]', '[not|never|hardly|no|nobody] [|_] [|_] [guarantee|guaranteed]', '[year|month|day|manufacturer|product|back|lifetime|price|the|under|extended|bank|your|of] [|-] [guarantee|guaranteed]', '[will|shall] [never|always] [forget|be grateful|remember|ask you|ask for|need to|treasure|appreciate|request|contact|call you]', '[never|not] [|ever|knowingly] [share|sell|rent|trade|disclose|store|spam|pass|give|hand|use|reveal|track|record|keep] [|_] [|_] [|_] [data|details|address|information|number|card|password|pin|email|inbox|third|parties|photo|photos]', '[or|otherwise] [|_] [will|it]', 'as [planned|usual|normal]', 'certain [to|of]', 'always [work|strive] [to|hard|with]', '[aim|strive] for', 'never tell', '[hope|wish|trust|want|try|aim|work|strive|ensure|sure] ... [never|not]', '[whether|if|doubt|unlikely|think|say|said|told|promised|claim] ... [never|guarantee|100]',
  ],
};
