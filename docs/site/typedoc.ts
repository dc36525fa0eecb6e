import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Application, type Context, Converter, type DocumentReflection, JSX, KindRouter, PackageJsonReader, PageEvent, type ParameterReflection, type ProjectReflection, type Reflection, TSConfigReader } from 'typedoc';
import { groups, type Page } from './pages';

/** Gives each document the address of its file. */
const routerFor = (pageOf: (reflection: Reflection) => Page | undefined): typeof KindRouter =>
  class extends KindRouter {
    override getIdealBaseName(reflection: Reflection): string {
      return pageOf(reflection)?.url.replace(/\.html$/, '') ?? super.getIdealBaseName(reflection);
    }
  };

/** Code that a page leads to is shown as text: a browser would store it, and a test runner run it. */
const code = /\.(?:tsx?|py|R|sh|json|html)$/;
const asText = (html: string): string => html.replace(/href="((?:\.\.\/)*media\/[^"]+)"/g, (whole, path: string) => (code.test(path) ? `href="${path}.txt"` : whole));
const renameCode = (media: string): void => {
  for (const name of readdirSync(media).filter((one) => code.test(one))) renameSync(join(media, name), join(media, `${name}.txt`));
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Links to folders become plain words: the site has no list of a folder's files. */
const withoutFolders = (markdown: string, file: string): string =>
  markdown.replace(/\[([^\]]*)\]\(([^)#:\s]+)\)/g, (whole, words: string, to: string) => (isFolder(join(dirname(file), to)) ? words : whole));

/** Links into the playground hold from every depth. */
const reachingUp = (html: string, url: string): string => html.replaceAll('href="playground/', `href="${'../'.repeat(url.split('/').length - 1)}playground/`);

/** A folder's address becomes its page's, so that links hold where files are opened without a server. */
const toFiles = (html: string): string => html.replace(/href="((?:\.\.\/)+|\.\/)(#[^"]*)?"/g, 'href="$1index.html$2"');

/** Landmarks that TypeDoc's theme leaves out. */
const withLandmarks = (html: string): string => html.replace('<div class="col-content">', '<div class="col-content" role="main">').replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">').replace('<nav id="tsd-sidebar-links"', '<nav aria-label="Links" id="tsd-sidebar-links"');

const finished = (html: string, url: string): string => withLandmarks(toFiles(asText(reachingUp(html, url))));

/** Words of people before names of code. */
const documentsFirst = 8;

/** What the first screen of the site says before anything else. */
const invitation = (): JSX.Element => JSX.createElement('p', { class: 'invitation' }, JSX.createElement('a', { href: 'playground/index.html' }, 'Try it here, in your browser'), ' Paste a conversation and see it coached. Nothing you type leaves the page.');

/** One entry an export of the package, found as the build finds it. */
const entryPoints = (): string[] => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Readonly<Record<string, unknown>> };
  const names = Object.keys(exports).filter((path) => !path.endsWith('.json')).map((path) => (path === '.' ? '.' : path.slice(2)));
  return names.map((name) => (name === '.' ? 'src/index.ts' : existsSync(`src/${name}/index.ts`) ? `src/${name}/index.ts` : `src/${name}.ts`));
};

/** What a module is imported as. */
const importedAs = (name: string): string => (name === 'index' ? 'goodturn' : `goodturn/${name}`);
const nameOf = (entry: string): string => importedAs(entry.replace(/^src\/|\/index\.ts$|\.ts$/g, ''));

/** A name for a parameter that is taken apart where it stands: `options`, or after its type. */
const parameterName = ({ type }: ParameterReflection): string => {
  const name = type?.type === 'reference' ? type.name : 'Options';
  return name.endsWith('Options') ? 'options' : name.charAt(0).toLowerCase() + name.slice(1);
};

const nameModules = (project: ProjectReflection): void => {
  for (const module of project.children ?? []) module.name = importedAs(module.name);
};

/** TypeDoc has named those that a docstring names by now. */
const nameParameters = (project: ProjectReflection): void => {
  for (const one of Object.values(project.reflections)) if (one.isParameter() && one.name === '__namedParameters') one.name = parameterName(one);
};

/**
 * Builds guides, detectors, principles, figures and API with TypeDoc. What is in package.json's `typedocOptions` holds.
 *
 * @throws Error where TypeDoc warns of anything.
 */
export const buildPages = async (out: string, pages: readonly Page[]): Promise<void> => {
  const entries = entryPoints();
  const app = await Application.bootstrapWithPlugins(
    {
      out,
      name: 'goodturn documentation',
      entryPoints: entries,
      navigationLeaves: entries.map(nameOf),
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
  const parse = app.converter.parseRawComment.bind(app.converter);
  app.converter.parseRawComment = (file, files) => parse(Object.assign(file, { text: withoutFolders(file.text, file.fileName) }), files);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context: undefined, document: DocumentReflection) => {
    const page = pageOf(document);
    if (page === undefined) return;
    document.name = page.title;
    document.relevanceBoost = documentsFirst;
    document.frontmatter = { group: page.group, ...(page.category === undefined ? {} : { category: page.category }) };
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => nameModules(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => nameParameters(project));
  app.renderer.hooks.on('content.begin', ({ page }) => (page.url === 'index.html' ? invitation() : JSX.createElement(JSX.Fragment, null)));
  app.renderer.on(PageEvent.END, (page: PageEvent) => void (page.contents = finished(page.contents ?? '', page.url)));
  const project = await app.convert();
  if (project !== undefined) {
    app.validate(project);
    await app.generateOutputs(project);
  }
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('TypeDoc warns of something; see above.');
  renameCode(join(out, 'media'));
};
