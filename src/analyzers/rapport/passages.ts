import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { sentenceSpan } from '../../text/widen';
import { sentenceNumberOf } from '../../text/of-token';

/** The words of the sentence that a token stands in. */
export const sentenceText = (text: AnnotatedText, at: number): string => {
  const { start, end } = sentenceSpan(text, at);
  return text.text.slice(start, end);
};

/** The words of a sentence, by its place among the turn's sentences. */
export const wordsOfSentence = (text: AnnotatedText, sentence: number): string => sentenceText(text, text.sentences[sentence]?.from ?? -1);

/** The first match of each sentence. */
export const firstBySentence = ({ tokens }: AnnotatedText, matches: readonly Match[]): Match[] => {
  const first = new Map<number, Match>();
  for (const match of matches) {
    const sentence = sentenceNumberOf(tokens[match.from]);
    if (!first.has(sentence)) first.set(sentence, match);
  }
  return [...first.values()];
};
