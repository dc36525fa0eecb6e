import { Tokenizer } from 'htmlparser2';

/** Attributes that tell how an element is shown or what it is; the others are passed over. */
export type Attributes = Readonly<Record<string, string>>;

/** What stands in HTML, in order. Places are those of the source. */
export interface HtmlEvents {
  /** Characters as they are. */
  readonly onText: (from: number, to: number) => void;
  /** A character reference, whole. */
  readonly onReference: (decoded: string, from: number, to: number) => void;
  readonly onOpen: (name: string, attributes: Attributes) => void;
  readonly onClose: (name: string) => void;
}

const wanted: ReadonlySet<string> = new Set(['class', 'id', 'style', 'hidden', 'type', 'data-smartmail']);

/** No attribute that matters is longer. */
const longest = 4000;

/** How often reading begins anew behind a `<` that opens no tag, before every other `<` counts as a character. */
const patience = 8;

/** Where a character reference begins that the tokenizer passes over: right behind a `<` or `</` in a `textarea`. */
const missedIn = (text: string): number => text.search(/(?<=<\/?)&/);

/** Reads once, and tells where it stopped: at the end, or at a tag that never ends. */
const readFrom = (html: string, start: number, inert: boolean, events: HtmlEvents): number => {
  const rest = start === 0 ? html : html.slice(start);
  const input = inert ? rest.replace(/</g, ' ') : rest;
  let cursor = 0;
  let name = '';
  let key = '';
  let value = '';
  let reference = { from: -1, to: -1, decoded: '' };
  let attributes: Record<string, string> = {};
  const flush = (): void => {
    if (reference.to >= 0) events.onReference(reference.decoded, start + reference.from, start + reference.to);
    reference = { from: -1, to: -1, decoded: '' };
  };
  const moveTo = (place: number): void => {
    flush();
    cursor = place;
  };
  const endTag = (to: number): void => {
    moveTo(to);
    events.onOpen(name, attributes);
  };
  const tokenizer = new Tokenizer({}, {
    ontext: (from, to) => {
      if (from < cursor) return;
      moveTo(to);
      const missed = name === 'textarea' ? from + Math.max(0, missedIn(input.slice(from, to))) : from;
      events.onText(start + from, start + (missed > from ? missed : to));
      if (missed > from) readFrom(html.slice(0, start + to), start + missed, true, events);
    },
    ontextentity: (code, to) => {
      if (reference.to === to) reference.decoded += String.fromCodePoint(code);
      else {
        const from = Math.max(cursor, input.lastIndexOf('&', to - 1));
        moveTo(to);
        reference = { from, to, decoded: String.fromCodePoint(code) };
      }
    },
    onopentagname: (from, to) => {
      name = input.slice(from, to).toLowerCase();
      attributes = {};
    },
    onattribname: (from, to) => {
      key = to - from > 20 ? '' : input.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata: (from, to) => {
      if (wanted.has(key) && value.length < longest) value += input.slice(from, Math.min(to, from + longest));
    },
    onattribentity: (code) => {
      value += value.length < longest ? String.fromCodePoint(code) : '';
    },
    onattribend: () => {
      if (wanted.has(key) && attributes[key] === undefined) attributes[key] = value;
    },
    onopentagend: (to) => endTag(to + 1),
    onselfclosingtag: (to) => endTag(to + 1),
    onclosetag: (from, to) => {
      const end = input.indexOf('>', to);
      if (end < 0) return;
      moveTo(end + 1);
      events.onClose(input.slice(from, to).toLowerCase());
    },
    oncomment: (_from, to) => moveTo(to + 1),
    ondeclaration: (_from, to) => moveTo(to + 1),
    oncdata: (_from, to) => moveTo(to + 1),
    onprocessinginstruction: (_from, to) => moveTo(to + 1),
    onend: flush,
  });
  tokenizer.write(input);
  tokenizer.end();
  return start + cursor;
};

/** A closing tag that was cut off. */
const isCutClose = (html: string, at: number): boolean => html.length - at < 40 && /^<\/[a-z][\w:-]*\s*$/i.test(html.slice(at));

/** Tells what stands in HTML. A `<` whose tag never ends is a character, so no words are lost behind it. */
export const readTokens = (html: string, events: HtmlEvents): void => {
  let at = readFrom(html, 0, false, events);
  for (let tries = 1; at < html.length && !isCutClose(html, at); tries += 1) {
    events.onText(at, at + 1);
    at = readFrom(html, at + 1, tries >= patience, events);
  }
};
