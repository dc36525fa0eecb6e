const none = /[\p{Mn}\p{Me}\p{Cf}]/u;
const two = /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

const widthOf = (character: string): number => (character < '\u0300' ? 1 : none.test(character) ? 0 : two.test(character) ? 2 : 1);

/**
 * How many columns of a terminal a text takes, near enough: wide letters and emoji take two, marks none.
 *
 * @example
 * cells('日本') // => 4
 */
export const cells = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
};

/** As much of the beginning of a text as fits into so many columns. */
export const firstCells = (text: string, width: number): string => {
  let sum = 0;
  let end = 0;
  for (const character of text) {
    sum += widthOf(character);
    if (sum > width) break;
    end += character.length;
  }
  return text.slice(0, end);
};

/** As much of the end of a text as fits into so many columns. */
export const lastCells = (text: string, width: number): string => {
  const turned = [...text.slice(-2 * width - 2).replace(/^[\udc00-\udfff]/, '')].reverse();
  return [...firstCells(turned.join(''), width)].reverse().join('');
};

/** Breaks a text into lines of at most so many columns, at spaces. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && cells(line) + 1 + cells(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};
