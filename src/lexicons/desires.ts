import type { Lexicon, WordClass } from '../text/lexicon';
import { adverb } from './degree-adverbs';

const source = 'goodturn, 2026; want statements, imperatives and query preparatories after Searle 1976 (directives) and Blum-Kulka & Olshtain 1984 (request strategies)';

/** Verbs of wanting in the present. */
const wanting: WordClass = {
  id: 'wanting',
  source,
  words: ['need', 'want', 'require', 'wanna', 'demand', 'prefer', 'insist', 'request', 'could do with', 'could use'],
};

/** Predicates of wanting after a form of "be". */
const afterBe: WordClass = {
  id: 'after-be',
  source,
  words: [
    'looking for', 'looking to', 'after', 'hoping', 'in need of', 'in search of', 'keen to', 'keen on', 'desperate to', 'desperate for', 'interested in', 'eager to', 'asking for', 'asking to', 'asking you', 'asking that', 'requesting', 'seeking', 'wanting',
    'needing', 'writing to request', 'writing to ask', 'trying to get', 'trying to book', 'trying to cancel', 'trying to find', 'trying to change', 'trying to reach', 'trying to order', 'trying to return', 'wondering if you', 'wondering if we', 'wondering if i',
    'wondering whether you', 'wondering whether i', 'calling to', 'searching for', 'longing for', 'demanding',
  ],
};

/** The speaker, or somebody for whom the speaker asks, wants something. */
export const wants: Lexicon = {
  id: 'needs-wants',
  source,
  patterns: [
    '[i|we|ive|id] [|{adverb}] [|{adverb}] {wanting}',
    '[i|we] [would|should] [|{adverb}] [|{adverb}] [like|love|prefer|appreciate|want|need|rather|welcome|settle for|sooner]',
    '[i|we] would be [|so|very|most|really|much] [grateful|obliged|thankful|glad|happy|pleased|delighted|interested|keen] [if|for|to have|in]',
    '[i|we] [am|are|m] [|{adverb}] [|{adverb}] {after-be}',
    '[i|we] [was|were] [|{adverb}] [hoping|wondering|looking|after|going to ask]',
    '[i|we] hope [you|someone|somebody] can',
    '[i|we] [wanted|needed] to [ask|request|know|see if|check|find out|enquire|inquire]',
    '[i|we] [|{adverb}] [must|have got to|have to|got to|gotta] [have|get] [|the|a|an|it|this|that|my|our|them|these|those]',
    '[i|we] [|{adverb}] [expect|long|wish to|wish for] [|you|that|for|the] [VERB|to|a|an|my|the|you|full|this|that|it] ', '[i|we] [|{adverb}] ask [that|for|you]',
    '[i|we] will [|{adverb}] [have|take|order|go for] [the|a|an|two|three|four|one|both|some]',
    '[my|our] [|only|one|main|first] [request|wish|preference|requirement|priority|demand|ask|hope|plea] [is|would be|:|are]',
    '[my|our] [|_] [|_] NOUN [|{adverb}] [needs|need|wants|want|requires|require|would like|would love|would prefer|would rather|prefers|insists]',
    '[he|she|they] [|{adverb}] [needs|wants|requires|would like|would love|prefers]',
    'all [|that] [i|we] [|am|are] [|{adverb}] [want|need|ask|wanted|asking|asking for|require|am after|expect]',
    '[what|the thing|the only thing|the one thing] [|that] [i|we] [|{adverb}] [|would|am|are] [|{adverb}] [want|need|require|like|love|prefer|after|looking for|asking for|asking]',
    '[matters|counts|important|crucial|essential|vital] [|most] [to|for] [me|us]',
    '[suits|suit|works|work] [me|us] [best|better]', 'would [suit|be best for|be better for] [me|us]',
    '[i|we] am [calling|writing|ringing|here] [about|for|to get|to have] [getting|having|my|a|the|some|VERB]',
    '[i|we] [am|are] in the market for', 'would it be possible for you to',
    '[i|we] [|{adverb}] asked [for|to be|you]',
    '[^^|^] [|a|my|full|the] [full|] [refund|replacement|exchange|callback|cancellation|compensation|upgrade|receipt|invoice|reimbursement|money back|new one] [$|,|$$|now|today|for]',
    'if [i|we|you] could [|{adverb}] [get|have|send|let|give|help|speak|book|pass|put|check|arrange|tell|make|call|leave] [|me|us|the|a|my|our|it|this|that]',
  ],
  classes: [adverb, wanting, afterBe],
  where: { negated: false },
};

/** The same with the subject left out, as in chat and telegram style. */
export const bareWants: Lexicon = {
  id: 'needs-bare-wants',
  source,
  patterns: [
    '[^^|^] [|hi|hello|hey|please|and|so|but|also|really|just|still|urgently|desperately|only|morning|afternoon|evening] [need|want|require|wanna|looking for|looking to|requesting|seeking|wanting|needing|hoping to|hoping for|would like|would love|would prefer|would appreciate|in need of|in search of|wondering if you|trying to get|trying to book|trying to find|interested in] [a|an|the|my|our|to|some|this|it|you|that|new|someone|somebody|your|another|more|two|three|one|NOUN|NUM|ADJ|PROPN|VERB]',
  ],
  where: { negated: false },
};

/** Requests in the form of a question about the hearer. */
export const asksOf: Lexicon = {
  id: 'needs-asks-of',
  source,
  patterns: [
    '[can|could|cld|cud|might] [you|u|ya|yall|someone|somebody|anyone|anybody|one of you] [|guys|all|lot|folks|people|at] [|please|pls|plz|kindly|possibly|maybe|perhaps|just|also|at least|then|by any chance|ever|at all|quickly|instead|both|not|somehow|still|actually] [|please|just|also] [VERB|do|help|make|book|order|swap|email|text|ring|dm|leave|change|check|place|reserve|return]',
    '[can|could|may|might] [i|we] [|please|pls|possibly|just|also|maybe|perhaps|at least|then|kindly|instead|still|both] [|please|just|also] {obtain}',
    '[can|could] [it|this|that|he|she|they|NOUN] [|please|also|just] [|please] be [VERB|added|sent|put|moved|changed]',
    '[^|^^] [can|could] [the|my|our|this|that|a] [|_] NOUN [|please] [VERB|come|go|be]',
    '[would|will] [you|u|someone|somebody] [please|pls|kindly|mind|be able to|be so kind|be so good|be kind enough|be good enough|be willing to|consider|possibly]',
    '[you|u] are [|please|kindly|hereby|therefore] requested to', '[do|would] you mind', 'do you think you [can|could]', '[^^|^] any chance [|that] [you|someone|somebody] [can|could]', 'is it [okay|ok|alright|all right|fine|possible] if [i|we]',
    '[are|r|is] [you|u|someone|somebody|anyone] [|at all] able to VERB',
    '[would|could] you [|just|maybe] [VERB|have] [me|us|my|our|it|this|that|the]',

  ],
  classes: [{ id: 'obtain', source, words: ['have', 'get', 'speak', 'talk', 'book', 'order', 'change', 'cancel', 'return', 'swap', 'move', 'exchange', 'borrow', 'reserve', 'add', 'upgrade', 'switch', 'ask for', 'ask you', 'see', 'pay', 'request', 'collect', 'rent', 'check in', 'check out', 'schedule', 'reschedule', 'receive', 'be moved', 'be sent', 'be refunded', 'be transferred', 'trouble you'] }],
};

/** Politeness that makes a wish of a bare phrase: "A table for two, please". */
export const pleases: Lexicon = {
  id: 'needs-pleases',
  source,
  patterns: ['[please|pls|plz|plse|kindly]', 'if [|at all|it is|that is] [possible|not too much|no trouble|poss]'],
  where: { negated: false },
};

/** What a thing has to be or to become for the speaker. */
export const musts: Lexicon = {
  id: 'needs-musts',
  source,
  patterns: [
    '[NOUN|PROPN|it|this|that|they|these|those|everything|something|someone|somebody] [|really|just|also|still|both|all|urgently] [needs to|need to|has to|have to|must|has got to|ought to] [|really|just|also] be [VERB|here|there|in|by|on|at|ready|back|working|able|sent|done|fixed|put|made|changed|delivered|bigger|smaller]',
    '[NOUN|they|these] [|really|just|also|still] [need|needs] to [go|stay|come|arrive|fit|match|work|reach|leave|start|end|match|show|say|open|close|face|run|read|look]',
    'you [|really|just|also] [need to|have to|must|gotta|got to] [VERB|get|give|help|put|let] [me|us|my|our|it|this|that]',
  ],
  where: { negated: false, conditional: false },
};

/** Verbs of talk and feeling: wanting to do these to the hearer asks for nothing. */
export const talkVerbs: WordClass = {
  id: 'talk-verb',
  source,
  words: [
    'thank', 'thanks', 'say', 'hardly', 'applaud', 'imagine', 'guess', 'picture', 'apologise', 'apologize', 'compliment', 'congratulate', 'praise', 'commend', 'add', 'mention', 'express', 'stress', 'point', 'note', 'talk about', 'you to know', 'wish', 'believe', 'think', 'cry', 'scream', 'shout', 'die', 'kill', 'hug',
    'recommend', 'acknowledge', 'admit', 'repeat', 'stand', 'brag', 'pass', 'trust', 'be clear', 'be fair', 'be honest', 'take this opportunity', 'take a moment', 'give a', 'give kudos', 'give credit',
    'give props', 'share', 'let you know', 'tell you', 'remind', 'assure', 'sleep', 'inform', 'nominate', 'see you', 'shake', 'throw', 'be sick', 'hear that', 'fly with you again', 'come back', 'stay', 'live', 'be any', 'be more', 'stop', 'quit', 'go down', 'go through', 'hustle', 'run', 'rush', 'hurry', 'walk', 'drive', 'be on', 'be home', 'be done',
  ],
};
