import { Parser } from 'htmlparser2';
import markdownIt from 'markdown-it';

/** Attributes that hold words of the report where they are not as usual. */
const wording = new Set(['data-principle', 'value']);

const partsOf = (page: string): readonly string[] => {
  const parts: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name);
      parts.push(`<${name} ${Object.entries(attributes).map(([key, value]) => (wording.has(key) || /^[\d.,%\s-]+$/.test(value) ? key : `${key}=${value}`)).join(' ')}>`);
    },
    onclosetag: (name, implied) => {
      open.pop();
      parts.push(`</${name}${implied ? ' implied' : ''}>`);
    },
    ontext: (text) => { if (['style', 'script'].includes(open.at(-1) ?? '')) parts.push(text); },
    oncomment: () => parts.push('comment'),
    oncdatastart: () => parts.push('cdata'),
    onprocessinginstruction: (name) => parts.push(`instruction ${name}`),
  });
  parser.end(page);
  return parts;
};

/** Elements, attributes, styles and scripts of a page, without its words. */
export const htmlShape = (page: string): string => partsOf(page).join('\n');

const reader = markdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false });

type Tokens = ReturnType<typeof reader.parse>;

const written = (tokens: Tokens): readonly string[] => tokens.flatMap(({ type, tag, info, attrs, children }) =>
  type === 'text' ? [] : [`${type} ${tag} ${info} ${JSON.stringify(attrs)}`, ...written([...(children ?? [])])]);

/** Blocks and marks of a Markdown text, without its words. */
export const markdownShape = (text: string): string => written(reader.parse(text, {})).join('\n');

/** What no line of text for people may hold: control characters, direction overrides, halves of characters. */
export const steering = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether lines of text hold nothing that steers. */
export const isInert = (text: string): boolean => !steering.test(text.replaceAll('\n', ''));
