import type { Analyzer } from './analyzer';
import type { Detector, Impact } from './detector';
import { impacts } from './impact';
import type { Settings } from './settings';

/** What settings leave of an analyzer. */
export interface InUse {
  readonly analyzer: Analyzer;
  /** Detectors that look back from each turn. */
  readonly back: readonly Detector[];
  /** Detectors that run once, at the end. */
  readonly end: readonly Detector[];
}

/** Whether `only` and `off` leave a detector in. */
export const isNamed = (analyzer: Analyzer, detector: Detector, { only, off }: Settings): boolean => {
  const names = (ids: readonly string[]): boolean => ids.includes(analyzer.id) || ids.includes(detector.id);
  return (only === undefined || names(only)) && (off === undefined || !names(off));
};

/** The impact of a detector's findings. */
export const impactOf = ({ id, impact }: Detector, settings: Settings): Impact => settings.impact?.[id] ?? impact;

const isOn = (analyzer: Analyzer, detector: Detector, settings: Settings): boolean =>
  isNamed(analyzer, detector, settings) &&
  (settings.preview === true || detector.maturity !== 'preview' || detector.kind !== 'concern') &&
  (settings.leastImpact === undefined || impacts.indexOf(impactOf(detector, settings)) >= impacts.indexOf(settings.leastImpact));

/** The detectors that settings leave in, by analyzer. Asked once a conversation, not at every turn. */
export const inUseOf = (analyzers: readonly Analyzer[], settings: Settings): InUse[] =>
  analyzers.map((analyzer) => {
    const [back, end]: [Detector[], Detector[]] = [[], []];
    for (const detector of analyzer.detectors) if (isOn(analyzer, detector, settings)) (detector.when === 'end' ? end : back).push(detector);
    return { analyzer, back, end };
  });
