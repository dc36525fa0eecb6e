import { writeFileSync } from 'node:fs';
import { buildSite } from './site';
import { llmsText } from './llms';
import { pages } from './pages';
import { serve } from './serve';

/** `npm run docs`: writes docs/llms.txt and builds the site; `npm run docs -- --serve` shows it too. */
writeFileSync('docs/llms.txt', llmsText(pages()));
await buildSite('site');
if (process.argv.includes('--serve')) {
  await serve('site', 8080);
  console.log('http://localhost:8080/ (Ctrl+C ends it)');
}
