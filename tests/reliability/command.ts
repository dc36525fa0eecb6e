import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pageOf, sectionIn, sectionOf } from './page';
import { parts } from './part';

/**
 * `npm run reliability`: finds the quick figures, reads the records of the long commands, writes
 * docs/reliability.md. `npm run reliability -- PART …` writes these parts alone and leaves the others as they are.
 */
const asked = process.argv.slice(2);
const before = existsSync('docs/reliability.md') ? readFileSync('docs/reliability.md', 'utf8') : '';
const sections: string[] = [];
for (const [name, { part }] of await parts()) {
  const kept = asked.length === 0 || asked.includes(name) ? undefined : sectionIn(before, name);
  sections.push(kept ?? sectionOf(name, await part()));
  if (kept === undefined) console.log(`${name}: written`);
}
writeFileSync('docs/reliability.md', pageOf(sections));
console.log(`docs/reliability.md: ${sections.length} parts`);
