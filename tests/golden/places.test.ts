import { beforeAll, describe, expect, it } from 'vitest';
import { nodePlaces, type Way } from './in-node';
import { keptAnswers, talks } from './talks';

const asked = talks.map(([, one]) => one);
const kept = keptAnswers();
let inNode: Awaited<ReturnType<typeof nodePlaces>>;
beforeAll(async () => void (inNode = await nodePlaces()));

describe('the same answer in Node, byte for byte', () => {
  it.each<[string, Way]>([
    ['ESM', { format: 'esm' }],
    ['CommonJS', { format: 'cjs' }],
    ['a worker thread', { format: 'esm', worker: true }],
  ])('%s', async (_what, way) => {
    expect((await inNode(way, { asked })).told).toEqual(kept);
  });
});
