import type { AnnotatedText, Annotator } from '../text/annotated-text';

/** Marks that end a sentence; an annotator keeps the dot of `Mr.` or `3.30` within its token. */
const endMark = /^[.!?\u2026]+$/;

/** Where the last end mark before more words stands, for annotators that read on after one ("wait... i will"). */
const lastEnd = ({ text, tokens }: AnnotatedText, from: number, to: number): number | undefined => {
  for (let at = to - 2; at > from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'punctuation' || !/\s/.test(text.charAt(token.end))) continue;
    if (endMark.test(text.slice(token.start, token.end))) return token.end;
  }
  return undefined;
};

/** "At 3." may go on as "at 3.30", and "e." as "e.g.": a dot behind a digit or a single letter ends nothing before white space follows. */
const mayGoOn = /(?:\d|(?<![\p{L}\p{M}\p{N}])\p{L})\.$/u;

/**
 * Where the sentence begins that is still being typed; the text's length where all are finished. A line end
 * finishes a sentence, so no more than the last line is read.
 *
 * @example
 * finishedEnd('Calm down. We wi', english()) // => 11
 * finishedEnd('Calm down.', english()) // => 10
 * finishedEnd('Calm down. It is 3.', english()) // => 11
 * finishedEnd('Calm down. Ask, e.', english()) // => 11
 */
export const finishedEnd = (text: string, annotator: Annotator): number => {
  const from = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const line = text.slice(from);
  if (line.trim() === '') return text.length;
  const read = annotator(line);
  const last = read.sentences.at(-1);
  if (last === undefined || (last.finished && !mayGoOn.test(line))) return text.length;
  return from + (lastEnd(read, last.from, last.to) ?? last.start);
};
