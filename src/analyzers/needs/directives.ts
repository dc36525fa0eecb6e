import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import { orders } from '../../text/orders';

/** Acts of service that are asked for by a plain imperative. */
const services: ReadonlySet<string> = new Set([
  'add', 'answer', 'arrange', 'book', 'bring', 'call', 'cancel', 'change', 'check', 'close', 'collect', 'confirm', 'correct', 'credit', 'deliver', 'dm', 'email', 'exchange', 'explain', 'find', 'fix', 'follow', 'give', 'help', 'hold', 'include', 'keep', 'leave', 'let', 'move', 'open', 'pass', 'pay', 'put',
  'rebook', 'refund', 'reimburse', 'remove', 'repair', 'replace', 'reply', 'reserve', 'resend', 'return', 'ring', 'send', 'ship', 'show', 'sort', 'stop', 'swap', 'switch', 'take', 'tell', 'text', 'transfer', 'turn', 'unlock', 'unsubscribe', 'update', 'upgrade', 'waive', 'get', 'bill', 'charge', 'delete', 'make',
]);

/** Verbs of many uses are a request only with what is to be got, left or kept. */
const light = /^(?:get|leave|keep|take|make|put|hold|find|follow|turn|pass|show|call|check|open|return|give|let)(?: (me|us|my|our|it|this|that|the|these|those|them|him|her|his|their|an?|someone|somebody|another|one|two|rid|everyone|any|some|all|both|back|off|out|over|on|in|down|sure|for)\b|\b)/;

/** Orders that ask for nothing: contact, thanks, praise, exclamations. */
const idle = /^(?:enjoy|find out|check[ -]in (?:open|is|was|close)|take (?:\w+ )?(?:notes?|a lesson)|have (?:a|an|your|the)|keep (?:up|it up|going|on|doing)|do not (?:get|even|worry|bother|forget|let|mind|know|you)|get (?:me wrong|me started|a grip|over|out|well|lost|stuck|used|this|the picture|the point)|pass (?:on )?(?:my|our|along) (?:my |our )?(?:thanks|compliments|regards|best|praise|kudos)|take (?:care|your time|that|a bow|it easy)|hold (?:on|my beer)|let (?:us\b(?! (?:have|know|see|keep|in))|.?s |it go|that sink|me (?:say|tell|guess|just|be|get this|give|down))|give (?:them|him|her|it) (?:a|an|my|the|all|some)|tell (?:him|her|them) (?:thanks|thank|they|she|he|i)|call (?:it|me (?:old|crazy|picky|naive))|make (?:no mistake|sense|it make)|put (?:it|differently|simply) (?:this|another|simply)|check (?:out|this|it) |follow me|leave it |show (?:some|you)|find it (?:very|so|hard|funny|strange|odd|interesting)|(?:add|include|report|send) (?:to that|love|good|the good))/;

const lead = /^(?:(?:so|and|but|well|just|please|pls|plz|kindly|oh|hey|hi|hello|then|now|also|ok|okay|at least|instead|first|next|or|always|never) |@\S+ )*/;

/** The customer is in it: "let me know", "cancel my order". */
const mine = /\b(?:me|my|us|our|mine|i|we)\b/;

/** Reproof, praise or advice to the firm about its own affairs, unless the customer is in it. */
const theirs = /^(?!(?:do not )?(?:arrange|bill|book|bring|call|cancel|change|close|collect|confirm|correct|credit|deliver|dm|email|exchange|include|move|rebook|refund|reimburse|remove|repair|replace|reply|resend|reserve|return|ring|send|ship|swap|switch|text|transfer|unlock|unsubscribe|update|upgrade|waive|delete|quote|deduct|add|put|leave|tell|let|give|get)\b)|^(?:give|get|tell|let) (?!me|us)|\b(?:your|ur|him|her|them|yourself|together|more)\b/;

/** "Make it two", "make that a large one". */
const amount = /^make (?:it|that) (?:an?|one|two|three|four|five|six|\d+|the|for)\b/;

/** "Cancel my flight and are of no help", "app has a glitch": a sentence that has lost its subject, or a noun read as a verb. */
const telling = /^(?!.*\b(?:if|that|what|where|when|why|who|which|how|whether|sure|until|till|because|as|it|you|i|we|they|he|she|there|please)\b).*\b(?:are|is|was|were|has|still no|no)\b/;

const asks = (text: AnnotatedText, clause: Clause): boolean => {
  const tokens = text.tokens.slice(clause.from, clause.to).filter((token) => token.kind === 'word' || token.kind === 'number');
  const all = tokens.map((token) => token.normal).join(' ');
  const words = all.replace(lead, '');
  const at = tokens.length - words.split(' ').length;
  const [verb, object, after] = tokens.slice(Math.max(at, 0));
  if (verb === undefined || object === undefined || verb.normal !== verb.lemma || idle.test(words)) return false;
  if (amount.test(words)) return true;
  if (telling.test(words)) return false;
  if ((object.pos === 'NOUN' || object.pos === 'PROPN') && after?.pos === 'AUX') return false;
  if (/\b(?:please|pls|plz|kindly)\b/.test(all)) return !/^(?:commend|thank|say|recogni[sz]e|reward|promote|congratulate|praise|note|accept|forgive|excuse|pardon|remember|enjoy|know|pass (?:on|along)|share (?:my|our)|be aware|rest|understand)\b/.test(words);
  const loud = text.text.slice(clause.start, text.sentences[clause.sentence]?.end ?? clause.end).trimEnd().endsWith('!');
  if (!mine.test(words) && (loud || theirs.test(words))) return false;
  if (/^[A-Z\s@#]{12,}$/.test(text.text.slice(clause.start, clause.end))) return false;
  if (verb.normal === 'put' && /^@/.test(text.text.slice(text.tokens[clause.from]?.start))) return false;
  return light.exec(words)?.at(1) !== undefined || (services.has(verb.lemma) && !light.test(words));
};

/** Characters before an order that are looked over for whose it is. */
const farthest = 400;

const speakers = new WeakMap<AnnotatedText, ReadonlyMap<Clause, Clause>>();

/** For each clause the last one before it in its sentence that has a subject. */
const speakersOf = ({ clauses }: AnnotatedText): ReadonlyMap<Clause, Clause> => {
  const found = new Map<Clause, Clause>();
  let last: Clause | undefined;
  for (const clause of clauses) {
    if (last !== undefined && last.sentence === clause.sentence) found.set(clause, last);
    if (clause.subjectAt >= 0) last = clause;
  }
  return found;
};

/** The order goes on with what others said or do: "the agent shrugged, send an email and wait", "you bump me off, charge me for it". */
const goesOn = (text: AnnotatedText, clause: Clause): boolean => {
  const words = text.text.slice(clause.start, clause.end);
  const lead = text.text.slice(Math.max(text.sentences[clause.sentence]?.start ?? clause.start, clause.start - farthest), clause.start);
  if (/\b(?:tells?|says?|said|told|advised?)\b/i.test(lead) && !/\b(?:i|we)\b(?! (?:was|were) )/i.test(lead) && !mine.test(words.toLowerCase()) && !/\b(?:please|pls|plz|kindly)\b/i.test(words)) return true;
  const before = kept(speakers, text, speakersOf).get(clause);
  if (before === undefined || before.mood !== 'statement' || /\b(?:please|pls|plz|kindly)\b/i.test(words)) return false;
  return before.subject === 'you' ? /\b(?:will|'ll|’ll)\b/i.test(text.text.slice(before.start, before.end)) : (before.subject === 'noun' || before.subject === 'they' || before.subject === 'person') && !mine.test(words.toLowerCase());
};

/** Advice to others, or a sour remark in the form of an order. */
const remarks = (text: AnnotatedText, clause: Clause): boolean =>
  /\u{1F644}/u.test(text.text.slice(clause.start, text.sentences[clause.sentence]?.end ?? clause.end)) || (/\b(?:never|do not|don['’]?t)\b/i.test(text.text.slice(clause.start, clause.end)) && /\b(?:book|fly|use|buy|order|shop|travel|stay|pay|trust|give)\b/i.test(text.text.slice(clause.start, clause.end)) && !mine.test(text.text.slice(clause.start, clause.end).toLowerCase()));

/** First tokens of the clauses in which a customer orders something of the firm. */
export const directives = (text: AnnotatedText): number[] => orders(text).filter((clause) => asks(text, clause) && !goesOn(text, clause) && !remarks(text, clause) && !/^(?:then|thus) /.test(text.text.slice(clause.start, clause.end).toLowerCase().replace(/^and /, ''))).map((clause) => clause.from);
