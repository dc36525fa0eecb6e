import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(() => stage.close());

const folder = 'examples/textarea-page';
const sentence = 'Thank you for your patience. I have looked at the order and the depot has it. ';

describe('live typing, with the engine in a Worker', () => {
  it('shows a finding soon after its sentence ends, and the keys never wait for it', async () => {
    const { page, faults } = await stage.show({
      html: readFileSync(`${folder}/index.html`, 'utf8'),
      scripts: { '/main.js': `${folder}/main.ts`, '/worker.js': `${folder}/worker.ts` },
      files: { '/style.css': readFileSync(`${folder}/style.css`, 'utf8') },
    });
    const concern = page.locator('goodturn-text [part~=finding]', { hasText: 'As I already said' });
    const reply = page.getByRole('textbox');
    await reply.fill(`${sentence.repeat(30)}As I already said, it is in Leeds. `);
    await concern.waitFor();
    await reply.fill(sentence.repeat(30));
    await concern.waitFor({ state: 'detached' });

    await page.evaluate(() => {
      const waits: number[] = [];
      document.querySelector('textarea')!.addEventListener('input', ({ timeStamp }) => requestAnimationFrame(() => void waits.push(performance.now() - timeStamp)));
      Object.assign(globalThis, { waits });
    });
    await reply.press('Control+End');
    await reply.pressSequentially('As I already said, it is in Leeds', { delay: 15 });
    const begun = performance.now();
    await reply.pressSequentially('. ');
    await concern.waitFor();
    const latency = performance.now() - begun;
    const waits = (await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits)).sort((a, b) => a - b);
    const median = waits[Math.floor(waits.length / 2)]!;

    expect(waits.length).toBeGreaterThan(30);
    expect({ latency: latency < 10_000, median: median < 250 }, `a finding after ${latency.toFixed(0)} ms; half of the keys drawn within ${median.toFixed(0)} ms`).toEqual({ latency: true, median: true });
    expect(faults).toEqual([]);
    if (process.env['LATENCY'] !== undefined) console.info(`A finding ${latency.toFixed(0)} ms after its last key; keys drawn within ${median.toFixed(0)} ms (median), ${waits.at(-1)!.toFixed(0)} ms (longest).`);
  });
});
