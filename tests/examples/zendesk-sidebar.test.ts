import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../browser/stage';
import { blocksOf } from '../docs/blocks';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(() => stage.close());

const home = 'examples/zendesk-sidebar';
const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
const frameOf = readFileSync(`${home}/assets/iframe.html`, 'utf8');
const ticketPage = (composer: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A ticket</title><script src="ticket.js"></script><script type="module" src="host.js"></script></head>
<body>${composer}<select id="kind"><option>publicReply</option><option>internalNote</option></select><iframe title="Notes" width="320" height="80"></iframe></body></html>`;
const plain = '<textarea id="composer" rows="6" cols="60"></textarea>';

const message = (role: unknown, content: unknown, more: Record<string, unknown> = {}) =>
  ({ author: { id: 7, name: 'Somebody', role, avatar: '' }, channel: { name: 'web' }, message: { content, contentType: 'text/html' }, attachments: [], timestamp: '2026-03-03T10:02:00.000Z', ...more });
const conversation = [
  message('end-user', '<div class="zd-comment"><p>My lamp came <b>broken</b> again &amp; nobody rang me.</p></div>'),
  message('end-user', null),
  message('agent', '<p>Another nightmare customer.</p>', { channel: { name: 'internal' } }),
  message(360001234, '<p>I&rsquo;ll ring the shop.</p>'),
  message('end-user', '<img src=x onerror="parent.hacked = 1"><script>parent.hacked = 1</script><p>Well?</p>'),
];

interface Opened {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly app: FrameLocator;
}
const opened: Opened[] = [];
const open = async (ticket: Record<string, unknown> = {}, composer = plain): Promise<Opened> => {
  const { page, faults } = await stage.show({
    html: ticketPage(composer),
    scripts: { '/host.js': 'tests/examples/zendesk/host.ts', '/assets/zaf.js': 'tests/examples/zendesk/stand-in.ts', '/assets/main.js': `${home}/src/main.ts`, '/assets/worker.js': `${home}/src/worker.ts` },
    files: {
      '/ticket.js': `globalThis.ticket = ${JSON.stringify({ conversation, settings: { preview: true }, ...ticket })}`,
      '/assets/iframe.html': frameOf.replace(sdk, 'zaf.js'),
      '/assets/style.css': readFileSync(`${home}/assets/style.css`, 'utf8'),
    },
    allow: "frame-src 'self'",
  });
  const one = { page, faults, app: page.frameLocator('iframe') };
  opened.push(one);
  await one.app.locator('#status', { hasText: /Write|Nothing|Notes|not work/ }).waitFor();
  return one;
};
afterEach(async () => {
  for (const { page } of opened.splice(0)) await page.close();
});

const notes = ({ app }: Opened): Promise<string[]> => app.locator('#notes li').allInnerTexts();
const until = (one: Opened, words: string | RegExp): Promise<void> => one.app.locator('#notes li', { hasText: words }).first().waitFor({ timeout: 10_000 });

describe('the Zendesk sidebar', () => {
  it('loads the SDK from where Zendesk serves it, and nothing else from elsewhere', () => {
    expect(frameOf.match(/https?:[^"]+/g)).toEqual([sdk]);
    const manifest = JSON.parse(readFileSync(`${home}/manifest.json`, 'utf8')) as { location: { support: { ticket_sidebar: { url: string } } } };
    expect(readFileSync(`${home}/${manifest.location.support.ticket_sidebar.url}`, 'utf8')).toBe(frameOf);
    expect(frameOf).not.toMatch(/ style=| on\w+=|<style|<script>/);
  });
  it('keeps the page light: what reads English is in the worker alone', async () => {
    const { outputFiles } = await build({ entryPoints: [`${home}/src/main.ts`, `${home}/src/worker.ts`], bundle: true, minify: true, format: 'esm', outdir: 'assets', write: false, logLevel: 'error', tsconfigRaw: {} });
    const [page, worker] = outputFiles.map(({ text }) => text) as [string, string];
    expect(gzipSync(page).length).toBeLessThan(45_000);
    expect([page, worker].map((code) => code.includes('labelling/behaviour-correction'))).toEqual([false, true]);
    for (const name of ['main.js', 'style.css']) expect(frameOf).toContain(`"${name}"`);
  });
  it('reads the conversation, notes and custom roles too, and coaches what is typed, sentence by sentence, under the strict policy', async () => {
    const one = await open();
    expect(await one.app.locator('#read').innerText()).toBe('Messages read: customer 2, agent 2; left out: 1.');
    await one.page.locator('#composer').pressSequentially('You should have packed it', { delay: 5 });
    await one.page.waitForTimeout(300);
    expect(await notes(one)).toEqual([]);
    await one.page.locator('#composer').pressSequentially(' better. I');
    await until(one, 'You should have packed it');
    expect(await one.app.locator('#status').innerText()).toBe('Notes on your reply:');
    await one.page.locator('#composer').fill('');
    await one.app.locator('#status', { hasText: 'Write a reply' }).waitFor();
    expect(await notes(one)).toEqual([]);
    expect(one.faults).toEqual([]);
  });
  it('shows what the README shows', async () => {
    const one = await open();
    await one.page.locator('#composer').fill("I'm so sorry about the lamp. You should have packed it better. Calm down. A new one leaves our shop today. We");
    await until(one, 'Calm down');
    const shown = await one.app.locator('body').innerText();
    const blocks = blocksOf(readFileSync('examples/README.md', 'utf8'));
    const build = blocks.findIndex(({ lang, lines }) => lang === 'sh' && lines.join('').includes(home));
    expect(shown.trim().split(/\n+/)).toEqual(blocks[build + 1]!.lines);
  });
  it('shows three notes at most, with what went well among them', async () => {
    const one = await open();
    await one.page.locator('#composer').fill("I'm so sorry, that must be awful. Calm down. You should have called us. Read the manual. That is not our department. You people never listen. I");
    await until(one, 'Keep');
    const shown = await notes(one);
    expect(shown.length).toBe(3);
    expect(shown.filter((words) => words.startsWith('Change')).length).toBe(2);
  });
  it('writes a better wording back by one click, and nothing else changes', async () => {
    const one = await open();
    await one.page.locator('#composer').fill(' I took it up with the shop. You must send us the form. We');
    await one.app.getByRole('button', { name: 'Write “Please send us the form”' }).click();
    await expect.poll(() => one.page.locator('#composer').inputValue(), { timeout: 10_000 }).toBe(' I took it up with the shop. Please send us the form. We');
    await expect.poll(async () => (await notes(one)).join(), { timeout: 10_000 }).not.toContain('You must');
    expect(one.faults).toEqual([]);
  });
  it('reads the rich editor, and leaves its markup and what it quotes alone', async () => {
    const one = await open({}, '<div id="composer" contenteditable="true"></div>');
    const write = (html: string): Promise<void> => one.page.evaluate(`document.querySelector('#composer').innerHTML = ${JSON.stringify(html)}; document.querySelector('#composer').dispatchEvent(new Event('input'))`);
    const kept = '<p>Tea &amp; <b>milk</b> are on their way.</p>';
    await write(`${kept}<p>You <i>must</i> send us the form. We</p><blockquote type="cite">Calm down.</blockquote>`);
    await one.app.getByRole('button', { name: 'Write “Please send us the form”' }).click();
    await expect.poll(() => one.page.locator('#composer').innerHTML(), { timeout: 10_000 }).toBe(`${kept}<p>Please send us the form<i></i>. We</p><blockquote type="cite">Calm down.</blockquote>`);
    expect((await notes(one)).join()).not.toContain('Calm down');
    expect(one.faults).toEqual([]);
  });
  it('writes over nothing that was typed since', async () => {
    const one = await open();
    await one.page.locator('#composer').fill('You must send us the form. We');
    await until(one, 'You must');
    await one.page.evaluate("document.querySelector('#composer').value = 'Calm down. You must send us the form. We'");
    await one.app.getByRole('button').first().click();
    await until(one, 'Calm down');
    expect(await one.page.locator('#composer').inputValue()).toBe('Calm down. You must send us the form. We');
    expect(await one.page.evaluate('calls')).not.toContain('set ticket.comment.text');
  });
  it('reads a note to the team as such, as soon as its kind is changed', async () => {
    const one = await open();
    await one.page.locator('#composer').fill('Another nightmare customer. He rang twice. I');
    await one.page.locator('#kind').selectOption('internalNote');
    await until(one, 'Another nightmare customer');
    expect(one.faults).toEqual([]);
  });
  it('hears the events under either name', async () => {
    const one = await open({ prefix: 'ticket.' });
    await one.page.locator('#composer').fill('Calm down. We');
    await until(one, 'Calm down');
  });
  it('shows what customers and agents write as words, never as markup', async () => {
    const one = await open();
    await one.page.locator('#composer').fill('You should have read <img src=x onerror=parent.hacked=1> <b>it</b>. Calm down. I');
    await until(one, 'Calm down');
    expect(await one.app.locator('#notes img, #notes b, #notes script').count()).toBe(0);
    expect(await one.page.evaluate('globalThis.hacked')).toBeUndefined();
    expect(one.faults).toEqual([]);
  });
  it('reads the ticket anew when it changes', async () => {
    const one = await open({ conversation: [] });
    expect(await one.app.locator('#read').innerText()).toBe('Messages read: none.');
    await one.page.evaluate(`change(${JSON.stringify({ conversation })})`);
    await one.app.locator('#read', { hasText: 'Messages read: customer 2, agent 2; left out: 1.' }).waitFor();
  });
  it('coaches the reply alone where there is no conversation to read', async () => {
    const one = await open();
    for (const odd of ['null', '"none"', '{ a: 1 }', 'undefined']) {
      await one.page.evaluate(`change({ conversation: ${odd} })`);
      await one.app.locator('#read', { hasText: 'could not be read' }).waitFor();
      await one.page.evaluate('change({ conversation: [] })');
      await one.app.locator('#read', { hasText: 'none' }).waitFor();
    }
    await one.page.evaluate('change({ conversation: null })');
    await one.page.locator('#composer').fill('Calm down. We');
    await until(one, 'Calm down');
    expect(one.faults).toEqual([]);
  });
  it('says what did not work, and goes on', async () => {
    const one = await open({ fails: ['ticket.comment'] });
    await one.app.locator('#status', { hasText: 'This did not work: "ticket.comment" is not available' }).waitFor();
    await one.page.evaluate('change({ fails: [] })');
    await one.app.locator('#status', { hasText: 'Write a reply' }).waitFor();
  });
  it('asks for the height it needs, and calls nothing that it does not say', async () => {
    const one = await open();
    const before = Number(await one.page.locator('iframe').getAttribute('height'));
    await one.page.locator('#composer').pressSequentially('Calm down. You should have called us. I', { delay: 0 });
    await until(one, 'You should have called us');
    expect(Number(await one.page.locator('iframe').getAttribute('height'))).toBeGreaterThan(before);
    const calls = (await one.page.evaluate('calls')) as string[];
    expect(new Set(calls)).toEqual(new Set(['metadata', 'get ticket.conversation', 'get ticket.comment', 'invoke resize']));
  });
  it('tells who opens it outside of Zendesk', async () => {
    const { page, faults } = await stage.show({
      html: frameOf.replace(sdk, 'zaf.js'),
      scripts: { '/zaf.js': 'tests/examples/zendesk/stand-in.ts', '/main.js': `${home}/src/main.ts` },
      files: { '/style.css': '' },
    });
    await page.locator('#status', { hasText: 'sidebar of a Zendesk ticket' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
