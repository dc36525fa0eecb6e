import type { AnnotatedText } from '../../text/annotated-text';
import type { Span } from '../../text/span';
import { isCheerful } from './limits';
import { normalOf } from '../../text/of-token';

/** When something is due: a day, an hour, a stretch of time ahead. */
const due = /\b(?:tomorrow|tonight|today|noon|weekend|(?:this|next) (?:morning|afternoon|evening|week|month|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:at|by|till|until|past) (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)|in (?:an?|half|\d+|two|three|four|five|ten) (?:\w+ )?(?:hours?|days?|minutes?|weeks?)|(?:the|on) (?:first|\d+(?:st|nd|rd|th)))\b/;

/** Somebody or something of the customer's own, first in its clause. */
const own = /^(?:(?:and|but|so|well|yes|only|now|see) )*(?:i|we|(?:my|our) (?:\w+ ){1,3}|the (?:kids|children|boys|girls|twins|baby|wedding|funeral|guests|tenants|carer|nurse|fitter)|mother|mum|dad|father|gran|grandma|nan|there (?:is|are) (?:a |the )?\w+)\b/;

/** Over and done with, asked, supposed, or said of somebody's words. */
const aside = /\b(?:was|were|did|had|last|ago|yesterday|used to|if|unless|because|would|could|told|said|promised|thought|anyways?)\b/;

/** A thing that fails, lacks or is shut. */
const failing = /\b(?:(?:is|are|has|have|will|does|do|can) (?:still )?not|no|nobody|nothing|missing|dead|broken|stuck|jammed|empty|gone|locked|leak\w+|stopped|blank|flat|tips|wobbles|(?:is|are) (?:off|out|down|shut|closed)|still (?:at|in|on|with|shut|closed|says)|shuts?|closes?|only opens?)\b/;

/** Two hours that clash need no failure. */
const hours = /\b(?:shuts?|closes?|opens?|ends?|starts?|finish|get off|leaves?)\b/;

const joints: ReadonlySet<string> = new Set([',', 'and', 'but', ';']);

/** Whether a sentence has more than one clause. */
const isJoined = ({ tokens }: AnnotatedText, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) if (joints.has(normalOf(tokens[at]))) return true;
  return false;
};

const wordsOf = ({ tokens }: AnnotatedText, from: number, to: number): string => {
  let words = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'mention') continue;
    words += words === '' ? token.normal : ` ${token.normal}`;
  }
  return words;
};

/** Clauses of a sentence by their joints, with the token that each begins at. */
const piecesOf = (text: AnnotatedText, from: number, to: number): { at: number; words: string }[] => {
  const pieces: { at: number; words: string }[] = [];
  let at = from;
  for (let index = from + 1; index <= to; index += 1) {
    if (index < to && !joints.has(normalOf(text.tokens[index]))) continue;
    const words = wordsOf(text, at, index);
    if (words.includes(' ')) pieces.push({ at, words });
    at = index;
  }
  return pieces;
};

/** Longest situation that is quoted whole, in characters. */
const longest = 170;

/**
 * Situations told in one sentence: something of the customer's own is due while something else fails or is shut.
 * "We move on Friday, and the keys are not cut."
 */
export const situations = (text: AnnotatedText): (Span & { readonly at: number })[] => {
  const found = text.sentences.flatMap(({ from, to, start, end, question }): (Span & { readonly at: number })[] => {
    if (question || end - start > longest || text.tokens[from]?.voice !== 'own' || !isJoined(text, from, to)) return [];
    const pieces = piecesOf(text, from, to);
    const isPlain = (words: string): boolean => !aside.test(words) && !/\byou\b/.test(words);
    const stake = pieces.find(({ words }) => own.test(words) && due.test(words) && !failing.test(words) && isPlain(words));
    if (stake === undefined) return [];
    const other = pieces.find((piece) => piece !== stake && isPlain(piece.words) && !/^(?:(?:and|but|so) )?(?:i|we) (?!have no|can not)/.test(piece.words) && (failing.test(piece.words) || (hours.test(piece.words) && due.test(piece.words) && hours.test(stake.words))));
    if (other === undefined) return [];
    const first = text.tokens[Math.min(stake.at, other.at)];
    const last = text.tokens.slice(from, to).findLast(({ kind }) => kind !== 'punctuation');
    return first === undefined || last === undefined ? [] : [{ at: text.tokens.indexOf(first), start: first.kind === 'punctuation' || first.normal === 'and' ? (text.tokens[text.tokens.indexOf(first) + 1]?.start ?? first.start) : first.start, end: last.end }];
  });
  return found.length > 0 && isCheerful(text) ? [] : found;
};
