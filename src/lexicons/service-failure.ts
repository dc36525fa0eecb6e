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
    'address', 'box', 'colour', 'delivery', 'food', 'item', 'meal', 'model', 'one', 'order', 'parcel', 'part', 'product', 'replacement', 'room',
    'seat', 'size', 'ticket', 'version',
  ],
};

/** What travellers carry. */
const carried: WordClass = { id: 'carried', source, words: ['bag', 'baggage', 'luggage', 'suitcase', 'parcel', 'package'] };

/** Who serves. */
const staffMembers: WordClass = {
  id: 'staff',
  source,
  words: [
    'agent', 'attendant', 'courier', 'crew', 'customer service', 'driver', 'engineer', 'guy', 'he', 'helpdesk', 'man', 'people', 'person', 'rep',
    'she', 'staff', 'support', 'team', 'they', 'waiter', 'who', 'woman',
  ],
};

const times: WordClass = { id: 'time', source: 'closed class of English', words: [
    'minute', 'min', 'hour', 'hr', 'day', 'night', 'week', 'month', 'year', 
    
  ] };

const comes: WordClass = { id: 'come', source, words: ['arrive', 'come', 'deliver', 'receive', 'land', 'reach', 'appear', 'turn up', 'show', 'move', 'send', 'leave', 'get here', 'here', 'collect'] };

const works: WordClass = {
  id: 'work',
  source,
  words: [
    'accept', 'boot', 'connect', 'download', 'fix', 'load', 'log', 'open', 'print', 'recognise', 'repair', 'ring', 'run', 'save', 'scan', 'shut',
    'spin', 'start', 'switch', 'sync', 'update', 'upload', 'work',
  ],
};

const breaks: WordClass = {
  id: 'break',
  source,
  words: [
    'blank', 'break', 'broke', 'broken', 'crack', 'crash', 'damage', 'dead', 'defective', 'dent', 'die', 'disconnect', 'fail', 'faulty', 'freeze',
    'frozen', 'in pieces', 'leak', 'offline', 'rip', 'ruin', 'scratch', 'smash', 'soak', 'spin', 'stuck', 'tear', 'unusable', 'useless',
  ],
};

const uses: WordClass = { id: 'use', source, words: [
    'log', 'sign in', 'access', 'connect', 'book', 'check in', 'open', 'load', 'download', 'print', 'pay', 
    'complete', 'use', 'change', 'rebook',
  ] };

const classes = [goods, carried, staffMembers, times, comes, works, breaks, uses];

/** Late, lost, or never arrived. */
export const lateness: Lexicon = {
  id: 'failure-late',
  source,
  where: { voice: told },
  patterns: [
    '[not|never|nothing|nobody|no one] [|_] [|_] {come}',
    'yet to [be|{come}]',
    'have not [|_] [got|had|seen] [|my|our|the] [it|them|{goods}]',
    'no [sign|trace|show|update|movement|{goods} yet]',
    '[nowhere to be|nothing here|~delay|overdue|tarmac|runway|behind schedule|held up|days late|hours late|too late|late again|~stand me up]',
    'still [~wait|missing|stuck|~sit|no {goods}]',
    '{time} [|and a half] [late|after the]',
    '[~be|~run|~arrive|~come|~turn up] [|_] late',
    '[~wait|~sit|~stand|~queue] ... {time}',
    'stuck [on|at|in|here]',
    '[supposed|meant|due|promised|scheduled] to [|be] {come}',
    'should ... have [|been] {come}',
    '[~lose|~misplace|~mislay|missing] [|_] [|_] {carried}',
    '{carried} ... [~lose|missing|~leave behind]',
    'where [the hell|on earth|the heck|the fuck] is',
    '~miss [|my|our|a|the|his|her] [connection|connecting|flight|train]',
    '[took|taken] [NUM|over|nearly|two|three|four|five|six|more than|me NUM|us NUM] [|NUM|_] {time}',
    'tracking [|_] [~say|~show|~stick|not]',
    '[~say|~show|~stick] [|_] [out for delivery|in transit|processing|dispatched|pending|preparing]',
  ],
  classes,
};

/** Another thing than was ordered, or not all of it. */
export const wrongItem: Lexicon = {
  id: 'failure-wrong-item',
  source,
  where: { voice: told },
  patterns: [
    '[~send|~get|~receive|~deliver|~give|~ship|~bring|~arrive|~come|~be|~pack|~serve] [|me|us|with|in] [|the|a|an|completely] [wrong|incorrect] [|_] {goods}',
    'wrong [|_] {goods}',
    'not ... [what|one|item] [|that] [i|we] [|had] [~order|~ask|~buy|~pay|~choose|~book|~want]',
    '[~order|~ask for|~buy|~choose|~pay for|~request] ... [and|but] [|_] [~get|~receive|~send|~give|~come|~arrive|~open|~find|there]',
    "[someone|somebody] else 's {goods}",
    '[missing|left out] [from|in] [|my|the] [|_] {goods}',
    'missing [|a|the|some|one|two|NUM] [~item|~part|~piece|~screw|lid|~leg|instructions]',
    '[~pay for|~order|~book|~promise|~ask for] ... ... [,|and|but] [you|they|we|i|it] [|have|~be] [sent|gave|given|delivered|looking at|brought] _',
    'not mine',
  ],
  classes,
};

/** Broken, faulty, failing; property carried and damaged. */
export const malfunctions: Lexicon = {
  id: 'failure-not-working',
  source,
  where: { voice: 'any' },
  patterns: [
    'not [|_] [|_] {work}',
    '[~stop|~keep|~refuse|~fail|~quit] [|on|to] [VERB|{work}|{break}]',
    '[NOUN|it|this|which|everything] [|_] [|_] {break}',
    '[~be|~arrive|~come|~get|~turn up] [|_] [|_] {break}',
    '[~break|~damage|~crack|~smash|~snap|~rip|~destroy|~dent] [|off|my|our|the|again] [|_] [NOUN|$$|after|within]',
    '[an|the|same|this|~get|~show|~say] error',
    '[~be|~go|site|website|server|system|app|internet|wifi|line] [|_] down [|$$|again|since|for]',
    'error [code|message|NUM]',
    '[glitch|outage|malfunction|bad gateway|blue screen|black screen|blank screen|~time out|~play up|~act up|on the blink|~pack up|~conk out|not working|invalid|~decline|breakdown|~spin and]',
    '[can|could|able] not [|_] {use}',
    '[unable|impossible|not able] to {use}',
    '[no|without|~lose] [internet|power|heat|heating|hot water|signal|connection|sound|picture|broadband|electricity|wifi|water|gas]',
    '[~fall|~come|~snap|~drop|~peel] [apart|off|to pieces|to bits|loose]',
    '[booking|website|site|app|online|check in|payment|reservation] [|_] [~problem|~issue|~error|~failure]',
  ],
  classes,
};

/** A thing that will not do its work. */
export const refusal: Lexicon = { id: 'failure-refusal', source, patterns: ['[will|does|do] not VERB [|_] [anymore|any more|again]', '[will|would] not [VERB|turn|open|start]'], where: { subject: ['it', 'noun'] } };

/** Less, or worse, than was offered. */
export const disappointingQuality: Lexicon = {
  id: 'failure-not-as-expected',
  source,
  where: { voice: told },
  patterns: [
    '[stone|freezing|ice] cold',
    '[{edible}|it] [~be|~come|~arrive] [|_] [|_] {off}',
    '{off} [{edible}|{place}]',
    '{place} [~be] [|_] [|_] {off}',
    'not [|_] [|as] [described|advertised|pictured|promised|shown|expected|agreed|up to|fit for|worth]',
    'nothing like [the|what|it|your]',
    'not [|_] [include|match|fit|cover|live up|come with|look like|last|hold up|taste|recline|clean|cleaned]',
    '[smaller|thinner|shorter|darker|worse|lighter|tighter|flimsier] than',
    '[~look|~get|~feel|~go] [|_] [worse|cheap|flimsy|tacky|faded|used|shoddy|crooked|patchy]',
    '[{dreadful}|poor|bad|low|disappointing] [|_] [quality|workmanship|finish|~flight|experience|~seat|~room|condition|{edible}]',
    '[mis-sold|misleading|falsely advertised|~misrepresent|shrank|shrunk|~fade|~peel|~fray|rusty|~fall short|bed bugs|bedbugs|mould|mold|cockroach|after all $$]',
  ],
  classes: [
    dreadful,
    { id: 'edible', source, words: ['food', 'soup', 'pizza', 'meal', 'coffee', 'water', 'breakfast', 'bread'] },
    { id: 'off', source, words: [
    'cold', 'soggy', 'stale', 'raw', 'burnt', 'undercooked', 'overcooked', 'inedible', 'rotten', 'mouldy', 'dirty', 'filthy',
    'smelly', 'stained', 'cramped', 'uncomfortable', 'noisy', 'disgusting', 'freezing',
  ] },
    { id: 'place', source, words: ['room', 'seat', 'plane', 'bathroom', 'sheets', 'car', 'toilet', 'bed', 'flat'] },
  ],
};

/** Cancelled, sold out, shut, given away. */
export const unavailability: Lexicon = {
  id: 'failure-unavailable',
  source,
  where: { voice: told },
  patterns: [
    '[~be|~get|have|has|just|keep] [|_] [~cancel|discontinued|~overbook|oversold|double booked|~bump]',
    '[you|they|who|u] [|_] [|_] [~cancel|~bump|~overbook|~oversell|oversold]',
    '{trip} [|NUM|_] [|_] [canceled|cancelled|cancled]',
    '[canceled|cancelled|cancled] [|_] [{trip}|on me|on us|again|last minute|due to]',
    '[out of stock|sold out|given away|fully booked|booked up|no longer available|denied boarding|ran out of|none left|unavailable|all gone|turned away]',
    '[~sell|~give|~rent|~let] [|away|it|them] [|out] to [someone|somebody|another|other|the next]',
    '[~give] my [|_] [|seat|room|table] to',
    '[~door|shop|store|branch|office|gate|counter|pool|kitchen|gym|restaurant|bar|it|you|library|clinic] [~be] [|_] [closed|shut|locked]',
    '[no|not one] [|more|free] [~room|~seat|~slot|~appointment|stock|~table|~space|availability] [|left|available|free|for|until]',
  ],
  classes: [{ id: 'trip', source, words: [
    'flight', 'flt', 'train', 'booking', 'appointment', 'reservation', 'trip', 'order', 'connection',
  ] }],
};

/** Money taken, kept or counted wrongly. */
export const billingFault: Lexicon = {
  id: 'failure-billing',
  source,
  where: { voice: told },
  patterns: [
    '[~charge|~bill|~debit|~invoice|~take|~pay|~deduct] ... ... [twice|double|three times|extra|too much|wrongly|in error|by mistake|once more|again]',
    '[~charge|~bill|~debit] [me|us|my card] [|an|a|for|over] [|NUM]',
    '[~be|~get] [|_] [charged|billed|debited] ',
    '[~overcharge|double charged|double billed|double charge|out of pocket|wrong change|shortchanged]',
    '[wrong|incorrect|unexpected|hidden|unauthorised|unauthorized|extra|excessive] [|_] [amount|~price|total|~bill|~charge|rate|~fee|tariff|~cost|~payment|invoice|~transaction]',
    '{money} ... [not|never|missing|refused|denied]',
    '[not|never|no|where|without|await|refuse|deny|denied] [|_] [|_] [{money}|~refund|~reimburse]',
    '[two|three|double|duplicate] [payments|charges|debits|bills|transactions|invoices]',
    '[bill|invoice|statement|total|price|fare|rent|rate] ... [wrong|double|too high|~go up|~jump|incorrect|not match|not add]',
    '[~take|~steal|~keep|~debit] [|my|our] [money|payment|$|£|€]',
  ],
  classes: [{ id: 'money', source, words: ['refund', 'money back', 'reimbursement', 'rebate', 'deposit', 'cashback', 'compensation'] }],
};

/** How service staff behaved, or that they cannot be reached. */
export const staffConduct: Lexicon = {
  id: 'failure-staff',
  source,
  where: { voice: told },
  patterns: [
    '{staff} [|_] [|_] [|_] [|_] {rude}',
    '{rude} [|_] [{staff}|service|attitude|manner|communication|cs|treatment]',
    '[{dreadful}|{anger}|poor|bad|lack of|no|zero] [|_] [{staff}|service|attitude|communication|cs]',
    '[service|attitude|customer service|communication] [|_] [~be] [|_] [|_] [{dreadful}|{anger}|poor|bad|{rude}|slow|unacceptable|ridiculous]',
    '~hang up',
    '[~shout|~yell|~scream|~swear|~snap|~laugh] at [me|us|my|her|him]',
    '[~roll his eyes|~roll her eyes|~shrug|~tut|~sneer|~smirk|~laugh when|~laugh in]',
    '[~ignore|~dismiss|~mock|~insult|~accuse|~interrupt|fobbed] [off|me|us|my|our|by|every|all]',
    '{staff} [|_] [|_] [~shrug|~tut|~sigh|~lie|~walk off|~walk away|~turn away|refused|did not care|not listen|no idea|~talk over|~laugh]',
    '~turn [his|her|their] back',
    'way [|to|that|i was|you|we were] [~speak|~talk|~treat]',
    '[on|in] [hold|a queue|the queue]',
    '[nobody|no one|noone|none of you|no human|no agent] [|_] [|_] {answer}',
    '[no|not|without|zero|never] [|_] [|_] [reply|response|callback|call back|assistance|apology|explanation|communication|acknowledgement]',
    '[not|never|yet to|fail to] [|_] {answer}',
    '~ring [out|and ring|and no|off the hook]',
    '[not|never|nobody|no one|no-one|none] ... [~ring|~call|~phone|~get] [|me|us] back',
    '[not|unable to|impossible to|tried to|trying to|hours to] [|_] {reach}',
    '[line|call|phone|hotline] [|_] [~cut|dead|~drop|~disconnect|busy|engaged|~ring]',
    '[~disconnect|~cut] [me|us|my call|off] ',
    '[~send|~write|~email|~call|~ring|~phone|~message|~ask] [|you|them|_] [|_] [|NUM|two|three|four|five|six|several|countless|multiple] [times|emails|messages|voicemails|calls|tickets|letters]',
    '[not|nothing] [|very|at all] [helpful|friendly|professional|polite]',
    '[~wait] [|_] [|_] [reply|response|answer|callback|agent|rep|human|person|someone]',
  ],
  classes: [
    staffMembers,
    { id: 'rude', source, words: [
    'rude', 'unhelpful', 'dismissive', 'condescending', 'aggressive', 'useless', 'incompetent', 
    'unprofessional', 'indifferent', 
  ] },
    dreadful,
    anger,
    { id: 'answer', source, words: [
    'answer', 'pick up', 'take', 'reply', 'respond', 'call back', 'call me', 'ring back', 'get back', 'help', 'know', 'care', 'listen', 'tell',
    'hear', 'contact', 'bother', 'available',
  ] },
    { id: 'reach', source, words: [
    'get through', 'reach', 'speak', 'talk', 'get hold', 'contact', 'get in touch', 'get an answer', 'get anyone', 
    'call',
  ] },
  ],
};

/** A privacy slip, damage to what belongs to the customer, wrong information. */
export const otherFailure: Lexicon = {
  id: 'failure-other',
  source,
  where: { voice: told },
  patterns: [
    '[my|our] [details|records|results|statement|letter|data] ... ... [next door|the wrong|neighbour|stranger]',
    '[you|they|who|has|have|was|were|been] [|_] [~send|~post|~email|~give|~share|~leak|~forward|~hand] [|_] [|_] [|_] to [him|her|the wrong|someone|a stranger|another|my|next door|the neighbour]',
    "[someone|somebody|other|another|stranger] [|else|person|customer|patient] [|'s] [details|data|records|account|statement|results|invoice|file]",
    '[~scratch|~dent|~damage|~flood|~stain|~ruin|~crack|~knock|~smash|~scrape|~burn|~hit|drove] [|over|up|into|through|down] [my|our] [|_] NOUN',
    '[~leave|~walk|~tread] [|_] [mud|mess|rubbish|oil|footprints]',
    '[wrong|incorrect|false|misleading|conflicting] [information|advice|info|details|instructions|diagnosis|dose|name|date]',
  ],
};

/** The customer's own slip, or another firm's failure. */
export const notTheFirm: Lexicon = {
  id: 'not-the-firm',
  source,
  patterns: [
    'my [|own|silly|stupid|bad] [mistake|fault|error|bad|stupidity|typo|slip]',
    '[i|we] [|have|had|_] [~type|~enter|~drop|~break|~crack|~spill|~smash|sat on|~misplace|locked myself|~forget|~misread|~overlook|put in|~delete|went for|~knock|am late|was late|~oversleep|~wash|will be late]',
    '[i|we] [|_] [~lose|~leave|~miss] [my|it|the deadline|the email|the]',
    '[last|previous|old|former|ex|another|different] [|_] [lot|provider|supplier|company|firm|bank|insurer|landlord|operator|carrier|airline|shop|store|broker|agency|vet|dentist|gym|employer|network|garage|plumber]',
    '[cat|dog|son|daughter|toddler|kid|husband|wife|puppy|baby] [|has] [~knock|~chew|~eat|~drop|~break|~spill|~pull|~smash|~throw]',
    'late with',
    '[sorry|apologies] for [the|my] [|late|slow] [delay|reply]',
    'not working [that|this|on|tomorrow|today|until|mondays]',
  ],
};
