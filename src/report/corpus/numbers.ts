import { html, type Html } from '../markup';
import type { Share } from './interval';

/**
 * A whole number with its thousands apart.
 *
 * @example
 * grouped(21445) // => '21,445'
 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 turn`, `2,000 turns`. */
export const manyOf = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A share in percent, without the sign: one decimal below ten, and never 0 or 100 for what is neither. */
const bare = (share: number): string => {
  if (share > 0 && share < 0.0005) return '<0.1';
  if (share > 0.995 && share < 1) return '>99';
  return share < 0.0995 ? String(Math.round(share * 1000) / 10) : String(Math.round(share * 100));
};

/**
 * A share in percent.
 *
 * @example
 * percent(0.0567) // => '5.7\u00a0%'
 */
export const percent = (share: number): string => `${bare(share)}\u00a0%`;

/**
 * An interval in percent.
 *
 * @example
 * between({ share: 0.5, low: 0.4049, high: 0.6 }) // => '40–60\u00a0%'
 */
export const between = ({ low, high }: Share): string => (bare(low) === bare(high) ? percent(high) : `${bare(low)}–${bare(high)}\u00a0%`);

/** A share and its interval, as a table's cell has them. */
export const shareCell = (share: Share | null): Html => (share === null ? html`–` : html`<b>${percent(share.share)}</b> <span class="reach">${between(share)}</span>`);
