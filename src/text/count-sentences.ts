import type { AnnotatedText } from './annotated-text';

/**
 * Counts sentences: a line end closes one, and marks or emoji alone make none.
 *
 * @example
 * countSentences(english()('Hello! …\nIt is late.')) // => 2
 */
export const countSentences = ({ tokens, sentences }: AnnotatedText): number =>
  sentences.filter(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind !== 'punctuation' && kind !== 'emoji')).length;
