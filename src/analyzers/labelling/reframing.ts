import type { Remembered } from './remembered';

/** A way to say it by the need: the customer's own words where they are known, else a template. */
export const reframing = ({ need }: Remembered): string =>
  need === '' ? 'Say what they need: "Needs …"' : `Say what they need, in their words: "${need}"`;
