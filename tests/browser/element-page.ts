import type { Finding } from 'goodturn';
import type { Page } from 'playwright-core';

/** A page with one element, and something to tab to behind it. */
export const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Element</title>
<link rel="stylesheet" href="style.css"><script type="module" src="main.js"></script></head><body><goodturn-text></goodturn-text><button id="after">After</button></body></html>`;
export const css = ':root { color-scheme: light dark; font: 16px/1.5 sans-serif }';

/** Sets properties of the page's element, and waits until it is drawn. */
export const set = (page: Page, properties: { readonly text?: string; readonly findings?: readonly Finding[]; readonly marking?: string; readonly turn?: number | null }): Promise<void> =>
  page.evaluate(async (given) => {
    Object.assign(document.querySelector('goodturn-text')!, given);
    await Promise.resolve();
  }, properties);

/** The text as it is shown. */
export const textOf = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector('goodturn-text')!.shadowRoot!.querySelector('[part=text]')!.textContent);
/** The words of what has the focus, inside the element or outside. */
export const focusOf = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.textContent?.trim() ?? '');
/** The findings in the list. */
export const rowsOf = (page: Page): Promise<string[]> => page.evaluate(() => Array.from(document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('[part~=finding]'), ({ textContent }) => textContent!));
/** The messages of what is open. */
export const openDetailsOf = (page: Page): Promise<string[]> => page.evaluate(() => Array.from(document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('[part=details]:not([hidden]) [part=message]'), ({ textContent }) => textContent!));
