import { describe, expect, it } from 'vitest';
import { recovery } from '../../../src/analyzers/recovery';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { noFailures, partlyToldFailures, toldFailures } from './told-failures';

const annotator = english();

const toldIn = (text: string): string | undefined => {
  const { findings } = review({ turns: [{ role: 'customer', text }] }, { annotator, analyzers: [recovery] });
  const facets = findings.find(({ detector }) => detector === 'recovery/service-failure')?.facets;
  return facets && `${String(facets['category'])} «${String(facets['words'])}»`;
};

const whole = Object.entries(toldFailures).flatMap(([category, texts]) => texts.map((text) => [text, `${category} «${text.replace(/\.$/, '')}»`] as const));

describe('a failure told', () => {
  it.each(whole)('%s', (text, told) => expect(toldIn(text)).toBe(told));
  it.each(partlyToldFailures)('%s', (text, told) => expect(toldIn(text)).toBe(told));
  it.each(noFailures)('is not in "%s"', (text) => expect(toldIn(text)).toBeUndefined());
});
