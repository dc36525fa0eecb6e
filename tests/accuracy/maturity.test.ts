import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import type { Fairness } from './fairness/flips';
import { earnedBy } from './readings/maturity';

it('stable are the detectors that earned it', () => {
  const { fairness } = JSON.parse(readFileSync('docs/accuracy.json', 'utf8')) as { fairness: Fairness };
  const claimed = analyzers.flatMap(({ detectors }) => detectors.filter(({ maturity }) => maturity === 'stable').map(({ id }) => id));
  expect(claimed.sort()).toEqual(earnedBy(fairness).sort());
});
