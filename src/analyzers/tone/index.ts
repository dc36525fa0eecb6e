import type { Analyzer } from '../../analysis/analyzer';
import { coldness } from './coldness';
import { courtesy } from './courtesy';
import { curtness } from './curtness';
import { curtnessMeasure } from './curtness-measure';
import { formalityMeasure } from './formality-measure';
import { politenessMeasure } from './politeness-measure';
import { condescension } from './condescension';
import { assertiveness } from './assertiveness';
import { commanding } from './commanding';
import { hostility } from './hostility';
import { impatience } from './impatience';
import { passivity } from './passivity';
import { sarcasm } from './sarcasm';
import { antagonismMeasure } from './antagonism-measure';
import { assertivenessMeasure } from './assertiveness-measure';
import { condescensionMeasure } from './condescension-measure';
import { dismissivenessMeasure } from './dismissiveness-measure';
import { hostilityMeasure } from './hostility-measure';
import { impatienceMeasure } from './impatience-measure';
import { sarcasmMeasure } from './sarcasm-measure';
import { warmth } from './warmth';
import { warmthMeasure } from './warmth-measure';

/** How the agent's words come across: warm or cold, courteous or commanding, plain or evasive. */
export const tone: Analyzer<'tone'> = {
  id: 'tone',
  title: 'Tone',
  description: 'How words come across, whatever they say: warmth and courtesy, coldness and curtness, impatience, condescension, sarcasm and hostility, orders, shrugs, and plain positions.',
  detectors: [
    warmth,
    courtesy,
    curtness,
    coldness,
    condescension,
    passivity,
    sarcasm,
    assertiveness,
    commanding,
    hostility,
    impatience,
  ],
  measures: [
    politenessMeasure,
    warmthMeasure,
    formalityMeasure,
    curtnessMeasure,
    sarcasmMeasure,
    impatienceMeasure,
    hostilityMeasure,
    dismissivenessMeasure,
    condescensionMeasure,
    assertivenessMeasure,
    antagonismMeasure,
  ],
};
