import type { AnnotatedText } from './annotated-text';
import { explainsTerm } from './explanation';
import { kept } from './kept';
import type { Span } from './span';
import { normalOf, sentenceNumberOf } from './of-token';

/** An acronym where it is written. */
export interface Acronym extends Span {
  /** Lower case, without points and the s of the plural. */
  readonly name: string;
}

const written = /(?<![\w@#^*/.'’-]|\^ )(?:[A-Z]{2,6}|(?:[A-Z]\.){2,5}|[A-Z]&[A-Z]{1,2}|[0-9][A-Z]{2})(?:s(?![a-z]))?(?![\w@]|['’][A-Z]|-\d|\.\w)/g;

/** After a word that a noun follows: small letters that no vowel joins, or that are known to be letters, and mixed ones. */
const small = /(?<=\b(?:[Tt]he|[Yy]?[Oo]ur|an?)\s)(?!(?:acct|appt|btw|dept|flt|fwd|hrs|msgs?|mth|mths|mtg|nth|pls|prs|pts|pwd|qty|tkts?|txts?|wknd|yrs)\b)(?:[bcdfghjklmnpqrstvwxz]{3,4}|imei|iban|isp|api|imap|[A-Z][a-z][A-Z]{1,2})(?![\w'’@.-]\w|\w)/g;

/** A code, a number or a name stands here, and no acronym: "flight ABC", "code SAVE". */
const isCode = (text: string, { start, end }: Span): boolean =>
  /(?:\b(?:flights?|codes?|ref(?:erence)?\.?|number|no\.?|size|gate|coupon|voucher|model|type|press|tap|click|text|enter|reply|word|button|key|dear|hi|hello|regards|thanks|cheers|sincerely|signed|behalf of|this is),?:?\s*["'“‘]?|#\s?|\b[A-Z]+\d+\s)$/i.test(text.slice(Math.max(0, start - 14), start)) || /^["'”’]?\s*(?:#|\d{2,}|key\b|button\b)/i.test(text.slice(end, end + 8));

/** Initials that sign a message or name somebody: alone at its end or start, after a dash, caret or star, or as a vocative. */
const isSignature = (text: string, { start, end }: Span): boolean =>
  (/\w,\s$/.test(text.slice(Math.max(0, start - 3), start)) && /^[.!?]/.test(text.slice(end, end + 1))) ||
    text.length - end < 60 && /^\W*(?:https?:\S+\s*)?(?:\(?\d\/\d\)?)?\W*$/.test(text.slice(end)) && /(?:[.!?…)\n^*/~-]|\p{So}|^)\s*$/u.test(text.slice(Math.max(0, start - 4), start));

/** Capitals around it: the sentence is shouted, or is a headline. */
const isShouted = (text: string, sentence: Span): boolean => {
  const words = text.slice(sentence.start, sentence.end).match(/\b[A-Za-z]{2,}\b/g) ?? [];
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length * 2 >= words.length;
};

const travel = /\b(?:flights?|fly|flying|flew|airports?|airline|plane|aircraft|gate|terminal|depart\w*|arriv\w+|land(?:ed|ing)|crew|bags?|baggage|luggage|boarding|route|connect\w+|lounge|takeoff|runway|cabin|air traffic|welcome to)\b/i;

/** Three letters in talk of journeys, after a word of place or joined to others: an airport. */
const isAirport = (text: string, { start, end }: Span, journey: boolean): boolean => {
  if (end - start !== 3) return false;
  const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 10)];
  if (/^\s(?:airport|terminal)\b/i.test(after) || /[A-Z]{3}\s?(?:[-–/>→]+|to)\s?$/.test(before) || /^\s?(?:[-–/>→]+|to)\s?[A-Z]{3}\b/.test(after)) return true;
  if (/\b(?:in|at)\s$/i.test(before)) return true;
  return journey && /\b(?:at|in|into|from|to|via|through|between|out of|near|for|and|over|around|leaving|of|departs?|arrives?)\s$/i.test(before);
};

const nameOf = (form: string): string => form.replace(/\.|(?<=[A-Z])s$/g, '').toLowerCase();

/** The first letters of some words; small words left out where asked. */
const initials = (words: readonly string[], small: boolean): string =>
  words.filter((word) => small || !/^(?:of|and|the|for|to|in|on|at|a|an|per|by)$/i.test(word)).map((word) => word.charAt(0)).join('').toLowerCase();

/** How far from an acronym its words are looked for, in code units. */
const near = 300;

/** Tells whether the words that an acronym stands for are written next to it, or somewhere near for three letters or more. */
const isSpelledOut = (text: string, { start, end, name }: Acronym): boolean => {
  const letters = name.replace(/[^a-z]/g, '');
  const wordsIn = (part: string): string[] => part.split(/[^A-Za-z']+/).filter((word) => word !== '' && !/^[A-Z]{2,}s?$/.test(word));
  const [before, after] = [wordsIn(text.slice(Math.max(0, start - near), start)), wordsIn(text.slice(end, end + near))];
  const beside = [true, false].some((small) => initials(before, small).endsWith(letters) || initials(after, small).startsWith(letters));
  return beside || (letters.length > 2 && [true, false].some((small) => [before, after].some((words) => initials(words, small).includes(letters))));
};

/**
 * Tells whether an acronym is explained where it stands: its words are written out, or it is glossed.
 *
 * @example
 * isExplained('Your direct debit (DD) is set up.', { start: 19, end: 21, name: 'dd' }) // => true
 */
export const isExplained = (text: string, acronym: Acronym): boolean => isSpelledOut(text, acronym) || explainsTerm(text, acronym);

const lead = /^(?:the|a|an|your|our|this|that|my|his|her|their|any|no|per|via|each|every|new|is|are|be|as|on|for|under|with|and|or|need|send|see|use)$/;

/** Two letters may be anybody's initials or a place: they count after a word that a noun follows. */
const isNoun = ({ tokens }: AnnotatedText, at: number, letters: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.voice === 'quoted' || !/^(?:PROPN|NOUN|ADJ|X|NUM|SYM|VERB)$/.test(token.pos)) return false;
  if (letters === 2 && /\./.test(token.normal)) return /^(?:the|an?|your|our|this|any|no)$/.test(normalOf(tokens[at - 1]));
  return letters > 2 || lead.test(normalOf(tokens[at - 1]));
};

const find = (annotated: AnnotatedText): readonly Acronym[] => {
  const { text, tokens, sentences } = annotated;
  const candidates = [...text.matchAll(written), ...text.matchAll(small)];
  if (candidates.length === 0) return [];
  const journey = travel.test(text);
  const shouted = sentences.map((sentence) => isShouted(text, sentence));
  let at = 0;
  return candidates.sort((a, b) => a.index - b.index).flatMap((candidate): Acronym[] => {
    const span = { start: candidate.index, end: candidate.index + candidate[0].length };
    while ((tokens[at + 1]?.start ?? Infinity) <= span.start) at += 1;
    const name = nameOf(candidate[0]);
    if (shouted[sentenceNumberOf(tokens[at])] !== false || isCode(text, span) || isAirport(text, span, journey) || isSignature(text, span) || !isNoun(annotated, at, name.length)) return [];
    return [{ ...span, name }];
  });
};

const found = new WeakMap<AnnotatedText, readonly Acronym[]>();

/**
 * Finds the acronyms of a text: capitals that are neither shouted nor a code, a place in a route, or a signature.
 *
 * @example
 * acronyms(english()('We opened an RMA for you.')).map(({ name }) => name) // => ['rma']
 */
export const acronyms = (text: AnnotatedText): readonly Acronym[] => kept(found, text, find);
