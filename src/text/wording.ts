import type { AnnotatedText, Token } from './annotated-text';
import type { Span } from './span';
import { endOf } from './of-token';

/** A wording to put in the place of another, and what it does better. */
export interface Wording {
  readonly text: string;
  readonly why: string;
}

/** A way to say a passage anew: where `find` holds in it, `put` (with `$1` …) takes its place. */
export interface Frame {
  readonly find: RegExp;
  readonly put: string;
  readonly why: string;
  /** What must follow the passage in the text. Default: anything. */
  readonly before?: RegExp;
}

const capital = /^(\P{L}*)(\p{Lu})/u;

/** Words that are written with a capital wherever they stand. */
const always = /^\P{L}*(?:I\b|\p{Lu}\p{Lu})/u;

/**
 * Gives a wording the first letter that a passage had, its kind of apostrophe, and single spaces.
 *
 * @example
 * fitted('You must send it', 'please  send it') // => 'Please send it'
 * fitted('you must go', "It's time") // => "it's time"
 */
export const fitted = (said: string, wording: string): string => {
  const spaced = wording.replace(/ {2,}/g, ' ').replace(/ (?=[,.;:!?])/g, '').trim();
  const marked = said.includes('’') ? spaced.replace(/'/g, '’') : spaced;
  if (capital.test(said)) return marked.replace(/^(\P{L}*)(\p{L})/u, (_all, lead: string, letter: string) => lead + letter.toUpperCase());
  return always.test(marked) ? marked : marked.replace(capital, (_all, lead: string, letter: string) => lead + letter.toLowerCase());
};

const facts = /https?:\S*[\w/]|[\w.+-]{1,64}@[\w.-]+\w|[@#]\w+|\d+(?:[.,:]\d+)*|(?<=\w[,;]? )\p{Lu}[\p{L}\d'’-]*\p{L}/gu;
const negations = /\b(?:no|not|never|none|nothing|nobody|cannot|without|unless)\b|n['’]t\b/gi;

/**
 * Tells whether a wording still holds every number, link, address, handle and name of a passage, and takes back no "not".
 *
 * @example
 * keepsFacts('You must pay 20 euros to Ann', 'Please pay 20 euros') // => false
 */
export const keepsFacts = (said: string, wording: string): boolean =>
  (said.match(facts) ?? []).every((fact) => /^I\b/.test(fact) || wording.includes(fact)) && (wording.match(negations) ?? []).length >= (said.match(negations) ?? []).length;

/**
 * Makes a wording of some words for a passage: fitted to it, and only where it differs and keeps its facts.
 *
 * @example
 * wordingFor('You must pay today', 'please pay today', 'It asks.') // => [{ text: 'Please pay today', why: 'It asks.' }]
 * wordingFor('You must pay 20 euros', 'please pay', 'It asks.') // => []
 */
export const wordingFor = (said: string, words: string, why: string): Wording[] => {
  const text = fitted(said, words);
  return text === '' || text === said || !keepsFacts(said, text) ? [] : [{ text, why }];
};

/** Longest passage, in code units, that is said anew: what is longer is left to its writer. */
const longest = 300;

/**
 * The tokens of a passage, found by halving.
 *
 * @example
 * tokensIn(english()('No. You may go.'), { start: 4, end: 11 }).map(({ normal }) => normal) // => [ 'you', 'may' ]
 */
export const tokensIn = ({ tokens }: Pick<AnnotatedText, 'tokens'>, { start, end }: Span): readonly Token[] => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(tokens[middle]) > start) high = middle;
    else low = middle + 1;
  }
  let after = low;
  while ((tokens[after]?.end ?? Infinity) <= end) after += 1;
  return tokens.slice(low, after);
};

/**
 * Writes a passage the way it stands within a sentence: without the capital of its first word.
 *
 * @returns undefined where the capital could be that of a name.
 * @example
 * withinSentence(english()('The fee is due.'), { start: 0, end: 14 }) // => 'the fee is due'
 */
export const withinSentence = (annotated: AnnotatedText, { start, end }: Span): string | undefined => {
  const { text } = annotated;
  const said = text.slice(start, end);
  const [first] = tokensIn(annotated, { start, end });
  if (first === undefined || /^(?:\p{Ll}|I\b)/u.test(said)) return said;
  const plain = /^(?:the|a|an|this|that|these|those|your|our|my|its?|you|we|they|he|she|there|all|any|no|every|each|some|nobody|nothing|please|what|how|so|but|and)$/.test(first.normal);
  return plain || (first.pos === 'NOUN' && /^\p{Lu}\p{Ll}+s$/u.test(text.slice(first.start, first.end)) && first.lemma !== first.normal) ? said.charAt(0).toLowerCase() + said.slice(1) : undefined;
};

/**
 * Says a passage of a text anew by the first frame that holds in it.
 *
 * @returns nothing for a passage of more than 300 code units.
 * @example
 * reworded(english()('You must pay.'), { start: 0, end: 12 }, [{ find: /^you must (.+)$/i, put: 'please $1', why: 'It asks.' }])[0]?.text // => 'Please pay'
 */
export const reworded = (annotated: AnnotatedText, span: Span, frames: readonly Frame[]): Wording[] => {
  if (span.end - span.start > longest) return [];
  const said = annotated.text.slice(span.start, span.end);
  const plain = (withinSentence(annotated, span) ?? said).replace(/’/g, "'");
  const after = annotated.text.slice(span.end, span.end + 20);
  const frame = frames.find(({ find, before }) => find.test(plain) && (before === undefined || before.test(after)));
  return frame === undefined ? [] : wordingFor(said, plain.replace(frame.find, frame.put), frame.why);
};

/** Tells whether a passage opens its text, a line or a sentence, after any handles. */
export const opensSentence = ({ text }: Pick<AnnotatedText, 'text'>, { start }: Span): boolean => /(?:^|[.!?:\n]["'”’)]*)\s*(?:@\S+\s+)*$/.test(text.slice(Math.max(0, start - 60), start));
