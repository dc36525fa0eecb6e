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
    'leave {matter} [|all|just|over] [with me|to me|with us|to us|in my hands|in our hands]',
    '[i|we] {shall} [|{filler}] [make sure|see to it] [|that] {matter} [is|are|gets|get] [|all] [sorted|fixed|resolved|solved|done|put right]',
    '{matter} [is|sits|rests|stays|lies|lands|falls|remains|will be|belongs] [|{filler}] [with|on] [me|us] [|{filler}] [now|from|until|till|,|$$|start|alone|and]',
    '[is|are|~sit|~stay|~lie|~rest|~remain|~live|keep|hold] [|{matter}|{filler}] [in my hands|on my desk|on my plate|in my court|my baby|my responsibility|my problem|our problem|our responsibility|my worry|mine now]',
    '[{matter}|difference|cost|job|rest|work|chase|bill|search] [is|are|becomes] [|{filler}] [mine|ours] [now|from|until|till|to VERB]',
    '[is|are|be|falls|comes] [|{filler}] [for me|for us|my job|our job|on me|on us|up to us|down to me|down to us|my duty|our duty|to me|to us] to [put|sort|fix|find|solve|carry|chase|mend|resolve|clear|get|make|answer|worry]',
    '[round|buck|chain|relay|ping pong|runaround|hunt|loop|trail] [~stop|~end] [|right] [here|with me|with us|at my|on my]',
    'i am [|{filler}] your [|_] [person|contact|point of contact|man|woman]',
    '[you|u] [|will|can|only|just|now] [|only|just] ~deal with me',
    '[you|u] [|can|just|only] [write|ring|call|come|talk|turn|speak] to me [,|and|;] [|and] i [chase|sort|do|deal|handle|find|fix|take]',
    '[is|\'s] mine [now|from here|from now] [,|$$|until|till]',
    '[come|write|ring|call|speak|talk|turn|ask] [straight to|directly to] me',
    '[i|we] {shall} [|{filler}] [stay|stick|keep|remain|be|stand] [|right] [with|on|by|at] [{matter}|you|your side|the line] [until|till|every|all the way|to the]',
    '[i|we] [will|shall|do|am|are] not [|going to|be|{filler}] [~rest|let go|~let {matter}|drop {matter}|~put {matter} down|~hand you|~pass you|give up|leave you|close {matter}|sign off|go home|stop|sleep] [|drop|go|around|on|over|alone|here|now] [until|till|,|$$]',
    '[i|we] [|{shall}|have] [|{filler}] VERB ... [start to finish|to the end|to the very end|beginning to end|end to end|a to z|rest of the way|all the way]',
    '[whatever it takes|come what may|no matter what] [,|and] [i|we]',
    '[i|we] [|will|shall|do] [|{filler}] [~take|~accept|bear|~assume] [|full|complete|sole|entire|all|the|personal|total] [responsibility|blame|ownership|accountability]',
    '[i|we|me|us] [|am|are] [|{filler}] [responsible|accountable|answerable|on the hook] for [{matter}|the mess|the mistake|the delay|what|getting|making|putting|your]',
    '[i|we] [|{filler}|{shall}] answer for {matter}',
    '[i|we] [|{filler}] own [this|that|it|the mistake|the error|the problem|the outcome|the delay] [$$|,|and|now|completely|fully]',
    'i have [|got] [|{filler}] [this one|that one]',
    '^^ i have got this [|$$|,|now]',
    '[i|we] [have|have got|got] {matter} from [here|now]',
    '^^ [|and|so|ok|right] [i am|we are] [|already] on [it|this|the case] [$$|,|now|and]',
    '[is|are|becomes|will be] [|{filler}] [my|our] [|own|_] [headache|problem|baby|worry|business|mission|fight|lookout|task|project|puzzle|burden|case|watch|pigeon] [|now|until|till|from|,|$$|and|not]',
    '[i|we] [am|are|remain|stay] [|{filler}] in charge of {matter}',
    'consider {matter} [sorted|handled|taken care of|dealt with|my|our|mine]',
    '[i|we] [|have|am|will|are] ~make {matter} my [|own|personal] [own|business|mission|job|problem|task|priority]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'order', 'fragment'] },
};

/** Names of what went wrong. */
const wrongs: WordClass = { id: 'wrong', source, words: ['mistake', 'fault', 'error', 'oversight', 'slip', 'slip - up', 'mix - up', 'mixup', 'blunder', 'failing', 'failure', 'doing', 'mess', 'lapse', 'omission', 'muddle', 'cock - up'] };

/** The fault is taken. */
export const admittedFault: Lexicon = {
  id: 'admitted-fault',
  source,
  classes: [
    fillers,
    wrongs,
    { id: 'own-side', source, words: ['ours', 'mine', 'of ours', 'of mine', 'with us', 'with me', 'on us', 'on me', 'by us', 'by me', 'on our side', 'at our end', 'on our end', 'on my side', 'on our part', 'on my part', 'down to us', 'down to me', 'in this office', 'our doing', 'our own doing', 'my doing'] },
  ],
  patterns: [
    '[i|we] [|have|had] failed [to|you]',
    '[was|is] [|very|so|{filler}] [careless|sloppy|thoughtless|stupid|wrong|unfair|rude|poor|clumsy|silly|slow|remiss|bad|foolish] [|_] of [me|us]',
    '{wrong} ... part of [my|our]',
    '{wrong} [was|is] [|made] [|here|,] [by us|by me|at our end|in this office|ours|mine]', '{wrong} was made here',
    '[i|we] [|{filler}] [owe|owed] you [that|this|a call|an answer|a reply|better|more|the]',
    '[my|our] [|_] [{wrong}|bad] [,|!|$$|and|not|here|entirely|completely|alone|then|from|that|in|on|with|when|for|,]',
    '[{wrong}|blame|responsibility|delay|confusion] ... {own-side}',
    '[nobody|nothing|no one] [|\'s] [|{wrong}] but [mine|ours|me|us|my|our|ourselves|myself]',
    '[that|this|it|which|{wrong}] [was|is] [|all|{filler}] [down to|on|the fault of] [us|me] [,|!|$$|and|not|alone]',
    '[i|we] [am|are|was|were] [|{filler}] [to blame|at fault|in the wrong|wrong to|wrong not|the ones who|the one who|too slow|careless|sloppy|the cause]',
    '[there is|we have|i have|make|offer] [no|not any] [excuse|excuses]',
    '^^ no [excuse|excuses] [$$|,|from|here|for]',
    '[caused|made|lost|damaged] by [us|me|our own|my own]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment'] },
};

/** What went wrong, told by those who did it. */
export const ownSlip: Lexicon = {
  id: 'told-slip',
  source,
  classes: [
    matters,
    fillers,
    wrongs,
    {
      id: 'slip',
      source: 'goodturn, 2026: verbs of doing wrong',
      words: [
        'messed', 'screwed', 'slipped up', 'botched', 'bungled', 'blundered', 'mixed up', 'muddled up',
        'overcharged', 'overbooked', 'double booked', 'fell short', 'misinformed', 'misled', 'made a mess', 'made a mistake', 'made an error', 'made the mistake', 'blew it', 'let it slide', 'let it slip', 'caused this', 'caused it',
      ],
    },
  ],
  patterns: [
    '[i|we|who|me|us] [|have|had|{filler}] [|{filler}] {slip}',
    '[i|we] [|have|had|{filler}] [overlooked|misspelled|muddled|forgot|forgotten|neglected|lost|dropped|wasted|ignored|broke|broken|buried|skipped|damaged] [|about|to VERB] [you|your]',
    '[i|we] [|have|had] [|{filler}] [got|did|had|read|wrote|booked|done|put|typed|took|filed] [{matter}|you|your NOUN|the NOUN] [|{filler}] [wrong|wrongly|backwards|the wrong way]',
    '[i|we] [|have|had|{filler}] [sent|gave|put|booked|charged|quoted|told|shipped|posted|printed|billed|entered|typed|delivered|packed|picked|filed|issued|wrote|cut|fitted|ordered|cancelled|canceled|closed|deleted|merged|took] ... [the wrong|by mistake|in error|by accident]',
    '[i|we] [|have|{filler}] [let|left|failed] you [|{filler}] [down|waiting|hanging|in the dark|,|$$|and|badly|here|there|on]',
    '[i|we] [|have|had|{filler}] missed your [|_] [appointment|deadline|slot|delivery|stop|order|note|request|booking|birthday|instruction]',
    '[i|we] [|{filler}] [did not|never] [|{filler}|even] [read|call|ring|tell|ask|warn|send|book|order|pack|gave|sent|told|rang|asked|called|answered|answer|warned|booked|ordered|packed] [|_] [|_] [you|your]',
    '[side|team|office|colleague|warehouse|we|i|shop|kitchen] [|has|have] made [the|an|a|this|that] [|_] {wrong}',
    'should never have [~be|~happen|~leave|~go|~come|~reach]',
    '[nobody|no one|none|someone|somebody|one] [here|of us|on my|on our|in my|in our|in this] [|_] [|_] [|has|had|have] [{slip}|called|told|rang|answered|checked|wrote|read|sent|noticed|looked|signed|did|picked]',
    '[i|we] [should|ought to] [|{filler}] [have|not have|never have] [|{filler}] [caught|checked|rung|called|told|warned|asked|sent|seen|noticed|spotted|known|listened|read|answered|replied|written|kept|put|fixed|shipped|packed|let|left|made|charged|happened|given|been clearer|been there|been quicker|been faster|been in touch|got back|followed|taken|acted|phoned|emailed]',
    '[i|we] [|have] dropped the ball',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment'] },
};
