import type { Lexicon, WordClass } from '../text/lexicon';
import { timeUnits } from './feelings';

/** What the firm is there to do: said with a negation, it was not done. */
const due: WordClass = {
  id: 'due',
  source: 'goodturn, 2026; core-service failures after Keaveney 1995',
  words: ['arrive', 'come', 'turn up', 'show up', 'deliver', 'receive', 'refund', 'pay', 'fix', 'repair', 'clean', 'fit', 'let', 'send', 'answer', 'call', 'ring', 'reply', 'respond', 'honor', 'process', 'update', 'apply', 'collect', 'help', 'care', 'listen', 'warn', 'tell', 'inform', 'bother', 'apologize', 'ready', 'there', 'here', 'included', 'right'],
};

/** What is wrong with a thing, a person's conduct or a plan. */
const wrong: WordClass = {
  id: 'wrong',
  source: 'goodturn, 2026',
  words: ['broken', 'faulty', 'defective', 'damaged', 'scratched', 'leaking', 'dirty', 'filthy', 'missing', 'wrong', 'incorrect', 'late', 'delayed', 'canceled', 'lost', 'dead', 'down', 'stuck', 'frozen', 'overcharged', 'bumped', 'blocked', 'locked', 'disconnected', 'rude', 'unhelpful', 'useless', 'ignored', 'declined', 'rejected', 'refused', 'denied', 'gone', 'overbooked', 'unusable', 'cold', 'raw'],
};

/** Verbs of wronging somebody. */
const harm: WordClass = {
  id: 'harm',
  source: 'goodturn, 2026',
  words: ['lose', 'charge', 'overcharge', 'bill', 'cancel', 'delay', 'bump', 'break', 'damage', 'drop', 'throw', 'dump', 'delete', 'wipe', 'lock', 'block', 'disconnect', 'ignore', 'forget', 'promise', 'refuse', 'deny', 'reject', 'lie', 'laugh', 'shout', 'swear', 'hang up', 'mess up', 'ruin', 'destroy', 'scratch', 'miss', 'fail', 'steal', 'cut off', 'cheat', 'misplace', 'strand', 'crack', 'crush', 'mock', 'publish', 'hide', 'skip', 'slam', 'insult', 'leak', 'spill', 'burn', 'scald', 'hit', 'kick', 'grab', 'shove', 'yell', 'threaten', 'humiliate', 'embarrass', 'mislead', 'ban', 'tear', 'rip', 'stain', 'expose', 'hurt'],
};

/** Things a customer is owed. */
const owed: WordClass = {
  id: 'owed',
  source: 'goodturn, 2026',
  words: ['bag', 'luggage', 'suitcase', 'item', 'order', 'product', 'parcel', 'package', 'flight', 'size', 'color', 'part', 'seat', 'screen', 'room', 'staff', 'driver', 'agent', 'address', 'name', 'date', 'booking', 'reservation', 'delivery', 'refund', 'payment', 'deposit', 'money', 'wages', 'photos', 'data', 'files', 'engineer', 'food', 'meal'],
};

/** Who acts for the firm. */
const staff: WordClass = {
  id: 'staff',
  source: 'goodturn, 2026',
  words: ['driver', 'agent', 'staff', 'team', 'system', 'airline', 'crew', 'company', 'shop', 'hotel', 'waiter', 'waitress', 'cleaner', 'mediator', 'coach', 'tutor', 'teacher', 'nurse', 'doctor', 'receptionist', 'plumber', 'installer', 'courier', 'guard', 'cashier', 'manager', 'clerk', 'instructor', 'guide', 'trainer', 'technician', 'engineer', 'mechanic', 'bus', 'train', 'app'],
};

/** Something went wrong on the firm's side and the writer says so, with or without a feeling. */
export const grievance: Lexicon = {
  id: 'grievance',
  source: 'goodturn, 2026; core-service failures after Keaveney 1995',
  classes: [due, wrong, harm, owed, timeUnits, staff],
  patterns: [
    '[~be|~have|~do|will|would|can|could] not [|even|actually|been|be|ever|really|yet|able to] {due}',
    '[never|nobody|no one] [|even|ever|has] [{due}|got|~work|at|knows|seems]',
    '[will|would] not [let|allow|accept|give|refund|help|open|take|pay]',
    '[~be|~come|~arrive|got|turned up] [|all|still|so|already|now|just|also|_] {wrong}',
    '{wrong} [|_] {owed}',
    '[another|second|third|fourth|2nd|3rd|4th|5th] [|_] {wrong}',
    '{owed} [|~have|~be|still] [|been|just|not] [{wrong}|disappeared|stolen|never|nowhere]',
    '[~have|with|found|there is] [a|an|some] [|_] [crack|scratch|dent|hole|tear|rip|mark|stain|leak|fault|bug]',
    '[you|u|they|your _|he|she|{staff}] [|guys|just|~have|all|_ has|_ have] [{harm}|left my|left me|left us|made me|made us|sent me|sent us|kept]',
    '[i|we] [|~have|was|were|got] [been|was|were|got] [|just|also|_] [{harm}|left with|left without]',
    '[~charge|billed|debited|paid] [|me|us|my card] [twice|extra|NUM]',
    '[bought|ordered] ... [~be|came|arrived|broke|stopped]',
    '~be [supposed to|promised|assured|guaranteed]',
    'should have [|been|arrived|had] [|here|yesterday|by]',
    '[without|with no|no] [notice|warning|asking|permission|explanation|reason|apology|communication|update|information|response|answer|reply|help|one|record|refund]',
    '[the wrong|instead of|twice now|my complaint|a complaint|to complain|complaining about|complaint :|like a child|rip off|rip-off|ripped off|only to find|#fail]',
    '~be still [not|no|waiting|nothing]',
    '[~delay|canceled|cancelled|late] [again|by|for NUM|due|with no|{time}]',
    '[NUM|{time}] [|{time}] [late|delay|delayed|overdue|behind]',
    '^ [disgusted|furious|disgusting|unacceptable|ridiculous|worst|terrible|awful|horrible|shocking|pathetic|disappointed]',
    '[rude|unhelpful|dismissive|arrogant|unprofessional|aggressive|incompetent] [|and|_|to|with]',
    '~be [a|an] [|_] [joke|shambles|disgrace|scam|mess|nightmare|farce]',
    '[lost|damaged|broke|destroyed|ruined|threw] [my|our|the|it]',
    '[down|off|out|missing|broken|changed|worse] [since|after] [|your|the|last]',
    '[{harm}|{wrong}|down|crashed] ... again',
    '~take [NUM|over|more than|forever|so long] [|NUM|_] [{time}|to]',
    'no [room|seat|seats|booking|luggage|bags|food|hot water|water|power]',
    '~have to [|then|_] [wait|stand|call|pay|buy|repeat|sit]',
    '[second|third|2nd|3rd|fourth] time [$$|now|running|in a row|this]',
    '[paid|ordered|booked|asked] ... [but|and] [got|received|still|no]',
    '[fail|fails|failing|failed|failure] $',
    '[you|u] [|guys|really|just] [suck|failed|lie|lied|sent]',
    '[never|will not|would not|not] [|ever|be] [~fly|~use|~book|~buy|~shop|~travel|recommend] [|you|with|your|from|on] [|you|this|again]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** A slip that writers claim for themselves. */
export const ownSlip: Lexicon = {
  id: 'own-slip',
  source: 'goodturn, 2026',
  patterns: [
    'my [|own] [bad|mistake|fault|error|stupid|silly|stupidity]',
    '[i|we] [|_|have _] [~type|~enter|~press|~click|~delete|~choose|~pick|~select|~book|~order|~put|~give] [|you|in|the|a|it|my|on] [|the|a|my|_] [wrong|myself]',
    '[i|we] [|ADV] [dropped|broke|cracked|spilled|spilt|smashed|sat on|lost my|left my|misplaced|forgot|misread|overlooked]',
  ],
};

/** A fault of a thing, told without more: a report as often as a complaint. */
export const malfunction: Lexicon = {
  id: 'malfunction',
  source: 'goodturn, 2026',
  classes: [
    { id: 'run', source: 'goodturn, 2026', words: ['work', 'load', 'open', 'start', 'connect', 'charge', 'respond', 'sync', 'show', 'log', 'print', 'boot', 'heat', 'flush', 'turn', 'send', 'accept'] },
    { id: 'crash', source: 'goodturn, 2026', words: ['crash', 'freeze', 'fail', 'drop', 'die', 'disconnect', 'leak', 'cut', 'restart', 'break', 'buffer', 'overheat', 'lose', 'disappear', 'time out', 'decline', 'stop', 'hang', 'go down'] },
    { id: 'thing', source: 'goodturn, 2026', words: ['it', 'app', 'site', 'website', 'page', 'system', 'portal', 'update', 'router', 'phone', 'machine', 'laptop', 'printer', 'card', 'line', 'boiler', 'fridge', 'screen', 'login', 'wifi', 'internet', 'broadband', 'connection', 'server', 'service', 'form', 'link', 'checkout', 'payment', 'power', 'water', 'heating', 'lift'] },
  ],
  patterns: [
    '[~be|~have|~do|will|would|can|could] not [|even|actually|been|be|really] {run}',
    '[~stop|~keep|quit|started] [|on] [{run}|{crash}]',
    '{thing} [|just|still|has|_] {crash}',
    '{thing} [~be|went|has been|still] [dead|down|off|out|broken]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'order'] },
};
