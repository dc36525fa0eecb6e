import type { Finding } from '../analysis/finding';
import { found, never, type ReadColumn } from './column';

const counts = { unit: 'findings', range: '0 and more', missing: never, ...found } as const;

/** How many findings of each kind there are. */
export const countColumns: readonly ReadColumn<readonly Finding[]>[] = [
  { id: 'strengths', what: 'Findings worth doing more.', ...counts, read: (findings) => findings.filter(({ kind }) => kind === 'strength').length },
  { id: 'concerns', what: 'Findings worth doing less. Those of preview detectors count only where they are shown.', ...counts, read: (findings) => findings.filter(({ kind }) => kind === 'concern').length },
  { id: 'signals', what: 'Findings that the customer shows.', ...counts, read: (findings) => findings.filter(({ kind }) => kind === 'signal').length },
];
