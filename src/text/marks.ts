import type { AnnotatedText } from './annotated-text';
import { log1p } from './curves';

/** Question marks, up to three. */
export const questionMarks = ({ text }: AnnotatedText): number => Math.min(3, (text.match(/\?/g) ?? []).length);

/** Exclamation marks, up to three. */
export const exclamationMarks = ({ text }: AnnotatedText): number => Math.min(3, (text.match(/!/g) ?? []).length);

/** Shouted words: four capitals or more in a row of letters; up to three. */
export const shoutedWords = ({ text }: AnnotatedText): number => Math.min(3, (text.match(/\b[A-Z]{4,}\b/g) ?? []).length);

/** One or two words in quotation marks, which keep a distance: 0 or 1. */
export const distancingQuotes = ({ text }: AnnotatedText): number => (/(?:^|\s)["'\u2018\u201c][A-Za-z-]+(?: [A-Za-z-]+)?["'\u2019\u201d](?=[\s.,;!?]|$)/.test(text) ? 1 : 0);

/** Three dots: 0 or 1. */
export const trailingOff = ({ text }: AnnotatedText): number => (/\.{3}|\u2026/.test(text) ? 1 : 0);

/** How often the reader is spoken of, for each ten words. */
export const secondPersonRate = ({ tokens }: AnnotatedText): number =>
  (10 * tokens.filter(({ normal }) => /^(?:you|your|yours|yourself|u|ur)$/.test(normal)).length) / Math.max(10, tokens.length);

/** How often the writer speaks of themselves, for each ten words. */
export const firstPersonRate = ({ tokens }: AnnotatedText): number =>
  (10 * tokens.filter(({ normal }) => /^(?:i|me|my|we|us|our|mine)$/.test(normal)).length) / Math.max(10, tokens.length);

/** How short a text is: 1 for a word, near 0 for a paragraph. */
export const brevity = ({ tokens }: AnnotatedText): number => 1 / (1 + Math.max(0, tokens.length - 5) / 20);

/** How long a text is: logarithm of its tokens, 0 at about twenty. */
export const lengthiness = ({ tokens }: AnnotatedText): number => log1p(tokens.length) - 3;
