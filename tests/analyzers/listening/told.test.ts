import { describe, expect, it } from 'vitest';
import { listening } from '../../../src/analyzers/listening';

describe.each(listening.detectors.map(({ id, told }) => [id, told] as const))('%s tells', (_id, told) => {
  it('of one finding by its words or its numbers', () => expect(told?.one).toMatch(/\{\w+\}.*\.$/));
  it('of many how many there are, and of the first', () => {
    if (told?.many !== undefined) expect(told.many).toMatch(/\{count\}.*\.$/i);
  });
});
