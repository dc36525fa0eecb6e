import type { Remembered } from './remembered';

/** A way to say it by the need: the customer's own words where they are known, else what to ask for. */
export const reframing = ({ need }: Remembered): string =>
  need === '' ? 'Say who needs what, and by when.' : `Say what they need, in their words: "${need}"`;
