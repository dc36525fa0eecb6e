import type { AnnotatedTurn } from '../../conversation/turn';
import { kept } from '../../text/kept';
import type { Need } from './reading';

/** Cheer and jokes: what is asked for then is often no request. */
const merry = /\b(?:love|loved|awesome|amazing|lol|lmao|ha(?:ha)+|funny|joke|fun|kudos|shout ?out|wonderful|super|best|you rock)\b|[\u{1F600}-\u{1F64F}\u{1F900}-\u{1F9FF}]/iu;
const asked = /\b(?:(?:can|could|would|will|may|might) (?:you|u|y['’]?all|someone|somebody|anyone|i|we|he|she|they|it|the|my|our)|please|pls|plz|kindly|request\w*|looking for)\b|\b(?:i|we)(?:['’]d|['’]ll| would| will| really| just| still| also| do| urgently)* (?:need|want|require|like|am after|are after)\b|^(?:and |also |hi |hello )*need\b/i;
const stuck = /\b(?:can(?:no|['’])?t|unable to|not able to|any way|possible|any chance|no idea how|not sure how|work out|figure out)\b/i;
const ordered = /^(?:and |or |then )?(?:get|give|send|bring|book|put|find|call|ring|move) (?:me|us|my|our)\b/i;
const mine = /\b(?:i|me|my|mine|we|us|our|ours)\b/i;

/** The firm's own ways, its people, or everybody: advice and reproof, not a request for oneself. */
const policy = /\b(?:your?|ur|every\w*|all|always|never|passengers|customers|people|folks|them|they|their|her|him|get it|the plane|a direct|more)\b/i;
const mild = /\bone of their\b|\bneed (?:to|2) talk\b|\blet (?:all |every )?(?:my|our|the|this|that|it|these|those)\b|\b(?:would love|rather|prefer|be (?:sure|nice|great|able)|(?:want|like) to (?:try|know why|see|hear|be|think|go|fly)|act like|advised|respond|explain|believe|understand(?:ing)?|care|better|improve|respect|stop|learn|do something|canned|thanks|all (?:that )?(?:i|we)|find out|hop(?:e|ing)|next time|keep|bring back|to support|follow up|don['’]?t|in-flight|let us|give (?:us|these)|i think|option|again)\b|#/i;

const isRequest = (quote: string): boolean => {
  if (!asked.test(quote)) return ordered.test(quote);
  const others = quote.replace(/\b(?:can|could|would|will|might|do) (?:you|u|y['’]?all)\b/gi, '');
  return mine.test(others) || !policy.test(others);
};

const merriment = new WeakMap<AnnotatedTurn, { readonly found: boolean }>();

/** Asked once a turn, whatever it asks for. */
const isMerry = (turn: AnnotatedTurn): boolean => kept(merriment, turn, ({ text }) => ({ found: merry.test(text) })).found;

/**
 * Whether a need is a request of the customer's own that an answer could pass over: no joke, no wish at large and no
 * reproof.
 */
export const isPressing = (turn: AnnotatedTurn, { kind, start, end }: Need): boolean => {
  if (kind === 'question') return false;
  const quote = turn.text.slice(start, end).replace(/@\S+\s*/g, '');
  const requests = kind === 'implied' ? stuck.test(quote) && (mine.test(quote) || !/\bcan(?:no|['’])?t\b/i.test(quote)) : isRequest(quote);
  if (!requests || turn.text.startsWith('!!', end) || mild.test(quote)) return false;
  return (quote.replace(/\b(?:please|pls|plz|kindly)\b/gi, '').match(/[\w'’]+/g)?.length ?? 0) > 1 && !isMerry(turn);
};
