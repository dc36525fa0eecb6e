import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, kill, need, type Running, start, until } from './programs';

/** A Redis of the test's own: on loopback, its data in a temporary folder, every write on the disk before it is answered. */
export interface OwnRedis {
  readonly url: string;
  readonly begin: () => Promise<void>;
  /** As where the machine loses its power: no goodbye. */
  readonly crash: () => Promise<void>;
}

export const ownRedis = async (): Promise<OwnRedis> => {
  need('redis-server', 'redis-server');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-redis-'));
  let running: Running | undefined;
  const options = { port, bind: '127.0.0.1', dir: folder, appendonly: 'yes', appendfsync: 'always', save: '' };
  return {
    url: `redis://127.0.0.1:${port}`,
    begin: async () => {
      const redis = start('redis-server', Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]));
      running = redis;
      await until('Redis is ready', () => {
        if (redis.child.exitCode !== null) throw new Error(redis.said());
        return redis.said().includes('Ready to accept connections');
      });
    },
    crash: async () => {
      if (running !== undefined) await kill(running);
      running = undefined;
    },
  };
};
