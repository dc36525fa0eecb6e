import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; failure types after Bitner, Booms & Tetreault 1990 and Keaveney 1995';

/** What is sent, brought or sold. */
const goods: WordClass = {
  id: 'goods',
  source,
  words: [
    'order', 'parcel', 'package', 'packet', 'delivery', 'item', 'product', 'letter', 'card', 'phone', 'laptop', 'book', 'dress', 'shoes', 'boots', 'shirt', 'jacket', 'coat', 'trousers', 'sofa', 'bed', 'mattress', 'table', 'chair', 'desk', 'part', 'parts', 'kit', 'toy', 'gift',
    'food', 'meal', 'pizza', 'groceries', 'shopping', 'medicine', 'medication', 'prescription', 'ticket', 'tickets', 'key', 'contract', 'form', 'flowers', 'cake', 'replacement', 'shipment', 'goods', 'stuff', 'thing', 'one', 'ones', 'box', 'size', 'colour', 'color', 'model', 'version', 'brand', 'lens', 'lenses', 'tyres', 'cable', 'charger', 'drink', 'coffee', 'dish', 'paint', 'seeds', 'tiles', 'curtains', 'tablets', 'router', 'voucher', 'passport',
  ],
};

/** What travellers carry. */
const carried: WordClass = {
  id: 'carried',
  source,
  words: ['bag', 'bags', 'baggage', 'luggage', 'suitcase', 'suitcases', 'case', 'backpack', 'rucksack', 'stroller', 'pushchair', 'wheelchair', 'golf clubs', 'guitar', 'buggy', 'car seat', 'holdall', 'skis'],
};

/** Who or what comes at an hour. */
const comers: WordClass = {
  id: 'comer',
  source,
  words: [
    'flight', 'plane', 'train', 'bus', 'coach', 'taxi', 'cab', 'ferry', 'driver', 'courier', 'engineer', 'technician', 'plumber', 'electrician', 'fitter', 'crew', 'repairman', 'carer', 'nurse', 'van', 'lorry', 'service', 'shuttle', 'pilot', 'mechanic', 'builder', 'builders', 'sparks', 'cleaner', 'cleaners', 'movers', 'installer', 'guy', 'man', 'postman', 'tow truck',
  ],
};

/** What runs, or should. */
const devices: WordClass = {
  id: 'device',
  source,
  words: [
    'app', 'application', 'website', 'site', 'web', 'page', 'portal', 'system', 'server', 'link', 'login', 'button', 'screen', 'display', 'printer', 'phone', 'laptop', 'computer', 'pc', 'tablet', 'router', 'modem', 'wifi', 'wi-fi', 'internet', 'broadband', 'connection', 'network', 'signal', 'line', 'boiler', 'heating', 'heater', 'radiator', 'oven', 'fridge', 'freezer', 'dishwasher', 'washer', 'washing machine', 'dryer', 'kettle', 'toaster', 'machine', 'engine', 'car', 'bike', 'battery',
    'charger', 'camera', 'tv', 'television', 'remote', 'speaker', 'headphones', 'earbuds', 'mic', 'keyboard', 'mouse', 'monitor', 'lift', 'elevator', 'escalator', 'lock', 'door', 'gate', 'barrier', 'shower', 'toilet', 'tap', 'pump', 'lamp', 'light', 'lights', 'bulb', 'alarm', 'sensor', 'thermostat', 'meter', 'software', 'update', 'upload', 'download', 'export', 'import', 'sync', 'payment page', 'checkout', 'card reader', 'reader', 'terminal', 'kiosk', 'code', 'vpn', 'outlook', 'database', 'dashboard', 'scanner', 'drive', 'zip', 'zipper', 'handle', 'wheel', 'hinge', 'motor', 'fan', 'aircon', 'ac', 'vacuum', 'hoover', 'mixer', 'blender', 'drill', 'mower', 'watch', 'console', 'controller', 'game', 'sim', 'plug', 'socket', 'power', 'electricity', 'water', 'gas', 'hot water', 'booking', 'reservation', 'account', 'card', 'it', 'password', 'chip', 'sound', 'volume',
  ],
};

/** Who serves. */
const staffMembers: WordClass = {
  id: 'staff',
  source,
  words: [
    'staff', 'agent', 'agents', 'rep', 'reps', 'representative', 'manager', 'supervisor', 'assistant', 'clerk', 'cashier', 'waiter', 'waitress', 'server', 'receptionist', 'reception', 'porter', 'driver', 'courier', 'attendant', 'attendants', 'flight attendant', 'stewardess', 'steward', 'crew', 'pilot', 'employee', 'employees', 'adviser', 'advisor', 'operator', 'technician', 'engineer', 'colleague', 'colleagues', 'nurse', 'doctor', 'guard', 'conductor', 'guy', 'lady', 'woman', 'man', 'girl', 'boy', 'bloke', 'lad', 'person', 'people', 'team', 'desk', 'teller', 'host', 'hostess', 'bartender', 'barman', 'salesman', 'salesperson', 'helpdesk', 'call centre', 'call center', 'customer service', 'customer services', 'support', 'he', 'she', 'they', 'who', 'somebody', 'someone',
  ],
};

/** Spans of time and days. */
const times: WordClass = {
  id: 'time',
  source: 'closed class of English',
  words: ['second', 'minute', 'min', 'mins', 'hour', 'hr', 'hrs', 'day', 'night', 'week', 'wk', 'wks', 'month', 'year', 'fortnight', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'morning', 'afternoon', 'weekend'],
};

const classes = [goods, carried, comers, devices, staffMembers, times];

/** Late, lost, or never arrived. */
export const lateness: Lexicon = {
  id: 'failure-late',
  source,
  patterns: [
    '[have|has|had|did|does|do|is|are|was] not [|even|yet|actually|still|ever|been|once|be] [arrive|arrived|deliver|delivered|come|came|turn up|turned up|show up|showed|shown|show|land|landed|shipped|ship|dispatched|despatched|posted|departed|depart|boarded|moved|budged|materialised|reach|reached|left|leave|received|receive|got here|here|get here|made it|in stock yet|sent]',
    '[i|we] [|still|_] have not [|even|yet|still|had] [got|seen|had|received|gotten] [|my|our|the|it|a|any|them]',
    'never [|even|once|actually|got] [arrive|arrived|arrives|came|come|showed|shown|turned up|turn up|delivered|reached|left|got here|made it|received|sent|shipped|dispatched|appeared]',
    '[not|yet] to [arrive|be delivered|receive|come|turn up|show up|reach|appear|materialise]',
    'no [sign|trace] of',
    'nowhere [|to be|in] [found|seen|sight]',
    'still [|been|am|are] [waiting|missing|stuck|sat waiting|sitting here|not here|not arrived|nothing]',
    '[nothing|no one|nobody] [|has|had|ever|yet|there|here] [arrived|came|come|showed|turned up|delivered|through the letterbox|here yet|there]',
    '[there is|got|have] nothing here',
    'no [|show|{goods}|{comer}|{carried}] [yet|so far|anywhere|in sight|show|shows]',
    '[NUM|_|two|an|couple of|few|half an] {time} [|and a half|and counting] [late|overdue|behind|after the slot|past|too late]',
    '[is|are|was|were|been|be|being|am|got|running|runs|arrived|came|turned up|gets] [|_] [late|overdue|delayed|behind schedule|held up|stuck in|stuck at|stuck on|lost in]',
    '[flight|flights|train|trains|bus|{goods}|plane|connection] [|NUM|_|_ _] delayed',
    '[late|delayed] [again|flight|flights|delivery|deliveries|train|bus|departure|arrival|order|by|for|due]',
    '[late|too late|days late|hours late] $$',
    '[{time}|long|another|more|constant|endless|huge|massive|further|flight|the|this|with|NUM|delivery|due to] [delay|delays]',
    '[been|we|i|have|am|already|spent|now] [|_] [waiting|waited|queuing|queued|standing|stuck|sitting] [|here|on|in|at|there|around] [|_|_ _|the tarmac] [|for|over|about|more than|since|nearly|almost|now|around|well over] [NUM|a|an|two|three|four|five|six|half|several|hours|weeks|days|months|ages|forever|since] {time}',
    '[waiting|waited] [|for|over|about|since|more than|nearly] [NUM|two|three|four|five|hours|weeks|months|days|ages|forever|{time}]',
    '[stuck|sitting|sat|stranded|trapped] [|here] [on|at|in] [|the|a] [tarmac|runway|gate|airport|plane|depot|customs|transit|warehouse|sorting|limbo|station|platform]',
    '[on|the] [tarmac|runway] [for|over|NUM]',
    '[was|were] [|_] [supposed|meant|due|promised|scheduled] [|to|for] [|be|have been] [here|arrive|come|delivered|leave|depart|land|shipped|collected|picked up|yesterday|last|on|by|at|today|tuesday|monday|take off|there|start]',
    'should [|_] have [|been|already] [here|arrived|come|delivered|left|departed|shipped|been here|been delivered|got here|landed|reached]',
    '[due|promised|expected|scheduled|booked] [for|on|by|last|yesterday|NUM] [|_|_ _] [and|but|never|no|still|nothing]',
    '[lost|misplaced|mislaid|lose|losing|misrouted|misdirected|leave|left] [|all|both|one of|yet again] [|my|our|the|his|her|their|yet another] [|_] [{carried}|parcel|package|luggage|order|paperwork|application|passport]',
    '{carried} [is|are|was|were|did|has|have|still|got|never|nowhere] [|been|got|still|not|also|_] [lost|missing|left|misplaced|make it|made it|here|arrive|arrived|delayed|there|gone|in]',
    '[lost|missing|delayed|mishandled|misplaced] [{carried}|parcel|package|order|{goods}]',
    'where [the hell|on earth|the fuck|the heck|in the world|exactly] [is|are] ',
    '[missed|miss|missing|misses] [|my|our|the|his|her|their|a|both] [|_] [connection|connecting|connections|flight|flights|train|slot|appointment]',
    '[took|taken|takes|taking] [|me|us|you|them] [NUM|over|more than|forever|ages|nearly|almost|two|three|four|five|six|so long|too long|far too] [|NUM|_] [|{time}]',
    'the [morning|day|week] after [|the|my]',
    '[says|said|showing|shows|showed|stuck|been] [|still|_] [out for delivery|in transit|processing|dispatched|pending|preparing|awaiting|on its way|with courier|with the courier|shipped] [|for|since]',
    '[tracking|status] [has|is|says|shows|said] [|not] ... [since|for|updated|moved|changed|update]',
    '[no|not] [update|updated|movement] [|on|in|for|since]',
    '[stood|standing] [me|us|her|him] up',
    '[left|leaving] [me|us|him|her|my _] [standing|waiting] ',
    '[slow|slowest|late|lateness|tardy] [delivery|deliveries|shipping|service|courier|boarding|post]',
    '[hour|hours|day|days|week|weeks|month|months] [later|on|gone|now] [and|,] [|still|we|i|it|no|nothing]',
  ],
  classes,
};

/** Another thing than was ordered, or not all of it. */
export const wrongItem: Lexicon = {
  id: 'failure-wrong-item',
  source,
  patterns: [
    '[sent|send|sends|got|gotten|received|delivered|gave|given|shipped|brought|arrived|came|is|was|were|are|in|handed|packed|picked|served|with|of] [|me|us|with|in|it|is|just|completely|clearly|to] [|the|a|an|completely|totally] [wrong|incorrect|different|another] [|_] [{goods}|$$]',
    'wrong [|_] [{goods}|order|flavour|flavor|shade|pair|address label|food|room type|seat]',
    '[is|are|was|were] not [|even|actually|at all|remotely] [|the] [what|ones|one|items|item|{goods}] [|that|which] [i|we] [|_] [order|ordered|asked|ask|bought|paid|chose|booked|requested|picked|wanted]',
    'not what [i|we] [|had|_] [ordered|asked|bought|chose|booked|requested|picked|paid for]',
    '[ordered|asked for|bought|chose|paid for|requested|wanted|booked] [|a|an|the|NUM|two|three|size|in] [|_|_ _|_ _ _|_ _ _ _] [and|but|,] [|you|they|i|we|have|has|what|then|instead|was|were|there] [|i|you|had|only|just|was|sent me] [got|received|sent|gave|given|came|arrived|handed|brought|is|delivered|opened|find|found]',
    '[got|received|sent|sent me|given|gave me|delivered|arrived|came|contains|contained|with] ... [instead|instead of|rather than|not the|not a]',
    '[someone|somebody|other|another|neighbour] [|else|person|customer] \'s [{goods}|order|name]',
    '[meant|intended|addressed] [for|to] [someone|somebody|another|a different|a mr|a mrs|my neighbour]',
    '[mixed|mix|muddled|swapped] [up|my|our|the] [|my|our|the|order|orders]',
    '[only|just] [NUM|one|two|half|three] [|of them|of the|out of|of] [|_|NUM] [arrived|came|were in|in the|was in|turned up|delivered|inside]',
    '[missing|left out|absent] [from|in] [|my|the|our] [|_] [box|order|bag|parcel|package|delivery|kit|pack]',
    '[missing|short of] [|a|the|some|one|two|several|NUM] [|of the|_] [item|items|part|parts|piece|pieces|screws|charger|lid|cable|bolts|leg|instructions]',
    '[NUM|one|two|several|some|half] [|of the|_] [items|item|parts|pieces|screws|things|ones] [|are|is|were|was] [missing|short]',
    '[no|not any|without|without any] [charger|screws|instructions|cable|lid|batteries|manual|straw|cutlery|sauce|plug|remote] [|in|inside|with|included]',
    '[inside|box|bag|parcel|package] [|there|it] [was|were|is|had|contained|held] [|actually] [|a|an|just|only|someone|NUM] ... [instead|not]',
    '[is|are|was|were] not mine',
    '[belongs|belong] to [someone|somebody|another|my neighbour]',
  ],
  classes,
};

/** Broken, faulty, failing; property carried and damaged. */
export const malfunctions: Lexicon = {
  id: 'failure-not-working',
  source,
  patterns: [
    '[is|are|was|were|has|have|does|do|did|will|would|can|could|be] not [|even|actually|been|ever|really|yet|any|seem to|longer|let me|letting me|properly|always] [work|working|worked|load|loading|open|opening|start|starting|connect|connecting|charge|charging|respond|responding|sync|syncing|turn on|switch on|print|printing|save|saving|update|updating|log|login|play|playing|boot|heat|heating|flush|register|accept|accepting|accepted|verify|pair|scan|recognise|recognize|recognised|fixed|repaired|go through|going through|gone through|install|function|functioning|run|running|shut|lock|close|stay|submit|send the|display|appear|appearing|show up in|upload|download|detect|hold a|hold its|spin|drain|stick|click|process|go on|come on|power|ring|let|turn|be found|be read]',
    '[stopped|stops|quit|quits|keeps|kept|keep|refuses|refusing|fails|failed|failing|started|starts] [|on|to] [working|crashing|freezing|failing|dropping|dying|disconnecting|leaking|cutting out|logging|beeping|rebooting|restarting|breaking|charging|buffering|loading|sending|overheating|flickering|losing|telling me|saying|showing|giving|throwing|asking|timing|kicking|spinning|going off|going down|jamming|rejecting|tripping|switching|turning|falling|responding|printing|recognising|playing|load|open|start|connect|print|charge|work|save|send|boot|accept|recognise|upload|sync|turn]',
    '{device} [|that you _|you _|_|in _ _|on _ _|is|has|has been|was|were|are|keeps|just|always|still|now|suddenly] [|is|has|been|was|just|now|completely|again|all|totally] [down|dead|broken|bust|busted|faulty|offline|frozen|stuck|jammed|blank|crashed|crashes|freezes|froze|hangs|spins|dies|died|drops|dropped|vanished|leaks|leaking|leaked|crashing|unusable|unresponsive|fried|kaput|knackered|buggered|useless|glitching|glitchy|glitches|buggy|lags|fails|failed|smashed|cracked|shattered|snapped|packed up|conked out|gave up|gave out|given up|blew up|exploded|burst|overheats|broke|tripped|out of order|out again|gone|went|cut out|cuts out|failing|declined|rejected|locked|out]',
    '[is|are|was|were|arrived|came|turned up|has been|have been|got|be|delivered|all|already|completely|totally] [|all|still|_] [broken|faulty|defective|damaged|cracked|smashed|shattered|dented|torn|ripped|bent|leaking|bust|out of order|in pieces|in bits|dead on arrival|doa|crushed|mangled|squashed|scratched|chipped]',
    '[broken|faulty|defective|damaged|cracked|smashed|shattered|torn|dented|ripped|leaking|malfunctioning|bust] [|_] NOUN',
    '[broke|damaged|cracked|smashed|snapped|ripped|destroyed|crushed|tore|dented|mangled|wrecked|scratched] [|off|in|after|apart|my|our|the|again] [|_] [{carried}|{goods}|$$|within|after|in half|in two|first]',
    '[has|have|had|there is|with|got|is] [a|an|some] [|big|huge|nasty|deep|massive|long|_] [crack|fault|defect|leak|bug|glitch|outage|hole|dent|tear|rip|short circuit]',
    '[error|fault] [|code|message|NUM|page|screen] [|NUM|when|on|every|each|and|saying|$$]',
    '[get|getting|gives|gave|throws|threw|shows|showing|says|see|got|keep getting] [|me|us|a|an|the|this|same|just] [|_|_ _] [error|errors|blank|spinning|failed|invalid|404|500|503|access denied|timeout]',
    '[timed|timing|times] out',
    'bad gateway',
    '[i|we|you|customers|and|still|but|to] [can|could] not [|even|still|seem to|actually|now|access|get] [log|login|sign in|sign on|check in|get in|access|connect|book|pay|open|load|download|upload|print|reset|submit|get into|get onto|get online|get on|make calls|send|save|complete|use|watch|view|see my|change my|add|into|on the|to work]',
    '[unable|impossible|not able] to [|even] [log|login|sign|check in|access|connect|book|pay|open|load|download|upload|print|reset|submit|use|get into|get onto|complete|change|add|make|send|watch|view]',
    '[no|without|lost|losing|lose|have not had] [|any|our|my|all] [internet|power|heat|heating|hot water|signal|connection|sound|picture|dial tone|broadband|electricity|wifi|water|gas|reception|lights]',
    '[fell|falls|falling|came|coming|comes|snapped|dropped|peeled] [apart|off|to pieces|to bits|loose|undone]',
    '[it|this|which|screen|app|site|page|handle|strap|zip|battery|motor] [just|only|simply] [|_] [crashes|freezes|hangs|spins|dies|beeps|clicks|flashes|stops|drops|leaks|sits there|goes blank|goes black|closes|reboots|loops]',
    '[spins and spins|goes black|goes blank|goes dead|went dead|went black|went blank|gone dead|packed in|on the blink|on the fritz|playing up|acting up|cutting out|dropping out|conked out|gave up the ghost|broken down|broke down|bricked|short circuited|shut down by itself|shuts itself|shuts off|tripping the|blue screen|black screen|blank screen|white screen|dead pixels|dead battery]',
    '[third|second|fourth|another|yet another|constant|NUM|daily] [crash|crashes|outage|breakdown|fault|failure|dropout|error|glitch]',
    '[code|promo|voucher|coupon|password|login|card|payment|pin|qr] [|code|is|was|keeps|being|coming up|says|said|got|has been|_] [invalid|declined|rejected|not recognised|not recognized|failed|fails|refused|denied]',
    '[damage|damages|damaged] [|to] [|my|our|the|his|her] [|_] [{carried}|{goods}]',
    '[booking|website|site|app|online|check in|checkin|payment|reservation] [|_] [problem|problems|issue|issues|error|errors|glitch|failure|fail]',
    '[problem|problems|issue|issues|trouble|difficulty|difficulties] [|with|in|trying to] [|the|your|my|our] [{device}|booking|checking in|rebooking|online|logging in]',
    'not working',
    '[skips|skipping|drops|loses|losing|eats|deletes|duplicates|scrambles|corrupts|wiped|deleted|erased] [|my|our|the|all|half|every] [|_] [data|rows|files|file|photos|messages|emails|entries|contacts|settings|calls|march|orders|documents|progress|points|miles]',
  ],
  classes,
};

/** Less, or worse, than was offered. */
export const disappointingQuality: Lexicon = {
  id: 'failure-not-as-expected',
  source,
  patterns: [
    '[stone|freezing|ice|stony|lukewarm|luke] [|-] [cold|warm]',
    '[food|soup|pizza|meal|coffee|water|fries|chips|burger|room|dinner|curry|breakfast|shower|plane|cabin|it] [is|was|were|are|came|arrived] [|all|_|_ _] [cold|freezing|lukewarm|soggy|stale|raw|burnt|burned|undercooked|overcooked|dry|tasteless|inedible|rotten|mouldy|moldy|watery|salty|disgusting|greasy|boiling]',
    '[cold|soggy|stale|burnt|raw|undercooked|mouldy|moldy|rotten|inedible|tasteless|lukewarm|dirty|filthy|smelly|grubby|stained|shabby|cramped|uncomfortable|noisy|broken down] [food|pizza|meal|room|rooms|seat|seats|coffee|chips|fries|bread|chicken|plane|planes|bathroom|sheets|towels|carpet|hotel|burger|cabin|car|kitchen|salad|fruit|rice|soup|toilets|toilet|beds|bed|milk]',
    '[room|rooms|bathroom|seat|seats|carpet|sheets|bed|pool|toilet|toilets|plane|car|kitchen|flat|apartment|hotel|place|table|cabin|towels|view] [is|was|were|are] [|_|_ _] [dirty|filthy|disgusting|stained|grubby|smelly|damp|cramped|tiny|noisy|uncomfortable|broken|old|shabby|worn|sticky|dusty|freezing|boiling|small|dark|terrible|awful]',
    'not [|exactly|quite|at all|as|remotely] [described|advertised|pictured|promised|shown|expected|agreed|as described|as advertised|as pictured|as promised|as shown|as expected|as agreed|as stated|as good as|fit for purpose|up to standard|up to scratch|worth the|what was promised|what was advertised|what i expected|what we expected|what the|what you promised|what is on the]',
    'nothing like [|the|what|it|your]',
    '[does|do|did|will|has|have|is|are] not [|even|actually|really|quite|properly|at all] [include|included|match|fit|cover|covered|live up|come with|look like|last|lasted|hold up|resemble|taste|meet|recline|as thick|as big|as bright|sit|stand|the quality|have a|have any|offer|the same]',
    '[smaller|thinner|shorter|darker|cheaper|worse|lighter|bigger|tighter|flimsier|poorer|narrower|slower] than [|the|it|in|we|i|what|on|that|you|your|last]',
    '[look|looks|looked|looking|got|getting|gets|is|are|feel|feels|been|even|gone] [|a lot|much|far|_] [worse|cheap|flimsy|tacky|faded|second hand|second-hand|used|shoddy|crooked|bodged|patchy|nasty]',
    '[poor|bad|terrible|awful|horrible|low|shoddy|inferior|dreadful|appalling|lousy|worst|crap|rubbish|shocking|disappointing|substandard] [|_] [quality|food|meal|workmanship|job|finish|material|flight|experience|seats|room|accommodation|print|paintwork|signal|sound|standard|standards|condition|coffee|picture|selection|value|legroom|haircut]',
    'quality [is|was|has] [|_] [poor|bad|terrible|awful|gone|dropped|worse|shocking|appalling|not|dire|low]',
    '[mis - sold|mis-sold|missold|misleading|false advertising|falsely advertised|misrepresented|misled|not fit for]',
    '[shrank|shrunk|faded|bobbled|peeling|peeled|frayed|rusted|rusty|came up short|fell short|falls short|wore out|worn through|crumbling|warped|smudged|wonky|crooked|overgrown|uneven|discoloured|creased]',
    '[found|there is|there was|there were|with|a|had|was] [|a|an|some|dead|black|_] [hair|fly|bug|bugs|mould|mold|glass|insect|insects|maggot|maggots|cockroach|cockroaches|plastic|bed bugs|bedbugs|mice|mouse|stain|stains|drips|blood] [in|on|all|everywhere|under|across]',
    '[promised|told|advertised|paid for|booked|supposed to be|supposed to have|meant to be|meant to have] [|me|us|a|an|the] [|_|_ _|_ _ _] [and|but] [|we|i|you|got|there|it|the] [|got|is|was|were|had|actually] [|no|not|only|just|a|an|car|put|nothing]',
    '[no|without] [|working|_] [legroom|leg room|entertainment|wifi on|wi-fi on|air conditioning|ac|a/c|aircon|tv|tvs|view|pool|meal|meals|snacks|food|water on|power outlet|power outlets|outlets|outlet|blankets|pillow|towels|sheets|overhead space|reclining|movies|screens]',
    '[separated|split|seated apart|sat apart] [|us|from|my]',
    '[not|never] [|been|properly|been properly] [clean|cleaned|hoovered|hot|warm|fresh|cooked|ripe|waterproof|changed|emptied|stocked]',
    '[after|within] [one|a|two|NUM|only|just|the first] [|NUM|_] [wash|washes|wear|wears|use|uses]',
    '[has|have|is|are] [|all|already|_] [gone|going|turned|turning] [|_] [off|mouldy|moldy|brown|yellow|rusty|hard|soft]',
    '[middle|worst|different|assigned|changed] [seat|seats] ',
    'after all $$',
  ],
  classes,
};

/** Cancelled, sold out, shut, given away. */
export const unavailability: Lexicon = {
  id: 'failure-unavailable',
  source,
  patterns: [
    '[is|was|were|are|been|got|get|gets|being|just|has|have|had|keeps being|keep getting] [|_|just been|also been] [cancelled|canceled|cancled|called off|discontinued|overbooked|oversold|double booked|bumped]',
    '[you|they|u|airline|company|hotel|who|has|have|and|just|then|keep|keeps] [|guys|lot|have|has|just|had|then|also|_] [cancel|cancelled|canceled|cancelling|cancelled|overbooked|oversold|double booked|bumped|grounded|scrapped|pulled] [|my|our|the|it|me|us|on|a|both|all|flight|flights|$$]',
    '[flight|flights|train|booking|appointment|reservation|event|delivery|concert|class|session|order|flt|trip|itinerary|plane|connection] [|NUM|_|home|_ _|to _|from _|from _ to _] [cancelled|canceled|cancled|called off|grounded]',
    '[cancelled|canceled] [|on me|on us|our|my|last minute|at the|again|flight|flights|due to|because|without|with no|again|trains|NUM]',
    '[flight|last minute|late|another|second|sudden|the|this|a|of] [cancellation|cancellations] ',
    'out of stock',
    'sold out',
    '[sold|gave|given|giving|gives|give|let|rented|handed] [|away] [|my|our|the|it|that|his|her] [|_] [away|to someone|to somebody|to another|seat to|seats to|seats away|seat away|room to|table to]',
    '[sold|gave|given|rented|promised|let] [|away|it|them] [|out] to [someone|somebody|another|other|the next]',
    'gave away',
    'given away',
    'no longer [available|in stock|sold|stocked|offered|made|on the menu|exists|there|have|offer|stock|sell|do]',
    '[is|was|were|are|already|been|all] [|_] [fully booked|unavailable|booked up|closed when|closed early|closed for|shut when|shut early|shut for|all gone|sold|closed|shut|locked up|boarded up]',
    '[find|found|only to find] [|_|_ _|_ _ _] [closed|shut|locked|gone|empty|sold out|in darkness]',
    '[doors|door|shop|store|branch|office|gate|desk|counter|pool|kitchen|gym|restaurant|bar|lounge|spa|library|clinic|surgery] [|_] [is|was|were|are] [|_] [closed|shut|locked|unmanned|dark|deserted]',
    '[no|not a single|not one|zero|not any] [|more|free|available|spare|_] [rooms|room|seats|seat|slots|slot|appointments|appointment|stock|tables|table|spaces|space|availability|places|beds|trolleys|cars|car|bikes] [|left|available|free|for|until|to|anywhere|on|in]',
    '[none|nothing] [|_] left',
    '[ran|run|running] out of',
    '[denied|refused] [boarding|entry|admission|check in]',
    '[bumped|kicked|thrown|booted|removed|turfed] [|me|us|her|him] [from|off|out]',
    '[can|could] not [|get|find|book|make|even get] [an|a|any] [appointment|slot|table|room|seat|rebooked|available|reservation]',
    '[shelves|shelf|machine|rack|dock] [is|are|was|were] [|_] [empty|bare]',
    '[turned|sent] [|me|us] away',
  ],
  classes,
};

/** Money taken, kept or counted wrongly. */
export const billingFault: Lexicon = {
  id: 'failure-billing',
  source,
  patterns: [
    '[charged|billed|debited|invoiced|charging|billing|charge|taken|took|paid|hit with] [|me|us|my card|my account|our account|for|for it|for this|the same|money|payment|for the same _] [|_|_ _] [twice|double|again|three times|extra|too much|the wrong|wrong|wrongly|incorrectly|full price|more than|without|even though|despite|although|before|in error|by mistake|for something|for nothing]',
    '[charged|billed|debited|invoiced] [me|us|my card|my account] [|an|a|for|NUM|over|with] ',
    '[was|were|been|being|got|getting|am|are|still] [|_] [charged|billed|overcharged|debited|double charged|double billed|invoiced] [|for|twice|NUM|a|an]',
    '[overcharged|overcharging|overbilled|double charged|double billed|double charge|mischarged|double charging|overcharge|ripped off]',
    '[wrong|incorrect|inflated|unexplained|unexpected|hidden|mystery|unauthorised|unauthorized|bogus|surprise|duplicate|strange|unknown|unrecognised|extra|ridiculous|excessive] [|_] [amount|price|total|bill|charge|charges|rate|fee|fees|tariff|cost|costs|payment|payments|debit|invoice|deduction|transaction]',
    '[fee|fees|payment|charge|money|amount|debit|subscription|premium|deposit|NUM|pounds|dollars|euros|$|£|€] [|has|have|was|were|been|is] [|been|also] [|just] [taken|gone out|debited|deducted|withdrawn|left my|come out|charged|collected|billed] [|_|_ _|_ _ _|_ _ _ _] [twice|again|once more|without|two times|three times|from|out|already|double|too]',
    '[refund|refunded|reimbursed|reimbursement|rebate|deposit|credit|cashback|compensation|money back] [|_|_ _] [not|never|still|denied|refused|missing|nowhere|rejected]',
    '[not|never|no|still|where|without|awaiting|refused|refusing|denied|deny|waiting for|waiting on] [|is|been|got|had|received|seen|have|had|get|getting|give me|given me|give|given|to|to give] [|my|me|us|our|the|a|any|for] [|full|_] [refund|refunded|reimbursed|reimbursement|money back|deposit back|credited|rebate|cashback|compensation]',
    '[weeks|months|days] [|to|for|waiting for|without] [|get] [a|my|the|our] [refund|money]',
    '[you|they] [|still] [owe|owes] [me|us|my]',
    'out of pocket',
    '[bill|invoice|statement|receipt|total|price|fare|premium|tariff|rate|fee|fees|cost|rent] [|_|_ _] [wrong|doubled|tripled|too high|gone up|went up|jumped|incorrect|higher than|more than|does not match|does not add|shows two|twice]',
    '[taken|took|taking|take|stole|stolen|stealing|debiting|draining] [|out] [|my|our|the|some|NUM] [money|payment|payments|cash|funds|NUM] [|_] [|from|out of|twice|off] [|my|our]',
    '[quoted|agreed|advertised|told|said|shown|promised] [|me|us|at|a price of|it would be|it was] NUM [|_|_ _] [and|but|,|then] [|_|_ _|_ _ _] [charged|paid|billed|charging|cost|invoice|says|is NUM|was NUM|NUM]',
    '[refuse|refuses|refusing|refused|wo not|will not|would not|have not|did not] [|to] [refund|reimburse|credit|compensate|pay]',
    '[discount|voucher|promo|coupon|credit|gift card|points|miles] [|_] [not|never|was not|is not|did not|has not] [|been] [applied|taken off|deducted|credited|honoured|honored|come through|used]',
    '[paying|paid|pay|charged|bill|billed] for [|_] [service|something|a service|things|calls|a subscription|bags|channels] [i|we|that]',
    '[NUM|£|$|€] [fee|charge|surcharge|penalty|fine] [|for|to|just|because]',
    '[charge|charging|charged|pay|paid|paying] [|me|us|an|a|for|NUM] [|_|_ _] [fee|fees|extra|NUM more|change fee|baggage fee|bag fee|ransom]',
    '[direct debit|standing order|bill|fare] [|_] [wrong|taken|doubled|went]',
    'short changed',
    'shortchanged',
    '[wrong|not the right] change',
  ],
  classes,
};

/** How service staff behaved, or that they cannot be reached. */
export const staffConduct: Lexicon = {
  id: 'failure-staff',
  source,
  patterns: [
    '{staff} [|that|at|on|in|of|with|_|_ _|_ _ _|_ _ _ _] [|is|are|was|were|has been|had been|just|then|have been] [|_|_ _] [rude|unhelpful|dismissive|abrupt|condescending|patronising|patronizing|aggressive|hostile|useless|clueless|incompetent|rudest|lazy|arrogant|sarcastic|surly|impolite|unprofessional|disrespectful|careless|nasty|snotty|snappy|curt|uninterested|disinterested|indifferent|miserable|short with|off with|horrible to|vile]',
    '[rude|unhelpful|dismissive|abrupt|condescending|patronising|patronizing|aggressive|hostile|useless|clueless|incompetent|rudest|lazy|arrogant|surly|impolite|unprofessional|disrespectful|nasty|uncaring|untrained|horrible|terrible|awful|worst|poor|bad|horrendous|disgusting|appalling|shocking|shit|crap|crappy|pathetic|zero|no|lousy|dreadful|abysmal|atrocious|disappointing|nonexistent|non existent|lack of|subpar|joke of] [|_] [{staff}|customer service|customer care|customerservice|service|attitude|manners|communication|cust service|custserv|cs|customer support|treatment]',
    '[service|attitude|customer service|communication|support|cs] [|_|_ _] [is|was|has been|are|were] [|_|_ _] [terrible|awful|horrible|poor|bad|appalling|shocking|rude|worst|dreadful|useless|non existent|nonexistent|atrocious|disgusting|unacceptable|pathetic|a joke|slow|lacking|not good|not helpful|horrendous|abysmal|ridiculous|disgraceful|zero|shameful|ridiculously]',
    '[hung|hang|hangs|hanging|put the phone] [up|down] [|on] [|me|us]',
    '[shouted|yelled|screamed|swore|snapped|laughed|sneered|smirked|barked|growled|tutted|sighed|scoffed|snarled|glared|giggled] [|straight|out loud|right] [|at|in] [me|us|my|her|him|our]',
    '[rolled|rolling|rolls] [|his|her|their] eyes',
    '[ignored|ignoring|ignores|blanked|dismissed|mocked|belittled|patronised|insulted|lectured|threatened|accused|interrupted|talked over|talked down to|fobbed off|brushed off|stonewalled|ghosted|blocked|bullied] [|by] [me|us|my|her|him|our|every|all|all of]',
    '{staff} [|_|_ _] [shrugged|tutted|sighed|smirked|sneered|laughed|lied|walked off|walked away|turned his back|turned her back|turned away|refused to|could not be bothered|would not help|did not care|does not care|do not care|did not listen|would not listen|did not even look|did not know|had no idea|have no idea|told me to|spoke to me like|made me feel|cut me off|kept chatting|did nothing|swore]',
    '[shrugged|turned his back|turned her back|walked off|walked away|brushed] [|it|me|us] [|off|his shoulders|her shoulders|on me|on us]',
    '[way|manner|tone] [|in which|that] [to|i was|you|he|she|they|we were] [|are|was|were] [speak|speaking|spoke|spoken|talk|talked|treat|treated]',
    '[on hold|in a queue|on the phone|in the queue|in your queue|on the line|on the helpline] [|_] [for|NUM|over|since|with|again|forever|nearly|two|three|an|about|almost|now|$$]',
    '[on|been on|sat on|kept on|left on|put on] hold',
    '[hold|call|phone] [time|times|wait] ',
    '[nobody|no one|noone|none of you|no human|not one person|not a soul|no body|no - one] [|at|in|from|on|there|who|_] [|ever|even|seems to|wants to|has|is|can|will|bothers to|bothered to|could|would|_] [answer|answers|answered|answering|pick|picks|picked|takes|take|reply|replies|replied|replying|respond|responds|responded|call|calls|called|rang|ring|help|helps|helped|helping|know|knows|care|cares|listen|listens|told|tells|gets back|get back|got back|available|there|bothers|bothered|explained|contacted|around|working]',
    '[no|not a single|not one|without|not had|zero|not received|never received|never got|never had|still no|still awaiting|not got|not even] [|a|any|an] [|_] [reply|replies|response|responses|answer|answers|callback|call back|acknowledgement|acknowledgment|help|assistance|apology|explanation|communication|contact|word|info|information|announcement]',
    '[not|never|yet to|nobody|fail to|failed to] [|_|even|ever|once|been|yet] [reply|replied|replying|respond|responded|responding|answer|answered|answering|called back|call back|called me|call me|rang|ring back|ringing back|get back|got back|gotten back|getting back|return my|returned my|called us back|phoned|contacted|contact me|heard|hear|listen|listened|listening|pick up|picking up|help me|help us|helping|acknowledged]',
    '[rings|rang|ring|ringing] [out|off the hook|and rings|and ring|and nobody|and no|through to]',
    '[can|could] not [|even|seem to|ever|actually|get] [get through|reach|speak to|talk to|get hold|get a hold|get an answer|get anyone|get a person|get a human|contact|get in touch|get someone|find anyone|get a straight|get help|get any help|get a rep|get an agent|get a live|through to|call|speak|get past]',
    '[unable|impossible|tried|trying|hours|difficult|hard|not able] to [|even] [get through|reach|speak to|speak with|talk to|talk with|get hold|get a hold|contact|get an answer|get in touch|get someone|get any help|find someone|get help|call you|call in|get anyone]',
    '[ignoring|ignored|ignore] [my|our|me|us|all] [|_] [|emails|email|calls|messages|tickets|letters|complaint|dms|tweets|questions|request|requests]',
    '[line|call|phone|phones|lines|chat|hotline|number] [|just|keeps|kept|always|then|is|was|are|always] [cuts|cut|cutting|goes dead|went dead|disconnects|disconnected|drops|dropped|dropping|rings out|rings|busy|engaged|closes|closed on]',
    '[disconnected|disconnects|disconnecting|disconnect|cut] [|me|us|my call|the call|the line] [off|twice|again|after|me|us|the call|the line|my|mid]',
    '[goes|went|going|straight|sent|through] [|straight] to [voicemail|voice mail|answerphone|answering machine]',
    '[left on read|pillar to post|passed around|passed round|passed from|transferred NUM times|transferred from|sent round|transferred again|bounced between|bounced from|runaround|run around|the run - around]',
    '[left|sent|written|emailed|called|rung|phoned|tried|messaged|asked|dm] [|you|them|it|a message|messages|emails|an email|the helpline|and called|and emailed] [|NUM|two|three|four|five|six|several|many|on NUM|so many|multiple|countless] [times|emails|messages|voicemails|calls|tickets|letters|reminders]',
    '[told|informed] [|me|us] [different|conflicting|two different|contradictory|a different|that i was lying|to go away|to get lost|to shut up|to wait|nothing|off]',
    '[lied|lying|lie|lies] [to|to my|about]',
    '[staff|agents|agent|service|desk|counter] [|_] [not|never] [|very|at all|even] [helpful|friendly|trained|interested|bothered|helping|help]',
    '[not|never|nothing] [|very|at all|even|too] [helpful|professional|polite|courteous]',
    '[waiting|waited|wait] [|NUM|_] [for|on] [|a|an|your|someone|any] [|_] [reply|response|answer|call|callback|email|agent|rep|someone|human|person]',
    '[how|way] [|i was|i am|we were|you|they|you guys] [|are] [treat|treated|treating|being treated] [|your|their|me|us|my] [|customers]',
    '[served|serve|serving] [|the|a] [|_] [before|ahead of|behind] [us|me]',
  ],
  classes,
};

/** A privacy slip, damage to what belongs to the customer, wrong information. */
export const otherFailure: Lexicon = {
  id: 'failure-other',
  source,
  patterns: [
    '[you|they|who|firm|bank|clinic|staff|has|have|was|were|been|courier|nurse|driver] [|have|has|had|just|also|was|were|been] [sent|send|posted|emailed|mailed|gave|given|shared|disclosed|leaked|showed|forwarded|handed|read] [|it|them|all|out] [|my|our|the|his|her] [|_|_ _|_ _ _] to [him|her|my|the wrong|someone|somebody|a stranger|strangers|another|a different|next door|the neighbour|the neighbours|everyone|all|a third]',
    '[someone|somebody|other|another|stranger|wrong|different] [|else|person|customer|patient|people|account|persons] [|_] [details|data|records|account|statement|results|address|information|invoice|file|emails|name|medical]',
    '[data|privacy|security|gdpr|confidentiality] [breach|leak|violation|slip]',
    '[opened|read|lost|shared|leaked|exposed] [my|our] [mail|letters|data|details|personal|medical|records|file|documents]',
    '[scratched|scratch|dented|dent|damaged|damage|broke|flooded|stained|ruined|cracked|drove over|drove into|knocked over|knocked down|smashed|scraped|burnt|burned|chipped|soaked|tore|trampled|crushed|killed|drilled through|cut through|reversed into|hit|gouged|marked] [|up|all|to|in|into|on|through|a hole in] [my|our|the|her|his] [|_|brand new] [car|wall|walls|carpet|floor|floors|fence|gate|lawn|ceiling|door|doors|drive|driveway|hedge|worktop|paintwork|furniture|sofa|tree|roses|flowerbed|garden|roof|window|windows|windscreen|bumper|parquet|tiles|kitchen|van|bike|house|pipe|flat|mailbox|letterbox|shed|piano|dress|suit|coat|cat|dog|hair|skin|scalp]',
    '[left|walked|trod|tramped] [|a|the|all|_] [mud|mess|rubbish|oil|dirt|gate open|door open|tap running|rubble|footprints]',
    '[misspelled|misspelt|spelled|spelt|misprinted|wrote|printed|got] [|my|our|the|her|his] [|_] [name|names|address|surname|date of birth] [|wrong|incorrectly]',
    '[wrong|incorrect|false|bad|misleading|conflicting] [information|advice|info|details|instructions|directions|name|address|date|dates|diagnosis|dose|dosage|number]',
    '[injured|hurt|burned|burnt|scalded|cut|poisoned|allergic|electric shock|food poisoning|rash|hospital] [|my|me|myself|her|his] [|hand|arm|leg|face|from|by|after]',
    '[cancelled|closed|deleted|suspended|changed|moved|blocked|switched|disabled|froze] my [|_] [account|booking|address|profile|policy|tariff|plan|contract|seat|seats|appointment]',
    '[without|never] [|even] [telling|asking|informing|warning|told|informed|notified|warned|any notice|notice|my consent|permission|my permission] [|me|us|of|about|that]',
  ],
  classes,
};

/** The customer's own slip, or another firm's failure. */
export const notTheFirm: Lexicon = {
  id: 'not-the-firm',
  source,
  patterns: [
    'my [|own|silly|stupid|bad] [mistake|fault|error|bad|own fault|stupidity|typo|slip]',
    '[i|we] [|have|had|accidentally|stupidly|just|only|foolishly|clearly|must have|think i|somehow] [typed|entered|mistyped|dropped|broke|cracked|spilled|spilt|smashed|sat on|lost my|lost the|left my|left it|left the|left a|misplaced|locked myself|forgot|forgotten|misread|overlooked|put in|put the|booked the wrong|ordered the wrong|ordered too|chose the wrong|picked the wrong|selected the wrong|bought the wrong|ordered one size|deleted|went for|knocked|am late|was late|am running late|missed the deadline|missed the email|missed my|mixed up|washed it|overslept|am going to be late|will be late|might be late|got the wrong|gave you the wrong|wrote down]',
    '[last|previous|old|former|other|ex|another|different] [|_] [lot|provider|supplier|company|firm|bank|insurer|landlord|operator|carrier|airline|shop|store|broker|agency|vet|dentist|gym|one lot|employer|network|host|hotel|garage|plumber]',
    '[cat|dog|son|daughter|toddler|kid|husband|wife|puppy|baby|grandson] [|_|has _] [knocked|chewed|ate|dropped|broke|spilled|spilt|pulled|smashed|threw|eaten|sat on|snapped]',
    '[silly|daft|stupid|clumsy] me',
    '[late|behind] with [|the|my|our|a]',
    'not [working|at work] [that|this|on|tomorrow|today|until|till|mondays]',
    '[a friend|my neighbour|competitor|rival] \'s',
  ],
};
