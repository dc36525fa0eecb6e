import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openStage, type Shown, type Stage } from './stage';

/**
 * Opens a stage for the tests of a file. Each test shows a page, which is closed after it, and fails
 * where the page has faults.
 *
 * @returns `show`, as the stage has it.
 */
export const onStage = (): Stage['show'] => {
  let stage: Stage | undefined;
  let shown: Shown | undefined;
  beforeAll(async () => void (stage = await openStage()), 60_000);
  afterAll(() => stage?.close());
  afterEach(async () => {
    const last = shown;
    shown = undefined;
    expect(last?.faults ?? []).toEqual([]);
    await last?.page.close();
  });
  return async (...scene) => {
    if (stage === undefined) throw new Error('There is no stage yet: show pages in tests.');
    return (shown = await stage.show(...scene));
  };
};
