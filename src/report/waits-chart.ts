import { ln } from '../text/curves';
import { figureOf, many, short, turnLink } from './figure';
import { html, type Html } from './markup';
import { durationOf, medianOf, type Wait } from './times';

const top = 14;
const depth = 100;
const base = top + depth;
/** Where the bars begin, in percent: the marks of the scale stand before them. */
const inset = 19;

const second = 1000;
const marks = [1, 10, 60, 600, 3600, 21_600, 86_400, 604_800, 2_592_000, 31_536_000].map((seconds) => seconds * second);

/** The marks of a scale that holds all the times: from the last at or below the shortest to the first at or above the longest. */
const scaleOf = (times: readonly number[]): { readonly low: number; readonly high: number; readonly shown: readonly number[] } => {
  const least = times.reduce((low, time) => Math.min(low, time), Infinity);
  const most = times.reduce((high, time) => Math.max(high, time), second);
  const low = marks.findLast((mark) => mark < least) ?? second;
  const high = marks.find((mark) => mark >= most && mark > low) ?? most;
  return { low, high, shown: marks.filter((mark) => mark >= low && mark <= high) };
};

/** The customer's waits, one an answer, on a scale of equal steps for equal factors. Nothing where there is none. */
export const waitsChart = (waits: readonly Wait[]): Html | undefined => {
  const times = waits.map(({ milliseconds }) => milliseconds);
  const median = medianOf(times);
  if (median === null) return undefined;
  const { low, high, shown } = scaleOf(times);
  const y = (time: number): number => Number(short(base - (depth * ln(Math.min(high, Math.max(low, time)) / low)) / ln(high / low)));
  const slot = (100 - inset) / waits.length;
  const x = (index: number): string => `${short(inset + slot * (index + 0.5), 2)}%`;
  const step = Math.ceil(waits.length / 8);
  const longest = times.reduce((most, time) => Math.max(most, time), 0);
  return figureOf({
    id: 'waits',
    title: 'How long the customer waited',
    description: `${many(waits.length, 'dot')}, one for each answer. The middle is ${durationOf(median)}, the longest ${durationOf(longest)}.`,
    legend: html`<p class="legend"><span>Middle ${durationOf(median)}</span><span>Longest ${durationOf(longest)}</span></p>`,
    drawing: html`${shown.map((mark) => html`<line class="grid" x1="${inset}%" x2="100%" y1="${y(mark)}" y2="${y(mark)}"/><text class="axis" x="${inset - 2}%" y="${y(mark) + 4}" text-anchor="end">${durationOf(mark)}</text>`)}
${waits.map(({ milliseconds, to }, index) => html`<line class="stem" x1="${x(index)}" x2="${x(index)}" y1="${base}" y2="${y(milliseconds)}"/><circle class="dot agent" cx="${x(index)}" cy="${y(milliseconds)}" r="4.5"/>${index % step === 0 && html`<text class="axis" x="${x(index)}" y="${base + 18}" text-anchor="middle">${to}</text>`}`)}<line class="median" x1="${inset}%" x2="100%" y1="${y(median)}" y2="${y(median)}"/>`,
    height: base + 22,
    caption: html`<p class="soft">From the customer’s first message that waits to the answer, named below by its turn. Each step of the scale is several times the one before. Dashed: the middle. Opening hours are not known.</p>`,
    head: ['Answer', 'Waiting since', 'Time'],
    rows: waits.map(({ from, to, milliseconds }) => [turnLink(to), turnLink(from), durationOf(milliseconds)]),
  });
};
