import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; after the apology speech-act set of CCSARP (Blum-Kulka, House & Kasper 1989)';

const intense: WordClass = {
  id: 'intense',
  source: 'goodturn, 2026',
  words: [
    'so', 'very', 'really', 'truly', 'deeply', 'terribly', 'dreadfully', 'awfully', 'genuinely', 'sincerely', 'extremely', 'most', 'humbly',
    'profoundly', 'wholeheartedly', 'incredibly', 'ever so', 'heartily', 'unreservedly', 'fully', 'do', 'must', 'can only', 'want to',
    'would like to', 'wish to', 'have to', 'need to', 'again', 'also', 'just', 'completely', 'first', 'personally', 'really do', 'owe you',
    'frightfully', 'all', 'both',
  ],
};

/** The expression of apology (the illocutionary force indicating device). */
export const apologyExpression: Lexicon = {
  id: 'apology-expression',
  source,
  classes: [intense],
  patterns: [
    '[i|we] [|{intense}] [am|are] [|{intense}] [sorry|apologetic]',
    '^^ [|and|but|so|oh|yes|yeah|right|gosh|argh|ah|again|well|please|hi|hello|hey|{intense}] [|{intense}] [sorry|apologies|apologize|apologizing|apols|soz]',
    '[i|we] [|{intense}] [apologize|apologise]',
    '[want|wanted|like|out|writing|here|me|us|have|need|had] to [|{intense}] apologize',
    '[and|but|,] [sincerely|deeply|truly|certainly|do|humbly] [apologize|regret]',
    '[i|we] [|{intense}] [regret]',
    '[my|our|sincere|sincerest|full|many|heartfelt|humble|deepest|unreserved|profuse|a thousand|huge|massive|big] [|_] [apologies|apology]',
    '[accept|take] [my|our|this|an|these] [|_|full and _|_ and _] [apology|apologies|regret|regrets]',
    '[owe|owed|offer|offering|extend|send|give|giving|sending] [|you|_] [an|my|our|a] [|_|_ _] [apology|apologies]',
    '[you|_] [are owed|is owed|deserve|deserved] [an|our|my|a] [|_|proper _] [apology|apologies]',
    '[please|do|kindly] [|do] [forgive|excuse|pardon] [me|us|my|our|the|this]',
    'forgive [me|us|my|our]',
    '[beg|ask|asking|begging] [|for] [|your|you|for] [|your|_] [pardon|forgiveness]',
    'pardon [me|us|my|our|the]',
    '[my|our] bad',
    'mea culpa',
    '[red faced|red-faced|shamefaced|eating humble pie]',
    '[i|we] feel [|_] [awful|terrible|dreadful|bad] [|that we|that i|about it|about this]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};

/** Sorry that is no apology: for imposing, for asking again, for an aside, in a hypothesis, before a refusal. */
export const formalSorry: Lexicon = {
  id: 'formal-sorry',
  source: 'goodturn, 2026; uses of sorry after Aijmer 1996',
  patterns: [
    'sorry [to|for] [be|bother|bothering|disturb|disturbing|trouble|troubling|bug|bugging|ask|asking|interrupt|interrupting|nag|chase|chasing|hassle|pester|butt|repeat|repeating|push|jump|say|disappoint|inform|tell|being a|being slow|have to ask|keep asking|see you|sound|hear|lose|all the questions|the questions|my ignorance|the silly|the stupid|the long]',
    '[would|will|shall|should|might] [|all|both|be|have been|have been _] [be|been] [|very|so|truly|really] sorry',
    'apologize for [asking|bothering|the bother|interrupting|imposing|being|troubling|the intrusion|repeating|contacting|writing|all the questions]',
    'sorry [?]',
    '[apologize|sorry] in advance',
    'better safe than sorry',
    '[one|last|quick|small] [last|more|other|thing|question] ',
    'feel sorry',
    '[sorry|apologies] [,|but|-|–|—] [|but|i|we|only|that|this|there|it|the|you|not|no|could|can|would|what|which|who|one|did|may|do|is|are|was] [|_|_ _] [only|not|can not|cannot|line|last|one|could|can|would|what|which|did|do|sold out|no longer|unable|missed that|closed|full|quick|say|repeat|catch|have|spell|mean|meant|allowed|possible|policy]',
    'regret to [inform|say|tell|advise|announce|let]',
    'excuse [note|slip|letter]',
    '[he|she|they|who|that|someone] [|_|has|have|already] apologized',
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
        'mess up', 'messed up', 'messed this up', 'messed that up', 'messed it up', 'screwed up', 'mucked up', 'cocked up', 'ballsed up',
        'stuffed up', 'fouled up', 'goofed', 'goofed up', 'slipped up', 'botched', 'bungled', 'fluffed', 'fumbled', 'blundered', 'erred',
        'overlooked', 'missed', 'forgot', 'misread', 'misheard', 'misunderstood', 'misspelt', 'misspelled', 'misfiled', 'misplaced', 'mislaid',
        'misjudged', 'miscounted', 'miscalculated', 'misdirected', 'mixed up', 'muddled', 'confused', 'lost', 'broke', 'damaged', 'dropped', 'failed',
        'neglected', 'ignored', 'deleted', 'removed', 'overwrote', 'overcharged', 'overbooked', 'double booked', 'double-booked', 'oversold',
        'undercharged', 'billed', 'charged', 'sent', 'shipped', 'packed', 'gave', 'told', 'promised', 'put', 'typed', 'entered', 'left', 'kept',
        'let', 'sold', 'cut', 'took', 'made', 'got', 'delayed', 'cancelled', 'canceled', 'wasted', 'fell short', 'fallen short', 'shut', 'locked',
        'wrote', 'addressed', 'pushed', 'released', 'published', 'switched', 'booked', 'labelled', 'labeled', 'caused', 'created', 'introduced',
        'skipped', 'assumed', 'jumped', 'delivered', 'hung up', 'was late', 'were late', 'was wrong', 'were wrong', 'was careless', 'was slow',
        'were slow', 'were short', 'was sloppy', 'was rude', 'did wrong', 'did not', 'had not', 'have not', 'never', 'should have', 'ought to have',
        'could have done', 'underestimated', 'mishandled', 'mismanaged', 'misinformed', 'misled', 'mistook',
      ],
    },
  ],
  patterns: [
    '[i|we|who|that] [|totally|completely|simply|clearly|have|had|really|just|obviously|also|then|plainly|wrongly|mistakenly|accidentally|honestly|already|have clearly|have completely] {slip}',
    '[my|our|team|system|colleague|driver|warehouse|caterer|courier|staff|machine|printer|robot|meter|till|server|patch|update|version|software|site|website|clerk|scanner|agent|temp|supplier|kitchen|office|depot] [|has|have|had|wrongly|mistakenly] [sent out|overwrote|deleted|lost|failed|mixed up|misread|forgot|dropped|broke|charged you|billed you|messed|missed|picked the wrong|packed the wrong|printed the wrong|sent the wrong|slipped|swallowed|ate|hung up|cut you off|left it|left you|let you]',
    '[my|our|entirely my|entirely our|my own|our own|teams|colleagues|driver\'s|warehouse\'s|team \'s|team] [|\'s|s|_] [|_] [mistake|error|fault|slip|slip-up|blunder|oversight|failure|failing|doing|mess|mix-up|mix up|cock-up|bug|carelessness|negligence|slowness|shortcoming|shortcomings|typo|muddle|mishap|lapse|misunderstanding|misreading|responsibility|side|end|part]',
    '[on|at|from|by] [my|our] [|own] [side|end|part|account|watch|doing|fault]',
    '[is|was|are|were|this|that|one] [|all|entirely|completely|totally|squarely|purely|solely|firmly] [on|down to|because of] [us|me]',
    '[that|this|it|fault|mistake|error|blame|responsibility] [is|was|lies|sits|rests] [|all|entirely|completely|squarely|with|plainly|_] [us|me|ours|mine]',
    'that was us',
    '[i|we] [|just|must have|had|have|also] VERB [|_|_ _] [the|a|my|at the|to the|in the|on the] wrong',
    '[i|we] said _ and ',
    '[is|was|were] [|all|entirely|plainly|simply] [my|our] [|own] NOUN',
    '[none of us|nobody here|no one here|not one of us|nobody at _ _] [told|called|rang|wrote|checked|looked|warned|came|saw|thought|noticed|answered|passed|read]',
    '[our|my] bad',
    '[blame|fault] [|is|lies|entirely|_] [|with] [me|us|mine|ours|my|our]',
    '[take|accept|own|accepting|taking|owning|owned|bear|hold|admit|shoulder] [|the|full|complete|all|entire|up to|my|our|it|this|_] [|full|_] [responsibility|blame|ownership|accountability|it|that|this]',
    '[you] [|are|were] [|quite|absolutely|completely|entirely] right',
    'no excuse',
    'inexcusable',
    '[not|never|hardly] [|_|at all] [how we|how i|our standard|the standard|good enough|acceptable|up to|what we stand|what we promise|what you were|the way we|ok|okay|how you should|what you paid|what you ordered|what you should]',
    '[should|ought] [never|not] [|to] [|ever] have [|been|happened|_]',
    'you should [not|never] [|have] [|had|been|have]',
    '[let] [you|your _|the whole _] [|_|all|so|badly|_ _] down',
    '[got|get] [it|this|that|your|the|things] [|_|_ _|so|badly|completely] wrong',
    'dropped the ball',
    '[fell|fallen|falling] [|well|far|so|badly] short',
    '[by|through] [mistake|accident|error|oversight|carelessness]',
    '[wrongly|mistakenly|erroneously|accidentally] ',
    '[wrong|rude|careless|sloppy|clumsy|thoughtless|unkind|unfair|poor|late|slow|hasty|inattentive] of [me|us|him|her|our|my|them]',
    'human error',
    '[a|our|my] [bug|glitch|fault|typo|slip|slipped] [in|on|with|of|at] [|our|the|my|_]',
    '[i|we] [|really] [owe|owed] you',
    '[sorry|apologize|apologies|apology] [|again|_|sincerely] [for|about|that] [|the|our|my|having|all] [|_] [mistake|error|mix-up|mix up|mixup|muddle|slip|oversight|blunder|bug|typo|wrong|mess|confusion we|delay in our|late reply|slow reply|slowness|way we|way i|way you were|we|i|our|my|not|keeping|failing|letting|sending|making|having|forgetting|missing|losing|charging|hanging|cutting|leaving|overlooking|misreading|giving|taking so|the way]',
    '[was|were|has|have|had|is|are] [|never|not|wrongly|mistakenly|_] [sent|shipped|charged|entered|filed|labelled|labeled|booked|delivered|saved|passed on|logged|updated|processed|recorded|checked|told|swapped|mixed up|overlooked|missed|left off|left out] [|to|in|by|under|on|at|with|before|_] [|the|_] [wrong|too|incorrectly|twice|mistake|error]',
    'i [|_] [ought|should] [|to] have',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Repair: what is done or offered to put it right. */
export const repair: Lexicon = {
  id: 'repair',
  source,
  patterns: [
    '[i|we] [|have|am|are|will|can|would like to|shall|want to|am going to|are going to|do] [|_] [refunded|refund|refunding|replaced|replace|replacing|corrected|correct|correcting|fixed|fix|fixing|repaired|repair|repairing|rebooked|rebook|rebooking|credited|credit|crediting|restored|restore|restoring|reversed|reverse|reversing|removed|remove|removing|waived|waive|waiving|reissued|reissue|resent|resend|resending|reinstated|reinstate|sent|sending|ordered|upgraded|upgrade|compensate|compensated|reimburse|reimbursed|reimbursing|arranged|arrange|arranging|booked|booking|cover|covered|covering|pay|paid|paying|rectify|rectified|rectifying|sort|sorted|sorting|resolve|resolved|resolving|amended|amend|offer|offering|added|adding|extended|extend|bring|deliver|redeliver|collect|swapped|swap|exchange|rerouted|reroute|undo|undid|unlocked|unlock|reactivated|keep|mailed|solve|sending]',
    '[i|we] [|will|can|am|are] [|_] [send you|send a|send another|send out|get you|get that|get this|get it|make up|make it|make this|made it|put it|put this|put that|put right|call you back|move you|moved you|moved your|stay on|book you|updated your|return your|returned your|stopped the]',
    '[refund|replacement|fare|money|credit|voucher|new|another|correct|right|amount|difference|deposit|payment] ... [is|are|was|were|been|be|leaves|goes|ships|went|left] [|now|already|just|on|its|all|being] [way|refunded|replaced|returned|credited|corrected|restored|fixed|sent|shipped|dispatched|back|out|tonight|today|tomorrow|reversed|waived|removed|deleted|resent|repaired|reissued|rebooked|issued|booked|arranged|ready|live|cancelled|canceled|free|added|yours]',
    '^^ [a|the|your|full|another] ... [leaves|is|goes|ships] [tonight|today|tomorrow|on its|on the way|back on]',
    '[yours] [to keep|from|free|for]',
    '[yours is|your _ is|it is|they are|you are] [|now|already|back|being] [restored|refunded|fixed|corrected|put back|back|live again|on its way|on their way|in row|in seat|in NUM|deleted|booked|in _ now]',
    'on [its|their|the] way',
    '[been|is|are] [|back] [live|up|working|running|fixed|restored] again',
    '[no charge|free of charge|on us|on the house|at no cost|no cost|at our expense|our treat|free]',
    '[full|partial] refund',
    '[voucher|compensation|reimbursement|goodwill]',
    '[we|i] [will|am|are|have] [|_] [get|getting] [this|it|that|you] ... [fixed|sorted|resolved|corrected|back|replaced|home|rebooked|right]',
    'let [me|us] [|_] [fix|make|put|sort|replace|refund|get|correct|arrange|send|book|rectify|solve|resolve|rebook|find you]',
    '[have|has] [|now|just|already|since] been [|now|_] [corrected|fixed|refunded|reversed|removed|restored|replaced|credited|resolved|updated|sorted|amended]',
    '[you] [can|may|will] [keep|have] [|them|it|both|the|a|your|_] [|free|back|_]',
    '[to|by way of] make up for',
    'by way of',
    'on the way [to|up|out|over|back]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** A promise that it will not happen again, or what was changed so that it does not. */
export const forbearance: Lexicon = {
  id: 'forbearance',
  source,
  patterns: [
    '[will|does|can|shall|should|must] [not|never] [|ever|be] [happen|happens|recur|repeat|repeated|occur|be repeated|see|get] [|again|twice|_|it]',
    'no [customer|one|order|parcel|account|bill|booking|guest|message|_] [will|shall|can|should] [|ever] [_] [|it] again',
    'from [now|today|here|this day] on',
    'going forward',
    'in future',
    '[so|to make sure|make sure|ensure|making sure|see to it|prevent|stop|avoid] [|that|_] [this|it|that|nobody|no one|the same|anything|others|from|any] [|_|_ _] [happen|happens|happening|again|recur|repeat|slip|slips]',
    '[i|we] [have|are|am|will] [|now|already|since|also] [changed|changing|retrained|retraining|added a|adding a|put in place|putting in place|introduced|tightened|tightening|reviewing|updated our|rewriting|rewritten|improving|improve|learn|learned|learnt|learning|spoken to|speaking to|talk to|talked to|raised it|briefed|training|coaching] ',
    '[is|are] now [|_] [fixed to|checked|locked|double checked|flagged]',
    '[team lead|manager|supervisor|director|_] [will|is going to] [ring|call|phone|write|speak|talk] ',
    '[i|we] [will|am going to|shall] [|personally|_] [stay|watch|keep an eye|check|make sure|see to it|ensure|follow|call you|ring you|write to you|keep you]',
    '[promise|word|vow|pledge|guarantee] ',
  ],
  where: { conditional: false },
};

/** Apology wording that puts the matter on the hearer's perception, or on nothing in particular. */
export const hollowWording: Lexicon = {
  id: 'hollow-wording',
  source: 'goodturn, 2026; after the failed-apology types of Lazare 2004 (conditional, vague and perception-shifting apologies)',
  classes: [
    {
      id: 'sorry',
      source: 'goodturn, 2026',
      words: ['sorry', 'apology', 'apologies', 'apologize', 'regret', 'regrets', 'regretful', 'regrettable'],
    },
    {
      id: 'seemed',
      source: 'goodturn, 2026: verbs of how something was taken',
      words: [
        'perceived', 'perceive', 'perceives', 'taken', 'took', 'take', 'interpreted', 'interpret', 'misinterpreted', 'misunderstood', 'misread',
        'misconstrued', 'misheard', 'seemed', 'seem', 'seems', 'appeared', 'felt', 'feel', 'feels', 'found', 'find', 'finds', 'saw', 'see', 'sees',
        'view', 'viewed', 'views', 'consider', 'considered', 'think', 'thinks', 'thought', 'believe', 'believed', 'came across', 'come across',
        'comes across', 'came over', 'come over', 'struck', 'strikes', 'landed', 'sounded', 'read', 'offended', 'upset', 'bothered', 'disappointed',
        'hurt', 'annoyed', 'inconvenienced', 'dissatisfied', 'unhappy', 'unsatisfied', 'confused', 'under the impression', 'got the impression',
        'had the impression', 'see it that way', 'perception', 'impression', 'disagree',
      ],
    },
  ],
  patterns: [
    '{sorry} [|again|sincerely|that|to you|_|to hear] [if|should|in case|where|to the extent] ',
    '{sorry} ... [if|should|in case|insofar|inasmuch] [|there|you|this|that|it|any|anything|something|anyone|our|we|i|he|she|they|the|some|my]',
    '[i|we] [would|should|might|may|could] [|deeply|sincerely|naturally|of course|always] {sorry} [|it] [if|should|that|any]',
    '[if|should] [you|this|that|it|any|anything|something|anyone|our|we|he|she|they|the|some|my] ... [|_|_ _] [, ] [|then|we|i|i do|we do|of course] [|am|are] {sorry}',
    '{sorry} [|that|to hear|to hear that|to learn that|how|to see|to see that] you [|have|had|may|might|personally|still|do|did] [|not|so|have|have been|were] {seemed}',
    '{sorry} [|that|to hear] you [are|were] [|so|not|being|feeling] [upset|offended|unhappy|dissatisfied|disappointed|annoyed|bothered|unsatisfied|under the impression|of that opinion|hurt] $$',
    '{sorry} [|that|to hear|to hear that] you [feel|felt|see|saw|think|thought|find|found|believe|took|take|have chosen|chose|consider|view] [|it|this|things|our|the|that|so] [|this|that|so] [way|as|like|offended|upset|unhappy|dissatisfied|disappointed|differently|to be|inconvenienced|bothered]',
    '{sorry} [|that|to hear|to hear that] you [are|were|did|do] not [|fully|completely|entirely] [happy|satisfied|agree|understand|enjoy|like|pleased|content]',
    '{sorry} [|that|to hear] [|_|_ _] ... not [|have|_] [live up to|lived up to|meet|met|match|reach|fulfil|satisfy|come up to|reflect|suit|to] [your|all your|the] [|_|_ _] [expectation|expectations|standard|standards|taste|hopes|wishes|liking|satisfaction]',
    '{sorry} [|that|to hear] ... [fell|fallen|fall|was|were|is] [|_] [short of|below|beneath|not to|not up to|less than|not as] [your|what you|you|all your] [|_|_ _] [expectation|expectations|expected|standard|standards|hoped|liking|taste|satisfaction|wishes]',
    '{sorry} [|that|if] ... [|was|were|has been|may have been|is] [perceived|interpreted|misinterpreted|misunderstood|misconstrued|misread] [|as|by|that|the|badly|in|so|_]',
    '{sorry} [|for|about|that] [how|the way] [you|that|it|this] [|have|may have|has|may] {seemed}',
    '[regrettable] [|incident|misunderstanding|that you]',
    '{sorry} [for|about] [any|whatever|possible|potential] [|_] [inconvenience|inconveniences|misunderstanding|misunderstandings|offense|offence|upset|distress|confusion|trouble|frustration|frustrations|disappointment|discomfort|hurt|annoyance|concern|concerns|impression|perception|irritation|delay|delays|disruption|issues|issue|problems|hassle|stress|feelings|irregularities|unpleasantness|displeasure|dissatisfaction|hardship|worry|difficulty|difficulties|shortcomings|error|errors|mistakes|mix-up|rudeness|grief|upset feelings] $$',
    '{sorry} [for|about] [any|whatever|possible|potential] [|_] [inconvenience|inconveniences|misunderstanding|misunderstandings|offense|offence|upset|distress|confusion|trouble|frustration|frustrations|disappointment|discomfort|hurt|annoyance|concern|concerns|impression|perception|irritation|delay|delays|disruption|issues|issue|problems|hassle|stress|feelings|irregularities|unpleasantness|displeasure|dissatisfaction|hardship|worry|difficulty|difficulties|shortcomings|error|errors|mistakes|mix-up|rudeness|grief|upset feelings] [|this|that|it|you] [|has|have|may|might|is] [|have|been|be] [caused|cause|causes|had|experienced|felt|received|brought|causing] [|you|by this] $$',
    'inconvenience [|is|is sincerely|is deeply] regretted',
    'mistakes were made',
    '[if|should] [you|this|that|it|any|anything|something|anyone|our|we|he|she|they|the|some|my] ... ... , [|then|of course] [i|we] [|do|_] {sorry}',
    '{sorry} [for|about] [any|whatever|all possible] ... [may|might|could] [|well] [have|be|cause]',
    '{sorry} [|that|for the fact that] [it|this|that] [had to|has|came|comes] [|to|_] [this|come to|upset|offended|bothered|disappointed|affected] [|you|that]',
  ],
  where: { negated: false },
};

/** Sorry for "the inconvenience": no condition in it, and nothing of the case either. */
export const vagueApology: Lexicon = {
  id: 'vague-apology',
  source: 'goodturn, 2026',
  classes: [{ id: 'sorry', source: 'goodturn, 2026', words: ['sorry', 'apology', 'apologies', 'apologize', 'regret'] }],
  patterns: [
    '{sorry} [for|about] [the|this|that|your|these|those] [|_] [inconvenience|inconveniences|unpleasantness|impression|dissatisfaction|displeasure] [|caused|this|that|it|you] [|has|have|may|might] [|have] [|caused|cause|experienced] [|you] $$',
  ],
  where: { negated: false },
};
