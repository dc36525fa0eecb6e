import { cover } from '../text/span';
import type { Detection } from './detector';

const joined = (last: Detection, next: Detection): Detection =>
  next.end <= last.end ? last : { ...last, ...cover(last, next), suggestions: [] };

/**
 * Sorts one detector's detections by place and joins those that overlap into one with the span of both.
 * The words (message, advice, facets) of the earlier, or of the longer at the same start, are kept;
 * its suggestions only where they still replace the whole span.
 */
export const mergeDetections = (detections: Iterable<Detection>): Detection[] => {
  const sorted = [...detections];
  if (sorted.length < 2) return sorted;
  sorted.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Detection[] = [];
  for (const detection of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && detection.start < last.end) merged[merged.length - 1] = joined(last, detection);
    else merged.push(detection);
  }
  return merged;
};
