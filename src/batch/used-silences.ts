import type { Report } from '../analysis/finding';
import type { Settings } from '../analysis/settings';
import { unusedSilences } from '../settings';

/** Which of `settings.silence` silenced something in a report, counted from 0. */
export const usedSilences = (settings: Settings, report: Report): readonly number[] => {
  const { silence = [] } = settings;
  if (report.silenced.length === 0) return [];
  const unused = new Set(unusedSilences(silence, [report]));
  return silence.flatMap((one, index) => (unused.has(one) ? [] : [index]));
};
