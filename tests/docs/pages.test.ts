import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { principles } from '../../src/principles';
import type { Figure } from '../accuracy/figures';
import { codebookPage } from './codebook';
import { detectorPage, detectorPath, detectorsPage, principlePage, principlesPage } from './pages';

const detectors = analyzers.flatMap((analyzer) => analyzer.detectors);
const known = new Set(detectors.map((detector) => detector.id));
const recorded = (JSON.parse(readFileSync('docs/accuracy.json', 'utf8')) as { figures: readonly Figure[] }).figures;
const docs = (path: string): string => `${process.cwd()}/docs/${path}`;

/** Pages are generated: `npm test -- -u` writes them, and a stale one fails here. */
describe('generated pages', () => {
  it.each(detectors.map((detector) => [detector.id, detector] as const))('%s', async (id, detector) => {
    await expect(detectorPage(detector)).toMatchFileSnapshot(docs(detectorPath(id)));
  });
  it.each(principles.map((principle) => [principle.id, principle] as const))('%s', async (id, principle) => {
    await expect(principlePage(principle, known)).toMatchFileSnapshot(docs(`principles/${id}.md`));
  });
  it('lists', async () => {
    await expect(detectorsPage(analyzers)).toMatchFileSnapshot(docs('detectors/README.md'));
    await expect(principlesPage(principles)).toMatchFileSnapshot(docs('principles/README.md'));
    await expect(codebookPage(analyzers, recorded)).toMatchFileSnapshot(docs('codebook.md'));
  });
  it('have no page without a unit', () => {
    const pages = (room: string): string[] => (readdirSync(docs(room), { recursive: true }) as string[]).filter((path) => path.endsWith('.md') && !path.endsWith('README.md'));
    expect(pages('detectors').filter((path) => !known.has(path.slice(0, -3)))).toEqual([]);
    expect(pages('principles').filter((path) => !principles.some((one) => `${one.id}.md` === path))).toEqual([]);
  });
});
