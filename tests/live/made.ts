import fc from 'fast-check';
import type { Finding } from '../../src';

let made = 0;
/** A finding made up for a test: kind, impact, place and words. */
export const finding = (kind: Finding['kind'], impact: Finding['impact'], start: number, quote = 'words', detector = `toy/${kind}`): Finding => ({
  key: `${detector}-${quote}-${(made += 1)}`, detector, principle: 'mind-your-manner', kind, impact, maturity: 'stable', turn: 1, span: { start, end: start + quote.length }, quote, message: 'M', advice: 'A',
});

/** Findings of one draft, each with a key of its own, in order of place, none over another of its kind. */
export const findings: fc.Arbitrary<Finding[]> = fc
  .array(fc.tuple(fc.constantFrom('strength' as const, 'concern' as const), fc.constantFrom('minor' as const, 'moderate' as const, 'serious' as const), fc.constantFrom('calm', 'no', 'thanks')), { maxLength: 9 })
  .map((parts) => parts.map(([kind, impact, quote], at) => finding(kind, impact, at * 10, quote)));
