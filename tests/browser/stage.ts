import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { fileFor } from '../../docs/site/serve';
import { keepCoverage, withMap } from './keep-coverage';

/** What a page is served. Nothing else exists on its server. */
export interface Scene {
  /** The page. Default: an empty one that loads every script. */
  readonly html?: string;
  /** Path to TypeScript file: bundled from the sources in src/, so that no build is needed first. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** Path to content, such as `'/style.css': 'body {}'`. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder that is served as it stands, in the place of all above. */
  readonly folder?: string;
  /** The page of the folder to begin with. Default: its `index.html`. */
  readonly path?: string;
  /** What the policy allows on top: only what the test is about, such as `connect-src 'self'`. A Worker of the page's own needs nothing. */
  readonly allow?: string;
  /** `own`: the server sends no policy, and that of the page itself is put to the test. Default: the server's. */
  readonly policy?: 'own';
}

/** A page that is shown, and what went wrong on it: console errors, thrown errors, broken policy. */
export interface Shown {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** One browser and one server. Open it in `beforeAll`, close it in `afterAll`. */
export interface Stage {
  show(scene: Scene, options?: Parameters<Awaited<ReturnType<typeof chromium.launch>>['newPage']>[0]): Promise<Shown>;
  close(): Promise<void>;
}

/** What every page is served under. */
export const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

const whereChromiumIs = (): string => {
  try {
    return execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('These tests need Chromium, and there is none. On Debian: apt-get install -y chromium');
  }
};

const bundled = async (file: string): Promise<string> => {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', platform: 'browser', target: 'es2022', write: false, legalComments: 'none', ...withMap, define: { 'process.env.NODE_ENV': '"production"' } });
  return outputFiles[0]!.text;
};

const emptyPage = (scripts: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stage</title>${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('')}</head><body></body></html>`;

/**
 * Opens a browser (fresh profile) and a server on a free port of this machine. Each scene has a path of its own.
 *
 * @throws Error where there is no Chromium, saying how to install it.
 */
export const openStage = async (): Promise<Stage> => {
  const browser = await chromium.launch({ executablePath: whereChromiumIs(), args: flags });
  const bundles = new Map<string, Promise<string>>();
  const served = new Map<string, { readonly body: string; readonly policy: string }>();
  const folders = new Map<string, { readonly folder: string; readonly policy: string }>();
  let scenes = 0;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://stage');
    const [, home = '', rest = ''] = /^(\/\d+)(\/.*)$/.exec(pathname) ?? [];
    const folder = folders.get(home);
    const sent = folder === undefined ? undefined : fileFor(folder.folder, rest);
    const found = folder === undefined ? served.get(pathname) : sent && { body: sent.body, policy: folder.policy };
    const type = sent?.type ?? `${types[/\.(\w+)$/.exec(pathname)?.[1] ?? 'html'] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': found?.policy ?? policy });
    response.end(found?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const bundle = (file: string): Promise<string> => {
    const made = bundles.get(file) ?? bundled(file);
    bundles.set(file, made);
    return made;
  };

  return {
    show: async ({ html, scripts = {}, files = {}, folder, path: begin = '', allow = '', policy: whose }, options = {}) => {
      const sent = whose === 'own' ? '' : [policy, allow].filter(Boolean).join('; ');
      const home = `/${(scenes += 1)}`;
      const paths = Object.keys(scripts).map((path) => home + path);
      if (folder !== undefined) folders.set(home, { folder, policy: sent });
      served.set(`${home}/`, { body: html ?? emptyPage(paths), policy: sent });
      for (const [path, file] of Object.entries(scripts)) served.set(home + path, { body: await bundle(file), policy: sent });
      for (const [path, body] of Object.entries(files)) served.set(home + path, { body, policy: sent });
      const page = await browser.newPage(options);
      await keepCoverage(page, options.javaScriptEnabled);
      const faults: string[] = [];
      page.on('pageerror', (error) => void faults.push(String(error)));
      page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
      await page.addInitScript(`addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective, event.blockedURI), true);`);
      await page.goto(`http://127.0.0.1:${port}${home}/${begin}`, { waitUntil: 'load' });
      return { page, faults };
    },
    close: async () => {
      await Promise.all(browser.contexts().flatMap((context) => context.pages()).map((page) => page.close()));
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
