import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Reviews 40,000 turns made as they are read, and says what it held after a quarter and at the end, in MB. */
const program = `
import { reviewLines } from './dist/batch.js';
const said = ['My parcel is late again.', 'I am so sorry, let me look.', 'The lamp is broken.', 'You should have called us.'];
async function* input() {
  for (let number = 0; number < 4000; number += 1) {
    yield JSON.stringify({ id: 'c' + number, turns: Array.from({ length: 10 }, (_one, turn) => ({ role: turn % 2 ? 'agent' : 'customer', text: said[(number + turn) % 4] + ' Word' + (number * 10 + turn) + '.' })) }) + '\\n';
    if (number % 50 === 0) await new Promise((done) => setImmediate(done));
  }
}
const now = () => { gc(); const { rss, heapUsed } = process.memoryUsage(); return { rss: rss / 1e6, heap: heapUsed / 1e6 }; };
let [turns, quarter, bytes] = [0, undefined, 0];
for await (const one of reviewLines(input(), { analyzers: ['rapport', 'labelling', 'tone', 'recovery'], settings: { preview: true } })) {
  turns += one.turns;
  bytes += one.text.length;
  if (turns === 10000) quarter = now();
}
console.log(JSON.stringify({ turns, bytes, quarter, end: now() }));
`;

describe('memory', () => {
  /** With little room V8 cleans up in time, so that what is resident is what is held. */
  it('does not grow with the input', { timeout: 300_000 }, () => {
    const { turns, bytes, quarter, end } = JSON.parse(execFileSync('node', ['--expose-gc', '--max-old-space-size=128', '--input-type=module', '-e', program], { encoding: 'utf8' })) as { turns: number; bytes: number; quarter: { rss: number; heap: number }; end: { rss: number; heap: number } };
    expect(turns).toBe(40_000);
    expect(bytes).toBeGreaterThan(4_000_000);
    expect(end.heap - quarter.heap).toBeLessThan(3);
    expect(end.rss - quarter.rss).toBeLessThan(80);
  });
});
