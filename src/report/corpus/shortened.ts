/**
 * A text cut to a length, with `…` at its end where something was cut off. No character is cut in two.
 *
 * @example
 * shortened('a long one', 5) // => 'a lo…'
 */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = most - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
};
