import { type Fields, isFields, listOf } from './record';

/** How far down pages are joined: `_embedded.threads`. */
const depth = 2;

/** Tells of more pages; the last page does not have it at all. */
const rest = 'paging';

const merged = (pages: readonly Fields[], level: number): Fields => {
  const keys = [...new Set(pages.flatMap((page) => Object.keys(page)))].filter((key) => key !== rest || Object.hasOwn(pages.at(-1) ?? {}, rest));
  return Object.fromEntries(keys.map((key) => {
    const values = pages.flatMap((page) => (Object.hasOwn(page, key) ? [page[key]] : []));
    if (values.every((value) => listOf(value) !== undefined)) return [key, values.flat()];
    return [key, level < depth && values.every(isFields) ? merged(values.filter(isFields), level + 1) : values.at(-1)];
  }));
};

const isListOfLists = (list: readonly unknown[]): boolean => list.length > 0 && list.every((item) => listOf(item) !== undefined);

/**
 * Joins the pages of one response, where they come as a list: their lists one behind the other, all else as the last
 * page has it. Anything that is no list of pages comes back as it is.
 *
 * @param isPage - tells a page from a message
 * @example
 * pagesJoined([{ a: [1], next: 'x' }, { a: [2], next: null }], (page) => 'a' in page) // => { a: [1, 2], next: null }
 */
export const pagesJoined = (payload: unknown, isPage: (fields: Fields) => boolean): unknown => {
  const list = listOf(payload);
  if (list === undefined || list.length === 0) return payload;
  if (isListOfLists(list)) return list.flat();
  const pages = list.filter(isFields);
  return pages.length === list.length && pages.every(isPage) ? merged(pages, 0) : payload;
};
