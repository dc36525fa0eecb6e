import { type Chunk, runChunk } from './chunk';

/** Runs chunks that the command sends, one after the other. */
process.on('message', (chunk: Chunk) => {
  const { user, system } = process.cpuUsage();
  const outcome = runChunk(chunk);
  const spent = process.cpuUsage();
  process.send?.({ ...outcome, processorSeconds: (spent.user - user + spent.system - system) / 1e6 });
});
