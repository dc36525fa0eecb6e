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
    '[not|never] [|_] [|_] receive',
    'yet to [be|{come}]',
    'not [|_] [got|had|seen] [|my|our|the|any] [it|them|{goods}|one]',
    'no [sign|trace|update|movement]',
    '[and|but|,|^^] still [no|nothing|not]',
    'nothing ... [sight|porch|doorstep|letterbox|mailbox|letter box|post|yet]',
    '[nowhere to be|nothing here|~delay|overdue|tarmac|runway|behind schedule|days late|hours late|too late|~stand me up|astray|an eternity|~take forever|~take ages|so long]',
    'still [~wait|missing|stuck|~sit]',
    '{time} [|and a half] [late|overdue|behind|after the|after our|after my|over the|past the]',
    '[~be|~run|~arrive|~come|~turn up] [|_] [|_] [|_] late',
    '[~wait|~sit|~stand|~queue] ... {time}',
    '{time} ... ... [~wait|~sit]',
    'stuck [on|at|in|here]',
    '[was|were|been|is] [supposed|meant|due|promised|scheduled] [|to] [|be|have] [{come}|at|by|on|for|yesterday|last]',
    '[should|ought to] ... have [|been] [{come}|out|done|over]',
    '[~lose|~misplace|~mislay] [my|our|the|her|his|NOUN] _',
    '[~go|was|got|were|been] [|_] [missing|lost]',
    '{carried} ... [~lose|missing|not]',
    '[where|wheres] [|the _|on earth] [is|are|my] [|my|our|the]',
    '~miss [|my|our|a|the] [connection|connecting|flight|train]',
    '~take [|_] [|_] [NUM|{count}|over|nearly|more than] [|_] {time}',
    'it ~be [|already|now|been] [NUM|{count}] {time} [|already|now] [since|that|and]',
    'only {come} [|_] [yesterday|today|this|now|last]',
    '{come} ... ... [after|past] [the|my|our|her|his|_ _] [|_] [party|wedding|funeral|birthday|slot|deadline|event|exam|christmas|time|fact]',
    'tracking ... [~say|~show|~stick|not]',
    '[~say|~show|~stick|~mark] [|_] [|_] [out for delivery|in transit|processing|dispatched|delivered|pending|preparing|label]',
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
    '[wrong|incorrect] [|_] {goods}',
    '^^ the wrong NOUN',
    '[~send|~receive|~deliver|~give|~ship|~bring|~come|~pack|~serve|~print|~test] [|me|us|with|in|for] [|the|a] wrong _',
    'not ... [what|one|NOUN] [|that] [i|we] [|had|have] [~order|~ask|~buy|~pay|~choose|~book|~select]',
    "[someone|somebody] else 's",
    "another [person|customer|family|table] 's [|_] {goods}",
    'missing [from|_ {goods}|~part|~piece|~button|~page|~screw]',
    '[half|one|two|NUM|some|most|rest] [|of] [|_] [|_] [|_] [|_] ~be [|_] missing',
    '[{goods}|_] ~be [|_] [missing $$|missing from|incomplete]',
    '[~leave|~forget] [out|off] _',
    '~forget [my|our|to pack|to put]',
    'missing [NUM|{count}|some|the {goods}|the NOUN and]',
    '[NUM short|{count} short|~be short of|not belong to|not mine|mix-up|came instead]',
    '[~get|~send|~receive|~give|~deliver|~bring|~serve|~come] ... ... [instead|rather than]',
    '[only|just] [NUM|{count}] [|_] [|_] [in the|came|arrived|were|was|of the]',
    'what [came|i got|turned up|you sent] [is|was]',
    '[~mix|mixed] [|_] [|_] up',
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
    '[NOUN|it|this|which|that|~be|~arrive|~come|~get] [|_] [|_] [{break}|{fail}]',
    '{break} [|off|my|our|the] [|_] [NOUN|$$|after|within]',
    '[~break|~play|~pack|~seize|~lock|~shut|~give|~cut|~throw] [down|up|in|out|itself|me out]',
    '[an|the|same|~get|~show|always] error',
    '[~be|~go|NOUN] [|still|also|currently] down [$$|again|since|for]',
    '~go [blank|silent|black|dark]',
    '[glitch|buggy|outage|bad gateway|error code|error message|blue screen|blank page|~time out|~drop out|on the blink|not working|invalid|~decline|does nothing|nothing happens|~kick me out|~log me out|~sheared|page not found]',
    '[can|could|able|unable|impossible|not possible] [not|to] [|_] {use}',
    '[no|without|~lose] [|running] [internet|power|heating|hot water|signal|sound|picture|electricity|wifi|water|gas]',
    '[~fall|~come|~snap|~drop|~peel|sheared] [|clean] [apart|off|away|loose]',
    '[website|site|booking|app|online|system|login|check in] [|_] [|_] [~problem|~issue|~error|~bounce|~throw|slow]',
    '[~reject|refused|~bounce] [by|my|at|every]',
    '[app|sync|system|software|update] ... [~lose|~delete|~wipe|~erase] _ _',
    '[~trip|~swallow|~eat|~chew|~wipe] [|_] [my|the|itself] _',
    '[says|~be] expired',
    'no record of my',
    '[~drain|~go flat] [|_] [in|after|within] _',
    '[~beep|~chirp|~whistle|~buzz|~rattle|~grind] [|_] [all|every|and|when|constantly|noise]',
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
    '[stone|freezing|ice] cold',
    '[NOUN|it] [was|were|~arrive|~taste|~go|are|is] [|_] [|_] {off}',
    '[food|it|meal|soup|coffee|pizza] [was|were|came|arrived] [|_] [|_] cold',
    '[cold|{off}] [food|soup|meal|coffee|room|seat|plane|bathroom|sheets|toilet|bed|floor]',
    '[nothing like|nowhere near] _',
    '[smaller|thinner|shorter|darker|worse|lighter|flimsier|older|dirtier|slower|tighter] [than|then]',
    '[~look|~feel|~get] [|_] [|_] [worse|cheap|faded|used|plastic|worn|dated]',
    '[{dreadful}|poor|bad|low|shoddy] [|_] [quality|workmanship|finish|~seat|~room|condition|food]',
    '[quality|food|picture|sound|result] ~be [|_] [|_] [{dreadful}|poor|bad|low]',
    '[misleading|mis-sold|~shrink|~fade|~fray|~sag|~wilt|rusty|bed bugs|mould|cockroach|see-through|lopsided|out of date|past its|after all $$|~reek]',
    '[~smell|~smelt|~stink|~stank] of',
    '[~be|NOUN] [more|just] like _',
    'full of [mistakes|errors|holes|bones|dust|ads]',
    '[~advertise|~describe|~sell|~promise] [|_] [|_] as ... ... but',
    '[~be|far|way] too [small|thin|short|tight|loud|noisy|large|big|salty|dry|weak]',
    '[hair|stain|stains|streaks|marks|crumbs|fly|bug|hole|mould|dust] [|_] [in|on|all over] [my|the|our|them|it|_ NOUN]',
    '[paint|print|colour|sole|lining|grout] ~be [|_] [|_] [off|out|apart]',
    '[~last|~hold] [|only|for|just] [NUM|{count}] [{time}|wash|washes]',
    '~turn out to [|_] [be|mean] [|_] [only|just|not|a|an|i]',
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
    '[~be|~get|have|has|just] [|_] [~cancel|~discontinue|~overbook|double booked|~bump|~scrap|called off|pulled|postponed|deleted by]',
    '[you|they|who|hotel|airline|clinic|salon|venue|staff] [|_] [|_] [~cancel|~bump|~overbook|~oversell|oversold|~discontinue|~pull the|~pull my|called off]',
    '{trip} [|_] [|_] [canceled|cancelled|scrapped|off $$|off and]',
    '[canceled|cancelled] [|_] [{trip}|on me|again|last minute|due to]',
    '[out of stock|sold out|given away|fully booked|booked up|no longer available|denied boarding|none left|unavailable|all gone|nothing left|had nothing|no availability|out of order $|off the menu|for good|overbooked|not made any]',
    '[~be|all] [|all|already] gone $$',
    '[~sell|~give|~let|~go|gone] [|away|_ _|my _ go] to [|some] [someone|somebody|another|other|the next]',
    '~run out [of|$$|at|by|before]',
    '[~give|~let] [|away] my [|_] [seat|room|table|place|spot|slot]',
    '[~give|~let|~sell] our [|_] NOUN to',
    '[no|not any] more [place|places|room|rooms|seats|tickets|spaces]',
    '[NOUN|it|you] [|_] [~be|~have] [|_] [|_] [closed|shut|locked|empty|boarded up]',
    '[car park|hotel|class|bus|bay] ~be [|_] full',
    '[no|not one|not a|not a single] [|more|free|single] [~room|~seat|~slot|~appointment|stock|~table|~space|bike|cash|notes] [|left|available|free|for|at|to|$$]',
    '[stopped serving|none in|none at|none available]',
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
    '[~charge|~bill|~debit|~take|~pay|~deduct|~go] ... ... [twice|double|two times|extra|too much|in error|by mistake|once more]',
    '[~charge|~bill|~debit] [me|us|my card] [|an|a|for|over] [|NUM]',
    '[~be|~get|still|~keep] [|_] [|_] [charged|billed|debited|charging|billing|deducted|invoicing]',
    '[~overcharge|double charged|double-charged|out of pocket|wrong change|ripped off|rip off|~owe me|~owe us|money back to]',
    '[wrong|hidden|extra|excessive|late|unexpected|unauthorised|second|double|duplicate|two|pending] [|_] [amount|~price|total|~bill|~charge|~fee|~cost|~payment|~transaction]',
    '{money} ... [not|never|missing|denied|pending]',
    '[not|never|no|where|without|refuse|denied] [|_] [|_] [{money}|~refund|~reimburse]',
    '{money} ... short',
    '[~slap|~sting|~hit|~land] [me|us|a|with] ... [{bill}|SYM NUM]',
    '~owe [|you] [|SYM] NUM',
    '{bill} ... [wrong|double|too high|went up|~jump|incorrect|not _|than|NUM|nowhere|short]',
    '{bill} [|_] [~be] [|_] [|_] [added|higher|put on]',
    '[~put|~raise|~increase|~double|~add] [up|the|my|a] [|_] {bill}',
    '[~take|~steal|~keep|~withdraw] [|out|half] [|of] my [|_] [money|payment|fee|deposit|points]',
    '[half|part] of my [money|deposit|refund]',
    '[you|was|were] [quoted|agreed] [|me|us|at] [|SYM] NUM',
    '[~take|~keep|~charge|~add|~demand|~withdraw] [|me|us] [|another] [SYM NUM|NUM pound|NUM euro|NUM quid|NUM dollar]',
    '[still|and|added|added NUM|paid for] [took|taken|charged] [|SYM] NUM',
    '[~take|~debit] from my _',
    '~put on [|the|a] [|_] tariff',
    '[points|credit|balance|miles|money] [|_] [~be|~have] [|_] [gone|expired|missing]',
    '[make|made] [us|me] pay',
    '[already paid|pay already|paid already]',
    '{bill} [on|for] [my|something] [|_] [|that] [|i|we] [|_] [know|not|never]',
    '[charged|billed|pay] [|_] for [something|_ NOUN|NOUN] [|that] [we|i] never',
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
    '{rude} [|_] [agent|staff|crew|people|service|attitude|treatment|tone|lady|man|woman]',
    '[{dreadful}|{anger}|poor|bad|lack of|no] [|_] [agent|staff|crew|service|attitude|communication|cs]',
    '[service|attitude|communication] [|_] ~be [|_] [|_] [{dreadful}|{anger}|poor|bad|slow]',
    '[~hang up|heard nothing|hear nothing|~ring off the hook]',
    '[~shout|~yell|~scream|~snap|~laugh|~bark] at [me|us|my|her|him]',
    '[~ignore|~dismiss|~mock|~insult|~accuse|~interrupt|fobbed] [off|me|us|my|our|by|every|all]',
    '[~roll his eyes|~roll her eyes|turned her back|turned his back]',
    '[~speak|~talk] [|down] to [me|us|my _] [as if|as though|like]',
    'way [|to|that|i was|you|we were] [~speak|~talk|~treat]',
    '[on|in] [hold|a queue|the queue] [|for|since]',
    '[on|at] the [line|phone] for _',
    '[make|made] [me|us|him|her] [|to] feel',
    'in front of [everyone|the whole|all|other]',
    '[phone|line|it] [|_] [|_] rings [|out|and|$$]',
    '[~stay|~go|~remain] [silent|quiet]',
    'not [my|his|her|their] [problem|job]',
    'start from [zero|scratch]',
    '[nobody|no one|no-one|none of you|no human] [|_] [|_] {answer}',
    '[no|not|without|zero|never] [|_] [|_] [reply|response|callback|call back|apology|explanation|communication]',
    '[can not|could not|unable to|tried to|trying to|try to] [|_] {reach}',
    'never get [through|hold|an answer]',
    '[line|call|phone|chat|agent] [|_] [~cut|~drop|~disconnect|busy|engaged|~end|~close]',
    '[~disconnect|~cut] [me|us|my call] [|off|short]',
    '[~send|~write|~email|~call|~ring|~phone|~ask|~leave] ... [NUM|{count}|countless|multiple] [times|emails|messages|voicemails|calls|letters]',
    'not [|very|at all] [helpful|friendly|professional|polite|interested]',
    '[sharp|short|off|impatient] with [me|us|my]',
    '[decency|courtesy|bothered|manners] to',
    '[unanswered|~leave me hanging|~throw my]',
    '~call [me|him|her|my _] a _',
    '~wait [|_] [|_] [reply|response|answer|callback]',
    '[~pass|~send|~bounce|~transfer] [|me|us] [|_] [from|between|round|around]',
    '~close [|_] my [ticket|case|complaint]',
    'every [|_] [~tell|~say] [|me|us] [|_] different',
    'NUM {time} to [answer|reply|respond]',
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
    '[my|our] [|full] {private} ... ... [the wrong|neighbour|stranger|my ex|whole|everyone|landlord|out loud|window|public|on the]',
    '[you|they|who|has|have|was|were|been|staff|branch|centre|someone|app] [|_] [|_] [~send|~post|~email|~e-mail|~give|~share|~forward|~tell|~show|~pass] [|_] [|_] [|_] [|_] to [him|her|the wrong|someone|a stranger|another|my|next door|the whole]',
    '[~let|~show] ... [see|read] [my|our] [|_] {private}',
    '{private} ~be left',
    '[~send|~give|~post] [my|our] [|_] [|_] to [a|the|some|my] [neighbour|stranger|wrong|ex|other]',
    '[~tell|~give|~show] [my _|another|a stranger|someone else] [|_] [my|our] [|_] {private}',
    "[someone|somebody|other|another|stranger] [|else|person|people|customer|patient|client] [|'s] {private}",
    '[~leak|~share|~publish|~expose|~email|~e-mail|~forward] my [|_] {private}',
    '[~copy|cc] [|_] [everyone|everybody|the whole]',
    '[all over|hole in|dent in|scratch on|marks on|mess in|paint on|oil on] [my|our] [|_] NOUN',
    '[~leave|~walk] [|_] [|_] [mud|mess|rubbish|oil|door open|gate open|unlocked]',
    '~leave [the|our|my] [|_] [door|gate|window|tap|gas] [|_] [open|on|running]',
    '[wrong|incorrect|false|conflicting] [information|advice|info|details|instructions|diagnosis|dose]',
    '[told|advised] us [|that] we [did not|do not] need',
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
    'shrug', 'tut', 'sigh', 'lie', 'walk off', 'walk away', 'turn away', 'refuse', 'not care', 'not listen', 'no idea', 'no clue', 'talk over', 'laugh', 'shout', 'yell', 'swear', 'scream', 'argue', 'insult', 'ignore', 'mock', 'threaten',
    'accuse', 'dismiss', 'sneer', 'interrupt', 'not let', 'not help', 'not explain', 'not bother', 'not apologise', 'not want to', 'hang up', 'snap', 'smirk', 'rush us', 'bully', 'patronise',
  ] }],
};

/** Damage done by a person: a failure of another kind where what is damaged is the customer's. */
export const damaging: Lexicon = {
  id: 'damaging',
  source,
  where: { voice: told },
  patterns: ['[{break}|{soil}] [|_] [|_] [|_] [|_] [my|our] [|_] _', '[{break}|{soil}] ... the [flat|house|garden|wall|floor|fence|skirting]', '[~take|~knock|~pull|~bring] down ... ... [my|our] [|_] _'],
  classes: [breaks, { id: 'soil', source, words: ['bleach', 'clip', 'cut', 'drill', 'flood', 'hit', 'hurt', 'kill', 'lose', 'mark', 'melt', 'nick', 'prang', 'run over', 'drive over', 'drive into', 'scuff', 'spill', 'stain', 'shrink', 'trample'] }],
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
