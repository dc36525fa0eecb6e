// One analyzer and the engine: the others stay out of the bundle.
// npx esbuild examples/one-analyzer.ts --bundle --minify --format=esm --platform=browser --outfile=coaching.js
import { review } from 'goodturn';
import { commonGround } from 'goodturn/analyzers';
import { english } from 'goodturn/english';

const annotator = english();
const analyzers = [commonGround];

const conversation = {
  turns: [
    { role: 'customer', text: 'Your courier never rang the bell.' },
    { role: 'agent', text: "No, that's not true. He rang twice." },
  ],
} as const;

for (const { detector, quote } of review(conversation, { annotator, analyzers, settings: { preview: true } }).findings) console.log(`${detector}: ${quote}`);
