import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; commissive speech acts after Searle 1976';

/** Acts that are concrete when somebody says that they will do them. */
export const deeds: WordClass = {
  id: 'deed',
  source,
  words: [
    'activate', 'add', 'adjust', 'amend', 'apply', 'arrange', 'attach', 'block', 'book', 'bring', 'call', 'cancel', 'change', 'chase', 'clear', 'close', 'collect', 'compensate', 'complete', 'confirm', 'connect', 'convert', 'copy', 'correct', 'courier',
    'credit', 'deduct', 'delete', 'deliver', 'deposit', 'dispatch', 'despatch', 'draft', 'drive', 'drop', 'email', 'enclose', 'escalate', 'exchange', 'expedite', 'extend', 'fax', 'fetch', 'file', 'finish', 'fit', 'fix', 'flag', 'forward', 'freeze', 'fulfil', 'fund',
    'halve', 'inform', 'install', 'issue', 'knock', 'lift', 'lodge', 'log', 'mail', 'mark', 'match', 'measure', 'mend', 'message', 'move', 'notify', 'order', 'organise', 'organize', 'pack', 'paint', 'pass', 'pay', 'phone', 'pick', 'ping', 'place', 'pop', 'post', 'prepare', 'print', 'prioritise',
    'process', 'push', 'raise', 'reactivate', 'rearrange', 'rebook', 'record', 'redo', 'reduce', 'refund', 'register', 'reimburse', 'reinstate', 'reissue', 'relay', 'release', 'remind', 'remove', 'renew', 'reopen', 'repair', 'repay', 'replace', 'report', 'reroute', 'reschedule', 'resend', 'reserve',
    'reset', 'restore', 'return', 'reverse', 'ring', 'schedule', 'scrap', 'send', 'share', 'ship', 'sign', 'skype', 'split', 'store', 'submit', 'subtract', 'suspend', 'swap', 'switch', 'test', 'text', 'top', 'translate', 'unblock', 'unlock', 'update', 'upgrade', 'upload', 'visit', 'void', 'waive',
    'wash', 'weigh', 'wipe', 'wire', 'withdraw', 'wrap', 'write',
  ],
};

/** Verbs after "I will" that promise nothing, whatever time is named: states, talk about talk, absence. */
export const idleVerbs: WordClass = {
  id: 'idle-verb',
  source,
  words: [
    'admit', 'apologise', 'apologize', 'appreciate', 'assume', 'be', 'believe', 'bet', 'can', 'close', 'cost', 'depend', 'enjoy', 'expect', 'explain', 'feel', 'forgive', 'grant', 'guess', 'honest', 'hope', 'imagine', 'know', 'lie', 'like', 'love', 'mean', 'miss', 'need', 'never', 'open', 'pray',
    'prefer', 'regret', 'remember', 'require', 'say', 'see', 'serve', 'spare', 'suppose', 'thank', 'think', 'understand', 'want', 'welcome', 'wish', 'wonder', 'happen', 'celebrate', 'fly', 'board', 'depart', 'land', 'operate', 'charge', 'ask', 'try', 'talk', 'assist', 'help', 'sorry', 'glad', 'afraid',
  ],
};

/** Verbs for what moves or is done in a plan: "it goes out today". */
const moves: WordClass = {
  id: 'move',
  source,
  words: ['goes', 'go', 'ships', 'ship', 'leaves', 'arrives', 'lands', 'comes', 'drops', 'gets', 'reaches', 'posts', 'flies', 'delivers', 'calls', 'rings', 'starts', 'fits', 'fixes', 'collects', 'picks', 'credits', 'hits', 'delivered', 'posted'],
};

/** A plan in the present tense; the time is looked for in code. */
export const plans: Lexicon = {
  id: 'plan-in-present',
  source,
  patterns: [
    '[NOUN|PROPN|NUM|ADJ|it|that|this|they|he|she|these|those] [|both|all|then|also|now|each] {move}',
    '[it|that|this|they|he|she|NOUN|these|those] [is|are] [|then|both|all] [on the|in the|with you|back with|on your|in your|on its|out for|going|coming|being|at your|gone|there|round|done|due|scheduled|booked|set|arranged|leaving|ready]',
    '[expect|look out for|watch for] [|my|our|the|a|your|it|an|_] [|_] [call|email|parcel|refund|letter|answer|reply|delivery|him|her|it|them|one|money|text|message|engineer|driver]',
    'have it in my diary', '[set|put] [|myself] a reminder', '[down|booked|pencilled] in for', '[you|ye] have [|got] [my|our] word', '[consider] it [done|sorted|sent]', 'my next [call|update|email|message|letter] [|to you] [is|comes|will be]',
  ],
  classes: [moves],
  where: { mood: ['statement', 'fragment', 'order'], conditional: false },
};

/** Acts that may be much or nothing: looking into it, doing one's best, being in touch. */
export const vagueActs: Lexicon = {
  id: 'vague-act',
  source,
  patterns: [
    '~look [|further|deeper|right|straight|more] [into|in to|at|it over|onto]', '[take|have|taking|having|give|giving] [|it|this|that|things|the matter] [a|another|some] [|_] [look|think|thought|consideration|attention|once over|go]',
    'see [what|where|if|whether|how] ...', 'do [|_] [|_] [my|our|their|your] [|level|very|utmost|absolute] [best|utmost]', '[do|doing] [everything|all|whatever|what|anything] [|that] [|_] [i|we|they|in|possible|is]',
    '~try [|and|to|my|our|harder|hard|{vague-adverb}]', '[be|get|keep|stay|getting|been] [|back] in [touch|contact]', '[get|come|getting|coming|revert|circle] back to you', 'revert [|to you|back]',
    'keep you [|all|both] [posted|updated|informed|in the loop|up to date|in the picture|apprised|abreast]', 'keep [|_] [|_] in mind', 'keep an eye', 'bear [|_] [|_] in mind', '[take|taking|taken] [|_] [|_] [on board|into account|into consideration|under advisement]',
    '~consider [this|that|your|the|all] [|request|feedback|case|matter|again|$$|and|with|suggestion|comments]', '~investigate', '~review', '[work|working] [on|towards|toward|to|with|hard]', 'follow [up|this up|it up|that up]', '~reach out', '[strive|endeavour|endeavor|aim|seek|attempt|hope|look|plan] to', 'make [|every|an|some] [effort|attempt|it up]', 'make sure [it|this|that] is [looked|dealt|taken|sorted]',
    '[get|have|getting] [it|this|that|things|something|everything|matters|you|someone|somebody] [|all] [sorted|fixed|resolved|looked|seen|moving|dealt|addressed|to look|to get|to come|back to|on it]', 'sort [|_] [it|this|that|something|things|you|everything|all] [|out]', 'sort out', '[get|getting] to the bottom', '[get|getting] [round|around] to',
    '[deal|dealing] with', '~address [it|this|that|the|your]', '~handle', '~monitor', 'figure [|it|this|that|something] out', 'work something out', 'come up with something', '[think|thinking] [about|of]', 'let you know', 'assess', 'evaluate', 'explore', 'prioritise', 'escalate where', 'give you [a|an] [shout|bell|ring|update|answer] [when|once|if]', 'touch base', 'circle back', 'pick [it|this] up at', 'get on [|to] [it|this|that]', 'be on it', 'get something', 'have something', 'have an [answer|update]', 'have news', 'have more', '[liaise|discuss]', 'see to [it|that|this]', 'raise awareness', 'learn from', 'check [|in|up|on|into] [it|this|that|things]',
  ],
  classes: [{ id: 'vague-adverb', source: 'closed class of English', words: ['really', 'always', 'certainly', 'definitely'] }],
};

/** Times that name no time. */
export const vagueTimes: Lexicon = {
  id: 'vague-time',
  source,
  patterns: [
    'asap', 'a. s. a. p', 'as [soon|quickly|quick|fast|promptly|swiftly|early|speedily] as [|is|we|i|they|humanly] [possible|can|practicable|feasible|able|poss|i can|we can|they can|may be]', '[soon|shortly|presently|eventually|sometime|someday|momentarily|promptly|imminently|swiftly|speedily]',
    'in [due course|no time|the fullness of time|good time|a bit|a while|time|a timely manner|a moment|a jiffy]', 'at [some|a later|a certain|a suitable|the right] [point|stage|time|moment|date]', 'some [time|day|point] [|_]', 'sooner rather than later', '[before|ere] [long|too long]', 'one of these days', '[in|within|over] the [near|not too distant|foreseeable|coming] [future|period|weeks|days|months]', 'down the [line|road|track]',
    'when [|ever] [i|we|they|he|she|someone|somebody|the team|time|things|it|our] [|_] [get|gets|can|has|have|find|finds|permits|allows|is free|are free|quieten|calm|quiet|becomes|is possible|settle] [|a|the|some|round|around] [|chance|moment|minute|time|second|to]', 'whenever [possible|we can|i can|they can|that is]', '[at|by] [the|our|your|my|their] [|very] earliest [|possible] [convenience|opportunity]', 'without [|undue|any] delay', 'later on', 'as and when', 'in [|its|their|our] own time', 'all in good time', 'at the first opportunity', 'when able', 'when possible', 'if and when', 'until further notice', '[once|when] [we|i|they] [know|have|hear] [more|something|anything|news|further|any]', 'quickly', 'in the coming [days|weeks|months]', 'the moment [i|we] can',
  ],
};

/** Nobody in particular: one of the team, a colleague, the relevant people. */
export const faceless: Lexicon = {
  id: 'faceless-actor',
  source,
  patterns: [
    '[someone|somebody|some one|people|whoever] [|_] [|_] [will|is going|should|shall|ought|may|might]', '[one|a member|members|some|somebody|someone|any] of [|the|our|my|your] [|_] [|_] {staff} [|_] [will|is going|are going|should|shall|might|may]', '[a|an|another] [|_] {staff} [will|is going|should|shall|may]', 'the [relevant|responsible|appropriate|right|concerned|proper] [|_] [people|person|team|department|party|parties|colleagues|office] [will|is going|are going|should|shall]',
  ],
  classes: [{ id: 'staff', source, words: ['team', 'colleague', 'agent', 'advisor', 'adviser', 'representative', 'rep', 'staff', 'lad', 'guy', 'girl', 'people', 'folk', 'specialist', 'expert', 'department', 'manager', 'supervisor', 'crew', 'associate', 'person', 'office', 'member', 'operator', 'consultant', 'engineer', 'technician', 'handler', 'u'] }],
};
