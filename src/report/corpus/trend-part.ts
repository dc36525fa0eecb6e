import { figureOf, short } from '../figure';
import { html, type Html } from '../markup';
import type { Corpus } from './corpus';
import { countIn } from './counts';
import { type Share, shareOf } from './interval';
import { grouped, manyOf, shareCell } from './numbers';
import { periodsOf, type Unit } from './periods';
import { scaleFor } from './range';

const lines = [['withStrength', 'strength', 'with a strength'], ['withConcern', 'concern', 'with a concern']] as const;

const [left, top, depth] = [15, 12, 130];

interface Point {
  readonly x: number;
  readonly share: Share;
}

const lineOf = (kind: string, points: readonly Point[], y: (value: number) => number): Html => {
  const low = [...points].reverse().map(({ x, share }) => `${short(x, 2)},${short(100 * y(share.low), 2)}`);
  const high = points.map(({ x, share }) => `${short(x, 2)},${short(100 * y(share.high), 2)}`);
  return html`<g class="${kind}"><polygon class="band" points="${[...high, ...low].join(' ')}"/><polyline class="course" points="${points.map(({ x, share }) => `${short(x, 2)},${short(100 * y(share.share), 2)}`).join(' ')}" vector-effect="non-scaling-stroke"/></g>`;
};

const names: Readonly<Record<Unit, string>> = { week: 'week (named by its Monday)', month: 'month', quarter: 'quarter', year: 'year' };

const trendChart = ({ days }: Corpus): Html | undefined => {
  const { unit, periods } = periodsOf(days);
  if (periods.length < 2) return undefined;
  const shareIn = (index: number, name: string): Share | null => shareOf(countIn(periods[index]?.counts, name), countIn(periods[index]?.counts, 'conversations'));
  const x = (index: number): number => (100 * index) / (periods.length - 1);
  const drawn = lines.map(([name, kind, words]) => ({ kind, words, points: periods.flatMap((_one, index): Point[] => {
    const share = shareIn(index, name);
    return share === null ? [] : [{ x: x(index), share }];
  }) }));
  const scale = scaleFor(drawn.flatMap(({ points }) => points.map(({ share }) => share)));
  const y = (value: number): number => 1 - value / scale;
  const across = (place: number): string => `${short(left + (place * (100 - left - 2)) / 100, 2)}%`;
  const down = (value: number): number => Number(short(top + depth * y(value)));
  const last = periods.length - 1;
  const shown = [...new Set([0, ...(last < 6 ? [] : [Math.round(last / 3), Math.round((2 * last) / 3)]), last])];
  const drawing = html`${[0, scale / 2, scale].map((value) => html`<line class="grid" x1="${left}%" x2="100%" y1="${down(value)}" y2="${down(value)}"/><text class="axis" x="0" y="${down(value) + 4}">${Math.round(value * 100)} %</text>`)}
<svg class="plot" aria-hidden="true" x="${left}%" y="${top}" width="${100 - left - 2}%" height="${depth}" viewBox="0 0 100 100" preserveAspectRatio="none">${drawn.map(({ kind, points }) => lineOf(kind, points, y))}</svg>
${drawn.map(({ kind, points }) => html`<g class="${kind}">${points.map((point) => html`<circle class="mid" cx="${across(point.x)}" cy="${down(point.share.share)}" r="3.5"/>`)}</g>`)}
${shown.map((index) => html`<text class="axis${index !== 0 && index !== last && ' inner'}" x="${across(x(index))}" y="${top + depth + 20}" text-anchor="${index === 0 ? 'start' : index === last ? 'end' : 'middle'}">${periods[index]?.name}</text>`)}`;
  return figureOf({
    id: 'trend',
    title: 'Conversations with a strength, and with a concern',
    description: `Two lines over ${periods.length} stretches of time, from ${periods[0]?.name ?? ''} to ${periods.at(-1)?.name ?? ''}: the share of conversations with at least one strength, and with at least one concern.`,
    legend: html`<p class="legend">${lines.map(([, kind, words]) => html`<span class="${kind}"><i class="key" aria-hidden="true"></i>${words}</span>`)}</p>`,
    drawing,
    height: top + depth + 26,
    caption: html`<p class="soft">By ${names[unit]}. The bands are 95 % intervals: where they overlap, a difference may be chance. Other customers, other topics and other channels move these lines as well.</p>`,
    head: [unit.replace(/^\w/, (first) => first.toUpperCase()), 'Conversations', 'With a strength', 'With a concern'],
    rows: periods.map(({ name, counts }, index) => [name, grouped(countIn(counts, 'conversations')), shareCell(shareIn(index, 'withStrength')), shareCell(shareIn(index, 'withConcern'))]),
  });
};

/** How it went over time; where there are no times, it says so. */
export const trendPart = (corpus: Corpus): Html => {
  const [all, dated] = [countIn(corpus.counts, 'conversations'), countIn(corpus.counts, 'dated')];
  const chart = trendChart(corpus);
  const why = dated === 0 ? 'No conversation has a time that can be read, so there is nothing to show here.' : chart === undefined ? 'All conversations with a time are of one week, so there is no course to show.' : undefined;
  return html`<section aria-labelledby="time"><h2 id="time">Over time</h2>${why !== undefined && html`<p>${why}</p>`}${dated > 0 && dated < all && html`<p class="soft">${manyOf(all - dated, 'conversation')} without a time ${all - dated === 1 ? 'is' : 'are'} left out here.</p>`}${chart}</section>`;
};
