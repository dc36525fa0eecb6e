import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; after the apology speech-act set of CCSARP (Blum-Kulka, House & Kasper 1989)';

const intense: WordClass = {
  id: 'intense',
  source: 'goodturn, 2026',
  words: ['so', 'very', 'really', 'truly', 'deeply', 'terribly', 'awfully', 'genuinely', 'sincerely', 'extremely', 'incredibly', 'do', 'must', 'can only', 'also'],
};

/** The expression of apology (the illocutionary force indicating device). */
export const apologyExpression: Lexicon = {
  id: 'apology-expression',
  source,
  classes: [intense],
  patterns: [
    '[i|we] [|{intense}] [am|are] [|{intense}] [|{intense}] [sorry|apologetic]',
    '[beg|ask] [|for] your pardon',
    '^^ [|and|so|oh|{intense}] [|{intense}] [sorry|apologies|apologize|apologizing]',
    '[i|we] [|{intense}] [apologize|apologise|regret]',
    'to [|{intense}] apologize',
    '[my|our|sincere|sincerest|many|humble|deepest] [|_] [apologies|apology]',
    '[accept|owe|offer|offering|extend] [|you|_] [my|our|an] [|_|_ _] [apology|apologies|regrets]',
    '[forgive|pardon|excuse] [me|us|my|our]',
    '[my bad|our bad|mea culpa]',
    '[i|we] feel [|_] [awful|terrible|dreadful|bad] [|that we|that i|about it|about this]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};

/** Sorry that is no apology: for imposing, for asking again, for an aside, in a hypothesis, before a refusal. */
export const formalSorry: Lexicon = {
  id: 'formal-sorry',
  source: 'goodturn, 2026; uses of sorry after Aijmer 1996',
  classes: [{ id: 'impose', source: 'goodturn, 2026', words: ['ask', 'repeat', 'chase', 'inform', 'tell', 'lose', 'be', 'bother', 'disturb', 'trouble', 'interrupt', 'say', 'disappoint', 'hear'] }],
  patterns: [
    '[sorry|apologize|apologies] [to|for] [|have to|keep] [{impose}|all the|the questions|the silly|the bother|the intrusion]',
    '[sorry ?|sorry in advance|apologize in advance|than sorry|feel sorry]',
    '[one|last|quick|small] [last|more|other|thing|question]',
    '[sorry|apologies] [,|but|-|–|—] [|but] [|PRON|only|could|can|did|do|is] [|_|_ _] [only|not|could|can|did|do|sold out|have|mean|meant]',
    'regret to [inform|say|tell|advise]',
    'would be [|_] sorry',
    'as far as [i am|we are] concerned',
    '[sorry|apologies] , [|but] [we|it|they|that|this|the _] [are|is] [|ADV] [closed|full|out|unable|unavailable|sold|not]',
    'sorry [we|i] [can|could] not',
    'sorry [|that|to hear] you [have|are|feel|were] [|ADV] [chosen|decided|unaware|not aware|unable|unhappy|upset|disappointed|dissatisfied]',
    '[concerned|sorry|sad|disappointed] to [hear|learn] [|that] you feel',
  ],
};

/** Taking the fault: whose doing it was, a slip named, a failing admitted. */
export const responsibility: Lexicon = {
  id: 'responsibility',
  source,
  classes: [
    {
      id: 'slip',
      source: 'goodturn, 2026',
      words: ['overlooked', 'misunderstood', 'mixed up', 'damaged', 'overcharged', 'screwed up', 'slipped up', 'mess up', 'messed up', 'messed this up', 'messed that up', 'missed', 'forgot', 'misread', 'misplaced', 'lost', 'broke', 'dropped', 'failed', 'deleted', 'overbooked', 'double booked', 'charged you', 'told you', 'promised you', 'left you', 'kept you', 'made you', 'put you', 'had you', 'sold you', 'let you', 'delayed', 'wasted', 'caused', 'fell short', 'skipped', 'assumed', 'was late', 'were late', 'was wrong', 'were wrong'],
    },
    { id: 'fault', source: 'goodturn, 2026', words: ['mistake', 'error', 'fault', 'slip', 'slip-up', 'blunder', 'oversight', 'failure', 'doing', 'mess', 'mix-up', 'mix up', 'bug', 'typo', 'muddle', 'glitch'] },
    { id: 'owing', source: 'goodturn, 2026', words: ['call', 'ring', 'phone', 'tell', 'send', 'reply', 'respond', 'answer', 'come', 'turn up', 'show up', 'check', 'read', 'listen', 'update', 'warn', 'inform', 'deliver', 'book', 'process', 'meet', 'keep', 'follow', 'assign', 'get', 'give', 'spot', 'catch', 'notice', 'explain', 'put', 'arrive', 'reach', 'write', 'let', 'pass', 'ask', 'look', 'pay', 'return', 'ship', 'honour', 'honor'] },
  ],
  patterns: [
    '[i|we|who|that] [|ADV|~have|have ADV] {slip}',
    '[i|we|and] [|then|ADV] [did not|had not|have not|never|not] [|ADV] {owing}',
    '[i|we] should [|ADV|not|never|not ever] have [VERB|been|had|done]',
    '[in|by] error',
    '[no one|nobody] but [us|me]',
    '[my|our] [|_] NOUN [|~have|ADV] {slip}',
    '[my|our|my own|our own] [|\'s|_] [|_] [{fault}|responsibility]',
    '[on|at|from|by] [my|our] [|own] [side|end|part|account|watch]',
    '[that|this|it] [is|was|lies|sits|rests] [|ADV] [|on|down to|because of|with] [us|me|ours|mine]',
    '[i|we] [|ADV|~have|must have] VERB [|_|_ _] [|the|a|my|at the|to the|in the] [wrong|badly]',
    '[~take|accept|~own|~bear|~admit] [|the|full|complete|all|entire|my|our|_] [|full|_] [responsibility|blame|ownership|accountability]',
    'you [are|were] [|ADV] right',
    '[no excuse|inexcusable|my bad|dropped the ball]',
    '[not|never] [|_|at all] [how we|how i|the standard|good enough|acceptable|up to|the way we]',
    'should [never|not] [|ever] have',
    'let [you|your _] [|_|_ _] down',
    '~fall [|_] short',
    '[wrongly|mistakenly|accidentally]',
    '[a|that is a] [{fault}|failing] [in|on|with|of|at]',
    'the {fault} [is|was|lies] [|made] [with|by|in|on] [us|me|our|my]',
    '[none of us|nobody here|no one here]',
    'and [wrote|read|put|typed|noted|took|gave|sent|used|copied|booked] [the|a|your|you] [|the] wrong',
    '[sorry|apologize|apologies|apology] [|again|_] [for|about] [|the|our|my|having|all] [|_] [{fault}|wrong|letting|making]',
    'sorry for not',
    '[that|this|it|which|you|we|i] should [|ADV] have been',
    'let [it|this|that] [slip|sit|slide|go|lie|drop|fall|happen]',
    '[~be|~have] [|never|not|_] VERB [|to|in] [|the|_] [wrong|incorrectly|twice]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Repair: what is done or offered to put it right. */
export const repair: Lexicon = {
  id: 'repair',
  source,
  classes: [
    {
      id: 'mend',
      source: 'goodturn, 2026',
      words: ['refund', 'replace', 'correct', 'fix', 'repair', 'rebook', 'credit', 'restore', 'reverse', 'remove', 'reissue', 'resend', 'send', 'order', 'upgrade', 'compensate', 'reimburse', 'arrange', 'book', 'cover', 'pay', 'sort', 'resolve', 'add', 'bring', 'deliver', 'collect', 'swap', 'exchange', 'unlock', 'solve', 'ship', 'post', 'mail', 'issue'],
    },
  ],
  patterns: [
    '[i|we] [|~have|~be|will|shall|can|would like to|want to|am going to|are going to|do] [|ADV] {mend}',
    '[i|we] [|~have|~be|will|shall|can] [|_] [get you a|get you on the|get you another|get you back|get you into|make up|make it|make this|made it|put it right|put this right|put that right|call you back|ring you back|phone you back]',
    '[refund|replacement|fare|money|credit|new|another|deposit|payment] ... [~be|leaves|goes|ships|went] [|now|already|on|its|all|being] [{mend}|out]',
    '[yours is|your _ is|it is|they are|you are] [|now|already|back|being] [{mend}|back|live again|in row|in seat]',
    '[it|they|one|replacement|refund|parcel|order|package] [~be|already|now] [|ADV] [on its way|on their way|on the way]',
    '[no charge|free of charge|on us|at no cost|full refund|voucher|make up for]',
    'let [me|us] [|_] [{mend}|make it|make this|put it|put this|find you]',
    '[have|has] [|ADV] been [|ADV] {mend}',
    'you [can|may] keep',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** A promise that it will not happen again, or what was changed so that it does not. */
export const forbearance: Lexicon = {
  id: 'forbearance',
  source,
  patterns: [
    '[will|does|can|should] [not|never] [|ever|be] [~happen|~recur|~repeat|~occur]',
    '[from now on|from today on|going forward|in future]',
    '[so|so that|prevent|stop|avoid] [this|it|that] [|_|_ _] [~happen|again|~recur|~repeat]',
    '[i|we] [|ADV|~have|~be|will] [|ADV] [changed|changing|introduced|reviewing|improve|learn|learned|spoken to|speak to|talked to|training]',
    '[i|we] [will|am going to|shall] [|_] [watch|keep an eye|make sure it|make sure this|make sure that|make sure you|make sure nobody|ensure it|ensure this|ensure that|ensure you|call you]',
    '[i|we] [promise|vow|pledge|guarantee]',
  ],
  where: { conditional: false },
};

const sorry: WordClass = { id: 'sorry', source, words: ['sorry', 'apology', 'apologies', 'apologize', 'regret', 'regrets', 'regretful', 'regrettable'] };

/** Apology wording that puts the matter on the hearer's perception, or on nothing in particular. */
export const hollowWording: Lexicon = {
  id: 'hollow-wording',
  source: 'goodturn, 2026; after the failed-apology types of Lazare 2004 (conditional, vague and perception-shifting apologies)',
  classes: [
    sorry,
    {
      id: 'seemed',
      source: 'goodturn, 2026',
      words: ['perceive', 'take', 'took', 'interpret', 'misinterpret', 'misunderstood', 'misread', 'misconstrued', 'seem', 'appear', 'feel', 'felt', 'find', 'found', 'see', 'saw', 'view', 'consider', 'think', 'thought', 'believe', 'came across', 'come across', 'comes across', 'came over', 'sounded', 'offended', 'upset', 'bothered', 'disappointed', 'hurt', 'annoyed', 'inconvenienced', 'dissatisfied', 'unhappy', 'confused', 'under the impression', 'left with'],
    },
    { id: 'vague', source, words: ['inconvenience', 'misunderstanding', 'offense', 'offence', 'upset', 'distress', 'confusion', 'trouble', 'frustration', 'disappointment', 'discomfort', 'hurt', 'annoyance', 'concern', 'irritation', 'delay', 'disruption', 'issue', 'problem', 'hassle', 'stress', 'displeasure', 'dissatisfaction', 'worry', 'difficulty', 'error', 'mistakes', 'rudeness'] },
    { id: 'anything', source, words: ['there', 'you', 'this', 'that', 'it', 'any', 'anything', 'something', 'anyone', 'our', 'we', 'i', 'he', 'she', 'they', 'the', 'some', 'my', 'his', 'her', 'their', 'your'] },
    { id: 'measure', source, words: ['expectation', 'standard', 'taste', 'wishes', 'liking', 'satisfaction', 'expected', 'hoped'] },
  ],
  patterns: [
    '{sorry} ... [if|should|in case] {anything}',
    '^ [if|should] {anything} ... [|...] [|...] , [|_|_ _|_ _ _|_ _ _ _] {sorry}',
    '{sorry} [|that|to hear|to hear that|to learn that|how|to see that] you [|ADV|~have|may|might|do|did] [|not|so|have|have been] {seemed}',
    '{sorry} [|that|to hear] you [are|were] [|so|not|being|feeling] {seemed} $$',
    '{sorry} [|that|to hear|to hear that] you [are|were|did|do] not [|ADV] [happy|satisfied|agree|understand|enjoy|like|pleased]',
    '{sorry} [|that|to hear] ... [not|short of|below|less than] [|have|_] [|live up to|lived up to|meet|met|match|up to|as|to] [|all] your [|_|_ _] {measure}',
    '{sorry} [|for|about|that] [how|the way] [you|that|it|this] [|have|may have|has|may] {seemed}',
    '{sorry} [|for|about] [any|whatever|possible|potential] [|_] {vague}',
    '{sorry} [|for|about] [any|whatever] ... you [|may|might|could] [|have] [feel|felt|believe|think|perceive]',
    '{sorry} [for|about] [any|whatever] ... [may|might|could] [|well] [have|be|cause]',
    '{sorry} [|_] [if|should|where]',
    '{sorry} [|...] ... [impression|perception|taken that way|taken this way|of that opinion|of this opinion|of that view|it was that upset] $$',
    '{sorry} [|for|about] [whatever|to anyone|to anybody]',
  ],
  where: { negated: false },
};

/** Sorry for "the inconvenience": no condition in it, and nothing of the case either. */
export const vagueApology: Lexicon = {
  id: 'vague-apology',
  source: 'goodturn, 2026',
  classes: [sorry],
  patterns: ['{sorry} [for|about] [the|this|that|your|these|those] [|_] [inconvenience|inconveniences|unpleasantness|impression|dissatisfaction|displeasure] [|caused|this|that|it|you] [|has|have|may|might] [|have] [|caused|cause|experienced] [|you] $$'],
  where: { negated: false },
};
