import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { coach } from '../../src/ready';
import { formatHtml } from '../../src/report';
import { hostile } from '../report/hostile';
import { longTalk } from '../report/long-talk';
import { pageOf } from '../report/made';
import { faultsOfAxe } from './axe';
import { onStage } from './on-stage';
import { expectNamed, expectNarrow, type Look, looks, openDetails, openReport } from './report-page';

const show = onStage();
const html = pageOf(longTalk);
const hostilePage = pageOf(hostile);

const open = (page = html, look: Look = {}): Promise<Page> => openReport(show, page, look);
const seen = (page: Page, where: string): Promise<number> => page.evaluate((selector) => Array.from(document.querySelectorAll(selector)).filter((one) => one.checkVisibility()).length, where);

describe('for everybody', () => {
  it.each(looks)('axe-core finds nothing wrong, %s', async (_what, look) => {
    const page = await open(html, look);
    await openDetails(page);
    expect(await faultsOfAxe(page)).toEqual([]);
  });
  it('axe-core would say what is wrong', async () => {
    const page = await open('<!doctype html><title>A page</title><link rel="icon" href="data:,"><p id="probe">Pale</p><script>document.querySelector("#probe").style.color = "#ccc"</script>');
    expect((await faultsOfAxe(page)).join('\n')).toMatch(/serious color-contrast: #probe[\s\S]*serious html-has-lang/);
  });
  it.each([['a long conversation', html], ['hostile words', hostilePage]])('320 pixels are enough for %s', async (_what, text) => {
    const page = await open(text, { viewport: { width: 320, height: 640 } });
    await openDetails(page);
    await expectNarrow(page);
  });
  it('each picture has a name, a description and its numbers', async () => {
    const page = await open();
    await expectNamed(page, 3);
    expect(await seen(page, 'figure table')).toBe(0);
    for (const summary of await page.locator('figure summary').all()) await summary.press('Enter');
    expect(await seen(page, 'figure table')).toBe(3);
  });
  it('leads by keyboard past the summary, to a note and back to its words', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => [document.activeElement?.textContent, document.activeElement!.getBoundingClientRect().left >= 0])).toEqual(['Skip to the conversation', true]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('talk');
    await page.locator('#r1').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('n1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('r1');
    expect(await page.evaluate(() => document.querySelector('#r1')!.previousElementSibling?.tagName)).toBe('MARK');
  });
  it('prints in light colours, with every note and without what only a screen can use', async () => {
    const page = await open(html, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(31, 35, 40)');
    expect(await seen(page, 'nav, .skip, #filters, summary')).toBe(0);
    expect(await seen(page, '.note')).toBe(await page.locator('.note').count());
  });
});

describe('the script', () => {
  it('is not needed: without it every note is there, and no filter', async () => {
    const page = await open(html, { javaScriptEnabled: false });
    expect(await seen(page, '#filters')).toBe(0);
    expect(await seen(page, '.note')).toBe(await page.locator('.note').count());
    expect(await seen(page, 'svg polyline')).toBe(1);
  });
  it('filters notes, numbers and marks by kind and by principle, and says how many are left', async () => {
    const page = await open();
    const all = await page.locator('.note').count();
    const concerns = await page.locator('.note.concern').count();
    await page.getByRole('checkbox', { name: 'Concerns' }).uncheck();
    expect([await seen(page, '.note.concern'), await seen(page, 'a.ref.concern[data-n]'), await page.locator('mark.concern').count()]).toEqual([0, 0, 0]);
    expect(await page.locator('#filters output').textContent()).toBe(`${all - concerns} of ${all} notes`);
    await page.getByRole('combobox', { name: 'Principle' }).selectOption({ label: 'Find common ground' });
    expect(await page.evaluate(() => [...new Set(Array.from(document.querySelectorAll<HTMLElement>('.note')).filter((one) => one.checkVisibility()).map((one) => one.dataset['principle']))])).toEqual(['find-common-ground']);
    await page.getByRole('combobox', { name: 'Principle' }).selectOption('');
    await page.getByRole('checkbox', { name: 'Concerns' }).check();
    expect(await page.locator('mark.off').count()).toBe(0);
    expect(await seen(page, '.note')).toBe(all);
  });
});

describe('hostile words', () => {
  it('are shown, and do nothing', async () => {
    const page = await open(hostilePage);
    await openDetails(page);
    await page.mouse.move(200, 300);
    expect(await page.evaluate(() => [document.title.includes('owned"</script>'), document.scripts.length, document.querySelectorAll('img, iframe, [onerror], [onload], [onmouseover], meta[http-equiv=refresh]').length, performance.getEntriesByType('resource').length])).toEqual([true, 1, 0, 0]);
    expect(await page.locator('.turn').count()).toBe(hostile.turns.length);
    expect((await page.locator('.text').nth(0).innerText()).replace(/\d/g, '')).toContain('<script>document.title = "owned"</script>');
  });
  it('leave the page’s order and direction as they are', async () => {
    const page = await open(hostilePage);
    const last = page.locator('.turn', { hasText: 'neppah' });
    expect(await last.locator('.text').innerText()).toContain('\ufffdneppah thgir eht ta\ufffd');
    expect(await last.locator('h3').innerText()).toMatch(/^\ufffdanA\s+agent/);
  });
  it('have nothing that axe-core calls serious', async () => {
    const page = await open(hostilePage);
    expect((await faultsOfAxe(page)).filter((fault) => /^(?:serious|critical)/.test(fault))).toEqual([]);
  });
  it('of one megabyte are shown in full', async () => {
    const text = `${'<b onclick="x">word</b> & "more" '.repeat(32_000)}the end`;
    const conversation = { turns: [{ role: 'customer', text }, { role: 'agent', text: 'Calm down.' }] } as const;
    const page = await open(formatHtml(coach({ turns: [{ role: 'customer', text: 'Well.' }, conversation.turns[1]] }, { preview: true }), conversation));
    expect(await page.evaluate(() => document.querySelector('.text')!.textContent!.length)).toBe(text.length);
    expect(await page.evaluate(() => document.querySelectorAll('.text')[0]!.childElementCount)).toBe(0);
    expect(await page.locator('#t1 mark').allInnerTexts()).toEqual(['Calm down']);
  }, 120_000);
});
