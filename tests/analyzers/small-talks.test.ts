import { describe, expect, it } from 'vitest';
import * as all from '../../src/analyzers';
import type { Analyzer } from '../../src/analysis/analyzer';
import { english } from '../../src/english';
import { review } from '../../src/review';
import { commitmentsSmallTalks } from './commitments/small-talks';
import { commonGroundSmallTalks } from './common-ground/small-talks';
import { empathySmallTalks } from './empathy/small-talks';
import { labellingSmallTalks } from './labelling/small-talks';
import { languageSmallTalks } from './language/small-talks';
import { listeningSmallTalks } from './listening/small-talks';
import { needsSmallTalks } from './needs/small-talks';
import { ownershipSmallTalks } from './ownership/small-talks';
import { rapportSmallTalks } from './rapport/small-talks';
import { recoverySmallTalks } from './recovery/small-talks';
import { retentionSmallTalks } from './retention/small-talks';
import { toneSmallTalks } from './tone/small-talks';
import { type SmallTalk, turnsOf } from './small-talk';

const annotator = english();

const tables: readonly (readonly [Analyzer, readonly SmallTalk[]])[] = [
  [all.commitments, commitmentsSmallTalks],
  [all.commonGround, commonGroundSmallTalks],
  [all.empathy, empathySmallTalks],
  [all.labelling, labellingSmallTalks],
  [all.language, languageSmallTalks],
  [all.listening, listeningSmallTalks],
  [all.needs, needsSmallTalks],
  [all.ownership, ownershipSmallTalks],
  [all.rapport, rapportSmallTalks],
  [all.recovery, recoverySmallTalks],
  [all.retention, retentionSmallTalks],
  [all.tone, toneSmallTalks],
];

describe.each(tables.map(([analyzer, talks]) => [analyzer.id, analyzer, talks] as const))('%s', (id, analyzer, talks) => {
  it.each(talks.map(([said, ...found]) => [said, found] as const))('%s', (said, found) => {
    const { findings } = review({ turns: turnsOf(said) }, { annotator, analyzers: [analyzer], settings: { preview: true } });
    expect(findings.map(({ detector, quote }) => `${detector.slice(id.length + 1)} «${quote}»`)).toEqual(found);
  });
});
