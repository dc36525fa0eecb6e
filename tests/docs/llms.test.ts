import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { llmsText } from '../../docs/site/llms';
import { pages } from '../../docs/site/pages';

const all = pages();

it('llms.txt is current: `npm run docs` or `npm test -- -u` writes it', async () => {
  await expect(llmsText(all)).toMatchFileSnapshot(`${process.cwd()}/docs/llms.txt`);
});
it('has the form that llmstxt.org asks for: a title, a summary, sections of links with a line each', () => {
  const text = readFileSync('docs/llms.txt', 'utf8');
  expect(text).toMatch(/^# goodturn\n\n> \S.*\n\n/);
  expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(['Start', 'Guides', 'Detectors', 'Principles', 'Figures']);
  for (const line of text.slice(text.indexOf('\n## ')).split('\n').filter((one) => one !== '' && !one.startsWith('## '))) expect(line).toMatch(/^- \[[^\]]+\]\([^)\s]+\.md\): \S.{10,}$/);
});
it('holds every page there is, each once', () => {
  const files = [...['CHANGELOG.md', 'examples/README.md'], ...(readdirSync('docs', { recursive: true }) as string[]).filter((file) => file.endsWith('.md')).map((file) => join('docs', file))];
  expect(all.map(({ file }) => file).sort()).toEqual(files.sort());
});
