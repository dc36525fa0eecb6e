import { readFileSync } from 'node:fs';
import { groups, type Page } from './pages';

const about = (text: string): { readonly name: string; readonly description: string; readonly opening: string } => {
  const { name, description } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; description: string };
  return { name, description, opening: /^# .*\n\n(.*)$/m.exec(text)?.[1]?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') ?? '' };
};

/** Rows of the README's table of entries: name and what is in it. */
const entries = (readme: string): readonly string[] =>
  [...readme.matchAll(/^\| (`goodturn[^|]*`) \| (.*?)(?:; the largest of them)? \| [\d.]+ [kM]B \|$/gm)].map(([, name, what]) => `- ${name}: ${what?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')}`);

/** From docs/, where llms.txt stands. */
const linkTo = (file: string): string => (file.startsWith('docs/') ? file.slice('docs/'.length) : `../${file}`);

const line = (page: Page, reach: (page: Page) => string): string => `- [${page.title}](${reach(page)}): ${page.summary}`;

/**
 * The text of llms.txt, after llmstxt.org: a title, a summary, sections of links with one line each.
 *
 * @param reach - a page's address, as seen from the file
 */
export const llmsText = (pages: readonly Page[], reach: (page: Page) => string = ({ file }) => linkTo(file)): string => {
  const readme = readFileSync('README.md', 'utf8');
  const { name, description, opening } = about(readme);
  const section = (title: string): string => `## ${title}\n\n${pages.filter(({ group }) => group === title).map((page) => line(page, reach)).join('\n')}`;
  const [start, ...others] = groups.map(section);
  return `${[`# ${name}`, `> ${description}`, opening, `Entries of the package, each imported by its name (\`import { coach } from 'goodturn/ready'\`):\n\n${entries(readme).join('\n')}`, start, ...others].join('\n\n')}\n`;
};
