import { describe, expect, it } from 'vitest';
import * as all from '../../src/analyzers';
import type { Analyzer } from '../../src/analysis/analyzer';
import { english } from '../../src/english';
import { review } from '../../src/review';
import { commitmentsReadings } from './commitments/readings';
import { empathyReadings } from './empathy/readings';
import { labellingReadings } from './labelling/readings';
import { needsReadings } from './needs/readings';
import { type Reading, turnsOf } from './reading';
import { recoveryReadings } from './recovery/readings';

const annotator = english();

const tables: readonly (readonly [Analyzer, readonly Reading[]])[] = [
  [all.commitments, commitmentsReadings],
  [all.empathy, empathyReadings],
  [all.labelling, labellingReadings],
  [all.needs, needsReadings],
  [all.recovery, recoveryReadings],
];

describe.each(tables.map(([analyzer, readings]) => [analyzer.id, analyzer, readings] as const))('%s', (id, analyzer, readings) => {
  it.each(readings.map(([said, ...found]) => [said, found] as const))('%s', (said, found) => {
    const { findings } = review({ turns: turnsOf(said) }, { annotator, analyzers: [analyzer], settings: { preview: true } });
    expect(findings.map(({ detector, quote }) => `${detector.slice(id.length + 1)} «${quote}»`)).toEqual(found);
  });
});
