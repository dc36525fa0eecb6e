// One analyzer and the engine: the others stay out of the bundle.
// npx esbuild examples/one-analyzer.ts --bundle --minify --format=esm --platform=browser --outfile=coaching.js
import { review } from 'goodturn';
import { labelling } from 'goodturn/analyzers';
import { english } from 'goodturn/english';

const annotator = english();
const analyzers = [labelling];

const report = review({ turns: [{ role: 'agent', text: 'You should have read the terms.' }] }, { annotator, analyzers });

for (const { detector, quote } of report.findings) console.log(`${detector}: ${quote}`);
