import { GoodturnError } from '../text/error';
import { emptyResult, type LineResult, type TextLine } from './line-reader';

/** Reads lines; rejects where whoever read them died. */
export type ReadLines = (lines: readonly TextLine[]) => Promise<readonly LineResult[]>;

const gaveUp = 'The worker that read this line died, and so did a second one. It may need more memory than there is: split the conversation, or take fewer --jobs (jobs).';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads again what a dead worker left unread: once as it was, then line by line. A line over which two die is an
 * error of its own. Nothing is lost, and nothing is given twice.
 *
 * @param most - how many may die one after the other before it is given up
 * @throws GoodturnError `worker-failed` where nothing can be read any more.
 */
export const steadfast = (read: ReadLines, most: number): ReadLines => {
  let inRow = 0;
  const attempt = async (lines: readonly TextLine[]): Promise<readonly LineResult[] | undefined> => {
    try {
      const results = await read(lines);
      inRow = 0;
      return results;
    } catch (error) {
      if (error instanceof GoodturnError) throw error;
      inRow += 1;
      if (inRow > most) throw new GoodturnError('worker-failed', '', `${inRow} workers died one after the other (${wordsOf(error)}). See whether there is memory enough, and take fewer --jobs (jobs).`);
      return undefined;
    }
  };
  /** Before a line is blamed, a worker must show that it lives without one. */
  const blamed = async (one: TextLine): Promise<readonly LineResult[]> => {
    while ((await attempt([])) === undefined);
    return [emptyResult(one.line, [{ line: one.line, code: 'worker-failed', message: gaveUp }])];
  };
  const alone = async (one: TextLine): Promise<readonly LineResult[]> => (await attempt([one])) ?? (await attempt([one])) ?? blamed(one);
  return async (lines) => {
    const whole = (await attempt(lines)) ?? (lines.length > 1 ? await attempt(lines) : undefined);
    if (whole !== undefined) return whole;
    const results: LineResult[] = [];
    for (const one of lines) results.push(...(await alone(one)));
    return results;
  };
};
