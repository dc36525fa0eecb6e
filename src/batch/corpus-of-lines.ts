import { type Corpus, emptyCorpus, joinCorpora, redactUnread, type Unread } from '../report';
import type { LineResult } from './line-reader';
import { type LinesInput, piecesOf } from './lines-api';
import type { CorpusLinesOptions } from './options';
import { prepare } from './prepare';
import { resultsOf } from './results';
import { mostErrors } from './tally';

/** A corpus, and what could not be read. */
export interface CorpusOfLines {
  readonly corpus: Corpus;
  /** All are counted; the first thousand are named. */
  readonly unread: Unread;
}

/** How many corpora of one conversation are put together at once. */
const atOnce = 250;

const corporaIn = ({ text }: LineResult): Corpus[] => text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Corpus);

/**
 * Adds up conversations as they come, one a line. Memory does not grow with their number.
 *
 * @returns the corpus, which `formatCorpusHtml` of goodturn/report shows as a page; the same for any order of the lines and any number of jobs.
 * @throws GoodturnError for what is wrong with the options, an input that breaks off, or `worker-failed`.
 * @example
 * corpusOfLines([]) instanceof Promise // => true
 */
export const corpusOfLines = async (input: LinesInput, { onResult, ...options }: CorpusLinesOptions = {}): Promise<CorpusOfLines> => {
  const { doing } = await prepare('report', options);
  let corpus = emptyCorpus();
  let waiting: Corpus[] = [];
  let total = 0;
  const first: Unread['first'][number][] = [];
  for await (const { results } of resultsOf(piecesOf(input), doing)) {
    for (const result of results) {
      await onResult?.(result);
      waiting.push(...corporaIn(result));
      total += result.errors.length;
      for (const { line, message } of result.errors) if (first.length < mostErrors) first.push({ where: `line ${line}`, why: message });
    }
    if (waiting.length < atOnce) continue;
    corpus = joinCorpora([corpus, ...waiting]);
    waiting = [];
  }
  const unread: Unread = { total, first };
  return { corpus: joinCorpora([corpus, ...waiting]), unread: options.redact === true ? redactUnread(unread) : unread };
};
