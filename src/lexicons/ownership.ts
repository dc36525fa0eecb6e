import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; taking responsibility after Bitner, Booms & Tetreault 1990 and the apology strategies of Blum-Kulka, House & Kasper 1989';

const matters: WordClass = {
  id: 'matter',
  source,
  words: [
    'it', 'this', 'that', 'them', 'these', 'those', 'everything', 'things', 'the lot', 'the rest', 'all of it', 'all of this', 'all of that', 'all this', 'all that', 'it all',
    'this one', 'that one', 'the whole thing', 'the whole lot', 'the whole matter', 'the whole business', 'the matter', 'the issue', 'the problem', 'the case', 'the mess', 'the claim',
    'the complaint', 'the dispute', 'the repair', 'the mix - up', 'your case', 'your claim', 'your complaint', 'your issue', 'your problem', 'your file', 'your ticket', 'your request',
    'your order', 'your refund', 'this case', 'this matter', 'this issue', 'this problem', 'this mess', 'this claim', 'this ticket', 'this file', 'this mix - up', 'this for you',
    'the paperwork', 'the forms', 'the red tape', 'the arrangements', 'the running around', 'the chasing', 'the calls', 'every step', 'whatever happens', 'whatever comes', 'the next step', 'the next steps',
  ],
};

const adverbs: WordClass = {
  id: 'promptly',
  source: 'goodturn, 2026',
  words: [
    'personally', 'gladly', 'happily', 'certainly', 'now', 'just', 'also', 'then', 'definitely', 'really', 'clearly', 'simply', 'plainly', 'obviously', 'entirely', 'fully', 'wholly', 'all',
    'squarely', 'firmly', 'completely', 'totally', 'purely', 'solely', 'absolutely', 'myself', 'already', 'badly', 'still', 'honestly', 'both', 'only', 'rightly', 'here', 'well and truly',
  ],
};

/** The whole matter is taken on. */
export const takingCharge: Lexicon = {
  id: 'taking-charge',
  source,
  classes: [matters, adverbs],
  patterns: [
    '[i|we] [|will|shall|am going to|are going to|am|are] [|{promptly}] [take|taking] [care|charge|ownership|control] of {matter}',
    '[i|we] [will|shall|am going to|are going to|am|are] [|{promptly}] [see to|handle|handling|deal with|dealing with|look after|looking after|take over|taking over|taking on|take on|own|owning|carry|sort|sort out|sorting|fix|fixing|resolve|put right|oversee|untangle|unpick|clean up|clear up|run|shepherd|champion] {matter} [|$$|,|and|for you|from|until|till|myself|now|today|personally|so|start|to]',
    '[i|we] [will|shall|am going to|are going to] [|{promptly}] get to the bottom of',
    '[i|we] [will|shall|am going to|are going to|am|are] [|{promptly}] [sort|sorting|see|seeing|put|putting|make|making|set|get|getting|take|taking|carry|carrying|follow|following|bring|bringing|run|hunt|track] {matter} [|all] [out|through|right|straight|sorted|fixed|resolved|solved|done|on myself|on from here|from here|in hand|on board|over|off your|on my|to the end|to a close|with this|to ground|up]',
    '[i|we] [will|am going to|are going to] [take|lift] ... off your [hands|shoulders|plate|mind|desk]',
    '[leave|hand] {matter} [|all|just] [with|to] [me|us]',
    'leave {matter} in my hands',
    '[let|allow] [me|us] [|{promptly}] [to|] [take care of|handle|deal with|see to|take over|take on|own|put right|sort out] {matter}',
    '[{matter}|NOUN|PROPN] [is|sits|rests|stays|lies|lands|falls|remains|will be|belongs|comes|goes] [|{promptly}] [with|to|on] [me|us] [|{promptly}] [|now|from|until|till|,|$$|start|alone|to|and]',
    '[is|sits|stays|lies|rests|remains] [|{promptly}] [in my hands|in our hands|on my desk|at my door|on my list|on my plate|in my court|under my wing|my baby|my responsibility|my problem|our problem|our responsibility|my worry|our worry|my headache|mine now|mine to|ours to|mine from]',
    '[is|are|be] [|{promptly}] [for me|for us|my job|our job|up to me|up to us|down to me|my duty|our duty|on me|on us|my task|my turn|our turn] to [|{promptly}] VERB',
    '[falls|comes|is] to [me|us] to VERB',
    '[round|buck|chain|merry - go - round|relay|ping pong|passing|chase|search|runaround|run - around|parcel|queue|carousel|hunt|loop|ball|trail|line|maze] [stops|ends|lands] [|right] [here|with me|with us|at my|on my]',
    'i am [|{promptly}] [your|the] [|_] [person|contact|point of contact|one contact|man|woman|one person|one who] [|for|on|now|here|from|to|who|,|$$]',
    '[you|u] [|can|just|only|always|will|now] [|just|only|always] [write|ring|call|come|talk|speak|turn|deal|tell|ask|text|email|phone] [|back|straight|directly|direct] [|to|with|for] [me|us] [|direct|directly|only|alone] [,|and|;] [|and] [i|we]',
    '[come|write|ring|call|speak|talk|turn] [straight|directly|only|direct] to me',
    '[ask|call|ring] for me [|by name|personally|,|and|$$]',
    '[i|we] [will|am going to|are going to|shall] [|{promptly}] [stay|stick|keep|remain|be] [|right] [with|on|by] [{matter}|you|your side|the line] [|every step|all the way|,] [until|till|from|every|all the way|to the]',
    '[i|we] [will|shall|do|am|are] not [|going to|be] [rest|resting|stop|let go|letting go|let this|let it|hand you|handing you|pass you|passing you|drop|give up|giving up|leave you|leaving you|let you|close|closing] [|this|it|you|until|till|on|go|round|on to|with|alone|drop|fall|slip|anywhere]',
    '[i|we] [will|shall|am going to|are going to] [|{promptly}] [see|follow|carry|walk] [{matter}|you] [|all the way|right] through',
    '[i|we] [|will|shall|do] [|{promptly}] [take|accept|bear|carry|assume|own|taking|accepting] [|full|complete|sole|entire|all|the|personal|total|{promptly}] [|full|complete] [responsibility|blame|ownership|accountability|charge|lead]',
    '[i|we] [am|are] [|{promptly}] [responsible|accountable|answerable] [for|to]',
    '[i|we] [|{promptly}] own [this|that|it|the mistake|the error|the problem|the outcome|the delay] [|$$|,|and|now|completely|fully|end]',
    '[i|we] [have|got] [|got] [this|this one|that one] [|from here|covered|in hand|,|$$]',
    'i have got {matter} [from here|covered|in hand]',
    '^^ [|and|so|ok|right] [i am|we are|am] [|already] on [it|this|the case|that one|this one]',
    '[my|our] name [is|goes|stands|will be] [|{promptly}] on [it|this|that|the]',
    '[consider|count] it [done|sorted|handled|fixed|taken care of|dealt with|solved|mine]',
    '[i|we] [|have|am|will|are|{promptly}] [made|making|make] [it|this|that] my [|own|personal] [business|mission|job|problem|concern|task|priority]',
    '[i|we] [will|shall|am going to] be the one [who|to|that|chasing|calling|ringing]',
    '[you|u] [do not|will not|need not] [|have to|need to] [lift a finger|do a thing|chase|ring round|worry about a thing] [|,|$$|anyone|anybody|any of] ... [i|we]',
    '[the|any|all|every] [|_] NOUN [is|are] [|{promptly}] on [us|me] [|,|and|not|$$] not [on|with] [you|$$]',
    '[i|we] [speak|answer|act|stand] for [the|all|every|our|this] [|whole|entire|of] [firm|company|team|house|hotel|bank|us|department|shop|place|lot|crew]',
    '[as far as|where] you are concerned , [i|we] am',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'order', 'fragment'] },
};

/** The fault is taken. */
export const admittedFault: Lexicon = {
  id: 'admitted-fault',
  source,
  classes: [
    matters,
    adverbs,
    {
      id: 'slip',
      source: 'goodturn, 2026: verbs of doing wrong',
      words: [
        'messed', 'mucked', 'screwed', 'cocked', 'ballsed', 'goofed', 'slipped up', 'botched', 'bungled', 'fluffed', 'fumbled', 'blundered', 'erred', 'overlooked', 'misread', 'misheard',
        'misunderstood', 'misspelt', 'misspelled', 'mistyped', 'misfiled', 'misplaced', 'mislaid', 'misjudged', 'miscounted', 'miscalculated', 'misdirected', 'mislabelled', 'mixed up', 'muddled',
        'overcharged', 'overbooked', 'double booked', 'double - booked', 'oversold', 'double charged', 'double billed', 'let you down', 'let you both down', 'failed you', 'fell short', 'fallen short', 'dropped the ball', 'took our eye',
        'lost track', 'misinformed', 'misled', 'mishandled', 'mismanaged', 'left you waiting', 'left you hanging', 'left you in the', 'kept you waiting', 'wasted your', 'got our wires', 'put our foot', 'made a hash', 'made a mess', 'made a pig',
        'made a mistake', 'made an error', 'made the mistake', 'made a blunder', 'made a howler', 'owe you better', 'owed you better', 'forgot', 'forgotten', 'mixed your', 'mixed the', 'got our dates', 'got it backwards', 'caused this', 'caused it', 'caused the', 'did you wrong', 'did wrong', 'did not do our',
      ],
    },
  ],
  patterns: [
    '[i|we|who|me|us] [|have|had|{promptly}] [|{promptly}] {slip}',
    '[i|we] [|have|had] [|{promptly}] [got|gotten|did|had|read|wrote|booked|done|put|typed|set|took|counted|filed|copied|added] [{matter}|you|your NOUN|the NOUN|the date|the name] [|{promptly}] [wrong|wrongly|backwards|mixed up|upside down|the wrong way]',
    '[i|we] [|have|had|{promptly}] [VERB|sent|gave|put|did|made|got|told] ... the wrong',
    '[i|we] [|have|had|{promptly}] [VERB|charged|billed] ... twice [|instead|by mistake|by accident|in error]',
    '[i|we] [|have|had|{promptly}] VERB ... [by mistake|in error|by accident|by oversight]',
    '[my|our] [|_] [mistake|fault|error|oversight|slip|slip - up|mix - up|mixup|blunder|failing|failure|negligence|carelessness|doing|mess|bad|lapse|omission|muddle|confusion|howler|clumsiness] [|,|!|$$|and|not|here|entirely|completely|alone|then|from|that|in|on|with|when|in full|for|,]',
    '[mistake|fault|error|blame|slip|mess|delay|mix - up|mixup|responsibility|confusion|oversight|failure|failing|muddle|omission|one|problem] [was|is|lies|lay|sits|rests|were|belongs] [|{promptly}] [|{promptly}] [ours|mine|with us|with me|on us|on me|on our side|on our end|at our end|on my side|on my part|on our part|down to us|down to me|our doing|our own doing|my doing|to us|by us|made here|made by us|made by me|of our own]',
    '[mistake|fault|error|failure|oversight|slip|failing|lapse] [on|at] [our|my] [part|side|end|behalf]',
    '[that|this|it|which] [was|is] [|{promptly}] [down to|because of|on|the fault of] [us|me] [|,|$$|and|not|alone]',
    '[i|we] [am|are|was|were] [|{promptly}] [to blame|at fault|in the wrong|wrong to|wrong about|wrong on|wrong not|wrong there|wrong here|the ones who|the one who|too slow|careless|sloppy|the reason|the cause]',
    '[i|we] [should|ought to|could] [|{promptly}] [have|not have|never have] [|{promptly}] [told|warned|called|rung|phoned|checked|caught|spotted|noticed|asked|written|listened|sent|said|explained|answered|seen|made|given|let|booked|been|done|picked|replied|known|flagged|mentioned|put|packed|posted|read|taken|kept|looked|come|stopped|double]',
    '[not|never] have [happened|been like this|had to] ... [our|my] [|_] [watch|side|part|end]',
    '[there is|we have|i have|with|have] no excuse',
    '[there is|we have|i have|make|making|offer] [no|not any] [excuse|excuses] [|$$|,|for|and|to|here]',
    '^^ no [excuse|excuses] [|$$|,|from|here|for]',
    '[caused|made|done|created|lost|damaged|started] by [us|me|our own|my own|our side]',
    'you deserved [|so much|far|much|a lot] better [|from us|of us|than|$$]',
    '[the|this|that] [|_] [one|mistake|error|mess|slip] is [|{promptly}] on [me|us]',
    '[i|we] [|will|would|do|must|have to|want to] [|{promptly}] [hold|put|raise|held|own|admit|owned] [|my|our] [hand up|hands up|up to] ',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment'] },
};
