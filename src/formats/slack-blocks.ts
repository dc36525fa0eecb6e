import { type Fields, fieldsOf, listOf, stringOf } from './record';

/** How deep blocks lie in blocks: lists in quotes in attachments. */
const depth = 8;

const lines: ReadonlySet<unknown> = new Set(['rich_text_section', 'rich_text_preformatted', 'rich_text_quote', 'section', 'header', 'context', 'rich_text_list', 'rich_text', 'markdown']);

/** Slack's own marking of what stands inside a line. */
const markOf = (element: Fields): string | undefined => {
  const { type } = element;
  if (type === 'user') return `<@${stringOf(element['user_id']) ?? ''}>`;
  if (type === 'channel') return `<#${stringOf(element['channel_id']) ?? ''}>`;
  if (type === 'broadcast') return `<!${stringOf(element['range']) ?? 'channel'}>`;
  if (type === 'link') return stringOf(element['text']) ?? stringOf(element['url']);
  return type === 'emoji' ? `:${stringOf(element['name']) ?? ''}:` : undefined;
};

const wordsOf = (value: unknown, level: number): string => {
  const block = fieldsOf(value);
  const mark = markOf(block);
  if (mark !== undefined || level > depth) return mark ?? '';
  const { text } = block;
  const own = stringOf(text) ?? stringOf(fieldsOf(text)['text']) ?? '';
  const inner = [...(listOf(block['fields']) ?? []), ...(listOf(block['elements']) ?? [])].map((element) => wordsOf(element, level + 1)).join('');
  return own + inner + (lines.has(block['type']) ? '\n' : '');
};

/**
 * The words of a message's blocks, in Slack's own marking. Buttons and pictures have none.
 *
 * @example
 * blockText([{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Ask ' }, { type: 'user', user_id: 'U1' }] }] }]) // => 'Ask <@U1>'
 */
export const blockText = (blocks: unknown): string =>
  (listOf(blocks) ?? []).filter((block) => fieldsOf(block)['type'] !== 'actions').map((block) => wordsOf(block, 0)).join('').replace(/\n{2,}/g, '\n').trim();
