import { closed, fields, putting } from './fields';
import { type Formatter, formatters } from './formatters';
import { letters, type Piece, texts } from './texts';

/** The fields of the data, and what formatters are given beside it. */
const given: readonly string[] = [...fields, 'title', 'unread', 'unread reason', 'file'];

/** Fields that are filled at once: in those that are left out, a word that is not known hides others. */
const together = given.filter((field) => !closed.includes(field));

/** A piece of text, and the fields that it is put into. */
interface TextTry {
  readonly piece: Piece;
  readonly into: readonly string[];
}

/** Every piece in all fields at once. */
export const atOnce: readonly TextTry[] = texts.map((piece) => ({ piece, into: together }));

/** Every piece in each field alone. */
export const alone: readonly TextTry[] = given.flatMap((field) => texts.map((piece) => ({ piece, into: [field] })));

/** What a formatter takes for more than text; nothing where the piece is only text. */
export const textFaultOf = ({ write, faultOf }: Formatter, { piece, into }: TextTry): string | undefined => {
  const calm = letters(piece);
  const where = `${piece.name} in ${into.length === 1 ? String(into[0]) : 'all fields'}`;
  try {
    const fault = faultOf(write(putting(piece.text, into)), write(putting(calm, into)), (text) => text.replaceAll(calm, () => piece.text));
    return fault === undefined ? undefined : `${where}: ${fault}`;
  } catch (error) {
    return `${where}: ${String(error)}`;
  }
};

/** How many pieces, fields, formatters and tries there are. */
export const textSizes = (): { readonly pieces: number; readonly fields: number; readonly formatters: number; readonly tries: number } => ({
  pieces: texts.length, fields: given.length, formatters: formatters.length, tries: formatters.length * (atOnce.length + alone.length),
});
