import { courseOf, type Course, isFlat, type Sample } from './soak/flat';
import { type Part } from './part';
import { madeSentence } from './record';
import { memoryRecord, type MemoryRecord, type Soak, soaks } from './soak/record';

const whole = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A curve in one line of text, from zero to the highest value; each sign is the highest of its stretch. */
const curveOf = (values: readonly number[], width = 50): string => {
  const most = Math.max(...values, 1);
  const stretch = Math.max(1, Math.ceil(values.length / width));
  const peaks = Array.from({ length: Math.ceil(values.length / stretch) }, (_one, at) => Math.max(...values.slice(at * stretch, (at + 1) * stretch)));
  return peaks.map((value) => blocks[Math.min(7, Math.floor((value / most) * 8))] ?? blocks[0]).join('');
};

const row = (what: string, { slope, firstQuarter, lastHalf }: Course, verdict: string): string =>
  `| ${what} | ${firstQuarter.toFixed(0)} MB | ${lastHalf.toFixed(0)} MB | ${slope.toFixed(2).replace('-', '−')} MB | ${verdict} |`;

/** A session grows with its conversation, evenly: what a turn costs. */
const keeps = ({ slope }: Course): string => `${(slope / 100).toFixed(0)} kB a turn, which it keeps`;

const runText = (kind: Soak, run: NonNullable<MemoryRecord[Soak]>): string => {
  const curves = (['heap', 'resident'] as const).map((pick) => ({ pick, values: run.samples.map((one: Sample) => one[pick]), course: courseOf(run.samples, pick) }));
  const names = { heap: kind === 'batch' ? 'heap, as it was' : 'heap, after a collection', resident: 'resident' } as const;
  return [
    `### ${whole(run.turns)} turns: ${kind}`, '',
    `${soaks[kind].what.replace(/^./, (first) => first.toUpperCase())}. No turn comes twice, and each brings words, names and numbers that were never read before; ${whole(run.findings)} findings. ${madeSentence(run.made)}`, '',
    `| MB held | most in the first quarter | most in the last half | growth per 100,000 turns in the last half |  |`, '| --- | ---: | ---: | ---: | --- |',
    ...curves.map(({ pick, course }) => row(names[pick], course, kind === 'session' ? keeps(course) : pick === 'heap' ? (isFlat(course) ? 'flat' : '**grows**') : '')), '',
    '```text', ...curves.map(({ pick, values }) => `${pick.padEnd(8)} ${curveOf(values)} ${Math.max(...values).toFixed(0)} MB at most`), '```',
  ].join('\n');
};

/** What the record says, for the page and for the test that holds the two together. */
export const recorded = (): string => {
  const record = memoryRecord();
  return (Object.keys(soaks) as Soak[]).flatMap((kind) => { const run = record[kind]; return run === undefined ? [] : [runText(kind, run)]; }).join('\n\n');
};

/** Memory over very many turns. */
export const part = (): Promise<Part> => Promise.resolve({
  title: 'Flat memory',
  text: `winkNLP remembers every word that it has not seen before; goodturn takes that back after each text and builds the reader anew after 200,000 new words. \`npm run soak\` reads very many turns and looks at what the process holds. Flat means: in the last half the heap grows by less than half a megabyte per 100,000 turns, and is never a fifth above the first quarter. What is resident follows the collector, not the library: V8 takes room as long as the machine has some. \`node --max-old-space-size=128\` is enough for every analyzer. \`tests/batch/memory.test.ts\` holds it at 40,000 turns.\n\n${recorded()}`,
});
