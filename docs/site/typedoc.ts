import { readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Application, Converter, type DocumentReflection, JSX, KindRouter, PackageJsonReader, PageEvent, type Reflection, TSConfigReader } from 'typedoc';
import { groups, type Page } from './pages';

/** Gives each document the address of its file. */
const routerFor = (pageOf: (reflection: Reflection) => Page | undefined): typeof KindRouter =>
  class extends KindRouter {
    override getIdealBaseName(reflection: Reflection): string {
      return pageOf(reflection)?.url.replace(/\.html$/, '') ?? super.getIdealBaseName(reflection);
    }
  };

/** Code that a page leads to is shown as text: a browser would store it, and a test runner run it. */
const code = /\.(?:tsx?|sh|json)$/;
const asText = (html: string): string => html.replace(/(href="(?:\.\.\/)*media\/[^"]+\.(?:tsx?|sh|json))"/g, '$1.txt"');
const renameCode = (media: string): void => {
  for (const name of readdirSync(media).filter((one) => code.test(one))) renameSync(join(media, name), join(media, `${name}.txt`));
};

/** Links into the playground hold from every depth. */
const reachingUp = (html: string, url: string): string => html.replaceAll('href="playground/', `href="${'../'.repeat(url.split('/').length - 1)}playground/`);

/** What the first screen of the site says before anything else. */
const invitation = (): JSX.Element => JSX.createElement('p', { class: 'invitation' }, JSX.createElement('a', { href: 'playground/index.html' }, 'Try it here, in your browser'), ' Paste a conversation and see it coached. Nothing you type leaves the page.');

/**
 * Builds guides, detectors, principles, figures and API with TypeDoc. What is in package.json's `typedocOptions` holds.
 *
 * @throws Error where TypeDoc warns of anything.
 */
export const buildPages = async (out: string, pages: readonly Page[]): Promise<void> => {
  const app = await Application.bootstrapWithPlugins(
    {
      out,
      projectDocuments: pages.map(({ file }) => file),
      groupOrder: [...groups, 'API'],
      categoryOrder: [...new Set(pages.flatMap(({ category }) => category ?? []))],
      customCss: 'docs/site/site.css',
      favicon: 'docs/site/favicon.svg',
      navigationLinks: { 'Try it': 'playground/index.html' },
    },
    [new PackageJsonReader(), new TSConfigReader()],
  );
  const known = new Map(pages.map((page) => [resolve(page.file), page]));
  const pageOf = (reflection: Reflection): Page | undefined => known.get(resolve(reflection.project.files.getReflectionPath(reflection) ?? ''));
  app.renderer.defineRouter('files', routerFor(pageOf));
  app.options.setValue('router', 'files');
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context: undefined, document: DocumentReflection) => {
    const page = pageOf(document);
    if (page === undefined) return;
    document.name = page.title;
    document.frontmatter = { group: page.group, ...(page.category === undefined ? {} : { category: page.category }) };
  });
  app.renderer.hooks.on('content.begin', ({ page }) => (page.url === 'index.html' ? invitation() : JSX.createElement(JSX.Fragment, null)));
  app.renderer.on(PageEvent.END, (page: PageEvent) => void (page.contents = asText(reachingUp(page.contents ?? '', page.url))));
  const project = await app.convert();
  if (project !== undefined) {
    app.validate(project);
    await app.generateOutputs(project);
  }
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('TypeDoc warns of something; see above.');
  renameCode(join(out, 'media'));
};
