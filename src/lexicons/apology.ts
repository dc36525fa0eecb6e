import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; after the apology speech-act set of CCSARP (Blum-Kulka, House & Kasper 1989)';

const intense: WordClass = {
  id: 'intense',
  source: 'goodturn, 2026',
  words: [
    'so', 'very', 'really', 'truly', 'deeply', 'terribly', 'awfully', 'genuinely', 'sincerely', 'extremely', 'most', 'humbly', 'profoundly', 'incredibly', 'ever so', 'unreservedly', 'fully', 'do', 'must',
    'can only', 'again', 'also', 'just', 'completely', 'first', 'personally', 'all', 'both',
  ],
};

/** The expression of apology (the illocutionary force indicating device). */
export const apologyExpression: Lexicon = {
  id: 'apology-expression',
  source,
  classes: [intense],
  patterns: [
    '[i|we] [|{intense}] [am|are] [|{intense}] [sorry|apologetic]',
    '^^ [|and|but|so|oh|yes|right|gosh|ah|well|please|hi|hello|hey|{intense}] [|{intense}] [sorry|apologies|apologize|apologizing]',
    '[i|we] [|{intense}] [apologize|apologise|regret]',
    '[want|wanted|like|writing|here|me|us|have|need] to [|{intense}] apologize',
    '[and|,] [sincerely|deeply|truly|do|humbly] [apologize|regret]',
    '[my|our|sincere|sincerest|full|many|heartfelt|humble|deepest|huge] [|_] [apologies|apology]',
    '[accept|take|owe|owed|offer|offering|extend|send] [|you|_] [my|our|an|a] [|_|_ _] [apology|apologies|regrets]',
    '[please|do|kindly] [forgive|excuse|pardon] [me|us|my|our|the|this]',
    '[forgive|pardon] [me|us|my|our]',
    '[my bad|our bad|mea culpa]',
    '[i|we] feel [|_] [awful|terrible|dreadful|bad] [|that we|that i|about it|about this]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};

/** Sorry that is no apology: for imposing, for asking again, for an aside, in a hypothesis, before a refusal. */
export const formalSorry: Lexicon = {
  id: 'formal-sorry',
  source: 'goodturn, 2026; uses of sorry after Aijmer 1996',
  classes: [{ id: 'impose', source: 'goodturn, 2026', words: ['be', 'bother', 'disturb', 'trouble', 'bug', 'ask', 'interrupt', 'nag', 'chase', 'hassle', 'repeat', 'push', 'jump', 'say', 'disappoint', 'inform', 'tell', 'see you', 'hear', 'lose', 'keep asking'] }],
  patterns: [
    '[sorry|apologize|apologies] [to|for] [{impose}|have to ask|all the questions|the questions|the silly|the bother|the intrusion|contacting|writing]',
    '[would|will|shall|should|might] [|all|both] [be|been|have been] [|very|so|truly|really] sorry',
    'sorry [?]',
    '[apologize|sorry] in advance',
    '[better safe than|feel] sorry',
    '[one|last|quick|small] [last|more|other|thing|question] ',
    '[sorry|apologies] [,|but|-|–|—] [|but] [|i|we|only|that|this|there|it|the|you|no|could|can|would|what|which|who|did|do|is|are|was] [|_|_ _] [only|not|can not|one|could|can|would|what|which|did|do|sold out|no longer|unable|closed|full|quick|say|repeat|catch|have|mean|meant|allowed|possible|policy]',
    'regret to [inform|say|tell|advise|announce]',
    '[he|she|they|who|someone] [|_|has|have|already] apologized',
  ],
};

/** Taking the fault: whose doing it was, a slip named, a failing admitted. */
export const responsibility: Lexicon = {
  id: 'responsibility',
  source,
  classes: [
    {
      id: 'slip',
      source: 'goodturn, 2026: verbs of doing wrong, past or participle',
      words: [
        'mess up', 'messed up', 'messed this up', 'messed that up', 'screwed up', 'mucked up', 'slipped up', 'botched', 'bungled', 'fumbled', 'overlooked', 'missed', 'forgot', 'misread', 'misheard',
        'misunderstood', 'misplaced', 'misjudged', 'mixed up', 'muddled', 'confused', 'lost', 'broke', 'damaged', 'dropped', 'failed', 'neglected', 'ignored', 'deleted', 'overwrote', 'overcharged', 'overbooked',
        'charged', 'billed', 'sent', 'shipped', 'packed', 'gave', 'told', 'promised', 'put', 'typed', 'entered', 'left', 'kept', 'let', 'sold', 'took', 'made', 'got', 'delayed', 'canceled', 'cancelled', 'wasted', 'caused',
        'fell short', 'skipped', 'assumed', 'delivered', 'hung up', 'was late', 'were late', 'was wrong', 'were wrong', 'was slow', 'were slow', 'did not', 'had not', 'have not', 'never', 'should have', 'ought to have',
        'mishandled', 'misled', 'mistook',
      ],
    },
    { id: 'fault', source: 'goodturn, 2026', words: ['mistake', 'error', 'fault', 'slip', 'blunder', 'oversight', 'failure', 'failing', 'doing', 'mess', 'mix-up', 'mix up', 'bug', 'carelessness', 'shortcoming', 'typo', 'muddle', 'misunderstanding', 'glitch'] },
  ],
  patterns: [
    '[i|we|who|that] [|ADV|have|had|have clearly|have completely] {slip}',
    '[my|our] [|_] NOUN [|has|have|had|ADV] {slip}',
    '[my|our|entirely my|my own|our own] [|\'s|s|_] [|_] [{fault}|responsibility]',
    '[on|at|from|by] [my|our] [|own] [side|end|part|account|watch]',
    '[is|was|are|were|this|that] [|ADV] [on|down to|because of] [us|me]',
    '[that|this|it|fault|mistake|error|blame|responsibility] [is|was|lies|sits|rests] [|ADV|with] [us|me|ours|mine]',
    '[i|we] [|ADV|have|had|must have] VERB [|_|_ _] [|the|a|my|at the|to the|in the] [wrong|badly]',
    '[none of us|nobody here|no one here|not one of us] [|even] VERB',
    '[blame|fault] [is|lies] [|with] [me|us|mine|ours]',
    '[~take|accept|~own|~bear|~admit] [|the|full|complete|all|entire|up to|my|our|_] [|full|_] [responsibility|blame|ownership|accountability]',
    'own [up|this|it|that]',
    'you [|are|were] [|quite|absolutely|completely|entirely] right',
    '[no excuse|inexcusable|our bad|my bad|dropped the ball|human error|that was us]',
    '[not|never|hardly] [|_|at all] [how we|how i|our standard|the standard|good enough|acceptable|up to|what we|what you were|what you should|the way we|how you should|what you paid|what you ordered]',
    'should [never|not] [|ever] have',
    'you should [not|never] [|have] [had|been]',
    'let [you|your _|the whole _] [|_|_ _] down',
    '[got|get] [it|this|that|your|the|things] [|_|_ _] wrong',
    '[fell|fallen|falling] [|_] short',
    '[by|through] [mistake|accident|error|oversight]',
    '[wrongly|mistakenly|erroneously|accidentally] ',
    '[wrong|rude|careless|sloppy|unfair|poor|late|slow] of [me|us|him|her|our|my|them]',
    '[a|our|my] {fault} [in|on|with|of|at] [|our|the|my|_]',
    '[sorry|apologize|apologies|apology] [|again|_] [for|about|that] [|the|our|my|having|all] [|_] [{fault}|wrong|way we|way i|way you were|we|i|not|keeping|failing|letting|sending|making|forgetting|missing|losing|charging|leaving|giving|taking so]',
    '[was|were|has|have|had] [|never|not|wrongly|_] [sent|shipped|charged|entered|labelled|labeled|booked|delivered|logged|updated|processed|checked|told|left off|left out] [|to|in|under|on|at|with] [|the|_] [wrong|incorrectly|twice]',
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
      words: [
        'refund', 'replace', 'correct', 'fix', 'repair', 'rebook', 'credit', 'restore', 'reverse', 'remove', 'waive', 'reissue', 'resend', 'reinstate', 'send', 'order', 'upgrade', 'compensate', 'reimburse', 'arrange',
        'book', 'cover', 'pay', 'rectify', 'sort', 'resolve', 'amend', 'offer', 'add', 'extend', 'bring', 'deliver', 'collect', 'swap', 'exchange', 'undo', 'unlock', 'reactivate', 'solve', 'ship', 'issue', 'cancel',
      ],
    },
  ],
  patterns: [
    '[i|we] [|have|am|are|will|can|would like to|want to|am going to|are going to|do] [|_] {mend}',
    '[i|we] [|will|can|am|are|have] [|_] [get you|get that|get this|get it|make up|make it|make this|made it|put it|put this|put that|put right|call you back|move you|moved you|moved your|stay on|returned your|stopped the]',
    '[refund|replacement|fare|money|credit|voucher|new|another|correct|right|amount|deposit|payment] ... [~be|leaves|goes|ships|went|left] [|now|already|just|on|its|all|being] [{mend}|way|back|out|tonight|today|tomorrow|ready|live|free|yours]',
    '[yours is|your _ is|it is|they are|you are] [|now|already|back|being] [{mend}|back|live again|in row|in seat|in NUM]',
    '[~be] [|back] [live|up|working|running|{mend}] again',
    '[on its way|on their way|on the way|no charge|free of charge|on us|on the house|at no cost|at our expense|free|full refund|partial refund|voucher|compensation|reimbursement|goodwill|by way of|to make up for]',
    'let [me|us] [|_] [{mend}|get|make|put|find you]',
    '[have|has] [|now|just|already|since] been [|now|_] {mend}',
    'you [can|may|will] [keep|have] [|them|it|both|the|a|your|_] [|free|back]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** A promise that it will not happen again, or what was changed so that it does not. */
export const forbearance: Lexicon = {
  id: 'forbearance',
  source,
  patterns: [
    '[will|does|can|shall|should|must] [not|never] [|ever|be] [~happen|~recur|~repeat|~occur] [|again]',
    'no [customer|one|_] [will|shall|can|should] [|ever] [_] [|it] again',
    '[from now on|from today on|going forward|in future]',
    '[so|make sure|ensure|making sure|see to it|prevent|stop|avoid] [|that|_] [this|it|that|nobody|no one|the same|anything|others] [|_|_ _] [~happen|again|~recur|~repeat]',
    '[i|we] [have|are|am|will] [|now|already|since|also] [changed|changing|retrained|retraining|added a|adding a|introduced|tightened|reviewing|rewriting|improving|improve|learn|learned|learning|spoken to|speak to|talked to|briefed|training|coaching] ',
    '[team lead|manager|supervisor|director] [will|is going to] [ring|call|phone|write|speak|talk] ',
    '[i|we] [will|am going to|shall] [|personally|_] [stay|watch|keep an eye|check|make sure|see to it|ensure|follow|call you|ring you|write to you|keep you]',
    '[promise|vow|pledge|guarantee] ',
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
      source: 'goodturn, 2026: verbs of how something was taken, and the states that result',
      words: [
        'perceive', 'take', 'took', 'interpret', 'misinterpret', 'misunderstood', 'misread', 'misconstrued', 'seem', 'appear', 'feel', 'felt', 'find', 'found', 'see', 'saw', 'view', 'consider', 'think', 'thought',
        'believe', 'came across', 'come across', 'comes across', 'came over', 'struck', 'sounded', 'read', 'offended', 'upset', 'bothered', 'disappointed', 'hurt', 'annoyed', 'inconvenienced', 'dissatisfied',
        'unhappy', 'confused', 'under the impression', 'got the impression', 'had the impression', 'disagree',
      ],
    },
    { id: 'vague', source, words: ['inconvenience', 'misunderstanding', 'offense', 'offence', 'upset', 'distress', 'confusion', 'trouble', 'frustration', 'disappointment', 'discomfort', 'hurt', 'annoyance', 'concern', 'impression', 'irritation', 'delay', 'disruption', 'issue', 'problem', 'hassle', 'stress', 'unpleasantness', 'displeasure', 'dissatisfaction', 'hardship', 'worry', 'difficulty', 'error', 'mistakes', 'rudeness'] },
    { id: 'anything', source, words: ['there', 'you', 'this', 'that', 'it', 'any', 'anything', 'something', 'anyone', 'our', 'we', 'i', 'he', 'she', 'they', 'the', 'some', 'my'] },
    { id: 'measure', source, words: ['expectation', 'standard', 'taste', 'hopes', 'wishes', 'liking', 'satisfaction', 'expected', 'hoped'] },
  ],
  patterns: [
    '{sorry} [|again|sincerely|that|to you|_|to hear] [if|should|in case|where|to the extent] ',
    '{sorry} ... [if|should|in case] {anything}',
    '[i|we] [would|should|might|may|could] [|deeply|sincerely|always] {sorry} [|it] [if|should|that|any]',
    '[if|should] {anything} ... [|_|_ _|...] , [|then|of course] [i|we] [|do|am|are|_] {sorry}',
    '{sorry} [|that|to hear|to hear that|to learn that|how|to see that] you [|have|had|may|might|personally|still|do|did|are|were] [|not|so|being|feeling|have|have been] {seemed}',
    '{sorry} [|that|to hear|to hear that] you [are|were|did|do] not [|fully|completely|entirely] [happy|satisfied|agree|understand|enjoy|like|pleased]',
    '{sorry} [|that|to hear] ... [not|short of|below|less than] [|have|_] [|live up to|lived up to|meet|met|match|up to|as|to] [|all] your [|_|_ _] {measure}',
    '{sorry} [|that|if] ... [was|were|has been|may have been|is] {seemed}',
    '{sorry} [|for|about|that] [how|the way] [you|that|it|this] [|have|may have|has|may] {seemed}',
    '{sorry} [for|about] [any|whatever|possible|potential] [|_] {vague} [|this|that|it|you] [|has|have|may|might|is] [|have|been|be] [|caused|cause|experienced|felt|had] [|you|by this] $$',
    '{sorry} [for|about] [any|whatever|all possible] ... [may|might|could] [|well] [have|be|cause]',
    'inconvenience is [|_] regretted',
    'mistakes were made',
    '{sorry} [|that|for the fact that] [it|this|that] [had to|has|came] [|to] [this|come to|upset|offended|bothered|disappointed] [|you|that]',
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
