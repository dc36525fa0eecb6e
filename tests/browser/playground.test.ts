import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlayground } from '../../docs/site/playground';
import { conversation } from '../../docs/site/playground/examples';
import { faultsOfAxe } from './axe';
import { onStage } from './on-stage';

const folder = mkdtempSync(join(tmpdir(), 'goodturn-playground-'));
beforeAll(() => buildPlayground(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const show = onStage();
type Options = Parameters<typeof show>[1];
const open = async (options: Options = {}): Promise<Page> => (await show({ folder, policy: 'own' }, options)).page;
const status = (page: Page): Promise<string> => page.locator('#status').innerText();
const until = (page: Page, words: RegExp): Promise<void> => expect.poll(() => status(page), { timeout: 30_000, interval: 50 }).toMatch(words);
const quotes = (page: Page): Promise<string[]> => page.locator('goodturn-text').locator('css=[part~=quote]').allInnerTexts();

describe('the playground', () => {
  it('coaches its own conversation at one click, within seconds, strengths first', async () => {
    const page = await open();
    expect(await page.locator('textarea').inputValue()).toBe('');
    const begun = Date.now();
    await page.getByRole('button', { name: 'Show me a conversation' }).click();
    await until(page, /strengths?, \d+ concerns?/);
    console.log(`From the click to the first findings, model and all: ${Date.now() - begun} ms.`);
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect(await page.locator('#glance h2').allInnerTexts()).toEqual(['Keep doing', 'Do less of', 'The customer shows']);
    expect(await page.locator('#turns > li').count()).toBe(conversation.split('\n').length);
    expect(await quotes(page)).toEqual(expect.arrayContaining(['“Another nightmare customer”', '“You failed to attach the photo”']));
  }, 60_000);

  it('loads the model when it is first needed, and tells how far it is', async () => {
    const asked: string[] = [];
    const page = await open();
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname.split('/').at(-1)!));
    await page.waitForTimeout(300);
    expect(asked.filter((name) => name !== 'favicon.svg')).toEqual([]);
    await page.evaluate(`globalThis.seen = []; new MutationObserver(() => seen.push(document.querySelector('#bytes').textContent)).observe(document.querySelector('#bytes'), { childList: true });`);
    await page.locator('textarea').focus();
    await page.locator('#loading').waitFor({ state: 'visible' });
    await page.locator('#loading').waitFor({ state: 'hidden', timeout: 30_000 });
    const seen = await page.evaluate<string[]>('seen');
    expect(asked.filter((name) => name === 'model.json')).toHaveLength(1);
    expect(seen.length).toBeGreaterThan(1);
    for (const one of seen) expect(one).toMatch(/^\d\.\d of 3\.\d MB$/);
    const [last, total] = seen.at(-1)!.split(' of ');
    expect(`${last} MB`).toBe(total);
  }, 60_000);

  it('coaches words as they are typed; an unfinished sentence waits', async () => {
    const page = await open();
    await page.locator('textarea').pressSequentially('Thank you for telling us. Calm dow');
    await until(page, /^1 strength\.$/);
    await page.locator('textarea').pressSequentially('n. ');
    await until(page, /concern/);
    expect((await quotes(page)).filter((quote) => quote === '“Calm down”').length).toBeGreaterThan(0);
  }, 60_000);

  it('leads by keyboard to a finding, its advice and principle, and puts a better wording in by one key', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Show me a conversation' }).focus();
    await page.keyboard.press('Enter');
    await until(page, /concern/);
    await page.locator('#glance').getByRole('button', { name: 'You failed to attach the photo' }).focus();
    await page.keyboard.press('Enter');
    const details = page.locator('goodturn-text').locator('css=[part~=details]:visible');
    expect(await details.locator('css=[part~=advice]').innerText()).not.toBe('');
    expect(await details.locator('css=[part~=principle]').innerText()).toContain('Principle: ');
    const links = await page.locator('.more:visible a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['../principles/build-on-strengths.html', '../detectors/labelling/blame.html']);
    await page.keyboard.press('a');
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(conversation.replace('You failed to attach the photo', 'The photo was not attached'));
    await expect.poll(() => quotes(page)).not.toContain('“You failed to attach the photo”');
  }, 60_000);

  it('follows a conversation from its first key, and never stumbles on the way', async () => {
    const page = await open();
    await page.evaluate(`globalThis.told = []; new MutationObserver(() => told.push(document.querySelector('#trouble').textContent)).observe(document.querySelector('#trouble'), { childList: true })`);
    await page.locator('textarea').pressSequentially('Customer: My parcel is late again.\nNote: \nAgent:', { delay: 20 });
    await until(page, /1 signal/);
    await page.locator('textarea').pressSequentially(' Calm down. You should have called us. ', { delay: 20 });
    await until(page, /[2-9] concerns, 1 signal/);
    expect(await page.locator('#turns h2').allInnerTexts()).toEqual(['Customer', 'Agent (internal note)', 'Agent']);
    expect((await page.evaluate<string[]>('told')).filter((words) => words !== '')).toEqual([]);
  }, 60_000);

  it('says so where the model cannot be loaded, and tries again when asked', async () => {
    const { page, faults } = await show({ folder, policy: 'own' });
    await page.route('**/model.json', (route) => route.fulfill({ status: 503 }));
    await page.getByRole('button', { name: 'Show me a reply' }).click();
    await expect.poll(() => page.locator('#trouble').innerText(), { timeout: 30_000 }).toBe('The model could not be loaded. The server answered 503.');
    (faults as string[]).length = 0;
    await page.unroute('**/model.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await until(page, /concerns/);
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
    expect(await page.locator('#trouble').isVisible()).toBe(false);
  }, 60_000);

  it('says how to name speakers whose part cannot be told, and goes on', async () => {
    const page = await open();
    await page.locator('textarea').fill('Customer: Hello?\nAgent: Calm down.');
    await until(page, /concern/);
    await page.locator('textarea').fill('Zed: It is late.\nQuill: Calm down.\nZed: Well.\nQuill: You should have called.');
    await expect.poll(() => page.locator('#trouble').innerText()).toContain('No role can be told for Zed, Quill.');
    await page.locator('textarea').fill('Customer: Hello?\nAgent: Thank you for telling us.');
    await until(page, /^1 strength/);
    expect(await page.locator('#trouble').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.locator('#turns > li').count()).toBe(0);
    expect(await status(page)).toBe('');
  }, 60_000);
});

describe('what is typed', () => {
  it('leaves the page by no way: no request, no address, no storage, no name, no cookie', async () => {
    const page = await open();
    const sent: string[] = [];
    page.on('request', (request) => void sent.push(`${request.method()} ${new URL(request.url()).pathname.replace(/^\/\d+\//, '')}${new URL(request.url()).search}${request.postData() ?? ''}`));
    const before = page.url();
    await page.locator('textarea').fill('Customer: My code word is xylophone77.\nAgent: Calm down, xylophone77.');
    await until(page, /concern/);
    await page.waitForTimeout(2000);
    expect(page.url()).toBe(before);
    expect(sent.every((one) => /^GET (?:favicon\.svg|model\.json|worker\.js|chunk-\w+\.js|web-worker-\w+\.js)$/.test(one)), sent.join()).toBe(true);
    expect(await page.evaluate('Promise.all([localStorage.length, sessionStorage.length, document.cookie, name, history.length, indexedDB.databases(), caches.keys()])')).toEqual([0, 0, '', '', expect.any(Number), [], []]);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  }, 60_000);

  it('could not, for the page’s own policy forbids it', async () => {
    const { page, faults } = await show({ folder, policy: 'own' });
    const refused = await page.evaluate(`Promise.all([
      fetch('https://example.org/?xylophone77').then(() => 'sent', () => 'refused'),
      new Promise((done) => { const image = new Image(); image.onerror = () => done('refused'); image.onload = () => done('sent'); image.src = 'https://example.org/xylophone77.png'; }),
      new Promise((done) => { try { const socket = new WebSocket('wss://example.org/'); socket.onerror = () => done('refused'); socket.onopen = () => done('sent'); } catch { done('refused'); } }),
    ])`);
    expect(refused).toEqual(['refused', 'refused', 'refused']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`content="default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"`);
    expect(faults.join('\n')).toMatch(/connect-src/);
    (faults as string[]).length = 0;
  }, 60_000);

  it('does nothing, whatever it is: script, handlers, marks that turn the direction', async () => {
    const page = await open();
    const hostile = `Customer: <img src=x onerror="document.title='owned'"><script>document.title = 'owned'</script>\nAgent: Calm down. <b onclick="document.title='owned'">x</b> \u202Eneppah thgir eht ta javascript:alert(1) {{7*7}} \${document.title='owned'}\n<i>Eve</i> (agent): You should have called us. \u202E`;
    await page.locator('textarea').fill(hostile);
    await until(page, /concern/);
    for (const button of await page.locator('goodturn-text').locator('css=[part~=finding]').all()) await button.click();
    expect(await page.title()).toBe('Try goodturn');
    expect(await page.locator('#turns').locator('css=img, script, b, i, [onclick], [onerror]').count()).toBe(0);
    expect(await page.locator('#turns goodturn-text').first().locator('css=[part~=text]').innerText()).toContain('<script>');
    expect((await faultsOfAxe(page)).filter((fault) => /^(?:serious|critical)/.test(fault))).toEqual([]);
  }, 60_000);

  it('may be one megabyte without an end: the page answers all the while, and says what it reads', async () => {
    const page = await open();
    await page.locator('textarea').fill('Calm down.');
    await until(page, /concern/);
    await page.evaluate(`globalThis.longestGap = 0; { let last = performance.now(); const beat = () => { const now = performance.now(); longestGap = Math.max(longestGap, now - last); last = now; setTimeout(beat, 20); }; beat(); }`);
    for (const [text, told] of [['You should have called us. '.repeat(40_000), /first 300 are shown/], ['x'.repeat(1_000_000), /Nothing stands out/], [`Agent: ${'Calm down '.repeat(100_000)}`, /^\d+ concerns/]] as const) {
      await page.evaluate(`{ const text = document.querySelector('textarea'); text.value = ${JSON.stringify(text)}; text.dispatchEvent(new InputEvent('input')); }`);
      await until(page, told);
      expect(await status(page)).toContain('This page reads the first 100,000 characters.');
    }
    const gap = await page.evaluate<number>('longestGap');
    console.log(`The page was held up for ${Math.round(gap)} ms at most.`);
    expect(gap).toBeLessThan(5_000);
  }, 120_000);
});

describe('how it looks', () => {
  it.each([['light', 1280], ['dark', 1280], ['light', 320]] as const)('%s at %i px: nothing that axe-core objects to, and nothing to scroll sideways', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 900 } });
    expect(await faultsOfAxe(page)).toEqual([]);
    await page.getByRole('button', { name: width === 320 ? 'Show me a reply' : 'Show me a conversation' }).click();
    await until(page, /concern/);
    await page.locator('#glance button').first().click();
    expect(await faultsOfAxe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    if (process.env['GOODTURN_SHOTS'] !== undefined) await page.screenshot({ path: join(process.env['GOODTURN_SHOTS'], `playground-${colorScheme}-${width}.png`), fullPage: true });
  }, 60_000);
});
