import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; commissive speech acts after Searle 1976';

/** Acts that are concrete when somebody says that they will do them. */
export const deeds: WordClass = {
  id: 'deed',
  source,
  words: [
    'add', 'adjust', 'amend', 'apply', 'arrange', 'attach', 'block', 'book', 'bring', 'call', 'cancel', 'change', 'chase', 'clear', 'close', 'collect', 'complete', 'confirm', 'connect', 'correct', 
    'credit', 'delete', 'deliver', 'dispatch', 'drive', 'drop', 'email', 'enclose', 'escalate', 'exchange', 'extend', 'file', 'finish', 'fit', 'fix', 'forward', 'hand', 'inform', 'install', 'issue', 'mail', 'mend', 'message', 'move', 'notify', 'order', 'organise', 'pack', 'pass', 'pay', 'phone', 'pick', 'place', 'pop', 'post', 'prepare', 'print', 
    'process', 'push', 'put', 'raise', 'rebook', 'record', 'redo', 'reduce', 'refund', 'register', 'reimburse', 'reinstate', 'relay', 'release', 'remind', 'remove', 'renew', 'reopen', 'repair', 'repay', 'replace', 'report', 'reschedule', 'resend', 'reserve',
    'reset', 'restore', 'return', 'reverse', 'ring', 'schedule', 'send', 'share', 'ship', 'sign', 'submit', 'swap', 'switch', 'test', 'text', 'unblock', 'unlock', 'update', 'upgrade', 'upload', 'visit', 'waive',
    'withdraw', 'write',
  ],
};

/** Verbs after "I will" that promise nothing, whatever time is named: states, talk about talk, absence. */
export const idleVerbs: WordClass = {
  id: 'idle-verb',
  source,
  words: [
    'admit', 'apologise', 'apologize', 'appreciate', 'assume', 'be', 'believe', 'bet', 'can', 'close', 'cost', 'enjoy', 'expect', 'explain', 'feel', 'guess', 'hope', 'imagine', 'know', 'like', 'love', 'mean', 'miss', 'need', 'open',
    'prefer', 'remember', 'require', 'say', 'see', 'serve', 'suppose', 'thank', 'think', 'understand', 'want', 'welcome', 'wish', 'happen', 'fly', 'board', 'depart', 'land', 'operate', 'charge', 'ask', 'try', 'talk', 'assist', 'help',
  ],
};

/** Verbs for what moves or is done in a plan: "it goes out today". */
const moves: WordClass = {
  id: 'move',
  source,
  words: ['goes', 'go', 'ships', 'ship', 'leaves', 'arrives', 'lands', 'comes', 'drops', 'gets', 'reaches', 'posts', 'flies', 'delivers', 'calls', 'rings', 'fits', 'fixes', 'collects', 'credits', 'delivered', 'posted'],
};

/** A plan in the present tense; the time is looked for in code. */
export const plans: Lexicon = {
  id: 'plan-in-present',
  source,
  patterns: [
    '[NOUN|PROPN|NUM|ADJ|it|that|this|they|he|she|these|those] [|both|all|then|also|now|each] {move}',
    '[it|that|this|they|he|she|NOUN|these|those] [is|are] [|then|both|all] [on the|in the|with you|back with|on your|in your|on its|out for|going|coming|being|at your|there|round|done|scheduled|booked|set|arranged|leaving|ready]',
    '[expect|look out for|watch for] [|my|our|the|a|your|it|an|_] [|_] [call|email|parcel|refund|letter|answer|reply|delivery|him|her|it|them|one|money|text|message|engineer|driver]',
    '[you|ye] have [|got] [my|our] word', '[my|our] [|_] [NOUN|PROPN] [brings|sends|takes|mails|phones|emails|hands|repairs|replaces|returns|writes|installs|mends|repays]', 
  ],
  classes: [moves],
  where: { mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Acts that may be much or nothing: looking into it, doing one's best, being in touch. */
export const vagueActs: Lexicon = {
  id: 'vague-act',
  source,
  patterns: [
    '~look [|further|right|straight|more] [into|in to|at|onto]', '[take|have|taking|give|giving] [|it|this|that|things] [a|another|some] [|_] [look|think|thought|consideration|attention|go]', 'see [what|where|if|whether|how] ...', 'do [|_] [|_] [my|our|their] [|level|very|utmost|absolute] [best|utmost]', '[do|doing] [everything|all|whatever|what|anything] [|that] [|_] [|_] [can|power|possible]', '~try [|and|to|my|our|harder|hard]', '[be|get|keep|stay|been] [|back] in [touch|contact]', '[get|come|getting|coming|revert|circle] back [|to you]', 'revert',
    'keep you [|all] [posted|updated|informed|in the loop|up to date|abreast]', 'keep an eye', '[take|taken] [|_] [|_] [on board|into account|into consideration]', '~consider [this|that|your|the|all]', '[~investigate|~review|~handle|~monitor|assess|evaluate|explore|revisit|let you know|touch base|get on it|be on it|get something|have something|have news|have more|learn from|liaise|discuss]', '[work|working] [on|towards|toward|to|with|hard]', 'follow [up|this up|it up|that up]', '~reach out', '[strive|endeavour|endeavor|aim|seek|attempt|hope|look|plan] to', 
    '[get|have|getting] [it|this|that|things|something|everything|matters|you|someone|somebody] [|all] [sorted|fixed|resolved|looked|seen|moving|dealt|addressed|to look|to get|back to]', 'sort [|_] [it|this|that|something|things|you|everything|all|out]', 'get [to the bottom|round|around]', '[deal|dealing] with', '~address [it|this|that|the|your]', 'check [|in|up|on|into] [it|this|that|things]',
  ],
};

/** Times that name no time. */
export const vagueTimes: Lexicon = {
  id: 'vague-time',
  source,
  patterns: [
    '[asap|soon|shortly|presently|eventually|sometime|someday|momentarily|promptly|imminently|swiftly|quickly|later on]', 'as [soon|quickly|quick|fast|promptly|swiftly|early] as [|is|we|i|they|humanly] [possible|can|practicable|able|they can|may be]', 'in [due course|no time|the fullness of time|good time|a bit|a while|time|a timely _|a moment|a jiffy]', 'at [some|a later|a certain|a suitable|the right] [point|stage|time|moment|date]', 'some [time|day]', 'before [|too] long', '[in|within|over] the [near|not too distant|foreseeable|coming] [future|period|weeks|days|months]', 
    '[when|whenever|as soon as|as and when|once|the moment] [i|we|they|he|she|someone|somebody|time|things|it] [|_] [get|can|has|have|find|permit|allow|know|hear|is free|are free|calm|quieten|settle] [|a|the|some|round|around|more|any] [|chance|moment|minute|time|second|to|news]', '[when|whenever] [possible|able]', '[at|by] [the|our|your|my|their] [|very] earliest [|possible] [convenience|opportunity]', '[you|me|us|it|this|same|back|answer|reply|response|update|issue|matter] at the [|very] earliest $$', 
  ],
};

/** Nobody in particular: one of the team, a colleague, the relevant people. */
export const faceless: Lexicon = {
  id: 'faceless-actor',
  source,
  patterns: [
    '[someone|somebody|people] [|_] [|_] [will|is going|should|shall|ought]', '[one|a member|some|somebody|someone] of [|the|our|my] [|_] [|_] {staff} [|_] [will|is going|should|shall]', '[a|an|another] [|_] {staff} [will|is going|should|shall]', 'the [relevant|responsible|appropriate|right|concerned|proper] [|_] {staff} [will|is going|are going|should|shall]',
  ],
  classes: [{ id: 'staff', source, words: ['team', 'colleague', 'agent', 'advisor', 'adviser', 'representative', 'rep', 'staff', 'lad', 'guy', 'girl', 'people', 'folk', 'specialist', 'expert', 'department', 'manager', 'supervisor', 'crew', 'person', 'party', 'office', 'member', 'engineer', 'technician', 'handler'] }],
};
