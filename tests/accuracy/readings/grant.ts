import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyzers } from '../../../src/analyzers';
import type { Fairness } from '../fairness/flips';
import { earnedBy } from './maturity';

/**
 * Writes into each detector the maturity that its readings and flips earn: `tsx tests/accuracy/readings/grant.ts`.
 * Run it after `npm run accuracy`; a test fails where it was forgotten.
 */
const { fairness } = JSON.parse(readFileSync('docs/accuracy.json', 'utf8')) as { fairness: Fairness };
const stable = new Set(earnedBy(fairness));
for (const { id } of analyzers.flatMap(({ detectors }) => [...detectors])) {
  const file = `src/analyzers/${id}.ts`;
  if (!existsSync(file)) throw new Error(`${file}: a detector's file is named after its id.`);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/maturity: '(?:stable|preview)'/, `maturity: '${stable.has(id) ? 'stable' : 'preview'}'`);
  if (after !== before) {
    writeFileSync(file, after);
    console.log(`${id}: ${stable.has(id) ? 'stable' : 'preview'}`);
  }
}
