import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatCorpusHtml, joinCorpora } from '../../src/report';
import { corpusFrom, talks } from '../report/corpus/made';
import { attacks, hostile } from '../report/hostile';
import { faultsOfAxe } from './axe';
import { onStage } from './on-stage';
import { expectNamed, expectNarrow, type Look, looks, openDetails, openReport } from './report-page';

const show = onStage();
const html = formatCorpusHtml(joinCorpora(talks(160)), { title: 'Spring', agents: 'letters', unread: { total: 2, first: [{ where: 'exports/logo.png', why: 'This is no text.' }] } });
const hostilePage = formatCorpusHtml(joinCorpora(Array.from({ length: 30 }, (_one, index) => corpusFrom({ ...hostile, id: `${index} ${hostile.id}` }))), { title: attacks.join(' '), agents: 'names', unread: { total: 1, first: [{ where: attacks.join('/'), why: attacks.join(' ') }] } });

const open = (page = html, look: Look = {}): Promise<Page> => openReport(show, page, look);

describe('the page of a corpus', () => {
  it.each(looks)('axe-core finds nothing wrong, %s', async (_what, look) => {
    const page = await open(html, look);
    await openDetails(page);
    expect(await faultsOfAxe(page)).toEqual([]);
  });
  it.each([['many conversations', html], ['hostile words', hostilePage]])('320 pixels are enough for %s', async (_what, text) => {
    const page = await open(text, { viewport: { width: 320, height: 640 } });
    await openDetails(page);
    await expectNarrow(page);
  });
  it.each([320, 700, 1280])('no word of a picture stands on another, at %i pixels', async (width) => {
    const page = await open(html, { viewport: { width, height: 700 } });
    const over = await page.evaluate(() => {
      const seen = Array.from(document.querySelectorAll('svg[role=img]')).map((picture) => Array.from(picture.querySelectorAll('text')).filter((one) => one.checkVisibility()).map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() })));
      const meet = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
      return seen.flatMap((texts) => texts.flatMap((one, index) => texts.slice(index + 1).filter((other) => meet(one.box, other.box)).map((other) => `${one.words} / ${other.words}`)));
    });
    expect(over).toEqual([]);
  });
  it('each picture has a name, a description and its numbers', async () => {
    const page = await open();
    await expectNamed(page, 6);
    for (const summary of await page.locator('figure summary').all()) await summary.press('Enter');
    expect(await page.locator('figure table:visible').count()).toBe(6);
  });
  it('leads by keyboard to the principles, and from a turn of the mood to its conversation and back', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('principles');
    await page.locator('a[href="#c1"]').press('Enter');
    expect(await page.evaluate(() => document.querySelector(':target')?.className)).toBe('excerpt');
    await page.locator('#c1 a[href="#m1"]').press('Enter');
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('m1');
  });
  it('prints in light colours, without what only a screen can use', async () => {
    const page = await open(html, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(31, 35, 40)');
    expect(await page.locator('nav:visible, .skip:visible').count()).toBe(0);
    expect(await page.locator('.shares:visible').count()).toBeGreaterThan(3);
  });
});

describe('hostile words on it', () => {
  it('are shown, and do nothing', async () => {
    const page = await open(hostilePage);
    await openDetails(page);
    await page.mouse.move(200, 300);
    expect(await page.evaluate(() => [document.title.includes('owned"</script>'), document.scripts.length, document.querySelectorAll('img, iframe, [onerror], [onload], [onmouseover], meta[http-equiv=refresh]').length, performance.getEntriesByType('resource').length])).toEqual([true, 0, 0, 0]);
    expect(await page.locator('h1').innerText()).toContain('<script>document.title = "owned"</script>');
  });
  it('have nothing that axe-core calls serious', async () => {
    const page = await open(hostilePage);
    expect((await faultsOfAxe(page)).filter((fault) => /^(?:serious|critical)/.test(fault))).toEqual([]);
  });
});
