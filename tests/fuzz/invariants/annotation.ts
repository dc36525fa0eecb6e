import type { AnnotatedText } from '../../../src/text/annotated-text';
import { must, mustBePlain, mustBeSpan } from './must';

/** A text is read with exact places, in order, as plain data. */
export const mustBeAnnotated = (read: AnnotatedText, given: string): void => {
  const { text, tokens, sentences, clauses } = read;
  must(text === given, () => 'the text is not the one that was given');
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    mustBeSpan(token, text, `token ${at}`);
    must(token.start >= end && token.end > token.start, () => `token ${at} begins at ${token.start}, before ${end}, or is empty`);
    must(sentences[token.sentence] !== undefined && clauses[token.clause] !== undefined, () => `token ${at} is in no sentence or clause`);
    must(token.negator >= -1 && token.negator < tokens.length, () => `token ${at} has the negator ${token.negator}`);
    end = token.end;
  }
  for (const [what, ranges] of [['sentence', sentences], ['clause', clauses]] as const) {
    let from = 0;
    for (const [at, range] of ranges.entries()) {
      mustBeSpan(range, text, `${what} ${at}`);
      must(range.from >= from && range.to > range.from && range.to <= tokens.length, () => `${what} ${at} has the tokens ${range.from} to ${range.to}, after ${from}`);
      must(range.start === tokens[range.from]?.start && range.end === tokens[range.to - 1]?.end, () => `${what} ${at} does not end with its tokens`);
      from = range.to;
    }
  }
  mustBePlain(read, 'the annotated text');
};
