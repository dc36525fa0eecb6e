import type { Voice } from '../text/annotated-text';
import type { Lexicon, WordClass } from '../text/lexicon';
import { anger, dreadful } from './mood';

const source = 'goodturn, 2026; failure types after Bitner, Booms & Tetreault 1990 and Keaveney 1995';

/** What staff told counts too: "they said it was sold". */
const told: readonly Voice[] = ['own', 'reported'];

/** What is sent, brought or sold. */
const goods: WordClass = {
  id: 'goods',
  source,
  words: [
    'address', 'box', 'colour', 'delivery', 'dish', 'drink', 'edition', 'flavour', 'food', 'item', 'language', 'meal', 'medicine', 'model', 'name', 'one', 'order',
    'pair', 'parcel', 'part', 'prescription', 'product', 'replacement', 'room', 'seat', 'size', 'stuff', 'thing', 'ticket', 'type', 'version',
  ],
};

/** What travellers carry. */
const carried: WordClass = { id: 'carried', source, words: ['bag', 'baggage', 'luggage', 'suitcase', 'case', 'parcel', 'package'] };

/** Who serves. */
const staffMembers: WordClass = {
  id: 'staff',
  source,
  words: [
    'adviser', 'advisor', 'agent', 'assistant', 'attendant', 'barista', 'bot', 'cashier', 'chap', 'cleaner', 'clerk', 'conductor', 'courier', 'crew', 'customer service', 'dentist',
    'desk', 'doctor', 'driver', 'employee', 'engineer', 'fitter', 'girl', 'guard', 'guy', 'he', 'helpdesk', 'host', 'instructor', 'lady', 'man', 'manager', 'mechanic', 'nurse',
    'officer', 'operator', 'owner', 'people', 'person', 'pharmacist', 'plumber', 'receptionist', 'rep', 'representative', 'salesman', 'she', 'staff', 'steward', 'stewardess',
    'supervisor', 'support', 'surgery', 'teacher', 'team', 'technician', 'they', 'trainer', 'waiter', 'waitress', 'who', 'woman', 'worker', 'you',
  ],
};

const times: WordClass = { id: 'time', source: 'closed class of English', words: ['minute', 'min', 'hour', 'hr', 'day', 'night', 'week', 'wk', 'fortnight', 'month', 'year', 'age', 'forever'] };

const counts: WordClass = { id: 'count', source: 'closed class of English', words: ['a', 'an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'several', 'many', 'few', 'couple', 'half', 'dozen', 'countless', 'multiple', 'so many'] };

const events: WordClass = { id: 'event', source, words: ['party', 'wedding', 'funeral', 'birthday', 'slot', 'deadline', 'event', 'ceremony', 'exam', 'interview', 'meeting', 'christmas', 'appointment', 'show', 'time', 'fact'] };

const comes: WordClass = {
  id: 'come',
  source,
  words: [
    'appear', 'arrive', 'collect', 'come', 'deliver', 'depart', 'dispatch', 'despatch', 'finish', 'get here', 'here', 'land', 'leave', 'make it', 'materialise', 'move',
    'post', 'process', 'reach me', 'reach us', 'ready', 'receive', 'send', 'set off', 'ship', 'show', 'take off', 'turn up', 'complete',
  ],
};

const breaks: WordClass = {
  id: 'break',
  source,
  words: [
    'blank', 'break', 'broke', 'broken', 'burst', 'bust', 'busted', 'conk', 'corrupt', 'corrupted', 'crack', 'crash', 'damage', 'dead', 'defective', 'dent', 'die', 'disconnect', 'explode', 'fail', 'faulty', 'flicker',
    'freeze', 'frozen', 'hang', 'in pieces', 'jam', 'kaput', 'knackered', 'leak', 'locked out', 'malfunction', 'offline', 'out of order', 'overheat', 'rip', 'ruin', 'scratch', 'seize', 'shatter', 'smash',
    'snap', 'soak', 'spin', 'split', 'stall', 'stuck', 'tear', 'torn', 'unresponsive', 'unusable', 'useless', 'vanish', 'disappear', 'warp', 'wonky',
  ],
};

const uses: WordClass = { id: 'use', source, words: [
  'access', 'activate', 'apply', 'book', 'change', 'check in', 'check out', 'complete', 'connect', 'download', 'enter', 'find my', 'get in', 'get into', 'get on', 'get past', 'install', 'load', 'log', 'open',
  'pay', 'place', 'print', 'rebook', 'register', 'renew', 'reset', 'see my', 'sign in', 'submit', 'switch', 'top up', 'turn it', 'update', 'upload', 'use', 'verify', 'view',
] };

const systems: WordClass = { id: 'system', source, words: ['site', 'website', 'server', 'system', 'app', 'internet', 'wifi', 'line', 'page', 'portal', 'broadband', 'network', 'signal', 'power', 'tv', 'login', 'checkout', 'booking', 'payment', 'reservation', 'online', 'machine', 'screen'] };

const privates: WordClass = { id: 'private', source, words: ['address', 'balance', 'data', 'detail', 'details', 'diagnosis', 'file', 'information', 'letter', 'number', 'password', 'payslip', 'photo', 'record', 'records', 'result', 'results', 'salary', 'statement', 'account', 'appointment', 'invoice'] };

/** Late, lost, or never arrived. */
export const lateness: Lexicon = {
  id: 'failure-late',
  source,
  where: { voice: told },
  patterns: [
    '[not|never] [|_] [|_] receive',
    'yet to [be|{come}]',
    'not [|_] [got|had|seen] [|my|our|the|any] [it|them|{goods}|one]',
    'no [sign|trace|show|update|movement|{goods} yet]',
    '[and|but|,|then|^^] still [no|nothing]',
    '^^ still [no|nothing|not]',
    '[nowhere to be|nothing here|~delay|overdue|tarmac|runway|behind schedule|held up|days late|hours late|too late|~stand me up|not in sight|nothing in sight|astray|lost in the post]',
    'still [~wait|missing|stuck|~sit|no {goods}]',
    '{time} [|and a half] [late|overdue|behind|after the|after our|after my|over the]',
    '[~be|~run|~arrive|~come|~turn up|~deliver] [|_] [|_] [|_] late',
    '[~wait|~sit|~stand|~queue] ... {time}',
    '~wait [|for] [the|my|our|a] _',
    'stuck [on|at|in|here]',
    '[was|were|been|is|had] [supposed|meant|due|promised|scheduled|expected] [|to] [|be|have] [{come}|at|by|on|yesterday|last|this morning]',
    '[should|ought to] ... have [|been] [{come}|out|done|over|with me|in my hands]',
    '[~lose|~misplace|~mislay] [my|our|the|her|his|all|one of my|NOUN] _',
    '[~go|~be|~get] [|_] [missing|lost]',
    '[missing|lost] [{carried}|parcel|luggage]',
    '{carried} ... [~lose|missing|~leave behind|not]',
    '[where|wheres] [|the hell|on earth|the heck|the fuck] [is|are|my|~] [|my|our|the]',
    '~miss [|my|our|a|the|his|her] [connection|connecting|flight|train|ferry]',
    '~take [|_] [|_] [NUM|{count}|over|nearly|more than] [|NUM|_] {time}',
    '~take [|_] [|_] [forever|ages|so long|too long|too much time]',
    '[it|that] [~be] [|already|now|been] [NUM|{count}] {time} [|already|now] [since|that|and]',
    '{come} ... ... [after|past] [the|my|our|her|his|_ _] [|_] {event}',
    'tracking [|_] [~say|~show|~stick|not]',
    '[~say|~show|~stick] [|_] [out for delivery|in transit|processing|dispatched|pending|preparing|label]',
  ],
  classes: [goods, carried, times, counts, comes, events],
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
    '[~send|~get|~receive|~deliver|~give|~ship|~bring|~arrive|~come|~be|~pack|~serve|~print|~test|~fit|~make|~order] [|me|us|with|in|for] [|the|a|an|completely] [wrong|incorrect] _',
    'not ... [what|one|item|NOUN] [|that] [i|we] [|had|have] [~order|~ask|~buy|~pay|~choose|~book|~want|~pick|~select|~request]',
    '[someone|somebody|another|other|customer|neighbour|people] [|else|person|customer] \'s [|_] {goods}',
    '[missing|left out|absent] [from|in] [|my|the] [|_] _',
    'missing [|a|the|some|one|two|NUM] [~item|~part|~piece|~screw|lid|~leg|instructions|~page|~button]',
    'what [came|arrived|i got|we got|turned up|you sent] [is|was]',
    '[half|one|two|three|NUM|some|most|part|rest|none|few] [|of] [|_] [|_] [|_] [|_] [~be] [|_] missing',
    '[{goods}|charger|lid|remote|cable|manual|sauce|screws|instructions|everything] [|_] [~be] [|_] [missing|incomplete]',
    '[~leave|~forget|~miss] [out|off] [my|the|our|a|half]',
    '~forget [my|our|to pack|to include|to put|to add]',
    '[only|just] [NUM|{count}|one|half] [|_] [|_] [in the|in my|came|arrived|were|was|of the|of them]',
    '[~mix|mixed] [|_] [|_] up',
    'mix-up',
    '[instead|in place] of',
    'rather than [the|a|my|what]',
    '[came|arrived|sent|got] [|_] instead',
    'not mine',
  ],
  classes: [goods, counts],
};

/** What makes an order whole. */
export const contents: Lexicon = {
  id: 'expected-contents',
  source,
  where: { voice: told },
  patterns: ['[~include|~enclose|packed|~come with|~contain]', '[in|inside] [the|my|our] [box|bag|parcel|package|packet|envelope|kit]', '[charger|lid|remote|cable|manual|sauce|screws|instructions|receipt|batteries|plug|legs] [|$$|in|with|packed]'],
};

/** Broken, faulty, failing; property carried and damaged. */
export const malfunctions: Lexicon = {
  id: 'failure-not-working',
  source,
  where: { voice: 'any' },
  patterns: [
    '[~stop|~keep|~refuse|~fail|~quit] [|on|to] [VERB|{break}]',
    '[NOUN|it|this|which|everything|that] [|_] [|_] {break}',
    '[~be|~arrive|~come|~get|~turn up] [|_] [|_] {break}',
    '[~break|~damage|~crack|~smash|~snap|~rip|~destroy|~dent|~shear|sheared] [|clean|right] [|off|my|our|the|again] [|_] [NOUN|$$|after|within]',
    '[app|sync|system|software|site|update] ... [~lose|~delete|~wipe|~erase]',
    '[~break|~play|~act|~pack|~seize|~lock|~shut|~give|~cut|~slow] [down|up|in|out|itself]',
    '[an|the|same|this|~get|~show|~say|always] error',
    '[~be|~go|{system}] [|_] [|_] down [|$$|again|since|for]',
    '[~go|~turn|~be] [black|blank|dead|dark|silent|haywire]',
    'error [code|message|NUM]',
    '[glitch|glitchy|buggy|outage|malfunction|bad gateway|blue screen|black screen|blank screen|blank page|~time out|~drop out|~cut out|on the blink|on the fritz|not working|invalid|~decline|breakdown|~spin and|dead on arrival|does nothing|nothing happens|~throw me out|~kick me out|~log me out|~sign me out|locked me out|a loop]',
    '[can|could|able] not [|_] {use}',
    '[unable|impossible|not able|not possible|not manage|struggling|fail|failed] [|_] to {use}',
    '[no|without|~lose|not any] [|running] [internet|power|heat|heating|hot water|signal|connection|sound|picture|broadband|electricity|wifi|water|gas|dial tone]',
    '[~fall|~come|~snap|~drop|~peel|~break] [apart|off|away|to pieces|to bits|loose|in my hand]',
    '{system} [|_] [|_] [~problem|~issue|~error|~failure|~reject|~refuse|~drop|slow|useless|~bounce|~throw]',
    '[~reject|refused|~bounce] [|by|my|at|every|all]',
    '[no|without] [record|trace] of my',
    '[~drain|~empty|~die|~run down|~go flat] [|_] [in|after|within] _',
    'page [|that] [does not exist|not found]',
  ],
  classes: [breaks, uses, systems],
};

/** What a thing or a process is there to do. */
export const functioning: Lexicon = {
  id: 'expected-functioning',
  source,
  patterns: ['{work}', 'VERB [|_] [|_] [anymore|any more]'],
  classes: [{ id: 'work', source, words: [
    'accept', 'allow', 'boot', 'charge', 'close', 'connect', 'display', 'download', 'drain', 'exist', 'fix', 'flush', 'function', 'go on', 'go through', 'heat', 'hold', 'install',
    'let me', 'let us', 'light', 'load', 'lock', 'log', 'open', 'pair', 'play', 'print', 'read', 'recognise', 'recognize', 'register', 'repair', 'respond', 'ring', 'run', 'save', 'scan', 'shut', 'spin', 'start', 'stay', 'stop',
    'submit', 'suck', 'switch', 'sync', 'take my', 'turn', 'unlock', 'update', 'upload', 'work',
  ] }],
};

/** Less, or worse, than was offered. */
export const disappointingQuality: Lexicon = {
  id: 'failure-not-as-expected',
  source,
  where: { voice: told },
  patterns: [
    '[stone|freezing|ice] cold',
    '[{edible}|it] [was|were|~come|~arrive|~taste] [|_] [|_] {off}',
    '{edible} [is|are] [|_] [|_] {off}',
    '{off} [{edible}|{place}]',
    '[{place}|NOUN] [~be|~come|~arrive|~look|~smell] [|_] [|_] {off}',
    'nothing like [the|what|it|your]',
    '[~turn out|~end up] [|not] [|_] to [|_] [be|mean|only|just|~be]',
    '[smaller|thinner|shorter|darker|worse|lighter|tighter|flimsier|older|bigger|dirtier|slower|uglier|brighter|longer] [than|then]',
    '[~look|~feel|~go|~get] [|_] [|_] [worse|cheap|flimsy|tacky|faded|used|shoddy|crooked|patchy|plastic|second hand|second-hand|worn|tired|thin|dated]',
    '[{dreadful}|poor|bad|low|disappointing|shoddy|sloppy] [|_] [quality|workmanship|finish|~seat|~room|condition|job|work|{edible}]',
    '[quality|workmanship|finish|food|room|picture|sound|result] [~be|~have] [|_] [|_] [{dreadful}|poor|bad|low|disappointing|shoddy|awful|worse|go downhill|drop]',
    '[mis-sold|misleading|falsely advertised|~misrepresent|~shrink|shrank|shrunk|~fade|~fray|~sag|~wilt|~stink|~stank|~reek|rusty|~fall short|bed bugs|bedbugs|mould|mold|cockroach|see-through|lopsided|see through|out of date|past its|skin on it|after all $$]',
    'full of [mistakes|errors|typos|holes|bones|mould|dust|hair|stains|ads]',
    '[~advertise|~describe|~sell|~list|~market|~promise] [|_] [|_] as ... ... but',
    '[far|way|much|too|so] [too|small|thin|short|tight|loud|noisy|big|salty|sweet|dry|weak|bumpy|blurry] [small|thin|short|tight|loud|noisy|large|$$|for|and|to]',
    '[hair|hairs|stain|stains|crumbs|fly|insect|plastic|glass|bug|mouse|bugs|cracks|scratches|holes|hole|mud|dust|mould] [|_] [in|on|all over|under] [my|the|our|them|it|_ NOUN]',
    '[paint|varnish|print|colour|label|sole] ... [off|out|away]',
    '[~last|~work|~hold|~survive] [|only|all of|for|just] [|only] [NUM|{count}] [{time}|wash|washes|use|uses]',
    'you [|_] [sold|promised|advertised|told] me [NUM|_ NUM]',
  ],
  classes: [
    dreadful, counts, times,
    { id: 'edible', source, words: ['food', 'soup', 'pizza', 'meal', 'coffee', 'water', 'breakfast', 'bread', 'chips', 'dinner', 'lunch', 'burger', 'meat', 'chicken', 'fish', 'steak', 'rice', 'curry', 'tea', 'salad', 'cake'] },
    { id: 'off', source, words: [
      'bland', 'bitty', 'blunt', 'blurry', 'burned', 'burnt', 'cheap', 'cold', 'cramped', 'crooked', 'dirty', 'disgusting', 'dull', 'dusty', 'filthy', 'flat', 'flimsy', 'freezing', 'gone off', 'greasy', 'grubby', 'inedible', 'limp', 'lukewarm', 'mouldy',
      'muddy', 'noisy', 'off', 'old', 'outdated', 'overcooked', 'patchy', 'pixelated', 'raw', 'rotten', 'rubbery', 'scruffy', 'see-through', 'shabby', 'slimy', 'smelly', 'soggy', 'sour', 'stained', 'stale', 'sticky', 'tasteless', 'thin', 'tiny', 'uncomfortable', 'undercooked', 'uneven',
      'unwashed', 'warm', 'watery', 'wilted', 'worn', 'worn out', 'yellow',
    ] },
    { id: 'place', source, words: ['room', 'seat', 'plane', 'bathroom', 'sheets', 'car', 'toilet', 'bed', 'flat', 'floor', 'pool', 'towel', 'table', 'carpet', 'shower'] },
  ],
};

/** How a thing is expected to be. */
export const quality: Lexicon = {
  id: 'expected-quality',
  source,
  where: { voice: told },
  patterns: [
    '[|as] [described|advertised|pictured|promised|shown|expected|agreed|up to|fit for|worth|imagined]',
    '[~match|~fit|~cover|~live up|~look like|~last|~hold up|~taste|~recline|clean|cleaned|cooked|~resemble|edible|warm|hot|fresh|finished|properly|big enough|comfortable|new|straight|even recline|~iron|~wash|~hoover]',
  ],
};

/** Cancelled, sold out, shut, given away. */
export const unavailability: Lexicon = {
  id: 'failure-unavailable',
  source,
  where: { voice: told },
  patterns: [
    '[~be|~get|have|has|just|keep] [|_] [~cancel|discontinued|~overbook|oversold|double booked|~bump|~scrap|called off|pulled|withdrawn|~discontinue|~axe|postponed]',
    '[you|they|who|u|hotel|airline|clinic|salon|venue|staff|host] [|_] [|_] [~cancel|~bump|~overbook|~oversell|oversold|~discontinue|called off|call off|~scrap]',
    '{trip} [|NUM|_] [|_] [canceled|cancelled|cancled|scrapped|axed|off $$|off and]',
    '[canceled|cancelled|cancled] [|_] [{trip}|on me|on us|again|last minute|due to]',
    '[out of stock|sold out|selling out|given away|fully booked|booked up|booked solid|no longer available|denied boarding|none left|unavailable|all gone|turned away|nothing left|nothing available|double-booked|no availability|out of order $]',
    '~run out [of|before|by|$$|and]',
    '[~sell|~give|~rent|~let] [|away|it|them|_ _] [|out|on] to [|some|the] [someone|somebody|another|other|the next|couple|family|man|woman]',
    '[~give|~let] [|away] [my|our] [|_] [seat|room|table|place|spot|desk|slot|booking|cot|bay]',
    '[{place}|NOUN|it|you] [|_] ~be [|_] [|_] [closed|shut|locked|empty|boarded up]',
    '{place} [|_] ~be [|_] full',
    '[no|not one|not a|not a single|zero] [|more|free|single|spare] [~room|~seat|~slot|~appointment|stock|~table|~space|availability|bike|trolley|staff|cash|note|notes|loo roll] [|left|available|free|for|until|at|$$]',
    '[~stop|~finish|~end] [serving|selling|taking orders|running]',
    'none [in|at|on|left|available]',
  ],
  classes: [
    { id: 'trip', source, words: ['flight', 'flt', 'train', 'booking', 'appointment', 'reservation', 'trip', 'order', 'connection', 'class', 'concert', 'lesson', 'show', 'tour', 'ferry', 'event', 'slot', 'viewing', 'ride'] },
    { id: 'place', source, words: ['door', 'shop', 'store', 'branch', 'office', 'gate', 'counter', 'pool', 'kitchen', 'gym', 'restaurant', 'bar', 'library', 'clinic', 'depot', 'surgery', 'car park', 'shelf', 'shelves', 'machine', 'toilets', 'reception'] },
  ],
};

/** What is expected to be there. */
export const availability: Lexicon = { id: 'expected-availability', source, where: { voice: told }, patterns: ['[available|in stock|on sale|bookable|on the shelf|~honour]', '[~run|~stop|~serve|~sell|~stock] [|it|them|there|here] [anymore|any more|on|in]'] };

/** Money taken, kept or counted wrongly. */
export const billingFault: Lexicon = {
  id: 'failure-billing',
  source,
  where: { voice: told },
  patterns: [
    '[~charge|~bill|~debit|~invoice|~take|~pay|~deduct|~go] ... ... [twice|double|two times|three times|extra|too much|wrongly|in error|by mistake|once more]',
    '[~charge|~bill|~debit|~invoice] [me|us|my card|her|him|my account] [|an|a|for|over] [|NUM]',
    '[~be|~get|still|~keep] [|_] [|_] [charged|billed|debited|charging|billing|deducted|invoiced]',
    '[~overcharge|double charged|double billed|double charge|double-charged|out of pocket|wrong change|shortchanged|short-changed|undercharged|ripped off|rip-off|~owe me|~owe us]',
    '[wrong|incorrect|unexpected|hidden|unauthorised|unauthorized|extra|excessive|late|surprise|unknown|strange|second] [|_] [amount|~price|total|~bill|~charge|rate|~fee|tariff|~cost|~payment|invoice|~transaction]',
    '{money} ... [not|never|missing|refused|denied|pending]',
    '[not|never|no|where|without|await|refuse|deny|denied|still no] [|_] [|_] [{money}|~refund|~reimburse|money|pay]',
    '[two|three|double|duplicate|second] [payments|charges|debits|bills|transactions|invoices|payment]',
    '{bill} ... not [the|what|right|mine]',
    '{bill} ... [wrong|double|doubled|too high|~go up|went up|~jump|~rise|~increase|incorrect|not match|not add|not mine|than|NUM]',
    '{bill} [|_] [~be] [|_] [|_] [not mine|added|too high|higher|wrong|applied|put on|on my]',
    '[~put|~raise|~hike|~increase|~double|~add] [up|the|my|a|an|on] [|_] {bill}',
    '[~take|~steal|~keep|~debit|~withdraw|~pull] [|out|my|our|the|half] [|of] [|my|our] [money|payment|fee|deposit|subscription|$|£|€|fund]',
    '[half|part|only some|a third] of my [money|deposit|refund|pay]',
    '[quoted|agreed|told|said|promised] [|me|us|_] [$|£|€|NUM] [|NUM|euro|pound|dollar] [|but|and|not|,]',
    '~make [us|me|him|her] pay',
    '[pay|paid] [|it|this|that|the bill] already',
    '{bill} [on|for|from] [my|a|the|something|work|tyres] [|card|account|bank] [|statement] [|that|which] [|i|we] [|_] [know|not|never|we]',
    '[charged|billed|pay] [|_] for [something|a|the|work] [|_] [we|i|that] [|_] [never|not]',
  ],
  classes: [
    { id: 'money', source, words: ['refund', 'money back', 'reimbursement', 'deposit', 'cashback', 'compensation', 'discount', 'gift card', 'payout'] },
    { id: 'bill', source, words: ['bill', 'invoice', 'statement', 'total', 'price', 'fare', 'rent', 'rate', 'premium', 'fee', 'charge', 'tariff', 'subscription', 'tip', 'cost', 'direct debit', 'payment', 'reading', 'surcharge', 'receipt', 'amount'] },
  ],
};

/** What is expected to be done with money. */
export const settling: Lexicon = { id: 'expected-settling', source, where: { voice: told }, patterns: ['[~refund|~reimburse|~credit|~pay back|~pay me|~pay out|~give back|~return my|~apply|~deduct|~knock off|~come off|~give me back]', '[~be|~get] [|_] [returned|repaid|paid|given back]', 'agree to [|pay]'] };

/** How service staff behaved, or that they cannot be reached. */
export const staffConduct: Lexicon = {
  id: 'failure-staff',
  source,
  where: { voice: told },
  patterns: [
    '[~be|so|very|really|quite|pretty|incredibly|extremely|downright|~get] [|so|very|really|quite|pretty|incredibly|extremely|downright|_] {rude}',
    '{rude} [|_] [{staff}|service|attitude|manner|communication|cs|treatment|tone]',
    '[{dreadful}|{anger}|poor|bad|lack of|no|zero] [|_] [{staff}|service|attitude|communication|cs]',
    '[service|attitude|customer service|communication] [|_] [~be] [|_] [|_] [{dreadful}|{anger}|poor|bad|{rude}|slow|unacceptable|ridiculous|terrible]',
    '~hang up',
    '{staff} [|_] [|_] [|_] {misbehave} [|to _]',
    '[~shout|~yell|~scream|~swear|~snap|~laugh|~bark|~stare] at [me|us|my|her|him]',
    '[~roll his eyes|~roll her eyes|~roll their eyes|~shrug|~tut|~sneer|~smirk|~laugh when|~laugh in]',
    '[~ignore|~dismiss|~mock|~insult|~accuse|~interrupt|fobbed|~bully] [off|me|us|my|our|by|every|all]',
    '~turn [his|her|their] back',
    'in front of [everyone|everybody|the whole|all|other|a queue|my]',
    '[~speak|~talk] [|down] to [me|us|him|her|my _] [|as if|as though|like]',
    'way [|to|that|i was|you|we were] [~speak|~talk|~treat]',
    '[on|in] [hold|a queue|the queue] [|for|since]',
    '[nobody|no one|no-one|noone|none of you|no human|no agent] [|_] [|_] {answer}',
    '[no|not|without|zero|never|not a single] [|_] [|_] [reply|response|callback|call back|assistance|apology|explanation|communication|acknowledgement|word from]',
    '[~hear|heard] nothing',
    '~ring [out|and ring|and no|off the hook]',
    '[not|never|unable to|impossible to|tried to|trying to|hours to|try|days to] [|_] {reach}',
    '[line|call|phone|hotline|chat|agent] [|_] [~cut|dead|~drop|~disconnect|busy|engaged|~ring|~end|~close]',
    '[~disconnect|~cut] [me|us|my call|off]',
    '[~send|~write|~email|~call|~ring|~phone|~message|~ask|~leave|~try] [|you|them|_] [|_] [|NUM|two|three|four|five|six|several|countless|multiple] [times|emails|messages|voicemails|calls|tickets|letters]',
    '[not|nothing] [|very|at all] [helpful|friendly|professional|polite|interested]',
    '~wait [|_] [|_] [reply|response|answer|callback|agent|rep|human|person|someone]',
    '[~pass|~send|~bounce|~transfer|~shunt] [|me|us] [|_] [from|between|round|around|back and forth]',
    '[~close|~shut] [|_] [|my|our|the] [ticket|case|chat|complaint]',
    '[each|every|everyone|all] [|_] [~tell|~say|~give] [|me|us] [|_] [different|another|conflicting]',
    'NUM [{time}] to [answer|reply|respond|call]',
  ],
  classes: [
    staffMembers,
    { id: 'rude', source, words: [
      'rude', 'unhelpful', 'dismissive', 'condescending', 'aggressive', 'useless', 'incompetent', 'unprofessional', 'indifferent', 'impolite', 'sarcastic', 'patronising', 'snotty', 'abrupt', 'arrogant', 'clueless', 'grumpy', 'nasty', 'unfriendly', 'disrespectful',
      'racist', 'hostile', 'disinterested', 'uninterested', 'stroppy', 'surly', 'bored', 'on her phone', 'on his phone', 'on their phones', 'high-handed',
    ] },
    { id: 'misbehave', source, words: [
      'shrug', 'tut', 'sigh', 'lie', 'walk off', 'walk away', 'turn away', 'refuse', 'not care', 'not listen', 'no idea', 'no clue', 'talk over', 'laugh', 'shout', 'yell', 'swear', 'scream', 'argue', 'insult', 'ignore', 'roll', 'mock', 'threaten', 'belittle',
      'accuse', 'dismiss', 'sneer', 'interrupt', 'could not care less', 'not let', 'not help', 'not explain', 'not bother', 'not apologise', 'not want to', 'hang up', 'pretend', 'snap',
    ] },
    dreadful,
    anger,
    times,
    { id: 'answer', source, words: [
      'answer', 'pick up', 'take', 'reply', 'respond', 'call back', 'call me', 'ring back', 'get back', 'help', 'know', 'care', 'listen', 'tell', 'speak', 'look', 'apologise',
      'hear', 'contact', 'bother', 'available', 'do', 'at the', 'on the', 'to help', 'to be found', 'ring', 'call',
    ] },
    { id: 'reach', source, words: ['get through', 'reach', 'speak', 'talk', 'get hold', 'contact', 'get in touch', 'get an answer', 'get anyone', 'get someone', 'get to a', 'call', 'hear'] },
  ],
};

/** What is expected of those who serve. */
export const attention: Lexicon = { id: 'expected-attention', source, where: { voice: told }, patterns: ['[~answer|~pick up|~reply|~respond|~call back|~ring back|~get back|~call me back|~phone me back|~get back|~ring me back|~call us back|~return|~help|~listen|~explain|~apologise|~bother|~return my|~return our|~acknowledge|~greet|~read my]', '~tell [me|us]', '~let [me|us|her|him] [explain|finish|speak]', 'care [|less|about|what|$$]'] };

/** A privacy slip, damage to what belongs to the customer, wrong information. */
export const otherFailure: Lexicon = {
  id: 'failure-other',
  source,
  where: { voice: told },
  patterns: [
    '[my|our] [|_] {private} ... ... [next door|the wrong|neighbour|stranger|my ex|whole|everyone|everybody|landlord|another|other|out loud|window|public]',
    '[you|they|who|has|have|was|were|been|staff|branch|centre|clinic|someone|app] [|_] [|_] [~send|~post|~email|~e-mail|~give|~share|~leak|~forward|~hand|~tell|~show|~pass|~read|~mail] [|_] [|_] [|_] [|_] to [him|her|the wrong|someone|a stranger|another|my|next door|the neighbour|the whole|all]',
    '[~tell|~give|~show|~send] [my _|another|other|a stranger|strangers|someone else] [|_] [my|our] [|_] {private}',
    "[someone|somebody|other|another|stranger] [|else|person|people|customer|patient|client|member] [|'s] {private}",
    '[~leak|~share|~publish|~expose|~email|~e-mail|~forward|~post] my [|_] {private}',
    'cc [|_] [everyone|everybody|all|other]',
    '[~scratch|~dent|~damage|~flood|~stain|~ruin|~crack|~knock|~smash|~scrape|~burn|~hit|drove|~drill|~chip|~cut|~break|~destroy|~scorch|~reverse|~tear|~spill|~knock] [|over|up|into|through|down|_ of|_ in|a hole in|_ on] [my|our] [|_] [|_] NOUN',
    '[all over|hole in|dent in|scratch on|scratches on|mark on|mess on|mess in|paint on|oil on] [my|our] [|_] NOUN',
    '[~leave|~walk|~tread] [|_] [|_] [mud|mess|rubbish|oil|footprints|door open|gate open|unlocked]',
    '[~leave] [the|our|my] [|_] [door|gate|window|tap|gas|oven] [|_] [open|on|unlocked|running]',
    '[wrong|incorrect|false|misleading|conflicting] [information|advice|info|details|instructions|diagnosis|dose|data]',
    '[security|privacy|data] [breach|leak]',
    '[~take|~knock|~rip|~pull|~bring|~tear|~crash] [|down|out|off|into|through|up] [|_] [|_] [|_] [of|in|from|through|into] [my|our] [|_] NOUN',
    '[~knock|~take|~pull|~bring] down [my|our] NOUN',
  ],
  classes: [privates],
};

/** The customer's own slip, or another firm's failure. */
export const notTheFirm: Lexicon = {
  id: 'not-the-firm',
  source,
  patterns: [
    'my [|own|silly|stupid|bad] [mistake|fault|error|bad|stupidity|typo|slip]',
    '[i|we] [|have|had|_] [typed|~enter|~drop|~break|~crack|~spill|~smash|sat on|~misplace|locked myself|~forget|~misread|~overlook|put in|~delete|went for|~knock|am late|was late|~oversleep|~wash|will be late|typed|~be running late]',
    '[we|i] [~be] [|running|a bit|a little|so] late',
    '[i|we] [|_] [~lose|~leave] [my|it|the]',
    '[i|we] [|_] ~miss [the deadline|your|it|the email]',
    '[last|previous|old|former|ex|another|different] [|_] {firm}',
    '^^ [|and|but] [my|our] [|_] [bank|employer|boss|landlord|neighbour|neighbor|school|builder]',
    '[train|bus|phone|power|energy|insurance|water] company',
    '[cat|dog|son|daughter|toddler|kid|husband|wife|puppy|baby|child|brother|sister|mother|father|mum|dad] [|has] [|_] [~knock|~chew|~eat|~drop|~break|~spill|~pull|~smash|~throw]',
    'late with',
    '[sorry|apologies] for [the|my] [|late|slow] [delay|reply]',
    'not working [that|this|on|tomorrow|today|until|mondays]',
    'my [|_] [phone|battery|laptop] [|just|has] [~die|~run out|~go] [|while|when|and|,]',
  ],
  classes: [{ id: 'firm', source, words: ['lot', 'provider', 'supplier', 'company', 'firm', 'bank', 'insurer', 'landlord', 'operator', 'carrier', 'airline', 'shop', 'store', 'broker', 'agency', 'vet', 'dentist', 'gym', 'employer', 'network', 'garage', 'plumber'] }],
};
