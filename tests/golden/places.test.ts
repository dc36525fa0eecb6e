import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { onStage } from '../browser/on-stage';
import type { Answer } from './errand';
import { shuffled } from './in-order';
import { nodePlaces, ways } from './in-node';
import { reviewedBy } from './jobs';
import { settings } from './settings-of-places';
import { keptAnswers, talks } from './talks';

const asked = talks.map(([, one]) => one);
const kept = keptAnswers();
const examples = readFileSync('tests/golden/answers/examples.txt', 'utf8');
let inNode: Awaited<ReturnType<typeof nodePlaces>>;
beforeAll(async () => void (inNode = await nodePlaces()));

/** Each way, zone and language once; `npm run places` tries all of them together. */
describe('the same answer in Node, byte for byte', () => {
  it.each([ways.esm, ways.plain])('$name', async (way) => {
    const answer = await inNode(way, { asked, examples: true });
    expect(answer.told).toEqual(kept);
    expect(answer.examples).toBe(examples);
  });
  it.each(settings.map((one, at) => ({ ...one, way: [ways.esm, ways.cjs, ways.thread][at]! })))('$way.name, set to $name', async ({ way, env, zone, locale }) => {
    const answer = await inNode(way, { asked }, env);
    expect([answer.zone, answer.locale]).toEqual([expect.stringMatching(zone), locale]);
    expect(answer.told).toEqual(kept);
  });
  it('in another order, after 20,000 other texts', async () => {
    const { told } = await inNode(ways.esm, { asked: shuffled(asked), before: 20_000 });
    expect(told).toEqual(shuffled(kept));
  });
  it('alone in a process', async () => {
    const at = talks.findIndex(([name]) => name === 'hostile');
    expect((await inNode(ways.esm, { asked: asked.slice(at, at + 1) })).told).toEqual(kept.slice(at, at + 1));
  });
});

describe('the same answer in Chromium, byte for byte', () => {
  const show = onStage();
  const turkish = { locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' };

  it('in a page', async () => {
    const { page } = await show({ scripts: { '/page.js': 'tests/golden/page-program.ts' } }, turkish);
    const answer = (await page.evaluate(`run(${JSON.stringify({ asked, examples: true })})`)) as Answer;
    expect([answer.zone, answer.locale]).toEqual(['Pacific/Kiritimati', 'tr-TR']);
    expect(answer.told).toEqual(kept);
    expect(answer.examples).toBe(examples);
  });
  it('in a Worker', async () => {
    const { page } = await show({ html: '<!doctype html><html lang="en"><head><title>Worker</title></head><body></body></html>', scripts: { '/worker.js': 'tests/golden/worker-program.ts' } }, turkish);
    const answer = (await page.evaluate(`new Promise((done, failed) => {
      const worker = new Worker('worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.postMessage(${JSON.stringify({ asked })});
    })`)) as Answer;
    expect(answer.told).toEqual(kept);
  });
});

describe('the same answer from any number of jobs', () => {
  it('1, 2 and 3', () => {
    const one = reviewedBy(1, 2);
    expect(one.split('\n').length).toBe(2 * (talks.length - 1) + 1);
    expect(one).toContain('"detector":"tone/');
    expect(reviewedBy(2, 2)).toBe(one);
    expect(reviewedBy(3, 2)).toBe(one);
  });
});
