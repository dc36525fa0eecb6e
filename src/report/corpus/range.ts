import { short } from '../figure';
import { html, type Html } from '../markup';
import type { Share } from './interval';

/** How far a scale goes that holds all of them: to the next tenth of all. */
export const scaleFor = (shares: readonly (Share | null)[]): number => shares.reduce((most, one) => Math.max(most, Math.min(1, Math.ceil((one?.high ?? 0) * 10) / 10)), 0.1);

/** A share as a dot at the end of its line and its interval as a bar, on a line that stands for 0 to `scale`. The numbers beside it say the same. */
export const rangeOf = (share: Share | null, scale: number): Html => {
  const at = (value: number): string => `${short(1 + (98 * Math.min(scale, Math.max(0, value))) / scale, 2)}%`;
  const width = share === null ? 0 : (98 * (share.high - share.low)) / scale;
  return html`<svg class="range" aria-hidden="true" width="100%" height="12"><line class="track" x1="0" x2="100%" y1="6" y2="6"/>${share !== null && html`<rect class="upto" x="1%" y="4.5" width="${short((98 * share.share) / scale, 2)}%" height="3"/><rect class="reach" x="${at(share.low)}" y="2" width="${short(Math.max(0.4, width), 2)}%" height="8" rx="2"/><circle class="mid" cx="${at(share.share)}" cy="6" r="4"/>`}</svg>`;
};
