import { readdirSync, readFileSync } from 'node:fs';
import { analyzers } from '../../src/analyzers';
import { principles } from '../../src/principles';

/** A Markdown file of this repository as a page of the site. */
export interface Page {
  /** From the top of the repository. */
  readonly file: string;
  /** Where it stands in the site. */
  readonly url: string;
  readonly title: string;
  readonly group: Group;
  /** Within the group; none: the group has no parts. */
  readonly category?: string;
  /** One line. */
  readonly summary: string;
}

/** Groups of the navigation, in order. */
export const groups = ['Start', 'Guides', 'Detectors', 'Principles', 'Figures'] as const;
export type Group = (typeof groups)[number];

const start = ['docs/getting-started.md', 'docs/formats-and-command.md', 'examples/README.md', 'docs/impact.md', 'docs/responsible-use.md'];
const figures = ['docs/accuracy.md', 'docs/method.md', 'docs/performance.md', 'docs/reliability.md', 'docs/sizes.md', 'docs/codebook.md'];
/** First the ways to use it, then the ways to change it; a guide that is not named here stands between them. */
const guidesFirst = ['docs/whole-conversations.md', 'docs/reports.md', 'docs/live-coaching.md', 'docs/suggestions.md', 'docs/element.md', 'docs/embedding.md', 'docs/research.md', 'docs/settings.md'];
const guidesLast = ['docs/adding-a-detector.md', 'docs/architecture.md', 'CHANGELOG.md'];

const guides = (): readonly string[] => {
  const named = new Set([...start, ...figures, ...guidesFirst, ...guidesLast]);
  const others = readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`).filter((file) => !named.has(file));
  return [...guidesFirst, ...others.sort(), ...guidesLast];
};

/** Words of Markdown without its marks. */
const plain = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim();

const firstSentence = (markdown: string): string => {
  const paragraph = markdown.split(/\n{2,}/).find((block) => /^(?!```)[A-Za-z[`*(]/.test(block)) ?? '';
  return /^.*?[.!?:](?=\s|$)/.exec(plain(paragraph))?.[0].replace(/:$/, '.') ?? plain(paragraph);
};

/** What the README's list of guides says of a page, where it says anything. */
const listed = (file: string): string | undefined =>
  [...readFileSync('README.md', 'utf8').matchAll(/^- \[[^\]]*\]\(([^)]+)\): (.*)$/gm)].find(([, path]) => path === file)?.[2]?.replace(/^./, (first) => first.toUpperCase()).replace(/[^.]$/, '$&.');

const urlOf = (file: string): string => file.replace(/^docs\//, '').replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html').toLowerCase();

const pageOf = (file: string, group: Group, more: { readonly title?: string; readonly category?: string; readonly summary?: string } = {}): Page => {
  const text = readFileSync(file, 'utf8');
  return { file, url: urlOf(file), group, title: plain(/^# (.*)$/m.exec(text)?.[1] ?? file), summary: plain(listed(file) ?? firstSentence(text)), ...more };
};

/** Every page, in the order of the navigation. */
export const pages = (): readonly Page[] => [
  ...start.map((file) => pageOf(file, 'Start')),
  ...guides().map((file) => pageOf(file, 'Guides')),
  pageOf('docs/detectors/README.md', 'Detectors', { title: 'All detectors', category: 'Overview', summary: 'What each analyzer looks for, with kind and impact.' }),
  ...analyzers.flatMap(({ title, detectors }) => detectors.map((one) => pageOf(`docs/detectors/${one.id}.md`, 'Detectors', { title: one.title, category: title, summary: one.description }))),
  pageOf('docs/principles/README.md', 'Principles', { title: 'All principles', summary: 'What good service asks, in teaching order.' }),
  ...principles.map((one) => pageOf(`docs/principles/${one.id}.md`, 'Principles', { title: one.title, summary: one.statement })),
  ...figures.map((file) => pageOf(file, 'Figures')),
];
