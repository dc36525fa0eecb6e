import { describe, expect, it } from 'vitest';
import * as all from '../../src/analyzers';
import type { Analyzer } from '../../src/analysis/analyzer';
import { english } from '../../src/english';
import { review } from '../../src/review';
import { commitmentsSmallTalks } from './commitments/small-talks';
import { empathySmallTalks } from './empathy/small-talks';
import { labellingSmallTalks } from './labelling/small-talks';
import { needsSmallTalks } from './needs/small-talks';
import { type SmallTalk, turnsOf } from './small-talk';
import { recoverySmallTalks } from './recovery/small-talks';

const annotator = english();

const tables: readonly (readonly [Analyzer, readonly SmallTalk[]])[] = [
  [all.commitments, commitmentsSmallTalks],
  [all.empathy, empathySmallTalks],
  [all.labelling, labellingSmallTalks],
  [all.needs, needsSmallTalks],
  [all.recovery, recoverySmallTalks],
];

describe.each(tables.map(([analyzer, talks]) => [analyzer.id, analyzer, talks] as const))('%s', (id, analyzer, talks) => {
  it.each(talks.map(([said, ...found]) => [said, found] as const))('%s', (said, found) => {
    const { findings } = review({ turns: turnsOf(said) }, { annotator, analyzers: [analyzer], settings: { preview: true } });
    expect(findings.map(({ detector, quote }) => `${detector.slice(id.length + 1)} «${quote}»`)).toEqual(found);
  });
});
