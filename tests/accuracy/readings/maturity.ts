import type { Fairness } from '../fairness/flips';
import { precisions, readingsOf } from './readings';

/** A detector that flips on more pairs than this stays preview. */
const flipLimit = 0.02;

/** The detectors whose readings leave no doubt and whose findings do not hang on who speaks. */
export const earnedBy = ({ detectors }: Fairness): string[] => {
  const flipping = new Set(detectors.filter(({ rate }) => rate > flipLimit).map(({ detector }) => detector));
  return precisions(readingsOf()).filter(({ stable, detector }) => stable && !flipping.has(detector)).map(({ detector }) => detector);
};
