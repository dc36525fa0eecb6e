import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { orders } from '../../text/orders';

/** Acts of service that are asked for by a plain imperative. */
const services: ReadonlySet<string> = new Set([
  'add', 'adjust', 'answer', 'arrange', 'book', 'bring', 'call', 'cancel', 'change', 'check', 'close', 'collect', 'confirm', 'correct', 'credit', 'deduct', 'deliver', 'dm', 'email', 'exchange', 'explain', 'find', 'fix', 'follow', 'give', 'help', 'hold', 'include', 'keep', 'leave', 'let',
  'mend', 'move', 'open', 'pass', 'pay', 'postpone', 'provide', 'put', 'rebook', 'refund', 'reimburse', 'remove', 'repair', 'replace', 'reply', 'report', 'reschedule', 'reserve', 'resend', 'reset', 'respond', 'return', 'ring', 'send', 'ship', 'show', 'sort', 'stop', 'swap', 'switch', 'take', 'tell', 'text',
  'transfer', 'turn', 'unlock', 'unsubscribe', 'update', 'upgrade', 'waive', 'get', 'bill', 'charge', 'delete', 'make', 'quote', 'price', 'answer', 'connect', 'install', 'register',
]);

/** Orders that ask for nothing: contact, thanks, exclamations. */
const idle = /^(?:(?:so|and|but|well|just|please|oh|hey|then|now|do|not|never|always|also) )*(?:thanks?|enjoy|have (?:a|an|your|the)|keep (?:up|it up|going|on)|forget|mind|see (?:you|u|how|what|the)|look(?: |$)(?!into)|listen|guess|imagine|say (?:hi|hello)|pass (?:on )?(?:my|our) (?:thanks|compliments|regards|best)|take (?:care|your time|that|a bow)|trust|believe|wait|hang|hold (?:on|my beer)|excuse|pardon|forgive|worry|bother|go figure|come on|get (?:real|a grip|well|this|over|used)|shame|let (?:us|\W?s|alone|it go|me (?:say|tell|guess|just say))|give (?:them|him|her|it a rest|that (?:man|woman)|the team|yourselves?|everyone)|tell (?:him|her|them|your (?:team|driver|staff|colleague)s? (?:thanks|thank|they|she|he|i))|note|remember|call (?:it|me (?:old|crazy|picky|naive))|make (?:no mistake|sense)|put (?:it|differently|simply)|turn(?:s|ed)? out|check (?:out|this|it) |follow(?:ing)? (?:me|the)|stop (?:it|lying|being)|help yourself|get (?:out|lost|stuck)|leave it|take it)/;

const own: ReadonlySet<string> = new Set(['me', 'us', 'my', 'our', 'mine', 'ours', 'myself']);

const asks = (text: AnnotatedText, clause: Clause): boolean => {
  const tokens = text.tokens.slice(clause.from, clause.to);
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  if (words.length < 2 || idle.test(words.map((token) => token.normal).join(' '))) return false;
  const verb = words.find((token) => services.has(token.lemma));
  return tokens.some((token) => own.has(token.normal)) || words.some((token) => /^(?:please|pls|plz|kindly)$/.test(token.normal)) || (verb !== undefined && words.indexOf(verb) <= 2);
};

/** First tokens of the clauses in which a customer orders something of the firm. */
export const directives = (text: AnnotatedText): number[] => orders(text).filter((clause) => asks(text, clause)).map((clause) => clause.from);
