import type { Span } from './span';

/** How far from a term its explanation may begin, in code units. */
const reach = 90;

const opensGloss = '(?:that is|that\'s|i\\.?e\\.?|meaning|namely|which|or|in other words|in plain|basically|essentially|short for|aka|also (?:known|called)|simply|just|in short)';
const isGloss = '(?:(?:just|simply|basically|really|only|essentially) |when\\b|where\\b|what\\b|how\\b|our (?:name|word|term|way)|the (?:name|word|term|part|bit|box|thing|piece|point|process|place|person|people|team|time|delay|date|day|number|code|amount|share|cost|fee|price|speed|difference|way|device|unit|tube|pipe|cable)\\b|an? (?:fancy|technical|legal|medical|kind|type|sort|small|short|little|way|piece|check|word|term|name)\\b)';

const afterwards = (): readonly RegExp[] => [
  /^\w*["'”’]?\s*\((?=[^)]*[a-z]{3})[^)]{5,}\)/,
  new RegExp(`^\\w*["'”’]?(?: \\w+)?\\s*(?:,|[-–—:;(])\\s*${opensGloss}\\b`, 'i'),
  /^\w*["'”’]?(?: \w+)?\s*(?:,|[-–—:(])\s*(?:the|an?|your|our|one|how|when|where|what)\b[^.!?]*\b(?:that|which|where|when|who|of|for|between|we|you|to|on|in|at|with|by|inside|behind|under)\b/i,
  /^\w*["'”’]?(?: \w+)?\s*[-–—:]\s*(?:you|we|it)\b/i,
  new RegExp(`^\\w*["'”’]?(?: \\w+)?\\s+(?:(?:simply|just|basically|only|really|here|then)\\s+)?(?:means?|meant|stands? for|refers? to|describes?|(?:is|are)\\s+${isGloss})`, 'i'),
  new RegExp(`^[^.!?\\n]{0,70}[.!?:;,–—]\\s+(?:and |so )?(?:(?:by )?(?:that|this|it|which|they|those|these)(?:'s| is| are)? (?:just |simply |only |basically |really )?(?:means?\\b|stands? for|refers? to)|(?:that|it|this)(?:'s| is) (?:${isGloss}|(?:the|an?|our|your|one) (?:\\w+ ){1,3}(?:that|which|where|who|you|we|of|for|between|behind|inside|under)\\b)|in other words|in plain|put simply|think of|basically|i\\.e\\b)`, 'i'),
];

const before: readonly RegExp[] = [
  /\b(?:called|known as|named|termed|labelled|so-called|refer(?:red|s)? to (?:\w+ )?as|(?:by|with|what) (?:we|i|they|people|engineers|doctors|lawyers|the trade) (?:call|mean by|name|term)s?|we call(?: (?:it|this|that|them|these))?|(?:term|word|name|jargon|expression)(?: for(?: \w+){1,3})?(?: here)?(?: is|:)?|what|explain|meaning of)\s+(?:an? |the |our |your |as )*["'“‘(]*$/i,
  /(?<![a-z])[a-z]{3,}["'”’]?\s{0,20}\(\s{0,20}(?:(?:the|an?|your|our|or|aka|i\.e\.|called|known as|also|in short|technically)\s+){0,3}["'“‘]?$/i,
  /,\s*or\s+(?:(?:the|an?|your|our)\s+)?["'“‘]?$/i,
  /\b(?:by)\s+["'“‘]$/i,
];

/**
 * Tells whether a text explains a term where it stands: in brackets or apposition, by "that is" or "which
 * means", by calling a plain thing by that name, or in the sentence after it.
 *
 * @example
 * explainsTerm('Your excess, which is the part you pay, is due.', { start: 5, end: 11 }) // => true
 */
export const explainsTerm = (text: string, { start, end }: Span): boolean => {
  const following = text.slice(end, end + reach * 2);
  const leading = text.slice(Math.max(0, start - reach), start);
  return afterwards().some((one) => one.test(following)) || before.some((one) => one.test(leading));
};
