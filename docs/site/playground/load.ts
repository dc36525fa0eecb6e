import { connect, type Connection } from 'goodturn/live';
import type { Told } from './worker';

/** Starts the worker and tells how far its model is. Resolves once it can be spoken to. */
export const load = (onProgress: (loaded: number, total: number) => void): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
    const fail = (message: string): void => {
      worker.terminate();
      reject(new Error(`The model could not be loaded. ${message}`));
    };
    worker.addEventListener('error', () => fail('The worker’s script did not arrive.'));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') onProgress(data.loaded, data.total);
      else if (data.kind === 'ready') resolve(connect(worker));
      else if (data.kind === 'failed') fail(data.message);
    });
  });
