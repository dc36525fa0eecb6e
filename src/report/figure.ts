import { html, type Html, type Part } from './markup';

/** What a chart is shown with. */
export interface Figure {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** What goes into the `svg` element. */
  readonly drawing: Html;
  /** The height in pixels; the width is that of its place. */
  readonly height: number;
  /** Above the drawing: what its signs mean. */
  readonly legend?: Html;
  /** Below it: what it says, and what it cannot say. */
  readonly caption: Part;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Part[])[];
}

/** A table with a heading for each column; the first cell of a row is the row's own heading. */
export const tableOf = (caption: string, head: readonly string[], rows: readonly (readonly Part[])[]): Html => html`<table><caption class="unseen">${caption}</caption><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;

/** A chart with its name, its words, and the numbers behind it. */
export const figureOf = ({ id, title, description, drawing, height, legend, caption, head, rows }: Figure): Html => html`<figure class="figure" id="${id}"><h3>${title}</h3>${legend}
<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height}"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${drawing}</svg>
<figcaption>${caption}</figcaption>
<details><summary>The numbers<span class="unseen">: ${title}</span></summary>${tableOf(title, head, rows)}</details></figure>
`;

/** A number with at most so many decimals. */
export const short = (value: number, decimals = 1): string => String(Math.round(value * 10 ** decimals) / 10 ** decimals);

/** A link to a turn. */
export const turnLink = (turn: number): Html => html`<a href="#t${turn}">turn\u00a0${turn}</a>`;

/** `1 turn`, `2 turns`. */
export const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
