import type { Lexicon, WordClass } from '../text/lexicon';
import { fillers } from './fillers';

const source = 'goodturn, 2026; after Bitner, Booms & Tetreault 1990';

const matters: WordClass = {
  id: 'matter',
  source,
  words: [
    'it', 'this', 'that', 'them', 'everything', 'things', 'the lot', 'the rest', 'all of it', 'all of this', 'all of that', 'all this', 'all that', 'it all', 'this one', 'that one', 'the whole thing', 'the whole lot', 'the matter', 'the issue', 'the problem', 'the case', 'the mess', 'your case', 'your claim', 'this case', 'this matter', 'this issue', 'this problem', 'this mess',
  ],
};

const futures: WordClass = { id: 'shall', source: 'closed class of English', words: ['will', 'shall', 'am going to', 'are going to', 'am', 'are'] };

/** The whole matter is taken on. */
export const takingCharge: Lexicon = {
  id: 'taking-charge',
  source,
  classes: [matters, fillers, futures],
  patterns: [
    '[i|we] [|{shall}] [|{filler}] [~take] [care|charge|ownership|control] of {matter}',
    '[i|we] {shall} [|{filler}] [see to|~handle|~deal with|~look after|~take over|~take on|~own|sort out|~fix|~resolve|put right|~oversee|untangle|clear up|get to the bottom of] {matter}',
    '[i|we] {shall} [|{filler}] [~sort|straighten] {matter} [|all] [out|$$|,|for you|now|today|and]',
    '[i|we] {shall} [|{filler}] [~put|~make] {matter} [|all] [right|straight]',
    '[i|we] {shall} [|{filler}] [~get|have] {matter} [|all] [sorted|fixed|resolved|solved|straightened|put right|cleared up]',
    '[i|we] {shall} [|{filler}] ~take {matter} [|all] [on|from here|from now|in hand|off your]',
    '[i|we] {shall} [|{filler}] [see|follow|carry|walk] [{matter}|you] [|all the way|right] through',
    '[leave|put|give|hand] {matter} [|all|just|over] [with me|to me|with us|to us|in my hands|in our hands]',
    '[i|we] {shall} [|{filler}] [make sure|see to it] [|that] {matter} [is|are|gets|get] [|all] [sorted|fixed|resolved|solved|done|put right]',
    '[{matter}|NOUN|PROPN] [is|sits|rests|stays|lies|lands|falls|remains|will be|belongs] [|{filler}] [with|to|on] [me|us] [|{filler}] [now|from|until|till|,|$$|start|alone|to|and]',
    '[is|are|~sit|~stay|~lie|~rest|~remain|~live|keep|hold] [|{matter}|{filler}] [in my hands|on my desk|at my door|on my list|on my plate|in my court|my baby|my responsibility|my problem|our problem|our responsibility|my worry|mine now|mine to|ours to]',
    '[is|are|be|falls|comes] [|{filler}] [for me|for us|my job|our job|up to me|up to us|down to me|my duty|our duty|my turn|our turn|to me|to us] to VERB',
    '[round|buck|chain|relay|ping pong|runaround|hunt|loop|trail|it|this|that] [~stop|~end] [|right] [here|with me|with us|at my|on my]',
    'i am [|{filler}] [your|the] [|_] [person|contact|point of contact|man|woman|one person] [|for|on|now|here|from|to|who|,|$$]',
    '[you|u] [|can|just|only|always|will|now] [|just|only|always] [write|ring|call|come|talk|speak|turn|tell|ask|text|email|phone] [|back|straight|directly] [|to|with|for] me [,|and|;] [|and] i',
    '[you|u] [|will|can|only|just|now] [|only|just] ~deal with me',
    '[come|write|ring|call|speak|talk|turn|ask] [straight to|directly to|for] me [|,|and|$$]',
    '[i|we] {shall} [|{filler}] [stay|stick|keep|remain|be|stand] [|right] [with|on|by|at] [{matter}|you|your side|the line] [until|till|every|all the way|to the]',
    '[i|we] [will|shall|do|am|are] not [|going to|be|{filler}] [~rest|let go|~let {matter}|drop {matter}|~put {matter} down|~hand you|~pass you|give up|leave you|close {matter}|sign off|go home|stop|sleep] [|drop|go|around|on|over|alone|here|now] [until|till|,|$$]',
    '[i|we] [|{shall}|have] [|{filler}] VERB ... [start to finish|to the end|to the very end|beginning to end|end to end|a to z|rest of the way|all the way]',
    '[whatever it takes|come what may|no matter what] [,|and|$$] [|i|we]',
    '[i|we] [|will|shall|do] [|{filler}] [~take|~accept|bear|~assume] [|full|complete|sole|entire|all|the|personal|total] [responsibility|blame|ownership|accountability|charge|lead]',
    '[i|we|me|us] [|am|are] [|{filler}] [responsible|accountable|answerable|on the hook] [for|to]',
    '[i|we] [|{filler}] own [this|that|it|the mistake|the error|the problem|the outcome|the delay] [$$|,|and|now|completely|fully]',
    'i have [|got] [|{filler}] [this one|that one]',
    '^^ i have got this [|$$|,|now]',
    '[i|we] [have|have got|got] {matter} from [here|now]',
    '^^ [|and|so|ok|right] [i am|we are] [|already] on [it|this|the case] [$$|,|now|and]',
    '[i|we] [am|are] [|{filler}] [~drive|~run with|~lead|~steer] {matter}',
    '[my|our] name [is|goes] on [it|this|that|the]',
    '[has|have|with] [|got] [my|our] name on [it|them]',
    '[is|are|becomes|will be] [|{filler}] [my|our] [|own|_] [headache|problem|baby|worry|business|mission|fight|lookout|task|project|puzzle|burden|case|watch|pigeon] [|now|until|till|from|,|$$|and|not]',
    '[is|are|becomes|\'s] [mine|ours] [now|from|until|till|to] ',
    '[i|we] [am|are|remain|stay] [|{filler}] in charge [of|here|until|from]',
    '[let|leave] me [|to] [worry|chase|fight|argue|do the]',
    '^ mine [$|,]',
    '[person|one|name|number|desk] ... [that is|it is|is] [me|mine] [|now|from|$$|,]',
    'consider {matter} [sorted|handled|taken care of|dealt with|my|our|mine]',
    '[i|we] [|have|am|will|are] ~make {matter} my [|own|personal] [own|business|mission|job|problem|task|priority]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'order', 'fragment'] },
};

/** The fault is taken. */
export const admittedFault: Lexicon = {
  id: 'admitted-fault',
  source,
  classes: [
    matters,
    fillers,
    {
      id: 'slip',
      source: 'goodturn, 2026: verbs of doing wrong',
      words: [
        'messed', 'screwed', 'slipped up', 'botched', 'bungled', 'blundered', 'overlooked', 'misread', 'misunderstood', 'misspelled', 'mixed up', 'muddled',
        'overcharged', 'overbooked', 'double booked', 'fell short', 'misinformed', 'misled', 'made a mess', 'made a mistake', 'made an error', 'made the mistake', 'blew it', 'let it slide', 'let it slip', 'forgot', 'forgotten', 'caused this', 'caused it', 'neglected',
      ],
    },
    { id: 'wrong', source, words: ['mistake', 'fault', 'error', 'oversight', 'slip', 'slip - up', 'mix - up', 'mixup', 'blunder', 'failing', 'failure', 'doing', 'mess', 'lapse', 'omission', 'muddle', 'cock - up'] },
    { id: 'own-side', source, words: ['ours', 'mine', 'of ours', 'of mine', 'with us', 'with me', 'on us', 'on me', 'by us', 'by me', 'on our side', 'at our end', 'on our end', 'on my side', 'on our part', 'on my part', 'down to us', 'down to me', 'in this office', 'our doing', 'our own doing', 'my doing'] },
  ],
  patterns: [
    '[i|we|who|me|us] [|have|had|{filler}] [|{filler}] {slip}',
    '[i|we] [|have|had] [|{filler}] [got|did|had|read|wrote|booked|done|put|typed|took|filed] [{matter}|you|your NOUN|the NOUN] [|{filler}] [wrong|wrongly|backwards|the wrong way]',
    '[i|we] [|have|had|{filler}] [VERB|sent|gave|put] ... [the wrong|by mistake|in error|by accident]',
    '[i|we] [|have|{filler}] [let|left|kept|failed] you [|{filler}] [down|waiting|hanging|in the dark|,|$$|and|badly|here|there|on]',
    '[i|we] [|have|had|{filler}] [lost|dropped|wasted|ignored|mixed|broke|broken|buried|skipped] [the|your|this|that|it|one|a]',
    '[i|we] [|have|had|{filler}] missed [your|it|that]',
    '[i|we] [|{filler}] [did not|never] [|{filler}|even] [read|call|ring|tell|ask|check|listen|answer|warn|pass|look|write|reply|send|book|order|give|keep|do|pack|put|explain|follow|take|gave|sent|told|rang|asked|called|checked|passed|wrote|put|took|kept]',
    '[i|we] [|have|had] failed [to|you]',
    '[was|is] [|very|so|{filler}] [ADJ] [|_] of [me|us] [,|$$|to|and]',
    '[side|team|office|colleague|warehouse|we|i|shop|kitchen] [|has|have] made [the|an|a|this|that] [|_] {wrong}',
    '{wrong} ... part of [my|our]',
    'should never have [~be|~happen|~leave|~go|~come|~reach]',
    '[i|we] [|{filler}] [owe|owed] you [that|this|a call|an answer|a reply|better|more|the]',
    '[nobody|no one|none|someone|somebody|one] [here|of us|on my|on our|in my|in our|in this] [|_] [|_] [|has|had|have] [{slip}|called|told|rang|answered|checked|wrote|read|sent|noticed|looked|signed|did|picked]',
    '[my|our] [|_] [{wrong}|bad] [,|!|$$|and|not|here|entirely|completely|alone|then|from|that|in|on|with|when|for|,]',
    '[{wrong}|blame|responsibility|doing|work|show|delay|confusion] ... {own-side}',
    '[nobody|nothing|no one] [|\'s] [|{wrong}] but [mine|ours|me|us|my|our|ourselves|myself]',
    '[that|this|it|which|one|NOUN] [was|is] [|all|{filler}] [down to|on|the fault of] [us|me] [,|!|$$|and|not|alone]',
    '[i|we] [am|are|was|were] [|{filler}] [to blame|at fault|in the wrong|wrong to|wrong about|wrong not|wrong there|wrong here|the ones who|the one who|too slow|careless|sloppy|the cause]',
    '[i|we] [should|ought to] [|{filler}] [have|not have|never have] [|{filler}] VERB',
    '[there is|we have|i have|make|offer] [no|not any] [excuse|excuses]',
    '^^ no [excuse|excuses] [$$|,|from|here|for]',
    '[caused|made|done|lost|damaged] by [us|me|our own|my own]',
    'it was [|{filler}] [us|me|we|i] who',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment'] },
};
