import { inKnownForms } from './dialect';

/** Words that the tokenizer takes, with a full stop, for abbreviations; at a sentence's end they are words. */
const endsSentence = /\b(?:(?<=\b(?:do|did|am|was|would|can|could|should|will|have|had|than|as|and|or|might|shall) )i\.(?=\s|["')]|$)|no\.(?!\s*\d)(?=[\s"')]|$)|(?:in|etc|mass|miss|rep|fig|jan|mar|dec|mon|tue|wed|fri|sat|sun)\.(?=\s+["'(]?[A-Z]|["')]|\s*$))/gi;

/**
 * Rewrites what the tagger misreads, character for character, so that every offset still holds: curly
 * quotes become straight, every kind of space a plain one, and words that are capital only because they
 * open a sentence or are shouted become lower case where the model knows them so. The full stop of "No." becomes
 * a mark that cannot be part of an abbreviation.
 *
 * @returns a text of the same length.
 */
export const prepare = (text: string, knows: (word: string) => boolean): string =>
  inKnownForms(text.replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'"))
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff\t\v\f]/g, ' ')
    .replace(endsSentence, (whole) => `${whole.slice(0, -1)}!`)
    .replace(/(^|[.!?:]["')]? )(["'(]?)([A-Z][a-z]+)(?![a-z'])/g, (whole, before: string, quote: string, word: string) => {
      const lower = word.toLowerCase();
      return knows(lower) ? `${before}${quote}${lower}` : whole;
    })
    .replace(/\b[A-Z]{4,}\b/g, (word) => (knows(word.toLowerCase()) ? word.toLowerCase() : word));
