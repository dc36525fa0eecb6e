import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PageScript } from '../reliability/branches/gather';

/** Where `npm run coverage` keeps what pages have run. */
const folder = process.env['GOODTURN_COVERAGE'] && `${process.env['GOODTURN_COVERAGE']}/pages`;

/** Scripts carry their map where their coverage is kept. */
export const withMap: { readonly sourcemap?: 'inline' } = folder ? { sourcemap: 'inline' } : {};

const mapOf = (code: string): object | null => JSON.parse(Buffer.from(/sourceMappingURL=data:application\/json;base64,(\S+)/.exec(code)?.[1] ?? 'bnVsbA==', 'base64').toString()) as object | null;

const write = (entries: Awaited<ReturnType<Page['coverage']['stopJSCoverage']>>): void => {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const scripts = entries.flatMap(({ functions, source = '' }): PageScript[] => {
    const map = mapOf(source);
    return map === null ? [] : [{ url: `file://${process.cwd()}/page.js`, code: source, map, functions }];
  });
  writeFileSync(`${folder}/${process.pid}-${Math.random()}.json`, JSON.stringify(scripts));
};

/** Keeps what a page runs until it is closed, under `npm run coverage`; otherwise, or where it may run nothing, does nothing. */
export const keepCoverage = async (page: Page, mayRun = true): Promise<void> => {
  if (!folder || !mayRun) return;
  const close = page.close.bind(page);
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  page.close = async (options) => {
    write(await page.coverage.stopJSCoverage());
    await close(options);
  };
};
