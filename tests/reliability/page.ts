import { made } from './record';
import type { Part } from './part';

const opening = `goodturn runs inside other people's tools, on text that strangers write. It promises that no text makes it throw, hang, leak or answer differently from one place to another. This page says how each promise is put to the test, and what was found.`;

const legend = 'Some figures are found when the page is written; those of long commands are read from their records in `docs/reliability/`, and each says when and with what it was found.';

const markOf = (name: string): string => `<!-- ${name} -->`;

/** A part as it stands on the page, under its mark. */
export const sectionOf = (name: string, { title, text }: Part): string => `${markOf(name)}\n\n## ${title}\n\n${text.trim()}`;

/** A part's section on a page that was written before. */
export const sectionIn = (page: string, name: string): string | undefined => {
  const start = page.indexOf(`${markOf(name)}\n`);
  if (start < 0) return undefined;
  const next = page.slice(start + 1).search(/^<!-- [\w-]+ -->$/m);
  return page.slice(start, next < 0 ? undefined : start + 1 + next).trim();
};

/** The page, from its sections. */
export const pageOf = (sections: readonly string[]): string => {
  const { date, version, node, machine } = made('');
  const written = `Written by \`npm run reliability\` on ${date}: goodturn ${version}, Node ${node}, ${machine}. ${legend}`;
  return `${['# Reliability', opening, written, ...sections].join('\n\n')}\n`;
};
