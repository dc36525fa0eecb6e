import { describe, expect, it } from 'vitest';
import { labelling } from '../../../src/analyzers/labelling';
import { tone } from '../../../src/analyzers/tone';

const modelled = [...tone.measures, ...labelling.measures].flatMap((measure) => ('model' in measure && measure.model !== undefined ? [[measure.id, measure.model] as const] : []));

describe('what a measure is made of', () => {
  it('is told of most measures', () => expect(modelled.length).toBeGreaterThan(8));
  it.each(modelled)('%s names each part once', (_id, { features }) => {
    const names = features.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^\w[\w ,-]*$/);
    expect(new Set(names).size).toBe(names.length);
  });
});
