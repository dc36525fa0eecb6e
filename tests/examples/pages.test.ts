import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onStage } from '../browser/on-stage';
import type { Scene } from '../browser/stage';

const show = onStage();

const app = (script: string): Scene => ({
  html: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Composer</title><script type="module" src="main.js"></script></head><body><div id="app"></div></body></html>',
  scripts: { '/main.js': script },
});
const scenes: Readonly<Record<string, Scene>> = {
  'textarea-page': {
    html: readFileSync('examples/textarea-page/index.html', 'utf8'),
    scripts: { '/main.js': 'examples/textarea-page/main.ts', '/worker.js': 'examples/textarea-page/worker.ts' },
    files: { '/style.css': readFileSync('examples/textarea-page/style.css', 'utf8') },
  },
  react: app('examples/react/main.tsx'),
  vue: app('examples/vue/main.ts'),
};

const concern = (page: Page) => page.locator('goodturn-text [part~=finding]', { hasText: 'As I already said' });

describe.each(Object.keys(scenes))('%s', (name) => {
  it('coaches what is typed, under the strict policy, and puts a better wording in by one key', async () => {
    const { page } = await show(scenes[name]!);
    await page.getByRole('textbox').fill('As I already said, your parcel is in Leeds. ');
    await concern(page).waitFor();
    await concern(page).focus();
    await page.keyboard.press('a');
    await concern(page).waitFor({ state: 'detached' });
    const written = await page.getByRole('textbox').inputValue();
    expect(written).toMatch(/your parcel is in Leeds\. $/i);
    expect(written).not.toContain('As I already said');
    expect(await page.locator('goodturn-text [part=text]').textContent()).toBe(written);
  });
  it('leaves the sentence alone that is still being written, and shows markup as text', async () => {
    const { page } = await show(scenes[name]!);
    await page.getByRole('textbox').pressSequentially('<b>Hi</b> <img src=x>. As I already said, your');
    await page.waitForTimeout(600);
    expect(await concern(page).count()).toBe(0);
    await page.getByRole('textbox').pressSequentially(' parcel is in Leeds. ');
    await concern(page).waitFor();
    expect(await page.locator('goodturn-text [part=text]').textContent()).toBe('<b>Hi</b> <img src=x>. As I already said, your parcel is in Leeds. ');
  });
});
