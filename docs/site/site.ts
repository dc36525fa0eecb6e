import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { llmsText } from './llms';
import { type Page, pages } from './pages';
import { buildPlayground } from './playground';
import { buildPages } from './typedoc';

/** Beside each page stands its Markdown, for readers that are programs. */
const markdownOf = ({ url }: Page): string => url.replace(/html$/, 'md');

/**
 * Builds the whole site into a folder, which is emptied first: pages, playground, llms.txt.
 *
 * @throws Error where TypeDoc warns of anything.
 */
export const buildSite = async (out: string): Promise<void> => {
  const all = pages();
  await buildPages(out, all);
  await buildPlayground(join(out, 'playground'));
  writeFileSync(join(out, 'llms.txt'), llmsText(all, markdownOf));
  for (const page of all) {
    mkdirSync(dirname(join(out, markdownOf(page))), { recursive: true });
    copyFileSync(page.file, join(out, markdownOf(page)));
  }
};
