import { cover } from '../text/span';
import type { Detection } from './detector';

/**
 * Sorts one detector's detections by place and joins those that overlap into one with the span of both.
 * The words (message, advice, facets) of the earlier, or of the longer at the same start, are kept.
 */
export const mergeDetections = (detections: Iterable<Detection>): Detection[] => {
  const sorted = [...detections].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Detection[] = [];
  for (const detection of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && detection.start < last.end) merged[merged.length - 1] = { ...last, ...cover(last, detection) };
    else merged.push(detection);
  }
  return merged;
};
