import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/review';
import { measure } from '../../src/analysis/measure-rows';
import { analyzers } from '../../src/analyzers';
import { commitmentLedger, needLedger } from '../../src/analyzers';
import { annotate } from '../../src/conversation/annotate';
import type { Conversation, Turn } from '../../src/conversation/turn';
import { english } from '../../src/english';

const annotator = english();

const phrases = [
  'I need the invoice by Friday, can you send it?', "I'll ring you tomorrow at noon.", 'Nobody called me back.', 'No.', "That's not our department.", 'Thank you so much, Maria!',
  'My order 4711 has not arrived and I am furious.', "I'm cancelling my contract.", "I'm so sorry, that was our mistake.", 'Which browser? Which version? Which page?', '…', '', '   ', '\ud800', '👩‍👩‍👧‍👦 ok', '<b>hi</b>', 'Guten Tag, wo ist mein Paket?',
  'you people are useless', '> quoted line\nmine', 'Hello?', "Let me check.\r\nIt's on its way.", 'a'.repeat(300), 'http://a.b/c?d=e', 'I want I need I want I need '.repeat(8),
];
const at = fc.constantFrom('2026-03-01T09:00:00Z', '2026-03-01T09:00:00Z', '2026-03-05T17:00:00+05:30', '2026-02-27', 'soon', undefined);
const turn: fc.Arbitrary<Turn> = fc
  .record({ role: fc.constantFrom('customer', 'agent', 'agent', 'customer', 'bot', 'system', 'other'), text: fc.oneof(fc.constantFrom(...phrases), fc.string({ unit: 'binary', maxLength: 60 })), visibility: fc.constantFrom('public', 'public', 'public', 'internal'), author: fc.constantFrom('Ann', 'Bo', undefined), at })
  .map(({ author, at: time, ...rest }) => ({ ...rest, ...(author === undefined ? {} : { author }), ...(time === undefined ? {} : { at: time }) }) as Turn);
const conversation: fc.Arbitrary<Conversation> = fc.record({ turns: fc.array(turn, { maxLength: 10 }), channel: fc.constantFrom('email', 'chat', 'social', 'voice') });

const frozen = (talk: Conversation): Conversation => Object.freeze({ ...talk, turns: Object.freeze(talk.turns.map((one) => Object.freeze({ ...one }))) });

describe('any conversation', () => {
  it('is reviewed without a throw, with exact quotes, the same each time, and left as it was', () => {
    fc.assert(
      fc.property(conversation, (talk) => {
        const before = JSON.stringify(talk);
        const report = review(frozen(talk), { annotator, analyzers, settings: { asOf: '2026-04-01' } });
        for (const { turn: index, span, quote } of report.findings) expect(talk.turns[index]!.text.slice(span.start, span.end)).toBe(quote);
        for (const { findings, turn: index } of report.turningPoints) {
          expect(talk.turns[index]!.role).toBe('customer');
          for (const key of findings) expect(report.findings.some((finding) => finding.key === key)).toBe(true);
        }
        for (const { findings } of report.summary.sentences) for (const key of findings) expect(report.findings.some((finding) => finding.key === key)).toBe(true);
        expect(JSON.stringify(review(talk, { annotator, analyzers, settings: { asOf: '2026-04-01' } }))).toBe(JSON.stringify(report));
        expect(JSON.stringify(talk)).toBe(before);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
  it('is measured within the ranges that the columns promise', () => {
    const measures = analyzers.flatMap((analyzer) => analyzer.measures);
    fc.assert(
      fc.property(conversation, (talk) => {
        const annotated = annotate(talk, annotator);
        for (const scope of ['turn', 'conversation'] as const) {
          for (const row of measure(annotated, analyzers, { scope })) {
            for (const { id, range } of measures.filter((one) => one.scope === scope)) {
              const value = row[id];
              expect(value, id).not.toBeUndefined();
              if (typeof value === 'number') expect(value >= range[0] && value <= range[1], `${id}: ${value}`).toBe(true);
            }
          }
        }
      }),
      { numRuns: 100, seed: 4 },
    );
  });
  it('gives ledgers whose quotes are exact and whose turns exist', () => {
    fc.assert(
      fc.property(conversation, (talk) => {
        const annotated = annotate(talk, annotator);
        for (const { turn: index, span, quote, due, undated } of commitmentLedger(annotated)) {
          expect(talk.turns[index]!.text.slice(span.start, span.end)).toBe(quote);
          expect(due === null).toBe(undated !== undefined);
        }
        for (const { turn: index, start, end, quote, takenUpBy } of needLedger(annotated)) {
          expect(talk.turns[index]!.text.slice(start, end)).toBe(quote);
          if (takenUpBy !== null) expect(takenUpBy).toBeGreaterThan(index);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
