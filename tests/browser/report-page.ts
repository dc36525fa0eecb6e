import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Stage } from './stage';

/** How a page is shown. */
export type Look = Parameters<Stage['show']>[1];

/** The looks that a report is held against axe-core in. */
export const looks: readonly (readonly [what: string, look: Look])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
];

/** Shows a report's page under its own policy. */
export const openReport = async (show: Stage['show'], html: string, look: Look = {}): Promise<Page> => (await show({ html, policy: 'own' }, look)).page;

/** Opens whatever a reader can open. */
export const openDetails = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll('details').forEach((one) => void (one.open = true)));

/** Nothing on the page is wider than 320 pixels. */
export const expectNarrow = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const wide = await page.evaluate(() => Array.from(document.querySelectorAll('body *:not(.unseen, .skip, .unseen *)')).filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > 320.5).map((one) => one.outerHTML.slice(0, 80)));
  expect(wide).toEqual([]);
};

/** So many pictures, each with a name and a description. */
export const expectNamed = async (page: Page, count: number): Promise<void> => {
  const pictures = await page.getByRole('img').all();
  expect(pictures).toHaveLength(count);
  for (const picture of pictures) {
    const [name, description] = await picture.evaluate((one) => one.getAttribute('aria-labelledby')!.split(' ').map((id) => document.getElementById(id)!.textContent));
    expect(name!.length * description!.length).toBeGreaterThan(0);
  }
};
