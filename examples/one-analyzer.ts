// One analyzer and the engine: the others stay out of the bundle.
// npx esbuild examples/one-analyzer.ts --bundle --minify --format=esm --platform=browser --outfile=coaching.js
import { review } from 'goodturn';
import { language } from 'goodturn/analyzers';
import { english } from 'goodturn/english';

const annotator = english();
const analyzers = [language];

const conversation = {
  turns: [
    { role: 'customer', text: 'Why does every film stop after a minute?' },
    { role: 'agent', text: 'There is packet loss behind the ONT.' },
  ],
} as const;

for (const { detector, quote } of review(conversation, { annotator, analyzers, settings: { preview: true } }).findings) console.log(`${detector}: ${quote}`);
