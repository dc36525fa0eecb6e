import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; insincere praise, echo and hyperbole after Wilson & Sperber 2012 and Culpeper 1996 (mock politeness)';

/** Titles that nobody in service means. */
const clever: WordClass = { id: 'clever', source, words: ['genius', 'einstein', 'sherlock', 'captain obvious', 'your majesty', 'your highness'] };

const lecture: WordClass = { id: 'lecture', source, words: ['lecture', 'history lesson', 'life story', 'sermon', 'novel', 'essay', 'saga', 'unsolicited advice', 'dissertation', 'rant'] };

const praise: WordClass = { id: 'praise', source, words: ['great', 'good', 'brilliant', 'wonderful', 'fantastic', 'marvellous', 'perfect', 'lovely', 'super', 'joy', 'goody'] };

/** Mock praise, which aims at competence. */
export const mockPraise: Lexicon = {
  id: 'mock-praise',
  source,
  classes: [clever],
  patterns: [
    '[congratulations|congrats|bravo|kudos|well done] [on|for] [finally|managing|being able|finding|reading|breaking|losing|discovering]',
    '[congratulations|congrats|bravo|well done] [,|.|!] [|out of|of all] ... ... you [|have|are|did] [|just|now|finally|successfully] [discovered|broken|invented|found the|managed|figured|proved]',
    '[stroke|flash] of [genius|brilliance]',
    '[congratulations|well done|bravo|good job|nice work|thanks|wow] [|,] {clever}',
  ],
};

/** Irony in set forms: mock praise, mock sympathy, hyperbole, echo. */
export const mockery: Lexicon = {
  id: 'mockery',
  source,
  classes: [lecture],
  patterns: [
    // Mock wishes.
    'good luck with [that $$|that one|all that]',
    '[good|best of] luck [finding|getting|proving|explaining] [it|that|this|anyone|anybody|someone|somebody|anything|anywhere|better|a better]',
    '[hold your breath|in your dreams|dream on|hell freezes|when pigs fly]',
    // Mock praise.
    '^ [bravo|slow clap|very funny|hilarious|priceless|shocker|lucky me|lucky us|how convenient|how original] [$$|,]',
    '[kind|good|generous|gracious|big|clever|thoughtful|nice] of you to [finally|grace|bother]',
    '[thanks|thank you] [|ADV|very much|ever so much] for [|the|that|your|this] [|ADJ|little] {lecture}',
    // Mock sympathy.
    '[poor you|poor baby|boo hoo|cry me a river|my heart bleeds]',
    // Mock obedience and mock apology.
    '[your majesty|your highness|yes boss|yes master]',
    '[excuse|forgive|pardon] [me|us] for [|not] [living|breathing|existing|trying|thinking|caring]',
    '[mind reader|psychic|clairvoyant]',
    // Mock reasons.
    '[^|,] because [,|] [naturally|obviously|of course|the whole|the entire]',
    '[just|purely|only|specially] to [annoy|spite|upset|inconvenience] you',
    // Mock belief.
    '[if you say so|whatever you say|yeah right|yeah , right|pray tell|cool story|imagine my shock|colour me|color me|who would have thought|who would have guessed]',
    '^ [you do not say|fancy that|who knew|as if] [$$|,]',
    '[\u{1F644}|\u{1F612}]',
    '/ s $',
    'who [could|would] have [|ever] [seen|thought|guessed]',
    '[let me guess|next you will] [,|:|be]',
    // Mock willingness: what nobody could do, and what nobody would want.
    '[pull|conjure|magic] ... ... ... [out of|from] [|my|our|a|the|thin] [sleeve|air|hat]',
    '[~ring|~phone|~call|~ask|~tell] the [|ADJ] [clouds|weather|sun|rain|gods|wind|moon|sea]',
    '^^ [|oh|please] [|,|please] do [tell|teach|enlighten] [us|me] [|more|how to]',
  ],
};

/** Marvels and honours that nobody is really offered. A cheerful turn may play with them. */
export const fancies: Lexicon = {
  id: 'fancies',
  source,
  classes: [praise],
  patterns: [
    '^ [|oh|well] [|,] {praise} [|,|.] [another|yet another|more of|not again|just what|exactly what]',
    'just what [i|we|my _|our _] [needed|wanted|~be missing] $',
    '[my|no|our] [|ADJ] [crystal ball|magic wand|time machine]',
    '[let me|i will|i shall|shall i|should i] [|just] [|and] VERB [|into|out] [the|a] [crystal ball|magic wand|time machine|unicorn|private jet]',
    '^ how [exciting|thrilling|fascinating] [$|for you|, a]',
    '^ fascinating [$|,]',
  ],
};

/** What may be put in quotation marks for other reasons than irony. */
export const namedThings: WordClass = {
  id: 'named-thing',
  source,
  words: [
    'folder', 'email', 'mail', 'junk', 'spam', 'sent', 'deleted', 'trash', 'search', 'manage', 'help', 'contact', 'button', 'tab', 'page', 'menu', 'link',
    'settings', 'option', 'field', 'section', 'box', 'mode', 'file', 'account', 'list', 'icon', 'status', 'message', 'form', 'key', 'code', 'orders',
  ],
};
