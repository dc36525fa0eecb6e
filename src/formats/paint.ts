/** Ways to set words off on a terminal. Without colour each gives the words back as they are. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly care: (text: string) => string;
  readonly note: (text: string) => string;
  readonly underlined: (text: string) => string;
}

const between = (open: number, close: number, color: boolean) => (text: string): string => (color ? `\u001b[${open}m${text}\u001b[${close}m` : text);

/** Colours of the 16 that every terminal has. */
export const paint = (color: boolean): Paint => ({
  bold: between(1, 22, color),
  faint: between(2, 22, color),
  good: between(32, 39, color),
  care: between(33, 39, color),
  note: between(36, 39, color),
  underlined: between(4, 24, color),
});
