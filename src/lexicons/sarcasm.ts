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

/** Mock praise, which aims at competence. */
export const mockPraise: Lexicon = {
  id: 'mock-praise',
  source,
  classes: [clever, trivialFeat],
  patterns: [
    '[congratulations|congrats|bravo|kudos|hats off|full marks|applause|gold star|well done|good for you] [on|for|to you for] [|ADV|being able to|managing to|having] {feat}',
    '[congratulations|congrats|bravo|well done] [,|.|!] [|out of|of all] ... ... you [|have|are|did] [|just|now|finally|successfully|officially] [discovered|broken|invented|found the|found out|managed|figured|worked|learned|proved|noticed|read|won]',
    '[congratulations|well done|bravo|good job|nice job|nice work|thanks|thank you|ok|sure|yes|wow|no shit] [|,] {clever}',
    '[stroke|flash] of [genius|brilliance]',
    'the [mind|brain|hand|work|eye] of [a|an] [|ADJ|true|real] [genius|engineer|expert|master|scientist|surgeon|artist|professional]',
  ],
};

/** Irony in set forms: mock praise, mock sympathy, hyperbole, echo. */
export const mockery: Lexicon = {
  id: 'mockery',
  source,
  classes: [clever, lecture, praise, everyone, scope],
  patterns: [
    // Mock wishes.
    'good luck with [that $$|that one|all that|your lawyer|your review|your complaint]',
    'good luck [|with] [finding|getting|proving|explaining] [|out|a|an|any] [anyone|anybody|someone|somebody|that|it|elsewhere|anywhere|better]',
    '[hold your breath|hold my breath|in your dreams|dream on|when pigs fly|hell freezes]',
    // Mock praise.
    '^ [bravo|slow clap|very funny|hilarious|priceless|shocker|big surprise|lucky me|lucky us|how convenient|how original] [$$|,]',
    '[how|so|very|really] [|ADV] [kind|good|generous|gracious|big|noble|clever|thoughtful|nice|considerate] of you to [finally|grace|bother|tell us how|explain how]',
    '[thank you|thanks|cheers] [|so much|very much] for [|the|that|your|this] [|ADJ|little] {lecture}',
    '[thank you|thanks] [|so much|very much] for [telling|teaching|explaining|educating|enlightening|showing] [|to] [us|me] [|about] how',
    '[thanks|thank you] [|so much] for [nothing|the obvious|stating the obvious|enlightening]',
    // Mock sympathy.
    'my heart [bleeds|is bleeding]',
    '[cry me a river|boo hoo|smallest violin|poor you|poor baby|first world problems]',
    // Mock obedience and mock apology.
    '[your majesty|your highness|your lordship|your royal|your excellency|yes boss|yes master|your every whim]',
    '^ [|well|oh|yes] [|,] [god|heaven] forbid',
    '[excuse|forgive|pardon] [me|us] for [|not] [living|breathing|existing|trying|daring|thinking|assuming|having|being|doing|caring|reading|asking|sleeping|expecting]',
    '[mind reader|mind readers|read minds|read your mind|psychic|clairvoyant]',
    // Mock reasons.
    '[^|,|yeah|sure|right] because [,|] [obviously|clearly|of course|naturally|everyone knows|as we all know|{whole}|nothing says]',
    '[just|purely|only|solely|specially|specifically|deliberately|simply] to [annoy|spite|upset|inconvenience|bother|irritate|torment|ruin|spoil|vex] [you|your]',
    '[i|we] [|all|just|really|absolutely|simply|do|ADV] [love|adore|enjoy|live for|relish] [|nothing more than] [cancelling|losing|ruining|ignoring|delaying|breaking|wasting|hearing the same|disappointing|annoying]',
    'it is [|ADV|kind of|sort of] [|our|my|a] [hobby|favourite pastime|favorite pastime|specialty|life \'s ambition|party trick]',
    // Mock belief.
    '[if you say so|whatever you say|yeah right|yeah , right|a likely story|pray tell|do enlighten|cool story|imagine my shock|colour me|color me|who would have thought|who would have guessed]',
    '^ [you do not say|imagine that|fancy that|who knew|as if] [$$|,]',
    '^ [funny|strange|convenient] how [you|your|nobody]',
    '^ [|oh|well] [|,] {praise} [|,|.] [another|yet another|more of|here we go|not again|just what|exactly what|one more|this again|someone else]',
    '[feel free|by all means|go right ahead|please do|be my guest] [|to|,|and] [|please] [cry|rant|scream|sue|insult|shout]',
    '[\u{1F644}|\u{1F612}]',
    '/ s $',
    'who [could|would] have [|ever|possibly] [seen|thought|guessed|imagined|known]',
    '[let me guess|next you will|newsflash] [,|:|be|want|tell]',
    // Mock willingness: what nobody could do, and what nobody would want.
    '[pull|produce|magic|conjure|whip] ... ... ... [out of|from] [|my|our|a|the|thin] [sleeve|hat|pocket|air|backside|arse]',
    '[~ring|~phone|~call|~ask|~tell|~text|~email|~order|~move|a word with] the [|ADJ] [clouds|cloud|weather|sun|rain|moon|gods|heavens|sea|wind|snow|traffic lights|tide|universe|stars|volcano|postman\'s dog]',
    '[your|these|those|that] [|ADJ|kind] [thoughts|thought|comment|comments|feedback|opinion|email|letter|complaint|review|words|suggestion|suggestions|wisdom|message] ... [embroidered|engraved|carved|bronzed|tattooed]',
    '[we|they] [|all|just|ADV] sit [|around|about|here|there] ... [waiting|painting|twiddling|drinking|playing|knitting|until you|all day|our]',
    '^^ [|oh|please|yes] [|,|please] do [tell|teach|show|enlighten|explain to] [us|me] [|more about|all about|again] how to',
  ],
};

/** Marvels and honours that nobody is really offered. A cheerful turn may play with them. */
export const fancies: Lexicon = {
  id: 'fancies',
  source,
  classes: [marvel],
  patterns: [
    '[aliens|gremlins|the fairies|the elves|tooth fairy]',
    '[let me|i will|i shall|allow me to|wait while i|hold on while i|shall i|should i] [|just|quickly|go] [|and] VERB [|into|off|out] [my|the|a|our] {wonder}',
    '^ how [exciting|thrilling|fascinating|dramatic|tragic] [$|for you|, a|, another]',
    '^ [fascinating|thrilling|riveting] [$|,]',
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
