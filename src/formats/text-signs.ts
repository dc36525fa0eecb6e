import type { InputFormat } from './input-formats';
import { readWhatsAppLine } from './whatsapp-line';

/** How a text that is no JSON is known by its beginning. */
interface TextSign {
  readonly format: InputFormat;
  /** A sentence for people. */
  readonly because: string;
  /** @param head - the first lines, without blank ones before */
  is(head: string): boolean;
}

/** How much of a text is looked at. */
const reach = 2000;

const textSigns: readonly TextSign[] = [
  { format: 'webvtt', because: 'It begins as captions do.', is: (head) => /^WEBVTT\b|^\d+[ \t]*\r?\n\d{2}:\d{2}:\d{2}[,.]\d{3} -->/.test(head) },
  { format: 'twcs', because: 'Its first line names the columns of TWCS.', is: (head) => /^[^\n]*\btweet_id\b/.test(head) && /^[^\n]*\binbound\b/.test(head) },
  {
    format: 'whatsapp',
    because: 'Its first line is that of a chat exported from WhatsApp.',
    is: (head) => /^\u200e?\[?\d{1,2}[./-]/.test(head) && readWhatsAppLine(head.split('\n', 1)[0] ?? '') !== undefined,
  },
];

/** The format that the beginning of a text shows, if any. */
export const textSignOf = (text: string): TextSign | undefined => {
  const head = text.slice(0, 4 * reach).trimStart().slice(0, reach);
  return textSigns.find((sign) => sign.is(head));
};
