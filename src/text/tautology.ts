import type { AnnotatedText } from './annotated-text';
import { tokenAfter } from './in-order';
import type { Span } from './span';

/** Statements whose two halves are the same words, as "Rules are rules", "late is late", "a deal is a deal". The apostrophe may be curly. */
const same =
  /(?<![\w'\u2019-] ?)((?:an? |the )?[a-z]{2,})(?:['\u2019]s| is| are| was| will be) \1(?=[\s]*(?:[.,;!:)\u2014-]|$|and\b|but\b|so\b|i\b))/gi;

const joined = /when|if|once/i;

/** The same of halves that one of these words joins. */
const forms: readonly RegExp[] = [
  // "it turns up when it turns up", "it'll be ready when it's ready"
  /\b(it|they|he|she|that|we|one)(?:['\u2019]ll| will|['\u2019]s| is| are|['\u2019]re)?(?: [a-z]+){0,3}? (?!(?:can|will|may|are|was|had|has|have|could|would|did|does|that|the)\b)([a-z]{3,}?)e?s?(?: [a-z]+){0,2} (?:when|whenever|if|once|as and when) \1(?:['\u2019]s| is| are| will|['\u2019]re)?(?: be)? \2e?s?\b(?: (?:up|out|in|off|on|back|away))?/gi,
  // "if it breaks, it breaks"
  /\b(?:if|when|once) ((?:it|they|he|she|that|we)(?:['\u2019](?:s|re|ve)|)(?: [a-z]+){1,3}?),? (?:then )?\1\b/gi,
];

const isOwn = (text: AnnotatedText, at: number): boolean => text.tokens[tokenAfter(text, at)]?.voice !== 'quoted';

/**
 * Finds statements that say nothing: "rules are rules", "it arrives when it arrives", "whatever happens, happens".
 *
 * @example
 * tautologies(english()('It comes when it comes.')).length > 0 // => true
 */
export const tautologies = (text: AnnotatedText): Span[] =>
  (joined.test(text.text) ? [same, ...forms] : [same])
    .flatMap((form) => (text.text.search(form) < 0 ? [] : [...text.text.matchAll(form)]))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start }) => isOwn(text, start));
