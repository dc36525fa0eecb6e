import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import type { Fairness } from './fairness/flips';
import { precisions, readingsOf } from './readings/readings';

const flipLimit = 0.02;

it.skipIf(!existsSync('docs/accuracy.json'))('stable are the detectors whose readings leave no doubt and whose findings do not hang on who speaks', () => {
  const { fairness } = JSON.parse(readFileSync('docs/accuracy.json', 'utf8')) as { fairness: Fairness };
  const flipping = new Set(fairness.detectors.filter(({ rate }) => rate > flipLimit).map(({ detector }) => detector));
  const earned = precisions(readingsOf()).filter(({ stable, detector }) => stable && !flipping.has(detector)).map(({ detector }) => detector);
  const claimed = analyzers.flatMap(({ detectors }) => detectors.filter(({ maturity }) => maturity === 'stable').map(({ id }) => id));
  expect(claimed.sort()).toEqual(earned.sort());
});
