import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; insincere praise, echo and hyperbole after Wilson & Sperber 2012 and Culpeper 1996 (mock politeness)';

/** Titles and praise that nobody in service means. */
const clever: WordClass = { id: 'clever', source, words: ['genius', 'einstein', 'sherlock', 'captain obvious', 'mastermind', 'mr expert', 'clever clogs', 'smarty pants', 'your majesty', 'your highness', 'oh wise one'] };

/** Deeds too small to be praised for. */
const trivialFeat: WordClass = { id: 'feat', source, words: ['find', 'read', 'discover', 'work out', 'figure', 'manage', 'notice', 'break', 'lose', 'press', 'locate', 'click', 'ignore', 'forget', 'google', 'miss', 'ruin', 'destroy', 'turn', 'learn'] };

const lecture: WordClass = { id: 'lecture', source, words: ['lecture', 'lesson', 'life story', 'sermon', 'novel', 'essay', 'history lesson', 'saga', 'monologue', 'masterclass', 'words of wisdom', 'wisdom', 'unsolicited advice', 'dissertation', 'ted talk', 'rant', 'expert opinion', 'diagnosis'] };

const marvel: WordClass = {
  id: 'wonder',
  source,
  words: ['crystal ball', 'magic wand', 'time machine', 'tardis', 'cape', 'fairy dust', 'telepathy', 'magic powers', 'superpowers', 'wand', 'private jet', 'unicorn', 'genie', 'psychic powers', 'magic carpet', 'broomstick', 'rocket'],
};

const praise: WordClass = { id: 'praise', source, words: ['great', 'brilliant', 'wonderful', 'fantastic', 'marvellous', 'perfect', 'lovely', 'super', 'terrific', 'fabulous', 'excellent', 'joy', 'goody', 'splendid', 'just great'] };

const everyone: WordClass = { id: 'whole', source, words: ['the whole', 'the entire', 'a whole', 'an entire', 'all of', 'half the'] };

const scope: WordClass = { id: 'scope', source, words: ['world', 'universe', 'planet', 'company', 'team', 'internet', 'country', 'nation', 'airline', 'office', 'staff'] };

/** Irony in set forms: mock praise, mock sympathy, hyperbole, echo. */
export const mockery: Lexicon = {
  id: 'mockery',
  source,
  classes: [clever, trivialFeat, lecture, praise, everyone, scope],
  patterns: [
    // Mock wishes.
    'good luck with [that|all that|your little|your lawsuit|your lawyer|your complaint|your review|the lawyers|that attitude]',
    'good luck [|with] [finding|getting|proving|convincing|persuading|explaining]',
    '[well|oh|ha] [,] good luck [|to you] $$',
    '[hold|holding] [your|my] breath',
    '[in your dreams|dream on|when pigs fly|pigs might fly|hell freezes|keep dreaming|knock yourself out]',
    // Mock praise.
    '[congratulations|congrats|bravo|kudos|hats off|full marks|applause|gold star|well done|good for you] [on|for|to you for] [|ADV|being able to|managing to|having] {feat}',
    '[congratulations|congrats|bravo|well done] [,|.|!] you [have|are|did] [|just|now|finally|successfully|officially] [discovered|broken|invented|found the|found out|managed|figured|worked|learned|proved|noticed|read|won]',
    '[congratulations|well done|bravo|good job|nice job|nice work|thanks|thank you|ok|sure|yes|wow|no shit] [|,] {clever}',
    '^ [bravo|slow clap|charming|very mature|real mature|how mature|very clever|very funny|hilarious|priceless|big surprise|surprise , surprise|shocker|how original|how convenient|how predictable|go figure|lucky us|lucky me|yippee] [$$|,]',
    '[slow clap|standing ovation|round of applause]',
    '[want|like|here is|get|have] a [|gold] [medal|cookie|trophy|prize|parade|sticker|certificate|pat on the back]',
    'are you not [|just|ADV] [clever|special|a genius|precious|the clever one|the expert|lucky|a delight]',
    '[how|so|very|really] [|ADV] [kind|good|generous|gracious|big|noble|clever|thoughtful|nice|considerate] of you to [finally|grace|join us|bother|show up|turn up|tell us how|explain how|point out|take an interest|notice]',
    '[glad|happy|delighted|nice|lovely|good] [|to see|to know|to hear] [|that] you [|could|have|had] [finally|eventually|at last] VERB',
    '[thank you|thanks|cheers] [|so much|very much] for [|the|that|your|this] [|ADJ|little] {lecture}',
    '[thank you|thanks] [|so much|very much] for [telling|teaching|explaining|educating|enlightening|showing] [|to] [us|me] [|about] how',
    '[thank you|thanks] for [nothing|stating the obvious|the obvious|pointing out the obvious|that pearl|enlightening|gracing]',
    'your [|most|very|vast|infinite] [vast|infinite|boundless|superior|immense|legendary|unrivalled|so - called|self - proclaimed|expert] [knowledge|experience|expertise|wisdom|intellect|intelligence|understanding|opinion|judgement|advice]',
    'in your [|most|very] [infinite|expert|humble|learned|vast] NOUN',
    '[a|an|our|the|quite the] [|true|real|proper|regular] [genius|philosopher|detective|sherlock|einstein|comedian|connoisseur|martyr|shakespeare|legal expert|expert] [,|$$|here|now|we have]',
    'what a [novelty|discovery|brainwave|revelation|novel idea|concept|bombshell|ray of sunshine|charmer|hero|surprise|shock|shocker] [$$|,|you]',
    '^ [fascinating|riveting|gripping|thrilling|compelling] [stuff|reading|story|tale|theory] $$',
    // Mock sympathy.
    'my heart [bleeds|is bleeding]',
    '[cry me a river|boo hoo|tiny violin|smallest violin|crocodile tears|poor you|poor baby|you poor baby|poor diddums|first world problem|first world problems|first - world problem|first - world problems]',
    'what a [tragedy|catastrophe|calamity|travesty|crisis|hardship] [|$$|that must be|for you|it must be|,]',
    '[oh|aw|aww|gosh|goodness|dear|wow] [|,] [how inconvenient|how very inconvenient|how terribly inconvenient|the horror|the humanity|the agony|the suffering]',
    '[end of the world|national emergency|crime of the century|stop the press|stop the presses|alert the media|call the press|front page news|breaking news|red carpet|life and death|life or death|shock horror]',
    'how [will|did|would|could|ever will|on earth will] [you|we|the world] [ever|possibly] [cope|survive|manage|live|go on|recover]',
    // Mock obedience and mock apology.
    '[your majesty|your highness|your lordship|your royal|your excellency|yes boss|yes master|your every whim]',
    '[god|heaven] forbid',
    '[excuse|forgive|pardon] [me|us] for [|not] [living|breathing|existing|trying|daring|thinking|assuming|having|being|doing|caring|reading|asking|sleeping|expecting]',
    '[mind reader|mind readers|mind - reader|mind - readers|read minds|read your mind|reading minds|psychic|clairvoyant|telepathic|fortune teller]',
    '[let me|i will|we will|shall i|should we|i guess we] [|just|simply|gladly] [drop everything|stop the world|stop time|turn back time|rewrite|bend the laws|print money|reverse time]',
    'nothing better to do',
    '[we|i] [|only|just|all] [live|exist] [|only] to [serve|please|make you]',
    '[for|because of] you , [of course|naturally|obviously]',
    '[shall|should|would you like|do you want] [i|we|us|me] [|also|perhaps|to] [|to|also] [tuck|sing|peel|fan|massage|read you a|carry you|spoon|feed|hold your hand|kiss it|bow|kneel|gift - wrap]',
    'silly [me|us] [,|for]',
    'how [silly|foolish|stupid|thoughtless|careless|naive|selfish|dare i|rude] of [me|us]',
    '[here|there] [i|we] [was|were] [|,|foolishly] [thinking|believing|assuming|hoping]',
    // Mock reasons.
    '[^|,|yeah|sure|right] because [,|] [obviously|clearly|of course|naturally|everyone knows|as we all know|{whole}|nothing says]',
    '^ because [we|our NOUN|nobody|everyone|i|the NOUN] [|all|ADV] [enjoy|love|adore|like|live] [VERB|nothing|to|it]',
    '[we|i] [|do|all|just|ADV] [enjoy|love|adore|delight in|live for] [losing|breaking|ruining|delaying|making people|making you|keeping people|keeping you|annoying|being shouted|being yelled|being insulted|disappointing]',
    '[just|only|specially|purely|personally] to [annoy|spite|irritate|upset|inconvenience|torment|amuse] you',
    '{whole} {scope} [must|should|has to|will|stops|waits|revolves|is against|is out to]',
    'the {scope} [must|should|has to|does not|will] [|just|now] [stop|revolve|wait|drop|bow]',
    '[a|an] [whole|entire] [|NUM|ten|five] [minute|minutes|second|seconds]',
    '[all of|a grand total of|a whopping|an entire] NUM [minutes|seconds|hours|days|pence|cents|dollars|pounds|euros]',
    'it is not [like|as if] [we|i] [have|had|are|am|do|did|can]',
    'nothing says _ [|NOUN] like',
    // Mock belief.
    '^ [|oh|yeah|ah|well|right|ok] [|,] [sure|no doubt] you [did|were|have|had|do] $$',
    '[if you say so|whatever you say|yeah right|yeah , right|sure , sure|a likely tale|a likely story|pull the other|tell me another|pray tell|do enlighten|please enlighten|do go on|cool story|seems legit|imagine my shock|imagine my surprise|colour me|color me|who would have thought|who would have guessed|no kidding|not that you would]',
    '^ [imagine that|fancy that|who knew|as if|do tell|you do not say|funny that] [$$|,]',
    '^ [funny|strange|curious|odd|convenient] how',
    '[is it not|it is] [funny|strange|convenient] how',
    'and i am [|the] [queen|king|pope|president|santa|prime minister|tooth fairy|easter bunny|father christmas]',
    '[like|as] you so ADV VERB',
    '[since|clearly|obviously|because|evidently] you [|ADV] [know|are|seem to know] [so much|everything|the expert|such an expert|better than|best|it all|more than|all about]',
    '[somebody|someone] [|has|clearly|obviously] [woke up|got out of bed|got up on|needs a nap|needs a hug|is cranky|is grumpy|is in a mood]',
    '[wrong side of the bed|knickers in a twist|panties in a|toys out of the pram|storm in a teacup|mountain out of a molehill|rattled your cage|bee in your bonnet]',
    '[that is|this is] [|just|too|really] [rich|comedy gold] $$',
    'how [|very] [nice|lovely|special|charming|wonderful|convenient|fascinating] for you',
    '^ [|oh|well] [|,] {praise} [|,|.] [another|yet another|more of|here we go|not again|just what|exactly what|one more|this again|someone else]',
    '[feel free|by all means|go right ahead|please do|be my guest] [|to|,|and] [|please] [keep|continue|carry on|cry|rant|scream|sue|invent|insult|complain|shout]',
    '[\u{1F644}|\u{1F612}]',
    '/ s $',
    'who [could|would|might] have [|ever|possibly] [VERB|thought|known]',
    '[shall|will|should] [|all|now|certainly] have [it|them|that|this|your NOUN] [framed|engraved|bronzed|laminated]',
    '[let me guess|what next|next you|next you will|silly me|note to self|dear diary|plot twist|newsflash|mind blown] [,|:|$$|?|be|tell|want|expect]',
    '[we|i] [will|shall] [|surely|certainly] [cry|weep|faint|never recover|be heartbroken] [|ourselves|myself|all]',
    '^^ [shouting|swearing|yelling|capital letters|caps|capitals|all caps] [|at us|at me] [|ADV|will] [helps|help|fix|fixes|makes|works|work]',
    'remind me again [|,] [who|which|where|what|how|why]',
    '[personally|single - handedly|all by yourself] [invented|discovered|saved|built|founded|solved]',
  ],
};

/** Marvels and honours that nobody is really offered. A cheerful turn may play with them. */
export const fancies: Lexicon = {
  id: 'fancies',
  source,
  classes: [marvel],
  patterns: [
    '[spaceship|broomstick|magic carpet|flying carpet|unicorn|dragon|wizard|hogwarts|teleport|superman|batman|carrier pigeon|carrier pigeons|smoke signals|fairy godmother|genie|houdini|narnia|tea leaves|horoscope|abracadabra|pixie dust|jetpack|bermuda triangle]',
    '[nobel prize|knighthood|brass band|marching band|drum roll|drumroll|fanfare|lullaby|bedtime story|foot rub|foot massage|gold medal|hall of fame|halo|sainthood|silver platter|national holiday]',
    '[the dog ate|my dog ate|aliens|little green men|the fairies|gremlins|the elves|the tooth fairy|by magic]',
    '[let me|i will|i shall|allow me to|wait while i|hold on while i|shall i|should i] [|just|quickly|go] [|and] VERB [|into|off|out] [my|the|a|our] {wonder}',
    '[i|we] [|do|just|ADV] [have|had|left|own] [|not|got|not got] [a|my|our|any] {wonder}',
    '[at your command|your every wish|your wish is my]',
    '^ how [exciting|thrilling|fascinating|riveting|dramatic|original|intriguing|remarkable|tragic|distressing|gripping|nice|lovely|wonderful|special] [$|for you]',
  ],
};

/** What may be put in quotation marks for other reasons than irony. */
export const namedThings: WordClass = {
  id: 'named-thing',
  source,
  words: [
    'folder', 'email', 'e - mail', 'mail', 'junk', 'spam', 'sent', 'deleted', 'trash', 'search', 'book', 'manage', 'add', 'help', 'contact', 'button',
    'tab', 'page', 'menu', 'link', 'setting', 'settings', 'option', 'field', 'plan', 'section', 'box', 'mode', 'file', 'account', 'list', 'tag',
    'icon', 'screen', 'status', 'message', 'line', 'form', 'key', 'code', 'app', 'inbox', 'fare', 'ticket', 'size', 'feature', 'label', 'orders',
    'profile', 'package',
  ],
};
