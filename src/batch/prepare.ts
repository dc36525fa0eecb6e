import { checkSettings } from '../analysis/check-settings';
import type { Analyzer } from '../analysis/analyzer';
import { GoodturnError } from '../text/error';
import { builtIn, builtInAnalyzers } from './built-in';
import { installedIdentifier } from './identifier';
import { type Job, jobOf } from './job';
import { lineReader } from './line-reader';
import type { CorpusLinesOptions, ReviewLinesOptions } from './options';
import { checkJobs } from './pool';
import type { Doing } from './results';

/** What is done, and by whom. */
export interface Prepared {
  readonly doing: Doing;
  readonly analyzers: readonly Analyzer[];
  readonly identifiesLanguage: boolean;
}

const checkMaxLine = (bytes: number): number => {
  if (Number.isInteger(bytes) && bytes >= 1 && bytes <= 256 * 1024 * 1024) return bytes;
  throw new GoodturnError('bad-input', 'maxLine', 'Give the longest line as a whole number of bytes, 268435456 at most.');
};

/**
 * Says everything that is wrong with what was asked for, before anything is read.
 *
 * @throws GoodturnError
 */
export const prepare = async (command: Job['command'], options: ReviewLinesOptions & Pick<CorpusLinesOptions, 'byAgent'>): Promise<Prepared> => {
  const { analyzers: ids, settings = {}, agents, from, shard, worker, onWorkerLost, tools, leastImpact, failOn, redact, scope, format } = options;
  if (command === 'measure' && scope === 'finding') throw new GoodturnError('bad-input', 'scope', 'Measures have no findings. Give turn or conversation, or review.');
  const jobs = checkJobs(options.jobs ?? 1);
  if (jobs > 1 && tools !== undefined) throw new GoodturnError('bad-input', 'jobs', 'Analyzers of your own cannot cross to a worker. Give one job.');
  const here = jobs > 1 ? undefined : await (tools ?? (() => builtIn(ids)))();
  const analyzers = here?.analyzers ?? builtInAnalyzers(ids);
  const job = jobOf({
    command,
    analyzers: analyzers.map(({ id }) => id),
    settings: checkSettings(settings),
    maxLine: checkMaxLine(options.maxLine ?? jobOf({ command, analyzers: [] }).maxLine),
    ...(agents === undefined ? {} : { agents }),
    ...(from === undefined ? {} : { from }),
    ...(leastImpact === undefined ? {} : { leastImpact }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(redact === undefined ? {} : { redact }),
    ...(options.byAgent === undefined ? {} : { byAgent: options.byAgent }),
    ...(scope !== undefined ? { scope } : command === 'review' && format === 'csv' ? { scope: 'finding' as const } : {}),
    ...(format === undefined ? {} : { format }),
  });
  const identifiesLanguage = here === undefined ? (await installedIdentifier()) !== undefined : here.identifyLanguage !== undefined;
  return { doing: { job, jobs, shard, worker, died: onWorkerLost, reader: here && lineReader(job, here) }, analyzers, identifiesLanguage };
};
