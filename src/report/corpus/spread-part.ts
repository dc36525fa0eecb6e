import { figureOf, short } from '../figure';
import { html, type Html } from '../markup';
import type { Corpus } from './corpus';
import { countIn, countsIn, type Counts } from './counts';
import { grouped, manyOf, percent } from './numbers';
import { type Spread, spreads } from './spreads';

const step = 24;
/** Where the bars begin and how far they go, in percent of the width. */
const [from, reach] = [33, 49];

const countsOf = ({ bins }: Spread, counts: Counts): number[] => bins.map((_name, bin) => countIn(counts, String(bin)));

/** The bin in which the middle one lies, counted from 0. */
export const middleBin = (counts: readonly number[]): number | undefined => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  const found = counts.findIndex((count) => (before += count) * 2 >= all);
  return all === 0 || found < 0 ? undefined : found;
};

/** A distribution as bars from left to right, one a bin. Nothing where nothing was counted. */
export const spreadChart = (spread: Spread, counts: Counts): Html | undefined => {
  const { id, bin: head, title, noun, bins, sized, note } = spread;
  const values = countsOf(spread, counts);
  const all = values.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...values);
  const middle = middleBin(values);
  if (all === 0 || middle === undefined) return undefined;
  const told = sized ? `Middle: ${bins[middle] ?? ''}.` : `Most frequent: ${bins[values.indexOf(most)] ?? ''}.`;
  return figureOf({
    id, title,
    description: `${manyOf(all, noun)} in ${bins.length} bars. ${told}`,
    legend: html`<p class="legend"><span>${manyOf(all, noun)}. ${told}</span></p>`,
    drawing: html`${bins.map((name, bin) => {
      const count = values[bin] ?? 0;
      const width = (reach * count) / most;
      return html`<text class="axis" x="0" y="${bin * step + 16}">${name}</text><rect class="bar agent" x="${from}%" y="${bin * step + 5}" width="${short(width, 2)}%" height="${step - 9}"/><text class="axis" x="${short(from + width + 1.5, 2)}%" y="${bin * step + 16}">${grouped(count)}</text>`;
    })}`,
    height: bins.length * step + 4,
    caption: html`<p class="soft">${note}</p>`,
    head: [head, `${noun}s`.replace(/^\w/, (first) => first.toUpperCase()), 'Share'],
    rows: bins.map((name, bin) => [name, grouped(values[bin] ?? 0), percent((values[bin] ?? 0) / all)]),
  });
};

/** How the conversations went: talk, waits, questions, promises, needs. */
export const spreadPart = (corpus: Corpus): Html | undefined => {
  const charts = spreads.flatMap((spread) => spreadChart(spread, countsIn(corpus.spreads, spread.id)) ?? []);
  const timed = Object.keys(countsIn(corpus.spreads, 'wait')).length > 0;
  return charts.length === 0 ? undefined : html`<section aria-labelledby="course"><h2 id="course">How they went</h2>${!timed && html`<p class="soft">How long customers waited cannot be told: the turns have no times.</p>`}<div class="spreads">${charts}</div></section>`;
};
