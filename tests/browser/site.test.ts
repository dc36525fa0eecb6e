import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../docs/site/pages';
import { buildSite } from '../../docs/site/site';
import { faultsOfAxe } from './axe';
import { onStage } from './on-stage';

/** The whole site, built once. TypeDoc's warnings are errors: a page that cannot be made fails every test here. */
const folder = mkdtempSync(join(tmpdir(), 'goodturn-site-'));
beforeAll(() => buildSite(folder), 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

const show = onStage();
const open = async (path: string, options: Parameters<typeof show>[1] = {}) => (await show({ folder, path, policy: 'own' }, options)).page;

interface Read {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const read = (html: string): Read => {
  const [links, ids]: [string[], Set<string>] = [[], new Set()];
  const parser = new Parser({
    onopentag: (_name, { href, src, id, name }) => {
      for (const link of [href, src]) if (link !== undefined) links.push(link);
      for (const anchor of [id, name]) if (anchor !== undefined) ids.add(anchor);
    },
  });
  parser.end(html);
  return { links, ids };
};

describe('the site', () => {
  it('has no link and no anchor that leads nowhere', () => {
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.html'));
    const known = new Map(files.map((file) => [join(folder, file), read(readFileSync(join(folder, file), 'utf8'))]));
    const lost = [...known].flatMap(([file, { links }]) =>
      links.filter((link) => !/^(?:https?|mailto):/.test(link)).flatMap((link) => {
        const [path = '', anchor = ''] = link.split('#');
        const target = path === '' ? file : resolve(dirname(file), decodeURIComponent(path));
        const there = statSync(target, { throwIfNoEntry: false })?.isFile() === true;
        const reached = anchor === '' || !target.endsWith('.html') || known.get(target)?.ids.has(decodeURIComponent(anchor)) === true;
        return there && reached ? [] : [`${relative(folder, file)}: ${link}`];
      }),
    );
    expect(files.length).toBeGreaterThan(pages().length);
    expect(lost).toEqual([]);
  });

  it('has each page under its own address, by its own title', () => {
    for (const { url, title } of pages()) expect(readFileSync(join(folder, url), 'utf8'), url).toContain(`<title>${title.replaceAll('&', '&amp;').replaceAll("'", '&#39;')} | goodturn`);
  });

  it('offers the playground on its first screen, from every page, and a first result within a minute', async () => {
    const page = await open('');
    const begun = Date.now();
    const invitation = page.getByRole('link', { name: 'Try it here, in your browser' });
    expect((await invitation.boundingBox())!.y).toBeLessThan(400);
    await invitation.click();
    await page.getByRole('button', { name: 'Show me a conversation' }).click();
    await expect.poll(() => page.locator('#status').innerText(), { timeout: 60_000 }).toMatch(/concern/);
    expect(Date.now() - begun).toBeLessThan(60_000);
    await page.locator('#glance button').first().click();
    await page.locator('.more a').filter({ visible: true }).last().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/detectors\/[\w-]+\/[\w-]+\.html$/);
    await page.getByRole('link', { name: 'Try it', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Try goodturn' }).waitFor();
  }, 120_000);

  it('names modules as they are imported, and parameters by what they are', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Readonly<Record<string, unknown>> };
    const modules = readFileSync(join(folder, 'modules.html'), 'utf8');
    for (const path of Object.keys(exports).filter((one) => !one.endsWith('.json'))) expect(modules.replaceAll('<wbr/>', '')).toContain(`>${path.replace('.', 'goodturn')}</a>`);
    expect(readFileSync(join(folder, 'functions/goodturn.review.html'), 'utf8')).toContain('options');
    expect((readdirSync(join(folder, 'functions')) as string[]).filter((file) => readFileSync(join(folder, 'functions', file), 'utf8').includes('__namedParameters'))).toEqual([]);
  });

  it('leads through its groups', async () => {
    const page = await open('detectors/labelling/blame.html');
    await page.locator('#tsd-nav-container .current').waitFor();
    expect(await page.locator('#tsd-nav-container > li > details > summary').allInnerTexts()).toEqual(['Start', 'Guides', 'Detectors', 'Principles', 'Figures', 'API']);
    expect(await page.locator('#tsd-nav-container .current').innerText()).toBe('Blame put on the customer');
  });

  it.each([['blame put', 'Blame put on the customer'], ['common ground', 'Find common ground'], ['createSession', 'createSession'], ['live coach', 'Live coaching']])('finds %j by its search', async (words, title) => {
    const page = await open('');
    await page.locator('#tsd-search-trigger').click();
    await page.locator('#tsd-search-input').fill(words);
    await expect.poll(() => page.locator('#tsd-search-results li').allInnerTexts(), { timeout: 20_000 }).toEqual(expect.arrayContaining([expect.stringContaining(title)]));
    await page.locator('#tsd-search-results li a', { hasText: title }).first().click();
    await expect.poll(() => page.title()).toContain(title);
  });
});

describe('its pages', () => {
  const looked = [['', 'light', 1280], ['live-coaching.html', 'light', 1280], ['detectors/labelling/blame.html', 'light', 1280], ['detectors/labelling/blame.html', 'dark', 1280], ['', 'dark', 320], ['detectors/index.html', 'light', 320], ['functions/goodturn.review.html', 'light', 1280]] as const;
  it.each(looked)('%j, %s at %i px: nothing serious that axe-core objects to', async (path, colorScheme, width) => {
    const page = await open(path, { colorScheme, viewport: { width, height: 900 } });
    await page.waitForTimeout(700);
    if (process.env['GOODTURN_SHOTS'] !== undefined) await page.screenshot({ path: join(process.env['GOODTURN_SHOTS'], `site-${path.replaceAll('/', '-') || 'index'}-${colorScheme}-${width}.png`) });
    const faults = await faultsOfAxe(page);
    if (faults.length > 0) console.log(faults.join('\n'));
    expect(faults.filter((fault) => /^(?:serious|critical)/.test(fault))).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('of the site leads to Markdown that is there', () => {
    const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
    expect(links).toHaveLength(pages().length);
    expect(links.filter((link) => statSync(join(folder, link), { throwIfNoEntry: false }) === undefined)).toEqual([]);
  });
});
