import type { Voice } from '../text/annotated-text';
import type { Lexicon, WordClass } from '../text/lexicon';
import { anger, dreadful } from './mood';

const source = 'goodturn, 2026; failure types after Bitner, Booms & Tetreault 1990 and Keaveney 1995';

/** What staff told counts too: "they said it was sold". */
const told: readonly Voice[] = ['own', 'reported'];

/** What is sent, brought or sold. */
const goods: WordClass = { id: 'goods', source, words: ['address', 'colour', 'dish', 'drink', 'food', 'item', 'meal', 'model', 'name', 'one', 'order', 'parcel', 'part', 'product', 'room', 'seat', 'size', 'stuff', 'thing', 'ticket', 'type', 'version'] };

/** What travellers carry. */
const carried: WordClass = { id: 'carried', source, words: ['bag', 'baggage', 'luggage', 'suitcase', 'case', 'parcel', 'package'] };

const times: WordClass = { id: 'time', source: 'closed class of English', words: ['minute', 'min', 'hour', 'hr', 'day', 'night', 'week', 'month', 'year', 'age', 'forever'] };

const counts: WordClass = { id: 'count', source: 'closed class of English', words: ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'several', 'many', 'few', 'half', 'couple'] };

const comes: WordClass = {
  id: 'come',
  source,
  words: ['appear', 'arrive', 'collect', 'come', 'complete', 'deliver', 'depart', 'dispatch', 'finish', 'get here', 'here', 'land', 'leave', 'make it', 'move', 'post', 'process', 'reach', 'ready', 'receive', 'send', 'ship', 'show', 'take off', 'turn up'],
};

/** What breaks, cuts, soils or destroys. */
const breaks: WordClass = {
  id: 'break',
  source: 'goodturn, 2026; verb classes after Levin 1993',
  words: [
    'bend', 'bent', 'burn', 'burst', 'break', 'broke', 'broken', 'chip', 'crack', 'crush', 'damage', 'dent', 'destroy', 'knock', 'rip', 'ruin', 'scrape', 'scratch', 'shatter', 'smash', 'snap', 'soak', 'tear', 'torn', 'wreck',
  ],
};

/** How machines fail. */
const fails: WordClass = {
  id: 'fail',
  source,
  words: [
    'blank', 'corrupt', 'crash', 'dead', 'defective', 'die', 'disappear', 'disconnect', 'fail', 'faulty', 'flicker', 'freeze', 'frozen', 'hang', 'in pieces', 'jam', 'leak', 'locked out', 'malfunction', 'offline', 'out of order', 'overheat', 'seize', 'spin', 'stall', 'stuck',
    'unusable', 'useless', 'vanish',
  ],
};

const uses: WordClass = { id: 'use', source, words: ['access', 'activate', 'apply', 'book', 'change', 'check in', 'connect', 'download', 'enter', 'find my', 'get in', 'get into', 'get on', 'get past', 'log', 'open', 'pay', 'print', 'register', 'reset', 'sign in', 'submit', 'switch', 'turn it', 'update', 'upload', 'use', 'view'] };

/** Late, lost, or never arrived. */
export const lateness: Lexicon = {
  id: 'failure-late',
  source,
  where: { voice: told },
  patterns: [
    'not [|_] [|_] receive',
    'yet to [be|{come}]',
    'not [|_] [got|had|seen] [|my|our|the|any] [it|{goods}|one]',
    'no sign',
    '[and|,|^^] still [no|nothing|not]',
    'nothing ... [sight|porch|letter box|yet]',
    '[nothing here|~delay|overdue|tarmac|runway|behind schedule|hours late|too late|~stand me up|an eternity|so long]',
    'still [~wait|stuck|~sit]',
    '{time} [late|overdue|behind|after the|after our|after my|past the]',
    '[~be|~run|~arrive|~turn up] [|_] [|_] [|_] late',
    '[~wait|~sit|~stand|~queue] ... {time}',
    '~wait [|_] since',
    '{time} ... ... [~wait|~sit]',
    'stuck [on|at|in|here]',
    '[was|were|is] [supposed|meant|due|promised|scheduled] [|to] [|be] [{come}|by|for|at|on]',
    'should ... have [|been] [{come}|out|done|over]',
    '[~lose|~misplace|~mislay] [my|the|NOUN] _',
    '[~go|was|got|been] [|_] [missing|lost]',
    '{carried} ... [~lose|missing|not]',
    '[where|wheres] [|on earth] [is|are|my] [|my|our|the]',
    '~miss [|my|our|a|the] [connection|connecting|flight]',
    '~take [|_] [|_] [NUM|{count}|more than] [|_] {time}',
    'it ~be [|already|been|now] [NUM|{count}] {time} [|now] [that|since|and]',
    'only {come} [|_] [yesterday|today|now|last]',
    '{come} ... ... [after|past|into] [the|my|our|_ _] [|_] [party|wedding|funeral|birthday|slot|lesson|deadline|event|time]',
    'tracking ... [~say|not]',
    '[~say|~mark] [|_] [|_] [out for delivery|in transit|delivered|pending|label]',
  ],
  classes: [goods, carried, times, counts, comes],
};

/** Events that make a service late when they fail to happen. */
export const arrival: Lexicon = { id: 'expected-arrival', source, where: { voice: told }, patterns: ['{come}'], classes: [comes] };

/** Another thing than was ordered, or not all of it. */
export const wrongItem: Lexicon = {
  id: 'failure-wrong-item',
  source,
  where: { voice: told },
  patterns: [
    'wrong [|_] {goods}',
    '[~receive|~send|~give|~deliver|~bring|~print|~pack] [|me|us|with] [|the] wrong _',
    'not ... [what|NOUN] [i|we] [|had] [~buy|~order|~choose|~book|~ask|~pay|~select]',
    "[someone|somebody] else 's",
    'missing [from|_ {goods}|~part|~piece|its|my]',
    '[half|NUM] [|of] [|_] [|_] [|_] [|_] ~be [|_] missing',
    '_ ~be [|_] [missing $$|missing from]',
    '[~leave|~forget] out _',
    '~forget [my|our|to put|to pack]',
    'missing [NUM|{count}|the NOUN and]',
    '[NUM short|{count} short|~be short of|not belong to|not mine|mix-up]',
    '[~get|~send|~deliver|~give|~bring|~serve|~receive] ... ... [instead|rather than]',
    '[only|just] [NUM|{count}] [|_] [|_] [in the|was|were|came|arrived|of the]',
    'what [came|i got|you sent] [is|was]',
    'mixed [|_] [|_] up',
  ],
  classes: [goods, counts],
};

/** What makes an order whole. */
export const contents: Lexicon = { id: 'expected-contents', source, where: { voice: told }, patterns: ['[~include|~enclose|packed|~come with|~contain]', '[in|inside] [the|my] [box|bag|parcel|packet|kit]', '[charger|lid|cable|manual|sauce|screws|instructions|plug] [|$$]'] };

/** Broken, faulty, failing; property carried and damaged. */
export const malfunctions: Lexicon = {
  id: 'failure-not-working',
  source,
  where: { voice: 'any' },
  patterns: [
    '[~stop|~keep|~refuse|~fail] [|on|to] [VERB|{fail}]',
    '[NOUN|it|which|that|~be|~come|~get] [|_] [|_] [{break}|{fail}]',
    '{break} [|off|my|our|the] [|_] [NOUN|$$|after]',
    '[~break|~play|~pack|~lock|~shut|~give|~cut|~throw] [down|up|in|out|me out]',
    '[an|the|~get|always] error',
    '[~be|NOUN] down [$$|for]',
    '~go [blank|silent|black]',
    '[glitch|buggy|outage|bad gateway|error code|error message|~time out|~drop out|not working|invalid|~decline|nothing happens|~kick me out|~log me out]',
    '[can|could|able|unable|impossible|not possible] [not|to] [|_] {use}',
    '[no|without|~lose] [internet|power|heating|hot water|signal|sound|picture|wifi|water|electricity]',
    '[~fall|~come|~drop|sheared] [|clean] [apart|off|away]',
    '[website|booking|app|online|system] [|_] [|_] [~problem|~issue|~error|~throw|slow]',
    '[refused|rejected] [at|by|my|every]',
    '[app|sync|software|update] ... [~lose|~delete|~wipe] _ _',
    '[~trip|~swallow|~eat|~chew|~wipe] [|_] [my|the] _',
    'says expired',
    'not in [your|the] system',
    '~drain [|_] in _',
    '[~beep|~chirp|~whistle|~buzz|~rattle] [|_] [all|and|when|constantly]',
  ],
  classes: [breaks, fails, uses],
};

/** What a thing or a process is there to do. */
export const functioning: Lexicon = {
  id: 'expected-functioning',
  source,
  patterns: ['{work}', 'VERB [|_] [|_] [anymore|any more]'],
  classes: [{ id: 'work', source, words: [
    'accept', 'allow', 'boot', 'charge', 'close', 'connect', 'drain', 'exist', 'fix', 'flush', 'function', 'go through', 'heat', 'hold', 'install', 'let me', 'let us', 'lift', 'load', 'lock', 'log', 'open', 'pair', 'play',
    'print', 'read', 'recognise', 'respond', 'ring', 'run', 'save', 'scan', 'shut', 'spin', 'start', 'stay', 'submit', 'switch', 'sync', 'take my', 'turn', 'unlock', 'update', 'upload', 'work',
  ] }],
};

/** Less, or worse, than was offered. */
export const disappointingQuality: Lexicon = {
  id: 'failure-not-as-expected',
  source,
  where: { voice: told },
  patterns: [
    '[stone|ice] cold',
    '[NOUN|it] [was|were|~go|are|is] [|_] [|_] {off}',
    '[food|it|meal|soup|coffee|NOUN and] [was|were|came|arrived] [|_] [|_] cold',
    '[nothing like|nowhere near|different from|different to|different than] _',
    '[smaller|thinner|shorter|darker|worse|older|dirtier|slower] [than|then]',
    '[~look|~feel|~get] [|_] [|_] [worse|cheap|used|plastic]',
    '[{dreadful}|poor|bad] [|_] [quality|food|condition|workmanship]',
    '[quality|food|picture|sound] ~be [|_] [|_] [{dreadful}|poor|bad]',
    '[misleading|mis-sold|~shrink|~fade|~sag|rusty|bed bugs|mould|after all $$]',
    '[~smell|~smelt|~stink|~stank|~reek] of',
    '[~be|NOUN] [more|just] like _',
    'full of [mistakes|errors|holes|dust]',
    '[~advertise|~describe|~sell] [|_] [|_] as ... ... but',
    '[~be|far|way] too [small|thin|short|tight|loud|big|salty|weak]',
    '[hair|stains|streaks|marks|crumbs|fly|bug|hole] [|_] [in|on|all over] [my|the|our|them|it|_ NOUN]',
    '[paint|lining|print|sole] ~be [|_] [|_] [off|apart]',
    '~last [|for|only] [NUM|{count}] {time}',
    '~turn out to [|_] [be|mean] [|_] [a|i|only|just|not]',
    'you [sold|promised] me [NUM|_ NUM]',
  ],
  classes: [
    dreadful, counts, times,
    { id: 'off', source, words: [
      'bland', 'blunt', 'blurry', 'burnt', 'cramped', 'creased', 'crooked', 'damp', 'dirty', 'dry', 'dusty', 'disgusting', 'filthy', 'flat', 'flimsy', 'freezing', 'greasy', 'inedible', 'lukewarm', 'mouldy', 'noisy', 'overcooked', 'raw', 'rotten', 'shabby', 'slimy', 'smelly', 'soggy',
      'sour', 'stained', 'stale', 'sticky', 'tasteless', 'tiny', 'uncomfortable', 'undercooked', 'uneven', 'watery', 'wilted', 'worn out',
    ] },
  ],
};

/** How a thing is expected to be. */
export const quality: Lexicon = {
  id: 'expected-quality',
  source,
  where: { voice: told },
  patterns: ['[|as] [described|advertised|promised|shown|expected|agreed|up to|worth]', '[~match|~fit|~cover|~live up|~look like|~last|~hold up|~taste|~recline|clean|cleaned|cooked|edible|warm|hot|fresh|finished|properly|comfortable|new|straight|level|the length|~wash|~touch|~hoover|~iron|~mow|~sweep|~change the]'],
};

/** Cancelled, sold out, shut, given away. */
export const unavailability: Lexicon = {
  id: 'failure-unavailable',
  source,
  where: { voice: told },
  patterns: [
    '[~be|~get|have|has|just] [|_] [~cancel|~discontinue|~bump|~scrap|called off|pulled|deleted by]',
    '[you|they|NOUN] [|_] [|_] [~cancel|~bump|~overbook|~discontinue|~pull the]',
    '{trip} [|_] [|_] [canceled|cancelled|scrapped|off $$|off and]',
    '[canceled|cancelled] [|_] [{trip}|on me|again]',
    '[out of stock|sold out|given away|fully booked|no longer available|unavailable|all gone|nothing left|had nothing|off the menu|for good|overbooked|not made any]',
    '[~be|all] [|all] gone $$',
    '[~sell|~give|~let|~go] [|_ _|my _ go] to [|some] [someone|somebody|another|other]',
    '~run out [of|$$|at]',
    '[~give|~let] [|away] my [|_] [seat|table]',
    '[~give|~let|~sell] [our|the] [|_] NOUN to',
    '[no|not any] more [place|room|seats|tickets|spaces]',
    '[NOUN|it|you] [|_] [~be|~have] [|_] [|_] [closed|shut|locked|empty|boarded up]',
    '[car park|class|bus|hotel] ~be [|_] full',
    '[no|not a|not a single] [|_] [|_] [~room|~seat|~slot|~table|~appointment|stock|cash] [|left|free|to|$$]',
    '[stopped serving|none in|none at]',
  ],
  classes: [{ id: 'trip', source, words: ['flight', 'train', 'booking', 'appointment', 'reservation', 'trip', 'order', 'class', 'concert', 'lesson', 'tour', 'ferry', 'event', 'slot'] }],
};

/** What is expected to be there. */
export const availability: Lexicon = { id: 'expected-availability', source, where: { voice: told }, patterns: ['[available|in stock|on sale|~honour|~sail|~operate]', '[~run|~serve|~sell|~stock] [|it|them|there] [anymore|any more|on]'] };

/** Money taken, kept or counted wrongly. */
export const billingFault: Lexicon = {
  id: 'failure-billing',
  source,
  where: { voice: told },
  patterns: [
    '[~charge|~bill|~debit|~take|~pay|~deduct|~go] ... ... [twice|double|two times|two time|extra|once more]',
    '[~charge|~bill] [me|us|my card] [|a|for] [|NUM]',
    '[~be|~get|still|~keep] [|_] [|_] [charged|billed|debited|charging|deducted|invoicing]',
    '[~overcharge|ripped off|~owe me]',
    '[extra|late|two|double|duplicate|hidden|wrong] [|_] [~charge|~fee|~payment|~transaction|amount|price]',
    '{money} ... not',
    '[not|no|where|without] [|_] [|_] [{money}|~refund]',
    '{money} ... short',
    '[~slap|~sting|~hit|~land] [me|us|a|with] ... [{bill}|SYM NUM]',
    '~owe [|you] [|SYM] NUM',
    '{bill} ... [wrong|double|too high|~go up|~jump|not _|than|NUM|nowhere|short]',
    '{bill} [|_] ~be [|_] [|_] added',
    '[~put|~raise|~double|~add] [up|the|my|a] [|_] {bill}',
    '[~keep|~take|~steal] my [|_] [money|deposit|payment]',
    '[half|part] of my [money|deposit|refund]',
    '[was|were|you] quoted [|SYM] NUM',
    '[~take|~keep|~charge|~add|~demand] [|me|us] [SYM NUM|NUM pound|NUM euro|NUM dollar]',
    'still [took|charged] [|SYM] NUM',
    '[~take|~debit] from my _',
    '~put on [|the] [|_] tariff',
    '[points|credit|miles|balance] [|_] [~be|~have] [|_] [gone|expired|missing]',
    'made [us|me] pay',
    '[already paid|pay already]',
    '{bill} on my [|_] [|i] [|_] know',
    '[billed|charged] [|me|us|_] for [NOUN|something] [|that] [we|i] [not|never]',
  ],
  classes: [
    { id: 'money', source, words: ['refund', 'money back', 'deposit', 'cashback', 'compensation', 'discount', 'payout'] },
    { id: 'bill', source, words: ['bill', 'invoice', 'total', 'price', 'fare', 'rent', 'rate', 'premium', 'fee', 'charge', 'subscription', 'tip', 'cost', 'direct debit', 'payment', 'amount'] },
  ],
};

/** What is expected to be done with money. */
export const settling: Lexicon = { id: 'expected-settling', source, where: { voice: told }, patterns: ['[~refund|~reimburse|~credit|~give back|~apply|~come off|~give me back|agree to]', '~be [|_] [returned|paid|given back]'] };

/** How service staff behaved, or that they cannot be reached. */
export const staffConduct: Lexicon = {
  id: 'failure-staff',
  source,
  where: { voice: told },
  patterns: [
    '[~be|so|very|really|pretty|extremely] [|so|very|really|extremely|_] {rude}',
    '{rude} [|_] [staff|service|crew|people|agent]',
    '[{dreadful}|{anger}|poor|bad|lack of|no] [|_] [staff|crew|service|attitude|communication|cs]',
    '[service|attitude] [|_] ~be [|_] [|_] [{dreadful}|{anger}|poor|bad]',
    '[~hang up|heard nothing]',
    '[~shout|~yell|~laugh] at [me|us|my]',
    '[~ignore|~accuse|fobbed] [off|me|us|my|by|all]',
    '~roll her eyes',
    '[~speak|~talk] [|down] to [me|us] [as if|like]',
    'way [|to|i was] [~speak|~talk|~treat]',
    '[on|in] [hold|the queue] [|for|since]',
    'on the line for _',
    '[make|made] [me|us|him|her] feel',
    'in front of [everyone|the whole|all]',
    '[phone|it] [|_] [|_] rings [|out|$$]',
    '[~stay|~go] silent',
    'not [my|his|her|their] [problem|job]',
    'start from zero',
    '[nobody|no one|no-one] [|_] [|_] {answer}',
    '[no|not|without|zero|never] [|_] [|_] [reply|response|callback|call back|apology|explanation|communication]',
    '[can not|could not|unable to|tried to|trying to] [|_] {reach}',
    'never get through',
    '[line|call|phone|chat|agent] [|_] [~cut|~drop|~disconnect|~close]',
    '~cut me [|short]',
    '[~send|~call|~ring|~phone|~ask|~leave|~write|~email] ... [NUM|{count}|multiple] [times|emails|messages|voicemails|calls|letters]',
    'not [|very] [helpful|friendly|polite|professional]',
    '[sharp|short|off] with [me|us|my]',
    '[decency|bothered] to',
    '[unanswered|~leave me hanging|~throw my]',
    '~call [me|my _] a _',
    '~wait [|_] [|_] [reply|response|answer|callback]',
    '[~pass|~send|~bounce] [|me|us] [|_] [from|around|between]',
    '~close [|_] my [ticket|case]',
    '[~tell|~say] [|me|us] [|_] different',
    'NUM {time} to [answer|respond]',
  ],
  classes: [
    { id: 'rude', source, words: [
      'rude', 'unhelpful', 'dismissive', 'condescending', 'aggressive', 'incompetent', 'unprofessional', 'indifferent', 'impolite', 'sarcastic', 'patronising', 'snotty', 'abrupt', 'arrogant', 'clueless', 'grumpy', 'nasty', 'unfriendly', 'disrespectful',
      'racist', 'hostile', 'uninterested', 'bored', 'snappy', 'curt', 'on her phone', 'on his phone', 'on their phones',
    ] },
    dreadful,
    anger,
    times,
    counts,
    { id: 'answer', source, words: ['answer', 'pick up', 'take', 'reply', 'respond', 'call', 'get back', 'help', 'know', 'care', 'listen', 'speak', 'look', 'apologise', 'contact', 'bother', 'available', 'do', 'at the', 'to help', 'ring'] },
    { id: 'reach', source, words: ['get through', 'reach', 'speak', 'talk', 'get hold', 'contact', 'get in touch', 'get an answer', 'get anyone', 'get someone', 'get to a', 'call'] },
  ],
};

/** What is expected of those who serve. */
export const attention: Lexicon = { id: 'expected-attention', source, where: { voice: told }, patterns: ['[~answer|~pick up|~reply|~respond|~call back|~ring back|~get back|~call me back|~call us back|~return my|~help|~listen|~explain|~apologise|~bother|~acknowledge|~greet|~read my|~tell me|~tell us|served|seated]', '~let [me|us] [explain|finish|speak]', 'care [|less|about|$$]'] };

/** A privacy slip, damage to what belongs to the customer, wrong information. */
export const otherFailure: Lexicon = {
  id: 'failure-other',
  source,
  where: { voice: told },
  patterns: [
    '[my|our] [|full] {private} ... ... [whole|landlord|everyone|stranger|out loud|window|public|on the]',
    '[you|they|was|were|been|branch|someone] [|_] [|_] [~send|~post|~email|~e-mail|~give|~share|~tell|~show|~pass] [|_] [|_] [|_] [|_] to [him|her|the wrong|someone|a stranger|another|my|next door|the whole]',
    '[~let|~show|~tell|~give] ... [my|our] [|_] {private}',
    '{private} ~be left',
    "[someone else|another|other|stranger] [|person|people|customer|patient|client] [|'s] {private}",
    '[~leak|~share|~publish|~email|~e-mail|~forward] [my|our] [|_] {private}',
    '[~copy|cc] [|_] [the whole|everyone]',
    '[all over|hole in|dent in|paint on|mess in] [my|our] [|_] NOUN',
    '[~leave|~walk] [|_] [|_] [mud|mess|rubbish|door open|gate open]',
    '~leave the [|_] [door|gate|window|tap] [|_] [open|on|running]',
    '[wrong|false|conflicting] [information|advice|info|instructions|diagnosis|dose]',
    'told [me|us] [i|we] [did not|do not] need',
    '[privacy|data] [breach|leak]',
  ],
  classes: [{ id: 'private', source, words: ['address', 'balance', 'data', 'details', 'diagnosis', 'file', 'name', 'papers', 'number', 'password', 'payslip', 'photo', 'records', 'results', 'salary', 'statement', 'account', 'appointment', 'invoice'] }],
};

/** How people who serve ought not to behave: a failure where a person does it. */
export const misconduct: Lexicon = {
  id: 'misconduct',
  source,
  where: { voice: told },
  patterns: ['{misbehave} [|to _]', '[~tell|~call] [me|him|us|my _] [|that] [i|he|she|we|to] [~be|google|go away|get lost|shut]', '[~talk|~speak] bad _', '~stand there', '~look [me|us] up'],
  classes: [{ id: 'misbehave', source, words: [
    'shrug', 'tut', 'sigh', 'lie', 'walk off', 'walk away', 'turn away', 'refuse', 'slam', 'not care', 'not listen', 'no idea', 'no clue', 'talk over', 'laugh', 'shout', 'yell', 'swear', 'scream', 'argue', 'insult', 'ignore', 'mock', 'threaten',
    'accuse', 'dismiss', 'sneer', 'interrupt', 'not let', 'not help', 'not explain', 'not bother', 'not apologise', 'not want to', 'hang up', 'snap', 'smirk', 'rush us', 'bully', 'patronise',
  ] }],
};

/** Damage done by a person: a failure of another kind where what is damaged is the customer's. */
export const damaging: Lexicon = {
  id: 'damaging',
  source,
  where: { voice: told },
  patterns: ['[{break}|{soil}] [|_] [|_] [|_] [|_] [my|our] [|_] _', '[{break}|{soil}] ... the [flat|house|garden|wall|floor|fence|skirting]', '[~take|~knock|~pull|~bring] down ... ... [my|our] [|_] _'],
  classes: [breaks, { id: 'soil', source, words: ['bleach', 'drip', 'clip', 'cut', 'drill', 'flood', 'hit', 'hurt', 'kill', 'mark', 'melt', 'nick', 'prang', 'run over', 'drive over', 'drive into', 'scuff', 'spill', 'stain', 'shrink', 'trample'] }],
};

/** The customer's own slip, or another firm's failure. */
export const notTheFirm: Lexicon = {
  id: 'not-the-firm',
  source,
  patterns: [
    'my [|own|silly|stupid|bad] [mistake|fault|error|bad|typo]',
    '[i|we] [|have|had|_] [typed|~enter|~drop|~break|~crack|~spill|~smash|sat on|~misplace|locked myself|~forget|~misread|~overlook|put in|~delete|am late|was late|~oversleep|~wash|will be late]',
    '[we|i] ~be [|running|a bit|so] late',
    '[i|we] [|_] [~lose|~leave] [my|it|the]',
    '[last|previous|old|former|another|different] [|_] [lot|provider|supplier|company|firm|bank|insurer|landlord|operator|carrier|airline|shop|store|agency|dentist|gym|employer|network|garage]',
    '^^ my [bank|employer|boss|landlord|ex-landlord|neighbour|school|builder|ex|flatmate|tooth|back|arm|leg|knee|foot|car]',
    '[train|bus|phone|energy|insurance] company',
    '[cat|dog|son|daughter|toddler|kid|husband|wife|puppy|baby|child|dad|mum|mother|father] [|has] [~knock|~chew|~eat|~drop|~break|~spill|~smash|~throw|~lose]',
    'late with',
    'not working [that|on|tomorrow|today|until|mondays]',
    'my [phone|battery|laptop] [|just|has] [~die|~run out]',
    'sorry for [the|my] [|late|slow] [delay|reply]',
    '[~crack me up|rather|~ignore my last]',
  ],
};
