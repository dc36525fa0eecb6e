import type { Lexicon, WordClass } from '../text/lexicon';
import { timeUnits } from './feelings';

/** What the firm is there to do: said with a negation, it was not done. */
const due: WordClass = {
  id: 'due',
  source: 'goodturn, 2026; core-service failures after Keaveney 1995',
  words: [
    'arrive', 'come', 'turn up', 'show up', 'deliver', 'receive', 'refund', 'credit', 'pay', 'fix', 'repair', 'clean', 'fit', 'match', 'let', 'send', 'answer', 'call', 'ring', 'reply', 'respond',
    'honor', 'honour', 'process', 'update', 'apply', 'collect', 'help', 'care', 'listen', 'warn', 'tell', 'inform', 'bother', 'apologize', 'ready', 'there', 'here', 'included', 'right', 'as described', 'what i ordered',
  ],
};

/** What is wrong with a thing, a person's conduct or a plan. */
const wrong: WordClass = {
  id: 'wrong',
  source: 'goodturn, 2026',
  words: [
    'broken', 'faulty', 'defective', 'damaged', 'cracked', 'smashed', 'shattered', 'scratched', 'dented', 'torn', 'ripped', 'bent', 'leaking', 'stained', 'dirty', 'filthy', 'moldy', 'mouldy',
    'expired', 'stale', 'burnt', 'soaked', 'missing', 'wrong', 'incorrect', 'incomplete', 'late', 'delayed', 'canceled', 'cancelled', 'lost', 'dead', 'overcharged', 'charged twice', 'bumped', 'blocked',
    'locked', 'disconnected', 'rude', 'unhelpful', 'useless', 'dismissive', 'ignored', 'declined', 'rejected', 'refused', 'denied', 'gone', 'overbooked', 'unusable', 'in pieces', 'misled', 'cold', 'raw', 'inedible',
  ],
};

/** Verbs of wronging somebody. */
const harm: WordClass = {
  id: 'harm',
  source: 'goodturn, 2026',
  words: [
    'lose', 'charge', 'overcharge', 'bill', 'cancel', 'delay', 'bump', 'break', 'damage', 'smash', 'drop', 'throw', 'dump', 'delete', 'wipe', 'erase', 'lock', 'block', 'disconnect', 'ignore', 'forget',
    'promise', 'refuse', 'deny', 'reject', 'lie', 'laugh', 'shout', 'yell', 'insult', 'swear', 'hang up', 'mess up', 'screw up', 'ruin', 'wreck', 'destroy', 'mislead', 'scratch', 'bin', 'downgrade', 'miss', 'fail',
    'steal', 'cut off', 'overbook', 'flood', 'stain', 'tear', 'spill', 'cheat', 'trick', 'con', 'rob', 'misplace', 'double charge', 'kick', 'strand', 'turn away', 'crack', 'dent', 'crush', 'soak',
  ],
};

/** Things a customer is owed. */
const owed: WordClass = {
  id: 'owed',
  source: 'goodturn, 2026',
  words: [
    'bag', 'luggage', 'suitcase', 'baggage', 'item', 'order', 'product', 'parcel', 'package', 'flight', 'size', 'color', 'colour', 'part', 'seat', 'screen', 'room', 'staff', 'driver', 'agent', 'crew',
    'model', 'address', 'name', 'date', 'booking', 'reservation', 'delivery', 'refund', 'payment', 'deposit', 'money', 'wages', 'photos', 'data', 'files', 'engineer', 'food', 'meal',
  ],
};

/** Something went wrong on the firm's side and the writer says so, with or without a feeling. */
export const grievance: Lexicon = {
  id: 'grievance',
  source: 'goodturn, 2026; core-service failures after Keaveney 1995',
  classes: [due, wrong, harm, owed, timeUnits],
  patterns: [
    '[~be|~have|~do|will|would|can|could] not [|even|actually|been|be|ever|really|yet|able to] {due}',
    '[never|nobody|no one|noone] [|even|actually|ever|has|had] [{due}|got|worked|works|appeared|came back|at|knows|seems|picks]',
    '[will|would] not [let|allow|accept|give|refund|help|open|take|pay]',
    '[~be|came|arrived|got|turned up] [|all|still|completely|totally|badly|so|already|again|now|just|also|_] {wrong}',
    '{wrong} [|_] {owed}',
    '[another|second|third|fourth|2nd|3rd|4th|5th] [|_] {wrong}',
    '{owed} [|has|have|had|is|are|was|were|still] [|been|just|all|not] [{wrong}|vanished|disappeared|stolen|destroyed|bounced|never|nowhere|ruined]',
    '[has|have|got|had|with|found|there is|there are] [a|an|some] [|_] [crack|scratch|dent|hole|tear|stain|leak|fault|defect|mold|mould|rip|chip|hair|bug]',
    '[you|u|they|your _|he|she|driver|courier|agent|staff|team|system|bank|airline|crew|company|shop|store|hotel] [|guys|just|have|has|had|all|people|_ has|_ have] [{harm}|left my|left me|left us|made me|made us|sent me|sent us|kept]',
    '[i|we] [|had|have|was|were|got] [been|was|were|got] [|just|also|_] [{harm}|left in|left on|left with|left without|given the wrong|sent the wrong|treated like|told off]',
    '[~charge|billed|debited|paid] [|me|us|my card] [twice|double|three times|again|extra|wrongly|too much|NUM]',
    '[i|we] [|had|have|already] [paid|ordered|booked|asked|requested|bought] ... [but|and] [got|received|still|you|they|was|were|there|no|it]',
    '[bought|ordered] ... [~be|came|arrived|broke|stopped|does not|will not]',
    '[was|were|is|are] [|all] supposed to',
    '[was|were|been] [promised|assured|guaranteed]',
    'should have [|been|arrived|come|had|received] [|here|delivered|yesterday|by]',
    '[without|with no|no] [notice|warning|telling|asking|permission|explanation|reason|apology|communication|update|information]',
    'not [|even] as [described|advertised|promised|shown]',
    'instead of',
    '[the wrong|twice now|my complaint|a complaint|this complaint|to complain|complaining about|hung up on|cut off|only to find|#fail]',
    '[is|are|was|were] still [not|no|waiting|nothing|down|have not]',
    '[~delay|canceled|cancelled|late] [again|NUM|by NUM|for NUM|due|with no|{time}]',
    '[NUM|{time}] [|{time}] [late|delay|delayed|overdue|behind]',
    '~lose [my|our] [|_] [{owed}|save|work|place]',
    '^ [disgusted|furious|livid|appalled|disgusting|unacceptable|ridiculous|worst|terrible|awful|horrible|shocking|pathetic|disappointed] ',
    '[rude|unhelpful|dismissive|arrogant|unprofessional|aggressive|incompetent] [|and|_|to|with] ',
    '[is|are|was|were] [a|an] [|_] [joke|shambles|disgrace|rip off|scam|mess|nightmare|farce|disaster]',
    '{harm} [my|our|the|it|me|us] [|off]',
    '[dead|down|off|out|gone|missing|broken|changed|different|worse|slower] [since|after] [|your|the|last]',
    '[{harm}|{wrong}|down|short|stopped|crashed] ... again',
    '~leave [me|us|him|her|my|a|some|his|their|its] [|_] [mud|rubbish|mess|dirt|marks|stain|scratch|hole|open|standing|stranded|waiting|stuck|out|alone|behind|without]',
    '[left|gone|drove off] without [my|me|us|our|him|her]',
    '~take [NUM|over|more than|forever|ages|so long] [|NUM|_] [{time}|to]',
    'no [room|seat|seats|booking|record|refund|luggage|bags|food|heating|hot water|water|power|driver|engineer|response|answer|reply|help|one]',
    '~have to [|then|_] [wait|queue|stand|chase|call|ring|pay|buy|walk|sleep|rebook|repeat|sit]',
    '~waste [my|our|his|her] time',
    '[fail|fails|failing|failed|failure] $',
    '[you|u] [|guys|all|people|really|just|still] [suck|sucks|failed|lie|lied|sent]',
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
    '[i|we] [|_|have _] [~type|~enter|~press|~click|~delete|~choose|~pick|~select|~book|~order|~put|mistyped] [|in|the|a|it|my|on] [|the|a|my|_] [wrong|myself]',
    '[i|we] [|accidentally|stupidly|just|only|foolishly|_] [dropped|broke|cracked|spilled|spilt|smashed|sat on|lost my|left my|misplaced|locked myself|forgot|forgotten|misread|overlooked] ',
    '[cat|dog|son|daughter|toddler|kid|husband|wife] [|_] [knocked|chewed|ate|dropped|broke|spilled|spilt|pulled]',
    'silly me',
  ],
};

/** A fault of a thing, told without more: a report as often as a complaint. */
export const malfunction: Lexicon = {
  id: 'malfunction',
  source: 'goodturn, 2026',
  classes: [
    { id: 'run', source: 'goodturn, 2026: what things do when they are well', words: ['work', 'load', 'open', 'start', 'connect', 'charge', 'respond', 'sync', 'show', 'log', 'print', 'boot', 'heat', 'flush', 'turn', 'send', 'accept'] },
    { id: 'crash', source: 'goodturn, 2026: what things do when they are not', words: ['crash', 'freeze', 'fail', 'drop', 'die', 'disconnect', 'leak', 'cut', 'reboot', 'restart', 'break', 'buffer', 'overheat', 'flicker', 'lose', 'vanish', 'disappear', 'time out', 'bounce', 'reject', 'decline', 'stop', 'hang', 'explode', 'go down'] },
    { id: 'thing', source: 'goodturn, 2026', words: ['it', 'app', 'site', 'website', 'page', 'system', 'portal', 'update', 'router', 'phone', 'machine', 'laptop', 'printer', 'card', 'line', 'boiler', 'fridge', 'screen', 'login', 'wifi', 'internet', 'broadband', 'connection', 'server', 'service', 'form', 'link', 'checkout', 'payment', 'power', 'water', 'heating', 'lift'] },
  ],
  patterns: [
    '[~be|~have|~do|will|would|can|could] not [|even|actually|been|be|ever|really|any] {run}',
    '[~stop|~keep|quit|started] [|on] [{run}|{crash}]',
    '{thing} [|just|always|still|now|suddenly|has|_] {crash}',
    '{thing} [~be|went|has been|still] [dead|down|off|out|broken]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'order'] },
};
