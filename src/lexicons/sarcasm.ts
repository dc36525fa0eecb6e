import type { Lexicon, WordClass } from '../text/lexicon';
const source = 'goodturn, 2026; insincere praise, echo and hyperbole after Wilson & Sperber 2012 and Culpeper 1996 (mock politeness)';
const clever: WordClass = {
  id: 'clever',
  source,
  words: ['genius', 'einstein', 'sherlock', 'captain obvious', 'mastermind', 'mr expert', 'expert', 'brainiac', 'smarty', 'columbo', 'hotshot', 'mr perfect', 'miss perfect', 'your majesty', 'your highness', 'clever clogs', 'smarty pants', 'oh wise one', 'o wise one'],
};
const trivialFeat: WordClass = {
  id: 'feat',
  source,
  words: ['find', 'read', 'discover', 'work out', 'figure', 'manage', 'notice', 'break', 'lose', 'press', 'locate', 'click', 'invent', 'ignore', 'forget', 'google', 'miss', 'ruin', 'destroy', 'turn it on', 'learn to read'],
};
const lecture: WordClass = {
  id: 'lecture',
  source,
  words: ['lecture', 'lesson', 'life story', 'sermon', 'novel', 'essay', 'wisdom', 'history lesson', 'memoir', 'saga', 'monologue', 'masterclass', 'words of wisdom', 'free advice', 'unsolicited advice', 'diagnosis', 'dissertation', 'ted talk', 'rant', 'newsflash', 'vote of confidence'],
};
const wishThing: WordClass = {
  id: 'wonder',
  source,
  words: ['crystal ball', 'magic wand', 'time machine', 'tardis', 'cape', 'fairy dust', 'telepathy', 'magic powers', 'magical powers', 'superpowers', 'wand', 'private jet', 'unicorn', 'genie', 'psychic powers', 'spare one in my pocket'],
};
/** Irony in set forms: mock praise, mock sympathy, hyperbole, echo. */
export const mockery: Lexicon = {
  id: 'mockery',
  source,
  classes: [clever, trivialFeat, lecture, wishThing],
  patterns: [
    // Mock wishes.
    'good luck with [that|that one|all that|that then|your little|your lawsuit|your lawyer|your complaint|your campaign|the lawsuit|the lawyers|the court|your court|your review|your one star|that attitude|that approach|that theory]',
    'good luck [|with] [finding|getting|proving|convincing|persuading|explaining] [anyone|anybody|somebody|someone|better|cheaper|another|your money|a lawyer|that refund|that cheaper|it cheaper|it for less|that anywhere|that elsewhere]',
    '[well|oh|yeah|ha|then|so] [,] [good|best of] luck [|to you] $$',
    '[do not|would not|i would not] hold [your|my] breath',
    '[in your dreams|dream on|when pigs fly|when hell freezes|hell freezes over|pigs might fly|and pigs might|keep dreaming]',
    'knock yourself out',
    // Mock praise.
    '[congratulations|congrats|bravo|kudos|hats off|full marks|applause|gold star|well done|good for you] [on|for|to you for] [|finally|actually|successfully|being able to|managing to|having] {feat}',
    '[congratulations|congrats|well done|bravo|good job|great job|nice job|nice work|nice going|thanks|thank you|okay|ok|sure|yes|no shit|wow|good one] [|,] {clever}',
    '^ [bravo|slow clap|smooth|charming|very mature|real mature|how mature|very clever|very funny|hilarious|priceless|big surprise|surprise surprise|surprise , surprise|shocker|shocking|how original|how shocking|how surprising|how convenient|how very convenient|how predictable|go figure|lucky us|lucky me|yippee|whoop - de - doo] [$$|,]',
    '[slow clap|golf clap|standing ovation]',
    '[you|do you|would you|want|have|here is|get] [|like|want] [a|your] [|gold] [medal|cookie|trophy|prize|round of applause|parade|sticker|biscuit|certificate|pat on the back|standing ovation]',
    '[are you not|is she not|is he not|well are you not] [|so|just|quite|such|really] [clever|special|brilliant|a genius|precious|quite the|the smart one|the expert|the clever one|hilarious|lucky|a ray|a charmer|a delight]',
    '[how|so|very|really|too] [|very|so|awfully|terribly] [kind|good|generous|gracious|big|noble|clever|thoughtful|nice|considerate|sweet|decent] of you to [finally|grace|join us|bother|spare|show up|turn up|wait until|tell us how|explain how|point out our|remember that|take an interest|squeeze us in|at last]',
    '[glad|happy|delighted|thrilled|nice|lovely|good|pleased] [|to see|to know|to hear] [|that] you [|could|have|had] [finally|eventually|at last|graced|bothered|deigned]',
    'you are [|so|really] welcome , by the way',
    '[thank you|thanks|cheers] [|so much|very much|a lot] for [|the|that|your|this] [|ADJ] {lecture}',
    '[thank you|thanks|cheers] [|so much|very much|a lot] for [telling|teaching|explaining|educating|enlightening|showing|reminding] [|to] [us|me] [|about|how] [how to do|how to run|to do my|to do our|to run our|my job|our job|our own|my own|how my job|how our job|how we should]',
    '[thank you|thanks] for [nothing|stating the obvious|the obvious|pointing out the obvious|that pearl|that gem|the compliment|sharing that with|the laugh|enlightening|gracing|playing|the heads up on how]',
    '[thank you|thanks] for your [|most|very] [expert|wise|brilliant|unsolicited|amateur|learned|profound|infinite|armchair|in - depth] [|ADJ] NOUN',
    // Mock sympathy.
    'my heart [bleeds|is bleeding]',
    '[cry me a river|boo hoo|boohoo|boo - hoo|tiny violin|smallest violin|world \'s smallest|play the violin|crocodile tears]',
    '[poor you|poor baby|poor little you|oh poor|you poor baby|poor little lamb|poor lamb|poor diddums|diddums|there there|poor old you]',
    'what a [tragedy|catastrophe|calamity|travesty|crisis|hardship|revelation|novel idea|concept|brainwave|bombshell] [|$$|that must be|for you|it must be|,]',
    'what a [surprise|shock|shocker|shame] $$',
    '[oh|aw|aww|gosh|goodness|dear|wow|gee|golly|ah|my|blimey] [|,] [how inconvenient|how terribly inconvenient|how very inconvenient|the horror|the horrors|the humanity|the inhumanity|the agony|the suffering]',
    '[end of the world|end of civilisation|end of civilization|national emergency|crime of the century|world war|worse things happen at sea|stop the presses|stop the press|alert the media|call the press|call the papers|hold the front page|front page news|breaking news|somebody call|someone call the|call the police|notify the president|alert the president|ring the bells|roll out the red carpet|red carpet]',
    'how [will|did|would|could|can] [you|we|the world] [ever|possibly|on earth] [cope|survive|manage|live|go on|recover|bear it|carry on]',
    'how [ever|on earth] [will|did|would] [you|we|the world] [cope|survive|manage|live|go on|recover|bear it|carry on]',
    '[first world problem|first world problems|first - world problem|first - world problems|champagne problems]',
    // Mock obedience and mock apology.
    '[your majesty|your highness|your lordship|your ladyship|your royal|your excellency|your grace|your worship|your holiness|milord|m \'lady|yes boss|yes master|at your command|your every whim|your every wish|your wish is my]',
    '[god forbid|heaven forbid|god forbid that]',
    '[excuse|forgive|pardon] [me|us] for [|not] [living|breathing|existing|trying|daring|thinking|assuming|having|being human|doing our|doing my|caring|dropping|reading your mind|being psychic|asking|sleeping|eating|expecting]',
    '[sorry|apologies] [|that|if] [|we|i] [|for] [|do|can|could|are|not|being] [|not] [not a mind|not mind|read minds|not psychic|breathing|existing|live up to your|your royal|not clairvoyant|bend|rewrite|break|not perfect like|the laws]',
    '[mind reader|mind readers|mind - reader|mind - readers|read minds|read your mind|reading minds|psychic|clairvoyant|telepathic|fortune teller|fortune tellers]',
    '[let me|i will|i shall|allow me to|wait while i|hold on while i|one moment while i|give me a second to|shall i|should i] [|just|quickly|simply|go] [|and] [~get|~grab|~check|~consult|~fetch|~dust|~wave|~use|~find|~polish|~look|~ask|~snap|~warm|~pull|~put|~conjure] [|into|off|up|out|on] [my|the|a|our] {wonder}',
    '[let me|i will|we will|shall i|i guess we|should we|we should|of course we|we] [|just|all|simply|happily|gladly] [drop everything|rewrite the laws|bend the laws|stop the world|stop time|rewrite history|reverse time|turn back time|move heaven and earth for you|roll out the red|fly it over ourselves|build you a new|print money|pull one out of|bring it personally on a|deliver it on a silver]',
    '[silver platter|silver spoon|golden platter]',
    '[because|as if|like|since|obviously] [|of course|clearly|obviously] [we|i|our] [|all|really|obviously|clearly] [have|had|has|got] nothing better to do',
    '[we|i] have nothing better to do',
    '[we|i] [|only|just|truly|clearly|all] [live|exist|breathe] [|only|just] to [serve|please|make you]',
    '[sure|yeah|right|oh|yes|of course] [|,] [|yes|sure|of course|right] , because [|,] [obviously|clearly|of course|everyone|nothing|nobody|god|we all|i have nothing|we have nothing|that always|that will|that is exactly|shouting|what|my|i am|insulting|yelling]',
    '^ because [obviously|clearly|of course|as we all know] [|,] [we|you|our|the|it|that|i]',
    'because [obviously|clearly|of course] [|,] [our|the whole|the entire|the world|everyone|everything|nothing|nobody|i have|we have|we all|you are|you know]',
    '[just|only|all|specially|especially] [for|because of] you , [of course|naturally|obviously]',
    // Mock belief.
    '^ [|oh|yeah|ah|well|right|ok|okay] [|,] [sure|i bet|no doubt|of course|i am sure] you [did|were|have|had|do] $$',
    '[if you say so|whatever you say|yeah right|yeah , right|sure , sure|a likely tale|pull the other|tell me another|tell that to|pray tell|enlighten me|enlighten us|please enlighten|do enlighten|do go on|please do go on|do please go on|please , go on|cool story|sounds legit|seems legit|imagine my shock|imagine my surprise|colour me|color me surprised|who would have thought|who would have guessed|no kidding]',
    '^ [imagine that|fancy that|who knew|as if|right , right|do tell|you do not say|sure thing , boss|funny that] [$$|,]',
    '^ [funny|strange|curious|odd|convenient] how',
    '[is it not|it is] [funny|strange|convenient] how',
    '[and|then|in that case|yeah|right] [|,|and] i am [|the] [queen|king|pope|president|king of|queen of|santa|father christmas|prime minister|tooth fairy|easter bunny|emperor|napoleon|a unicorn|mickey mouse|batman|superman]',
    '[as|like] you so [ADV] [VERB|put|said|pointed]',
    'in your [|most|very|oh so|ever so] [infinite|expert|humble|learned|esteemed|vast] [wisdom|opinion|knowledge|experience|expertise|view|judgement|judgment]',
    'your [vast|infinite|boundless|superior|immense|encyclopaedic|encyclopedic|legendary|unrivalled|so - called|self - proclaimed|self - appointed|years of medical|dazzling|towering] [knowledge|experience|expertise|wisdom|intellect|intelligence|understanding|skills|brain|talents|insight|authority|emergency]',
    '[since|clearly|obviously|as|because|evidently] you [know|are|seem to know] [|clearly|obviously] [so much|everything|the expert|such an expert|better than|best|it all|more than|all about|so much better|so clever|an expert]',
    'you [clearly|obviously|evidently|of course] know [better|best|more|so much|everything]',
    '[somebody|someone] [|has|clearly|obviously] [woke up|got out of bed|got up on|needs a nap|needs a hug|needs their coffee|needs coffee|is cranky|is grumpy|sounds grumpy|sounds cranky|is in a mood|is having a bad day|is touchy|is tetchy|skipped breakfast|missed their nap]',
    '[wrong side of the bed|got your knickers|knickers in a twist|panties in a|toys out of the pram|calm your|storm in a teacup|mountain out of a molehill|who rattled your cage|throw your toys|bee in your bonnet|get your own way]',
    '[that is|this is|well that is] [|just|too|really|absolutely|very] [rich|a good one|a new one|comedy gold|adorable|cute|precious] $$',
    '[how] [|very|awfully] [nice|lovely|special|charming|wonderful|convenient|fascinating] for you',
    '^ [oh|well] [,|] [joy|great|brilliant|wonderful|goody|fantastic|marvellous|perfect|lovely|super|terrific|fabulous] [|,|.|$$] [another|yet another|more|here we go|not again|just what|exactly what|one more|again|this again|a complaint]',
    '^ [great|brilliant|wonderful|fantastic|marvellous|perfect|lovely|super|terrific|fabulous|excellent|just great|just what i needed|just what we needed|oh great|oh joy|oh goody|wow] [,|] [another|yet another|more of|here we go|one more|not again|this again|just what|exactly what|someone else who|somebody else who]',
    'it is not like [we|i] [have|had|are|am|do|did|can]',
    '[if only|too bad] there [was|were] [|a|some] [|a|way|page|button|manual|link|website|some kind] ... [that|where|which|called|with|explained|for]',
    '[feel free|by all means|do feel free|go right ahead|please do|be my guest] [|to|,|and] [|do|please] [keep|continue|carry on] [shouting|complaining|ranting|moaning|insulting|arguing|wasting|yelling|refusing|ignoring|blaming|screaming]',
    '[feel free|by all means|do feel free|go right ahead|please do|be my guest] [|to|,|and] [|do|please] [cry|rant|scream|tell everyone|tell the whole|write another|hold your breath|sue|invent|insult]',
    '[be my guest|feel free] [|,] [sue|shout|cry|complain|try it|try your luck]',
    '[\u{1F644}|\u{1F612}|\u{1F44F}|\u{1F643}]',
    '/ s $',
    '[obviously|clearly] [the|a] [whole|entire] [world|company|airline|team|office|universe|planet|internet]',
    '[the|whole|entire] [world|universe|company|planet] [must|should|has to|will|needs to] [|just|now] [stop|revolve|wait|drop|bow|bend] [|for|around|to|everything] [|you]',
    '[a|an] [whole|entire] [|NUM|two|three|five|ten|fifteen] [minute|minutes|second|seconds]',
    '[all of|a grand total of|a whopping|an entire] [two|three|four|five|ten|twelve|NUM] [minutes|seconds|hours|days|pence|cents|dollars|pounds|euros]',
    '[oh|ah] no , [not|anything but|however will|how will|a whole|you had to|five|ten|two]',
  ],
};
/** What may be put in quotation marks for other reasons than irony. */
export const namedThings: WordClass = {
  id: 'named-thing',
  source,
  words: [
    'folder', 'button', 'tab', 'page', 'menu', 'link', 'setting', 'settings', 'option', 'field', 'plan', 'section', 'box', 'mode', 'file', 'account', 'list', 'tag', 'icon', 'screen', 'status', 'message', 'line', 'column', 'template', 'form',
    'key', 'code', 'app', 'inbox', 'tier', 'level', 'fare', 'ticket', 'model', 'size', 'feature', 'tool', 'panel', 'area', 'label', 'category', 'filter', 'view', 'bookings', 'orders', 'trips', 'profile', 'package',
  ],
};