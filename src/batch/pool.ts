import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { GoodturnError } from '../text/error';
import type { Job } from './job';
import type { LineResult, TextLine } from './line-reader';
import type { Work } from './worker';

/** Reads lines in processes of their own. */
export interface Pool {
  /** Rejects where the process died over these lines. */
  readonly read: (lines: readonly TextLine[]) => Promise<readonly LineResult[]>;
  readonly end: () => Promise<void>;
}

/** Beside the bundle, or beside this file as it was written. A CommonJS bundle has no address but its file's name. */
const workerBeside = (): URL => {
  const here = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url;
  return new URL(here.endsWith('.ts') ? './worker.ts' : './batch-worker.js', here);
};

const environment = (): Record<string, string> => Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** What Node was started with, but for what belongs to the one program: code on the command line, a debugger's port. */
const execArgv = (): readonly string[] =>
  process.execArgv.filter((flag, index, all) => !/^(?:-e|--eval|-p|--print|-pe|--input-type|--inspect)/.test(flag) && !/^(?:-e|--eval|-p|--print|-pe|--input-type)$/.test(all[index - 1] ?? ''));

/**
 * Starts a pool. Processes and not threads: one that the system kills, or that runs out of memory, takes nothing with it.
 *
 * @param died - hears of every process that died
 */
export const startPool = async (job: Job, jobs: number, died: () => void, worker: URL = workerBeside()): Promise<Pool> => {
  const { Tinypool } = await import('tinypool');
  const plain = JSON.stringify(job);
  const env = environment();
  type Tiny = InstanceType<typeof Tinypool>;
  let ended = false;
  /** One that dies with nothing to do may leave work waiting for it: then the pool is made anew. */
  const make = (): Tiny => {
    const made = new Tinypool({ filename: worker.href, name: 'work', runtime: 'child_process', serialization: 'advanced', minThreads: jobs, maxThreads: jobs, env, execArgv: [...execArgv()] });
    made.on('error', () => {
      if (ended || made !== pool) return;
      died();
      pool = make();
      made.destroy().catch(() => undefined);
    });
    return made;
  };
  let pool = make();
  return {
    read: async (lines) => {
      for (;;) {
        const mine = pool;
        try {
          return (await mine.run({ job: plain, lines } satisfies Work)) as readonly LineResult[];
        } catch (error) {
          if (ended) throw new GoodturnError('worker-failed', '', 'The workers were ended.');
          if (mine !== pool) continue;
          died();
          throw error;
        }
      }
    },
    end: async () => {
      ended = true;
      await pool.destroy();
    },
  };
};

/**
 * Says whether a number of jobs can be had.
 *
 * @throws GoodturnError `bad-input`.
 */
export const checkJobs = (jobs: number): number => {
  const most = Math.max(64, 4 * availableParallelism());
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= most) return jobs;
  throw new GoodturnError('bad-input', 'jobs', `Give a whole number from 1 to ${most}; this machine has ${availableParallelism()} cores.`);
};
