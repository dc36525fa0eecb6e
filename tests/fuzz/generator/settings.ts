import fc from 'fast-check';
import type { Settings } from '../../../src/analysis/settings';
import { analyzers } from '../../../src/analyzers';
import { hostile } from './hostile';

const ids = analyzers.flatMap(({ id, detectors }) => [id, ...detectors.map((detector) => detector.id)]);
const detectorIds = analyzers.flatMap(({ detectors }) => detectors.map(({ id }) => id));
const someId = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: hostile });
const someDetector = fc.constantFrom(...detectorIds);
const words = fc.oneof(fc.constantFrom('sorry', 'Calm', 'calm down', 'Thank you', 'refund', 'You', 'Send', 'Please', 'I'), hostile);
const impact = fc.constantFrom('minor' as const, 'moderate' as const, 'serious' as const);
const amount = fc.constantFrom(0, 0.1, 0.6, 1, 2, 3, 16, 44, 1e9, Number.MAX_VALUE);

const silence = fc.tuple(someDetector, words, fc.constantFrom(undefined, '2026-03-02', '2030-01-01'), fc.constantFrom('known', '{quote}', '\u001b[2J', '<b>')).map(([detector, said, until, reason]) => ({ detector, words: said, reason, ...(until === undefined ? {} : { until }) }));

/** House words that are compiled: few sets of them, since each set is compiled anew. */
const lexiconSets: readonly NonNullable<Settings['words']>['lexicons'][] = [
  undefined, undefined, undefined, { apology: { add: ['so very parcel'], remove: ['sorry'] } }, { courtesy: { add: ['kindly'], remove: ['no such pattern'] } }, { nosuch: { add: ['x'] } }, {},
];

/** Settings as a team may write them. Every field may be missing. */
export const settings: fc.Arbitrary<Settings> = fc.record({
  preview: fc.constantFrom(true, true, true, false),
  only: fc.array(someId, { maxLength: 6 }),
  off: fc.array(someId, { maxLength: 4 }),
  impact: fc.dictionary(fc.oneof(someDetector, fc.constantFrom('constructor', 'toString', 'x')), impact, { maxKeys: 3 }),
  leastImpact: impact,
  thresholds: fc.record({ talkShare: amount, lapseDays: amount, sympathyAnswers: amount, sympathySeconds: amount, questions: amount, sentenceWords: amount, readingGrade: amount }, { requiredKeys: [] }),
  words: fc.record({ names: fc.array(words, { maxLength: 3 }), agents: fc.array(words, { maxLength: 2 }), lexicons: fc.constantFrom(...lexiconSets) }, { requiredKeys: [] }).map(({ lexicons, ...rest }) => (lexicons === undefined ? rest : { ...rest, lexicons })),
  silence: fc.array(silence, { maxLength: 3 }),
  judge: fc.constantFrom(['agent'], ['agent', 'bot'], ['bot'], [], ['agent', 'system', 'other']),
  asOf: fc.constantFrom('2026-03-01', '2026-04-01T00:00:00Z', '1999-12-31', '9999-12-31'),
  identifyLanguage: fc.constantFrom(() => null, (said: string) => (said.includes('e') ? 'en' : 'de')),
}, { requiredKeys: [] }) as fc.Arbitrary<Settings>;
